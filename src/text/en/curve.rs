//! The lines of the picture in English: in the legend, and at their ends.

use super::{Lang, number};
use crate::chart::figure::Kind;
use crate::trajectory::ArmName;

pub(super) fn arm_name(arm: ArmName) -> &'static str {
    match arm {
        ArmName::A => "with cytokine",
        ArmName::B => "schedule B",
        ArmName::Control => "control",
    }
}

pub(super) fn series(arm: ArmName, kind: Kind) -> String {
    let of = match arm {
        ArmName::A => "",
        ArmName::B => ", schedule B",
        ArmName::Control => ", control",
    };
    let what = match kind {
        Kind::Typical => "Typical patient",
        Kind::Median => "Median",
        Kind::MedianChange => "Median baseline + median change",
        Kind::Mean => "Mean",
        Kind::Quantity(quantity) => (super::picture::WORDS.quantity)(quantity),
        Kind::Person(number) => return format!("Virtual patient {number}{of}"),
        Kind::MeanInterval => "95% CI of the mean",
        Kind::MiddleHalf => "50% prediction interval (25th\u{2013}75th percentile)",
        Kind::NineInTen => "90% prediction interval (5th\u{2013}95th percentile)",
    };
    format!("{what}{of}")
}

pub(super) fn end_label(arm: ArmName, kind: Kind, value: f64, compact: bool) -> String {
    let count = number(libm::round(value));
    match (kind, compact) {
        (Kind::Typical, true) => count,
        (Kind::Typical, false) => format!("{count} {}", arm_name(arm)),
        (Kind::Median, false) => format!("{count} median"),
        (Kind::MedianChange, false) => format!("{count} median change"),
        (Kind::Mean, false) => format!("{count} mean"),
        (Kind::Person(number), false) => format!("{count} patient {number}"),
        _ => String::new(),
    }
}

pub(super) fn legend_trial(bars: &[&str], other_schedule: bool, with_model: bool) -> String {
    let what = if other_schedule { "Trial results (another schedule)" } else { "Trial results" };
    let bars = if bars.is_empty() { String::new() } else { format!("; bars: {}", Lang::En.alternatives(bars)) };
    let model = if with_model { "; filled or dashed: the model\u{2019}s same statistic" } else { "" };
    format!("{what}{bars}{model}")
}
