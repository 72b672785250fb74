//! English.

use crate::population::patients::PatientReading;
use crate::text::Lang;
use crate::text::compare::{CompareWords, ScheduleWords};

pub(in crate::text) const WORDS: CompareWords = CompareWords {
    tab: "Compare",
    same_to_change: "Copy A",
    regimen_as_b: "With a regimen",
    ready: "Ready-made comparisons",
    ready_name: |id| match id {
        "tambussi" => "3 MIU every 4 wk against 7.5 every 8",
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
    judged: [
        "A raises the count about as much as {other}",
        "A raises the count more than {other}",
        "A raises the count less than {other}",
    ],
    others: [["the control", "in the control arm", "A \u{2212} control"], ["B", "with B", "B \u{2212} A"]],
    changes: "{judged}. Median change from baseline at week {week}: {a} with A, {b} {with_other}. Paired difference ({other}): \
              median {median} (IQR {low} to {high}); {share} of patients end higher with A.{cost}",
    cost: " A takes {miu_a} MIU against {miu_b}; its cumulative side-effect score is {score_a} against {score_b}, {day_a} against {day_b} on a \
           dosing day.",
    schedule: ScheduleWords {
        infusion: "{dose} MIU a day by infusion",
        injections: &["{dose} MIU once a day", "{dose} MIU twice a day", "{dose} MIU {times} times a day"],
        il7: "IL-7, {dose} \u{b5}g/kg",
        once: "{dose}, {days}, once",
        every: "{dose}, {days} every {weeks} wk, {cycles} times",
        below: "{dose}, {days} when CD4 is below {level}",
        then: "; then ",
        control: "control (no cytokine)",
    },
    caption: |n| format!("The same {n} virtual patients with each schedule: the median, and in brackets the IQR."),
    arm_a: "A",
    arm_b: "B",
    arm_none: "Control",
    minus_b: "B \u{2212} A, paired",
    minus_none: "A \u{2212} control, paired",
    reading: |reading, week| match reading {
        PatientReading::End => format!("CD4 at week {}, cells/\u{b5}L", Lang::En.number(week)),
        PatientReading::Change => "Change from baseline".into(),
        PatientReading::WeeksAbove350 => "Weeks above 350".into(),
        PatientReading::WeeksAbove500 => "Weeks above 500".into(),
        PatientReading::Peak => "Peak".into(),
        PatientReading::Trough => "Trough, after the first cycle".into(),
    },
    quartiles: |low, high| format!("({} to {})", Lang::En.number(low), Lang::En.number(high)),
    rise: |share| format!("Share with a rise of {} or more", Lang::En.percent(share)),
    points: &["{points} point", "{points} points"],
    total_miu: "Total IL-2, MIU",
    total_ug_kg: "Total IL-7, \u{b5}g/kg",
    cycles: "Cycles",
    injections: "Injections",
    days_on: "Dosing days",
    score: "Cumulative side-effect score (illustrative)",
    score_a_day: "The same per dosing day",
    how: "The last column is the median of the within-patient differences (paired), so it need not equal the difference between the other two \
          columns.",
    over_time: |against_none| {
        if against_none {
            "A minus control over time, in the same patients"
        } else {
            "B minus A over time, in the same patients"
        }
    },
    over_time_axis: |against_none| if against_none { "cells/\u{b5}L more with A" } else { "cells/\u{b5}L more with B" },
    over_time_spoken: "At week {week} the median difference is {median} cells per microlitre; half of the patients lie between {low} and {high}.",
    over_time_open: "Dashed: 90% of {draws} draws of the fit lie between these lines; at the end {low} to {high}.",
    nobody: "This run has no virtual patients, so there is nothing to compare. Set their number under \u{201c}Length and virtual patients\u{201d}.",
    waiting: "Running the virtual patients",
};
