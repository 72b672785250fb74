//! What else was found and what was assumed, under Evidence: the words around the records, in French.

use crate::text::findings::FindingsWords;
use crate::trials::Topic;

pub(in crate::text) const WORDS: FindingsWords = FindingsWords {
    title: "Ce qui a été trouvé d’autre",
    intro: "Des résultats qui ne sont pas des points du graphique, chacun avec sa source.",
    assumed: "Supposé dans ce protocole",
    of_regimen: |name| format!("Trouvé avec {name}"),
    all: "Tous les résultats, par thème",
    topic: |topic| match topic {
        Topic::Outcome => "Résultats cliniques",
        Topic::Cells => "Sous-populations et marqueurs",
        Topic::Function => "Fonction immunitaire",
        Topic::Trials => "Patients, doses et schémas",
        Topic::InsideACycle => "Dans un cycle",
        Topic::Virus => "ARN du VIH",
        Topic::Levels => "Pharmacocinétique de l’IL-2",
        Topic::SideEffects => "Effets indésirables",
        Topic::Il7 => "IL-7",
        Topic::Restoration => "Restauration immunitaire",
        Topic::Homeostasis => "Homéostasie des CD4",
    },
    further: "Essais hors de la liste des protocoles",
    further_intro: "Non dessinés\u{a0}: la liste n’a pas de protocole pour eux.",
    further_heads: ["Essai", "n", "Statistique", "Semaine", "Résultat"],
    ways: "Les voies de la restauration immunitaire, et ce que chacune est devenue",
    ways_intro: "Les sept voies de la fiche d’information des patients.",
    model_span: "Modèle\u{a0}: patients virtuels suivis de {from} à {to} semaines, chacun pendant une autre durée\u{202f}; d’une étendue, ce que l’on attend de {patients}.",
    model_pooled: "Modèle\u{a0}: moyenne sur les doses {doses}.",
    model_visits: "Modèle\u{a0}: sur des visites toutes les {weeks} semaines.",
    weak: "fragile",
    derived: "calculé par nous",
    fitted: "a servi à l’ajustement",
};
