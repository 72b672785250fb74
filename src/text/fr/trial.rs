//! The words of the virtual trial, and of the dials that set its numbers, in French.

use crate::population::virtual_trial::EndPoint;
use crate::text::trial::TrialWords;

pub(in crate::text) const WORDS: TrialWords = TrialWords {
    tab: "Essai",
    intro: "Un essai tire au sort un échantillon, mesure avec erreur et a des perdus de vue. Lancez-en un sur les patients virtuels, puis le même \
            essai 200 fois avec d\u{2019}autres patients, pour estimer sa puissance.",
    per_arm: "Patients par bras",
    patients: "",
    noise: "CV de mesure",
    noise_is: "Dosage et variation d\u{2019}un jour à l\u{2019}autre réunis\u{202f}; 15 à 20\u{202f}% est habituel pour les CD4 (supposé).",
    dropout: "Perdus de vue",
    end_point: "Critère de jugement",
    end_point_name: |end_point| match end_point {
        EndPoint::MedianChange => "Variation médiane depuis le départ",
        EndPoint::ShareRise50 => "Part avec une hausse d\u{2019}au moins 50\u{202f}%",
        EndPoint::ShareRise80 => "Part avec une hausse d\u{2019}au moins 80\u{202f}%",
        EndPoint::ShareAbove200 => "Part au-dessus de 200\u{a0}cellules/\u{b5}L",
        EndPoint::ShareAbove500 => "Part au-dessus de 500\u{a0}cellules/\u{b5}L",
    },
    again: "Recommencer",
    many: "Le lancer 200 fois",
    measured: "Erreur de mesure et perdus de vue",
    first_of_them: "Le premier de ces essais",
    lands: "Où tomberait un nouvel essai",
    running: |done, of| format!("Calcul des patients virtuels\u{a0}: {done} sur {of}"),
    set_to: |typed, [low, high], used| {
        format!(
            "{typed} n\u{2019}est pas possible. Fixé à {used}, la valeur permise la plus proche (de {low} à {high})."
        )
    },
    no_number: |typed, [low, high]| {
        format!(
            "«\u{a0}{typed}\u{a0}» n\u{2019}est pas un nombre. Rien n\u{2019}a changé. Permis\u{a0}: de {low} à {high}."
        )
    },
    seen: |arm, seen, of| format!("{arm}, {seen} vus sur {of}"),
    published: |trial, n| match n {
        Some(n) => format!("{trial}, publié, {n} patients"),
        None => format!("{trial}, publié"),
    },
    published_difference: "Publié, différence des deux",
    of_other_schedule: ", autre schéma",
    arm: |first, against_none| match (first, against_none) {
        (true, _) => "A",
        (false, true) => "Témoin",
        (false, false) => "B",
    },
    difference: |against_none| if against_none { "A \u{2212} témoin" } else { "A \u{2212} B" },
    interval: |value, low, high| format!("{value} (IC à 95\u{202f}%\u{a0}: {low} à {high})"),
    verdict: [
        "L\u{2019}IC à 95\u{202f}% de la différence exclut 0\u{a0}: cet essai conclurait que A élève davantage les CD4.",
        "L\u{2019}IC à 95\u{202f}% de la différence est au-dessous de 0\u{a0}: cet essai conclurait que A élève moins les CD4.",
        "L\u{2019}IC à 95\u{202f}% de la différence contient 0\u{a0}: cet essai ne conclurait à aucune différence significative.",
    ],
    axis: |end_point| if matches!(end_point, EndPoint::MedianChange) { "cellules/\u{b5}L" } else { "% des patients" },
    forest: "Estimations avec leurs intervalles à 95\u{202f}%, à côté de ce qui a été publié",
    no_published: "Aucune valeur publiée de ce critère ne correspond à la fin de cette simulation.",
    power: "{found} essais sur {of} ({share}) ont trouvé davantage avec A\u{a0}: c\u{2019}est la puissance de ce plan, si le modèle est juste.",
    range_of_trials: |low, high| format!("90\u{202f}% des estimations donnent une différence entre {low} et {high}."),
    histogram: "Différences estimées par les essais",
    trials_axis: "essais",
    found: "significatif\u{a0}: davantage avec A",
    missed: "non significatif",
};
