use super::super::name_roles::{names_cd4, role};
use super::*;

const DAY: f64 = 1.0 / 7.0;
const MONTH: f64 = 365.25 / 84.0;

#[test]
fn names_of_times_give_their_unit() {
    for (name, weeks) in [
        ("week", 1.0),
        ("Weeks", 1.0),
        ("Visit week", 1.0),
        ("Semaine", 1.0),
        ("wk", 1.0),
        ("visitWeek", 1.0),
        ("Study week (nominal)", 1.0),
        ("Time (weeks)", 1.0),
        ("Time (days)", DAY),
        ("time [d]", DAY),
        ("Day", DAY),
        ("Study Day", DAY),
        ("Time, days", DAY),
        ("Time/days", DAY),
        ("time_days", DAY),
        ("Temps (jours)", DAY),
        ("Days since ART", DAY),
        ("time in days", DAY),
        ("ADY", DAY),
        ("Time (months)", MONTH),
        ("Mois", MONTH),
        ("MONTH", MONTH),
        ("Years", 12.0 * MONTH),
        ("Time (y)", 12.0 * MONTH),
        ("Time (h)", DAY / 24.0),
        ("Hours", DAY / 24.0),
        ("TIME_h", DAY / 24.0),
        ("Time (min)", DAY / 1440.0),
        ("x (weeks)", 1.0),
    ] {
        let ColumnRole::Time(TimeKind::Unit(read)) = role(name) else { panic!("{name}: {:?}", role(name)) };
        assert!((read - weeks).abs() < 1e-12, "{name}: {read}");
    }
    for (name, kind) in [
        ("time", TimeKind::Unitless),
        ("TIME", TimeKind::Unitless),
        ("t", TimeKind::Unitless),
        ("x", TimeKind::Unitless),
        ("Visit", TimeKind::Visit),
        ("Date", TimeKind::Date),
        ("Sampling date", TimeKind::Date),
        ("CD4 date", TimeKind::Date),
        ("Time (fortnights)", TimeKind::UnknownUnit),
        ("time [a.u.]", TimeKind::UnknownUnit),
    ] {
        assert_eq!(role(name), ColumnRole::Time(kind), "{name}");
    }
    for name in ["Age (years)", "Date of birth", "Cycle", "Dose day", "Patient ID", "Visit number"] {
        assert!(!matches!(role(name), ColumnRole::Time(_)), "{name}: {:?}", role(name));
    }
}

#[test]
fn names_of_counts_give_their_unit() {
    let known = |factor| ColumnRole::Cd4(CountUnit::Known(factor));
    for name in [
        "CD4",
        "cd4 abs",
        "CD4 count",
        "CD4 (absolute)",
        "cd4count",
        "CD4+ T cells",
        "Lymphocytes CD4",
        "lymphocytescd4",
        "T4",
        "CD4 mean (SD)",
        "CD3+CD4+",
    ] {
        assert_eq!(role(name), known(None), "{name}");
    }
    for (name, factor) in [
        ("CD4 (cells/µL)", 1.0),
        ("CD4 (cells/mm3)", 1.0),
        ("CD4/mm3", 1.0),
        ("CD4, cells/µL", 1.0),
        ("CD4 [10^6/L]", 1.0),
        ("CD4 (10^9/L)", 1000.0),
        ("CD4 G/L", 1000.0),
        ("CD4 (×10⁹/L)", 1000.0),
        ("CD4 x10^9/L", 1000.0),
        ("cd4_cells_ul", 1.0),
        ("CD4 (cells/mL)", 0.001),
        ("CD4 cells/uL", 1.0),
    ] {
        let ColumnRole::Cd4(CountUnit::Known(Some(read))) = role(name) else { panic!("{name}: {:?}", role(name)) };
        assert!((read / factor - 1.0).abs() < 1e-12, "{name}: {read}");
    }
    assert_eq!(role("CD4 (pg/mL)"), ColumnRole::Cd4(CountUnit::Unknown));
    for name in ["value", "Count", "mean", "Median", "y", "DV", "Mean (SD)", "Result", "Valeur", "count (cells/µL)"] {
        assert!(matches!(role(name), ColumnRole::Measured(CountUnit::Known(_))), "{name}: {:?}", role(name));
    }
    for name in [concat!("CD4 ", "%"), "CD4%", "%CD4", "CD4 pct", "CD4 percent", "CD4 (%)", "pourcentage CD4", "%"] {
        assert_eq!(role(name), ColumnRole::Percent, "{name}");
    }
    for name in [
        "CD8",
        "CD4/CD8",
        "CD4:CD8 ratio",
        "CD4 change",
        "log10 CD4",
        "CD4 SD",
        "n",
        "Platelet count",
        "Naive CD4",
        "CD4+CD45RA+",
        "Baseline CD4",
        "RNA",
        "WBC",
        "Hb (g/dL)",
        "Comment",
        "ΔCD4",
    ] {
        assert_eq!(role(name), ColumnRole::Other, "{name}");
    }
}

#[test]
fn no_name_of_cd4_counts_is_passed_over_for_speed() {
    for name in [
        "CD4",
        "cd4+",
        "CD 4",
        "CD-4 count",
        "cd_4",
        "CD\u{a0}4",
        "CD\u{2074}",
        "T4",
        "lt4",
        "T helper",
        "Helferzellen (T)",
        "abs. CD4",
    ] {
        assert!(names_cd4(name), "{name}: {:?}", role(name));
    }
    for name in ["", "4", "S-0042", "week 4", "A4", "CD8", "CD45", "RNA 4", "CD4 percent"] {
        assert!(!names_cd4(name), "{name}: {:?}", role(name));
    }
}

#[test]
fn other_names_are_known_for_what_they_are() {
    for (role_of, names) in [
        (
            ColumnRole::Low,
            &[
                "low",
                "Lower",
                "95% CI low",
                "CD4 lower",
                "CI lower",
                "Q1",
                "P25",
                "LCL",
                "bas",
                "lower 95% limit",
                "CD4 min",
            ][..],
        ),
        (ColumnRole::High, &["high", "Upper", "95% CI high", "CD4 upper", "Q3", "P75", "UCL", "haut", "CD4 max"]),
        (ColumnRole::Interval, &["IQR", "95% CI", "CD4 IQR", concat!("IC 95 ", "%"), "range"]),
        (ColumnRole::Group, &["arm", "Group", "Bras", "Treatment"]),
        (ColumnRole::Person, &["ID", "Patient ID", "patient", "Subject", "USUBJID"]),
        (ColumnRole::Test, &["Test", "Analyte", "PARAM", "Examen"]),
        (ColumnRole::Unit, &["Unit", "Units", "Unité"]),
        (ColumnRole::Dose, &["AMT", "EVID", "MDV"]),
        (ColumnRole::AtOneTime, &["CD4 week 4", "CD4 W8", "CD4_w24", "CD4 month 6"]),
        (ColumnRole::RunOfThePage, &["a_cd4", "control_naive", "b_rna_log10_p50"]),
    ] {
        for name in names {
            assert_eq!(role(name), role_of, "{name}");
        }
    }
}
