//! Every parameter of the model, in one table: symbol, value, unit, bounds of sense, how it is known, and from where.

use super::fitted;
use super::fitted_by_year::LOG_THOUSANDTHS;
use crate::scenario::Known;
use crate::source::Basis;
use serde::Serialize;

/// What is known of one parameter of the model.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ParameterRecord {
    /// Its name in the code and in the parameter file.
    pub name: &'static str,
    /// Its letter in docs/model.md.
    pub symbol: &'static str,
    /// What it means, in one sentence.
    pub meaning: &'static str,
    /// Value in use.
    pub value: f64,
    /// Unit; empty for a pure number.
    pub unit: &'static str,
    /// Least and greatest value that makes sense; the calibration stays inside.
    pub bounds: (f64, f64),
    /// Published, fitted or assumed.
    pub kind: Basis,
    /// The source record, by id (`source::by_id`).
    pub source: &'static str,
}

macro_rules! constants {
    ($($name:ident $symbol:literal = $value:expr, $unit:literal, $low:literal .. $high:literal, $kind:ident $source:literal, $meaning:literal;)*) => {
        /// A set of parameter values. The fields are the names of [`RECORDS`].
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct Constants { $(#[doc = $meaning] pub $name: f64,)* }

        /// The values that the explorer runs with.
        pub const CONSTANTS: Constants = Constants { $($name: $value,)* };

        /// One record a parameter, in the order of docs/model.md.
        pub const RECORDS: &[ParameterRecord] = &[$(ParameterRecord {
            name: stringify!($name), symbol: $symbol, meaning: $meaning, value: $value, unit: $unit,
            bounds: ($low, $high), kind: Basis::$kind, source: $source,
        },)*];

        impl Constants {
            /// The value of a parameter by name.
            pub fn get(&self, name: &str) -> Option<f64> {
                match name { $(stringify!($name) => Some(self.$name),)* _ => None }
            }

            /// The same set with one value changed; an unknown name changes nothing. For the calibration and for tests.
            #[must_use]
            pub fn with(mut self, name: &str, value: f64) -> Self {
                match name { $(stringify!($name) => self.$name = value,)* _ => {} }
                self
            }
        }
    };
}

constants! {
    lag_days "t_lag" = 0.01875, "days", 0.0..0.1, Published "piscitelli-1996", "Lag between a subcutaneous injection and the first absorption: 27 minutes.";
    k_a "k_a" = 5.0, "1/day", 3.6..7.0, Published "piscitelli-1996", "Absorption of IL-2 from the subcutaneous depot: the half-life of 3.3 (SD 0.9) h after injection is that of absorption.";
    k_e "k_e" = 11.7, "1/day", 6.0..24.0, Published "konrad-1990", "Elimination of IL-2 from blood: the slower intravenous half-life, 85 minutes.";
    bioavailability "F" = 0.35, "", 0.3..0.47, Assumed "assumed", "Share of a subcutaneous injection that reaches the blood.";
    clearance "CL" = 173.0, "L/day", 173.0..390.0, Published "konrad-1990", "Clearance of IL-2 before dosing: 120 mL/min.";
    k_r "k_R" = 1.0, "", 0.5..1.5, Assumed "assumed", "Rise of clearance as receptors are induced: about two-fold over a cycle.";
    k_x_clearance "k_X" = 0.25, "per 500 cells/µL", 0.02..1.0, Assumed "assumed", "Rise of clearance through expanded CD25+ cells, which consume IL-2.";
    ec50 "EC50" = fitted::EC50, "IU/mL", 3.0..40.0, Fitted "calibration", "IL-2 level of half the greatest effect.";
    k_up "k_up" = 1.0, "1/day", 0.3..3.0, Assumed "assumed", "Induction of the IL-2 receptor under IL-2: soluble receptor is up by 72 h.";
    k_dn "k_dn" = 0.35, "1/day", 0.1..1.0, Assumed "assumed", "Loss of the induced receptor.";
    alpha "alpha" = fitted::ALPHA, "1/day", 0.05..0.6, Fitted "calibration", "Greatest rate at which IL-2 recruits memory cells into division.";
    w_n "w_N" = 0.6, "", 0.0..1.0, Assumed "assumed", "Recruitment of naive cells relative to memory cells.";
    w_x "w_X" = 0.5, "", 0.0..1.0, Assumed "assumed", "Recruitment of expanded cells relative to memory cells.";
    k_x "K_x" = 2700.0, "cells/µL", 1500.0..5000.0, Assumed "assumed", "CD4 pool at which crowding stops recruitment by IL-2.";
    k_y "K_y" = 1600.0, "cells/µL", 1000.0..3000.0, Assumed "assumed", "CD4 pool at which crowding stops multiplication by IL-7.";
    k_low "K_low" = 110.0, "cells/µL", 20.0..400.0, Assumed "assumed", "Baseline pool at which half the recruitment is left: a worn immune system answers less.";
    k_p "k_P" = 0.4, "1/day", 0.15..0.7, Assumed "assumed", "Rate of leaving the dividing state: the Ki67 burst lasts a week or so.";
    gamma "gamma" = 5.0, "", 2.0..8.0, Assumed "assumed", "Daughter cells of one recruited cell, beyond the one that keeps its place.";
    q0 "q_0" = fitted::Q0, "", 0.05..0.9, Fitted "calibration", "Share of progeny that lives long, in a first cycle.";
    q1 "q_1" = fitted::Q1, "", 0.1..0.95, Fitted "calibration", "Share of progeny that lives long, after many cycles.";
    spoil "b" = fitted::SPOIL, "", 0.1..1.0, Fitted "calibration", "Part of the long-lived progeny that full activation spoils.";
    k_q "k_Q" = 0.15, "1/day", 0.05..0.5, Assumed "assumed", "Priming under IL-2: later cycles leave longer-lived cells.";
    tau_q "tau_Q" = 900.0, "days", 300.0..2000.0, Assumed "assumed", "Fading of that priming.";
    d_e "d_E" = 0.058, "1/day", 0.01..0.1, Published "kovacs-2005", "Loss of short-lived progeny: labelled cells had a half-life of 1.7 weeks after an early cycle.";
    d_x "d_X" = fitted::D_X, "1/day", 0.0003..0.006, Fitted "calibration", "Loss of expanded cells.";
    mu_n "mu_N" = 0.0006, "1/day", 0.0003..0.004, Assumed "assumed", "Loss of naive cells without activation.";
    mu_m "mu_M" = 0.0036, "1/day", 0.002..0.01, Assumed "assumed", "Loss of memory cells without activation.";
    d_n "d_N" = fitted::D_N, "1/day", 0.0001..0.003, Fitted "calibration", "Slow loss of naive cells at the set point without ART.";
    kap_m "kap_M" = fitted::KAP_M, "1/day", 0.001..0.015, Fitted "calibration", "Further loss of memory cells at full activation; what ART gives back.";
    beta "beta" = 1.0, "", 0.0..1.2, Assumed "assumed", "Exponent by which loss through activation falls as the baseline count rises.";
    kap_x "kap_X" = 0.002, "1/day", 0.0005..0.008, Assumed "assumed", "Further loss of expanded cells at full activation.";
    naive_share "f_N" = 0.35, "", 0.1..0.6, Assumed "assumed", "Share of naive cells in the CD4 pool at baseline.";
    th20 "th_20" = fitted::TH20, "cells/µL/day", 0.05..0.6, Fitted "calibration", "New naive cells from the thymus at age 20.";
    k_th "k_th" = 0.05, "1/year", 0.02..0.08, Assumed "assumed", "Shrinking of the thymus with age.";
    normal_pool "T_n" = 900.0, "cells/µL", 600.0..1200.0, Assumed "assumed", "Normal CD4 pool: in people without HIV and with fewer cells, all losses are faster in proportion.";
    k7_level "K7" = 150.0, "cells/µL", 20.0..1000.0, Assumed "assumed", "Scale on which IL-7 falls as the count rises.";
    r "r" = 1.0, "1/day", 0.3..2.0, Assumed "assumed", "Pace of the virus.";
    w_v "w_V" = 10.0, "", 0.0..40.0, Assumed "assumed", "Weight of dividing cells, as a share of the pool, as targets of the virus: HIV RNA rises for days in a cycle (Kovacs 2000).";
    s_l "s_L" = 0.5, "copies/mL", 0.0..5.0, Assumed "assumed", "Virus from long-lived reservoirs.";
    art_full "eps_full" = 0.99, "", 0.95..1.0, Assumed "assumed", "Share of infection that highly active therapy blocks.";
    art_weak "eps_weak" = fitted::ART_WEAK, "", 0.3..0.95, Fitted "calibration", "Share of infection that NRTIs alone block at first.";
    tau_resistance "tau_res" = 650.0, "days", 200.0..3000.0, Assumed "assumed", "Time in which NRTIs alone lose their strength to resistance.";
    v50 "V50" = 10_000.0, "copies/mL", 1000.0..100_000.0, Assumed "assumed", "HIV RNA of half the greatest activation.";
    tau_a "tau_a" = 20.0, "days", 5.0..60.0, Assumed "assumed", "Time in which activation follows the virus.";
    f_a "f_a" = 0.1, "", 0.0..0.4, Assumed "assumed", "Share of cells that full activation holds out of the blood.";
    f_r "f_R" = 0.55, "", 0.2..0.8, Assumed "assumed", "Share of cells that dosing holds out of the blood: the dip during a cycle.";
    remaining_recovery "phi" = 0.2, "", 0.0..0.5, Assumed "assumed", "Share of the recovery on ART that is still to come after long treatment: the slow rise.";
    k_7 "k_7" = 0.35, "1/day", 0.1..0.7, Assumed "assumed", "Absorption and loss of injected IL-7.";
    ed_7 "ED7" = 10.0, "µg/kg", 3.0..30.0, Assumed "assumed", "IL-7 in the depot of half the greatest effect.";
    g_7 "g_7" = fitted::G_7, "1/day", 0.01..0.6, Fitted "calibration", "Greatest rate at which IL-7 multiplies naive and memory cells.";
    k_z7 "k_Z" = 0.5, "1/day", 0.05..2.0, Assumed "assumed", "Loss of the IL-7 receptor (CD127) under injected IL-7.";
    tau_z7 "tau_Z" = 14.0, "days", 3.0..60.0, Assumed "assumed", "Return of the IL-7 receptor.";
    e_7 "e_7" = 0.5, "", 0.0..1.0, Assumed "assumed", "Greatest fall of cell loss after IL-7: survival.";
    k_s7 "k_S" = 0.03, "1/day", 0.005..0.1, Assumed "assumed", "Build-up of the after-effect of IL-7.";
    tau_s7 "tau_S" = 90.0, "days", 30.0..300.0, Assumed "assumed", "Fading of the after-effect of IL-7.";
    eta_7 "eta_7" = 1.0, "", 0.0..3.0, Assumed "assumed", "Rise of thymic output after IL-7.";
    cv_response "CV_alpha" = 0.5, "", 0.1..1.2, Assumed "assumed", "Spread of the response to IL-2 and to IL-7 between patients (coefficient of variation).";
    cv_clearance "CV_CL" = 0.35, "", 0.2..0.5, Assumed "assumed", "Spread of clearance between patients.";
    cv_survival "CV_s" = fitted::CV_SURVIVAL, "", 0.2..1.2, Fitted "calibration", "Spread of the survival of new cells between patients.";
    cv_recovery "CV_kap" = 0.5, "", 0.2..1.0, Assumed "assumed", "Spread of loss through activation, and so of recovery on ART, between patients.";
    cv_baseline "CV_CD4" = 0.3, "", 0.2..0.5, Assumed "assumed", "Spread of the baseline count between patients, before inclusion limits.";
    sd_rna "SD_RNA" = 0.5, "log10", 0.3..0.9, Assumed "assumed", "Spread of the viral set point between patients.";
    rho_baseline_rna "rho" = -0.3, "", -0.6..0.0, Assumed "assumed", "Correlation of baseline count and viral set point between patients.";
    cv_assay "CV_assay" = 0.18, "", 0.1..0.3, Assumed "assumed", "Noise of one CD4 count: assay and day-to-day biology; only in the virtual trial, the interval of a new trial and the fit to own data.";
    stop_share "p_stop" = 0.15, "", 0.0..0.6, Assumed "assumed", "Share of a trial's patients who stop for good after the third cycle; nobody where every planned cycle is taken.";
}

impl Constants {
    /// The values of a run in which so much is known of the trials: those that the explorer runs with, but for the fitted ones of an earlier year.
    pub fn of(known: Known) -> Self {
        let Some(logarithms) =
            Known::YEARS.iter().position(|year| *year == known).and_then(|at| LOG_THOUSANDTHS.get(at))
        else {
            return CONSTANTS;
        };
        // In the order of the posterior's names, which a test checks: to look a parameter up by its name weighs more.
        let [ec50, alpha, q0, q1, d_x, spoil, d_n, kap_m, th20, art_weak, g_7, cv_survival] =
            logarithms.map(|thousandths| libm::exp(f64::from(thousandths) / 1000.0));
        Self { ec50, alpha, q0, q1, spoil, d_x, d_n, kap_m, th20, art_weak, g_7, cv_survival, ..CONSTANTS }
    }
}
