//! The words of the table of the picture's numbers, in French.

use crate::text::table::TableWords;

pub(in crate::text) const WORDS: TableWords = TableWords {
    caption: "Taux de CD4 en cellules/µL\u{a0}: au début de chaque cycle, à des semaines régulières et à la fin du calcul.",
    heads: ["Semaine", "Cycle", "Patient type", "Médiane", "IIQ", "Patient type, témoin"],
    heads_b: ["Patient type, schéma B", "Médiane, schéma B"],
    cycle: |number| format!("début du {number}"),
};
