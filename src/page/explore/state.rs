//! What the parts that explore remember, and what they still want computed. Pure: a question that is to be asked comes out of
//! [`ExploreState::questions`], its answer goes into [`ExploreState::take`].

use crate::chart::figure::{Added, AddedBand, AddedLine, EntryKind, LineStatistic};
use crate::chart::theme::Role;
use crate::link;
use crate::own_data::OwnData;
use crate::page::explore::doubt::{DoubtState, drawn_statistic};
use crate::page::explore::finder::{FinderMsg, FinderState};
use crate::page::explore::fit::FitState;
use crate::page::explore::forecast::{Forecasts, Landing, planned};
use crate::page::explore::map::{MapMsg, MapState};
use crate::page::explore::preset_comparisons::PresetComparison;
use crate::page::explore::trial::{TrialMsg, TrialState};
use crate::page::view::Lens;
use crate::population::patients::Patients;
use crate::scenario::{Arm, Scenario};
use crate::service::{Request, Response};
use crate::simulation;
use crate::text::Lang;
use crate::trajectory::{ArmName, Trajectory};
use std::rc::Rc;

/// What a person did in one of these parts, or the worker answered.
#[derive(Clone, Debug)]
#[allow(missing_docs)] // the names say it
pub enum ExploreMsg {
    Answered(Rc<(Request, Response)>),
    /// Loads a comparison that is ready.
    Compare(PresetComparison),
    /// Loads the regimen of a number of the report card, by the number's place.
    LoadNumber(usize),
    /// Opens or closes how sure the result is.
    HowSure(bool),
    /// Shows one virtual patient, by number in the draw from 0, or none.
    Person(Option<u32>),
    /// Looks at one virtual patient while pointer or keyboard is there, or at none.
    Look(Option<u32>),
    /// Chooses the band round an arm's line.
    Band(ShownBand),
    /// Fits the reader's own data, or no more.
    Fit(bool),
    /// Fits this one of their series, from 0.
    FitSeries(u8),
    Trial(TrialMsg),
    Map(MapMsg),
    Finder(FinderMsg),
}

/// The band round an arm's line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ShownBand {
    /// How patients differ.
    #[default]
    Patients,
    /// Where the mean of as many patients lies.
    Mean,
    /// What the fit of the model leaves open.
    Model,
}

/// What the parts that explore remember.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExploreState {
    /// The virtual patients one by one, and the link of the run that they are from.
    pub patients: Option<(String, Rc<Patients>)>,
    /// The virtual patient who is shown singly, by number in the draw from 0.
    pub person: Option<u32>,
    /// The virtual patient under pointer or keyboard, who is shown in place of the chosen one.
    pub looked_at: Option<u32>,
    /// The band round an arm's line.
    pub band: ShownBand,
    /// The patient who is fitted to the reader's own data.
    pub fit: FitState,
    /// The virtual trial.
    pub trial: TrialState,
    /// Where new trials would land.
    pub forecasts: Forecasts,
    /// The response map.
    pub map: MapState,
    /// The schedule finder.
    pub finder: FinderState,
    /// How sure the result is.
    pub doubt: DoubtState,
    /// What that adds to the picture.
    pub added: Added,
    /// The courses of the virtual patient who is shown singly.
    person_lines: Vec<AddedLine>,
    lines_of: Option<(u32, Scenario, Lang)>,
    asked: Vec<Request>,
}

/// What the questions of these parts are about.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The lens that is open.
    pub lens: Lens,
    /// The scenario.
    pub scenario: &'a Scenario,
    /// What the lines of the chart show.
    pub statistic: LineStatistic,
    /// The reader's own data.
    pub own: &'a OwnData,
    /// Whether the virtual patients of the picture are still under way: they come first.
    pub stale: bool,
    /// New trials like those of the results on the picture.
    pub drawn: &'a [Request],
    /// The trial that an open passport shows, where there is one.
    pub passport: Option<&'a Request>,
}

/// What is shown, and added to.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// Its run.
    pub run: &'a Trajectory,
    /// What the lines of the chart show.
    pub statistic: LineStatistic,
    /// The reader's own data.
    pub own: &'a OwnData,
    /// Where trials like those of the results on the picture would land, as far as that is known.
    pub landings: &'a [Landing],
    /// Language.
    pub lang: Lang,
}

impl ExploreState {
    /// What is to be asked now, each once.
    pub fn questions(&mut self, around: Around<'_>) -> Vec<Request> {
        let Around { lens, scenario, statistic, own, stale, drawn, passport } = around;
        let adds = self.band != ShownBand::Patients || self.fit.is_on || self.doubt.is_open;
        if !lens.explores() && !adds && passport.is_none() {
            return Vec::new();
        }
        let link = computation(scenario);
        let mut wanted = Vec::new();
        let shows_patients = self.band == ShownBand::Mean || matches!(lens, Lens::Compare | Lens::People);
        let has_patients = self.patients.as_ref().is_some_and(|(of, _)| *of == link);
        if shows_patients && !has_patients && !stale && scenario.run.patients() > 0 {
            wanted.push(Request::Patients { link: link.clone() });
        }
        match lens {
            Lens::Trial => wanted.extend(self.trial.question(link)),
            Lens::Map => wanted.extend(self.map.question(link, scenario)),
            Lens::Finder => {
                wanted.extend(self.finder.question(scenario));
                wanted.extend((!stale).then(|| self.finder.contrast_question(scenario)).flatten());
            }
            _ => {}
        }
        wanted.extend(self.fit.question(scenario, own));
        let has_band = self.band == ShownBand::Model;
        wanted.extend(self.doubt.questions(scenario, drawn_statistic(statistic), has_band).filter(|_| !stale));
        // A passport lies over the part.
        let of_part = (lens == Lens::Trial).then(|| planned(scenario, self.trial.design.per_arm));
        let of_drawn = || {
            let mut drawn = drawn.iter().filter(|_| has_band && !stale).cloned();
            drawn.find_map(|question| self.forecasts.open(question))
        };
        wanted
            .extend(passport.cloned().or(of_part).and_then(|question| self.forecasts.open(question)).or_else(of_drawn));
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
        self.doubt.answer(question, answer);
        self.fit.answer(question, answer);
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

    /// The virtual patient who is shown singly: the one under pointer or keyboard, else the chosen one.
    pub fn shown_person(&self) -> Option<u32> {
        self.looked_at.or(self.person)
    }

    /// Brings what is added to the picture up to what is shown.
    pub fn follow(&mut self, shown: &Shown<'_>) {
        let Shown { scenario, run, statistic, own, landings, lang } = *shown;
        let is_there = |person: &u32| usize::try_from(*person).is_ok_and(|at| at < scenario.run.patients());
        let person = self.shown_person().filter(is_there);
        let wanted = person.map(|person| (person, scenario.clone(), lang));
        if self.lines_of != wanted {
            self.person_lines = person.map(|person| lines(person, scenario, run, lang)).unwrap_or_default();
            self.lines_of = wanted;
        }
        let known = self.patients.as_ref();
        let mut bands = match self.band {
            ShownBand::Patients => Vec::new(),
            ShownBand::Mean => known.map(|(_, patients)| intervals(patients, shown)).unwrap_or_default(),
            ShownBand::Model => {
                let at_trials = (0..).zip(landings).filter_map(|(place, landing)| landing.band(place, run, lang));
                self.doubt.bands(run, statistic, lang).into_iter().chain(at_trials).collect()
            }
        };
        let (fitted, of_fitted) = self.fit.drawn(scenario, own, lang).unzip();
        bands.extend(of_fitted);
        let lines: Vec<AddedLine> = self.person_lines.iter().cloned().chain(fitted).collect();
        if *self.added.lines != lines {
            self.added.lines = Rc::new(lines);
        }
        if *self.added.bands != bands {
            self.added.bands = Rc::new(bands);
        }
    }
}

/// The link of the computation alone: equal links have equal virtual patients, however they are looked at.
pub fn computation(scenario: &Scenario) -> String {
    link::encode(scenario, &link::Interface::default(), &[])
}

/// One person's course with each schedule, and without.
fn lines(person: u32, scenario: &Scenario, run: &Trajectory, lang: Lang) -> Vec<AddedLine> {
    let course = |(arm, schedule): (ArmName, crate::schedule::Schedule)| {
        let counts = simulation::cohort(&schedule, scenario, person..person + 1).line(0);
        let number = person + 1;
        let [label, end_label] = lang.person_line(arm, number, counts.last().copied().unwrap_or_default());
        let points = run.weeks.iter().copied().zip(counts).collect();
        AddedLine { id: (arm, EntryKind::Person(number)), role: Role::Person, label, end_label, points }
    };
    simulation::arms(scenario).into_iter().filter(|(arm, _)| *arm != ArmName::Control).map(course).collect()
}

fn intervals(patients: &Patients, shown: &Shown<'_>) -> Vec<AddedBand> {
    let Shown { scenario, run, lang, .. } = *shown;
    let other = if scenario.schedule(Arm::B).is_some() { ArmName::B } else { ArmName::Control };
    [ArmName::A, other]
        .into_iter()
        .zip(&patients.arms)
        .map(|(arm, of)| {
            let points = run.weeks.iter().zip(&of.mean);
            AddedBand {
                id: (arm, EntryKind::MeanInterval),
                label: lang.mean_band(arm, run),
                points: points.map(|(week, (mean, half))| (*week, mean - half, mean + half)).collect(),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests;
