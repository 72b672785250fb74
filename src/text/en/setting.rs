//! The settings in English: names, units, and what is said of a value that cannot be.

use super::number;
use crate::parameters::{OutOfRange, ParameterId};

pub(super) fn parameter(id: ParameterId) -> &'static str {
    match id {
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

/// The unit behind a number.
fn with_unit(id: ParameterId) -> String {
    match id.spec().unit {
        "" => String::new(),
        "%" => "%".to_owned(),
        unit => format!(" {unit}"),
    }
}

pub(super) fn tested(id: ParameterId, values: &[f64]) -> String {
    let values: Vec<String> = values.iter().map(|value| number(*value)).collect();
    format!("In trials: {}{}", values.join(", "), with_unit(id))
}

pub(super) fn out_of_range(problem: &OutOfRange) -> String {
    let spec = problem.spec;
    let unit = with_unit(spec.id);
    let (got, used) = (number(problem.got), number(problem.used));
    let what = if (spec.min..=problem.max).contains(&problem.got) {
        "not a whole number".to_owned()
    } else {
        format!("out of range ({} to {}{unit})", number(spec.min), number(problem.max))
    };
    format!("{got} is {what}. Set to {used}{unit}.")
}

pub(super) fn not_a_number(id: ParameterId, typed: &str) -> String {
    let spec = id.spec();
    let typed: String = typed.chars().take(20).collect();
    format!(
        "\u{201c}{typed}\u{201d} is not a number. Nothing was changed. Allowed: {} to {}{}.",
        number(spec.min),
        number(spec.max),
        with_unit(id)
    )
}
