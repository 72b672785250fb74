//! The words of the report card, in French.

use crate::text::report_card::{NumberGroup, ReportCardWords};
use crate::trials::report_card::Knowledge;

pub(in crate::text) const WORDS: ReportCardWords = ReportCardWords {
    title: |missed, of, from| match from {
        Knowledge::AllTrials => format!("Bulletin\u{a0}: {missed} valeur(s) d\u{2019}essai manquée(s) sur {of}"),
        Knowledge::OtherTrials => {
            format!("Bulletin\u{a0}: {missed} valeur(s) manquée(s) sur {of} sans leur propre essai")
        }
    },
    intro: "Chaque point est ce qu\u{2019}un essai a trouvé contre ce que le modèle prédit pour un tel essai\u{202f}; la barre est l\u{2019}intervalle de prédiction à 90\u{202f}%. \
            Une barre qui n\u{2019}atteint pas la diagonale est un échec\u{202f}; avec des intervalles justes, 1 sur 10 le serait. Le modèle a été ajusté à ces valeurs. Appuyez sur un point pour charger son protocole.",
    spread: |factor| {
        format!("D\u{2019}un essai à l\u{2019}autre, la réponse varie d\u{2019}un facteur {factor} (un écart type).")
    },
    switch: "Comme si cet essai n\u{2019}avait jamais eu lieu",
    switched: "Chaque valeur est maintenant prédite par un ajustement aux seuls autres essais.",
    heads: ["Valeur", "Trouvé contre prédit", "Trouvé", "Prédit (intervalle à 90\u{202f}%)"],
    axis: "plus bas que prédit \u{2190} \u{2192} plus haut",
    load: |trial, number| format!("Charger le protocole de {trial}\u{a0}: {number}"),
    loaded: |trial| format!("Protocole de {trial} chargé."),
    missed: "manqué",
    reason: "Pourquoi\u{a0}: ",
    no_reason: "Aucune raison connue.",
    group: |group| match group {
        NumberGroup::Counts => "Variations du taux, cellules/µL",
        NumberGroup::Percent => "Proportions et variations relatives, en pourcentage",
        NumberGroup::PerYear => "Gain en un an, cellules/µL",
    },
    axes: ["prédit", "trouvé"],
    scatter: |group, missed, of| {
        format!(
            "{group}\u{a0}: trouvé contre prédit, {of} valeurs, {missed} manquée(s). Le tableau a les mêmes valeurs."
        )
    },
    left_out: |count| format!("En log10 d\u{2019}ARN VIH, dans le seul tableau\u{a0}: {count}."),
    misses: "Manquées",
    found_predicted: |found, predicted| format!("Trouvé {found}, prédit {predicted}."),
    table: |count| format!("Les {count} valeurs"),
    rows: "Chaque barre est l\u{2019}intervalle de prédiction à 90\u{202f}%, dessiné de même largeur à chaque ligne\u{202f}; un point en dehors est manqué.",
    interval: |low, high| format!("{low} à {high}"),
    per_year: "par an",
};
