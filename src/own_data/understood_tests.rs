//! What was understood of a table, and what a reader corrects.

use super::super::{ColumnUse, read_understood, with_uses};
use super::*;

fn uses(table: &str) -> Vec<ColumnUse> {
    read_understood(table).1.columns.iter().map(|column| column.used).collect()
}

fn points(table: &str) -> Vec<(f64, f64)> {
    read_table(table).data.points().iter().map(|point| (point.week(), point.value())).collect()
}

#[test]
fn every_column_is_told_with_its_name_its_cells_and_how_it_is_read() {
    use ColumnUse::*;
    for (table, expected, is_plain) in [
        ("week,value,low,high\n0,340,300,400", vec![Weeks, CellsPerMicrolitre, Low, High], true),
        ("week,cd4\n0,340", vec![Weeks, Count], true),
        ("0,340\n8,512", vec![Weeks, Count], true),
        ("0,340,300,400\n8,512", vec![Weeks, Count, Low, High], true),
        ("time,cd4\n0,340", vec![Weeks, Count], false),
        ("Time (days),CD4 (cells/µL)\n0,340", vec![Days, CellsPerMicrolitre], false),
        ("month;CD4 (10^9/L)\n0;0,34", vec![Months, GigaPerLitre], false),
        ("Patient ID,Visit week,CD4 abs\n101,0,340", vec![Patient, Weeks, Count], false),
        ("Week,CD4%,CD4 abs\n0,20,340", vec![Weeks, Ignored, Count], false),
        ("ID,TIME,AMT,DV\n1,0,100,0\n1,0,0,340", vec![Patient, Weeks, Dose, Count], false),
        ("Date,CD4\n2024-01-15,340\n2024-02-12,512", vec![Dates, Count], false),
        ("visit,cd4\nBaseline,340\nWeek 8,512", vec![Visits, Count], false),
        ("week,CD4 arm A,CD4 arm B\n0,340,350", vec![Weeks, Count, Count], false),
        ("week,value,low,high,group\n0,340,,,A\n0,350,,,B", vec![Weeks, CellsPerMicrolitre, Low, High, Group], true),
        // Refused: what could be, and the rest is for the reader to say.
        ("week,CD4 mean,CD4 median\n0,340,350", vec![Weeks, Ignored, Ignored], false),
        ("Week,CD4%\n0,25", vec![Weeks, Ignored], false),
        ("Patient,Name\n1,Smith\n2,Jones", vec![Patient, Ignored], false),
        ("fortnights,cd4\n0,340", vec![Ignored, Count], false),
    ] {
        let (_, understood) = read_understood(table);
        assert_eq!((uses(table), understood.is_plain), (expected, is_plain), "{table}");
    }
    let (_, understood) = read_understood("A title\nday,cd4\n0,340\n28,512\n56,640\n84,700\n");
    let told: Vec<_> = understood.columns.iter().map(|one| (one.name.as_str(), one.sample.as_str())).collect();
    assert_eq!(told, [("day", "0; 28; 56"), ("cd4", "340; 512; 640")]);
}

#[test]
fn a_word_that_is_not_known_next_to_the_weeks_is_asked_about() {
    let is_plain = |header: &str| {
        let (read, understood) = read_understood(&format!("{header}\n0,340\n4,420"));
        (read.data.points().len(), understood.is_plain)
    };
    for name in "Week|weeks|Wk|W|Semaine|Woche|Study week|Time (weeks)|Visit week|Week number|visitWeek|Weeks since start|Week of study|\
                 Weeks on treatment|Weeks after baseline|Planned week|Time in weeks|Duration (weeks)|Semaine de suivi|Week (actual)"
        .split('|')
    {
        assert_eq!(is_plain(&format!("{name},CD4")), (2, true), "{name}");
    }
    for name in "log10 week|sqrt(week)|Week 4|Week-4|Weeks 0-4|Week of year|Weeks off drug|Weeks of therapy missed|Weeks since diagnosis|\
                 Weeks post infection|Time since previous (weeks)|End week|SEM|Week count"
        .split('|')
    {
        assert_eq!(is_plain(&format!("{name},CD4")), (2, false), "{name}");
    }
    assert_eq!((is_plain("Week,T4"), is_plain("Week,T4 cells")), ((2, false), (2, true)));
    // A lost µ: nothing is drawn.
    assert_eq!(is_plain("Week,CD4 (cells/L)"), (0, false));
}

#[test]
fn what_a_reader_says_of_a_column_is_done_and_kept_with_the_table() {
    use ColumnUse::*;
    for (table, place, used, expected) in [
        ("week,cd4\n0,340\n28,512", 0, Days, vec![(0.0, 340.0), (4.0, 512.0)]),
        ("time,cd4\n0,340\n2,512", 0, Months, vec![(0.0, 340.0), (8.6964, 512.0)]),
        ("week,CD4 mean,CD4 median\n0,340,350\n8,400,512", 2, Count, vec![(0.0, 350.0), (8.0, 512.0)]),
        ("week,CD4 arm A,CD4 arm B\n0,340,350\n8,400,512", 1, Ignored, vec![(0.0, 350.0), (8.0, 512.0)]),
        ("week,CD4 arm A,other\n0,340,350", 2, Count, vec![(0.0, 340.0), (0.0, 350.0)]),
        ("0,340,350", 2, Count, vec![(0.0, 340.0), (0.0, 350.0)]),
        ("week,CD4 mean,CD4 median\n0,340,350\n8,400,512", 1, CellsPerMicrolitre, vec![(0.0, 340.0), (8.0, 400.0)]),
        ("week,cd4\n0,0.34\n8,0.512", 1, GigaPerLitre, vec![(0.0, 340.0), (8.0, 512.0)]),
        ("0,340\n28,512", 0, Days, vec![(0.0, 340.0), (4.0, 512.0)]),
        ("week;cd4;what\n0;340,5;1\n8;512;2", 2, Ignored, vec![(0.0, 340.5), (8.0, 512.0)]),
        ("sep=;\nweek;a;cd4\n0;1;340", 2, CellsPerMicrolitre, vec![(0.0, 340.0)]),
        // The header printed again is no second table.
        ("day,cd4\n0,340\nday,cd4\n28,512", 0, Weeks, vec![(0.0, 340.0), (28.0, 512.0)]),
    ] {
        let (_, understood) = read_understood(table);
        let said = with_uses(table, &understood.with(place, used));
        assert_eq!(points(&said), expected, "{said}");
        let (_, again) = read_understood(&said);
        assert!(again.is_plain && again.columns.get(place).is_some_and(|column| column.used == used), "{said}");
        assert_eq!(with_uses(&said, &uses(&said)), said, "said twice, it is there once");
    }
}

#[test]
fn what_was_understood_and_said_so_reads_the_same() {
    for table in [
        "Time (days),CD4 (cells/µL)\n0,340\n28,512",
        "month;CD4 (10^9/L)\n0;0,34\n2;0,512",
        "Patient ID,Visit week,CD4 abs\n101,0,340\n102,8,400",
        "ID,TIME,AMT,DV\n1,0,100,0\n1,0,0,340\n1,4,0,512",
        "patient,date,cd4\n1,2024-01-15,340\n1,2024-02-12,512\n2,2024-03-01,300\n2,2024-03-29,410",
        "visit,cd4\nBaseline,340\nWeek 8,512",
        "week,test,value\n0,CD4,340\n0,CD8,800\n8,CD4,512",
        "week,cd4,unit\n0,340,cells/µL\n8,0.512,10^9/L",
        "week,cd4 median (IQR)\n0,340 (284-405)\n8,512 (450-600)",
        "week,cd4,95% CI low,95% CI high\n0,340,300,400",
        "week,CD4 arm A,A low,CD4 arm B,B low\n0,340,300,350,310\n8,400,,512,500",
        "week,CD4 A,CD4 B\nweeks,cells/µL,10^9/L\n0,340,0.3",
        "week,arm,cd4\n0,A,340\n0,B,300",
        "week,where,value\n0,left,340\n0,right,300",
        "week,value,low,high,group\n0,340,,,A\n8,350,,,A",
        // Lines that are left out stay so: more cells than names, above the header, under another one.
        "day,cd4\n0,340\n4,5,512,5\n28,512",
        "day cd4\n0 340\n2 8 512\n28 512",
        "0,30\n8,512\nday,cd4\n0,340\n28,512",
        "day,cd4\n0,340\nday,cd4\n28,512",
        "0,340\n8,512,450,600\n9,1,2,3,4,5",
        "x8cd4-5200,3,340,h\n0,340,L",
    ] {
        let before = read_table(table);
        assert!(!before.data.is_empty(), "{table}");
        assert_eq!(read_table(&with_uses(table, &uses(table))).data, before.data, "{table}");
    }
}

#[test]
fn two_columns_are_never_the_same_thing_and_a_line_of_the_reader_is_named() {
    use ColumnUse::*;
    let (_, understood) = read_understood("week,day,cd4,cd4 low\n0,0,340,300");
    assert_eq!(understood.with(1, Days).iter().filter(|used| matches!(used, Weeks | Days)).count(), 1);
    // A second column of counts is a second series, with the ends of its bars.
    assert_eq!(understood.with(0, CellsPerMicrolitre), [CellsPerMicrolitre, Ignored, Count, Low]);
    let (_, two) = read_understood("week,CD4 A,A low,CD4 B,other\n0,340,300,350,310");
    assert_eq!(two.with(4, Low), [Weeks, Count, Low, Count, Low]);
    let (_, one) = read_understood("week,CD4,low,other\n0,340,300,310");
    assert_eq!(one.with(3, Low), [Weeks, Count, Ignored, Low]);
    for (table, words) in [("# columns: weeks | -\n0,340", "no column"), ("# columns: cells | -\n0,340", "no column")] {
        let read = read_table(table);
        assert!(read.data.is_empty() && !read.notes.is_empty(), "{table}");
        assert!(read.notes.iter().all(|note| note.to_string().starts_with("Line ")), "{words} {:?}", read.notes);
    }
    // A line that is named is that of the text in the field.
    let read = read_table("# columns: weeks | cells\nweek,cd4\n0,340\n8,many");
    assert!(read.notes.iter().any(|note| note.to_string().starts_with("Line 4")), "{:?}", read.notes);
    // What no page wrote is a remark like any other.
    assert_eq!(points("# columns: whatever | cells\n0,340"), [(0.0, 340.0)]);
    assert_eq!(points("# columns:\n0,340"), [(0.0, 340.0)]);
}
