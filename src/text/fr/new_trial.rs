//! The words of where a new trial would land, in the trial part and in the passport of a result, in French.

use crate::text::Lang;
use crate::text::new_trial::NewTrialWords;

pub(in crate::text) const WORDS: NewTrialWords = NewTrialWords {
    title: |n| {
        format!(
            "Où se situerait un nouvel essai de ce schéma avec {} patients par bras, 90\u{202f}% du temps",
            Lang::Fr.number(f64::from(n))
        )
    },
    holds: "Intervalle de prédiction à 90\u{202f}% et médiane de 200 essais simulés. Il contient l\u{2019}incertitude des paramètres ajustés, l\u{2019}écart entre essais, \
            l\u{2019}échantillonnage des patients et l\u{2019}erreur d\u{2019}une mesure. Certains patients arrêtent après le troisième cycle, comme dans les essais (supposé).",
    difference: |against_none| if against_none { "A \u{2212} témoin" } else { "A \u{2212} B" },
    running: |done, of| format!("Simulation de nouveaux essais\u{a0}: {done} sur {of}"),
    term: "Où se situerait un nouvel essai du schéma simulé, 90\u{202f}% du temps",
    size: |n| format!("{} patients par bras", Lang::Fr.number(f64::from(n))),
    band: |result| format!("Où arriverait un tel essai, 9 fois sur 10\u{a0}: {result}"),
    cells: "cellules/\u{b5}L",
    points: "points",
    interval: |low, middle, high| format!("{low} à {high} (médiane {middle})"),
};
