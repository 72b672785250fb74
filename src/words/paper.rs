//! What the page on paper says of its origin.

use super::Lang;

/// The catalogue. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct PaperWords {
    pub title: &'static str,
    pub link: &'static str,
    pub regimen: &'static str,
    pub changed: &'static str,
    pub no_cytokine: &'static str,
    pub baseline: &'static str,
    pub eligible: fn(&str, &str) -> String,
    pub therapy: &'static str,
    pub since: fn(&str) -> String,
    pub versions: &'static str,
    /// Program, link format, model, parameter set.
    pub numbers: fn([&str; 4]) -> String,
    pub date: &'static str,
}

impl Lang {
    /// The words of the page on paper in this language.
    pub fn paper(self) -> &'static PaperWords {
        self.pick(&EN, |french| french.paper)
    }
}

static EN: PaperWords = PaperWords {
    title: "Where this page comes from",
    link: "Link",
    regimen: "Regimen",
    changed: "own schedule or patient",
    no_cytokine: "control",
    baseline: "CD4 at baseline",
    eligible: |low, high| format!("eligible from {low} to {high}"),
    therapy: "ART",
    since: |week| format!("from week {week}"),
    versions: "Versions",
    numbers: |[program, link, model, parameters]| {
        format!("program {program}, link format {link}, model {model}, parameter set {parameters}")
    },
    date: "Printed on",
};

pub(super) static FR: PaperWords = PaperWords {
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
    date: "Imprimé le",
};
