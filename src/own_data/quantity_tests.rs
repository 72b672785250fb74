//! Numbers that are no counts of CD4 cells, whatever says so: a name, a title, a comment, a row of units, a sign, another column.

use super::outside::check;

#[test]
fn what_the_lines_around_a_table_say_is_heard() {
    check(&[
        ("CD8 counts\nweek,cells/µL\n0,340\n8,512", "", "another quantity"),
        ("HIV-1 RNA (copies/mL)\nweek,value\n0,5000", "", "another quantity"),
        ("Total lymphocytes\nWeek,Median,Q1,Q3\n0,900,800,1000", "", "another quantity"),
        ("CD4 percentage\nweek,value\n0,21", "", "another quantity"),
        ("Change in CD4 from baseline\nweek,CD4\n0,0\n8,172", "", "another quantity"),
        (",Change from baseline\nWeek,CD4\n0,0\n8,172", "", "another quantity"),
        ("# log10 CD4\nweek,value\n0,2.53\n8,271", "", "another quantity"),
        ("# CD4 %\n0,21\n8,25", "", "another quantity"),
        ("# Lymphocytes\n# week,value\n0,1340", "", "another quantity"),
        ("week,CD4\n,%\n0,21", "", "percentages are not counts"),
        ("week,CD4\nweeks,change from baseline\n0,0\n8,172", "", "no column of CD4 counts"),
        ("time,CD4\nd,log10\n0,2.5\n28,270", "", "another quantity"),
        // A title of the counts, of another column, of the interval.
        ("CD4 lymphocytes\nweek,value\n0,340", "0:340", "lines above"),
        ("CD4 counts and change\nWeek,CD4,Change\n0,340,0", "0:340", "\"Change\""),
        ("CD4 with viral load < 50\nWeek,CD4\n0,340", "0:340", "lines above"),
        ("CD4 (95% CI)\nWeek,Median,Low,High\n0,340,284,405", "0:340[284,405]", "lines above"),
    ]);
}

#[test]
fn a_comment_is_a_header_whatever_is_behind_the_table() {
    check(&[
        ("# week\tchange\n0\t0\n8\t172\n", "", "no column of CD4 counts"),
        (concat!("# days,cd4 ", "%\n0,25\n28,28\n"), "", "percentages are not counts"),
        ("# week,cd4\n\n0,340\n8,512\n", "0:340 8:512", ""),
        ("# Time\t[CD4]\tValues[dose]\n0\t340\t5\n", "0:340", "\"Values[dose]\""),
        ("# week cd4 low high\n0 340 284 405\n# the end\n", "0:340[284,405]", ""),
    ]);
}

#[test]
fn another_table_below_is_not_read_as_the_first() {
    check(&[
        ("week,cd4\n0,340\n\nweek,cd8\n0,900", "0:340", "a second table begins here"),
        ("week,cd4\n0,340\nweek,viral load\n0,900", "0:340", "a second table begins here"),
        ("week,cd4\n0,340\n\nCD8\n0,900", "0:340", "a second table begins here"),
        ("week,cd4\n0,340\n\nweek,cd4\n8,512", "0:340 8:512", ""),
        ("week,cd4\n0,340\n8,512\n* change from baseline", "0:340 8:512", "left out"),
    ]);
}

#[test]
fn names_of_other_quantities_give_no_counts() {
    let names = "lymphocytes (cells/µL)|T cells|total cells|dCD4|sCD4|CD4<200|CD4 >500|CD4-|CD3+CD4- cells|IL-2+ CD4|CD4 28+|CD4 x100|\
                 CD4 ('000)|CD4 (x1000)|CD4 Δ|√CD4|LN CD4|CD4:CD8|CD4 fold|CD4 AUC|CD4 slope|CD4 percentile";
    for name in names.split('|') {
        let read = super::read_table(&format!("Week,{name}\n0,340\n8,512\n"));
        assert!(read.data.is_empty() && !read.notes.is_empty(), "{name}");
    }
    for name in
        ["CD4+", "TCD4", "CD45+CD3+CD4+ cells/µL", "CD4+ T-cells", "CD4 IL-2 + ART", "CD4-Zellen", "CD4 arm <b>B"]
    {
        let read = super::read_table(&format!("Week,{name}\n0,340\n"));
        assert_eq!((read.data.points().len(), read.notes), (1, Vec::new()), "{name}");
    }
}

#[test]
fn names_of_other_times_give_no_weeks() {
    let names = "ISO week|Gestational week|Weeks before surgery|time to CD4 > 500 (weeks)|Days to death|Interval (weeks)|\
                 Half-life (days)|Time since last dose (days)|TAD";
    for name in names.split('|') {
        let read = super::read_table(&format!("{name},CD4\n3,340\n8,512\n"));
        assert!(read.data.is_empty() && !read.notes.is_empty(), "{name}");
    }
    check(&[
        ("Time after first dose (days),CD4\n28,340", "4:340", "turned into weeks"),
        ("Visit,CD4\nWeek 4,340\nFollow-up week 4,512\nWashout W2,510", "4:340", "Follow-up week 4"),
        ("Visit,CD4\nS05/2024,340\nW4/W8,512\n< week 4,510\nWeek 4 / Day 28,400", "4:400", "S05/2024"),
        ("time,unit,CD4\n0,days,340\n28,days,512", "", "the unit of the times is in a column"),
        ("Week;0;4;8\nCD4;340;400;512", "", "side by side"),
    ]);
}

#[test]
fn signs_and_marks_of_a_row_are_heard() {
    check(&[
        ("week,CD4\n0,0\n8,172\n16,-20", "", "a count has no sign"),
        ("week,CD4\n0,0\n8,+172", "", "a count has no sign"),
        ("week;CD4\n0;340\n4;-9\n8;-999,00\n12;9999", "0:340", "\"9999\": the line is left out"),
        ("week,op,cd4\n0,<,20\n4,>,1500\n8,,512", "0:20[0,] 8:512", "only a lower limit"),
        ("week,cd4,BLQ\n0,20,1\n8,512,0", "8:512", "a dose or no measurement"),
        ("week,cd4,excluded\n0,20,yes\n8,512,no", "8:512", "a dose or no measurement"),
        ("C,ID,TIME,DV\n.,1,0,340\nC,1,9,999", "0:340", "a dose or no measurement"),
        ("week,statistic,CD4\n0,mean,340\n0,sd,50\n8,mean,512", "", "several groups"),
        // A patient's number is no percentile.
        (
            "Patient,week,CD4\nP5,0,340\nP25,8,512\nP75,12,520",
            "0:340 8:512 12:520",
            "\"Patient\": these columns are left out",
        ),
        ("Date,CD4,Low,High\n2024-01-15,612,500,1500\n2024-02-12,712,500,1500", "0:612 4:712", "\"Low, High\""),
        ("week,value,low,high\n0,340,300,400\n8,350,300,400", "0:340[300,400] 8:350[300,400]", ""),
        ("0,340,50\n8,512,80", "0:340 8:512", ""),
        ("week cd4\n0 1 050\n8 1 200", "", "more cells than there are columns"),
        ("week cd4\n1 4 340\n2 8 512", "4:340 8:512", ""),
    ]);
}
