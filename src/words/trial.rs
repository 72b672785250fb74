//! The words of the virtual trial, and of the dials that set its numbers.

use super::Lang;
use crate::population::virtual_trial::EndPoint;

/// The catalogue of the virtual trial. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct TrialWords {
    pub tab: &'static str,
    pub intro: &'static str,
    pub per_arm: &'static str,
    pub patients: &'static str,
    pub noise: &'static str,
    pub noise_is: &'static str,
    pub dropout: &'static str,
    pub end_point: &'static str,
    pub end_point_name: fn(EndPoint) -> &'static str,
    pub again: &'static str,
    pub many: &'static str,
    pub one: &'static str,
    pub running: fn(u32, u32) -> String,
    /// What was typed, least and greatest value, and what was set, each with its unit.
    pub set_to: fn(&str, [&str; 2], &str) -> String,
    /// What was typed and is no number, least and greatest value.
    pub no_number: fn(&str, [&str; 2]) -> String,
    pub seen: fn(&str, usize, usize) -> String,
    pub published: fn(&str, Option<u32>) -> String,
    pub published_difference: &'static str,
    pub of_other_schedule: &'static str,
    pub arm: fn(bool, bool) -> &'static str,
    pub difference: fn(bool) -> &'static str,
    pub interval: fn(&str, &str, &str) -> String,
    pub verdict: fn(bool, bool) -> &'static str,
    pub axis: fn(EndPoint) -> &'static str,
    pub forest: &'static str,
    pub no_published: &'static str,
    pub power: fn(usize, usize, f64) -> String,
    pub range_of_trials: fn(&str, &str) -> String,
    pub histogram: &'static str,
    pub trials_axis: &'static str,
    pub found: &'static str,
    pub missed: &'static str,
}

impl Lang {
    /// The words of the virtual trial in this language.
    pub fn trial(self) -> &'static TrialWords {
        self.pick(&EN, |french| french.trial)
    }
}

pub(super) static EN: TrialWords = TrialWords {
    tab: "Trial",
    intro: "A trial draws a few people, measures them with an error, and loses some. Run one on the virtual patients, and then the same \
            trial 200 times with other people: how often would it find what is there?",
    per_arm: "Patients in each arm",
    patients: "",
    noise: "Error of one count",
    noise_is: "Assay and day-to-day variation together; 15 to 20% is usual for CD4 counts (assumed).",
    dropout: "Lost before the end",
    end_point: "End point",
    end_point_name: |end_point| match end_point {
        EndPoint::MedianChange => "Median change from baseline",
        EndPoint::ShareRise50 => "Share with a rise of 50% or more",
        EndPoint::ShareRise80 => "Share with a rise of 80% or more",
        EndPoint::ShareAbove200 => "Share above 200 cells/\u{b5}L",
        EndPoint::ShareAbove500 => "Share above 500 cells/\u{b5}L",
    },
    again: "Run it again with other people",
    many: "Run it 200 times",
    one: "Back to one trial",
    running: |done, of| format!("Running the virtual patients: {done} of {of}"),
    set_to: |typed, [low, high], used| {
        format!("{typed} cannot be set. Set to {used}, the nearest value allowed ({low} to {high}).")
    },
    no_number: |typed, [low, high]| {
        format!("\u{201c}{typed}\u{201d} is not a number. Nothing was changed. Allowed: {low} to {high}.")
    },
    seen: |arm, seen, of| format!("{arm}, this trial: {seen} of {of} patients seen at the end"),
    published: |trial, n| match n {
        Some(n) => format!("{trial}, published, {n} patients"),
        None => format!("{trial}, published"),
    },
    published_difference: "Published, difference of the two",
    of_other_schedule: ", another schedule",
    arm: |first, against_none| match (first, against_none) {
        (true, _) => "A",
        (false, true) => "Control",
        (false, false) => "B",
    },
    difference: |against_none| if against_none { "A \u{2212} control, this trial" } else { "A \u{2212} B, this trial" },
    interval: |value, low, high| format!("{value} (95% interval {low} to {high})"),
    verdict: |more, fewer| match (more, fewer) {
        (true, _) => {
            "The interval of the difference leaves nought out: this trial would report that A raises the count more."
        }
        (_, true) => {
            "The interval of the difference lies below nought: this trial would report that A raises the count less."
        }
        _ => "The interval of the difference holds nought: this trial would report no significant difference.",
    },
    axis: |end_point| if matches!(end_point, EndPoint::MedianChange) { "cells/\u{b5}L" } else { "% of patients" },
    forest: "Estimates with their 95% intervals, beside what was published",
    no_published: "No published value of this end point belongs to the end of this run.",
    power: |found, of, share| {
        format!(
            "{found} of {of} trials ({}) found more with A: that is the power of this design, as far as the model is right.",
            Lang::En.percent(share)
        )
    },
    range_of_trials: |low, high| format!("Nine in ten of them estimated a difference between {low} and {high}."),
    histogram: "Differences that the trials estimated",
    trials_axis: "trials",
    found: "significant: more with A",
    missed: "not so",
};

pub(super) static FR: TrialWords = TrialWords {
    tab: "Essai",
    intro: "Un essai tire quelques personnes, les mesure avec une erreur et en perd. Lancez-en un sur les patients virtuels, puis le même \
            essai 200 fois avec d\u{2019}autres personnes\u{a0}: combien de fois trouverait-il ce qui est là\u{202f}?",
    per_arm: "Patients par bras",
    patients: "",
    noise: "Erreur d\u{2019}une mesure",
    noise_is: "Dosage et variation d\u{2019}un jour à l\u{2019}autre réunis\u{202f}; 15 à 20\u{202f}% est habituel pour les CD4 (supposé).",
    dropout: "Perdus avant la fin",
    end_point: "Critère de jugement",
    end_point_name: |end_point| match end_point {
        EndPoint::MedianChange => "Variation médiane depuis le départ",
        EndPoint::ShareRise50 => "Part avec une hausse d\u{2019}au moins 50\u{202f}%",
        EndPoint::ShareRise80 => "Part avec une hausse d\u{2019}au moins 80\u{202f}%",
        EndPoint::ShareAbove200 => "Part au-dessus de 200\u{a0}cellules/\u{b5}L",
        EndPoint::ShareAbove500 => "Part au-dessus de 500\u{a0}cellules/\u{b5}L",
    },
    again: "Recommencer avec d\u{2019}autres personnes",
    many: "Le lancer 200 fois",
    one: "Revenir à un seul essai",
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
    seen: |arm, seen, of| format!("{arm}, cet essai\u{a0}: {seen} patients sur {of} vus à la fin"),
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
    difference: |against_none| if against_none { "A \u{2212} témoin, cet essai" } else { "A \u{2212} B, cet essai" },
    interval: |value, low, high| format!("{value} (intervalle à 95\u{202f}%\u{a0}: {low} à {high})"),
    verdict: |more, fewer| match (more, fewer) {
        (true, _) => {
            "L\u{2019}intervalle de la différence exclut zéro\u{a0}: cet essai conclurait que A élève davantage les CD4."
        }
        (_, true) => {
            "L\u{2019}intervalle de la différence est au-dessous de zéro\u{a0}: cet essai conclurait que A élève moins les CD4."
        }
        _ => {
            "L\u{2019}intervalle de la différence contient zéro\u{a0}: cet essai ne conclurait à aucune différence significative."
        }
    },
    axis: |end_point| if matches!(end_point, EndPoint::MedianChange) { "cellules/\u{b5}L" } else { "% des patients" },
    forest: "Estimations avec leurs intervalles à 95\u{202f}%, à côté de ce qui a été publié",
    no_published: "Aucune valeur publiée de ce critère ne correspond à la fin de cette simulation.",
    power: |found, of, share| {
        format!(
            "{found} essais sur {of} ({}) ont trouvé davantage avec A\u{a0}: c\u{2019}est la puissance de ce plan, pour autant que le modèle soit juste.",
            Lang::Fr.percent(share)
        )
    },
    range_of_trials: |low, high| format!("Neuf sur dix ont estimé une différence entre {low} et {high}."),
    histogram: "Différences estimées par les essais",
    trials_axis: "essais",
    found: "significatif\u{a0}: davantage avec A",
    missed: "non",
};
