//! From a schedule to the steps of the solver: short where the drug level moves, long where only cells drift.
//!
//! Every injection that begins to be absorbed, every start and stop of an infusion and the start of ART is a step's
//! beginning. Since the levels of the drugs do not depend on the patient, they are computed here, once an arm.

use crate::model::constants::Constants;
use crate::model::drug::{Amounts, Levels};
use crate::model::person::ArtCourse;
use crate::schedule::{Block, Route};
use crate::units::DAYS_PER_WEEK;

/// One step: where it begins, how long it is, and what the cells see at its start, middle and end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// Day on which it begins.
    pub day: f64,
    /// Length in days.
    pub length: f64,
    /// Cytokine levels at its start, middle and end.
    pub levels: [Levels; 3],
    /// Strength of ART at its start, middle and end.
    pub art: [f64; 3],
}

impl Step {
    /// The levels at a part (0 to 1) of the step, by the parabola through its three.
    pub fn levels_at(&self, part: f64) -> Levels {
        let [a, b, c] = &self.levels;
        let curve = |value: fn(&Levels) -> f64| {
            let (a, b, c) = (value(a), value(b), value(c));
            (a + part * (4.0 * b - 3.0 * a - c) + part * part * 2.0 * (a - 2.0 * b + c)).max(0.0)
        };
        Levels {
            il2_input: curve(|l| l.il2_input),
            il7_effect: curve(|l| l.il7_effect),
            il7_after_effect: curve(|l| l.il7_after_effect),
        }
    }
}

/// How fine the steps are. The errors that they leave are in docs/performance.md.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fineness {
    /// First step after an event, days.
    pub first: f64,
    /// Growth of the step with the time since the last event.
    pub growth: f64,
    /// Longest step, days.
    pub longest: f64,
}

impl Fineness {
    /// For the virtual patients: errors below 1e-4 of each state.
    pub const POPULATION: Self = Self { first: 0.03, growth: 0.3, longest: 3.5 };
    /// For the typical patient, whose line is drawn and read closely.
    pub const TYPICAL: Self = Self { first: 0.02, growth: 0.15, longest: 1.75 };
}

#[derive(Clone, Copy, Debug)]
enum Event {
    Il2Injection(f64),
    Il7Injection(f64),
    InfusionChange(f64),
    ArtStart,
}

/// Lays the steps from day 0 on, as far as it is asked; cycles may be added as long as they lie ahead (a rule adds them as it
/// goes).
#[derive(Clone, Debug)]
pub struct Planner<'a> {
    constants: &'a Constants,
    art: ArtCourse,
    fineness: Fineness,
    day: f64,
    since_event_day: f64,
    amounts: Amounts,
    infusion: f64,
    events: std::collections::VecDeque<(f64, Event)>,
}

impl<'a> Planner<'a> {
    /// A planner at day 0 with nothing given.
    pub fn new(constants: &'a Constants, art: ArtCourse, fineness: Fineness) -> Self {
        let mut planner = Self {
            constants,
            art,
            fineness,
            day: 0.0,
            since_event_day: 0.0,
            amounts: Amounts::default(),
            infusion: 0.0,
            events: std::collections::VecDeque::new(),
        };
        if art.strength > 0.0 && art.from_day > 0.0 {
            planner.add(art.from_day, Event::ArtStart);
        }
        planner
    }

    /// Adds one cycle of a block that starts on `start_day`, which must not lie behind the steps laid so far.
    pub fn add_cycle(&mut self, block: &Block, start_day: f64) {
        let days = f64::from(block.days_on());
        match block.route() {
            Route::Il2Infusion => {
                self.add(start_day, Event::InfusionChange(block.dose()));
                self.add(start_day + days, Event::InfusionChange(-block.dose()));
            }
            Route::Il2Subcutaneous | Route::Il7Subcutaneous => {
                let count = u32::from(block.days_on()) * u32::from(block.per_day());
                for injection in 0..count {
                    let day = start_day + f64::from(injection) / f64::from(block.per_day());
                    if block.route() == Route::Il2Subcutaneous {
                        self.add(
                            day + self.constants.lag_days,
                            Event::Il2Injection(block.dose() * self.constants.bioavailability),
                        );
                    } else {
                        self.add(day, Event::Il7Injection(block.dose()));
                    }
                }
            }
        }
    }

    fn add(&mut self, day: f64, event: Event) {
        let place = self.events.partition_point(|(other, _)| *other <= day);
        self.events.insert(place, (day, event));
    }

    /// Day up to which steps have been laid.
    pub const fn day(&self) -> f64 {
        self.day
    }

    /// Lays the steps up to `end_day` and appends them to `steps`.
    pub fn steps_until(&mut self, end_day: f64, steps: &mut Vec<Step>) {
        while self.day < end_day {
            self.take_events();
            let next_event = self.events.front().map_or(f64::INFINITY, |event| event.0);
            let stop = next_event.min(end_day);
            let room = stop - self.day;
            let wish = (self.fineness.first + self.fineness.growth * (self.day - self.since_event_day))
                .min(self.fineness.longest);
            // What is left before the stop is shared evenly rather than ending in a sliver.
            let length = if room <= wish {
                room
            } else if room < 2.0 * wish {
                room / 2.0
            } else {
                wish
            };
            let end = if room <= wish { stop } else { self.day + length };
            let middle = self.amounts.after(length / 2.0, self.infusion, self.constants);
            let after = middle.after(length / 2.0, self.infusion, self.constants);
            let levels = [self.amounts, middle, after].map(|amounts| amounts.levels(self.constants));
            // Until ART starts its strength is nought, at the very end of the last step before it too.
            let works = self.day >= self.art.from_day;
            let art = [self.day, self.day + length / 2.0, end].map(|day| if works { self.art.at(day) } else { 0.0 });
            steps.push(Step { day: self.day, length, levels, art });
            self.amounts = after;
            self.day = end;
        }
    }

    fn take_events(&mut self) {
        while let Some((_, event)) = self.events.pop_front_if(|(day, _)| *day <= self.day) {
            self.since_event_day = self.day;
            match event {
                Event::Il2Injection(miu) => self.amounts.depot_miu += miu,
                Event::Il7Injection(ug_kg) => self.amounts.il7_ug_kg += ug_kg,
                Event::InfusionChange(miu_per_day) => self.infusion += miu_per_day,
                Event::ArtStart => {}
            }
        }
    }
}

/// Days of a week number.
pub fn days(weeks: f64) -> f64 {
    weeks * DAYS_PER_WEEK
}
