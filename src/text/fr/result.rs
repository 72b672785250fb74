//! Results of trials in French.

use super::{Lang, number};
use crate::trials::{Observation, Reading, Spread, Statistic, TrialArm};

/// Between the ends of a range.
const TO: &str = "à";

pub(super) fn label(observation: &Observation) -> String {
    Lang::Fr.result_label(observation, TO)
}

pub(super) fn mark(observation: &Observation, compact: bool) -> String {
    Lang::Fr.result_mark(observation, TO, compact)
}

/// `is_other` : d’un autre schéma que celui qui est simulé.
pub(super) fn spoken(observation: &Observation, is_other: bool) -> String {
    let arm = match observation.arm {
        TrialArm::Treated => "bras traité",
        TrialArm::Control => "bras témoin",
    };
    format!(
        "{}, {arm}{}, {}\u{a0}: {}. Ouvrir sa fiche",
        label(observation),
        if is_other { " d’un autre schéma" } else { "" },
        weeks_of(observation.weeks).to_lowercase(),
        statistic(observation.statistic)
    )
}

pub(in crate::text) fn statistic(statistic: Statistic) -> &'static str {
    match statistic {
        Statistic::MedianChange => "variation médiane depuis le départ",
        Statistic::MeanChange => "variation moyenne depuis le départ",
        Statistic::MedianCount => "taux médian",
        Statistic::MeanCount => "taux moyen",
        Statistic::RangeOfChange => "variations extrêmes depuis le départ",
        Statistic::TimeWeightedMeanChange => "variation moyenne pondérée par le temps",
        Statistic::TimeWeightedMeanDifference => {
            "variation moyenne pondérée par le temps, différence avec le bras témoin"
        }
        Statistic::MeanDifference => "taux moyen, différence avec le bras témoin",
        Statistic::PercentRiseOfMean => "hausse du taux moyen, en\u{202f}% du départ",
        Statistic::ShareRise50 => "part des patients gagnant au moins 50\u{202f}%",
        Statistic::ShareRise80 => "part des patients gagnant au moins 80\u{202f}%",
    }
}

pub(super) fn spread_short(spread: &Spread) -> Option<&'static str> {
    match spread {
        Spread::NotReported => None,
        Spread::StandardError(_) => Some("erreur type"),
        Spread::StandardDeviation(_) => Some("écart type"),
        Spread::InterquartileRange(..) => Some("IIQ"),
        Spread::ConfidenceInterval(..) => Some("IC à 95\u{202f}%"),
        Spread::Range(..) => Some("étendue"),
    }
}

pub(in crate::text) fn spread_value(spread: &Spread) -> Option<String> {
    match *spread {
        Spread::NotReported => None,
        Spread::StandardError(size) => Some(format!("erreur type {}", number(size))),
        Spread::StandardDeviation(size) => Some(format!("écart type {}", number(size))),
        Spread::InterquartileRange(low, high) => Some(format!("IIQ de {} à {}", number(low), number(high))),
        Spread::ConfidenceInterval(low, high) => {
            Some(format!("IC à 95\u{202f}% de {} à {}", number(low), number(high)))
        }
        Spread::Range(low, high) => Some(format!("étendue de {} à {}", number(low), number(high))),
    }
}

pub(in crate::text) fn weeks_of((from, to): (f64, f64)) -> String {
    if to > from { format!("Semaines {} à {}", number(from), number(to)) } else { format!("Semaine {}", number(from)) }
}

pub(in crate::text) fn drawn_from(observation: &Observation) -> Option<String> {
    let weak = match observation.reading {
        Reading::Weak(why) => Some(format!("Fragile\u{a0}: {why}")),
        Reading::Derived(how) => Some(format!("Calculé par nous\u{a0}: {how}")),
        Reading::Verified => None,
    };
    let change = (observation.statistic.is_change() && observation.value.is_some()).then(|| {
        "Une variation\u{a0}: dessinée vers le haut, d’où part la ligne du modèle pour la même statistique.".to_owned()
    });
    weak.or(change)
}
