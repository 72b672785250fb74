//! What a published result is made of, and where it is in a picture.

use serde::Serialize;

/// What an observation is, so that it is only ever drawn next to the same thing of the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Statistic {
    /// Median of the patients' changes from baseline.
    MedianChange,
    /// Mean of the patients' changes from baseline.
    MeanChange,
    /// Median count.
    MedianCount,
    /// Mean count.
    MeanCount,
    /// Lowest and highest change among the patients: a span, not a point.
    RangeOfChange,
    /// Average of the count over the follow-up minus baseline, mean over patients.
    TimeWeightedMeanChange,
    /// The same, minus that of the trial's control arm. It has no height on a CD4 axis.
    TimeWeightedMeanDifference,
    /// Mean count minus that of the trial's control arm. It has no height on a CD4 axis.
    MeanDifference,
    /// Rise of the mean count in percent of the mean baseline.
    PercentRiseOfMean,
    /// Share of patients with a rise of at least 50%.
    ShareRise50,
    /// Share of patients with a rise of at least 80%.
    ShareRise80,
}

impl Statistic {
    /// Its name in English, for passport, legend and table.
    pub const fn words(self) -> &'static str {
        match self {
            Self::MedianChange => "median change from baseline",
            Self::MeanChange => "mean change from baseline",
            Self::MedianCount => "median count",
            Self::MeanCount => "mean count",
            Self::RangeOfChange => "lowest and highest change from baseline",
            Self::TimeWeightedMeanChange => "time-weighted mean change",
            Self::TimeWeightedMeanDifference => "time-weighted mean change, difference from control",
            Self::MeanDifference => "mean count, difference from control",
            Self::PercentRiseOfMean => "rise of the mean count, % of baseline",
            Self::ShareRise50 => "share with a rise of at least 50%",
            Self::ShareRise80 => "share with a rise of at least 80%",
        }
    }

    /// Whether it is a change from baseline, to be drawn from the scenario's own baseline.
    pub const fn is_change(self) -> bool {
        matches!(self, Self::MedianChange | Self::MeanChange | Self::RangeOfChange | Self::TimeWeightedMeanChange)
    }

    /// Whether it is a share of the patients, between 0 and 1.
    pub const fn is_share(self) -> bool {
        matches!(self, Self::ShareRise50 | Self::ShareRise80)
    }

    /// Whether it can be drawn against weeks and CD4 count.
    pub const fn has_place(self) -> bool {
        !self.is_share()
            && !matches!(self, Self::TimeWeightedMeanDifference | Self::MeanDifference | Self::PercentRiseOfMean)
    }
}

/// What the bar around an observation represents.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Spread {
    /// None was reported.
    NotReported,
    /// Standard error, in the unit of the value.
    StandardError(f64),
    /// Standard deviation, in the unit of the value.
    StandardDeviation(f64),
    /// Interquartile range: lower and upper quartile, of the same thing as the value.
    InterquartileRange(f64, f64),
    /// 95% confidence interval of the value.
    ConfidenceInterval(f64, f64),
    /// Lowest and highest value.
    Range(f64, f64),
}

impl Spread {
    /// What the legend calls the bar; `None` where there is none.
    pub const fn words(self) -> Option<&'static str> {
        match self {
            Self::NotReported => None,
            Self::StandardError(_) => Some("SE"),
            Self::StandardDeviation(_) => Some("SD"),
            Self::InterquartileRange(..) => Some("IQR"),
            Self::ConfidenceInterval(..) => Some("95% CI"),
            Self::Range(..) => Some("range"),
        }
    }

    /// Both ends of the bar around a value.
    const fn ends(self, value: f64) -> Option<(f64, f64)> {
        match self {
            Self::NotReported => None,
            Self::StandardError(half) | Self::StandardDeviation(half) => Some((value - half, value + half)),
            Self::InterquartileRange(low, high) | Self::ConfidenceInterval(low, high) | Self::Range(low, high) => {
                Some((low, high))
            }
        }
    }
}

/// How a number was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum HowRead {
    /// In the abstract or an excerpt of the publication named.
    Verified,
    /// Computed by us from verified numbers, as said here. Shown with this label, never drawn.
    Derived(&'static str),
    /// Only elsewhere, as said here. Shown with this label, never fitted, never drawn.
    Weak(&'static str),
}

/// Which arm of a trial an observation belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum TrialArm {
    /// The arm with the cytokine.
    Treated,
    /// The arm without.
    Control,
}

/// One result of a trial, in numbers; its words are in [`super::passport`].
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Observation {
    /// Stable name: `"anrs079-il2-w74"`.
    pub id: &'static str,
    /// Trial, as written next to the point: `"ANRS 079"`.
    pub trial: &'static str,
    /// Arm of the trial.
    pub arm: TrialArm,
    /// Patients in the arm; `None` where the source read does not say.
    pub n: Option<u32>,
    /// What the value is.
    pub statistic: Statistic,
    /// First and last week of the observation; equal for a point.
    pub weeks: (f64, f64),
    /// The value: cells/µL, or a share between 0 and 1. `None` for a span, which has ends (in `spread`) and no middle.
    pub value: Option<f64>,
    /// The bar around it.
    pub spread: Spread,
    /// Baseline count that the trial reports for the arm, in cells/µL, with the same statistic; `None` where none was read.
    pub baseline: Option<f64>,
    /// The year of its publication; `None` where its source names none.
    #[serde(skip)]
    pub year: Option<u16>,
    /// How far its reading goes.
    pub reading: HowRead,
    /// Whether the model was fitted to it.
    pub used_for_fitting: bool,
    /// The doses per injection that the arm pools, in the unit of the route; empty where all its patients had one dose. The model's
    /// number next to it is the mean over a run of each dose.
    pub pooled: &'static [f64],
}

/// Where an observation is on the chart.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Placed {
    /// First and last week; equal for a point.
    pub weeks: (f64, f64),
    /// CD4 count in cells/µL; `None` for a span without a middle.
    pub value: Option<f64>,
    /// Lower and upper end of the bar, in cells/µL; `None` where the trial reported none.
    pub bar: Option<(f64, f64)>,
}

impl Observation {
    /// Where it is on the chart of a scenario with this baseline count. A change is drawn from the scenario's own baseline, a
    /// count where it is. `None` for shares and for differences between arms, which have no height on a CD4 axis.
    pub fn placed_at(&self, baseline: f64) -> Option<Placed> {
        let from = match self.statistic {
            statistic if !statistic.has_place() => return None,
            statistic if statistic.is_change() => baseline,
            _ => 0.0,
        };
        let bar = self.spread.ends(self.value.unwrap_or_default());
        Some(Placed {
            weeks: self.weeks,
            value: self.value.map(|value| from + value),
            bar: bar.map(|(low, high)| (from + low, from + high)),
        })
    }

    /// Whether it is drawn over a stretch of time instead of at one.
    pub fn is_span(&self) -> bool {
        self.weeks.0 < self.weeks.1
    }
}

#[cfg(test)]
mod tests {
    use super::super::observations::by_id;

    #[test]
    fn a_median_change_is_at_the_scenario_s_own_baseline_plus_the_change() {
        let placed = by_id("esprit-il2-w35").and_then(|point| point.placed_at(500.0));
        let Some(placed) = placed else { panic!("a median change has a place") };
        // Source: docs/evidence.md#fox-2007, median (IQR) increase +233 (90, 411).
        assert_eq!((placed.weeks, placed.value, placed.bar), ((35.0, 35.0), Some(733.0), Some((590.0, 911.0))));
    }

    #[test]
    fn a_mean_count_is_where_it_was_with_its_standard_error() {
        let placed = by_id("kovacs1996-il2-w52").and_then(|point| point.placed_at(100.0));
        let Some(placed) = placed else { panic!("a mean count has a place") };
        // Source: docs/evidence.md#kovacs-1996, 916 (SE 128).
        assert_eq!((placed.value, placed.bar), (Some(916.0), Some((788.0, 1044.0))));
    }

    #[test]
    fn a_range_is_a_span_without_a_middle_and_a_share_has_no_place() {
        let span = by_id("kovacs1995-range").and_then(|span| span.placed_at(400.0));
        assert!(span.is_some_and(|span| span.value.is_none() && span.bar == Some((319.0, 2611.0))));
        assert!(by_id("anrs079-il2-share80").is_some_and(|share| share.placed_at(340.0).is_none()));
    }
}
