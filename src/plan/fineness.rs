//! How fine the steps are.

use crate::solver::mesh::Grading;

/// How fine the steps are. The errors that they leave are in docs/performance.md.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fineness {
    /// First step after an event without IL-2 in blood, days.
    pub first: f64,
    /// Growth of the step with the time since the last event; half of it where the virus is free to follow the cells.
    pub growth: f64,
    /// Longest step without IL-2 in blood, days.
    pub longest: f64,
    /// Longest step with IL-2 in blood, days.
    pub longest_dosed: f64,
    /// Mesh within such a step; its first gap is in parts of the time in which the level reaches EC50 in a typical patient.
    pub pulse: Grading,
}

impl Fineness {
    /// For the virtual patients: errors below 1e-4 of each state.
    pub const POPULATION: Self = Self {
        first: 0.125,
        growth: 0.15,
        longest: 3.5,
        longest_dosed: 0.15,
        pulse: Grading { first: 0.08, growth: 0.15, longest: 0.04, settled: 0.5 },
    };
    /// For the typical patient, whose line is drawn and read closely.
    pub const TYPICAL: Self = Self::POPULATION.times(0.7);

    /// Steps so many times as long.
    #[must_use]
    pub const fn times(self, factor: f64) -> Self {
        let Self { first, growth, longest, longest_dosed, pulse } = self;
        let Grading { first: gap, growth: widening, longest: widest, settled } = pulse;
        let pulse = Grading { first: gap * factor, growth: widening * factor, longest: widest * factor, settled };
        Self {
            first: first * factor,
            growth: growth * factor,
            longest: longest * factor,
            longest_dosed: longest_dosed * factor,
            pulse,
        }
    }
}
