//! What the controls say of a schedule and of a patient: what adds up, phases in words, which trials used a value.

use super::pattern::fill;
use super::{Forms, Lang};
use crate::parameters::ParameterId;
use crate::scenario::{Art, Patient};
use crate::schedule::{Block, Repeat, Route, Schedule};
use crate::trials::presets;

/// The words of the controls. Slots are in braces.
#[derive(Debug)]
#[allow(missing_docs)] // names that say what they are
pub struct ControlWords {
    /// dose, days, cycle; with `total` where the number of cycles is fixed.
    pub adds_up: &'static str,
    pub adds_up_by_rule: &'static str,
    /// Injections a day, from one on.
    pub times: [&'static str; 4],
    pub days: Forms,
    pub dose: &'static str,
    pub per_day: &'static str,
    /// The first phase, and a later one: number of cycles, or the level of a rule.
    pub first: [&'static str; 2],
    pub then: [&'static str; 2],
    pub once: &'static str,
    pub every_week: &'static str,
    pub every_weeks: &'static str,
    pub shared: &'static str,
    pub edited: Forms,
    pub make_regular: &'static str,
    /// cycles, weeks
    pub regular_is: &'static str,
    /// Cycles that start after the end of the run: count, total, week.
    pub late: Forms,
    /// value, trials
    pub as_in: &'static str,
    /// names, count
    pub and_more: &'static str,
    /// baseline, art, age
    pub patient_line: &'static str,
    pub art: fn(Art) -> &'static str,
    pub phase: &'static str,
}

/// Trials that are named next to a value at most; the others are counted.
const NAMED: usize = 2;

impl Lang {
    /// What a phase adds up to: `5 MIU twice a day × 5 days = 50 MIU a cycle, 500 in all`.
    pub fn adds_up(self, schedule: &Schedule, block: &Block) -> String {
        let words = self.words().controls;
        let id = block.route().dose();
        let unit = if block.route() == Route::Il7Subcutaneous {
            self.unit(id)
        } else {
            self.unit(ParameterId::DosePerInjection)
        };
        let times = usize::from(block.per_day()).checked_sub(1).and_then(|at| words.times.get(at));
        let given = self.with_unit(&self.number(block.dose()), self.unit(id));
        let dose = match (block.route(), times) {
            (Route::Il2Subcutaneous | Route::Il7Subcutaneous, Some(times)) => format!("{given} {times}"),
            _ => given,
        };
        let days = self.counted(f64::from(block.days_on()), words.days);
        let cycle = self.with_unit(&self.number(block.amount_per_cycle()), unit);
        let total = schedule.amount_in_all(block.route()).map(|total| self.number(total));
        let pattern = if total.is_some() { words.adds_up } else { words.adds_up_by_rule };
        let total = total.unwrap_or_default();
        fill(pattern, &[("dose", &dose), ("days", &days), ("cycle", &cycle), ("total", &total)])
    }

    /// A phase in two short lines: its cycles and their interval; the second is empty where there is none.
    pub fn phase(self, index: usize, block: &Block) -> (String, String) {
        let words = self.words().controls;
        let [cycles_of, rule_of] = if index == 0 { words.first } else { words.then };
        match block.repeat() {
            Repeat::Every { weeks, cycles } => {
                let first = fill(cycles_of, &[("cycles", &cycles.to_string())]);
                (first, if cycles == 1 { words.once.to_owned() } else { self.every_weeks(weeks) })
            }
            Repeat::Below(level) => (fill(rule_of, &[("level", &self.number(level))]), String::new()),
        }
    }

    fn every_weeks(self, weeks: f64) -> String {
        let words = self.words().controls;
        let pattern = if (weeks - 1.0).abs() < 1e-9 { words.every_week } else { words.every_weeks };
        fill(pattern, &[("weeks", &self.number(weeks))])
    }

    /// What a schedule becomes when it is made regular, in words: its cycles and their interval.
    pub fn regular_is(self, regular: &Schedule) -> Option<String> {
        let Repeat::Every { weeks, cycles } = regular.blocks().first()?.repeat() else { return None };
        let cycles = cycles.to_string();
        Some(fill(self.words().controls.regular_is, &[("cycles", &cycles), ("every", &self.every_weeks(weeks))]))
    }

    /// The trials that used a value of a setting, in short; nothing where none did.
    pub fn trials_with(self, id: ParameterId, value: f64) -> Option<String> {
        let trials = presets::trials_with(id, value);
        let (named, others) = trials.split_at(trials.len().min(NAMED));
        let names = named.join(", ");
        match (named.is_empty(), others.len()) {
            (true, _) => None,
            (_, 0) => Some(names),
            (_, more) => Some(fill(self.words().controls.and_more, &[("names", &names), ("count", &more.to_string())])),
        }
    }

    /// A patient in one line: `340 cells, HAART, age 40`.
    pub fn patient_line(self, patient: &Patient) -> String {
        let words = self.words().controls;
        let baseline = self.number(patient.baseline());
        let age = self.number(patient.age());
        fill(words.patient_line, &[("baseline", &baseline), ("art", (words.art)(patient.art)), ("age", &age)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link;

    fn schedule(a: &str) -> Schedule {
        link::decode(&format!("v=1&m=2&a={a}")).unwrap().scenario.a
    }

    fn added(lang: Lang, a: &str) -> String {
        let schedule = schedule(a);
        lang.adds_up(&schedule, schedule.blocks().last().unwrap())
    }

    #[test]
    fn what_adds_up_is_said_with_every_step() {
        for (a, said) in [
            ("5m5d4w3c4s-5m5d8w7c", "5 MIU twice a day \u{d7} 5 days = 50 MIU a cycle, 500 in all"),
            ("18i5d8w6c", "18 MIU/day \u{d7} 5 days = 90 MIU a cycle, 540 in all"),
            ("5m1p1d8w3c", "5 MIU once a day \u{d7} 1 day = 5 MIU a cycle, 15 in all"),
            ("5m5d350l", "5 MIU twice a day \u{d7} 5 days = 50 MIU a cycle"),
            ("20g1d1w3c", "20 \u{b5}g/kg once a day \u{d7} 1 day = 20 \u{b5}g/kg a cycle, 60 in all"),
        ] {
            assert_eq!(added(Lang::En, a), said);
        }
        let french = added(Lang::Fr, "5m5d8w6c");
        assert_eq!(french, "5\u{a0}MUI deux fois par jour \u{d7} 5\u{a0}jours = 50\u{a0}MUI par cycle, 300 en tout");
    }

    #[test]
    fn phases_are_named_by_their_cycles_and_interval() {
        let anrs = schedule("5m5d4w3c4s-5m5d8w7c-5m5d350l");
        let said = |lang: Lang| -> Vec<(String, String)> {
            anrs.blocks().iter().enumerate().map(|(index, block)| lang.phase(index, block)).collect()
        };
        let own = |pairs: [(&str, &str); 3]| pairs.map(|(a, b)| (a.to_owned(), b.to_owned())).to_vec();
        assert_eq!(
            said(Lang::En),
            own([("first 3,", "every 4 weeks"), ("then 7,", "every 8 weeks"), ("then below 350", "")])
        );
        let french =
            [("d’abord 3,", "toutes les 4 semaines"), ("puis 7,", "toutes les 8 semaines"), ("puis sous 350", "")];
        assert_eq!(said(Lang::Fr), own(french));
    }

    #[test]
    fn a_patient_is_one_line() {
        let patient = link::decode("v=1&m=2&n=340&art=weak&age=51").unwrap().scenario.patient;
        assert_eq!(Lang::En.patient_line(&patient), "340 cells, NRTIs, age 51");
        assert_eq!(Lang::Fr.patient_line(&patient), "340\u{a0}cellules, INTI, 51\u{a0}ans");
    }

    #[test]
    fn every_tested_value_of_a_main_slider_names_its_trials() {
        for id in [ParameterId::DosePerInjection, ParameterId::DaysOn, ParameterId::WeeksBetween] {
            for value in id.spec().tested {
                assert!(Lang::En.trials_with(id, *value).is_some(), "{id:?} {value}");
            }
        }
        assert_eq!(Lang::En.trials_with(ParameterId::Baseline, 511.0), None);
    }
}
