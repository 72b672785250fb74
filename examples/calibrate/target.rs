//! What a target is: a number of a trial, where it is written down, and how near the model should come.

use crate::runs::Results;
use il2_explorer::trials::{Spread, facts, observations};

/// Where a target's number is written down. The fit and docs/evidence.md read the same record, so they cannot drift apart.
#[derive(Clone, Copy)]
pub(crate) enum Given {
    /// The value of an observation.
    Observed(&'static str),
    /// The value of an observation minus its baseline: the change of a mean count.
    ObservedRise(&'static str),
    /// The lower quartile of an observation.
    LowerQuartile(&'static str),
    /// The upper quartile of an observation.
    UpperQuartile(&'static str),
    /// The sum of two facts: what one cycle added, naive and memory cells.
    FactSum(&'static str, &'static str),
    /// What a fact says in words, as a number of ours.
    Judgement(f64, &'static str),
}

impl Given {
    /// The number.
    pub(crate) fn value(self) -> f64 {
        let missing = || panic!("a target needs a number that is not in src/trials");
        let fact = |id| facts::by_id(id).and_then(|fact| fact.value).map(|(value, _)| value);
        let quartiles = |id| match observations::by_id(id).map(|point| point.spread) {
            Some(Spread::InterquartileRange(low, high)) => Some((low, high)),
            _ => None,
        };
        match self {
            Self::Observed(id) => observations::by_id(id).and_then(|point| point.value),
            Self::ObservedRise(id) => observations::by_id(id).and_then(|point| Some(point.value? - point.baseline?)),
            Self::LowerQuartile(id) => quartiles(id).map(|quartiles| quartiles.0),
            Self::UpperQuartile(id) => quartiles(id).map(|quartiles| quartiles.1),
            Self::FactSum(one, other) => fact(one).and_then(|one| Some(one + fact(other)?)),
            Self::Judgement(value, id) => facts::by_id(id).map(|_| value),
        }
        .unwrap_or_else(missing)
    }

    /// Where it is written down, for the report.
    pub(crate) fn record(self) -> String {
        match self {
            Self::Observed(id) | Self::ObservedRise(id) | Self::LowerQuartile(id) | Self::UpperQuartile(id) => {
                format!("`{id}`")
            }
            Self::FactSum(one, other) => format!("`{one}` + `{other}`"),
            Self::Judgement(_, id) => format!("judgement of `{id}`"),
        }
    }
}

/// How near the model should come.
#[derive(Clone, Copy)]
pub(crate) enum Aim {
    /// Within 10 % of the value: medians and means.
    Tenth,
    /// Within 7 points: shares.
    SevenPoints,
    /// Within so much, where 10 % of the value would say nothing: a change near zero, a ratio, a judgement.
    Within(f64),
}

impl Aim {
    /// The greatest error that meets it.
    pub(crate) fn allowed(self, value: f64) -> f64 {
        match self {
            Self::Tenth => 0.1 * value.abs(),
            Self::SevenPoints => 0.07,
            Self::Within(most) => most,
        }
    }
}

/// One number of one trial, and how the model gives the same number.
pub(crate) struct Target {
    /// The trial; leave-one-out leaves all its targets out together.
    pub(crate) trial: &'static str,
    /// What is compared, in words.
    pub(crate) what: &'static str,
    /// The trial's number.
    pub(crate) given: Given,
    /// Standard deviation that the fit grants: half the aim for a large trial, more for a small one or a judgement.
    pub(crate) sd: f64,
    /// How near the model should come.
    pub(crate) aim: Aim,
    /// The model's number.
    pub(crate) model: fn(&Results) -> f64,
    /// Why the model stays away from it, where it is known to; empty where the aim is met.
    pub(crate) resists: &'static str,
}

impl Target {
    /// Whether a number of the model meets the aim.
    pub(crate) fn met_by(&self, model: f64) -> bool {
        (model - self.given.value()).abs() <= self.aim.allowed(self.given.value())
    }
}
