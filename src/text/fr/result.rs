//! Results of trials in French.

use crate::text::result::ResultWords;
use crate::trials::Statistic;

pub(in crate::text) const WORDS: ResultWords = ResultWords {
    to: "à",
    arms: ["bras traité", "bras témoin"],
    of_other_schedule: " d’un autre schéma",
    spoken: "{label}, {arm}{other}, {weeks}\u{a0}: {statistic}. Ouvrir sa fiche",
    statistic: |statistic| match statistic {
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
    },
    bars: ["erreur type", "écart type", "IIQ", "IC à 95\u{202f}%", "étendue"],
    size: "{bar} {size}",
    between: "{bar} de {low} à {high}",
    week: "Semaine {from}",
    weeks: "Semaines {from} à {to}",
    weak: "Fragile\u{a0}: {why}",
    derived: "Calculé par nous\u{a0}: {why}",
    change: "Tracé à partir du départ du modèle pour la même statistique, plus la variation publiée.",
};
