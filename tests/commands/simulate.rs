//! The `simulate` command as other programs call it: what it prints, and how it ends.
#![allow(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing)] // a test fails by panicking

use serde_json::Value;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

const ANRS_079: &str = "?v=1&m=2&a=5m5d4w3c4s-5m5d8w7c&n=340&nr=200-550&art=full&artw=0&wk=74&pop=40";

/// The command, built as this test was: cargo has no variable for where an example is.
static COMMAND: LazyLock<PathBuf> = LazyLock::new(|| {
    let test = std::env::current_exe().unwrap();
    let profile_folder = test.ancestors().nth(2).unwrap();
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--quiet", "--example", "simulate", "--target-dir"]).arg(profile_folder.parent().unwrap());
    if !cfg!(feature = "web") {
        build.arg("--no-default-features");
    }
    if !cfg!(debug_assertions) {
        build.arg("--release");
    }
    assert!(build.current_dir(env!("CARGO_MANIFEST_DIR")).status().unwrap().success());
    profile_folder.join("examples").join("simulate")
});

/// Exit code, standard output, standard error.
fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(&*COMMAND).args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

fn document(link: &str) -> Value {
    let (code, out, err) = run(&[link]);
    assert_eq!((code, err.as_str()), (Some(0), ""), "{link}");
    serde_json::from_str(&out).unwrap()
}

/// Every series has a finite number at every week.
fn check_series(series: &Value, weeks: usize, name: &str) {
    let values = series.as_array().unwrap_or_else(|| panic!("{name} is missing"));
    assert_eq!(values.len(), weeks, "{name}");
    assert!(values.iter().all(|value| value.as_f64().is_some_and(f64::is_finite)), "{name}");
}

#[test]
fn the_document_has_every_field_of_the_reference() {
    let document = document(ANRS_079);
    assert_eq!(document["link"], "v=1&m=2&a=5m5d4w3c4s-5m5d8w7c&nr=200-550&artw=0&pop=40");
    assert_eq!(document["notices"], serde_json::json!([]));
    let weeks = document["weeks"].as_array().unwrap().len();
    assert_eq!(weeks, 297);
    let names: Vec<&Value> = document["arms"].as_array().unwrap().iter().map(|arm| &arm["name"]).collect();
    assert_eq!(names, ["a", "control"]);
    for arm in document["arms"].as_array().unwrap() {
        for name in ["cd4", "naive", "memory", "rna_log10", "il2_iu_ml"] {
            check_series(&arm["typical"][name], weeks, name);
        }
        for name in ["p05", "p25", "p50", "p75", "p95", "mean"] {
            check_series(&arm["population"]["cd4"][name], weeks, name);
        }
        check_series(&arm["population"]["rna_log10"]["p50"], weeks, "rna_log10");
        assert_eq!((&arm["population"]["n"], &arm["population"]["seed"]), (&Value::from(40), &Value::from(1)));
        let numbers = [
            "/end/week",
            "/end/baseline_median",
            "/end/baseline_mean",
            "/end/cd4_median",
            "/end/cd4_mean",
            "/end/change_median",
            "/end/change_p25",
            "/end/change_p75",
            "/end/change_min",
            "/end/change_max",
            "/end/change_mean",
            "/end/change_sd",
            "/end/percent_change_mean",
            "/end/time_weighted_change_median",
            "/end/time_weighted_change_mean",
            "/end/share_rise_50",
            "/end/share_rise_80",
            "/end/share_above_200",
            "/end/share_above_500",
            "/burden/cycles",
            "/burden/injections",
            "/burden/days_on",
            "/burden/total_miu",
            "/burden/total_ug_kg",
            "/burden/toxicity_score",
        ];
        assert!(numbers.iter().all(|name| arm.pointer(name).is_some_and(Value::is_number)), "{}", arm["name"]);
    }
    for name in ["change_median", "change_mean", "share_rise_80"] {
        assert!(document["difference"][name].is_number(), "{name}");
    }
    assert_eq!(document["arms"][0]["burden"]["total_miu"], 500.0);
    assert_eq!(document["arms"][1]["burden"]["injections"], 0);
}

#[test]
fn two_arms_come_with_the_control_and_their_difference() {
    let document = document("v=1&m=2&a=7.5m5d8w3c&b=3m5d4w6c&wk=24&pop=20");
    let medians: Vec<f64> =
        document["arms"].as_array().unwrap().iter().map(|arm| arm["end"]["change_median"].as_f64().unwrap()).collect();
    assert_eq!(medians.len(), 3);
    assert!((document["difference"]["change_median"].as_f64().unwrap() - (medians[0] - medians[1])).abs() < 1e-9);
    assert_eq!(document["arms"][2]["name"], "control");
}

#[test]
fn what_is_wrong_in_a_link_is_in_the_notices() {
    let document = document("v=1&m=2&a=99m5d8w6c&n=abc&zz=1&pop=0&wk=8");
    let keys: Vec<&Value> = document["notices"].as_array().unwrap().iter().map(|notice| &notice["key"]).collect();
    assert_eq!(keys, ["zz", "a", "n"]);
    let first = document["notices"][1].as_object().unwrap();
    assert_eq!(first.keys().collect::<Vec<_>>(), ["allowed", "got", "key", "used"]);
    assert_eq!(document["notices"][1]["got"], "99m");
    assert_eq!(document["notices"][1]["used"], "18m");
    assert_eq!(document["arms"][0]["population"], Value::Null);
    assert_eq!(document["difference"], Value::Null);
}

#[test]
fn a_link_that_is_printed_reads_back_as_itself_and_a_view_too_long_for_one_has_none() {
    let command = |link: &str| {
        let document = document(link);
        (document["link"].as_str().map(str::to_owned), document["notices"].as_array().unwrap().clone())
    };
    // Kept pairs grow when they are written back: near the length that is read, and beyond it.
    let view = |letters: usize| format!("v=1&m=2&a=5m5d8w6c&wk=8&pop=0&zz={}&later=1", "é".repeat(letters));
    let mut gone = 0;
    for letters in [10, 1000, 10_800, 10_880, 10_912, 10_925, 16_000, 30_000] {
        let (link, notices) = command(&view(letters));
        if let Some(link) = link {
            assert_eq!(command(&link).0.as_deref(), Some(link.as_str()), "{letters} letters");
        } else {
            gone += 1;
            assert!(
                notices.iter().any(|notice| notice["used"] == "no link is given"),
                "{letters} letters: {notices:?}"
            );
        }
    }
    assert!((1..8).contains(&gone), "{gone} of them have no link");
}

#[test]
fn the_same_link_gives_the_same_bytes() {
    assert_eq!(run(&[ANRS_079]), run(&[&ANRS_079.replace('&', "&amp;")]));
}

#[test]
fn the_table_has_the_same_numbers_as_the_document() {
    let document = document(ANRS_079);
    let (code, table, _) = run(&["--csv", ANRS_079]);
    assert_eq!(code, Some(0));
    let mut lines = table.lines().skip_while(|line| line.starts_with("# "));
    let names: Vec<&str> = lines.next().unwrap().split(',').collect();
    assert_eq!(names[..2], ["week", "a_cd4"]);
    let median = names.iter().position(|name| *name == "control_cd4_p50").unwrap();
    let rows: Vec<Vec<f64>> = lines.map(|line| line.split(',').map(|cell| cell.parse().unwrap()).collect()).collect();
    assert_eq!(rows.len(), 297);
    for (column, pointer) in [(0, "/weeks"), (1, "/arms/0/typical/cd4"), (median, "/arms/1/population/cd4/p50")] {
        let values = document.pointer(pointer).unwrap().as_array().unwrap();
        let pairs = rows.iter().map(|row| row[column]).zip(values.iter().map(|value| value.as_f64().unwrap()));
        // This test's reader of JSON may err in the last bit.
        assert!(pairs.clone().all(|(cell, value)| (cell - value).abs() <= 1e-14 * value.abs()), "{pointer}");
    }
    assert!(table.starts_with("# Link: v=1&m=2&a="));
    assert!(table.contains("\n# Source: "));
}

const STATISTICS: [&str; 11] = [
    "change_median",
    "change_mean",
    "cd4_median",
    "cd4_mean",
    "percent_change_mean",
    "time_weighted_change_median",
    "time_weighted_change_mean",
    "share_rise_50",
    "share_rise_80",
    "share_above_200",
    "share_above_500",
];

fn with_options(arguments: &[&str]) -> Value {
    let (code, out, err) = run(arguments);
    assert_eq!((code, err.as_str()), (Some(0), ""), "{arguments:?}");
    serde_json::from_str(&out).unwrap()
}

#[test]
fn a_new_trial_has_an_interval_of_every_statistic_in_every_arm_and_in_the_difference() {
    let link = "v=1&m=2&a=7.5m5d8w4c&b=3m5d4w8c&n=350&wk=36&pop=20";
    let document = with_options(&["--trial", "12", link]);
    let arms = document["arms"].as_array().unwrap();
    assert_eq!(arms.len(), 3);
    for part in arms.iter().chain([&document["difference"]]) {
        let new_trial = part["new_trial"].as_object().unwrap();
        assert_eq!(new_trial.len(), 2 + STATISTICS.len());
        assert_eq!((&new_trial["n"], &new_trial["draws"]), (&Value::from(12), &Value::from(200)));
        for name in STATISTICS {
            let interval: Vec<f64> = new_trial[name].as_array().unwrap().iter().map(|v| v.as_f64().unwrap()).collect();
            assert!(interval.len() == 3 && interval[0] <= interval[1] && interval[1] <= interval[2], "{name}");
        }
    }
    // The rest of the document is that of the run without it.
    let mut plain = with_options(&[link]);
    let mut rest = document.clone();
    for document in [&mut plain, &mut rest] {
        for arm in document["arms"].as_array_mut().unwrap() {
            arm.as_object_mut().unwrap().remove("new_trial");
        }
        document["difference"].as_object_mut().unwrap().remove("new_trial");
    }
    assert_eq!(rest, plain);
    // The option may stand behind the link, `trial` is the default, and the digits are the same every time.
    assert_eq!(run(&["--trial", "12", link]), run(&[link, "--taken", "trial", "--trial", "12"]));
    let planned = with_options(&[link, "--trial", "12", "--taken", "planned"]);
    let median = |document: &Value| document["arms"][1]["new_trial"]["change_mean"][1].as_f64().unwrap();
    assert!(median(&planned) > median(&document));
}

#[test]
fn a_new_trial_needs_no_virtual_patients_in_the_link() {
    let document = with_options(&["v=1&m=2&a=5m5d8w3c&wk=24&pop=0", "--trial", "5"]);
    assert_eq!(document["difference"]["change_mean"], Value::Null);
    assert!(document["difference"]["new_trial"]["change_mean"][0].is_number());
    assert!(document["arms"][0]["end"].is_null() && document["arms"][0]["new_trial"]["n"] == 5);
}

#[test]
fn changes_can_be_counted_from_a_later_week() {
    let link = "v=1&m=2&a=5m5d8w3c&artw=0&n=300&wk=30&pop=21";
    let later = with_options(&["--from-week", "10", link]);
    let whole = with_options(&[link]);
    for arm in ["/arms/0", "/arms/1"] {
        let at = |document: &Value, name: &str| document.pointer(&format!("{arm}{name}")).unwrap().as_f64().unwrap();
        // Week 10 is grid point 40.
        assert!((at(&later, "/end/baseline_median") - at(&whole, "/population/cd4/p50/40")).abs() < 1e-9, "{arm}");
        assert!((at(&later, "/end/cd4_mean") - at(&whole, "/end/cd4_mean")).abs() < 1e-9);
        let change = at(&whole, "/end/cd4_mean") - at(&whole, "/population/cd4/mean/40");
        assert!((at(&later, "/end/change_mean") - change).abs() < 1e-9, "{arm}");
    }
    assert_eq!(with_options(&["--from-week", "0", link]), whole);
    let trial = |week: &str| with_options(&["--trial", "30", "--from-week", week, link]);
    let gain = |document: &Value| document["arms"][1]["new_trial"]["change_mean"][1].as_f64().unwrap();
    // Most of what ART alone brings comes in the first weeks.
    assert!(gain(&trial("10")) < 0.8 * gain(&trial("0")));
}

#[test]
fn an_option_or_value_that_is_not_known_ends_with_two_and_says_what_is() {
    let link = "v=1&m=2&a=5m5d8w3c&wk=24&pop=0";
    for (arguments, what) in [
        (&["--trial", "none", link][..], "--trial none: allowed is a whole number"),
        (&["--trial", "0", link], "1 to 5000"),
        (&["--trial", "5001", link], "1 to 5000"),
        (&["--trial", "2.5", link], "a whole number"),
        (&["--trial", "-3", link], "a whole number"),
        (&[link, "--trial"], "--trial needs a value"),
        (&["--trial", "5", "--trial", "6", link], "given twice"),
        (&["--taken", "some", "--trial", "5", link], "planned or trial"),
        (&["--from-week", "24", link], "before the end of the run, week 24"),
        (&["--from-week", "-1", link], "0 or later"),
        (&["--from-week", "1e1", link], "0 or later"),
        (&["--from-week", "NaN", link], "0 or later"),
        (&["--draws", "9", link], "unknown option --draws"),
        (&["--trial", "5"], "no link was given"),
    ] {
        let (code, out, err) = run(arguments);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(err.contains(what) && err.contains("usage: simulate"), "{arguments:?}: {err}");
    }
}

#[test]
fn the_table_names_the_intervals_of_a_new_trial_in_its_head() {
    let link = "v=1&m=2&a=5m5d8w3c&wk=24&pop=0";
    let (code, table, _) = run(&["--csv", "--trial", "5", link]);
    assert_eq!(code, Some(0));
    let lines = table.lines().filter(|line| line.starts_with("# New trial: ")).count();
    assert_eq!(lines, 3 * STATISTICS.len());
    assert!(table.contains("# New trial: difference change_mean: "));
}

#[test]
fn what_is_no_link_ends_with_two_and_a_message() {
    for arguments in [&["hello"][..], &[], &[""], &["https://host.example/"], &["--table", "a=0"], &["a=0", "b=0"]] {
        let (code, out, err) = run(arguments);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(err.contains("usage: simulate"), "{err}");
    }
}

#[test]
fn a_reader_who_has_had_enough_is_no_error() {
    let mut child =
        Command::new(&*COMMAND).arg(ANRS_079).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(0), vec![]));
}
