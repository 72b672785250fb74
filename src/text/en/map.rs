//! The words of the response map and the schedule finder, in English.

use crate::explore::outcome::Measure;
use crate::text::Lang;
use crate::text::map::MapWords;

pub(in crate::text) const WORDS: MapWords = MapWords {
    tab: "Map",
    intro: "Outcome in the typical patient as two settings of schedule A vary; A is one phase, \
            everything else unchanged.",
    across: "Across",
    upwards: "Upwards",
    outcome: "Outcome",
    dose: "Dose",
    interval: "Cycle interval",
    measure: |measure| match measure {
        Measure::End => "CD4 at the end, cells/\u{b5}L",
        Measure::Gain => "Gain at the end, cells/\u{b5}L",
        Measure::AverageGain => "Average gain over the run, cells/\u{b5}L",
        Measure::WeeksAbove350 => "Weeks above 350",
        Measure::WeeksAbove500 => "Weeks above 500",
        Measure::GainPerMiu => "Gain per MIU, cells/\u{b5}L per MIU",
        Measure::SideEffectScore => "Cumulative side-effect score",
    },
    map: "Response map",
    hint: "Arrow keys move over the map, Enter pins a cell. The button loads the pinned schedule into A.",
    spot: "{x}, {y}: {measure} {value}.",
    trials_here: "Trials here: {trials}.",
    between_trials: "; ",
    pinned: "Pinned: {x}, {y}.",
    is_pinned: "Pinned.",
    pin_first: "No cell is pinned. Click a cell, or press Enter on it.",
    load: "Load into A",
    loaded: "Loaded into A.",
    replaces: |blocks, schedule| match blocks {
        0 | 1 => format!("Replaces schedule A: {schedule}."),
        _ => format!("Replaces the {blocks} phases of schedule A with one phase. They are: {schedule}."),
    },
    replaced: |schedule| format!("Schedule A was: {schedule}. Undo brings it back."),
    scale: "Colours",
    up_to: |to| format!("below {}", Lang::En.number(to)),
    from_to: |from, to| format!("{} to {}", Lang::En.number(from), Lang::En.number(to)),
    above: |from| format!("{} and more", Lang::En.number(from)),
    no_trial: "no trial here",
    trial_dot: "a trial\u{2019}s regimen",
    to_the_end: "Where the interval is varied and the cycles are not, cycles go on to the end of the run: intervals are compared over the same duration.",
};
