//! What the parts that explore remember, and what they still want computed. Pure: a question that is to be asked comes out of
//! [`Explore::questions`], its answer goes into [`Explore::take`].

use crate::chart::figure::{Added, MeanInterval, PersonLine};
use crate::link;
use crate::page::explore::finder::{FinderMsg, FinderState};
use crate::page::explore::forecast::{Forecasts, planned};
use crate::page::explore::map::{MapMsg, MapState};
use crate::page::explore::preset_comparisons::PresetComparison;
use crate::page::explore::trial::{TrialMsg, TrialState};
use crate::page::view::Tab;
use crate::population::patients::Patients;
use crate::scenario::{Arm, Scenario};
use crate::service::{Request, Response};
use crate::simulation;
use crate::trajectory::{ArmName, Trajectory};
use std::rc::Rc;

/// What a person did in one of these parts, or the worker answered.
#[derive(Clone, Debug)]
#[allow(missing_docs)] // the names say it
pub enum ExploreMsg {
    Answered(Rc<(Request, Response)>),
    /// Loads a comparison that is ready.
    Compare(PresetComparison),
    /// Shows one virtual patient, by number in the draw from 0, or none.
    Person(Option<u32>),
    /// Shows the interval of the mean in place of the spread of people.
    Mean(bool),
    Trial(TrialMsg),
    Map(MapMsg),
    Finder(FinderMsg),
}

/// What the parts that explore remember.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Explore {
    /// The virtual patients one by one, and the link of the run that they are from.
    pub patients: Option<(String, Rc<Patients>)>,
    /// The virtual patient who is shown singly, by number in the draw from 0.
    pub person: Option<u32>,
    /// Whether the picture shows the interval of the mean in place of the spread of people.
    pub mean: bool,
    /// The virtual trial.
    pub trial: TrialState,
    /// Where new trials would land.
    pub forecasts: Forecasts,
    /// The response map.
    pub map: MapState,
    /// The schedule finder.
    pub finder: FinderState,
    /// What that adds to the picture.
    pub added: Added,
    lines_of: Option<(u32, Scenario)>,
    asked: Vec<Request>,
}

/// What the questions of these parts are about.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The part that is open.
    pub tab: Tab,
    /// The scenario.
    pub scenario: &'a Scenario,
    /// Whether the virtual patients of the picture are still under way: they come first.
    pub stale: bool,
    /// The trial that an open passport shows, where there is one.
    pub passport: Option<&'a Request>,
}

impl Explore {
    /// What is to be asked now, each once.
    pub fn questions(&mut self, around: Around<'_>) -> Vec<Request> {
        let Around { tab, scenario, stale, passport } = around;
        if !tab.explores() && !self.mean && passport.is_none() {
            return Vec::new();
        }
        let link = computation(scenario);
        let mut wanted = Vec::new();
        let shows_patients = self.mean || matches!(tab, Tab::Compare | Tab::People);
        let has_patients = self.patients.as_ref().is_some_and(|(of, _)| *of == link);
        if shows_patients && !has_patients && !stale && scenario.run.patients() > 0 {
            wanted.push(Request::Patients { link: link.clone() });
        }
        match tab {
            Tab::Trial => wanted.extend(self.trial.question(link)),
            Tab::Map => wanted.extend(self.map.question(link, scenario)),
            Tab::Finder => wanted.extend(self.finder.question(scenario)),
            _ => {}
        }
        // A passport lies over the part.
        let of_part = (tab == Tab::Trial).then(|| planned(scenario, self.trial.design.per_arm));
        wanted.extend(passport.cloned().or(of_part).and_then(|question| self.forecasts.open(question)));
        wanted.retain(|question| !self.asked.contains(question));
        for question in &wanted {
            self.asked.retain(|asked| asked.job() != question.job());
            self.asked.push(question.clone());
        }
        wanted
    }

    /// Takes in an answer.
    pub fn take(&mut self, question: &Request, answer: &Response) {
        // A link that cannot be read stays asked, so that it is not asked for ever.
        if !matches!(answer, Response::Refused { .. }) {
            self.asked.retain(|asked| asked != question);
        }
        if let Response::Patients(patients) = answer {
            self.patients = Some((question.link().to_owned(), Rc::new(Patients::clone(patients))));
        }
        self.trial.answer(question, answer);
        self.forecasts.answer(question, answer);
        self.map.answer(question, answer);
        self.finder.answer(question, answer);
    }

    /// Whether the trial's results are of the design and the run as they are.
    pub fn is_trial_fresh(&self, scenario: &Scenario) -> bool {
        self.trial.question(computation(scenario)).is_none()
    }

    /// Whether what is known of the virtual patients is of this scenario.
    pub fn is_fresh(&self, scenario: &Scenario) -> bool {
        self.patients.as_ref().is_some_and(|(of, _)| *of == computation(scenario))
    }

    /// Brings what the picture shows of single people, and of the mean, up to a scenario and its run.
    pub fn follow(&mut self, scenario: &Scenario, run: &Trajectory) {
        let person = self.person.filter(|person| usize::try_from(*person).is_ok_and(|at| at < scenario.run.patients()));
        let wanted = person.map(|person| (person, scenario.clone()));
        if self.lines_of != wanted {
            self.added.people = Rc::new(person.map(|person| lines(person, scenario, run)).unwrap_or_default());
            self.lines_of = wanted;
        }
        let known = self.patients.as_ref().filter(|_| self.mean);
        let intervals = known.map(|(_, patients)| intervals(patients, scenario, run)).unwrap_or_default();
        if *self.added.mean_intervals != intervals {
            self.added.mean_intervals = Rc::new(intervals);
        }
    }
}

/// The link of the computation alone: equal links have equal virtual patients, however they are looked at.
pub fn computation(scenario: &Scenario) -> String {
    link::encode(scenario, &link::Interface::default(), &[])
}

/// One person's course with each schedule, and without.
fn lines(person: u32, scenario: &Scenario, run: &Trajectory) -> Vec<PersonLine> {
    let course = |(arm, schedule): (ArmName, crate::schedule::Schedule)| {
        let counts = simulation::cohort(&schedule, scenario, person..person + 1).line(0);
        PersonLine { arm, number: person + 1, points: run.weeks.iter().copied().zip(counts).collect() }
    };
    simulation::arms(scenario).into_iter().filter(|(arm, _)| *arm != ArmName::Control).map(course).collect()
}

fn intervals(patients: &Patients, scenario: &Scenario, run: &Trajectory) -> Vec<MeanInterval> {
    let other = if scenario.schedule(Arm::B).is_some() { ArmName::B } else { ArmName::Control };
    [ArmName::A, other]
        .into_iter()
        .zip(&patients.arms)
        .map(|(arm, of)| {
            let points = run.weeks.iter().zip(&of.mean);
            MeanInterval { arm, points: points.map(|(week, (mean, half))| (*week, mean - half, mean + half)).collect() }
        })
        .collect()
}

#[cfg(test)]
mod tests;
