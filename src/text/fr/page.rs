//! The frame of the page, its controls and its picture, in French.

use crate::scenario::Art;
use crate::schedule::{Block, Repeat, Route};
use crate::summary::NumberId;
use crate::text::{Lang, Words};

pub(in crate::text) const WORDS: Words = Words {
    lang: Lang::Fr,
    title: "Explorateur de cycles d’IL-2",
    skip: "Aller au graphique",
    disclaimer: "Un modèle pédagogique sur une histoire de recherche, pas un guide de traitement.",
    disclaimer_more: "L’IL-2 a relevé le taux de CD4 sans bénéfice clinique pour les patients dans ESPRIT et SILCAAT.",
    regimens: "Protocoles",
    regimens_hint: "Ce que les essais ont donné. En choisir un remplace le schéma et le patient.",
    undo: "Annuler",
    redo: "Rétablir",
    theme_to_dark: "Couleurs sombres",
    theme_to_light: "Couleurs claires",
    privacy: "Ni suivi, ni cookie, ni requête vers un autre serveur\u{a0}: tout est calculé sur cet appareil.",
    licences: "Licences",
    language: "Langue",
    notices: "Avertissements",
    dismiss: "Fermer l’avertissement",
    more_notices: |count| if count == 1 { "1 autre".to_owned() } else { format!("{count} autres") },
    schedule: "Schéma",
    patient: "Patient",
    more_schedule: "Voie, blocs, début, règle",
    more_patient: "Âge, virus, réponse",
    run: "Durée et patients virtuels",
    reset_all: "Tout réinitialiser",
    reset_one: |name| format!("Réinitialiser\u{a0}: {name}"),
    day: "jour",
    tested_marks: "Repères\u{a0}: valeurs testées dans les essais.",
    days_fill_interval: "Un cycle ne dure pas plus que son intervalle.",
    block_group: "Bloc de cycles",
    block_name,
    block_title: |number| format!("Bloc {}", number + 1),
    same_in_all_blocks: "Mêmes dose et jours dans tous les blocs",
    no_blocks: "Témoin\u{a0}: pas de cytokine.",
    start_after_block: "Semaines après le bloc précédent",
    add_block: "Ajouter un bloc",
    remove_block: "Retirer le bloc",
    route: "Voie",
    route_name,
    repeat: "Début des cycles",
    repeat_every: "à intervalles fixes",
    repeat_below: "quand les CD4 passent sous un seuil",
    art: "Traitement antirétroviral",
    art_name: |art| match art {
        Art::None => "Aucun",
        Art::Weak => "INTI seuls",
        Art::Full => "Trithérapie",
    },
    art_start: "Commencé",
    art_established: "longtemps avant",
    art_stops: "Traitement arrêté pendant le suivi",
    inclusion: "CD4 à l’inclusion",
    chart: "Taux de CD4 au cours du temps",
    chart_hint: "Entrée, puis flèches gauche et droite pour lire les points. Échap pour quitter. T ouvre le tableau.",
    cd4_axis: "Lymphocytes T CD4, cellules/µL",
    cd4_axis_short: "CD4/µL",
    weeks_axis: "semaines",
    doses_axis: "doses",
    legend: "Sur le graphique. Appuyez sur un élément pour le cacher ou le montrer.",
    art_alone: " (ARV seuls)",
    log: "Échelle log",
    fit: "Ajuster",
    no_trial_here: "aucun essai ici",
    at_week: |week| format!("Semaine {}", Lang::Fr.number(week)),
    points_hidden: "Les résultats d’essai se comparent à des patients virtuels\u{202f}; ce calcul n’en a pas, donc aucun n’est dessiné.",
    summary: "En mots",
    number_unit: |id| match id {
        NumberId::EndCount | NumberId::Gain => "cellules/µL",
        NumberId::Amount => "MUI",
        _ => "",
    },
    tabs: "Pour en savoir plus sur ce graphique",
    tab_evidence: "Résultats d’essai",
    tab_table: "Tableau",
    tab_model: "Modèle",
    tab_sources: "Sources",
    close: "Fermer",
    picture: &super::picture::WORDS,
};

fn block_name(_: usize, block: &Block) -> String {
    match block.repeat() {
        Repeat::Every { cycles: 1, .. } => "une fois".to_owned(),
        Repeat::Every { weeks, cycles } => format!("{cycles} × {} sem.", Lang::Fr.number(weeks)),
        Repeat::Below(level) => format!("sous {}", Lang::Fr.number(level)),
    }
}

fn route_name(route: Route) -> &'static str {
    match route {
        Route::Il2Subcutaneous => "IL-2 sous-cutanée (SC)",
        Route::Il2Infusion => "IL-2 en perfusion continue",
        Route::Il7Subcutaneous => "IL-7 sous-cutanée (SC)",
    }
}
