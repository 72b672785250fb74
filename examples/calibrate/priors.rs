//! The parameters that are fitted, and what was thought of each before the fit. The centres are fixed numbers: they do not
//! move when the fit is run again.

use il2_explorer::model::constants::{ParameterRecord, RECORDS};

/// One fitted parameter; the prior is log-normal.
#[derive(Clone, Debug)]
pub(crate) struct Prior {
    /// Its name in the parameter table.
    pub(crate) name: &'static str,
    /// Centre of the prior.
    pub(crate) centre: f64,
    /// Standard deviation of the prior, in the natural logarithm.
    pub(crate) sd: f64,
    /// Why there.
    pub(crate) why: &'static str,
}

const fn prior(name: &'static str, centre: f64, sd: f64, why: &'static str) -> Prior {
    Prior { name, centre, sd, why }
}

/// Every fitted parameter, in the order of the parameter table.
pub(crate) static PRIORS: &[Prior] = &[
    prior("ec50", 12.0, 0.7, "levels reached: 22 to 113 IU/mL at the peak, single figures between injections"),
    prior("alpha", 0.12, 0.7, "a tenth of the cells drawn into division a day at full drive: Ki67 during IL-2"),
    prior("q0", 0.25, 0.7, "most cells of an early cycle are lost within weeks (Kovacs 2005)"),
    prior("q1", 0.5, 0.7, "more cells of later cycles stay (Kovacs 2005)"),
    prior("d_x", 0.0013, 0.7, "middle of the bounds: half-lives of 16 weeks to 6 years"),
    prior("spoil", 0.6, 0.7, "daughters of an activated immune system live shorter; judgement"),
    prior("d_n", 0.0009, 0.5, "untreated, naive cells halve in about two years; judgement"),
    prior("kap_m", 0.0045, 0.7, "activation about doubles the loss of memory cells; judgement"),
    prior("th20", 0.16, 0.7, "new naive cells at age 20; judgement"),
    prior("art_weak", 0.8, 0.1, "NRTIs alone lower HIV RNA by one to two log10 at first: 0.7 to 0.9"),
    prior("g_7", 0.15, 0.7, "doubling in a week at full effect; judgement"),
    prior("cv_survival", 0.6, 0.7, "wide responses in every trial; judgement"),
];

impl Prior {
    /// Its row of the parameter table.
    pub(crate) fn record(&self) -> &'static ParameterRecord {
        RECORDS.iter().find(|record| record.name == self.name).unwrap_or_else(|| panic!("no parameter {}", self.name))
    }
}
