//! The entries of the legend, and what names them.

use crate::chart::panel::Quantity;
use crate::chart::theme::{Dash, Marker, Role};
use crate::trajectory::ArmName;

/// What a line or band shows of an arm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EntryKind {
    /// Median over the virtual patients.
    Median,
    /// Median count at week 0 plus the median of the virtual patients' changes since.
    MedianChange,
    /// Mean over the virtual patients.
    Mean,
    /// The typical patient.
    Typical,
    /// A quantity of the typical patient, on a panel under the picture.
    Quantity(Quantity),
    /// One virtual patient, by number from 1.
    Person(u32),
    /// Where the mean would lie in 95 of 100 draws of as many virtual patients: not where people lie.
    MeanInterval,
    /// What the fit of the model leaves open of the statistic shown.
    ModelInterval,
    /// Where a trial of the size of a drawn result would land, by the result's place among those drawn.
    TrialInterval(u8),
    /// The patient who explains own measurements best.
    Fitted,
    /// What these measurements leave open of that patient.
    FittedBand,
    /// Lower to upper quartile of the virtual patients.
    MiddleHalf,
    /// 5th to 95th percentile of the virtual patients.
    NineInTen,
    /// The same statistic in the run that is compared with.
    Reference,
}

/// Names one entry of the legend, and so one thing that can be switched off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum EntryId {
    Arm(ArmOrder, EntryKind),
    Trial,
    /// A series of the reader's own measurements, by its number.
    Own(u8),
    Thresholds,
}

/// [`ArmName`] in the fixed order of the page: the order in which series are listed and read out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum ArmOrder {
    A,
    B,
    Control,
}

impl From<ArmName> for ArmOrder {
    fn from(arm: ArmName) -> Self {
        match arm {
            ArmName::A => Self::A,
            ArmName::B => Self::B,
            ArmName::Control => Self::Control,
        }
    }
}

/// One button of the legend.
#[derive(Clone, Debug, PartialEq)]
pub struct LegendEntry {
    /// What it switches.
    pub id: EntryId,
    /// Its name.
    pub label: String,
    /// Its colour.
    pub role: Role,
    /// Its strokes.
    pub dash: Dash,
    /// Its shape.
    pub marker: Marker,
    /// Whether it is an area, not a line.
    pub area: bool,
    /// Whether it is on.
    pub shown: bool,
}
