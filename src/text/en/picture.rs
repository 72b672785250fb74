//! The words of what a reader adds to the picture, of its panels, and of what is said of zoom and sound, in English.

use crate::chart::panel::PanelId;
use crate::chart::panel::Quantity;
use crate::text::Lang;
use crate::text::picture::PictureWords;

pub(in crate::text) const WORDS: PictureWords = PictureWords {
    own_data: "Your data",
    at_day: |week, day| format!("Week {}, day {}", Lang::En.number(week), Lang::En.number(day)),
    numbers: "Key numbers",
    panels: "Panels under the chart",
    panel: |id| match id {
        PanelId::Rna => "HIV RNA",
        PanelId::Cells => "CD4 subsets",
        PanelId::Il2 => "IL-2",
        PanelId::Thymus => "Thymus, IL-7",
        PanelId::Burden => "Side effects",
    },
    panel_spoken: |title, readings| format!("{title}. {readings}"),
    quantity: |quantity| match quantity {
        Quantity::Rna => "HIV RNA",
        Quantity::RnaMedian => "Median of the virtual patients",
        Quantity::Naive => "Naive",
        Quantity::Memory => "Memory",
        Quantity::Expanded => "IL-2-expanded",
        Quantity::AllCells => "All CD4 cells",
        Quantity::Il2 => "IL-2 in blood",
        Quantity::Receptor => "Receptor",
        Quantity::Thymus => "Thymic output",
        Quantity::Il7 => "IL-7",
        Quantity::SideEffects => "Side effects",
    },
    axis: |quantity, close| match (quantity, close) {
        (Quantity::Rna | Quantity::RnaMedian, _) => "HIV RNA, log10 copies/mL",
        (Quantity::Il2, false) => "Plasma IL-2, peak, IU/mL",
        (Quantity::Il2, true) => "Plasma IL-2, IU/mL",
        (Quantity::Receptor, _) => "IL-2 receptor induction, 0 to 1",
        (Quantity::Thymus, _) => "New naive cells from the thymus, cells/\u{b5}L a day",
        (Quantity::Il7, _) => "IL-7, fold change from baseline",
        (Quantity::SideEffects, _) => "Daily side-effect score (illustrative, 0\u{2013}10)",
        _ => "CD4 cells of the typical patient, cells/\u{b5}L",
    },
    lines: "Lines",
    view: "View",
    take_reference: "Set as new reference",
    cycle_day: |cycle, day| format!("cycle {cycle}, day {}", Lang::En.number(day)),
    weeks_shown: |from, to| format!("Weeks {} to {}", Lang::En.number(from), Lang::En.number(to)),
    weeks_allowed: |to| format!("two weeks of the run such as 60-70, from 0 to {}", Lang::En.number(to)),
    keys: "Plus and minus zoom, Shift with an arrow moves, C shows one cycle, 0 the whole run, P plays the curve.",
    sound_refused: "This browser does not let the page play sound. The table and the arrow keys tell the same numbers.",
};
