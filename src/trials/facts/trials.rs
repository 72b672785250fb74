//! What else the trials of IL-2 found.

use crate::source::il2::{
    DURIER_2007, FOX_2007, KOVACS_1995, KOVACS_1996, LEVY_2003, LOSSO_2000, TAMBUSSI_2001, YOULE_2006,
};
use crate::trials::fact::Fact;
use crate::trials::fact::Topic::{Cells, Function, SideEffects, Trials, Virus};

/// The facts, in the order of docs/evidence.md.
pub(super) static ALL: &[Fact] = &[
    Fact::new("kovacs1995-low", Trials, &KOVACS_1995).value(15.0, "patients").fitted(),
    Fact::new("kovacs1995-hladr", Cells, &KOVACS_1995),
    Fact::new("kovacs1995-cd25", Cells, &KOVACS_1995),
    Fact::new("kovacs1995-rna", Virus, &KOVACS_1995).value(4.0, "patients").events(&[4]).groups(&[10]),
    Fact::new("kovacs1995-activation", Virus, &KOVACS_1995).value(15.0, "patients"),
    Fact::new("kovacs1996-rna", Virus, &KOVACS_1996).groups(&[31, 29]),
    Fact::new("kovacs1995-toxicity", SideEffects, &KOVACS_1995).value(15.0, "patients"),
    Fact::new("kovacs1996-toxicity", SideEffects, &KOVACS_1996),
    Fact::new("anrs079-patients", Trials, &LEVY_2003).value(118.0, "patients"),
    Fact::new("anrs079-p", Trials, &LEVY_2003),
    Fact::new("anrs079-subsets", Cells, &LEVY_2003),
    Fact::new("anrs079-markers", Cells, &LEVY_2003).p("< 0.0001"),
    Fact::new("anrs079-nk", Cells, &LEVY_2003).p("< 0.001"),
    Fact::new("anrs079-recall", Function, &LEVY_2003).value(8.5, "odds ratio").p("0.002"),
    Fact::new("anrs079-tetanus", Function, &LEVY_2003).value(32.0, "HA units/mL").p("0.01"),
    Fact::new("anrs079-rna", Virus, &LEVY_2003),
    Fact::new("durier-cycles", Trials, &DURIER_2007).value(2.0, "years"),
    Fact::new("anrs079-half-life", Trials, &DURIER_2007)
        .derived("order of magnitude, from the gains at weeks 74 and 170"),
    Fact::new("anrs079-baseline", Trials, &DURIER_2007).value(337.0, "cells/µL").derived("964 minus 627"),
    Fact::new("kovacs1996-sd", Trials, &KOVACS_1996)
        .value(700.0, "cells/µL")
        .derived("SE 128 times the root of 31 patients"),
    Fact::new("esprit-dose-slope", Trials, &FOX_2007).value(73.1, "cells/µL per 15 MIU").groups(&[1673]),
    Fact::new("esprit-baseline-slope", Trials, &FOX_2007).value(36.0, "cells/µL per 100 cells/µL").groups(&[1673]),
    Fact::new("esprit-age-slope", Trials, &FOX_2007).value(-11.7, "cells/µL per 5 years").groups(&[1673]),
    Fact::new("argentina-by-dose", Trials, &LOSSO_2000).fitted(),
    Fact::new("ukvanguard-difference", Trials, &YOULE_2006).p("0.0009").groups(&[24, 12]),
    Fact::new("ukvanguard-rna", Virus, &YOULE_2006).value(0.13, "log10 copies/mL").groups(&[24, 12]),
    Fact::new("tambussi-equal", Trials, &TAMBUSSI_2001).value(1.0, "ratio of the gains").groups(&[61]).fitted(),
];
