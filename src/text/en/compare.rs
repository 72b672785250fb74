//! English.

use crate::population::patients::Reading;
use crate::schedule::{Block, Repeat, Route};
use crate::text::Lang;
use crate::text::compare::{CompareWords, schedule};

pub(in crate::text) const WORDS: CompareWords = CompareWords {
    tab: "Compare",
    ready: "Ready-made comparisons",
    ready_name: |id| match id {
        "tambussi" => "3 MIU every 4 weeks against 7.5 MIU every 8 weeks",
        "argentina" => "7.5 MIU against 1.5 MIU",
        "vanguard" => "7.5 MIU against 4.5 MIU, without ART",
        _ => "This schedule against control",
    },
    found: |id| match id {
        "tambussi" => {
            "What the trial found: in 61 patients in four arms, gains with 3 MIU twice daily every 4 weeks were \u{201c}indistinguishable\u{201d} \
             from those with higher doses, and it was better tolerated. Arms of about 15 patients show no equality."
        }
        "argentina" => {
            "What the trial found: at week 24 the rise was significant with 7.5 MIU (P < 0.001), and not with 1.5 MIU (P = 0.105)."
        }
        _ => {
            "What the trial found, in 12 patients in each group (7.5 MIU against control P = 0.002, 4.5 MIU P = 0.008), and the model\u{2019}s \
             same statistic:"
        }
    },
    result: |[arm, statistic, weeks, trial, model]| {
        format!("{arm}, {statistic}, {weeks}: trial {trial}; model {model}")
    },
    assumed: "Assumed here:",
    verdict: |v| {
        let cells = |value: f64| Lang::En.cells(value);
        let signed = |value: f64| Lang::En.signed_cells(value);
        let (middle, low, high) = v.paired;
        let (other, with_other) = if v.against_none { ("the control", "in the control arm") } else { ("B", "with B") };
        let judged = if v.is_level() {
            format!("A raises the count about as much as {other}")
        } else if middle > 0.0 {
            format!("A raises the count more than {other}")
        } else {
            format!("A raises the count less than {other}")
        };
        let cost = if v.against_none {
            String::new()
        } else {
            format!(
                " A takes {} MIU against {}; its cumulative side-effect score is {} against {}, {} against {} on a dosing day.",
                Lang::En.number(v.miu.0),
                Lang::En.number(v.miu.1),
                cells(v.score.0),
                cells(v.score.1),
                Lang::En.decimal(v.score_a_day.0, 1),
                Lang::En.decimal(v.score_a_day.1, 1)
            )
        };
        format!(
            "{judged}. Median change from baseline at week {}: {} with A, {} {with_other}. Paired difference (A \u{2212} {}): median {} (IQR {} \
             to {}); {} of patients end higher with A.{cost}",
            Lang::En.number(v.week),
            signed(v.change_a),
            signed(v.change_b),
            if v.against_none { "control" } else { "B" },
            signed(middle),
            signed(low),
            signed(high),
            Lang::En.percent(v.share_better)
        )
    },
    schedule: |given| schedule(given, english_block, "; then ", "control (no cytokine)"),
    caption: |n| format!("The same {n} virtual patients with each schedule: the median, and in brackets the IQR."),
    arm_a: "A",
    arm_b: "B",
    arm_none: "Control",
    minus_b: "A \u{2212} B, paired",
    minus_none: "A \u{2212} control, paired",
    reading: |reading, week| match reading {
        Reading::End => format!("CD4 at week {}, cells/\u{b5}L", Lang::En.number(week)),
        Reading::Change => "Change from baseline".into(),
        Reading::WeeksAbove350 => "Weeks above 350".into(),
        Reading::WeeksAbove500 => "Weeks above 500".into(),
        Reading::Peak => "Peak".into(),
        Reading::Trough => "Trough, after the first cycle".into(),
    },
    quartiles: |low, high| format!("({} to {})", Lang::En.number(low), Lang::En.number(high)),
    rise: |share| format!("Share with a rise of {} or more", Lang::En.percent(share)),
    points: |points| {
        let whole = Lang::En.signed_cells(points);
        if (libm::round(points).abs() - 1.0).abs() < 0.5 { format!("{whole} point") } else { format!("{whole} points") }
    },
    total_miu: "IL-2 in all, MIU",
    total_ug_kg: "IL-7 in all, \u{b5}g/kg",
    cycles: "Cycles",
    injections: "Injections",
    days_on: "Days with dosing",
    score: "Cumulative side-effect score (illustrative)",
    score_a_day: "The same on a dosing day",
    how: "The last column is the median of the within-patient differences (paired), so it need not equal the difference between the other two \
          columns.",
    over_time: |against_none| {
        if against_none {
            "A minus control over time, in the same patients"
        } else {
            "A minus B over time, in the same patients"
        }
    },
    over_time_axis: "cells/\u{b5}L more with A",
    over_time_spoken: |week, median, low, high| {
        format!(
            "At week {} the median difference is {} cells per microlitre; half of the people lie between {} and {}.",
            Lang::En.number(week),
            Lang::En.signed_cells(median),
            Lang::En.signed_cells(low),
            Lang::En.signed_cells(high)
        )
    },
    nobody: "This run has no virtual patients, so there is nobody to compare. Set their number under \u{201c}Length and virtual patients\u{201d}.",
    waiting: "Running the virtual patients",
};

fn english_block(block: &Block) -> String {
    let n = |value: f64| Lang::En.number(value);
    let dose = match (block.route(), block.per_day()) {
        (Route::Il2Infusion, _) => format!("{} MIU a day by infusion", n(block.dose())),
        (Route::Il2Subcutaneous, 1) => format!("{} MIU once a day", n(block.dose())),
        (Route::Il2Subcutaneous, 2) => format!("{} MIU twice a day", n(block.dose())),
        (Route::Il2Subcutaneous, times) => format!("{} MIU {times} times a day", n(block.dose())),
        (Route::Il7Subcutaneous, _) => format!("IL-7, {} \u{b5}g/kg", n(block.dose())),
    };
    let days = if block.days_on() == 1 { "1 day".to_owned() } else { format!("{} days", block.days_on()) };
    match block.repeat() {
        Repeat::Every { cycles: 1, .. } => format!("{dose}, {days}, once"),
        Repeat::Every { weeks, cycles } => format!("{dose}, {days} every {} wk, {cycles} times", n(weeks)),
        Repeat::Below(level) => format!("{dose}, {days} when CD4 is below {}", n(level)),
    }
}
