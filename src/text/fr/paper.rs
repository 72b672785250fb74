//! What the page on paper says of its origin, in French.

use crate::text::paper::PaperWords;

pub(in crate::text) const WORDS: PaperWords = PaperWords {
    title: "Origine de cette page",
    link: "Lien",
    regimen: "Schéma",
    changed: "schéma ou patient personnels",
    no_cytokine: "témoin",
    baseline: "CD4 au départ",
    eligible: |low, high| format!("inclusion de {low} à {high}"),
    therapy: "Traitement antirétroviral",
    since: |week| format!("dès la semaine {week}"),
    versions: "Versions",
    numbers: |[program, link, model, parameters]| {
        format!("programme {program}, format de lien {link}, modèle {model}, jeu de paramètres {parameters}")
    },
    model: "modèle",
    date: "Imprimé le",
};
