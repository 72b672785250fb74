//! What is said where no listed trial had what is on screen, and where one had.

use super::Lang;
use super::pattern::{Forms, fill};
use crate::parameters::ParameterId;
use crate::scenario::{Arm, Art};
use crate::schedule::Route;
use crate::trials::coverage::{Coverage, CoveragePart, HighDose, Regimen, TestedArm, Untested};

/// How a language says it. Slots are in braces.
#[allow(missing_docs)] // names that say what they are
pub struct CoverageWords {
    /// Before the sentence of A and of B.
    pub schedule: [&'static str; 2],
    pub no_cytokine: &'static str,
    pub mixed: &'static str,
    pub once: &'static str,
    pub every_week: &'static str,
    /// weeks
    pub every: &'static str,
    /// first, then
    pub then: &'static str,
    /// low, high
    pub from_to: &'static str,
    /// level
    pub below: &'static str,
    /// count
    pub days: Forms,
    pub cycles: Forms,
    /// week
    pub to_week: &'static str,
    /// low, high
    pub baseline: &'static str,
    pub no_art: &'static str,
    /// week
    pub art_since: &'static str,
    pub art_established: &'static str,
    pub with_hiv: &'static str,
    pub without_hiv: &'static str,
    pub part: fn(CoveragePart) -> &'static str,
    pub and: &'static str,
    /// given, from, what, new, nearest
    pub untested: &'static str,
    /// week
    pub from_week: &'static str,
    /// Before what no trial had, and before what trials had one by one.
    pub new: &'static str,
    pub combined: &'static str,
    /// trial
    pub tested: &'static str,
    /// MIU a day.
    pub per_day: &'static str,
    /// dose; by injection, by infusion, IL-7
    pub at_limit: [&'static str; 3],
    /// dose, tolerated
    pub above_limit: [&'static str; 3],
}

impl Lang {
    /// Whether a plotted trial had what an arm has: the nearest trial and what is new, or the trial. `names` says which schedule is
    /// meant, where there are two.
    pub fn coverage(self, coverage: &Coverage, names: Option<Arm>) -> String {
        let words = self.coverage_words();
        let said = match coverage {
            Coverage::Tested(arm) => fill(words.tested, &[("trial", arm.trial)]),
            Coverage::Untested(untested) => sentence(self, words, untested),
        };
        let [a, b] = words.schedule;
        match names {
            Some(Arm::A) => format!("{a}{said}"),
            Some(Arm::B) => format!("{b}{said}"),
            None => said,
        }
    }

    /// That a dose is the greatest that patients tolerated in trials, or more.
    pub fn high_dose(self, high: &HighDose) -> String {
        let words = self.coverage_words();
        let [injection, infusion, il7] = if high.is_above() { words.above_limit } else { words.at_limit };
        let (pattern, unit) = match high.route {
            Route::Il2Subcutaneous => (injection, words.per_day),
            Route::Il2Infusion => (infusion, words.per_day),
            Route::Il7Subcutaneous => (il7, "\u{b5}g/kg"),
        };
        let written = |dose: f64| self.with_unit(&self.number(dose), unit);
        fill(pattern, &[("dose", &written(high.per_day)), ("tolerated", &written(high.tolerated))])
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
    let from =
        if *from_weeks > 0.0 { fill(words.from_week, &[("week", &lang.number(*from_weeks))]) } else { String::new() };
    fill(
        words.untested,
        &[
            ("given", &regimen(lang, words, given)),
            ("from", &from),
            ("what", if *each_tested { words.combined } else { words.new }),
            ("new", &new),
            ("nearest", &theirs.join(", ")),
        ],
    )
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
    let mut parts = vec![lang.with_unit(&several(lang, words, &regimen.doses), lang.unit(unit))];
    match regimen.intervals.as_slice() {
        [] if regimen.cycles == 1 && regimen.rule.is_none() => parts.push(words.once.to_owned()),
        [] => {}
        [week] if (week - 1.0).abs() < 1e-6 => parts.push(words.every_week.to_owned()),
        weeks => parts.push(fill(words.every, &[("weeks", &several(lang, words, weeks))])),
    }
    parts.extend(regimen.rule.map(|level| fill(words.below, &[("level", &lang.number(level))])));
    parts.join(" ")
}

/// One value, the second after the first, or from the least to the greatest.
fn several(lang: Lang, words: &CoverageWords, values: &[f64]) -> String {
    match values {
        [one] => lang.number(*one),
        [first, then] => fill(words.then, &[("first", &lang.number(*first)), ("then", &lang.number(*then))]),
        more => {
            let end = |pick: fn(f64, f64) -> f64| lang.number(more.iter().copied().reduce(pick).unwrap_or_default());
            fill(words.from_to, &[("low", &end(f64::min)), ("high", &end(f64::max))])
        }
    }
}

/// What the nearest trial had in a part that is not said with dose and rhythm.
fn value(lang: Lang, words: &CoverageWords, part: CoveragePart, nearest: &TestedArm) -> Option<String> {
    let (course, patient) = (&nearest.course, &nearest.course.patient);
    Some(match part {
        CoveragePart::Days => lang.counted(course.regimen().days.first().copied().unwrap_or_default(), words.days),
        CoveragePart::Cycles => lang.counted(course.cycles.len() as f64, words.cycles),
        CoveragePart::FollowUp => fill(words.to_week, &[("week", &lang.number(course.weeks))]),
        CoveragePart::Baseline => {
            let (low, high) = patient.range().unwrap_or((patient.baseline(), patient.baseline()));
            fill(words.baseline, &[("low", &lang.number(low)), ("high", &lang.number(high))])
        }
        CoveragePart::Art if patient.art == Art::None => words.no_art.to_owned(),
        CoveragePart::Art => {
            let since = |week: f64| fill(words.art_since, &[("week", &lang.number(week))]);
            let since = patient.art_week().map_or(words.art_established.to_owned(), since);
            format!("{}{since}", (lang.words().art_name)(patient.art))
        }
        CoveragePart::Hiv => (if patient.rna() > 0.0 { words.with_hiv } else { words.without_hiv }).to_owned(),
        CoveragePart::Cytokine
        | CoveragePart::Route
        | CoveragePart::Dose
        | CoveragePart::Interval
        | CoveragePart::Rule => return None,
    })
}
