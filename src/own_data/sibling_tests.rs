//! Tables next to those of the reports: other words, languages, programs. What is drawn, and what is said.

use super::outside::check;

#[test]
fn names_in_other_words_and_languages_are_read_or_refused() {
    check(&[
        ("Week no.,CD4\n4,340", "4:340", ""),
        ("Zeit (Tage);CD4 Zellen/µl\n28;340", "4:340", "turned into weeks"),
        ("Tempo (giorni);CD4\n28;340", "4:340", "turned into weeks"),
        ("Tijd (dagen);CD4\n28;340", "4:340", "turned into weeks"),
        ("Follow-up (months),CD4\n12,340", "52.1786:340", "turned into weeks"),
        ("Time (s),CD4\n604800,340", "", "this unit is not known"),
        ("Month,Day,CD4\n1,29,340", "", "may be a day and a month"),
        ("Year,Month,Day,CD4\n2024,1,29,340", "", "may be a day and a month"),
        ("Week,CD4 (Gpt/L)\n0,0.34", "0:340", "one is 1000"),
        ("Week,CD4 (cells/nL)\n0,0.34", "0:340", "one is 1000"),
        ("Week,CD4 x 1000/µL\n0,0.34", "0:340", "one is 1000"),
        ("Week,CD4 (cells/Âµl)\n0,340", "0:340", ""),
        ("Week,CD4 (cells/?L)\n0,340", "", "this unit is not known"),
        ("Week,CD4 (cells/\u{fffd}L)\n0,340", "", "this unit is not known"),
        ("Week,CD4 (thousands)\n0,12.5", "", "this unit is not known"),
        ("Week,pCD4,CD4A\n0,25,340", "0:340", "pCD4"),
        ("Week,CD4 rel.,CD4 abs.\n0,25,340", "0:340", "CD4 rel."),
        ("Week,CD4 (proportion),CD4\n0,0.25,340", "0:340", "proportion"),
        ("Week,CD4 freq\n0,25", "", "percentages are not counts"),
        ("Week,CD4 MFI,CD4\n0,2300,340", "0:340", "CD4 MFI"),
        ("Week,CD4 Ki67\n0,2", "", "these names are not known"),
        ("Week,CD4 effector\n0,20", "", "these names are not known"),
        ("Week,CD4 viability\n0,95", "", "these names are not known"),
        ("Week,CD4 AUC\n0,1200", "", "these names are not known"),
        ("Week,√CD4\n0,18", "", "no column of CD4 counts"),
        ("Week,CD4,CD4 ref low,CD4 ref high\n0,340,400,1500", "0:340", "CD4 ref low"),
        ("week,cd4_sim,cd4_obs\n0,330,340", "0:340", "cd4_sim"),
        ("Week,CD4 arm A\n0,340", "0:340", ""),
    ]);
}

#[test]
fn ends_of_bars_belong_together() {
    check(&[
        ("week,min,Q1,median,Q3,max\n0,100,284,340,405,900", "0:340[284,405]", "\"min, max\""),
        ("week,CD4,2.5%,97.5%\n0,340,284,405", "0:340[284,405]", ""),
        ("week,CD4,2.5%,25%,75%,97.5%\n0,340,200,284,405,600", "0:340[284,405]", "2.5%, 97.5%"),
        ("week,estimate,conf.low,conf.high\n0,340,284,405", "0:340[284,405]", ""),
        ("week,emmean,SE,df,lower.CL,upper.CL\n0,340,10,8,284,405", "0:340[284,405]", "SE, df"),
        ("week,CD4,LL,UL\n0,340,284,405", "0:340[284,405]", ""),
        ("semaine;CD4;borne inf;borne sup\n0;340;284;405", "0:340[284,405]", ""),
        ("Week,CD4 (cells/µL) [95% CI]\n0,340 [284-405]", "0:340[284,405]", ""),
        ("week,CD4,error low,error high\n0,340,50,60", "0:340", "error low, error high"),
        ("week,CD4,low,high\n0,340,50,60\n4,400,40,50", "", "high below it"),
        ("week,CD4,yerr\n0,340,50", "0:340", "yerr"),
    ]);
}

#[test]
fn a_header_is_found_in_comments_and_between_blanks() {
    check(&[
        ("# Time\tCD4\n0\t340\n28\t400", "0:340 28:400", "no unit is named"),
        ("# Time (days), CD4\n0,340\n28,400", "0:340 4:400", "turned into weeks"),
        (concat!("# days,cd4 ", "%\n0,25\n28,28"), "", "percentages are not counts"),
        ("#ID,TIME,AMT,DV\n1,0,5,.\n1,0,.,340\n1,4,.,400", "0:340 4:400", "they hold a dose"),
        ("# foo,bar\n0,340", "", "these names are not known"),
        ("// days,cd4\n28,340", "4:340", "turned into weeks"),
        ("# exported on Monday, at noon\n0,340", "0:340", ""),
        ("# CD4 of my patient\n0,340", "0:340", ""),
        (concat!("Week  CD4 ", "%\n0  25\n4  28"), "", "percentages are not counts"),
        (concat!("Week CD4 ", "%\n0 25\n4 28"), "", "as many cells as the header"),
        ("Week   CD4 (10^9/L)\n0      0.34\n4      0.4", "0:340 4:400", "one is 1000"),
        ("Time (days)  CD4\n0  340\n28  400", "0:340 4:400", "turned into weeks"),
        ("week cd4 cd8 low\n0 340 800\n4 400 810 300", "4:400[300,]", "as many cells as the header"),
        ("  week cd4\n1    0 340\n2    8 512", "0:340 8:512", ""),
        ("week\tcd4\n1\t0\t340\n2\t8\t512", "0:340 8:512", ""),
        (
            "TABLE NO.  1\n ID          TIME        DV\n  1.0000E+00  0.0000E+00  3.4000E+02\n  1.0000E+00  4.0000E+00  4.0000E+02",
            "0:340 4:400",
            "no unit is named",
        ),
    ]);
}

#[test]
fn digitisers_write_points() {
    check(&[
        ("0.0123, 340.2345\n4.0231, 400.12", "0.0123:340.23 4.0231:400.12", ""),
        ("0,0123; 340,2345\n4,0231; 400,12", "0.0123:340.23 4.0231:400.12", ""),
        ("0,0123, 340,2345\n4,0231, 400,12", "", "commas may stand between columns or before decimals"),
        ("0,1234, 340,2345", "", "commas may stand"),
        ("0,340, 300, 400", "", "commas may stand"),
        ("Default Dataset,\nX,Y\n0,340\n4,400", "0:340 4:400", "read as weeks"),
        ("Dataset 1,,Dataset 2,\nX,Y,X,Y\n0,340,0,300", "", "each of these columns"),
        ("x,Curve1\n0,340\n4,400", "0:340 4:400", "read as weeks"),
        ("x,Curve1,Curve2\n0,340,300", "0:340 0:300", "read as weeks"),
    ]);
}

#[test]
fn tests_and_groups_of_any_name_are_told_apart() {
    check(&[
        ("week,name,value\n0,CD4,340\n0,CD8,800", "0:340", "another test"),
        ("week,key,value\n0,CD4,340\n0,rna,4", "0:340", "another test"),
        ("week,what,value\n0,CD4 abs,340\n0,viral load,4", "0:340", "another test"),
        (
            concat!("Component,Value,Date\nCD4 Absolute,340,2024-01-15\nCD4 ", "%,25,2024-01-15"),
            "0:340",
            "another test",
        ),
        (
            "Test name,Result,Unit,Date\nCD4 count,340,cells/mm3,2024-01-15\nCD8 count,800,cells/mm3,2024-01-15",
            "0:340",
            "another test",
        ),
        ("week,where,value\n0,left,340\n0,right,300", "0:340 0:300", ""),
        ("week,remark,where,value\n0,a,left,340\n0,a,right,300", "0:340 0:300", "\"remark\": these columns"),
        ("week,remark,value\n0,fasting,340\n4,late,400", "0:340 4:400", "remark"),
        ("Test result,Week\n340,0", "0:340", ""),
    ]);
}

#[test]
fn visits_and_dates_of_other_programs_are_read() {
    check(&[
        ("Visit,CD4\nW0 (baseline),340\nW4 (±3 d),400", "0:340 4:400", ""),
        ("Visit,CD4\nV1 (S4),340\nWeek 8 visit,400", "4:340 8:400", ""),
        ("redcap_event_name,cd4_count\nbaseline_arm_1,340\nweek_4_arm_1,400", "0:340 4:400", ""),
        ("Visit,CD4\nC1D1,340\nC2D1,400", "", "C1D1"),
        ("Visit,CD4\nJ-7,300\nS-2,310\nW-4,320", "", "W-4"),
        ("Date,CD4\n15JAN2024,340\n12FEB2024,400", "0:340 4:400", "dates"),
        ("Date,CD4\n20240115,340\n20240212,400", "0:340 4:400", "dates"),
        ("Date;CD4\n15. Januar 2024;340\n12. Februar 2024;400", "0:340 4:400", "dates"),
        ("Date;CD4\nlundi 15 janvier 2024;340\n12-févr.-2024;400", "0:340 4:400", "dates"),
        ("Fecha,CD4\n15/01/2024,340\n12/02/2024,400", "0:340 4:400", "dates"),
        ("Collected,CD4\n2024-01-15,340\n2024-02-12,400", "0:340 4:400", "dates"),
        (
            "Order date,Collection date,CD4\n2024-01-10,2024-01-15,340\n2024-02-10,2024-02-12,400",
            "0:340 4:400",
            "Order date",
        ),
        ("Date,CD4\nJan 2024,340", "", "the line is left out"),
    ]);
}

#[test]
fn signs_around_a_count_are_read_or_named() {
    check(&[
        ("week,cd4\n0,340*\n4,512†", "0:340 4:512", "what is behind it is left out"),
        ("week,cd4\n0,'340", "0:340", ""),
        ("week,cd4\n0,&lt;20", "0:20[0,]", "drawn at 20"),
        ("week,cd4\n0,~340\n4,400 H", "4:400", "\"400 H\": read as 400"),
        ("week,cd4\n0,BLQ\n4,#N/A\n8,340", "8:340", "BLQ"),
    ]);
}
