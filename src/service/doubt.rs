//! How sure an answer is: what it hangs on, and what the fit leaves open of it.

use super::Response;
use crate::explore::model_draws::{DrawnStatistic, ModelDraws, model_draws};
use crate::explore::sensitivity::{Sensitivity, sensitivity};
use crate::scenario::Scenario;
use serde::{Deserialize, Serialize};

/// How sure an answer is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Doubt {
    /// What it hangs on.
    pub sensitivity: Sensitivity,
    /// What the fit leaves open.
    pub draws: ModelDraws,
}

/// How sure the answer of a scenario is: short enough for one part.
pub(super) fn answer(scenario: &Scenario, statistic: DrawnStatistic) -> Response {
    Response::Doubt(Box::new(Doubt { sensitivity: sensitivity(scenario), draws: model_draws(scenario, statistic) }))
}
