//! The frame of the page, its controls and its picture, in French.

use crate::scenario::Art;
use crate::schedule::Route;
use crate::summary::NumberId;
use crate::text::{Lang, Words};

pub(in crate::text) const WORDS: Words = Words {
    lang: Lang::Fr,
    title: "Explorateur de cycles d’IL-2",
    skip: "Aller au graphique",
    disclaimer: "Modèle pédagogique d’un traitement expérimental abandonné. Ne pas utiliser en clinique.",
    disclaimer_more: "L’IL-2 a relevé le taux de CD4 sans bénéfice clinique pour les patients dans ESPRIT et SILCAAT.",
    regimens: "Protocoles",
    undo: "Annuler",
    redo: "Rétablir",
    language: "Langue",
    notices: "Messages",
    dismiss: "Fermer le message",
    more_notices: |count| if count == 1 { "1 autre".to_owned() } else { format!("{count} autres") },
    schedule: "Schéma",
    patient: "Patient",
    more_schedule: "Voie, phases, début, règle",
    more_patient: "Âge, virus, réponse",
    run: "Durée et patients virtuels",
    reset_one: |name| format!("Réinitialiser\u{a0}: {name}"),
    day: "jour",
    days_fill_interval: "Un cycle ne dure pas plus que son intervalle.",
    block_group: "Phase",
    same_in_all_blocks: "Mêmes dose et jours dans toutes les phases",
    no_blocks: "Témoin\u{a0}: pas de cytokine.",
    start_after_block: "Semaines après la phase précédente",
    add_block: "Ajouter une phase",
    remove_block: "Retirer la phase",
    route: "Voie",
    route_name,
    art: "Traitement antirétroviral",
    art_name: |art| match art {
        Art::None => "Aucun",
        Art::Weak => "INTI seuls",
        Art::Full => "Trithérapie",
    },
    chart: "CD4 au cours du temps",
    chart_hint: "Entrée, puis flèches gauche et droite pour lire les points. Échap pour quitter. T ouvre le tableau.",
    cd4_axis: "Lymphocytes T CD4, cellules/µL",
    cd4_axis_short: "CD4/µL",
    weeks_axis: "semaines",
    doses_axis: "doses",
    art_alone: " (ARV seuls)",
    log: "Échelle log",
    fit: "Ajuster",
    no_trial_here: "aucun essai ici",
    at_week: |week| format!("Semaine {}", Lang::Fr.number(week)),
    number_unit: |id| match id {
        NumberId::EndCount | NumberId::Gain => "cellules/µL",
        NumberId::Amount => "MUI",
        NumberId::Responders => "",
    },
    tab_evidence: "Résultats d’essai",
    tab_sources: "Sources",
    close: "Fermer",
    picture: &super::picture::WORDS,
    controls: &super::controls::WORDS,
};

fn route_name(route: Route) -> &'static str {
    match route {
        Route::Il2Subcutaneous => "IL-2 sous-cutanée (SC)",
        Route::Il2Infusion => "IL-2 en perfusion continue",
        Route::Il7Subcutaneous => "IL-7 sous-cutanée (SC)",
    }
}
