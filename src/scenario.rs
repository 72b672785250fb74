//! Everything that a view of the explorer is made from: schedules, patient, run. A link is one of these, written down.

mod known;

pub use known::Known;

use crate::parameters::{OutOfRange, ParameterId};
use crate::schedule::{Block, Repeat, Route, Schedule};
use serde::Serialize;

/// Antiretroviral therapy, by strength.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Art {
    /// No antiretroviral.
    None,
    /// Nucleoside analogues only, as before 1996.
    Weak,
    /// Highly active combination therapy.
    Full,
}

/// The typical patient, and who is let into the virtual trial.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Patient {
    baseline: f64,
    range: Option<(f64, f64)>,
    age: f64,
    rna: f64,
    responsiveness: f64,
    /// Antiretroviral therapy.
    pub art: Art,
    art_week: Option<f64>,
    art_stop: Option<f64>,
}

impl Patient {
    /// CD4 count before treatment, in cells/µL.
    pub const fn baseline(&self) -> f64 {
        self.baseline
    }
    /// Lowest and highest baseline let in, in cells/µL; holds the baseline between them. `None`: everybody.
    pub const fn range(&self) -> Option<(f64, f64)> {
        self.range
    }
    /// Age in years.
    pub const fn age(&self) -> f64 {
        self.age
    }
    /// log10 of HIV RNA in copies/mL before ART; 0 is no HIV.
    pub const fn rna(&self) -> f64 {
        self.rna
    }
    /// Responsiveness to IL-2 in percent of the typical patient's.
    pub const fn responsiveness(&self) -> f64 {
        self.responsiveness
    }
    /// Week at which ART starts; `None`: established long before and stable.
    pub const fn art_week(&self) -> Option<f64> {
        self.art_week
    }
    /// Week at which ART stops; `None`: never.
    pub const fn art_stop(&self) -> Option<f64> {
        self.art_stop
    }
    /// The same patient with another start of ART; `None`: established long before.
    #[must_use]
    pub fn with_art_week(self, week: Option<f64>) -> Self {
        Self { art_week: week.map(|week| ParameterId::ArtWeek.spec().nearest(week)), ..self }
    }
    /// The same patient with another end of ART; `None`: it never stops.
    #[must_use]
    pub fn with_art_stop(self, week: Option<f64>) -> Self {
        Self { art_stop: week.map(|week| ParameterId::ArtStop.spec().nearest(week)), ..self }
    }
    /// The same patient with other inclusion limits. A range that is empty or does not hold the baseline is not taken.
    #[must_use]
    pub fn with_range(self, range: Option<(f64, f64)>) -> Self {
        let low = |value| ParameterId::RangeLow.spec().nearest(value);
        let range = range.map(|(from, to)| (low(from), low(to)));
        match range {
            Some((from, to)) if !(from < to && from <= self.baseline && self.baseline <= to) => self,
            _ => Self { range, ..self },
        }
    }
}

/// How long, on how many, and what of the trials is known.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Run {
    weeks: f64,
    patients: u16,
    seed: u32,
    /// What the model knows of the trials.
    #[serde(skip_serializing_if = "Known::is_today")]
    pub known: Known,
}

impl Run {
    /// Length in weeks.
    pub const fn weeks(&self) -> f64 {
        self.weeks
    }
    /// Number of virtual patients in each arm; 0: the typical patient alone.
    pub const fn patients(&self) -> usize {
        self.patients as usize
    }
    /// Seed of the virtual patients.
    pub const fn seed(&self) -> u32 {
        self.seed
    }
}

/// Which schedule an action is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Arm {
    /// The first schedule.
    A,
    /// The second schedule, where there is one.
    B,
}

/// Everything that a run and its picture are made from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Scenario {
    /// The first schedule.
    pub a: Schedule,
    /// The second schedule; `None`: compare with no cytokine.
    pub b: Option<Schedule>,
    /// The patient.
    pub patient: Patient,
    /// The run.
    pub run: Run,
}

impl Default for Scenario {
    /// The defaults of a v1 link; frozen with that format. The page itself opens on ANRS 079, which is a preset.
    fn default() -> Self {
        Self {
            a: Schedule::new(vec![Block::new(Route::Il2Subcutaneous)]),
            b: None,
            patient: Patient {
                baseline: 340.0,
                range: None,
                age: 40.0,
                rna: 4.5,
                responsiveness: 100.0,
                art: Art::Full,
                art_week: None,
                art_stop: None,
            },
            run: Run { weeks: 74.0, patients: 400, seed: 1, known: Known::Today },
        }
    }
}

/// What a person can do to a scenario. Every control, key and dialog sends one of these.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Change a setting of the patient or the run. The value must be one that the parameter table allows; another is ignored.
    Set(ParameterId, f64),
    /// Change a setting of one block of an arm.
    SetInBlock(Arm, usize, ParameterId, f64),
    /// Change the route of a block.
    SetRoute(Arm, usize, Route),
    /// Change the repetition of a block.
    SetRepeat(Arm, usize, Repeat),
    /// Choose the antiretroviral therapy.
    SetArt(Art),
    /// Choose when ART starts; `None`: established long before.
    SetArtWeek(Option<f64>),
    /// Choose when ART stops; `None`: never.
    SetArtStop(Option<f64>),
    /// Choose what the model knows of the trials.
    SetKnown(Known),
    /// Limit the baselines let in.
    SetRange(Option<(f64, f64)>),
    /// Replace the schedule of an arm (B: `None` compares with no cytokine; A: `None` is no cytokine).
    SetSchedule(Arm, Option<Schedule>),
    /// Replace everything: a preset, a link, a step of a tour.
    Load(Box<Scenario>),
}

impl Action {
    /// The setting that it changes; `None` where it replaces a schedule or everything.
    pub const fn setting(&self) -> Option<ParameterId> {
        match self {
            Self::Set(id, _) | Self::SetInBlock(_, _, id, _) => Some(*id),
            Self::SetRoute(_, _, route) => Some(route.dose()),
            Self::SetRepeat(..) => Some(ParameterId::WeeksBetween),
            Self::SetArt(_) | Self::SetArtWeek(_) => Some(ParameterId::ArtWeek),
            Self::SetArtStop(_) => Some(ParameterId::ArtStop),
            Self::SetRange(_) => Some(ParameterId::RangeLow),
            Self::SetKnown(_) | Self::SetSchedule(..) | Self::Load(_) => None,
        }
    }
}

impl Scenario {
    /// The schedule of an arm.
    pub fn schedule(&self, arm: Arm) -> Option<&Schedule> {
        match arm {
            Arm::A => Some(&self.a),
            Arm::B => self.b.as_ref(),
        }
    }

    /// The value of a setting of the patient or the run; `None` where it is not set or belongs to a block.
    pub fn get(&self, id: ParameterId) -> Option<f64> {
        match id {
            ParameterId::Baseline => Some(self.patient.baseline),
            ParameterId::RangeLow => self.patient.range.map(|range| range.0),
            ParameterId::RangeHigh => self.patient.range.map(|range| range.1),
            ParameterId::Age => Some(self.patient.age),
            ParameterId::Rna => Some(self.patient.rna),
            ParameterId::ArtWeek => self.patient.art_week,
            ParameterId::ArtStop => self.patient.art_stop,
            ParameterId::Responsiveness => Some(self.patient.responsiveness),
            ParameterId::RunWeeks => Some(self.run.weeks),
            ParameterId::Population => Some(f64::from(self.run.patients)),
            ParameterId::Seed => Some(f64::from(self.run.seed)),
            _ => None,
        }
    }

    /// The same scenario with one setting of the patient or the run changed. A setting of a block is left alone. A baseline outside
    /// the inclusion range lifts the range.
    ///
    /// # Errors
    /// [`OutOfRange`] for a value that is not allowed; its `used` field is the nearest that is.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // the table keeps counts whole and in bounds
    pub fn set(mut self, id: ParameterId, value: f64) -> Result<Self, OutOfRange> {
        let value = id.spec().check(value)?;
        let patient = &mut self.patient;
        match id {
            ParameterId::Baseline => {
                patient.baseline = value;
                patient.range = patient.range.filter(|(low, high)| *low <= value && value <= *high);
            }
            ParameterId::RangeLow => {
                *patient = patient.with_range(Some((
                    value,
                    patient.range.map_or(ParameterId::RangeHigh.spec().max, |range| range.1),
                )));
            }
            ParameterId::RangeHigh => {
                *patient = patient.with_range(Some((patient.range.map_or(0.0, |range| range.0), value)));
            }
            ParameterId::Age => patient.age = value,
            ParameterId::Rna => patient.rna = value,
            ParameterId::ArtWeek => patient.art_week = Some(value),
            ParameterId::ArtStop => patient.art_stop = Some(value),
            ParameterId::Responsiveness => patient.responsiveness = value,
            ParameterId::RunWeeks => self.run.weeks = value,
            ParameterId::Population => self.run.patients = value as u16,
            ParameterId::Seed => self.run.seed = value as u32,
            _ => {}
        }
        Ok(self)
    }
}

/// The scenario after an action. Pure; an action that cannot be carried out gives the scenario back unchanged.
#[must_use]
pub fn reduce(scenario: &Scenario, action: Action) -> Scenario {
    let mut next = scenario.clone();
    match action {
        Action::Set(id, value) => return next.clone().set(id, value).unwrap_or(next),
        Action::SetInBlock(arm, block, id, value) => {
            edit(&mut next, arm, block, |block| block.set(id, value).unwrap_or(block));
        }
        Action::SetRoute(arm, block, route) => edit(&mut next, arm, block, |block| block.with_route(route)),
        Action::SetRepeat(arm, block, repeat) => edit(&mut next, arm, block, |block| block.with_repeat(repeat)),
        Action::SetArt(art) => next.patient.art = art,
        Action::SetArtWeek(week) => next.patient = next.patient.with_art_week(week),
        Action::SetArtStop(week) => next.patient = next.patient.with_art_stop(week),
        Action::SetKnown(known) => next.run.known = known,
        Action::SetRange(range) => next.patient = next.patient.with_range(range),
        Action::SetSchedule(Arm::A, schedule) => next.a = schedule.unwrap_or_default(),
        Action::SetSchedule(Arm::B, schedule) => next.b = schedule,
        Action::Load(loaded) => return *loaded,
    }
    next
}

fn edit(scenario: &mut Scenario, arm: Arm, index: usize, change: impl FnOnce(Block) -> Block) {
    let schedule = match arm {
        Arm::A => Some(&mut scenario.a),
        Arm::B => scenario.b.as_mut(),
    };
    if let Some(schedule) = schedule {
        let mut blocks = schedule.blocks().to_vec();
        if let Some(block) = blocks.get_mut(index) {
            *block = change(*block);
        }
        *schedule = Schedule::new(blocks);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_agrees_with_the_parameter_table() {
        let scenario = Scenario::default();
        for spec in crate::parameters::ALL {
            if let Some(value) = scenario.get(spec.id) {
                assert_eq!(value, spec.default, "{}", spec.label);
            }
        }
    }

    #[test]
    fn an_action_out_of_bounds_changes_nothing() {
        let scenario = Scenario::default();
        assert_eq!(reduce(&scenario, Action::Set(ParameterId::Baseline, -3.0)), scenario);
        assert_eq!(reduce(&scenario, Action::SetInBlock(Arm::A, 7, ParameterId::DaysOn, 5.0)), scenario);
    }

    #[test]
    fn a_baseline_outside_the_inclusion_range_lifts_the_range() {
        let scenario = reduce(&Scenario::default(), Action::SetRange(Some((200.0, 550.0))));
        assert_eq!(scenario.patient.range(), Some((200.0, 550.0)));
        assert_eq!(reduce(&scenario, Action::Set(ParameterId::Baseline, 150.0)).patient.range(), None);
    }
}
