//! Tables of more programs, units, visits and locales: what is drawn, and what is said.

use super::outside::check;
use super::read_table;

#[test]
fn names_in_more_languages_are_read() {
    for (header, cells) in [
        ("Visite;CD4-Zellzahl (/µl)", "Woche 8;340"),
        ("Zeitpunkt;T-Helferzellen absolut", "Wo. 8;340"),
        ("Woche;CD4 (Tausend/µl)", "8;0,34"),
        ("Woche;CD4 (Mpt/l)", "8;340"),
        ("Visita;Recuento de CD4", "Semana 8;340"),
        ("Semana;CD4 (cél/mm3)", "8;340"),
        ("Settimana;Conta CD4", "8;340"),
        ("Semana;Contagem de CD4 (células/mm³)", "8;340"),
        ("Week;CD4-cellen (per mm3)", "8;340"),
        ("Vecka;CD4-tal (x10^6/L)", "8;340"),
        ("Uke;CD4-tall", "8;340"),
        ("visitweek;Abs CD4 Ly", "8;340"),
        ("weekno;CD4 (cells/µL, median)", "8;340"),
        ("Week;CD4 (n/µL)", "8;340"),
        ("Week;CD4 (million/L)", "8;340"),
    ] {
        let read = read_table(&format!("{header}\n{cells}"));
        let points: Vec<(f64, f64)> = read.data.points().iter().map(|point| (point.week(), point.value())).collect();
        assert_eq!(points, [(8.0, 340.0)], "{header}");
    }
}

#[test]
fn more_units_are_converted_or_refused() {
    check(&[
        ("Time (wk),CD4 (cells/cmm)\n4,340", "4:340", ""),
        ("Time (min),CD4\n10080,340", "1:340", "turned into weeks"),
        ("Time (ms),CD4\n4,340", "", "this unit is not known"),
        ("Week,CD4 (×10³ cells/mm³)\n0,0.34", "0:340", "one is 1000"),
        ("Week,CD4 (cells per mm^3)\n0,340", "0:340", ""),
        ("Week,CD4 [1/µl]\n0,340", "0:340", ""),
        ("Week,CD4 (/100 µL)\n0,34000", "", "this unit is not known"),
        ("Semana;CD4 (células/µL)\n4;340", "4:340", ""),
        ("Quarter,CD4\n1,340", "", "nothing is drawn"),
        ("Week,Control,IL-2\n0,340,300", "", "nothing is drawn"),
        ("週,CD4\n4,340", "", "nothing is drawn"),
    ]);
}

#[test]
fn cells_of_more_programs_are_read_or_named() {
    check(&[
        ("week,cd4\n=\"0\",=\"340\"\n=\"8\",=\"512\"", "0:340 8:512", ""),
        ("week,cd4\n\"=\"\"0\"\"\",\"=\"\"340\"\"\"", "0:340", ""),
        ("'week','cd4'\n'0','340'\n'8','512'", "0:340 8:512", ""),
        ("week,cd4\n0,3.4E+02\n4,\"400 \u{a0}\"", "0:340 4:400", ""),
        ("week;cd4\n0;1\u{2019}100\n4;340", "0:1100 4:340", ""),
        ("week,cd4,,\n0,340,,\n4,400,,", "0:340 4:400", ""),
        ("week,cd4\n0,340/µL\n4,400 c/mm3", "0:340 4:400", ""),
        ("week,cd4\n0,n/a\n4,ND\n8,\u{2014}\n12,340", "12:340", "the line is left out"),
        ("week,cd4\n0,340 +/- 50\n4,400 (95% CI 350 to 450)", "0:340[290,390] 4:400[350,450]", ""),
        ("week;cd4\n0;\"340 [284; 405]\"", "0:340[284,405]", ""),
        ("week,cd4\n0,\u{ff13}\u{ff14}\u{ff10}\n4,400", "0:340 4:400", ""),
        ("week,cd4\n0,\u{663}\u{664}\u{660}\n4,400", "0:340 4:400", ""),
        ("week,cd4\n\u{2212}4,300\n4,400", "4:400", "week -4"),
        ("| Week | CD4 |\n|:-----|----:|\n| 0 | 340 |", "0:340", ""),
        ("# A tibble: 2 × 2\n   week   cd4\n  <dbl> <dbl>\n1     0   340\n2     8   512", "0:340 8:512", ""),
        ("   week  cd4\n0     0  340\n1     8  512", "0:340 8:512", ""),
        ("Week & CD4 \\\\\n0 & 340 \\\\\n8 & 512 \\\\", "0:340 8:512", "these columns are left out"),
    ]);
}

#[test]
fn more_visits_and_dates_are_weeks() {
    check(&[
        ("Visit,CD4\n4 weeks,340\n2 months,400\n1 year,500", "4:340 8.6964:400 52.1786:500", ""),
        ("Visit,CD4\nWk 4,340\nweek_12,410\nSemaine 16,420", "4:340 12:410 16:420", ""),
        ("Visit,CD4\nEOT,340\nMonth 6,400", "26.0893:400", "EOT"),
        ("Visit,CD4\nBL,340\nW4,400", "0:340 4:400", ""),
        ("Date,CD4\n2024-01-15T09:30:00Z,340\n2024-02-12T10:00,512", "0:340 4:512", "dates"),
        ("Date,CD4\n2024-01-15 09:30,340\n2024-02-12 10:00,512", "0:340 4:512", "dates"),
        ("Date,CD4\n2024/01/15,340\n2024/02/12,512", "0:340 4:512", "dates"),
        ("Date,CD4\n2024-W03,340\n2024-W07,512", "", "the line is left out"),
    ]);
}
