//! The words of the response map and the schedule finder, in English.

use crate::explore::outcome::Measure;
use crate::text::Lang;
use crate::text::map::MapWords;
use crate::text::map::value;

pub(in crate::text) const WORDS: MapWords = MapWords {
    tab: "Map",
    intro: "What the typical patient gets from every schedule around this one: schedule A as one block, two of its settings varied, \
            everything else as it is.",
    across: "Across",
    upwards: "Upwards",
    outcome: "Outcome",
    dose: "Dose",
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
    spot: |spot| {
        let [x, y] = &spot.settings;
        let mut text = format!(
            "{} {}, {} {}: {} {}.",
            x.0,
            x.1,
            y.0.to_lowercase(),
            y.1,
            (WORDS.measure)(spot.measure)
                .to_lowercase()
                .replace("cd4", "CD4")
                .replace("\u{b5}l", "\u{b5}L")
                .replace("miu", "MIU"),
            value(Lang::En, spot.measure, spot.value)
        );
        if let Some(untested) = &spot.untested {
            text.extend([" ", untested.as_str()]);
        }
        if !spot.trials.is_empty() {
            text.extend([" Trials here: ", &spot.trials.join("; "), "."]);
        }
        text
    },
    pinned: |[x, y]| format!("Pinned: {} {}, {} {}.", x.0.to_lowercase(), x.1, y.0.to_lowercase(), y.1),
    is_pinned: "Pinned.",
    pin_first: "No cell is pinned. Click a cell, or press Enter on it.",
    load: "Load the pinned schedule into A",
    loaded: "Loaded into A.",
    replaces: |blocks, schedule| match blocks {
        0 | 1 => format!("Replaces schedule A: {schedule}."),
        _ => format!("Replaces the {blocks} blocks of schedule A with one block. They are: {schedule}."),
    },
    replaced: |schedule| format!("Schedule A was: {schedule}. Undo brings it back."),
    scale: "Colours",
    up_to: |to| format!("below {}", Lang::En.number(to)),
    from_to: |from, to| format!("{} to {}", Lang::En.number(from), Lang::En.number(to)),
    above: |from| format!("{} and more", Lang::En.number(from)),
    no_trial: "no trial here",
    trial_dot: "a trial\u{2019}s regimen",
    to_the_end: "Where the interval is varied and the cycles are not, cycles go on to the end of the run: rhythms are compared, not lengths.",
};
