//! Inside one cycle, and the virus meanwhile.

use crate::source::mechanism::{
    KEH_2006, KOVACS_2000, KOVACS_2005, MCMAHON_1994, NATARAJAN_2002, READ_2008, SERETI_2002,
};
use crate::trials::fact::Fact;
use crate::trials::fact::Topic::{InsideACycle, Virus};

/// The facts, in the order of docs/evidence.md.
pub(super) static ALL: &[Fact] = &[
    Fact::new(
        "mcmahon-dip",
        InsideACycle,
        &MCMAHON_1994,
        "Lymphocytes fell by day 2 of dosing at the highest doses and rebounded within 48 h of stopping.",
    )
    .value(48.0, "h"),
    Fact::new(
        "mcmahon-ten-weeks",
        InsideACycle,
        &MCMAHON_1994,
        "The CD4 count stayed raised for up to 10 weeks after one low-dose course.",
    )
    .value(10.0, "weeks"),
    Fact::new(
        "keh-naive",
        InsideACycle,
        &KEH_2006,
        "One month after a cycle on continuous ART (n = 27): 106 more naive CD4 cells/µL; 84 when ART was stopped right after the cycle.",
    )
    .value(106.0, "cells/µL")
    .fitted(),
    Fact::new(
        "keh-memory",
        InsideACycle,
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
        "6 of 11 patients had a rise of HIV RNA of more than 0.5 log10 in at least one cycle; none kept it.",
    )
    .value(0.5, "log10 copies/mL"),
    Fact::new(
        "natarajan-division",
        InsideACycle,
        &NATARAJAN_2002,
        "During IL-2, naive CD4 cells took up 7 times as much BrdU, and 20 to 40 times as many carried Ki67.",
    )
    .value(7.0, "times"),
    Fact::new(
        "natarajan-naive",
        InsideACycle,
        &NATARAJAN_2002,
        "Naive CD4 cells rose from 139 to 387 cells/µL in a year of IL-2 (n = 6).",
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
        "CD4 cells labelled in a later cycle had a half-life of 28.7 weeks (n = 6): survival, not division, carries the gain.",
    )
    .value(28.7, "weeks"),
    Fact::new(
        "read-survival",
        InsideACycle,
        &READ_2008,
        "The CD4 gain went with slower loss of the label (R about -0.67), not with division.",
    )
    .value(-0.67, "correlation"),
    Fact::new(
        "sereti2002-cd25",
        InsideACycle,
        &SERETI_2002,
        "After long-term intermittent IL-2, 61% of naive CD4 cells (median; up to 79%) carried CD25.",
    )
    .value(61.0, "%"),
];
