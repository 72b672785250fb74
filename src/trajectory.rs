//! What a run gives: numbers on one time grid. Picture, table, sentence, export and the `simulate` command are all made
//! from a [`Trajectory`], so they cannot disagree. Field names are those of docs/links.md, and are an interface.

use crate::schedule::Cycle;
use serde::{Deserialize, Serialize};

/// Spacing of the time grid, in weeks.
pub const GRID_WEEKS: f64 = 0.25;

/// Name of an arm in the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ArmName {
    /// Schedule a.
    A,
    /// Schedule b.
    B,
    /// The same patients without a cytokine.
    Control,
}

impl ArmName {
    /// What it is called in every file: `"a"`, `"b"` or `"control"`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Control => "control",
        }
    }
}

/// The result of a run.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Trajectory {
    /// Time grid in weeks, from 0 to the end of the run; every series below has one value a grid point.
    pub weeks: Vec<f64>,
    /// Arm a, then b where there is one, then the control.
    pub arms: Vec<ArmTrajectory>,
    /// Arm a minus arm b (minus the control where there is no b); `None` without virtual patients.
    pub difference: Option<Difference>,
    /// Arm a at the other doses that a trial of this regimen pooled (`presets::pooled`); empty for most. For the comparison alone.
    #[serde(skip)]
    pub pooled: Vec<PooledDose>,
}

/// Arm a at another dose.
#[derive(Clone, Debug, PartialEq)]
pub struct PooledDose {
    /// Dose per injection, in the unit of the route.
    pub dose: f64,
    /// Mean count of the virtual patients, one value a grid point.
    pub mean: Vec<f64>,
}

impl Trajectory {
    /// An arm by name.
    pub fn arm(&self, name: ArmName) -> Option<&ArmTrajectory> {
        self.arms.iter().find(|arm| arm.name == name)
    }
}

/// One arm.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ArmTrajectory {
    /// Which arm.
    pub name: ArmName,
    /// The typical patient.
    pub typical: Typical,
    /// The virtual patients; `None` where the run has none.
    pub population: Option<Population>,
    /// State at the end of the run, over the virtual patients; `None` where the run has none.
    pub end: Option<EndOfRun>,
    /// Changes from baseline over the virtual patients, week by week; `None` where the run has none. For the comparison with trials alone.
    #[serde(skip)]
    pub changes: Option<Changes>,
    /// Virtual patients in whom the rule of the schedule started a cycle; `None` where the run has none. For the sentence alone.
    #[serde(skip)]
    pub treated_by_rule: Option<usize>,
    /// What the schedule costs the typical patient.
    pub burden: Burden,
    /// The cycles that the typical patient was given (with a rule these depend on the count).
    pub cycles: Vec<Cycle>,
}

/// The typical patient's series, one value a grid point.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Typical {
    /// Measured CD4 count, cells/µL.
    pub cd4: Vec<f64>,
    /// CD4 cells of naive phenotype, cells/µL of blood-equivalent; with `memory` all CD4 cells.
    pub naive: Vec<f64>,
    /// CD4 cells of memory phenotype (resting, cycling, short-lived progeny, expanded), cells/µL of blood-equivalent.
    pub memory: Vec<f64>,
    /// Long-lived IL-2-expanded (CD25+) cells among both, cells/µL of blood-equivalent.
    pub expanded: Vec<f64>,
    /// The expanded cells among the naive ones, cells/µL of blood-equivalent.
    pub expanded_naive: Vec<f64>,
    /// log10 of HIV RNA, copies/mL.
    pub rna_log10: Vec<f64>,
    /// IL-2 in blood, IU/mL.
    pub il2_iu_ml: Vec<f64>,
    /// Highest IL-2 in blood since the grid point before, IU/mL: an injection comes and goes between two of them. For the picture alone.
    #[serde(skip)]
    pub il2_peak_iu_ml: Vec<f64>,
    /// IL-2 receptor induction, 0 to 1.
    pub receptor: Vec<f64>,
    /// IL-7 level relative to that at baseline (falls as the count rises).
    pub il7_relative: Vec<f64>,
    /// New naive cells from the thymus, cells/µL a day.
    pub thymic_output: Vec<f64>,
    /// Ordinal side-effect score of the day, 0 to 10.
    pub side_effects: Vec<f64>,
}

/// Spread of the virtual patients.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Population {
    /// Number of virtual patients.
    pub n: usize,
    /// Seed they were drawn with.
    pub seed: u32,
    /// Measured CD4 count.
    pub cd4: Percentiles,
    /// log10 of HIV RNA.
    pub rna_log10: MedianOnly,
}

/// Percentiles and mean over the virtual patients, one value a grid point.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // the names say it
pub struct Percentiles {
    pub p05: Vec<f64>,
    pub p25: Vec<f64>,
    pub p50: Vec<f64>,
    pub p75: Vec<f64>,
    pub p95: Vec<f64>,
    pub mean: Vec<f64>,
}

/// The median over the virtual patients, one value a grid point.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MedianOnly {
    /// Median.
    pub p50: Vec<f64>,
}

/// Each virtual patient's change from its own count at week 0, over the patients: percentiles on the time grid, all else for each whole week of
/// the run, from week 0.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Changes {
    /// 5th percentile, cells/µL.
    pub p05: Vec<f64>,
    /// Lower quartile, cells/µL.
    pub p25: Vec<f64>,
    /// Median, cells/µL.
    pub p50: Vec<f64>,
    /// Upper quartile, cells/µL.
    pub p75: Vec<f64>,
    /// 95th percentile, cells/µL.
    pub p95: Vec<f64>,
    /// SD of the patients' counts (not of their changes), cells/µL.
    pub count_sd: Vec<f64>,
    /// Share of patients with a rise of at least 50%.
    pub rise_50: Vec<f64>,
    /// Share of patients with a rise of at least 80%.
    pub rise_80: Vec<f64>,
    /// What is compared with patients who were followed for unequal times; `None` where the run is shorter than the longest of them.
    pub unequal: Option<UnequalFollowUp>,
}

/// Changes of virtual patients who are each read at a week of their own, spread evenly over the follow-up of `trials::FOLLOWED`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UnequalFollowUp {
    /// Expected lowest change among as many patients as the trial had, cells/µL.
    pub low: f64,
    /// Expected highest change among them, cells/µL.
    pub high: f64,
    /// Share of patients with a rise of at least 50%.
    pub rise_50: f64,
}

/// The virtual patients at the end of the run. Changes are each patient's count at the end minus its own count at week 0; shares are
/// between 0 and 1; counts in cells/µL, without the noise of an assay.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // the names of docs/links.md say it
pub struct EndOfRun {
    pub week: f64,
    pub baseline_median: f64,
    pub baseline_mean: f64,
    pub cd4_median: f64,
    pub cd4_mean: f64,
    pub change_median: f64,
    pub change_p25: f64,
    pub change_p75: f64,
    pub change_min: f64,
    pub change_max: f64,
    pub change_mean: f64,
    pub change_sd: f64,
    pub percent_change_mean: f64,
    /// Median over patients of the average count over the run minus the count at week 0.
    pub time_weighted_change_median: f64,
    pub time_weighted_change_mean: f64,
    pub share_rise_50: f64,
    pub share_rise_80: f64,
    pub share_above_200: f64,
    pub share_above_500: f64,
}

/// What a schedule costs the typical patient over the run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Burden {
    /// Cycles started.
    pub cycles: usize,
    /// Injections; an infusion has none.
    pub injections: usize,
    /// Days with dosing.
    pub days_on: usize,
    /// IL-2, in MIU.
    pub total_miu: f64,
    /// IL-7, in micrograms per kg.
    pub total_ug_kg: f64,
    /// Sum over the days of the ordinal side-effect score (a guide, not a measurement; docs/model.md).
    pub toxicity_score: f64,
}

/// One arm minus another, at the end of the run, on the same virtual patients.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // the names of docs/links.md say it
pub struct Difference {
    pub change_median: f64,
    pub change_mean: f64,
    pub share_rise_80: f64,
}

impl Difference {
    /// The first arm minus the second.
    pub fn between(first: &EndOfRun, second: &EndOfRun) -> Self {
        Self {
            change_median: first.change_median - second.change_median,
            change_mean: first.change_mean - second.change_mean,
            share_rise_80: first.share_rise_80 - second.share_rise_80,
        }
    }
}
