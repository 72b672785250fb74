//! diffsol: Tsitouras of order 5 (explicit) and BDF (implicit), one solver through all stretches, stopped at every injection.

use crate::Table;
use crate::equations::{Course, STATES, Slopes};
use diffsol::{NalgebraLU, NalgebraMat, OdeBuilder, OdeSolverMethod, OdeSolverStopReason, VectorCommon};
use std::cell::RefCell;

type Matrix = NalgebraMat<f64>;

/// What both methods do once there is a problem.
macro_rules! solver {
    ($name:ident, $start:ident $(::<$linear:ty>)?) => {
        pub fn $name(course: &Course, tolerance: f64) -> Option<Table> {
            let mut table = Table::new();
            let mut y = course.start;
            for stretch in &course.stretches {
                let slopes = &stretch.slopes;
                let start = y;
                let problem = OdeBuilder::<Matrix>::new()
                    .t0(stretch.from)
                    .rtol(tolerance)
                    .atol([tolerance; STATES])
                    .h0(1e-3)
                    .rhs_implicit(
                        |y: &[f64], _: &[f64], day, dy: &mut [f64]| slopes.at(day, y, dy),
                        |y: &[f64], _: &[f64], day, along: &[f64], by: &mut [f64]| derivative(slopes, day, y, along, by),
                    )
                    .init(move |_: &[f64], _, y: &mut [f64]| y.copy_from_slice(&start), STATES)
                    .build()
                    .ok()?;
                let mut solver = problem.$start$(::<$linear>)?().ok()?;
                solver.set_stop_time(stretch.to).ok()?;
                let mut days = stretch.days.iter().peekable();
                if days.next_if(|day| **day <= stretch.from).is_some() {
                    table.push(y);
                }
                loop {
                    let reason = solver.step().ok()?;
                    let now = solver.state().t;
                    while let Some(day) = days.next_if(|day| **day <= now) {
                        table.push(solver.interpolate(*day).ok()?.inner().as_slice().try_into().ok()?);
                    }
                    if matches!(reason, OdeSolverStopReason::TstopReached) {
                        break;
                    }
                }
                y = solver.state().y.inner().as_slice().try_into().ok()?;
            }
            Some(table)
        }
    };
}

solver!(tsit45, tsit45);
solver!(bdf, bdf::<NalgebraLU<f64>>);

/// The derivative of the slopes along a direction, by a difference: nobody would write this Jacobian by hand.
fn derivative(slopes: &Slopes, day: f64, y: &[f64], along: &[f64], by: &mut [f64]) {
    thread_local!(static AWAY: RefCell<[[f64; STATES]; 2]> = const { RefCell::new([[0.0; STATES]; 2]) });
    let size = y.iter().zip(along).filter(|(_, d)| **d != 0.0).map(|(y, d)| y.abs().max(1.0) / d.abs());
    let step = 1e-7 * size.fold(f64::INFINITY, f64::min);
    if !step.is_finite() {
        by.fill(0.0);
        return;
    }
    AWAY.with_borrow_mut(|[moved, here]| {
        for ((moved, y), along) in moved.iter_mut().zip(y).zip(along) {
            *moved = y + step * along;
        }
        slopes.at(day, y, here);
        slopes.at(day, moved, by);
        for (by, here) in by.iter_mut().zip(here) {
            *by = (*by - *here) / step;
        }
    });
}
