//! One step of a plan, with everything in it that is the same for all patients.

use crate::model::cells::SharedInputs;
use crate::model::constants::Constants;
use crate::model::drug::{Amounts, Levels};
use crate::solver::mesh::{Grading, Mesh};
use crate::solver::{Lanes, StepStage};
use crate::units::IU_PER_ML_IN_ONE_MIU_PER_L;
use std::sync::Arc;

/// One step: where it begins, how long it is, and what the cells see at its start, middle and end.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Day on which it begins.
    pub day: f64,
    /// Length in days.
    pub length: f64,
    /// Cytokine levels at its start, middle and end.
    pub levels: [Levels; 3],
    /// What the cells see at its start, middle and end.
    pub seen: [SharedInputs; 3],
    /// Fastest turnover of the virus that it can follow ([`SharedInputs::hold`]).
    pub hold: f64,
    /// Share of the induced receptor that is left at its end without IL-2.
    pub receptor_left: f64,
    /// IL-2 during the step; `None` where there is too little to do anything.
    pub pulse: Option<Pulse>,
    /// Whether nothing happens at its beginning: it goes on where the step before ends.
    pub smooth: bool,
    /// Points of the time grid within it, both ends left out; none with IL-2.
    pub readings: Vec<OutputPoint>,
}

/// A point of the time grid within a step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OutputPoint {
    /// Its day.
    pub day: f64,
    /// Weights of start, slope at the start, end and slope at the end (`solver::between`).
    pub weights: [f64; 4],
    /// Share of a cycling cell's stay that is left: `exp(-k_P t)`.
    pub cycling_left: f64,
    /// As for the step.
    pub receptor_left: f64,
    /// Cytokine levels.
    pub levels: Levels,
}

/// IL-2 during one step, on a fine mesh.
#[derive(Clone, Debug, PartialEq)]
pub struct Pulse {
    /// The mesh; steps of one length share theirs.
    pub shape: Arc<PulseShape>,
    /// Whether the mesh goes on from that of the step before, without a kink.
    pub goes_on: bool,
    /// The square of `G`, the input to blood, at each of its nodes; `G` in (IU/mL) (L/day).
    pub input_squared: Vec<f64>,
}

/// What all pulses of one length have in common.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PulseShape {
    /// The mesh.
    pub mesh: Mesh,
    /// Shares of depot and blood that are left at each node.
    left: Vec<(f64, f64)>,
}

impl PulseShape {
    /// The shape of pulses of one length; one that goes on from another begins without a kink.
    pub fn new(length: f64, grading: Grading, goes_on_from: Option<&Self>, c: &Constants) -> Self {
        let mesh = Mesh::new(length, grading, c.k_p, goes_on_from.map(|shape| &shape.mesh));
        let left = mesh.nodes.iter().map(|node| Amounts::left(node.time, c)).collect();
        Self { mesh, left }
    }
}

impl Pulse {
    /// The pulse that follows from amounts at its beginning, under an infusion of this many MIU a day.
    pub fn new(shape: Arc<PulseShape>, goes_on: bool, amounts: &Amounts, infusion: f64, c: &Constants) -> Self {
        let per_miu = IU_PER_ML_IN_ONE_MIU_PER_L * c.k_e;
        let input = shape.left.iter().map(|left| per_miu * amounts.blood_left(*left, infusion, c));
        let input_squared = input.map(|input| input * input).collect();
        Self { shape, goes_on, input_squared }
    }
}

impl Step {
    /// What the cells see at one stage.
    pub const fn at(&self, stage: StepStage) -> &SharedInputs {
        let [start, middle, end] = &self.seen;
        match stage {
            StepStage::Start => start,
            StepStage::Middle => middle,
            StepStage::End => end,
        }
    }

    /// The average over the step of something that depends on the levels, by Simpson's rule.
    pub fn average<T: Lanes>(&self, of: impl Fn(&Levels) -> T) -> T {
        let [start, middle, end] = &self.levels;
        (of(start) + T::splat(4.0) * of(middle) + of(end)) * T::splat(1.0 / 6.0)
    }
}
