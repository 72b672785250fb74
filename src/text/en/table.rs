//! The words of the table of the picture's numbers, in English.

use crate::text::table::TableWords;

pub(in crate::text) const WORDS: TableWords = TableWords {
    caption: "CD4 count in cells/\u{b5}L: at the start of every cycle, at regular weeks, and at the end of the run.",
    heads: ["Week", "Cycle", "Typical patient", "Median", "IQR", "Typical, control"],
    heads_b: ["Typical, schedule B", "Median, schedule B"],
    cycle: |number| format!("{number} starts"),
};
