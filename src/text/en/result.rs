//! Results of trials in English.

use crate::text::result::ResultWords;
use crate::trials::Statistic;

pub(in crate::text) const WORDS: ResultWords = ResultWords {
    to: "to",
    arms: ["treated arm", "control arm"],
    of_other_schedule: " of another schedule",
    spoken: "{label}, {arm}{other}, {weeks}: {statistic}. Open its source and details",
    statistic: |statistic| match statistic {
        Statistic::MedianChange => "median change from baseline",
        Statistic::MeanChange => "mean change from baseline",
        Statistic::MedianCount => "median count",
        Statistic::MeanCount => "mean count",
        Statistic::RangeOfChange => "lowest and highest change from baseline",
        Statistic::TimeWeightedMeanChange => "time-weighted mean change",
        Statistic::TimeWeightedMeanDifference => "time-weighted mean change, difference from control",
        Statistic::MeanDifference => "mean count, difference from control",
        Statistic::PercentRiseOfMean => "rise of the mean count, % of baseline",
        Statistic::ShareRise50 => "share with a rise of at least 50%",
        Statistic::ShareRise80 => "share with a rise of at least 80%",
    },
    bars: ["SE", "SD", "IQR", "95% CI", "range"],
    size: "{bar} {size}",
    between: "{bar} {low} to {high}",
    week: "Week {from}",
    weeks: "Weeks {from} to {to}",
    weak: "Weak: {why}",
    derived: "Computed by us: {why}",
    change: "Plotted as the model\u{2019}s baseline of the same statistic plus the reported change.",
};
