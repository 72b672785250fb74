//! The words of how sure the result is, in French.

use crate::explore::model_draws::DrawnStatistic;
use crate::text::how_sure::HowSureWords;

pub(in crate::text) const WORDS: HowSureWords = HowSureWords {
    title: "Quelle certitude\u{202f}?",
    unknown: "Ce que le modèle ignore",
    control: "Témoin",
    difference: |has_b| if has_b { "A \u{2212} B" } else { "A \u{2212} témoin" },
    interval: |[low, middle, high]| format!("{low} à {high}\u{a0}cellules/µL (médiane {middle})"),
    higher: |first, second, of, has_b| {
        if has_b {
            format!("B finit plus haut dans {second} tirages sur {of}, A dans {first}.")
        } else {
            format!("A finit au-dessus du témoin dans {first} tirages sur {of}.")
        }
    },
    statistic: |statistic, as_change| match (statistic, as_change) {
        (DrawnStatistic::Typical, true) => "de la variation du taux du patient type",
        (DrawnStatistic::Typical, false) => "du taux du patient type",
        (DrawnStatistic::MedianChange, _) => "de la variation médiane du taux",
        (DrawnStatistic::Median, true) => "de la variation du taux médian",
        (DrawnStatistic::Median, false) => "du taux médian",
        (DrawnStatistic::Mean, true) => "de la variation du taux moyen",
        (DrawnStatistic::Mean, false) => "du taux moyen",
    },
    held_fixed: |statistic| {
        format!(
            "Intervalle à 90\u{202f}% {statistic} à la fin, sur des tirages des paramètres ajustés et de la réponse d\u{2019}un essai. \
             Restent fixes\u{a0}: les équations, tous les paramètres supposés ou publiés, et les patients."
        )
    },
    on_patients: |patients| {
        format!(
            "L\u{2019}écart d\u{2019}un tirage à l\u{2019}ajustement se lit sur les {patients} premiers patients virtuels."
        )
    },
    known: "Ce qu\u{2019}on aurait cru",
    today: "aujourd\u{2019}hui",
    known_is: |year, trials, of| {
        format!(
            "Ajusté aux {trials} essais, sur {of}, publiés jusqu\u{2019}en {year}\u{202f}; là où ils ne disent rien, l\u{2019}a priori compte. Le recul demeure\u{a0}: équations, paramètres supposés et a priori sont ceux d\u{2019}aujourd\u{2019}hui."
        )
    },
    on_chart: "Montrer sur le graphique",
    how_far_off: |missed, of, factor| {
        format!(
            "En prédisant des essais que l\u{2019}ajustement n\u{2019}avait pas vus, le modèle a manqué {missed} valeurs sur {of}\u{202f}; d\u{2019}un essai à l\u{2019}autre, la réponse varie d\u{2019}un facteur {factor} (un écart type)."
        )
    },
    how_far_apart: |factor| {
        format!(
            "D\u{2019}un essai à l\u{2019}autre, la réponse est supposée varier d\u{2019}un facteur {factor} (un écart type)\u{202f}; si peu d\u{2019}essais le laissent ouvert."
        )
    },
    hangs_on: "De quoi dépend cette réponse\u{202f}?",
    running: "Calcul en cours\u{2026}",
    answer: |difference, week, has_b| {
        let other = if has_b { "B" } else { "témoin" };
        format!(
            "Patient type, semaine {week}\u{a0}: la différence A \u{2212} {other} est de {difference}\u{a0}cellules/µL. Elle dépend surtout de\u{a0}:"
        )
    },
    nothing: "Aucun paramètre ne déplace cette différence d\u{2019}une cellule.",
    swing: |name, kind, moved| {
        let at = |[answer, factor]: &[String; 2]| format!("{answer} à {factor} fois");
        format!("{name} ({kind})\u{a0}: {}", moved.iter().map(at).collect::<Vec<_>>().join(", "))
    },
    all: |count| format!("Les {count} paramètres"),
    heads: ["Paramètre", "Variation de la réponse", "× 0,8", "× 1,25", "Origine"],
    how: "Un paramètre à la fois, aussi loin que ses bornes le permettent\u{202f}; le modèle n\u{2019}est pas réajusté. Les variabilités interindividuelles ne déplacent pas le patient type.",
};
