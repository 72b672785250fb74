//! One virtual patient: own rates, and the steady state it starts from.

use super::cells::CellState;
use super::constants::Constants;
use crate::scenario::{Art, Patient};
use crate::units::DAYS_PER_WEEK;

/// Lowest set point that a virtual patient with HIV is drawn with, log10 copies/mL: far below what an assay sees.
pub const LEAST_DRAWN_RNA: f64 = 1.0;
/// Baseline count at which loss through activation is `kap_M`, cells/µL: that of ANRS 079.
const TYPICAL_BASELINE: f64 = 340.0;
/// Standard deviations of the set point that hold all virtual patients but one in a thousand.
const RNA_SPREAD: f64 = 3.2;

/// What makes a patient different from the typical one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RandomEffects {
    /// Measured CD4 count at week 0, cells/µL.
    pub baseline: f64,
    /// log10 of HIV RNA before ART, copies/mL; 0: no HIV.
    pub rna: f64,
    /// Responsiveness to IL-2 relative to the typical patient.
    pub response: f64,
    /// Clearance of IL-2 relative to the typical patient.
    pub clearance: f64,
    /// Survival of new cells relative to the typical patient.
    pub survival: f64,
    /// Loss through activation relative to the typical patient.
    pub recovery: f64,
}

impl RandomEffects {
    /// The typical patient of a scenario.
    pub const fn typical(patient: &Patient) -> Self {
        Self {
            baseline: patient.baseline(),
            rna: patient.rna(),
            response: 1.0,
            clearance: 1.0,
            survival: 1.0,
            recovery: 1.0,
        }
    }
}

/// Rates and starting state of one patient, in the units of the model.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)] // named as in docs/model.md
pub struct IndividualParameters {
    pub alpha: f64,
    pub clearance: f64,
    pub survival: f64,
    pub il7_gain: f64,
    pub total0: f64,
    pub loss: f64,
    pub rho: f64,
    pub thymus: f64,
    pub kap_n: f64,
    pub kap_m: f64,
    pub lambda: f64,
    pub v0: f64,
    pub latent: f64,
    pub start: CellState<f64>,
}

/// Strength of ART at a time: the share of new infections it blocks. The same for all patients of a run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ArtCourse {
    /// Day from which it works; below zero where it was established before the run.
    pub from_day: f64,
    /// Day from which it works no more; infinite where it never stops.
    pub to_day: f64,
    /// Share blocked at first.
    pub strength: f64,
    /// Time in which the strength falls to 37 %, days; infinite for full therapy.
    pub fading_days: f64,
}

impl ArtCourse {
    /// The course of a patient's therapy.
    pub fn new(patient: &Patient, c: &Constants) -> Self {
        let from_day = patient.art_week().map_or(0.0, |week| week * DAYS_PER_WEEK);
        let to_day = patient.art_stop().map_or(f64::INFINITY, |week| week * DAYS_PER_WEEK);
        match patient.art {
            Art::None => Self { from_day, to_day, strength: 0.0, fading_days: f64::INFINITY },
            Art::Weak => Self { from_day, to_day, strength: c.art_weak, fading_days: c.tau_resistance },
            Art::Full => Self { from_day, to_day, strength: c.art_full, fading_days: f64::INFINITY },
        }
    }

    /// Whether it works on a day: on its first one already, and no more on the day on which it stops.
    pub fn works_on(&self, day: f64) -> bool {
        self.from_day <= day && day < self.to_day
    }

    /// Share blocked on a day.
    pub fn at(&self, day: f64) -> f64 {
        if self.works_on(day) { self.while_it_works(day) } else { 0.0 }
    }

    /// Share blocked on a day on which it works, or at the end of a step through which it works.
    pub fn while_it_works(&self, day: f64) -> f64 {
        self.strength * libm::exp(-(day - self.from_day) / self.fading_days)
    }
}

/// The fastest turnover of the virus by the reservoir, a day, in any virtual patient around this one: `3 r s_L/V`, where `V` is at
/// least what the reservoir alone keeps up against the loss of the least virulent of them.
pub fn reservoir_turnover(patient: &Patient, c: &Constants) -> f64 {
    if patient.rna() <= 0.0 {
        return 0.0;
    }
    let least = libm::pow(10.0, (patient.rna() - RNA_SPREAD * c.sd_rna).max(LEAST_DRAWN_RNA).min(patient.rna()));
    3.0 * c.r * c.s_l / libm::cbrt(c.s_l * c.s_l * own_loss(least, c.s_l))
}

/// `V0`, from `V' = 0` at the set point without ART: `sqrt(V/V0) = 1 + s_L/V`.
fn own_loss(set_point: f64, latent: f64) -> f64 {
    let above = 1.0 + latent / set_point;
    set_point / (above * above)
}

impl IndividualParameters {
    /// A patient in steady state: untreated at its viral set point, or on long-established ART with the slow rise that is still
    /// to come (`phi`). Production is what keeps the starting pools; every count and rate is positive.
    pub fn new(traits: &RandomEffects, patient: &Patient, c: &Constants) -> Self {
        let set_point = if traits.rna > 0.0 { libm::pow(10.0, traits.rna) } else { 0.0 };
        let latent = if set_point > 0.0 { c.s_l } else { 0.0 };
        let v0 = if set_point > 0.0 { own_loss(set_point, latent) } else { 1.0 };
        let established = patient.art_week().is_none();
        let strength = if established { ArtCourse::new(patient, c).strength } else { 0.0 };
        let virus = virus_in_balance(set_point, v0, latent, strength);
        let activation_of = |virus: f64| virus.sqrt() / (c.v50.sqrt() + virus.sqrt());
        let activation = activation_of(virus);
        let held =
            activation + if established { c.remaining_recovery * (activation_of(set_point) - activation) } else { 0.0 };

        let total0 = traits.baseline / (1.0 - c.f_a * activation);
        let naive0 = c.naive_share * total0;
        let memory0 = total0 - naive0;
        let has_hiv = set_point > 0.0;
        // Without HIV fewer cells than normal are cells that are lost faster.
        let loss = if has_hiv { 1.0 } else { (c.normal_pool / total0).max(1.0) };
        let full_thymus = c.th20 * libm::exp(-c.k_th * (patient.age() - 20.0));
        // With HIV renewal makes up for the ordinary loss, and activation takes what the thymus brings and a little more. Without it the thymus is a
        // part of the balance, at most nine tenths.
        let (thymus, rho, kap_n) = if has_hiv {
            (full_thymus, c.mu_n, (full_thymus / naive0 + c.d_n) / activation_of(set_point))
        } else {
            let thymus = full_thymus.min(0.9 * loss * c.mu_n * naive0);
            (thymus, loss * c.mu_n - thymus / naive0, 0.0)
        };
        let kap_m = c.kap_m * traits.recovery * libm::pow(TYPICAL_BASELINE / traits.baseline, c.beta);
        Self {
            alpha: c.alpha * traits.response * patient.responsiveness() / 100.0 * total0 / (total0 + c.k_low),
            clearance: c.clearance * traits.clearance,
            survival: traits.survival,
            il7_gain: c.g_7 * traits.response,
            total0,
            loss,
            rho,
            thymus,
            kap_n,
            kap_m,
            lambda: (c.mu_m * loss + kap_m * held) * memory0,
            v0,
            latent,
            start: CellState {
                receptor: 0.0,
                naive: naive0,
                memory: memory0,
                cycling: 0.0,
                short_lived: 0.0,
                long_lived: 0.0,
                priming: 0.0,
                virus,
                activation,
            },
        }
    }
}

/// HIV RNA in balance: the root of `V^1.5/sqrt(V0) - (1 - strength) V - s_L = 0`, by Newton from the set point, from which it
/// falls steadily since the function is convex there.
fn virus_in_balance(set_point: f64, v0: f64, latent: f64, strength: f64) -> f64 {
    let mut virus = set_point;
    if strength > 0.0 && set_point > 0.0 {
        for _ in 0..40 {
            let value = virus * (virus / v0).sqrt() - (1.0 - strength) * virus - latent;
            let slope = 1.5 * (virus / v0).sqrt() - (1.0 - strength);
            if slope > 0.0 {
                virus = (virus - value / slope).max(1e-9);
            }
        }
    }
    virus
}
