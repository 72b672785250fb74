//! How fine the steps are.

use crate::scenario::Patient;
use crate::solver::mesh::Grading;
use crate::trajectory::GRID_WEEKS;
use crate::units::DAYS_PER_WEEK;

/// Rounding of a day, in parts of the grid.
const SLIVER: f64 = 1e-9;

/// Responsiveness in percent from which on steps with IL-2 are shortened.
const MOST_AT_EASE: f64 = 150.0;

/// How fine the steps are. The errors that they leave are in docs/performance.md.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StepControl {
    /// First step after an event without IL-2 in blood, days.
    pub first: f64,
    /// Growth of the step with the time since the last event; half of it where the virus is free to follow the cells.
    pub growth: f64,
    /// Longest step without IL-2 in blood, days.
    pub longest: f64,
    /// First step with IL-2 in blood, days.
    pub first_dosed: f64,
    /// Longest step with IL-2 in blood, days.
    pub longest_dosed: f64,
    /// Mesh within it; its first gap is in parts of the time in which the level reaches EC50 in a typical patient.
    pub pulse: Grading,
    /// A part of the run that is read more closely.
    pub closeup: Option<ZoomWindow>,
}

/// Days that are read at more points than the rest of the run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ZoomWindow {
    /// First and last day; both on the time grid.
    pub days: (f64, f64),
    /// Parts into which a gap of the time grid is cut.
    pub parts: f64,
}

impl StepControl {
    /// For the virtual patients: errors below 1e-4 of each state.
    pub const POPULATION: Self = Self {
        first: 0.125,
        growth: 0.135,
        longest: 7.0,
        first_dosed: 0.03,
        longest_dosed: 0.25,
        pulse: Grading { first: 0.06, growth: 0.15, longest: 0.04, settled: 0.5 },
        closeup: None,
    };
    /// For the typical patient, whose line is drawn and read closely.
    pub const TYPICAL: Self = Self::POPULATION.times(0.7);

    /// For the typical patient while a control moves: what differs in the count is a part of a pixel (`tests/model/behaviour.rs`), and the run takes half the time.
    /// When the control rests, [`Self::TYPICAL`] follows.
    pub const MOVING: Self = Self::POPULATION.times(2.0);

    /// For one patient and the virtual ones like it: cells that answer more strongly to IL-2 move faster while it is in blood.
    #[must_use]
    pub fn for_patient(self, patient: &Patient) -> Self {
        let part = (MOST_AT_EASE / patient.responsiveness()).min(1.0);
        Self { first_dosed: part * self.first_dosed, longest_dosed: part * self.longest_dosed, ..self }
    }

    /// Steps this many times as long.
    #[must_use]
    pub const fn times(self, factor: f64) -> Self {
        let Self { first, growth, longest, first_dosed, longest_dosed, pulse, closeup } = self;
        let Grading { first: gap, growth: widening, longest: widest, settled } = pulse;
        let pulse = Grading { first: gap * factor, growth: widening * factor, longest: widest * factor, settled };
        Self {
            first: first * factor,
            growth: growth * factor,
            longest: longest * factor,
            first_dosed: first_dosed * factor,
            longest_dosed: longest_dosed * factor,
            pulse,
            closeup,
        }
    }

    /// The point after a day at which the run is read.
    pub(super) fn next_reading(&self, day: f64) -> f64 {
        let grid = GRID_WEEKS * DAYS_PER_WEEK;
        match self.closeup.filter(|closeup| closeup.days.0 <= day && day < closeup.days.1) {
            None => (libm::floor(day / grid) + 1.0) * grid,
            // A part of the grid is no round number: without the sliver a point could come out as its own next one.
            Some(ZoomWindow { parts, .. }) => (libm::floor(day / grid * parts + SLIVER) + 1.0) * grid / parts,
        }
    }
}
