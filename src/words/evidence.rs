//! The words of the evidence: the table of the trials' results, and the passport of each.

use super::{Lang, en, fr};
use crate::source::Kind;
use crate::trials::{Observation, Spread, Statistic};

/// The words of the evidence.
#[allow(missing_docs)] // names that say what they are
pub struct EvidenceWords {
    pub intro: &'static str,
    pub none: &'static str,
    pub in_words: &'static str,
    pub other: &'static str,
    /// At a result of another schedule than the one that is run.
    pub other_here: &'static str,
    pub heads: [&'static str; 6],
    pub open: fn(&str) -> String,
    pub benefit_title: &'static str,
    pub benefit: fn(&str, &str) -> String,
    pub benefit_link: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub not_reported: &'static str,
    pub not_in_this_run: &'static str,
    pub kind: fn(Kind) -> &'static str,
    pub read_it: &'static str,
    pub passport: &'static str,
    pub terms: PassportWords,
    pub bar: &'static str,
    pub statistic: fn(Statistic) -> &'static str,
    pub spread_value: fn(&Spread) -> Option<String>,
    pub weeks_of: fn((f64, f64)) -> String,
    pub drawn_from: fn(&Observation) -> Option<String>,
}

/// The terms of a passport.
#[allow(missing_docs)]
pub struct PassportWords {
    pub arm: &'static str,
    pub patients: &'static str,
    pub statistic: &'static str,
    pub value: &'static str,
    pub week: &'static str,
    pub baseline: &'static str,
    pub model: &'static str,
    pub how_read: &'static str,
    pub fitted: &'static str,
    pub source: &'static str,
}

pub(super) static EN: EvidenceWords = EvidenceWords {
    intro: "What the trial found, and the model\u{2019}s same statistic at the same week. Open a result for its source and details.",
    none: "No trial result belongs to this picture. Choose a regimen from the list to see one.",
    in_words: "The report of this regimen has no number that can be compared with a curve. What it says is below, in words.",
    other: "The schedule is not the trial\u{2019}s any more: these results are of another schedule.",
    other_here: "another schedule than the one run",
    heads: ["Result", "Week", "Statistic", "Trial", "Model, as set now", "Used to fit"],
    open: |name| format!("{name}: source and details"),
    benefit_title: "Did patients do better?",
    benefit: |esprit, silcaat| {
        format!(
            "No. Two large trials asked that question, with {esprit} patients in ESPRIT and {silcaat} in SILCAAT. IL-2 raised the CD4 \
             count in both and yielded no clinical benefit in either. A higher count is not the same as a better outcome, and this page \
             models the count alone."
        )
    },
    benefit_link: "New England Journal of Medicine 2009",
    yes: "yes",
    no: "no",
    not_reported: "not reported",
    not_in_this_run: "not in this run",
    kind: |kind| match kind {
        Kind::Published => "published",
        Kind::Fitted => "fitted",
        Kind::Assumed => "assumed",
    },
    read_it: "Read it",
    passport: "Trial result: source and details",
    terms: PassportWords {
        arm: "Arm",
        patients: "Patients",
        statistic: "Statistic",
        value: "Value",
        week: "When",
        baseline: "Baseline reported",
        model: "The model, as set now",
        how_read: "How it was read",
        fitted: "Used to fit the model",
        source: "Source",
    },
    bar: "Bar",
    statistic: en::trial::statistic,
    spread_value: en::trial::spread_value,
    weeks_of: en::trial::weeks_of,
    drawn_from: en::trial::drawn_from,
};

pub(super) static FR: EvidenceWords = EvidenceWords {
    intro: "Ce que l’essai a trouvé, et la même statistique du modèle à la même semaine. Ouvrez un résultat pour voir sa source et ses détails.",
    none: "Aucun résultat d’essai n’appartient à ce graphique. Choisissez un protocole dans la liste pour en voir un.",
    in_words: "Le rapport de ce protocole n’a pas de nombre comparable à une courbe. Ce qu’il dit est ci-dessous, en mots.",
    other: "Le schéma n’est plus celui de l’essai\u{a0}: ces résultats sont ceux d’un autre schéma.",
    other_here: "autre schéma que celui qui est simulé",
    heads: ["Résultat", "Semaine", "Statistique", "Essai", "Modèle, tel que réglé", "A servi à l’ajustement"],
    open: |name| format!("{name}\u{a0}: source et détails"),
    benefit_title: "Les patients allaient-ils mieux\u{202f}?",
    benefit: |esprit, silcaat| {
        format!(
            "Non. Deux grands essais ont posé la question, avec {esprit} patients dans ESPRIT et {silcaat} dans SILCAAT. L’IL-2 a \
             relevé le taux de CD4 dans les deux et n’a apporté de bénéfice clinique dans aucun. Un taux plus élevé n’est pas une \
             meilleure santé, et cette page ne modélise que le taux."
        )
    },
    benefit_link: "New England Journal of Medicine 2009",
    yes: "oui",
    no: "non",
    not_reported: "non rapporté",
    not_in_this_run: "hors de ce calcul",
    kind: |kind| match kind {
        Kind::Published => "publié",
        Kind::Fitted => "ajusté",
        Kind::Assumed => "supposé",
    },
    read_it: "Lire",
    passport: "Résultat d’essai\u{a0}: source et détails",
    terms: PassportWords {
        arm: "Bras",
        patients: "Patients",
        statistic: "Statistique",
        value: "Valeur",
        week: "Quand",
        baseline: "Départ rapporté",
        model: "Le modèle, tel que réglé",
        how_read: "Comment on l’a lu",
        fitted: "A servi à ajuster le modèle",
        source: "Source",
    },
    bar: "Barre",
    statistic: fr::trial::statistic,
    spread_value: fr::trial::spread_value,
    weeks_of: fr::trial::weeks_of,
    drawn_from: fr::trial::drawn_from,
};

impl Lang {
    /// The words of the evidence.
    pub fn evidence(self) -> &'static EvidenceWords {
        self.pick(&EN, |french| french.evidence)
    }
}
