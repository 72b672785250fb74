//! A block of a schedule: cycles of one kind.

use super::Route;
use crate::parameters::{OutOfRange, ParameterId};
use crate::units::DAYS_PER_WEEK;
use serde::Serialize;

/// When the cycles of a block start.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Repeat {
    /// This many cycles, this many weeks from start to start.
    Every {
        /// Weeks from the start of one cycle to the start of the next.
        weeks: f64,
        /// Number of cycles.
        cycles: u8,
    },
    /// A cycle starts whenever the CD4 count falls below this many cells/µL, as long as the run lasts.
    Below(f64),
}

/// Equal cycles that follow one another. A cycle that another of its block follows is over when that one starts: days on are at most the
/// days of the interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Block {
    route: Route,
    dose: f64,
    per_day: u8,
    days_on: u8,
    repeat: Repeat,
    start_weeks: Option<f64>,
}

impl Block {
    /// A block of the defaults of a v1 link: 5 MIU twice daily for 5 days every 8 weeks, 6 cycles.
    pub fn new(route: Route) -> Self {
        Self {
            route,
            dose: route.dose().spec().default,
            per_day: route.default_per_day(),
            days_on: route.default_days_on(),
            repeat: Repeat::Every { weeks: 8.0, cycles: 6 },
            start_weeks: None,
        }
    }

    /// How the cytokine is given.
    pub const fn route(&self) -> Route {
        self.route
    }

    /// The dose, in the unit of the route: MIU or micrograms per kg per injection, or MIU a day.
    pub const fn dose(&self) -> f64 {
        self.dose
    }

    /// Injections a day; 1 for an infusion.
    pub const fn per_day(&self) -> u8 {
        self.per_day
    }

    /// Days of dosing in one cycle.
    pub const fn days_on(&self) -> u8 {
        self.days_on
    }

    /// When its cycles start.
    pub const fn repeat(&self) -> Repeat {
        self.repeat
    }

    /// Weeks before the first cycle as written, `None` where the default holds (see [`Schedule::start_weeks`]).
    pub const fn start_weeks(&self) -> Option<f64> {
        self.start_weeks
    }

    /// Amount of cytokine in one cycle: MIU of IL-2 or micrograms of IL-7 per kg.
    pub fn amount_per_cycle(&self) -> f64 {
        self.dose * f64::from(self.per_day) * f64::from(self.days_on)
    }

    /// The same block with another route, at that route's default dose and rhythm; start and repetition stay.
    #[must_use]
    pub fn with_route(self, route: Route) -> Self {
        if route == self.route {
            self
        } else {
            Self { repeat: self.repeat, start_weeks: self.start_weeks, ..Self::new(route) }
        }
    }

    /// The same block with another repetition; a level or interval out of bounds takes the nearest value allowed.
    #[must_use]
    pub fn with_repeat(self, repeat: Repeat) -> Self {
        let repeat = match repeat {
            Repeat::Every { weeks, cycles } => Repeat::Every {
                weeks: ParameterId::WeeksBetween.spec().nearest(weeks),
                cycles: whole(ParameterId::Cycles.spec().nearest(f64::from(cycles))),
            },
            Repeat::Below(level) => Repeat::Below(ParameterId::RuleLevel.spec().nearest(level)),
        };
        Self { repeat, ..self }.within_interval()
    }

    /// Greatest value of a setting in this block: for days on, no more than the interval has where one cycle follows another.
    pub fn max(&self, id: ParameterId) -> f64 {
        let most = id.spec().max;
        match (id, self.repeat) {
            (ParameterId::DaysOn, Repeat::Every { weeks, cycles: 2.. }) => {
                most.min(libm::floor(weeks * DAYS_PER_WEEK + 1e-9))
            }
            _ => most,
        }
    }

    /// The value of a setting that this block can take, nearest to another.
    pub fn nearest(&self, id: ParameterId, value: f64) -> f64 {
        id.spec().nearest(value).min(self.max(id))
    }

    fn within_interval(mut self) -> Self {
        self.days_on = whole(self.nearest(ParameterId::DaysOn, f64::from(self.days_on)));
        self
    }

    /// The same block with its first cycle after this many weeks; `None` goes back to the default.
    #[must_use]
    pub fn with_start(self, weeks: Option<f64>) -> Self {
        Self { start_weeks: weeks.map(|weeks| ParameterId::StartWeek.spec().nearest(weeks)), ..self }
    }

    /// The value of one setting of this block; `None` where the block has no such setting.
    pub fn get(&self, id: ParameterId) -> Option<f64> {
        match (id, self.repeat) {
            (id, _) if id == self.route.dose() => Some(self.dose),
            (ParameterId::InjectionsPerDay, _) if self.route != Route::Il2Infusion => Some(f64::from(self.per_day)),
            (ParameterId::DaysOn, _) => Some(f64::from(self.days_on)),
            (ParameterId::WeeksBetween, Repeat::Every { weeks, .. }) => Some(weeks),
            (ParameterId::Cycles, Repeat::Every { cycles, .. }) => Some(f64::from(cycles)),
            (ParameterId::RuleLevel, Repeat::Below(level)) => Some(level),
            (ParameterId::StartWeek, _) => self.start_weeks,
            _ => None,
        }
    }

    /// The same block with one setting changed. A setting that the block does not have is left alone. Days on that a shorter interval or a
    /// second cycle leaves no room for are cut to the interval.
    ///
    /// # Errors
    /// [`OutOfRange`] for a value that is not allowed; its `used` field is the nearest that is.
    pub fn set(mut self, id: ParameterId, value: f64) -> Result<Self, OutOfRange> {
        let (max, used) = (self.max(id), self.nearest(id, value));
        #[allow(clippy::float_cmp)] // exactly the same number, or it was changed
        if used != value {
            return Err(OutOfRange { spec: id.spec(), got: value, max, used });
        }
        match (id, &mut self.repeat) {
            (id, _) if id == self.route.dose() => self.dose = value,
            (ParameterId::InjectionsPerDay, _) if self.route != Route::Il2Infusion => self.per_day = whole(value),
            (ParameterId::DaysOn, _) => self.days_on = whole(value),
            (ParameterId::WeeksBetween, Repeat::Every { weeks, .. }) => *weeks = value,
            (ParameterId::Cycles, Repeat::Every { cycles, .. }) => *cycles = whole(value),
            (ParameterId::RuleLevel, Repeat::Below(level)) => *level = value,
            (ParameterId::StartWeek, _) => self.start_weeks = Some(value),
            _ => {}
        }
        Ok(self.within_interval())
    }
}

/// A checked whole number as the small integer that a block stores.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // the parameter table keeps it between 0 and 60
fn whole(value: f64) -> u8 {
    value.clamp(0.0, 255.0) as u8
}
