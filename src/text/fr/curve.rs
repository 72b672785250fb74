//! The lines of the picture in French.

use crate::text::curve::CurveWords;

pub(in crate::text) const WORDS: CurveWords = CurveWords {
    arms: ["avec cytokine", "schéma B", "témoin"],
    of: ["", ", schéma B", ", témoin"],
    typical: "Patient type",
    median: "Médiane",
    median_change: "Départ médian + variation médiane",
    mean: "Moyenne",
    person: "Patient virtuel {number}",
    mean_interval: "IC à 95\u{202f}% de la moyenne",
    middle_half: "Intervalle de prédiction à 50\u{202f}% (25e\u{2013}75e percentile)",
    nine_in_ten: "Intervalle de prédiction à 90\u{202f}% (5e\u{2013}95e percentile)",
    end_median: "{count} médiane",
    end_median_change: "{count} variation médiane",
    end_mean: "{count} moyenne",
    end_person: "{count} patient {number}",
    trial: "Résultats d’essai",
    trial_of_other_schedule: "Résultats d’essai (autre schéma)",
    bars: "\u{202f}; barres\u{a0}: {bars}",
    with_model: "\u{202f}; plein ou tireté\u{a0}: la même statistique du modèle",
};
