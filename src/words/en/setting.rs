//! The settings in English: names, units, and what is said of a value that cannot be.

use super::number;
use crate::parameters::{OutOfRange, ParameterId};

pub(super) fn parameter(id: ParameterId) -> &'static str {
    match id {
        ParameterId::WeeksBetween => "Weeks between",
        ParameterId::Rna => "HIV RNA before ART",
        _ => id.spec().label,
    }
}

pub(super) fn unit(id: ParameterId) -> &'static str {
    match id {
        ParameterId::WeeksBetween | ParameterId::StartWeek | ParameterId::ArtWeek | ParameterId::ArtStop => "wk",
        ParameterId::RunWeeks => "weeks",
        ParameterId::Rna => "log10",
        _ => id.spec().unit,
    }
}

pub(super) fn tested(id: ParameterId, values: &[f64]) -> String {
    let values: Vec<String> = values.iter().map(|value| number(*value)).collect();
    format!("In trials: {} {}", values.join(", "), id.spec().unit)
}

pub(super) fn out_of_range(problem: &OutOfRange) -> String {
    let spec = problem.spec;
    let unit = if spec.unit.is_empty() { String::new() } else { format!(" {}", spec.unit) };
    let whole = if spec.whole { "a whole number " } else { "" };
    format!(
        "{} is not possible here: {whole}from {} to {}{unit}. Kept at {}.",
        number(problem.got),
        number(spec.min),
        number(spec.max),
        number(problem.used)
    )
}

pub(super) fn not_a_number(id: ParameterId, typed: &str) -> String {
    let spec = id.spec();
    let typed: String = typed.chars().take(20).collect();
    format!(
        "\u{201c}{typed}\u{201d} is not a number. Allowed: {} to {} {}.",
        number(spec.min),
        number(spec.max),
        spec.unit
    )
}
