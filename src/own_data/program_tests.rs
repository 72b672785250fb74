//! Tables of digitisers, plotting programs, registries and laboratories, and numbers of other scripts: what is drawn, and what is said.

use super::outside::check;
use crate::own_data::{ColumnUse, OwnPoint, read_understood, with_uses};

#[test]
fn exports_of_digitisers_and_plotting_programs_are_read_or_asked_about() {
    check(&[
        ("x,Curve1\n0,340\n8,512", "0:340 8:512", "no unit"),
        ("x\tCurve1\tCurve2\n0\t340\t300\n8\t512\t310", "0:340 0:300 8:512 8:310", "no unit"),
        ("X, Y\n0.0, 340.5\n8.0, 512.25", "0:340.5 8:512.25", "no unit"),
        ("Default Dataset,\nX,Y\n0,340\n8,512", "0:340 8:512", "the lines above"),
        ("IL-2,,Control,\nX,Y,X,Y\n0,340,0,330\n8,512,8,340", "", "each of these columns can be the count"),
        ("x;y\n0,0;340,5\n8,0;512,25", "0:340.5 8:512.25", "no unit"),
        ("\"\",\"week\",\"cd4\"\n\"1\",0,340\n\"2\",8,512", "0:340 8:512", ""),
        (",week,cd4\n0,0,340\n1,8,512", "0:340 8:512", ""),
        ("week^cd4\n0^340", "", "these names are not known"),
        ("Week|CD4 (cells/\u{b5}L)\r0|340\r8|512\r", "0:340 8:512", ""),
        ("\u{feff}sep=;\rWeek;CD4\r0;340,5\r8;512,5", "0:340.5 8:512.5", ""),
    ]);
}

#[test]
fn names_of_groups_over_those_of_columns_are_read() {
    check(&[
        (",IL-2,Control\nWeek,CD4,CD4\n0,340,330", "0:340 0:330", "lines above"),
        (",CD4,,CD8,\nWeek,Mean,SD,Mean,SD\n0,340,50,900,60", "0:340", "lines above"),
        (",CD4,CD8\nWeek,cells/µL,cells/µL\n0,340,900", "0:340", "lines above"),
        ("Week,IL-2,,Control,\n,CD4,CD8,CD4,CD8\n0,340,900,330,800", "0:340 0:330", "lines above"),
        ("Week,CD4 IL-2 (95% CI),CD4 control (95% CI)\n0,340 (284-405),330", "0:340[284,405] 0:330", ""),
    ]);
}

#[test]
fn exports_of_registries_and_laboratories_are_read() {
    check(&[
        (
            "USUBJID,LBTESTCD,LBORRES,LBORRESU,LBSTRESN,LBSTRESU,VISIT\n1,CD4,0.34,10^9/L,340,10^6/L,BASELINE",
            "0:340",
            "LBORRES",
        ),
        ("ParticipantId,SequenceNum,Visit Label,CD4 Count\nP1,8.0,Week 8,512", "8:512", "SequenceNum"),
        ("x,Curve1\n0,340\n4.02,400.5", "0:340 4.02:400.5", "no unit"),
        ("| **Week** | **CD4** |\n|:--|:--|\n| 8 | **512** |", "8:512", ""),
        ("“week”,“cd4”\n“8”,“512”", "8:512", ""),
        ("[{\"week\":0,\"cd4\":340}]", "", "this is not a table"),
        ("- week: 0\n  cd4: 340", "", "this is not a table"),
        ("weeks = [0, 8]\ncd4 = [340, 512]", "", "this is not a table"),
        ("\\begin{tabular}{rr}\nWeek & CD4 \\\\\n0 & 340 \\\\", "", "this is not a table"),
        (
            "record_id,redcap_event_name,redcap_repeat_instrument,redcap_repeat_instance,cd4_count\n\
             7,baseline_arm_1,,,340\n7,week_8_arm_1,,,512",
            "0:340 8:512",
            "these columns are left out",
        ),
        (
            "Date Collected,Test,Result,Units\n2024-01-15,Abs. CD 4 Helper,340,/uL\n2024-02-12,% CD 4 Pos. Lymph.,25,%",
            "0:340",
            "left out",
        ),
        (
            "Collected,Component,Value,Flag\n2024-01-15,ABSOLUTE CD4+ CELLS,340,L\n2024-01-15,CD4/CD8 RATIO,0.5,L",
            "0:340",
            "left out",
        ),
        ("Week,CD-4 (x10E3/uL)\n0,0.34", "0:340", "one is 1000"),
        ("Week,CD 4 absolute (K/cumm)\n0,0.34", "0:340", "one is 1000"),
        ("Week,CD_4 (cells/mcL)\n0,340", "0:340", ""),
        ("Week,CD4 cells/mcL\n0,340", "0:340", ""),
        ("Week,CD 45\n0,340", "", "no column of CD4 counts"),
        ("week,cd4\n0,340 L\n4,512H\n8,600 (H)\n12,200 LL", "0:340 4:512 8:600 12:200", "340 L"),
        ("week,cd4\n0,TNP\n4,pending\n8,~340\n12,340.", "12:340", "the line is left out"),
        (
            "USUBJID,LBTESTCD,LBSTRESN,LBSTRESU,LBDTC\n1,CD4,340,10^6/L,2024-01-15\n1,CD4,512,10^6/L,2024-02-12",
            "0:340 4:512",
            "dates",
        ),
    ]);
}

#[test]
fn numbers_of_other_scripts_are_read() {
    check(&[
        ("week;cd4\n\u{660};\u{663}\u{664}\u{660}\u{66b}\u{665}\n\u{668};\u{665}\u{661}\u{662}", "0:340.5 8:512", ""),
        ("week,cd4\n0,\u{661}\u{66c}\u{662}\u{660}\u{660}\n8,512", "0:1200 8:512", ""),
        ("week,cd4\n\u{6f0},\u{6f3}\u{6f4}\u{6f0}", "0:340", ""),
        ("week,cd4\n\u{966},\u{969}\u{96a}\u{966}", "0:340", ""),
        (
            "week\u{ff0c}cd4\n\u{ff10}\u{ff0c}\u{ff13}\u{ff14}\u{ff10}\n\u{ff18}\u{ff0c}\u{ff15}\u{ff11}\u{ff12}",
            "0:340 8:512",
            "",
        ),
        ("\"week\",\"cd4\"\n\"\u{660}\",\"\u{663}\u{664}\u{660}\"", "0:340", ""),
        ("week;cd4\n0;1\u{a0}200\n8;1\u{202f}340,5", "0:1200 8:1340.5", ""),
        ("week,cd4\n\"0,5\",\"340,25\"\n\"8,0\",\"512,5\"", "0.5:340.25 8:512.5", ""),
    ]);
}

#[test]
fn the_reader_says_which_number_of_a_date_is_the_day() {
    let table = "Date,CD4\n01/02/2024,340\n01/03/2024,400";
    let (read, understood) = read_understood(table);
    assert!(read.data.is_empty() && understood.columns.first().is_some_and(|column| column.used == ColumnUse::Dates));
    for (used, days) in [(ColumnUse::DatesDayFirst, 29.0), (ColumnUse::DatesMonthFirst, 1.0)] {
        let (read, again) = read_understood(&with_uses(table, &understood.with(0, used)));
        let weeks: Vec<f64> = read.data.points().iter().map(OwnPoint::week).collect();
        assert!(
            matches!(*weeks, [first, last] if first == 0.0 && (last - days / 7.0).abs() < 1e-4),
            "{used:?}: {weeks:?}"
        );
        assert_eq!(again.columns.first().map(|column| column.used), Some(used), "as it was said");
    }
    // A day that cannot be one in this order is left out, and not turned round.
    let (read, _) = read_understood(&with_uses(
        "Date,CD4\n01/02/2024,340\n15/03/2024,400",
        &understood.with(0, ColumnUse::DatesMonthFirst),
    ));
    assert_eq!(read.data.points().len(), 1);
}
