//! Something that was found and is said with a number, but is no point on a chart.

use super::observation::HowRead;
use crate::source::Source;
use serde::Serialize;

/// What a fact is about: the heading it is under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// What it did for patients.
    Outcome,
    /// Cell subsets and markers.
    Cells,
    /// Function of the cells: recall antigens, vaccination.
    Function,
    /// Patients, doses, schedules and baselines of the trials of IL-2.
    Trials,
    /// Inside one cycle: dip, rebound, division, survival.
    InsideACycle,
    /// HIV RNA.
    Virus,
    /// IL-2 in blood.
    Levels,
    /// Side effects.
    SideEffects,
    /// IL-7.
    Il7,
    /// Immune restoration as told to patients.
    Restoration,
    /// How CD4 cells keep their number.
    Homeostasis,
}

impl Topic {
    /// Every topic, in the order of docs/evidence.md.
    pub const ALL: [Self; 11] = [
        Self::Outcome,
        Self::Cells,
        Self::Function,
        Self::Virus,
        Self::SideEffects,
        Self::Trials,
        Self::InsideACycle,
        Self::Levels,
        Self::Il7,
        Self::Restoration,
        Self::Homeostasis,
    ];

    /// Its heading in English.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Outcome => "Clinical outcome",
            Self::Cells => "Cell subsets and markers",
            Self::Function => "Immune function",
            Self::Trials => "Patients, dose and schedule",
            Self::InsideACycle => "Inside one cycle",
            Self::Virus => "HIV RNA",
            Self::Levels => "Pharmacokinetics of IL-2",
            Self::SideEffects => "Side effects",
            Self::Il7 => "IL-7",
            Self::Restoration => "Immune restoration",
            Self::Homeostasis => "CD4 homeostasis",
        }
    }
}

/// Something that was found.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Fact {
    /// Stable name: `"keh-naive"`.
    pub id: &'static str,
    /// What it is about.
    pub topic: Topic,
    /// The number for the calibration and the tests, with its unit; `None` where the sentence is enough.
    pub value: Option<(f64, &'static str)>,
    /// The 95% confidence interval of the value, where one was read.
    pub interval: Option<(f64, f64)>,
    /// The P value as published, where one was read: `"0.47"`.
    pub p: Option<&'static str>,
    /// Patients with the event in each group, where events are counted.
    pub events: &'static [u32],
    /// Patients in each group, where read: with the cytokine first.
    pub groups: &'static [u32],
    /// How the number was read.
    pub reading: HowRead,
    /// Whether the model was fitted to it.
    pub used_for_fitting: bool,
    /// The publication.
    pub source: &'static Source,
}

impl Fact {
    /// A fact that was read in the publication named.
    pub(super) const fn new(id: &'static str, topic: Topic, source: &'static Source) -> Self {
        Self {
            id,
            topic,
            value: None,
            interval: None,
            p: None,
            events: &[],
            groups: &[],
            reading: HowRead::Verified,
            used_for_fitting: false,
            source,
        }
    }

    /// With its number, in this unit.
    pub(super) const fn value(self, value: f64, unit: &'static str) -> Self {
        Self { value: Some((value, unit)), ..self }
    }

    /// With the 95% confidence interval of its number.
    pub(super) const fn interval(self, low: f64, high: f64) -> Self {
        Self { interval: Some((low, high)), ..self }
    }

    /// With its P value.
    pub(super) const fn p(self, p: &'static str) -> Self {
        Self { p: Some(p), ..self }
    }

    /// With the patients who had the event, by group.
    pub(super) const fn events(self, events: &'static [u32]) -> Self {
        Self { events, ..self }
    }

    /// With the patients in each group.
    pub(super) const fn groups(self, groups: &'static [u32]) -> Self {
        Self { groups, ..self }
    }

    /// Used to fit the model.
    pub(super) const fn fitted(self) -> Self {
        Self { used_for_fitting: true, ..self }
    }

    /// Computed by us, as said.
    pub(super) const fn derived(self, how: &'static str) -> Self {
        Self { reading: HowRead::Derived(how), ..self }
    }
}
