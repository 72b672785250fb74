//! The numerical method: the classical Runge-Kutta method of order 4 on steps laid beforehand. Knows no biology.
//!
//! Why our own lines instead of a crate: docs/performance.md has the measurements. The steps follow the dosing and are the
//! same for every patient of an arm, so that the levels of the drugs are computed once an arm and four patients share
//! each instruction; general adaptive solvers must find the same kinks again for each patient.
//! Method: Kutta 1901; Hairer, Norsett and Wanner, Solving Ordinary Differential Equations I, table II.1.2.

pub mod mesh;

use wide::f64x4;

/// Right-hand sides at the beginning, the middle and the end of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The beginning of the step.
    Start,
    /// The middle of the step.
    Middle,
    /// The end of the step.
    End,
}

/// The states after a step of `length`, given the derivative at its start.
#[inline]
pub fn step<const N: usize>(
    states: &[f64x4; N],
    k1: &[f64x4; N],
    length: f64,
    derivative: impl Fn(&[f64x4; N], Stage) -> [f64x4; N],
) -> [f64x4; N] {
    let half = f64x4::splat(length / 2.0);
    let k2 = derivative(&moved(states, k1, half), Stage::Middle);
    let k3 = derivative(&moved(states, &k2, half), Stage::Middle);
    let k4 = derivative(&moved(states, &k3, f64x4::splat(length)), Stage::End);
    let sixth = f64x4::splat(length / 6.0);
    let two = f64x4::splat(2.0);
    let mut next = *states;
    for ((((next, k1), k2), k3), k4) in next.iter_mut().zip(k1).zip(k2).zip(k3).zip(k4) {
        *next += sixth * (*k1 + two * (k2 + k3) + k4);
    }
    next
}

#[inline]
fn moved<const N: usize>(states: &[f64x4; N], slope: &[f64x4; N], by: f64x4) -> [f64x4; N] {
    let mut next = *states;
    for (next, slope) in next.iter_mut().zip(slope) {
        *next += by * *slope;
    }
    next
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
        let mut y = [f64x4::splat(1.0)];
        for _ in 0..steps {
            let slope = |y: &[f64x4; 1], _| [f64x4::splat(0.0) - y[0]];
            y = step(&y, &slope(&y, Stage::Start), length, slope);
        }
        (y[0].to_array()[0] - libm::exp(-10.0)).abs()
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
