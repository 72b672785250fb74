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
    Fact::new(
        "insight-conclusion",
        Outcome,
        &INSIGHT_2009,
        "ESPRIT and SILCAAT: IL-2 raised CD4 counts and \"yielded no clinical benefit in either study\".",
    ),
    Fact::new(
        "esprit-design",
        Outcome,
        &INSIGHT_2009,
        "ESPRIT: 3 cycles of 7.5 MIU twice daily every 8 weeks, then cycles to hold a CD4 goal. 2,071 patients with IL-2 and 2,040 \
         without; CD4 of 300 or more, median 457 cells/µL.",
    )
    .value(457.0, "cells/µL")
    .groups(&ESPRIT),
    Fact::new(
        "silcaat-design",
        Outcome,
        &INSIGHT_2009,
        "SILCAAT: 6 cycles of 4.5 MIU twice daily every 8 weeks, then cycles to hold a CD4 goal. 849 patients with IL-2 and 846 \
         without; CD4 of 50 to 299, median 202 cells/µL.",
    )
    .value(202.0, "cells/µL")
    .groups(&SILCAAT),
    Fact::new(
        "esprit-difference",
        Outcome,
        &INSIGHT_2009,
        "ESPRIT: average CD4 difference from control over 7 to 8 years +159 cells/µL (2,071 against 2,040 patients).",
    )
    .value(159.0, "cells/µL")
    .groups(&ESPRIT),
    Fact::new(
        "silcaat-difference",
        Outcome,
        &INSIGHT_2009,
        "SILCAAT: average CD4 difference from control over 7 to 8 years +53 cells/µL (849 against 846 patients).",
    )
    .value(53.0, "cells/µL")
    .groups(&SILCAAT),
    Fact::new(
        "esprit-hazard",
        Outcome,
        &INSIGHT_2009,
        "ESPRIT: opportunistic disease or death from any cause, hazard ratio 0.94 (95% CI 0.75 to 1.16; P = 0.55; 2,071 against \
         2,040 patients).",
    )
    .value(0.94, "hazard ratio")
    .interval(0.75, 1.16)
    .p("0.55")
    .groups(&ESPRIT),
    Fact::new(
        "silcaat-hazard",
        Outcome,
        &INSIGHT_2009,
        "SILCAAT: opportunistic disease or death from any cause, hazard ratio 0.91 (95% CI 0.70 to 1.18; P = 0.47; 849 against 846 \
         patients).",
    )
    .value(0.91, "hazard ratio")
    .interval(0.70, 1.18)
    .p("0.47")
    .groups(&SILCAAT),
    Fact::new(
        "esprit-death",
        Outcome,
        &INSIGHT_2009,
        "ESPRIT: death from any cause, hazard ratio 0.90 (P = 0.42; 2,071 against 2,040 patients).",
    )
    .value(0.90, "hazard ratio")
    .p("0.42")
    .groups(&ESPRIT),
    Fact::new(
        "silcaat-death",
        Outcome,
        &INSIGHT_2009,
        "SILCAAT: death from any cause, hazard ratio 1.06 (P = 0.73; 849 against 846 patients).",
    )
    .value(1.06, "hazard ratio")
    .p("0.73")
    .groups(&SILCAAT),
    Fact::new(
        "esprit-grade4",
        Outcome,
        &INSIGHT_2009,
        "ESPRIT: grade 4 clinical events were more frequent with IL-2, hazard ratio 1.23 (P = 0.003; 2,071 against 2,040 patients).",
    )
    .value(1.23, "hazard ratio")
    .p("0.003")
    .groups(&ESPRIT),
    Fact::new(
        "silcaat-grade4",
        Outcome,
        &INSIGHT_2009,
        "SILCAAT: grade 4 clinical events, hazard ratio 1.10 (P = 0.35; 849 against 846 patients).",
    )
    .value(1.10, "hazard ratio")
    .p("0.35")
    .groups(&SILCAAT),
    Fact::new(
        "stalwart-events",
        Outcome,
        &STALWART_2010,
        "STALWART, without continuous ART: opportunistic disease or death in 12 of 176 patients in the two IL-2 groups (one of them \
         with ART around each cycle) and in 1 of 91 without IL-2.",
    )
    .value(12.0, "patients")
    .events(&[12, 1])
    .groups(&STALWART),
    Fact::new(
        "stalwart-hazard",
        Outcome,
        &STALWART_2010,
        "STALWART: opportunistic disease or death, hazard ratio 5.84 (95% CI 0.59 to 43.57; P = 0.009). Few events, in the direction \
         of harm.",
    )
    .value(5.84, "hazard ratio")
    .interval(0.59, 43.57)
    .p("0.009"),
    Fact::new(
        "stalwart-groups",
        Outcome,
        &MARKOWITZ_STALWART,
        "STALWART randomised 176 patients to the two IL-2 groups and 91 to no IL-2 (2:1).",
    )
    .value(176.0, "patients")
    .groups(&STALWART),
];
