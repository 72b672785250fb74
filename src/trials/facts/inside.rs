//! Inside one cycle, and the virus meanwhile.

use crate::source::mechanism::{
    KEH_2006, KOVACS_2000, KOVACS_2005, MCMAHON_1994, NATARAJAN_2002, READ_2008, SERETI_2002,
};
use crate::trials::fact::Fact;
use crate::trials::fact::Topic::{Cells, InsideACycle, Virus};

/// The facts, in the order of docs/evidence.md.
pub(super) static ALL: &[Fact] = &[
    Fact::new(
        "mcmahon-dip",
        InsideACycle,
        &MCMAHON_1994,
        "Lymphopenia by day 2 of dosing and rebound within 48 h of stopping in 2 of the 16 patients of a phase I study, at its highest          dose. Lymphocytes, not CD4 cells.",
    )
    .value(48.0, "h")
    .events(&[2])
    .groups(&[16]),
    Fact::new(
        "mcmahon-ten-weeks",
        InsideACycle,
        &MCMAHON_1994,
        "CD4 and CD8 counts and the share of NK cells stayed above baseline for up to 10 weeks after one low-dose course (16 patients).",
    )
    .value(10.0, "weeks"),
    Fact::new(
        "keh-naive",
        Cells,
        &KEH_2006,
        "One month after a cycle on continuous ART (n = 27): 106 more naive CD4 cells/µL; 84 when ART was stopped right after the cycle.",
    )
    .value(106.0, "cells/µL")
    .fitted(),
    Fact::new(
        "keh-memory",
        Cells,
        &KEH_2006,
        "One month after a cycle on continuous ART (n = 27): 327 more central-memory CD4 cells/µL; 184 when ART was stopped right after \
         the cycle.",
    )
    .value(327.0, "cells/µL")
    .fitted(),
    Fact::new(
        "kovacs2000-rna",
        Virus,
        &KOVACS_2000,
        "6 of 11 patients had a rise of HIV RNA of more than 0.5 log10 in at least one cycle; none was sustained.",
    )
    .value(0.5, "log10 copies/mL")
    .events(&[6])
    .groups(&[11]),
    Fact::new(
        "natarajan-division",
        InsideACycle,
        &NATARAJAN_2002,
        "During IL-2, BrdU-positive naive CD4 cells rose 7-fold and Ki67 staining 20- to 40-fold (n = 6).",
    )
    .value(7.0, "times"),
    Fact::new(
        "natarajan-naive",
        Cells,
        &NATARAJAN_2002,
        "Naive CD4 cells rose from a mean of 139 to 387 cells/µL in a year of IL-2 (n = 6).",
    )
    .value(387.0, "cells/µL"),
    Fact::new(
        "kovacs2005-early",
        InsideACycle,
        &KOVACS_2005,
        "CD4 cells labelled in an early cycle had a half-life of 1.7 weeks (n = 6). That of a label is not that of the whole pool.",
    )
    .value(1.7, "weeks"),
    Fact::new(
        "kovacs2005-later",
        InsideACycle,
        &KOVACS_2005,
        "CD4 cells labelled in a later cycle had a half-life of 28.7 weeks (n = 6): survival, not proliferation, carries the gain.",
    )
    .value(28.7, "weeks"),
    Fact::new(
        "read-survival",
        InsideACycle,
        &READ_2008,
        "The CD4 gain was inversely correlated with the decay of the label (R about -0.67), not with proliferation.",
    )
    .value(-0.67, "correlation"),
    Fact::new(
        "sereti2002-cd25",
        Cells,
        &SERETI_2002,
        "After long-term intermittent IL-2, 61% of naive CD4 cells (median; up to 79%) expressed CD25.",
    )
    .value(61.0, "%"),
];
