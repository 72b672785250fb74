//! The differential equations of receptor, cells, virus and activation, for one patient or four at a time ([`Lanes`]).
//!
//! ```text
//! clearance    CL = CL_i (1 + k_R R + k_X X/500)
//! effect       Ec = C^2 / (EC50^2 + C^2) = G^2 / (G^2 + (EC50 CL)^2)
//! receptor     R' = k_up Ec (1 - R) - k_dn R
//! drive        w  = Ec R
//! recruitment  al = alpha_i w (1 - (min(T, K_x)/K_x)^2)^2,   T = N + M + P + E + X
//! IL-7 level   u  = (T0 + K7) / (N + M + K7),   given IL-7  g7 = g7_i h (1 - Z7) (1 - (min(T, K_y)/K_y)^2)^2
//! naive        N' = thymus (1 + eta7 S7) + (rho u - loss mu_N e7 - kap_N a + w_N g7) N
//! memory       M' = lambda - (loss mu_M e7 + kap_M a - g7) M
//! cycling      P' = al (w_N N + M + w_X X) - k_P P
//! short-lived  E' = (1 - q) gamma k_P P - d_E E
//! long-lived   X' = q gamma k_P P - (d_X + kap_X a) X
//! survival     q  = (q0 + (q1 - q0) Q) (1 - b a)
//! priming      Q' = k_Q w (1 - Q) - Q/tau_Q
//! virus        V' = r (V ((1 - eps) Tc - sqrt(V/V0)) + s_L Tc),   Tc = 1 + w_V (P + g7 M/k_P) / (T + K7)
//! activation   a' = (sqrt(V) / (sqrt(V50) + sqrt(V)) - a) / tau_a
//! measured     CD4 = T (1 - f_a a - f_R R)
//! ```
//!
//! The level of IL-2 moves within minutes, and `R` with it; all else takes days. So `R` and the drive `w` are followed through a pulse on
//! a fine mesh ([`Rates::through_pulse`]), and the rest takes long steps that see stand-ins of the drive ([`Rates::slopes`]).

mod derivatives;
mod pulse;

use super::constants::Constants;
use super::drug::Levels;
use super::person::IndividualParameters;
use crate::solver::Lanes;
pub use derivatives::{PatientInputs, SLOW, SharedInputs};
pub use pulse::Receptor;

/// Number of states of one patient that are integrated numerically.
pub const STATES: usize = 9;
/// Largest share of progeny that can live long, however well a patient's cells survive.
const MOST_SURVIVING: f64 = 0.95;

/// The states of one patient, or of those who are run together. Cells in cells/µL, virus in copies/mL, the others between 0 and 1.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)] // named as in the table above
pub struct CellState<T> {
    pub receptor: T,
    pub naive: T,
    pub memory: T,
    pub cycling: T,
    pub short_lived: T,
    pub long_lived: T,
    pub priming: T,
    pub virus: T,
    pub activation: T,
}

impl<T: Copy> CellState<T> {
    /// The states in a fixed order, for code that knows no biology.
    pub const fn to_array(self) -> [T; STATES] {
        [
            self.receptor,
            self.naive,
            self.memory,
            self.cycling,
            self.short_lived,
            self.long_lived,
            self.priming,
            self.virus,
            self.activation,
        ]
    }

    /// The inverse of [`State::to_array`].
    pub const fn from_array(states: [T; STATES]) -> Self {
        let [receptor, naive, memory, cycling, short_lived, long_lived, priming, virus, activation] = states;
        Self { receptor, naive, memory, cycling, short_lived, long_lived, priming, virus, activation }
    }
}

impl<T: Lanes> CellState<T> {
    /// One patient's states.
    pub fn lane(&self, lane: usize) -> CellState<f64> {
        CellState::from_array(self.to_array().map(|values| values.lane(lane)))
    }
}

/// Rates of the patients who are run together, and of the model, ready for the inner loop.
#[derive(Clone, Debug)]
pub struct Rates<T> {
    // one value a patient
    ec50_clearance: T,
    alpha: T,
    total0_k7: T,
    rho: T,
    thymus: T,
    loss: T,
    il7_gain: T,
    lambda: T,
    kap_n: T,
    kap_m: T,
    kap_x: T,
    q0: T,
    q_rise: T,
    d_e: T,
    d_x: T,
    inverse_sqrt_v0: T,
    latent: T,
    /// 1 with HIV, 0 without.
    hiv: T,
    // one value for all, spread out beforehand
    bump: T,
    inverse_k_p: T,
    spoil: T,
    largest: [T; 2],
    crowding: [T; 2],
    sqrt_v50: T,
    inverse_tau_q: T,
    inverse_tau_a: T,
    k7_level: T,
    progeny: T,
    half_r: T,
    w_n: T,
    w_x: T,
    k_q: T,
    k_x_per_cell: f64,
    c: Constants,
}

impl<T: Lanes> Rates<T> {
    /// Packs as many patients as there are lanes. With fewer, the last one fills the empty places.
    pub fn new(persons: &[IndividualParameters], constants: &Constants) -> Self {
        let c = *constants;
        let pack =
            |value: fn(&IndividualParameters) -> f64| T::from_fn(|lane| lane_of(persons, lane).map_or(1.0, value));
        let one = T::splat(1.0);
        let clearance = pack(|p| p.clearance);
        let survival = pack(|p| p.survival);
        let share = |q: f64| (survival * T::splat(q)).min(T::splat(MOST_SURVIVING));
        Self {
            ec50_clearance: clearance * T::splat(c.ec50),
            alpha: pack(|p| p.alpha),
            total0_k7: pack(|p| p.total0) + T::splat(c.k7_level),
            rho: pack(|p| p.rho),
            thymus: pack(|p| p.thymus),
            loss: pack(|p| p.loss),
            il7_gain: pack(|p| p.il7_gain),
            lambda: pack(|p| p.lambda),
            kap_n: pack(|p| p.kap_n),
            kap_m: pack(|p| p.kap_m),
            kap_x: T::splat(c.kap_x),
            q0: share(c.q0),
            q_rise: share(c.q1) - share(c.q0),
            d_e: T::splat(c.d_e) / survival,
            d_x: T::splat(c.d_x) / survival,
            inverse_sqrt_v0: one / pack(|p| p.v0).sqrt(),
            latent: pack(|p| p.latent),
            hiv: pack(|p| f64::from(u8::from(p.start.virus > 0.0))),
            bump: T::splat(c.w_v),
            inverse_k_p: T::splat(1.0 / c.k_p),
            spoil: T::splat(c.spoil),
            largest: [T::splat(c.k_x), T::splat(c.k_y)],
            crowding: [T::splat(1.0 / (c.k_x * c.k_x)), T::splat(1.0 / (c.k_y * c.k_y))],
            sqrt_v50: T::splat(c.v50.sqrt()),
            inverse_tau_q: T::splat(1.0 / c.tau_q),
            inverse_tau_a: T::splat(1.0 / c.tau_a),
            k7_level: T::splat(c.k7_level),
            progeny: T::splat(c.gamma * c.k_p),
            half_r: T::splat(c.r / 2.0),
            w_n: T::splat(c.w_n),
            w_x: T::splat(c.w_x),
            k_q: T::splat(c.k_q),
            k_x_per_cell: c.k_x_clearance / 500.0,
            c,
        }
    }

    /// The measured count of each patient, in cells/µL.
    #[inline]
    pub fn cd4(&self, s: &CellState<T>) -> T {
        let total = s.naive + s.memory + s.cycling + s.short_lived + s.long_lived;
        total * (T::splat(1.0) - T::splat(self.c.f_a) * s.activation - T::splat(self.c.f_r) * s.receptor)
    }

    /// IL-2 in blood of each patient, in IU/mL.
    pub fn il2(&self, s: &CellState<T>, levels: &Levels) -> T {
        let rise = T::splat(1.0) + T::splat(self.c.k_r) * s.receptor + T::splat(self.k_x_per_cell) * s.long_lived;
        T::splat(levels.il2_input * self.c.ec50) / (self.ec50_clearance * rise)
    }

    /// Clearance of IL-2 of each patient, in L/day.
    pub fn clearance(&self, s: &CellState<T>) -> T {
        T::splat(1.0) / self.il2(s, &Levels { il2_input: 1.0, ..Levels::default() })
    }

    /// Share of the new cells that keep a naive phenotype: the share of naive cells among those recruited at baseline. One month after a cycle
    /// 106 of 433 new cells were naive (Keh 2006).
    pub fn naive_share_of_expanded(&self) -> f64 {
        let naive = self.c.w_n * self.c.naive_share;
        naive / (naive + 1.0 - self.c.naive_share)
    }

    /// IL-7 level of each patient relative to its own at baseline.
    pub fn il7_relative(&self, s: &CellState<T>) -> T {
        self.total0_k7 / (s.naive + s.memory + self.k7_level)
    }

    /// New naive cells from the thymus, in cells/µL a day.
    pub fn thymic_output(&self, levels: &Levels) -> T {
        self.thymus * T::splat(1.0 + self.c.eta_7 * levels.il7_after_effect)
    }
}

/// The patient of a lane; the last one where there are fewer.
pub(crate) fn lane_of(persons: &[IndividualParameters], lane: usize) -> Option<&IndividualParameters> {
    persons.get(lane).or(persons.last())
}
