//! The lines of the picture in French.

use crate::text::curve::CurveWords;

pub(in crate::text) const WORDS: CurveWords = CurveWords {
    control: "témoin",
    of: ["", ", B", ", témoin"],
    typical: "Patient type",
    median: "Médiane",
    median_change: "Départ + variation médiane",
    mean: "Moyenne",
    middle_half: "Intervalle de prédiction à 50\u{202f}% (25e\u{2013}75e percentile)",
    nine_in_ten: "Intervalle de prédiction à 90\u{202f}% (5e\u{2013}95e percentile)",
    reference: "Référence",
    end_median: "{name}, médiane {value}",
    end_mean: "{name}, moyenne {value}",
    end_typical: "patient type",
    phases: ["creux", "rebond", "déclin", "gain {value}"],
    of_schedule: "{label} ({dose}, {days}\u{a0}j / {weeks}\u{a0}sem.)",
    dose_times: "{dose} \u{d7} {times}",
    trial: "Résultats d’essai",
    trial_of_other_schedule: "Résultats d’essai (autre schéma)",
    bars: "\u{202f}; barres\u{a0}: {bars}",
    with_model: "\u{202f}; plein ou tireté\u{a0}: la même statistique du modèle",
};
