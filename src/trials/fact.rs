//! Something that was found and is said with a number, but is no point on a chart.

use super::observation::Reading;
use crate::source::Source;
use serde::Serialize;

/// What a fact is about: the heading it stands under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// What else the trials of IL-2 found: doses, schedules, function of the cells.
    Trials,
    /// What it did for patients.
    Outcome,
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
    pub const ALL: [Self; 9] = [
        Self::Trials,
        Self::Outcome,
        Self::InsideACycle,
        Self::Virus,
        Self::Levels,
        Self::SideEffects,
        Self::Il7,
        Self::Restoration,
        Self::Homeostasis,
    ];

    /// Its heading in English.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Trials => "What else the trials of IL-2 found",
            Self::Outcome => "What it did for patients",
            Self::InsideACycle => "Inside one cycle",
            Self::Virus => "HIV RNA",
            Self::Levels => "IL-2 in blood",
            Self::SideEffects => "Side effects",
            Self::Il7 => "IL-7",
            Self::Restoration => "Immune restoration",
            Self::Homeostasis => "How CD4 cells keep their number",
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
    /// The finding in one English sentence, with its numbers.
    pub sentence: &'static str,
    /// The number for the calibration and the tests, with its unit; `None` where the sentence is enough.
    pub value: Option<(f64, &'static str)>,
    /// How the number was read.
    pub reading: Reading,
    /// Whether the model was fitted to it.
    pub used_for_fitting: bool,
    /// The publication.
    pub source: &'static Source,
}

impl Fact {
    /// A fact that was read in the publication named.
    pub(super) const fn new(id: &'static str, topic: Topic, source: &'static Source, sentence: &'static str) -> Self {
        Self { id, topic, sentence, value: None, reading: Reading::Verified, used_for_fitting: false, source }
    }

    /// With its number, in this unit.
    pub(super) const fn value(self, value: f64, unit: &'static str) -> Self {
        Self { value: Some((value, unit)), ..self }
    }

    /// Used to fit the model.
    pub(super) const fn fitted(self) -> Self {
        Self { used_for_fitting: true, ..self }
    }

    /// Computed by us, as said.
    pub(super) const fn derived(self, how: &'static str) -> Self {
        Self { reading: Reading::Derived(how), ..self }
    }

    /// Read only elsewhere, as said.
    pub(super) const fn weak(self, how: &'static str) -> Self {
        Self { reading: Reading::Weak(how), ..self }
    }
}
