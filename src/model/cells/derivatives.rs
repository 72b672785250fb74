//! The slow states: cells, priming, virus and activation.
//!
//! Changes of variable make long steps exact where only a decay is left. Cycling cells are counted as `P e^(k_P t)`, and short-lived ones,
//! but for the short steps with IL-2, as `E e^(d_E t)`, `t` since the beginning of the step, so that their leaving is in the variable. The virus is held as `U = 1/sqrt(V)`:
//! `U' = r/2 (1/sqrt(V0) - U Tc ((1 - eps) + s_L U^2))`, which is nearly linear, needs no root, and keeps `V` above 0.

use super::{CellState, Rates};
use crate::model::constants::Constants;
use crate::model::drug::Levels;
use crate::solver::{self, Lanes, StepStage, Workspace};
use crate::stepping::Step;

/// Number of slow states: naive, memory, cycling, short-lived, long-lived, priming, virus, activation.
pub const SLOW: usize = 8;

/// What all cells see at one moment: the same for every patient of an arm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SharedInputs {
    /// `1 + eta7 S7`.
    thymus: f64,
    /// `h (1 - Z7)`: effect of injected IL-7.
    given: f64,
    /// `- mu_N e7`.
    naive: f64,
    /// `- mu_M e7`.
    memory: f64,
    /// `1 - eps`.
    unblocked: f64,
    /// `e^(-k_P t)` and `e^(k_P t)`.
    cycling_left: [f64; 2],
}

impl SharedInputs {
    /// What is seen under these levels and this strength of ART, when this share of a cycling cell's stay is left (`e^(-k_P t)`).
    pub fn new(levels: &Levels, art: f64, cycling_left: f64, c: &Constants) -> Self {
        let e7 = 1.0 - c.e_7 * levels.il7_after_effect;
        Self {
            thymus: 1.0 + c.eta_7 * levels.il7_after_effect,
            given: levels.il7_effect,
            naive: -c.mu_n * e7,
            memory: -c.mu_m * e7,
            unblocked: 1.0 - art,
            cycling_left: [cycling_left, 1.0 / cycling_left],
        }
    }

    /// Fastest turnover of the virus that a step of some length can follow, in units of `r/2`: Runge and Kutta's method follows a decay as
    /// long as its rate times the length of the step stays below 2.78.
    pub fn hold(length: f64, c: &Constants) -> f64 {
        2.7 / (c.r / 2.0 * length)
    }
}

/// What the cells of each patient see of a step, besides what all see. Like all that a step needs room for, it is written in place.
#[derive(Clone, Copy, Debug)]
pub struct PatientInputs<T> {
    /// Whether there is IL-2.
    is_driven: bool,
    /// Without: `e^(-d_E t)` and `e^(d_E t)` at the middle and at the end.
    short_lived_left: [[T; 2]; 2],
    /// With IL-2: the drive `w` at the start, the middle and the end.
    pub(super) drive: [T; 3],
    /// Days by which to lengthen the drive for each unit of priming (see `lengthening`).
    longer: T,
}

impl<T: Lanes> Default for PatientInputs<T> {
    /// Nothing seen yet.
    fn default() -> Self {
        let (zero, one) = (T::default(), T::splat(1.0));
        Self { is_driven: false, short_lived_left: [[one; 2]; 2], drive: [zero; 3], longer: zero }
    }
}

impl<T: Lanes> PatientInputs<T> {
    /// A step without IL-2.
    #[inline]
    pub fn rest(&mut self, rates: &Rates<T>, length: f64) {
        self.is_driven = false;
        let [falls, rises] = left(rates.d_e * T::splat(length / 2.0));
        self.short_lived_left = [[falls, rises], [falls * falls, rises * rises]];
    }

    /// A step of this length with the drive that is written down here.
    #[inline]
    pub(super) fn is_driven(&mut self, length: f64) {
        self.is_driven = true;
        self.longer = lengthening(&self.drive, length);
    }
}

impl<T: Lanes> Rates<T> {
    /// The slow states of a state.
    pub fn slow(&self, s: &CellState<T>) -> [T; SLOW] {
        // without HIV the variable of the virus stays at 1
        let root = T::splat(1.0) / (s.virus + T::splat(1.0) - self.hiv).sqrt();
        [s.naive, s.memory, s.cycling, s.short_lived, s.long_lived, s.priming, root, s.activation]
    }

    /// Slow states within a step without IL-2, this many days after its beginning, with the leaving taken out of the variables again.
    #[inline]
    pub fn as_they_are(&self, slow: &mut [T; SLOW], days: f64, cycling_left: f64) {
        let [_, _, cycling, short_lived, ..] = slow;
        *cycling *= T::splat(cycling_left);
        *short_lived *= left(self.d_e * T::splat(days))[0];
    }

    /// The states of slow states and receptor.
    #[inline]
    pub fn state(&self, slow: &[T; SLOW], receptor: T) -> CellState<T> {
        let [naive, memory, cycling, short_lived, long_lived, priming, root, activation] = *slow;
        let virus = self.hiv / (root * root);
        CellState { receptor, naive, memory, cycling, short_lived, long_lived, priming, virus, activation }
    }

    /// One step of the slow states, given them and their derivative at its start. They come out in the variables in which they were
    /// calculated ([`Rates::leave`]).
    #[inline]
    pub fn advance(
        &self,
        start: (&[T; SLOW], &[T; SLOW]),
        end: &mut [T; SLOW],
        (step, own): (&Step, &PatientInputs<T>),
        room: &mut Workspace<T, SLOW>,
    ) {
        solver::step(start, end, step.length, room, |slow, stage, slopes| self.slopes(slow, step, own, stage, slopes));
    }

    /// Takes the leaving out of slow states, or slopes, at the end of a step: those of the next step's beginning.
    #[inline]
    pub fn leave(slow: &mut [T; SLOW], step: &Step, own: &PatientInputs<T>) {
        let [_, _, cycling, short_lived, ..] = slow;
        *cycling *= T::splat(step.seen[2].cycling_left[0]);
        if !own.is_driven {
            *short_lived *= own.short_lived_left[1][0];
        }
    }

    /// What crowding leaves of the effect of IL-2 (0) or of IL-7 (1) in this pool.
    #[inline]
    pub(super) fn room(&self, total: T, cytokine: usize) -> T {
        let (largest, crowding) =
            if cytokine == 0 { (self.largest[0], self.crowding[0]) } else { (self.largest[1], self.crowding[1]) };
        let total = total.min(largest);
        let left = T::splat(1.0) - total * total * crowding;
        left * left
    }

    /// Derivatives, a day, at one stage of a step. All quotients share one division: it is the dearest operation here, and this function is
    /// where the time goes.
    pub fn slopes(
        &self,
        slow: &[T; SLOW],
        step: &Step,
        own: &PatientInputs<T>,
        stage: StepStage,
        slopes: &mut [T; SLOW],
    ) {
        let v = T::splat;
        let one = v(1.0);
        let seen = step.at(stage);
        let [n, m, p, e, x, priming, root, activation] = *slow;
        let p = p * v(seen.cycling_left[0]);
        let short_lived_left = match (own.is_driven, stage) {
            (true, _) | (_, StepStage::Start) => None,
            (_, StepStage::Middle) => Some(&own.short_lived_left[0]),
            (_, StepStage::End) => Some(&own.short_lived_left[1]),
        };
        let e = short_lived_left.map_or(e, |left| e * left[0]);

        let il7_below = n + m + self.k7_level;
        let activation_below = one + self.sqrt_v50 * root;
        let total = n + m + p + e + x;
        let pool_below = total + self.k7_level;
        let both_below = il7_below * activation_below;
        let inverse_below = one / (both_below * pool_below);
        let inverse_pool = both_below * inverse_below;
        let inverse_below = pool_below * inverse_below;
        let il7 = self.total0_k7 * activation_below * inverse_below;
        let activation_goal = self.hiv * il7_below * inverse_below;
        let (given, dividing) = if seen.given > 0.0 {
            let given = self.il7_gain * v(seen.given) * self.room(total, 1);
            (given, p + given * m * self.inverse_k_p)
        } else {
            (v(0.0), p)
        };

        let progeny = self.progeny * p;
        let surviving = (self.q0 + self.q_rise * priming) * (one - self.spoil * activation) * progeny;
        // Turnover of the virus is the first and three times the second of these. Held back is only what turns over far faster than in
        // any patient of a trial.
        let hold = v(step.hold);
        let targets_all = one + self.bump * dividing * inverse_pool;
        let targets = (v(seen.unblocked) * targets_all).min(hold * v(0.8));
        let reservoir = (self.latent * targets_all * root * root).min((hold - targets) * v(1.0 / 3.0));

        let naive = self.thymus * v(seen.thymus)
            + (self.rho * il7 + self.w_n * given + self.loss * v(seen.naive) - self.kap_n * activation) * n;
        let memory = self.lambda + (given + self.loss * v(seen.memory) - self.kap_m * activation) * m;
        let long_lived = surviving - (self.d_x + self.kap_x * activation) * x;
        let waning = self.inverse_tau_q * priming;
        let virus = self.half_r * (self.inverse_sqrt_v0 - root * (targets + reservoir));
        let activation = (activation_goal - activation) * self.inverse_tau_a;
        let short_lived = progeny - surviving;
        let [to_naive, to_memory, to_cycling, to_short_lived, to_long_lived, to_priming, to_virus, to_activation] =
            slopes;
        *to_virus = virus;
        *to_activation = activation;
        if own.is_driven {
            let [at_start, at_middle, at_end] = own.drive;
            let drive = match stage {
                StepStage::Start => at_start,
                StepStage::Middle => at_middle,
                StepStage::End => at_end,
            };
            let recruited = self.alpha * self.room(total, 0) * drive * (self.w_n * n + m + self.w_x * x);
            let primed = self.k_q * drive * (one + self.k_q * own.longer);
            *to_naive = naive;
            *to_memory = memory;
            *to_cycling = recruited * v(seen.cycling_left[1]);
            *to_short_lived = short_lived - self.d_e * e;
            *to_long_lived = long_lived;
            *to_priming = primed * (one - priming) - waning;
        } else {
            *to_naive = naive;
            *to_memory = memory;
            *to_cycling = v(0.0);
            *to_short_lived = short_lived_left.map_or(short_lived, |left| short_lived * left[1]);
            *to_long_lived = long_lived;
            *to_priming = v(0.0) - waning;
        }
    }
}

/// A step with stand-ins for the drive finds what the drive leaves behind, but not that priming fills up: of `1 - c W + c^2 W^2/2` by a drive of sum
/// `W` it gets `W^2/2` wrong where the drive bends. This is what makes up for it: the drive is taken as larger by `c` times this.
fn lengthening<T: Lanes>([start, middle, end]: &[T; 3], length: f64) -> T {
    let v = T::splat;
    let average = (*start + v(4.0) * *middle + *end) * v(1.0 / 6.0);
    let found = *middle * (*start + *middle + *end) * v(1.0 / 6.0);
    v(length) * (found - average * average * v(0.5)) / (average + v(f64::MIN_POSITIVE))
}

/// `e^-x` and `e^x` for `x` from 0 to about 2, to 1e-6 up to 1: the square of Pade's approximation of order 3 and 3 at half of `x`.
fn left<T: Lanes>(x: T) -> [T; 2] {
    let v = T::splat;
    let x = x * v(0.5);
    let squared = x * x;
    let even = v(120.0) + v(12.0) * squared;
    let odd = x * (v(60.0) + squared);
    let (below, above) = (even - odd, even + odd);
    let inverse = v(1.0) / (below * above);
    let (falls, rises) = (below * below * inverse, above * above * inverse);
    [falls * falls, rises * rises]
}
