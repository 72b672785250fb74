//! ode_solvers: Dormand and Prince of order 5, with its continuous output.

use crate::Table;
use crate::equations::{Course, STATES, Slopes};
use nalgebra::SVector;
use ode_solvers::System;
use ode_solvers::continuous_output_model::ContinuousOutputModel;
use ode_solvers::dopri5::Dopri5;

type State = SVector<f64, STATES>;

struct Equations<'a>(&'a Slopes);

impl System<f64, State> for Equations<'_> {
    fn system(&self, day: f64, y: &State, dy: &mut State) {
        self.0.at(day, y.as_slice(), dy.as_mut_slice());
    }
}

pub fn dopri5(course: &Course, tolerance: f64) -> Option<Table> {
    let mut table = Table::new();
    let mut y = State::from(course.start);
    for stretch in &course.stretches {
        let equations = Equations(&stretch.slopes);
        let mut solver = Dopri5::new(equations, stretch.from, stretch.to, 1.0, y, tolerance, tolerance);
        let mut between = ContinuousOutputModel::default();
        solver.integrate_with_continuous_output_model(&mut between).ok()?;
        for day in &stretch.days {
            table.push(if *day <= stretch.from { y.into() } else { between.evaluate(*day)?.into() });
        }
        y = *solver.y_out().last()?;
    }
    Some(table)
}
