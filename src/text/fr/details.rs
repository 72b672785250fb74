//! The words of what comes with the details part, in French.

use crate::text::details::DetailWords;

pub(in crate::text) const WORDS: DetailWords = DetailWords {
    privacy: "Ni suivi, ni cookie, ni requête vers un autre serveur\u{a0}: tout est calculé sur cet appareil.",
    theme_to_dark: "Couleurs sombres",
    theme_to_light: "Couleurs claires",
    licences: "Licences",
    regimens_hint: "Schémas administrés dans les essais. En choisir un remplace le schéma et le patient.",
    points_hidden: "Les résultats d’essai se comparent à des patients virtuels\u{202f}; ce calcul n’en a pas, donc aucun n’est dessiné.",
    summary: "En mots",
    legend: "Sur le graphique. Appuyez sur un élément pour le cacher ou le montrer.",
    repeat: "Début des cycles",
    repeat_every: "à intervalles fixes",
    repeat_below: "quand les CD4 passent sous un seuil",
    art_start: "Début du traitement",
    art_established: "avant l’inclusion",
    art_stops: "Traitement arrêté pendant le suivi",
    inclusion: "CD4 à l’inclusion",
};
