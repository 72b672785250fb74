//! The names of the panels, and of what their lines and layers show.

/// Names a panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PanelId {
    /// HIV RNA.
    Rna,
    /// Naive, memory and expanded cells, stacked.
    Cells,
    /// IL-2 level and receptor.
    Il2,
    /// Thymic output and IL-7.
    Thymus,
    /// Side effects.
    Burden,
}

impl PanelId {
    /// All, in the order of their buttons.
    pub const ALL: [Self; 5] = [Self::Rna, Self::Cells, Self::Il2, Self::Thymus, Self::Burden];

    /// These, each once, in the order of their buttons.
    pub fn in_order(some: &[Self]) -> Vec<Self> {
        Self::ALL.into_iter().filter(|id| some.contains(id)).collect()
    }

    /// Its name in a link.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rna => "rna",
            Self::Cells => "cells",
            Self::Il2 => "il2",
            Self::Thymus => "thymus",
            Self::Burden => "burden",
        }
    }
}

/// What a line or layer of a panel shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)] // the names are those of `Typical`
pub enum Quantity {
    Rna,
    RnaMedian,
    Naive,
    Memory,
    Expanded,
    AllCells,
    Il2,
    Receptor,
    Thymus,
    Il7,
    SideEffects,
}
