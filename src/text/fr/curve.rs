//! The lines of the picture in French: in the legend, and at their ends.

use super::number;
use crate::chart::figure::Kind;
use crate::trajectory::ArmName;

pub(super) fn arm_name(arm: ArmName) -> &'static str {
    match arm {
        ArmName::A => "avec cytokine",
        ArmName::B => "schéma B",
        ArmName::Control => "témoin",
    }
}

pub(super) fn series(arm: ArmName, kind: Kind) -> String {
    let of = match arm {
        ArmName::A => "",
        ArmName::B => ", schéma B",
        ArmName::Control => ", témoin",
    };
    let what = match kind {
        Kind::Typical => "Patient type",
        Kind::Median => "Médiane",
        Kind::MedianChange => "Départ médian + variation médiane",
        Kind::Mean => "Moyenne",
        Kind::Quantity(quantity) => (super::picture::WORDS.quantity)(quantity),
        Kind::Person(number) => return format!("Patient virtuel {number}{of}"),
        Kind::MeanInterval => "IC à 95\u{202f}% de la moyenne",
        Kind::MiddleHalf => "Intervalle de prédiction à 50\u{202f}% (25e–75e percentile)",
        Kind::NineInTen => "Intervalle de prédiction à 90\u{202f}% (5e–95e percentile)",
    };
    format!("{what}{of}")
}

pub(super) fn end_label(arm: ArmName, kind: Kind, value: f64, compact: bool) -> String {
    let count = number(libm::round(value));
    match (kind, compact) {
        (Kind::Typical, true) => count,
        (Kind::Typical, false) => format!("{count} {}", arm_name(arm)),
        (Kind::Median, false) => format!("{count} médiane"),
        (Kind::MedianChange, false) => format!("{count} variation médiane"),
        (Kind::Mean, false) => format!("{count} moyenne"),
        (Kind::Person(number), false) => format!("{count} patient {number}"),
        _ => String::new(),
    }
}

pub(super) fn legend_trial(bars: &[&str], other_schedule: bool, with_model: bool) -> String {
    let what = if other_schedule { "Résultats d’essai (autre schéma)" } else { "Résultats d’essai" };
    let bars = if bars.is_empty() { String::new() } else { format!("\u{202f}; barres\u{a0}: {}", bars.join(", ")) };
    let model = if with_model { "\u{202f}; plein ou tireté\u{a0}: la même statistique du modèle" } else { "" };
    format!("{what}{bars}{model}")
}
