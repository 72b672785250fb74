//! The words of the table of the picture's numbers.

use super::Lang;

/// The catalogue of that table.
#[derive(Debug)]
pub struct TableWords {
    /// What the table is of.
    pub caption: &'static str,
    /// Over its columns.
    pub heads: [&'static str; 6],
    /// Over the columns of schedule B.
    pub heads_b: [&'static str; 2],
    /// That the cycle of a number starts.
    pub cycle: fn(usize) -> String,
}

impl Lang {
    /// The words of the table in this language.
    pub fn table(self) -> &'static TableWords {
        self.pick(&EN, |french| french.table)
    }
}

static EN: TableWords = TableWords {
    caption: "CD4 count in cells/\u{b5}L: at the start of every cycle, at regular weeks, and at the end of the run.",
    heads: ["Week", "Cycle", "Typical patient", "Median", "IQR", "Typical, control"],
    heads_b: ["Typical, schedule B", "Median, schedule B"],
    cycle: |number| format!("{number} starts"),
};

pub(super) static FR: TableWords = TableWords {
    caption: "Taux de CD4 en cellules/µL\u{a0}: au début de chaque cycle, à des semaines régulières et à la fin du calcul.",
    heads: ["Semaine", "Cycle", "Patient type", "Médiane", "IIQ", "Patient type, témoin"],
    heads_b: ["Patient type, schéma B", "Médiane, schéma B"],
    cycle: |number| format!("début du {number}"),
};
