//! Clinical outcome. The count rose, and the patients gained nothing: the sentence that belongs next to every curve.

use super::fact::Fact;
use super::fact::Topic::Outcome;
use crate::source::il2::{INSIGHT_2009, MARKOWITZ_STALWART, STALWART_2010};

/// The conclusion of the two large trials, in the words that belong in view.
pub const SENTENCE: &str =
    "IL-2 raised CD4 counts and yielded no clinical benefit in the two large trials (ESPRIT and SILCAAT, 2009).";

/// Why the average differences of the large trials are not drawn and not fitted.
pub const WHY_NOT_DRAWN: &str = "The averages of ESPRIT and SILCAAT mix induction, lower doses, stopping and cycles given to reach a \
                                 goal: they say nothing about one schedule, so they are neither drawn nor fitted.";

/// Patients with IL-2 and without in ESPRIT.
pub const ESPRIT: [u32; 2] = [2071, 2040];

/// Patients with IL-2 and without in SILCAAT.
pub const SILCAAT: [u32; 2] = [849, 846];

/// Patients in the two groups with IL-2 together, and in the group without, in STALWART.
pub const STALWART: [u32; 2] = [176, 91];

/// Patients of both groups of a trial.
pub const fn patients([treated, control]: [u32; 2]) -> u32 {
    treated + control
}

/// The facts, in the order of docs/evidence.md.
pub static FACTS: &[Fact] = &[
    Fact::new("insight-conclusion", Outcome, &INSIGHT_2009),
    Fact::new("esprit-design", Outcome, &INSIGHT_2009).value(457.0, "cells/µL").groups(&ESPRIT),
    Fact::new("silcaat-design", Outcome, &INSIGHT_2009).value(202.0, "cells/µL").groups(&SILCAAT),
    Fact::new("esprit-difference", Outcome, &INSIGHT_2009).value(159.0, "cells/µL").groups(&ESPRIT),
    Fact::new("silcaat-difference", Outcome, &INSIGHT_2009).value(53.0, "cells/µL").groups(&SILCAAT),
    Fact::new("esprit-hazard", Outcome, &INSIGHT_2009)
        .value(0.94, "hazard ratio")
        .interval(0.75, 1.16)
        .p("0.55")
        .groups(&ESPRIT),
    Fact::new("silcaat-hazard", Outcome, &INSIGHT_2009)
        .value(0.91, "hazard ratio")
        .interval(0.70, 1.18)
        .p("0.47")
        .groups(&SILCAAT),
    Fact::new("esprit-death", Outcome, &INSIGHT_2009).value(0.90, "hazard ratio").p("0.42").groups(&ESPRIT),
    Fact::new("silcaat-death", Outcome, &INSIGHT_2009).value(1.06, "hazard ratio").p("0.73").groups(&SILCAAT),
    Fact::new("esprit-grade4", Outcome, &INSIGHT_2009).value(1.23, "hazard ratio").p("0.003").groups(&ESPRIT),
    Fact::new("silcaat-grade4", Outcome, &INSIGHT_2009).value(1.10, "hazard ratio").p("0.35").groups(&SILCAAT),
    Fact::new("stalwart-events", Outcome, &STALWART_2010).value(12.0, "patients").events(&[12, 1]).groups(&STALWART),
    Fact::new("stalwart-hazard", Outcome, &STALWART_2010).value(5.84, "hazard ratio").interval(0.59, 43.57).p("0.009"),
    Fact::new("stalwart-groups", Outcome, &MARKOWITZ_STALWART).value(176.0, "patients").groups(&STALWART),
];
