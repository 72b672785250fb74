//! The words of the evidence: the table of the trials' results, and the passport of each, in French.

use crate::source::Basis;
use crate::text::evidence::EvidenceWords;
use crate::text::evidence::PassportWords;

pub(in crate::text) const WORDS: EvidenceWords = EvidenceWords {
    intro: "Ce que l’essai a trouvé, et la même statistique du modèle à la même semaine. Ouvrez un résultat pour voir sa source et ses détails.",
    none: "Aucun résultat d’essai n’appartient à ce graphique. Choisissez un protocole dans la liste pour en voir un.",
    in_words: "Le rapport de ce protocole n’a pas de nombre comparable à une courbe. Ce qu’il dit est ci-dessous, en mots.",
    other: "Le schéma n’est plus celui de l’essai\u{a0}: ces résultats sont ceux d’un autre schéma.",
    other_here: "autre schéma que celui qui est simulé",
    heads: ["Résultat", "Semaine", "Statistique", "Essai", "Modèle (réglages actuels)", "A servi à l’ajustement"],
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
    not_in_this_run: "mesuré à une autre semaine",
    kind: |kind| match kind {
        Basis::Published => "publié",
        Basis::Fitted => "ajusté",
        Basis::Assumed => "supposé",
    },
    read_it: "Lire",
    passport: "Résultat d’essai\u{a0}: source et détails",
    terms: PassportWords {
        arm: "Bras",
        patients: "Patients",
        statistic: "Statistique",
        value: "Valeur",
        week: "Quand",
        baseline: "Valeur initiale publiée",
        model: "Modèle (réglages actuels)",
        how_read: "Origine de la valeur",
        fitted: "A servi à ajuster le modèle",
        source: "Source",
    },
    bar: "Barre",
};
