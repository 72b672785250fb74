//! The numerical method: the classical Runge-Kutta method of order 4 on steps laid beforehand. Knows no biology.
//!
//! Why our own lines instead of a crate: docs/performance.md has the measurements. The steps follow the dosing and are the
//! same for every patient of an arm, so that the levels of the drugs are computed once an arm and four patients can share
//! each instruction; general adaptive solvers must find the same kinks again for each patient.
//! Method: Kutta 1901; Hairer, Norsett and Wanner, Solving Ordinary Differential Equations I, table II.1.2.

mod lanes;
pub mod mesh;

pub use lanes::Lanes;

/// Right-hand sides at the beginning, the middle and the end of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepStage {
    /// The beginning of the step.
    Start,
    /// The middle of the step.
    Middle,
    /// The end of the step.
    End,
}

/// Workspace to calculate in. Arrays are written in place and never handed around by value: copying them would cost a tenth of the time.
#[derive(Clone, Copy, Debug)]
pub struct Workspace<T, const N: usize> {
    at: [T; N],
    slope: [T; N],
    sum: [T; N],
}

impl<T: Lanes, const N: usize> Default for Workspace<T, N> {
    /// Workspace for any step.
    fn default() -> Self {
        let empty = [T::default(); N];
        Self { at: empty, slope: empty, sum: empty }
    }
}

/// Writes the states after a step of `length` to `end`, given those at its start and their derivative there. `derivative` writes into its
/// last argument.
#[inline]
pub fn step<T: Lanes, const N: usize>(
    (start, first): (&[T; N], &[T; N]),
    end: &mut [T; N],
    length: f64,
    room: &mut Workspace<T, N>,
    mut derivative: impl FnMut(&[T; N], StepStage, &mut [T; N]),
) {
    let Workspace { at, slope, sum } = room;
    let two = T::splat(2.0);
    axpy(at, start, first, length / 2.0);
    derivative(at, StepStage::Middle, slope);
    axpy(sum, first, slope, 2.0);
    axpy(at, start, slope, length / 2.0);
    derivative(at, StepStage::Middle, slope);
    for (sum, slope) in sum.iter_mut().zip(&*slope) {
        *sum += two * *slope;
    }
    axpy(at, start, slope, length);
    derivative(at, StepStage::End, slope);
    let sixth = T::splat(length / 6.0);
    for (((end, start), sum), slope) in end.iter_mut().zip(start).zip(sum).zip(slope) {
        *end = *start + sixth * (*sum + *slope);
    }
}

/// `to = from + by * slope`.
#[inline]
fn axpy<T: Lanes, const N: usize>(to: &mut [T; N], from: &[T; N], slope: &[T; N], by: f64) {
    let by = T::splat(by);
    for ((to, from), slope) in to.iter_mut().zip(from).zip(slope) {
        *to = *from + by * *slope;
    }
}

/// Weights of start, slope at the start, end and slope at the end in the value at a part (0 to 1) of a step of `length`: the cubic that
/// meets values and slopes at both ends (Hermite).
pub fn between(part: f64, length: f64) -> [f64; 4] {
    let (t, t2, t3) = (part, part * part, part * part * part);
    [2.0 * t3 - 3.0 * t2 + 1.0, (t3 - 2.0 * t2 + t) * length, 3.0 * t2 - 2.0 * t3, (t3 - t2) * length]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Largest error of `y' = -y` over ten units of time.
    fn error(steps: u32) -> f64 {
        let length = 10.0 / f64::from(steps);
        let mut y = [1.0];
        for _ in 0..steps {
            let first = [-y[0]];
            let start = y;
            step((&start, &first), &mut y, length, &mut Workspace::default(), |y, _, slope| {
                *slope = [-y[0]];
            });
        }
        (y[0] - libm::exp(-10.0)).abs()
    }

    #[test]
    fn halving_the_step_divides_the_error_by_sixteen() {
        let order = libm::log2(error(100) / error(200));
        assert!((3.8..4.2).contains(&order), "observed order {order}");
    }

    #[test]
    fn the_cubic_between_steps_is_exact_for_cubics() {
        let (f, g) = (|t: f64| t * t * t - 2.0 * t, |t: f64| 3.0 * t * t - 2.0);
        let [start, start_slope, end, end_slope] = between(0.3, 2.0);
        let value = start * f(1.0) + start_slope * g(1.0) + end * f(3.0) + end_slope * g(3.0);
        assert!((value - f(1.6)).abs() < 1e-12);
    }
}
