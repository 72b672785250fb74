//! What it did for patients. The count rose, and the patients gained nothing: the sentence that belongs beside every curve.

use super::fact::Fact;
use super::fact::Topic::Outcome;
use crate::source::il2::{INSIGHT_2009, STALWART_2010};

/// The conclusion of the two large trials, in the words that belong in view.
pub const SENTENCE: &str =
    "IL-2 raised CD4 counts and yielded no clinical benefit in the two large trials (ESPRIT and SILCAAT, 2009).";

/// Why the average differences of the large trials are not drawn and not fitted.
pub const WHY_NOT_DRAWN: &str = "The averages of ESPRIT and SILCAAT mix induction, lower doses, stopping and cycles given to reach a \
                                 goal: they say nothing about one schedule, so they are neither drawn nor fitted.";

const CONFERENCE: &str = "read only in a conference report; check the publication before citing";

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
        "ESPRIT: 3 cycles of 7.5 MIU twice daily, then cycles to hold a CD4 goal; 2071 patients against 2040.",
    ),
    Fact::new(
        "silcaat-design",
        Outcome,
        &INSIGHT_2009,
        "SILCAAT: 6 cycles of 4.5 MIU twice daily, then cycles to hold a CD4 goal; 849 patients against 846, median baseline 202 \
         (50 to 299 let in).",
    )
    .value(202.0, "cells/µL"),
    Fact::new(
        "esprit-difference",
        Outcome,
        &INSIGHT_2009,
        "ESPRIT: the CD4 count was higher by 153 cells/µL on average.",
    )
    .value(153.0, "cells/µL")
    .weak(CONFERENCE),
    Fact::new(
        "silcaat-difference",
        Outcome,
        &INSIGHT_2009,
        "SILCAAT: the CD4 count was higher by 59 cells/µL on average.",
    )
    .value(59.0, "cells/µL")
    .weak(CONFERENCE),
    Fact::new(
        "esprit-hazard",
        Outcome,
        &INSIGHT_2009,
        "ESPRIT: hazard ratio for opportunistic disease or death 0.93 (0.76 to 1.18).",
    )
    .value(0.93, "hazard ratio")
    .weak(CONFERENCE),
    Fact::new(
        "silcaat-hazard",
        Outcome,
        &INSIGHT_2009,
        "SILCAAT: hazard ratio for opportunistic disease or death 0.95 (0.73 to 1.23).",
    )
    .value(0.95, "hazard ratio")
    .weak(CONFERENCE),
    Fact::new(
        "esprit-grade4",
        Outcome,
        &INSIGHT_2009,
        "ESPRIT: grade 4 events were more frequent, hazard ratio 1.24 (1.09 to 1.42).",
    )
    .value(1.24, "hazard ratio")
    .weak(CONFERENCE),
    Fact::new(
        "stalwart-events",
        Outcome,
        &STALWART_2010,
        "STALWART, without continuous ART: opportunistic disease or death in 12 patients with IL-2 against 1 without.",
    )
    .value(12.0, "patients"),
];
