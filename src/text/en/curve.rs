//! The lines of the picture in English.

use crate::text::curve::CurveWords;

pub(in crate::text) const WORDS: CurveWords = CurveWords {
    arms: ["with cytokine", "schedule B", "control"],
    of: ["", ", schedule B", ", control"],
    typical: "Typical patient",
    median: "Median",
    median_change: "Median baseline + median change",
    mean: "Mean",
    person: "Virtual patient {number}",
    mean_interval: "95% CI of the mean",
    middle_half: "50% prediction interval (25th\u{2013}75th percentile)",
    nine_in_ten: "90% prediction interval (5th\u{2013}95th percentile)",
    end_median: "{count} median",
    end_median_change: "{count} median change",
    end_mean: "{count} mean",
    end_person: "{count} patient {number}",
    trial: "Trial results",
    trial_of_other_schedule: "Trial results (another schedule)",
    bars: "; bars: {bars}",
    with_model: "; filled or dashed: the model\u{2019}s same statistic",
};
