//! Tables as other people's programs write them: what is drawn, and what is said. Nothing is drawn that a table does not say.

use super::super::OwnPoint;
use super::*;

/// What is drawn: `week:value`, with the ends of its bar.
fn drawn(text: &str) -> String {
    let end = |end: Option<f64>| end.map_or_else(String::new, |end| end.to_string());
    let point = |point: &OwnPoint| {
        let bar = if point.low().or(point.high()).is_some() {
            format!("[{},{}]", end(point.low()), end(point.high()))
        } else {
            String::new()
        };
        format!("{}:{}{bar}", point.week(), point.value())
    };
    read_table(text).data.points().iter().map(point).collect::<Vec<_>>().join(" ")
}

fn said(text: &str) -> String {
    read_table(text).notes.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// Each case: a table, what is drawn, a part of what is said (empty: nothing is said).
pub(super) fn check(cases: &[(&str, &str, &str)]) {
    let mut wrong = String::new();
    for (text, points, words) in cases {
        let (drawn, said) = (drawn(text), said(text));
        let is_said = if words.is_empty() { said.is_empty() } else { said.contains(words) };
        if drawn != *points || !is_said {
            let _ = writeln!(
                wrong,
                "{text:?}\n   drawn {drawn:?}, expected {points:?}\n   said {said:?}, expected {words:?}"
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn units_of_time_are_converted_or_refused() {
    check(&[
        ("Time (days),CD4 (cells/µL)\n0,340\n28,400\n56,512", "0:340 4:400 8:512", "turned into weeks"),
        ("time [d];cd4\n0;340\n28;400", "0:340 4:400", "turned into weeks"),
        ("Time (months),CD4\n0,340\n12,400", "0:340 52.1786:400", "turned into weeks"),
        ("Time (h),CD4\n0,340\n336,400", "0:340 2:400", "turned into weeks"),
        ("Years,CD4\n0,340\n1,400", "0:340 52.1786:400", "turned into weeks"),
        ("Temps (jours);Lymphocytes CD4\n0;340\n28;400,5", "0:340 4:400.5", "turned into weeks"),
        ("time_days,cd4_count\n0,340\n7,400", "0:340 1:400", "turned into weeks"),
        ("Study Day,CD4\n0,340\n14,400", "0:340 2:400", "turned into weeks"),
        ("Time,CD4\nh,cells/µL\n0,340\n168,400", "0:340 1:400", "turned into weeks"),
        ("Time,CD4\n(days),(10^9/L)\n0,0.34\n7,0.4", "0:340 1:400", "turned into weeks"),
        ("Time (fortnights),CD4\n0,340\n2,400", "", "this unit is not known, so nothing is drawn"),
        ("time (a.u.),CD4\n0,340\n2,400", "", "this unit is not known"),
        ("Time,CD4\n0,340\n4,400", "0:340 4:400", "no unit is named; read as weeks"),
    ]);
}

#[test]
fn units_of_counts_are_converted_or_refused() {
    check(&[
        ("Week,CD4 (10^9/L)\n0,0.34\n4,0.5", "0:340 4:500", "turned into cells/µL: one is 1000"),
        ("Semaine;CD4 (G/L)\n0;0,34\n4;1,050", "0:340 4:1050", "turned into cells/µL"),
        ("Week,CD4 x10⁹/L\n0,0.34", "0:340", "turned into cells/µL"),
        ("Week,CD4 (10^6/L)\n0,340", "0:340", ""),
        ("Week,CD4 (cells/mm3)\n0,340", "0:340", ""),
        ("Week,CD4 (cells/mL)\n0,340000", "0:340", "turned into cells/µL"),
        ("Week,CD4\n0,0.34 x10^9/L\n4,400 cells/µL", "0:340 4:400", ""),
        ("Week,CD4,Unit\n0,0.34,10^9/L\n4,400,cells/µL\n8,25,%", "0:340 4:400", "\"%\": the line is left out"),
        ("Week,CD4 (pg/mL)\n0,340", "", "this unit is not known"),
        ("Week,CD4 (mmol/L)\n0,340", "", "this unit is not known"),
        ("Week,CD4\n0,0.34\n4,0.5", "", "without a unit, so nothing is drawn"),
        ("0;0,34\n4;0,5", "", "without a unit, so nothing is drawn"),
    ]);
}

#[test]
fn percentages_are_not_counts() {
    check(&[
        (
            concat!("Week,CD4 ", "%,CD4 abs\n0,25,340\n4,28,400"),
            "0:340 4:400",
            concat!("\"CD4 ", "%\": these columns are left out"),
        ),
        ("Week,CD4 (cells/µL),CD4 (%)\n0,340,25", "0:340", "CD4 (%)"),
        ("Week,CD4%\n0,25\n4,28", "", "percentages are not counts"),
        ("Week,CD4 percent\n0,25", "", "percentages are not counts"),
        ("Week,CD4\n0,25%\n4,400", "4:400", "\"value: 25%\""),
        ("Semaine;CD4 pourcentage;CD4 absolus\n0;25;340", "0:340", "pourcentage"),
        ("week,CD4/CD8,CD4 change,log10 CD4\n0,1.2,20,2.5", "", "no column of CD4 counts"),
    ]);
}

#[test]
fn other_columns_are_not_read_by_position() {
    check(&[
        (
            "Patient ID,Visit week,CD4 abs\n101,0,340\n101,8,512",
            "0:340 8:512",
            "\"Patient ID\": these columns are left out",
        ),
        ("Subject,Age (years),Week,CD8,CD4\nA,40,0,800,340\nA,40,4,810,400", "0:340 4:400", "left out"),
        ("id;sexe;semaine;cd4\n7;F;0;340", "0:340", "\"id, sexe\""),
        ("101,0,340\n101,8,512", "", "low is above the value"),
        (
            "foo,bar\n0,340\n8,512",
            "",
            "these names are not known, so nothing is drawn; allowed: names such as week, Time (days)",
        ),
        ("Dose,Response\n0,340\n8,512", "", "these names are not known"),
        ("Week,Platelet count\n0,340", "", "no column of CD4 counts"),
        ("Patient,CD4\n1,340", "", "no column of times"),
        (
            "Laboratory report,2024\nPatient,Smith\nWeek,CD4\n0,340\n8,512",
            "0:340 8:512",
            "lines above the header are left out",
        ),
        ("CD4 counts by week\n\nWeek;CD4\n0;340", "0:340", "lines above the header"),
        ("My patient\n0,340\n8,512", "", "these names are not known"),
        (",week,cd4\n1,0,340\n2,8,512", "0:340 8:512", ""),
        ("Week,Day,CD4\n4,28,400", "4:400", "\"Day\""),
    ]);
}

#[test]
fn several_arms_are_series_and_what_cannot_be_told_apart_is_refused() {
    check(&[
        ("week,CD4 arm A,CD4 arm B\n0,340,300\n8,512,310", "0:340 0:300 8:512 8:310", ""),
        ("week,mean,median\n0,340,330", "", "each of these columns can be the count"),
        ("week,cd4 control,cd4 il2\n0,340,300", "0:340 0:300", ""),
        ("week,CD4 mean,CD4 median\n0,340,300", "", "each of these columns can be the count"),
        ("week,CD4,CD4 count\n0,340,300", "", "each of these columns can be the count"),
        ("X,Y,X,Y\n0,340,0,300", "", "each of these columns can be the count"),
        ("week,arm,cd4\n0,A,340\n0,B,300", "0:340 0:300", ""),
        (
            "week,arm,cd4\n0,A,1\n0,B,2\n0,C,3\n0,D,4\n0,E,5\n0,F,6\n0,G,7",
            "",
            "the table holds too many series, so nothing is drawn; allowed: up to 6 series",
        ),
        ("bras;semaine;cd4\n1;0;340\n2;0;300", "0:340 0:300", ""),
        ("week,arm,cd4\n0,A,340\n8,A,512", "0:340 8:512", ""),
        ("Patient,Baseline,Week 4,Week 8\n1,340,400,512", "", "the weeks are side by side"),
        ("Patient,CD4 week 0,CD4 week 4\n1,340,400", "", "the weeks are side by side"),
        ("Week,CD4\n0,340\n4,400\n\nDay,CD4\n0,300\n28,310", "0:340 4:400", "a second table begins here"),
        ("Week,CD4\n0,340\nWeek,CD4\n4,400", "0:340 4:400", ""),
    ]);
}

#[test]
fn simulators_and_laboratories_write_long_tables() {
    check(&[
        ("ID,TIME,AMT,DV\n1,0,5,.\n1,0,0,340\n1,4,0,400", "0:340 4:400", "\"1 line\": left out: they hold a dose"),
        ("ID,TIME,DV,EVID,MDV\n1,0,0,1,1\n1,0,340,0,0\n1,4,0,0,1", "0:340", "\"2 lines\""),
        ("ID TIME DV DVID\n1 0 340 1\n1 0 4.5 2", "", "several groups"),
        (
            concat!("Test,Week,Result,Units\nCD4,0,340,cells/µL\nCD8,0,800,cells/µL\nCD4 ", "%,0,25,%"),
            "0:340",
            "\"2 lines\": left out: they hold another test",
        ),
        (
            "Date;Analyte;Resultat\n2024-01-01;CD4 abs;340\n2024-01-29;RNA;50\n2024-02-26;CD4 abs;400",
            "0:340 8:400",
            "another test",
        ),
        ("PARAM,ADY,AVAL\nCD4 (cells/µL),0,340\nCD4 (cells/µL),28,400", "0:340 4:400", "turned into weeks"),
        ("x, y\n0.1, 340.2\n8.05, 512.7", "0.1:340.2 8.05:512.7", "read as weeks"),
    ]);
}

#[test]
fn decimal_commas_and_thousands_are_told_apart() {
    check(&[
        ("week,cd4\n4,5,512,5\n8,5,640,0", "", "it has more cells than there are columns"),
        ("week,cd4\n4,512,5", "", "decimal commas where ; or a tab"),
        ("4,5,512,5\n8,5,640,0", "", "nothing is drawn"),
        ("week,value,low,high\n4,5,512,5\n8,5,640,0", "", "nothing is drawn"),
        ("4,5,340,300,400", "", "more cells than there are columns"),
        ("week,cd4\n0,\"1,200\"\n4,\"1,050\"", "0:1200 4:1050", "read as 1200"),
        ("week,cd4\n0.5,\"1,200\"\n4,340", "0.5:1200 4:340", ""),
        ("week;cd4\n0;1.050,5\n4;340,5", "0:1050.5 4:340.5", ""),
        ("week;cd4\n0;1.050\n4;340,5", "0:1050 4:340.5", ""),
        ("week\tcd4\n0\t1,050.5\n4\t1,200", "0:1050.5 4:1200", ""),
        ("week;cd4\n0;1.200\n4;340", "4:340", "1.2 or 1200"),
        ("week;cd4\n0;1 200\n4;1\u{202f}050,5\n8;1'100", "0:1200 4:1050.5 8:1100", ""),
        ("week;cd4\n0;340,000\n4;400,000", "0:340 4:400", ""),
        ("week,cd4\n0,12 34", "", "\"value: 12 34\""),
    ]);
}

#[test]
fn separators_are_judged_outside_quotes() {
    check(&[
        ("week,cd4,note\n0,340,\"fine; no fever\"\n8,512,", "0:340 8:512", "note"),
        ("0,340,\"fine; no fever\"", "0:340", "low: fine; no fever"),
        (
            "week,cd4,note\n0,340,fine; no fever\n4,400,\n8,512,\n9,1,\n10,1,\n11,1,",
            "0:340 4:400 8:512 9:1 10:1 11:1",
            "note",
        ),
        ("week;cd4;note\n0;340,5;\"a, b, c\"", "0:340.5", "note"),
        ("\"Time\n(days)\",CD4\n0,340\n28,400", "0:340 4:400", "turned into weeks"),
        ("| Week | CD4 |\n|------|-----|\n| 0 | 340 |\n| 8 | 512 |", "0:340 8:512", ""),
        ("week|cd4\n0|340\n8|512", "0:340 8:512", ""),
    ]);
}

#[test]
fn visits_and_dates_are_weeks() {
    check(&[
        ("Visit,CD4\nBaseline,340\nWeek 4,400\nW8,512\nM6,600", "0:340 4:400 8:512 26.0893:600", ""),
        ("Baseline,340\nW8,512", "0:340 8:512", ""),
        ("Visite;CD4\nJ0;340\nS8;512\nM12;600", "0:340 8:512 52.1786:600", ""),
        ("Visit,CD4\nV1,340\nV4,400", "", "the number of a visit gives no week"),
        ("Visit,CD4\n1,340\n2,400", "", "the number of a visit gives no week; allowed: visits such as Baseline"),
        ("Visit,CD4\nScreening,300\nDay 0,340\nDay 28,400\nDay -14,300", "0:340 4:400", "Screening"),
        ("Date,CD4\n2024-01-01,340\n2024-01-29,400", "0:340 4:400", "\"2024-01-01\": dates are turned into weeks"),
        ("Date;CD4\n29/01/2024;400\n01/01/2024;340", "0:340 4:400", "dates are turned into weeks"),
        ("Date,CD4\n01/29/2024,400\n01/01/2024,340", "0:340 4:400", "dates are turned into weeks"),
        ("Date;CD4\n01.01.2024;340\n29.01.2024;400", "0:340 4:400", "dates"),
        ("Date,CD4\n1-Jan-2024,340\n29 Jan 2024,400", "0:340 4:400", "dates"),
        ("Date,CD4\n45292,340\n45320,400", "0:340 4:400", "dates"),
        ("2024-01-01;340\n2024-01-29;400", "0:340 4:400", "dates"),
        (
            "Patient,Date,CD4\n1,2024-01-01,340\n2,2024-03-01,300\n1,2024-01-29,400",
            "0:340 0:300 4:400",
            "of each patient",
        ),
        ("Date,CD4\n01/02/2024,340\n05/02/2024,400", "", "day and month cannot be told apart"),
        ("Date,CD4\n13/02/2024,340\n05/22/2024,400", "", "day and month cannot be told apart"),
        ("15.01;340\n12.02;400", "", "may be a day and a month"),
        ("Date;CD4\n15.01;340", "", "may be a day and a month"),
        ("Semaine;CD4\n15,01;340", "15.01:340", ""),
        ("Date,CD4\n15/01/24,340", "", "lacks its year"),
        ("Date,CD4\n3,340", "", "dates such as 2024-01-31"),
    ]);
}

#[test]
fn limits_and_intervals_are_drawn_as_such() {
    check(&[
        ("week,cd4\n0,<20\n4,340", "0:20[0,] 4:340", "\"<20\": drawn at 20, with a bar down to 0"),
        ("week,cd4\n0,≤ 50", "0:50[0,]", "drawn at 50"),
        ("week,cd4\n0,>1500\n4,340", "4:340", "only a lower limit"),
        ("week,cd4\n0,340 (284-405)\n4,\"400 [350, 450]\"", "0:340[284,405] 4:400[350,450]", ""),
        ("week,cd4 mean (SD)\n0,340 ± 50", "0:340[290,390]", ""),
        ("week,cd4,95% CI low,95% CI high\n0,340,284,405", "0:340[284,405]", ""),
        ("week,median,IQR\n0,340,284-405\n4,400,350 to 450", "0:340[284,405] 4:400[350,450]", ""),
        ("week;médiane;Q1;Q3\n0;340;284;405", "0:340[284,405]", ""),
        ("week,cd4,SD\n0,340,50", "0:340", "\"SD\": these columns are left out"),
        ("week,cd4\n0,340 (25%)", "0:340", "what is behind it is left out"),
    ]);
}

#[test]
fn what_the_page_exported_is_known() {
    check(&[
        (
            "# IL-2 cycle explorer\nweek,a_cd4,a_naive,a_memory,control_cd4\n0,340,200,140,340",
            "",
            "exported and not a measurement",
        ),
        ("week;b_cd4_p50;b_cd4_mean\n0;340;345", "", "exported and not a measurement"),
    ]);
    let points =
        vec![OwnPoint::new(0.0, 5.25).unwrap(), OwnPoint::new(8.0, 512.0).unwrap().with_bar(Some(450.0), None)];
    check(&[(&write_table(&OwnData::new(points)), "0:5.25 8:512[450,]", "")]);
}
