//! The parameters that are fitted, ten at most, and what was thought of each before the fit. The centres are fixed numbers: they do not
//! move when the fit is run again.

use il2_explorer::model::constants::{RECORDS, Record};

/// Standard deviation of every prior, in the natural logarithm: a factor of two either way.
pub(crate) const PRIOR_SD: f64 = 0.7;

/// One fitted parameter.
pub(crate) struct Prior {
    /// Its name in the parameter table.
    pub(crate) name: &'static str,
    /// Centre of the prior.
    pub(crate) centre: f64,
    /// Why there.
    pub(crate) why: &'static str,
}

/// Every fitted parameter, in the order of the parameter table.
pub(crate) static PRIORS: [Prior; 10] = [
    Prior {
        name: "ec50",
        centre: 12.0,
        why: "levels reached: 22 to 113 IU/mL at the peak, single figures between injections",
    },
    Prior {
        name: "alpha",
        centre: 0.12,
        why: "a tenth of the cells drawn into division a day at full drive: Ki67 during IL-2",
    },
    Prior { name: "k_low", centre: 150.0, why: "few gains below 200 cells (Kovacs 1995)" },
    Prior { name: "q0", centre: 0.25, why: "most cells of an early cycle are lost within weeks (Kovacs 2005)" },
    Prior { name: "q1", centre: 0.75, why: "most cells of later cycles stay (Kovacs 2005)" },
    Prior {
        name: "d_x",
        centre: 0.0013,
        why: "middle of the bounds (half-lives of 16 weeks to 6 years). The half-life of the excess after ANRS 079, 80 to 130 weeks, is \
              not used here: it comes from the same follow-up as a target",
    },
    Prior { name: "kap_m", centre: 0.0045, why: "activation about doubles the loss of memory cells; judgement" },
    Prior { name: "g_7", centre: 0.035, why: "doubling in three weeks at full effect; judgement" },
    Prior { name: "cv_survival", centre: 0.6, why: "wide responses in every trial; judgement" },
    Prior { name: "cv_recovery", centre: 0.55, why: "wide recovery on ART; judgement" },
];

impl Prior {
    /// Its row of the parameter table.
    pub(crate) fn record(&self) -> &'static Record {
        RECORDS.iter().find(|record| record.name == self.name).unwrap_or_else(|| panic!("no parameter {}", self.name))
    }

    /// The value at a position of the search: any position lies within the bounds, evenly in the logarithm around their middle.
    pub(crate) fn value(&self, position: f64) -> f64 {
        let (low, high) = self.log_bounds();
        libm::exp(low + (high - low) / (1.0 + libm::exp(-position)))
    }

    /// The position of a value, which is first moved a little inside the bounds.
    pub(crate) fn position(&self, value: f64) -> f64 {
        let (low, high) = self.log_bounds();
        let part = ((libm::log(value) - low) / (high - low)).clamp(0.005, 0.995);
        libm::log(part / (1.0 - part))
    }

    /// How fast the logarithm of the value rises with the position.
    pub(crate) fn slope(&self, position: f64) -> f64 {
        let (low, high) = self.log_bounds();
        let part = 1.0 / (1.0 + libm::exp(-position));
        (high - low) * part * (1.0 - part)
    }

    /// The penalty of a value: distance from the centre, in standard deviations.
    pub(crate) fn penalty(&self, value: f64) -> f64 {
        libm::log(value / self.centre) / PRIOR_SD
    }

    fn log_bounds(&self) -> (f64, f64) {
        let (low, high) = self.record().bounds;
        (libm::log(low), libm::log(high))
    }
}
