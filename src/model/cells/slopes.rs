//! The slow states: cells, priming, virus and activation.
//!
//! Changes of variable make long steps exact where only a decay is left. Cycling and short-lived cells are counted as `P e^(k_P t)` and
//! `E e^(d_E t)`, `t` since the beginning of the step, so that their leaving is in the variable. The virus is held as `U = 1/sqrt(V)`:
//! `U' = r/2 (1/sqrt(V0) - U ((1 - eps) Tc + s_L (1 + bump P) U^2))`, which is nearly linear, needs no root, and keeps `V` above 0.

use super::{Rates, State};
use crate::plan::Step;
use crate::solver::Stage;
use wide::f64x4;

/// Number of slow states: naive, memory, cycling, short-lived, long-lived, priming, virus, activation.
pub const SLOW: usize = 8;
/// Largest pool that the quotients are formed with, cells/µL: beyond it products of them would leave the numbers that a computer has.
const LARGEST_POOL: f64 = 1e60;

/// What the cells see at one stage of a step.
#[derive(Clone, Copy, Debug)]
pub struct Inputs {
    /// `1 + eta7 S7`.
    thymus: f64x4,
    /// What IL-7 makes a day of each cell, before crowding.
    given: f64x4,
    /// `- mu_N e7`.
    naive: f64x4,
    /// `- mu_M e7`.
    memory: f64x4,
    /// `1 - eps`.
    unblocked: f64x4,
    /// `e^(-k_P t)` and `e^(k_P t)`.
    cycling_left: [f64x4; 2],
    /// `e^(-d_E t)` and `e^(d_E t)`.
    short_lived_left: [f64x4; 2],
    /// Fastest turnover of the virus that a step of this length can follow, in units of `r/2`.
    hold: f64x4,
    /// `w`, the drive of recruitment.
    drive: f64x4,
    /// Days by which to lengthen the drive for each unit of recruitment (see `lengthening`).
    longer: f64x4,
}

impl Inputs {
    /// Slow states or slopes at the end of a step with the leaving taken out of the variables again: those of the next step's beginning.
    pub fn as_they_are(&self, mut slow: [f64x4; SLOW]) -> [f64x4; SLOW] {
        slow[2] *= self.cycling_left[0];
        slow[3] *= self.short_lived_left[0];
        slow
    }

    /// The inputs of a stage.
    pub const fn at(all: &[Self; 3], stage: Stage) -> &Self {
        let [start, middle, end] = all;
        match stage {
            Stage::Start => start,
            Stage::Middle => middle,
            Stage::End => end,
        }
    }
}

impl Rates {
    /// The slow states of a state.
    pub fn slow(&self, s: &State) -> [f64x4; SLOW] {
        // without HIV the variable of the virus stands idle at 1
        let root = f64x4::splat(1.0) / (s.virus + f64x4::splat(1.0) - self.hiv).sqrt();
        [s.naive, s.memory, s.cycling, s.short_lived, s.long_lived, s.priming, root, s.activation]
    }

    /// Slow states within a step, so many days after its beginning, with the leaving taken out of the variables again.
    pub fn as_they_are(&self, mut slow: [f64x4; SLOW], days: f64, cycling_left: f64) -> [f64x4; SLOW] {
        slow[2] *= f64x4::splat(cycling_left);
        slow[3] *= left(self.d_e * f64x4::splat(days))[0];
        slow
    }

    /// The states of slow states and receptor.
    pub fn state(&self, slow: &[f64x4; SLOW], receptor: f64x4) -> State {
        let [naive, memory, cycling, short_lived, long_lived, priming, root, activation] = *slow;
        let virus = self.hiv / (root * root);
        State { receptor, naive, memory, cycling, short_lived, long_lived, priming, virus, activation }
    }

    /// The inputs at the start, middle and end of a step, with the drive there.
    pub fn inputs(&self, step: &Step, drive: Option<[f64x4; 3]>) -> [Inputs; 3] {
        let c = &self.c;
        let v = f64x4::splat;
        // Runge and Kutta's method follows a decay as long as its rate times the length of the step stays below 2.78.
        let hold = v(2.7 / (c.r / 2.0 * step.length));
        let one = v(1.0);
        let longer = drive.as_ref().map_or(v(0.0), |drive| lengthening(drive, step.length));
        let half = left(self.d_e * v(step.length / 2.0));
        let short_lived_left = [[one; 2], half, [half[0] * half[0], half[1] * half[1]]];
        let at = |stage: usize| {
            let part = |values: &[f64; 3]| values.get(stage).copied().unwrap_or_default();
            let levels = step.levels.get(stage).copied().unwrap_or_default();
            let e7 = 1.0 - c.e_7 * levels.il7_after_effect;
            let given = c.g_7 * levels.il7_effect;
            let cycling = part(&step.cycling_left);
            Inputs {
                thymus: v(1.0 + c.eta_7 * levels.il7_after_effect),
                given: v(given),
                naive: v(-c.mu_n * e7),
                memory: v(-c.mu_m * e7),
                unblocked: v(1.0 - part(&step.art)),
                cycling_left: [v(cycling), v(1.0 / cycling)],
                short_lived_left: short_lived_left.get(stage).copied().unwrap_or([one; 2]),
                hold,
                drive: drive.as_ref().and_then(|drive| drive.get(stage)).copied().unwrap_or_default(),
                longer,
            }
        };
        [at(0), at(1), at(2)]
    }

    /// Their derivatives, a day; `DOSED`: whether there is IL-2. All quotients share one division: it is the dearest operation here, and
    /// this function is where the time goes.
    #[inline]
    pub fn slopes<const DOSED: bool>(&self, slow: &[f64x4; SLOW], at: &Inputs) -> [f64x4; SLOW] {
        let one = f64x4::splat(1.0);
        let [n, m, p, e, x, priming, root, activation] = *slow;
        let (p, e) = (p * at.cycling_left[0], e * at.short_lived_left[0]);

        let total = (n + m + p + e + x).fast_min(f64x4::splat(LARGEST_POOL));
        let il7_below = total + self.k7_level;
        let activation_below = one + self.sqrt_v50 * root;
        let below = il7_below * activation_below;
        let density_below = one + total * total * self.inverse_k_x_squared;
        let inverse = one / (below * density_below);
        let inverse_below = inverse * density_below;
        let given = at.given * inverse * below;
        let il7 = self.total0_k7 * activation_below * inverse_below;
        let activation_goal = self.hiv * il7_below * inverse_below;

        let progeny = self.progeny * p;
        let surviving = (self.q0 + self.q_rise * priming) * (one - activation) * progeny;
        let bump = self.bump * p;
        // Turnover of the virus is the first and three times the second of these. Held back is only what turns over far faster than in
        // any patient of a trial: a pool of targets that IL-7 has multiplied many times.
        let targets = (at.unblocked * (m * self.inverse_m0 + bump)).fast_min(at.hold * f64x4::splat(0.8));
        let reservoir =
            (self.latent * (one + bump) * root * root).fast_min((at.hold - targets) * f64x4::splat(1.0 / 3.0));

        let mut slopes = [
            self.thymus * at.thymus + (self.rho * il7 + given + at.naive - self.kap_n * activation) * n,
            self.lambda + (given + at.memory - self.kap_m * activation) * m,
            f64x4::splat(0.0),
            (progeny - surviving) * at.short_lived_left[1],
            surviving - (self.d_x + self.kap_x * activation) * x,
            f64x4::splat(0.0) - self.inverse_tau_q * priming,
            self.half_r * (self.inverse_sqrt_v0 - root * (targets + reservoir)),
            (activation_goal - activation) * self.inverse_tau_a,
        ];
        if DOSED {
            let per_drive = self.alpha * inverse * below;
            let al = per_drive * at.drive;
            let longer = per_drive * at.longer;
            let primed = self.k_q * at.drive * (one + self.k_q * at.longer);
            let from_naive = al * self.w_n * (one + self.w_n * longer) * n;
            let from_memory = al * (one + longer) * m;
            let from_long_lived = al * self.w_x * (one + self.w_x * longer) * x;
            slopes[0] -= from_naive;
            slopes[1] -= from_memory;
            slopes[2] = (from_naive + from_memory + from_long_lived) * at.cycling_left[1];
            slopes[4] -= from_long_lived;
            slopes[5] += primed * (one - priming);
        }
        slopes
    }
}

/// A step with stand-ins for the drive finds what the drive leaves behind, but not that cells which were recruited early are not there to be
/// recruited again: of a depletion `1 - c W + c^2 W^2/2` by a drive of sum `W` it gets `W^2/2` wrong where the drive bends. This is what
/// makes up for it: the drive is taken as larger by `c` times this. The same holds for priming, which fills up.
fn lengthening([start, middle, end]: &[f64x4; 3], length: f64) -> f64x4 {
    let v = f64x4::splat;
    let average = (*start + v(4.0) * *middle + *end) * v(1.0 / 6.0);
    let found = *middle * (*start + *middle + *end) * v(1.0 / 6.0);
    v(length) * (found - average * average * v(0.5)) / (average + v(f64::MIN_POSITIVE))
}

/// `e^-x` and `e^x` for `x` from 0 to about 2, to 1e-6 up to 1: the square of Pade's approximation of order 3 and 3 at half of `x`.
fn left(x: f64x4) -> [f64x4; 2] {
    let v = f64x4::splat;
    let x = x * v(0.5);
    let squared = x * x;
    let even = v(120.0) + v(12.0) * squared;
    let odd = x * (v(60.0) + squared);
    let (below, above) = (even - odd, even + odd);
    [below / above, above / below].map(|root| root * root)
}
