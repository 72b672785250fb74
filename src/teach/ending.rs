//! The ending, drawn: the hazard ratios of the two large trials with their 95% confidence intervals, on one scale. The numbers are the
//! facts of [`crate::trials::outcome`].

use crate::source::Source;
use crate::trials::facts;

/// Hazard ratios at the two ends of the scale, equally far from 1 on a logarithmic scale.
pub const SCALE: (f64, f64) = (0.5, 2.0);
/// Hazard ratios that the scale names. Both arms have the same risk at 1.
pub const TICKS: [f64; 5] = [0.5, 0.7, 1.0, 1.4, 2.0];
/// Facts told in words under the drawing: the two end points drawn, and death alone, whose intervals were not read.
pub const IN_WORDS: [&str; 4] = ["esprit-hazard", "silcaat-hazard", "esprit-death", "silcaat-death"];
/// The trials drawn, each with the fact that holds its hazard ratio.
const DRAWN: [(&str, &str); 2] = [("ESPRIT", "esprit-hazard"), ("SILCAAT", "silcaat-hazard")];

/// The hazard ratio of one trial: opportunistic disease or death, IL-2 against control.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HazardRatio {
    /// Name of the trial.
    pub trial: &'static str,
    /// The estimate.
    pub estimate: f64,
    /// The 95% confidence interval.
    pub interval: (f64, f64),
    /// The P value as published.
    pub p: Option<&'static str>,
    /// Patients with IL-2 and without.
    pub patients: [u32; 2],
    /// The publication.
    pub source: &'static Source,
}

impl HazardRatio {
    /// Whether the interval includes 1: the trial shows neither benefit nor harm.
    pub fn includes_no_difference(&self) -> bool {
        self.interval.0 <= 1.0 && self.interval.1 >= 1.0
    }
}

/// The hazard ratios of the two trials, in the order in which they are drawn.
pub fn hazard_ratios() -> Vec<HazardRatio> {
    let drawn = DRAWN.iter().filter_map(|(trial, id)| {
        let fact = facts::by_id(id)?;
        let patients = fact.groups.first().copied().zip(fact.groups.get(1).copied())?;
        Some(HazardRatio {
            trial,
            estimate: fact.value?.0,
            interval: fact.interval?,
            p: fact.p,
            patients: patients.into(),
            source: fact.source,
        })
    });
    drawn.collect()
}

/// The place of a hazard ratio along [`SCALE`], from 0 to 1.
pub fn place(ratio: f64) -> f64 {
    let (low, high) = (libm::log(SCALE.0), libm::log(SCALE.1));
    ((libm::log(ratio.max(f64::MIN_POSITIVE)) - low) / (high - low)).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_trials_are_drawn_with_the_published_numbers() {
        let drawn = hazard_ratios();
        let numbers: Vec<_> = drawn.iter().map(|one| (one.trial, one.estimate, one.interval, one.p)).collect();
        assert_eq!(
            numbers,
            [("ESPRIT", 0.94, (0.75, 1.16), Some("0.55")), ("SILCAAT", 0.91, (0.70, 1.18), Some("0.47"))]
        );
        assert!(drawn.iter().all(|one| one.source.id == "insight-2009"));
    }

    /// The page says "both intervals include 1".
    #[test]
    fn both_intervals_include_one_and_lie_on_the_scale() {
        for one in hazard_ratios() {
            assert!(one.includes_no_difference(), "{one:?}");
            assert!(SCALE.0 < one.interval.0 && one.interval.1 < SCALE.1, "{one:?}");
        }
        let harm = HazardRatio { interval: (1.01, 1.5), ..hazard_ratios()[0] };
        assert!(!harm.includes_no_difference());
        assert!(IN_WORDS.iter().all(|id| facts::by_id(id).is_some()));
    }

    #[test]
    fn one_lies_in_the_middle_and_the_scale_is_logarithmic() {
        assert!((place(1.0) - 0.5).abs() < 1e-12 && place(0.5) == 0.0 && (place(2.0) - 1.0).abs() < 1e-12);
        assert!((place(0.7) + place(1.0 / 0.7) - 1.0).abs() < 1e-12);
        assert_eq!((place(0.0), place(f64::INFINITY)), (0.0, 1.0));
    }
}
