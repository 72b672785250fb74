//! The words of the patient who is fitted to the reader's own data, in French.

use crate::explore::individual_fit::NoFit;
use crate::text::own_fit::OwnFitWords;

pub(in crate::text) const WORDS: OwnFitWords = OwnFitWords {
    button: "Ajuster à ces points",
    series: "Série à ajuster",
    only: |name, others| match others {
        1 => format!("Seule {name} est ajustée\u{202f}; l\u{2019}autre série est laissée de côté."),
        _ => format!("Seule {name} est ajustée\u{202f}; les {others} autres séries sont laissées de côté."),
    },
    running: "Calcul en cours\u{2026}",
    refused: |reason| match reason {
        NoFit::TooFew => {
            "Un ajustement exige deux taux pendant la simulation. Ajoutez des points ou allongez la simulation."
        }
        NoFit::Rule => {
            "Une règle déclenche les cycles du schéma A\u{a0}: les cycles reçus ne sont pas connus. Placez-les un à un."
        }
    },
    as_if: |counts| {
        format!(
            "Comme si un participant d\u{2019}essai traité selon le schéma A avait donné ces {counts} taux\u{a0}: le patient virtuel le plus probable, d\u{2019}après la variabilité entre patients et le bruit d\u{2019}une mesure. \
             Ce n\u{2019}est ni une prévision pour une personne réelle ni un conseil thérapeutique."
        )
    },
    next: |week, [low, middle, high]| {
        format!(
            "Prochain taux, semaine {week}\u{a0}: {middle}\u{a0}cellules/µL (intervalle de prédiction à 90\u{202f}%\u{a0}: {low} à {high}, bruit de mesure compris)."
        )
    },
    no_next: "Le dernier taux est à la fin de la simulation\u{a0}: allongez-la pour prédire le suivant.",
    baseline: |[low, middle, high]| {
        format!("Taux à la semaine 0, sans bruit\u{a0}: {middle}\u{a0}cellules/µL ({low} à {high}).")
    },
    table: "Traits du patient ajusté",
    heads: ["Trait", "Multiple du patient type (intervalle à 90\u{202f}%)", "Rétréci"],
    traits: [
        "Réponse à une cytokine",
        "Clairance de l\u{2019}IL-2",
        "Survie des nouvelles cellules",
        "Perte par activation",
    ],
    factor: |[low, middle, high]| format!("{middle} ({low} à {high})"),
    shrunk: |share| format!("de {share}"),
    how: "Rétréci de 100\u{202f}%\u{a0}: les taux ne disent rien de ce trait, qui reste celui du patient type. Restent fixes\u{a0}: les équations et tous les paramètres du modèle\u{202f}; \
          les intervalles laissent de côté ce que le modèle ignore.",
    left_out: |count| match count {
        1 => "Un taux après la fin de la simulation est laissé de côté.".to_owned(),
        count => format!("{count} taux après la fin de la simulation sont laissés de côté."),
    },
    bars: "Chaque point est lu comme le taux d\u{2019}un seul patient\u{202f}; sa barre est laissée de côté.",
    drag: "Faites glisser un point vers le haut ou le bas, ou déplacez-le avec les flèches\u{a0}: la courbe ajustée suit.",
    moved: "Des points ont été déplacés\u{a0}: l\u{2019}ajustement suit leur nouvelle place. Votre tableau reste tel quel.",
    put_back: "Les remettre en place",
    at: |week, count| format!("Semaine {week}\u{a0}: {count}\u{a0}cellules/µL"),
    handle: "Votre mesure",
    line: "Patient ajusté à vos données",
    line_end: "ajusté",
    band: "Patient ajusté, intervalle à 90\u{202f}%",
};
