//! What a trial is to the fit.

use il2_explorer::source::Source;
use il2_explorer::trials::report_card::{NumberUnit, regimens};

/// One number of a trial.
pub(crate) struct Number {
    /// What is compared: statistic, arm, week.
    pub(crate) what: &'static str,
    /// What the trial found.
    pub(crate) value: f64,
    /// Its standard error.
    pub(crate) se: f64,
    /// What it counts.
    pub(crate) unit: NumberUnit,
    /// One of the 37 numbers of the first trial fit, by which fits are compared.
    pub(crate) first_37: bool,
    /// Where it was published, if not with the trial's other numbers.
    pub(crate) follow_up: Option<&'static Source>,
}

/// One trial: its numbers. `il2_explorer::trial_predictions` has the model's same statistics in the same order.
pub(crate) struct Trial {
    /// Name as in docs/evidence.md.
    pub(crate) name: &'static str,
    /// The parameter that differs between trials: `alpha` (IL-2) or `g_7` (IL-7).
    pub(crate) factor: &'static str,
    /// What is read how.
    pub(crate) reading: &'static str,
    /// What was found.
    pub(crate) numbers: &'static [Number],
}

impl Number {
    /// The same, counting this.
    pub(crate) const fn counts(self, unit: NumberUnit) -> Self {
        Self { unit, ..self }
    }

    /// The same, published later than the trial.
    pub(crate) const fn from(self, follow_up: &'static Source) -> Self {
        Self { follow_up: Some(follow_up), ..self }
    }

    /// The year in which it was published, of a number of this trial; `None` where its source names none.
    pub(crate) fn year(&self, trial: &Trial) -> Option<u16> {
        self.follow_up.or_else(|| regimens::source(trial.name)).and_then(Source::year)
    }
}

/// A number of the first trial fit.
pub(crate) const fn n(what: &'static str, value: f64, se: f64) -> Number {
    Number { what, value, se, unit: NumberUnit::Cells, first_37: true, follow_up: None }
}

/// A number that came later than the first trial fit.
pub(crate) const fn later(what: &'static str, value: f64, se: f64) -> Number {
    Number { what, value, se, unit: NumberUnit::Cells, first_37: false, follow_up: None }
}
