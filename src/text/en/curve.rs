//! The lines of the picture in English.

use crate::text::curve::CurveWords;

pub(in crate::text) const WORDS: CurveWords = CurveWords {
    control: "control",
    of: ["", ", B", ", control"],
    typical: "Typical patient",
    median: "Median",
    median_change: "Baseline + median change",
    mean: "Mean",
    middle_half: "50% prediction interval (25th\u{2013}75th percentile)",
    nine_in_ten: "90% prediction interval (5th\u{2013}95th percentile)",
    reference: "Reference",
    end_median: "{name}, median {value}",
    end_mean: "{name}, mean {value}",
    end_typical: "typical patient",
    phases: ["dip", "rebound", "decay", "step {value}"],
    of_schedule: "{label} ({dose}, {days} d / {weeks} wk)",
    dose_times: "{dose} \u{d7} {times}",
    trial: "Trial results",
    trial_of_other_schedule: "Trial results (another schedule)",
    bars: "; bars: {bars}",
    with_model: "; filled or dashed: the model\u{2019}s same statistic",
};
