//! "Check this page" in French.

use crate::self_check::CheckKind;
use crate::text::check_page::CheckPageWords;

pub(in crate::text) const WORDS: CheckPageWords = CheckPageWords {
    title: "Contrôler cette page",
    hint: "Calcule chaque schéma publié dans ce navigateur, avec ou sans réseau, et compare\u{a0}: paramètres, calculs au bit près, états selon \
           SciPy, taux selon COPASI et libRoadRunner, et le bulletin du modèle, recalculé.",
    start: "Lancer le contrôle",
    running: |part, parts| format!("Contrôle, partie {} sur {parts}…", part + 1),
    all_hold: |checks, date, seconds| format!("Les {checks} contrôles sont justes ({date}, {seconds}\u{a0}s)."),
    some_fail: |failed, checks, date| {
        format!("{failed} contrôles sur {checks} échouent ({date}). Ne vous fiez pas à cette copie de la page.")
    },
    item: |kind, subject| match kind {
        CheckKind::Parameter => format!("Paramètre du modèle\u{a0}: {subject}"),
        CheckKind::Digest => format!("Calcul au bit près\u{a0}: {subject}"),
        CheckKind::Reference => format!("États selon SciPy\u{a0}: {subject}"),
        CheckKind::ModelFile => format!("Taux selon COPASI et libRoadRunner\u{a0}: {subject}"),
        CheckKind::Prediction => format!("Bulletin du modèle, recalculé\u{a0}: {subject}"),
        CheckKind::ReportCard => {
            format!("Bulletin du modèle\u{a0}: {subject} nombres, neuf sur dix dans leur intervalle à 90\u{202f}%")
        }
    },
    found: |found, wanted| format!("\u{202f}; trouvé\u{a0}: {found}, attendu\u{a0}: {wanted}"),
    save: "Enregistrer la liste en JSON",
};
