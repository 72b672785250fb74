//! What is said where no listed trial had what is on screen, and where one had.

use super::Lang;
use crate::parameters::ParameterId;
use crate::scenario::{Arm, Art};
use crate::schedule::Route;
use crate::trials::coverage::{Coverage, HighDose, Part, Regimen, TestedArm, Untested};

/// How a language says it.
#[allow(missing_docs)] // names that say what they are
pub struct CoverageWords {
    pub schedule: fn(Arm) -> &'static str,
    pub no_cytokine: &'static str,
    pub mixed: &'static str,
    pub once: &'static str,
    pub every_week: &'static str,
    pub every: fn(&str) -> String,
    pub then: fn(&str, &str) -> String,
    pub from_to: fn(&str, &str) -> String,
    pub below: fn(&str) -> String,
    pub days: fn(f64) -> String,
    pub cycles: fn(f64) -> String,
    pub to_week: fn(f64) -> String,
    pub baseline: fn(f64, f64) -> String,
    pub no_art: &'static str,
    pub art_since: fn(f64) -> String,
    pub art_established: &'static str,
    pub with_hiv: &'static str,
    pub without_hiv: &'static str,
    pub part: fn(Part) -> &'static str,
    pub and: &'static str,
    pub untested: fn(&str, f64, &str, bool, &str) -> String,
    pub tested: fn(&str) -> String,
    pub at_limit: fn(Route, &str) -> String,
    pub above_limit: fn(Route, &str, &str) -> String,
}

impl Lang {
    /// Whether a plotted trial had what an arm has: the nearest trial and what is new, or the trial. `names` says which schedule is
    /// meant, where there are two.
    pub fn coverage(self, coverage: &Coverage, names: Option<Arm>) -> String {
        let words = self.coverage_words();
        let said = match coverage {
            Coverage::Tested(arm) => (words.tested)(arm.trial),
            Coverage::Untested(untested) => sentence(self, words, untested),
        };
        match names {
            Some(arm) => format!("{}{said}", (words.schedule)(arm)),
            None => said,
        }
    }
}

impl Lang {
    /// That a dose is the greatest that patients tolerated in trials, or more.
    pub fn high_dose(self, high: &HighDose) -> String {
        let words = self.coverage_words();
        let unit = match (high.route, self) {
            (Route::Il7Subcutaneous, _) => "\u{b5}g/kg",
            (_, Self::En) => "MIU/day",
            (_, Self::Fr) => "MUI/jour",
        };
        let written = |dose: f64| self.with_unit(&self.number(dose), unit);
        if high.is_above() {
            (words.above_limit)(high.route, &written(high.per_day), &written(high.tolerated))
        } else {
            (words.at_limit)(high.route, &written(high.per_day))
        }
    }
}

fn sentence(lang: Lang, words: &CoverageWords, untested: &Untested) -> String {
    let Untested { regimen: given, from_weeks, parts, each_tested, nearest, .. } = untested;
    let names: Vec<&str> = parts.iter().map(|part| (words.part)(*part)).collect();
    let new = match names.as_slice() {
        [first @ .., last] if !first.is_empty() => format!("{}{}{last}", first.join(", "), words.and),
        names => names.concat(),
    };
    let mut theirs = vec![nearest.trial.to_owned(), regimen(lang, words, &nearest.course.regimen())];
    theirs.extend(parts.iter().filter_map(|part| value(lang, words, *part, nearest)));
    (words.untested)(&regimen(lang, words, given), *from_weeks, &new, *each_tested, &theirs.join(", "))
}

/// Dose and rhythm: "7.5 MIU every 8 weeks".
fn regimen(lang: Lang, words: &CoverageWords, regimen: &Regimen) -> String {
    let Some(route) = regimen.route else { return words.no_cytokine.to_owned() };
    if regimen.is_mixed {
        return words.mixed.to_owned();
    }
    let unit = match route {
        Route::Il2Subcutaneous => ParameterId::DosePerInjection,
        Route::Il2Infusion => ParameterId::InfusionDose,
        Route::Il7Subcutaneous => ParameterId::Il7Dose,
    };
    let mut parts = vec![lang.with_unit(&several(lang, words, &regimen.doses), (lang.words().unit)(unit))];
    match regimen.intervals.as_slice() {
        [] if regimen.cycles == 1 && regimen.rule.is_none() => parts.push(words.once.to_owned()),
        [] => {}
        [week] if (week - 1.0).abs() < 1e-6 => parts.push(words.every_week.to_owned()),
        weeks => parts.push((words.every)(&several(lang, words, weeks))),
    }
    parts.extend(regimen.rule.map(|level| (words.below)(&lang.number(level))));
    parts.join(" ")
}

/// One value, the second after the first, or from the least to the greatest.
fn several(lang: Lang, words: &CoverageWords, values: &[f64]) -> String {
    match values {
        [one] => lang.number(*one),
        [first, then] => (words.then)(&lang.number(*first), &lang.number(*then)),
        more => {
            let end = |pick: fn(f64, f64) -> f64| lang.number(more.iter().copied().reduce(pick).unwrap_or_default());
            (words.from_to)(&end(f64::min), &end(f64::max))
        }
    }
}

/// What the nearest trial had in a part that is not said with dose and rhythm.
fn value(lang: Lang, words: &CoverageWords, part: Part, nearest: &TestedArm) -> Option<String> {
    let (course, patient) = (&nearest.course, &nearest.course.patient);
    Some(match part {
        Part::Days => (words.days)(course.regimen().days.first().copied().unwrap_or_default()),
        Part::Cycles => (words.cycles)(course.cycles.len() as f64),
        Part::FollowUp => (words.to_week)(course.weeks),
        Part::Baseline => {
            let (low, high) = patient.range().unwrap_or((patient.baseline(), patient.baseline()));
            (words.baseline)(low, high)
        }
        Part::Art if patient.art == Art::None => words.no_art.to_owned(),
        Part::Art => {
            let since = patient.art_week().map_or(words.art_established.to_owned(), words.art_since);
            format!("{}{since}", (lang.words().art_name)(patient.art))
        }
        Part::Hiv => (if patient.rna() > 0.0 { words.with_hiv } else { words.without_hiv }).to_owned(),
        Part::Cytokine | Part::Route | Part::Dose | Part::Interval | Part::Rule => return None,
    })
}
