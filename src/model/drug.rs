//! Levels of the two cytokines in closed form.
//!
//! Subcutaneous IL-2: after a lag the depot `D` empties at rate `k_a`; blood clears at rate `k_e`, so that
//! `D' = -k_a D`, `A' = k_a D - k_e A + infusion`, and `C = 1000 k_e A / CL`. `A` (MIU per unit of bioavailability) depends on
//! time and schedule alone; what differs between patients and rises with receptor induction is the clearance `CL`, by which
//! the input `G = 1000 k_e A` is divided. (The level follows its input at once: the 85 min half-life of elimination is in `k_e`,
//! the changes of `CL` are slower by an order of magnitude.)
//!
//! IL-7: depot `D7' = -k7 D7`; with `h = D7 / (D7 + ED7)`, delayed survival effect `S7' = k_S h (1 - S7) - S7/tau_S` and lost receptor
//! `Z7' = k_Z h (1 - Z7) - Z7/tau_Z`.
//! Sources: docs/model.md, table of parameters; Piscitelli 1996 (lag, half-life), Konrad 1990 (85 min).

use super::constants::Constants;
use super::side_effects;
use crate::units::IU_PER_ML_IN_ONE_MIU_PER_L;

/// Amounts of both cytokines in the body at one time.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Amounts {
    /// IL-2 in the subcutaneous depot, MIU that will reach the blood.
    pub depot_miu: f64,
    /// IL-2 in blood, MIU.
    pub blood_miu: f64,
    /// IL-7 in its depot, µg/kg.
    pub il7_ug_kg: f64,
    /// Delayed survival effect of IL-7, 0 to 1.
    pub il7_after_effect: f64,
    /// Share of the IL-7 receptor that is lost, 0 to 1.
    pub il7_receptor_lost: f64,
    /// Recent dosing as a multiple of the greatest daily dose that was tolerated (`model::side_effects`).
    pub tolerated_doses: f64,
}

/// What the cells see of the cytokines at one time; the same for all patients of an arm.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Levels {
    /// `G`: IL-2 level times clearance, in (IU/mL) (L/day).
    pub il2_input: f64,
    /// `h (1 - Z7)`: IL-7 effect, 0 to 1.
    pub il7_effect: f64,
    /// `S7`: IL-7 after-effect, 0 to 1.
    pub il7_after_effect: f64,
    /// `B`: recent dosing as a multiple of the greatest daily dose that was tolerated.
    pub tolerated_doses: f64,
}

impl Amounts {
    /// The amounts after `days` more, under an infusion of `infusion` MIU a day and no injection in between.
    ///
    /// IL-2 and the IL-7 depot are exact. The after-effect is integrated by Simpson's rule in its exact integrating factor: the
    /// depot's half-life of two days makes steps of half a day exact to 1e-7.
    #[must_use]
    pub fn after(&self, days: f64, infusion: f64, constants: &Constants) -> Self {
        self.after_leaving(days, Self::left(days, constants), infusion, constants)
    }

    /// Shares of depot and blood that are left after `days`.
    pub fn left(days: f64, c: &Constants) -> (f64, f64) {
        (libm::exp(-c.k_a * days), libm::exp(-c.k_e * days))
    }

    /// [`Amounts::after`] this many days, where such shares are left ([`Amounts::left`]).
    #[must_use]
    pub fn after_leaving(&self, days: f64, left: (f64, f64), infusion: f64, c: &Constants) -> Self {
        let il7 = self.il7_ug_kg > 0.0 || self.il7_after_effect > 0.0;
        Self {
            depot_miu: self.depot_miu * left.0,
            blood_miu: self.blood_left(left, infusion, c),
            il7_ug_kg: if il7 { self.il7_ug_kg * libm::exp(-c.k_7 * days) } else { 0.0 },
            il7_after_effect: if il7 {
                self.trace_after(self.il7_after_effect, days, (c.k_s7, c.tau_s7), c)
            } else {
                0.0
            },
            il7_receptor_lost: if il7 {
                self.trace_after(self.il7_receptor_lost, days, (c.k_z7, c.tau_z7), c)
            } else {
                0.0
            },
            tolerated_doses: side_effects::after(self.tolerated_doses, days, infusion),
        }
    }

    /// IL-2 in blood, MIU, when such shares of depot and blood are left of what was there, under an infusion of this many MIU a day.
    pub fn blood_left(&self, (left_a, left_e): (f64, f64), infusion: f64, c: &Constants) -> f64 {
        self.blood_miu * left_e
            + self.depot_miu * c.k_a / (c.k_e - c.k_a) * (left_a - left_e)
            + infusion / c.k_e * (1.0 - left_e)
    }

    /// A trace of exposure to IL-7 after `days`, `x' = k h (1 - x) - x/tau`, that is, `x' = k h - (k h + 1/tau) x`, whose integral of `h` is
    /// known: with `D7` falling exponentially, the integral is `ln((D7(0) + ED7) / (D7(t) + ED7)) / k7`.
    fn trace_after(&self, now: f64, days: f64, (rate, tau): (f64, f64), c: &Constants) -> f64 {
        let exposure =
            |d: f64| libm::log((self.il7_ug_kg + c.ed_7) / (self.il7_ug_kg * libm::exp(-c.k_7 * d) + c.ed_7)) / c.k_7;
        let effect = |d: f64| {
            let depot = self.il7_ug_kg * libm::exp(-c.k_7 * d);
            depot / (depot + c.ed_7)
        };
        // ln of the integrating factor from 0 to d
        let factor = |d: f64| rate * exposure(d) + d / tau;
        let end = factor(days);
        let term = |d: f64| rate * effect(d) * libm::exp(factor(d) - end);
        let source =
            if self.il7_ug_kg > 0.0 { days / 6.0 * (term(0.0) + 4.0 * term(days / 2.0) + term(days)) } else { 0.0 };
        now * libm::exp(-end) + source
    }

    /// What the cells see of these amounts.
    pub fn levels(&self, constants: &Constants) -> Levels {
        Levels {
            il2_input: IU_PER_ML_IN_ONE_MIU_PER_L * constants.k_e * self.blood_miu,
            il7_effect: self.il7_ug_kg / (self.il7_ug_kg + constants.ed_7) * (1.0 - self.il7_receptor_lost),
            il7_after_effect: self.il7_after_effect,
            tolerated_doses: self.tolerated_doses,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::constants::CONSTANTS;

    #[test]
    fn a_long_infusion_reaches_dose_over_clearance() {
        // Source: evidence 3, check at steady state: 18 MIU/day gives 104 IU/mL at 120 mL/min (173 L/day).
        let amounts = Amounts::default().after(30.0, 18.0, &CONSTANTS);
        assert!((amounts.levels(&CONSTANTS).il2_input / 172.8 - 104.0).abs() < 0.5);
    }

    #[test]
    fn two_short_steps_equal_one_long_step() {
        let start =
            Amounts { depot_miu: 2.0, blood_miu: 0.4, il7_ug_kg: 20.0, il7_after_effect: 0.1, ..Amounts::default() };
        let once = start.after(0.5, 3.0, &CONSTANTS);
        let twice = start.after(0.2, 3.0, &CONSTANTS).after(0.3, 3.0, &CONSTANTS);
        assert!((once.depot_miu - twice.depot_miu).abs() < 1e-14);
        assert!((once.blood_miu - twice.blood_miu).abs() < 1e-14);
        assert!((once.il7_after_effect - twice.il7_after_effect).abs() < 1e-7);
        assert!((once.il7_receptor_lost - twice.il7_receptor_lost).abs() < 1e-5);
        assert!((once.tolerated_doses - twice.tolerated_doses).abs() < 1e-14);
    }

    #[test]
    fn an_injection_peaks_when_the_closed_form_says() {
        let start = Amounts { depot_miu: 1.0, ..Amounts::default() };
        let peak_days = libm::log(CONSTANTS.k_e / CONSTANTS.k_a) / (CONSTANTS.k_e - CONSTANTS.k_a);
        let level = |days| start.after(days, 0.0, &CONSTANTS).blood_miu;
        assert!(level(peak_days) > level(peak_days - 0.01) && level(peak_days) > level(peak_days + 0.01));
    }
}
