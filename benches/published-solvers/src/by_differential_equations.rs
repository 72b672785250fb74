//! differential-equations: Dormand and Prince of orders 5 and 8, read at the days of the grid.

use crate::Table;
use crate::equations::{Course, STATES, Slopes};
use differential_equations::prelude::*;

struct Equations<'a>(&'a Slopes);

impl ODE<f64, [f64; STATES]> for Equations<'_> {
    fn diff(&self, day: f64, y: &[f64; STATES], dy: &mut [f64; STATES]) {
        self.0.at(day, y, dy);
    }
}

macro_rules! solver {
    ($name:ident) => {
        pub fn $name(course: &Course, tolerance: f64) -> Option<Table> {
            let mut table = Table::new();
            let mut y = course.start;
            for stretch in &course.stretches {
                let equations = Equations(&stretch.slopes);
                let mut days = stretch.days.clone();
                days.retain(|day| *day > stretch.from && *day < stretch.to);
                let wanted = days.len();
                days.push(stretch.to);
                let solution = IVP::ode(&equations, stretch.from, stretch.to, y)
                    .t_eval(days)
                    .method(ExplicitRungeKutta::$name())
                    .rtol(tolerance)
                    .atol(tolerance)
                    .solve()
                    .ok()?;
                let last = *solution.y.last()?;
                if stretch.days.first() == Some(&stretch.from) {
                    table.push(y);
                }
                let skip = solution.y.len().checked_sub(wanted + 1)?;
                table.extend(solution.y.iter().skip(skip).take(wanted));
                if stretch.days.last() == Some(&stretch.to) {
                    table.push(last);
                }
                y = last;
            }
            Some(table)
        }
    };
}

solver!(dopri5);
solver!(dop853);
