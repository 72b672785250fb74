//! The words of the patient who is fitted to the reader's own data, in English.

use crate::explore::individual_fit::NoFit;
use crate::text::own_fit::OwnFitWords;

pub(in crate::text) const WORDS: OwnFitWords = OwnFitWords {
    button: "Fit these points",
    series: "Series to fit",
    only: |name, others| match others {
        1 => format!("Only {name} is fitted; the other series is left out."),
        _ => format!("Only {name} is fitted; the other {others} series are left out."),
    },
    running: "Computing\u{2026}",
    refused: |reason| match reason {
        NoFit::TooFew => "A fit needs two counts within the run. Add points, or lengthen the run.",
        NoFit::Rule => {
            "A rule starts the cycles of schedule A, so the cycles that were given are not known. Set them one by one."
        }
    },
    as_if: |counts| {
        format!(
            "As if a trial participant with schedule A had given these {counts} counts: the most probable virtual patient, given how patients differ and the noise of a count. \
             This is no forecast for a real person and no advice on treatment."
        )
    },
    next: |week, [low, middle, high]| {
        format!(
            "Next count, week {week}: {middle} cells/µL (90% prediction interval {low} to {high}, with the noise of a count)."
        )
    },
    no_next: "The last count is at the end of the run: lengthen the run to predict the next one.",
    baseline: |[low, middle, high]| format!("Count at week 0 without noise: {middle} cells/µL ({low} to {high})."),
    table: "Traits of the fitted patient",
    heads: ["Trait", "Times the typical patient (90% interval)", "Shrunk"],
    traits: ["Response to a cytokine", "Clearance of IL-2", "Survival of new cells", "Loss through activation"],
    factor: |[low, middle, high]| format!("{middle} ({low} to {high})"),
    shrunk: |share| format!("by {share}"),
    how: "Shrunk by 100%: the counts say nothing of the trait, and it stays that of the typical patient. Held fixed: the equations and every parameter of the model; \
          the intervals leave out what the model does not know.",
    left_out: |count| match count {
        1 => "One count after the end of the run is left out.".to_owned(),
        count => format!("{count} counts after the end of the run are left out."),
    },
    bars: "Each point is read as one patient\u{2019}s count; its bar is left out.",
    drag: "Drag a point up or down, or move it by the arrow keys: the fitted line follows.",
    moved: "Points were dragged: the fit is to where they are now. Your table stays as it is.",
    put_back: "Put them back",
    at: |week, count| format!("Week {week}: {count} cells/µL"),
    handle: "Own count",
    line: "Patient fitted to your data",
    line_end: "fitted",
    band: "Fitted patient, 90% interval",
};
