//! Immune restoration and trials outside the list: the patients' fact sheet, and the ways to restore immunity with what became of each.

use crate::source::Source;
use crate::source::il2::{CARR_1998, DAVEY_1999, INSIGHT_2009, LALEZARI_2000, LIFSON_2011, MOLINA_2009};
use crate::source::mechanism::FACT_SHEET;
use crate::trials::fact::Fact;
use crate::trials::fact::Topic::{Cells, Outcome, Restoration, Trials};

/// The facts, in the order of docs/evidence.md.
pub(super) static ALL: &[Fact] = &[
    Fact::new(
        "thymus-age",
        Restoration,
        &FACT_SHEET,
        "The thymus works hardest at 6 months to 2 years, shrinks from puberty on, and makes new CD4 cells perhaps until age 50.",
    )
    .value(50.0, "years"),
    Fact::new(
        "threshold-200",
        Restoration,
        &FACT_SHEET,
        "Below 200 CD4 cells most people take drugs to prevent opportunistic infections. Once ART lifts the count over 200 it is in \
         most cases safe to stop them.",
    )
    .value(200.0, "cells/µL"),
    Fact::new(
        "new-cells",
        Restoration,
        &FACT_SHEET,
        "New CD4 cells are at first probably copies of existing types.",
    ),
    Fact::new(
        "lost-types",
        Restoration,
        &FACT_SHEET,
        "Lost types of CD4 cells can return only slowly, from the thymus.",
    ),
    Fact::new(
        "vaccine-il2",
        Restoration,
        &FACT_SHEET,
        "One study of a therapeutic vaccine with IL-2: control of HIV for up to a year. Later studies found nothing.",
    ),
    Fact::new(
        "lifson-first",
        Restoration,
        &LIFSON_2011,
        "ART alone, 1,846 persons: gain in the first six months +93 to +151 cells/µL in every stratum of baseline, from 200 or fewer \
         to 500 or more.",
    )
    .value(93.0, "cells/µL")
    .groups(&[1846]),
    Fact::new(
        "lifson-later",
        Restoration,
        &LIFSON_2011,
        "ART alone: then +22 to +36 cells/µL a year through year four, and +12 to +16 a year later while the virus is suppressed.",
    )
    .value(22.0, "cells/µL a year"),
    Fact::new(
        "lalezari-daily",
        Trials,
        &LALEZARI_2000,
        "Daily low-dose IL-2 (1.2 MIU/m² SC) with HAART, CD4 below 300: 67% of 56 patients had a rise of more than 50%, against 33% of \
         59 without IL-2.",
    )
    .value(67.0, "%")
    .groups(&[56, 59]),
    Fact::new(
        "lalezari-nk",
        Cells,
        &LALEZARI_2000,
        "Daily low-dose IL-2: NK cells +156/µL on average (56 patients), +19.93 without IL-2 (59); P < 0.001.",
    )
    .value(156.0, "cells/µL")
    .p("< 0.001")
    .groups(&[56, 59]),
    Fact::new(
        "carr1998-cells",
        Cells,
        &CARR_1998,
        "Carr 1998: fewer CD8 cells expressed HLA-DR and delayed-type hypersensitivity scores rose with IL-2; HIV RNA was unaffected. \
         Gains were greatest where HIV RNA was low.",
    ),
    Fact::new(
        "anrs119-endpoint",
        Outcome,
        &MOLINA_2009,
        "ANRS 119, without ART: 35% of patients with IL-2 and 59% without reached the primary end point (CD4 below 300, ART, AIDS or \
         death) by week 96 (P = 0.008; 130 patients).",
    )
    .value(35.0, "%")
    .p("0.008"),
    Fact::new(
        "davey1999-slopes",
        Trials,
        &DAVEY_1999,
        "Davey 1999: +116.1 cells/µL a month with the high dose, +26.7 with the low dose (49 patients in four arms).",
    )
    .value(116.1, "cells/µL a month"),
];

/// A way to restore immunity that the fact sheet names, and what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// Stable name: `"thymus"`.
    pub id: &'static str,
    /// The way, in English.
    pub name: &'static str,
    /// What became of it, in one English sentence.
    pub became: &'static str,
    /// Where what became of it was read.
    pub source: &'static Source,
}

/// The seven ways of the fact sheet, in its order.
pub static WAYS: [Way; 7] = [
    Way {
        id: "thymus",
        name: "Thymus",
        became: "Transplants and thymic hormones were studied. Strong ART lets the thymus replace lost types, perhaps until age 50.",
        source: &FACT_SHEET,
    },
    Way {
        id: "expansion",
        name: "Cell expansion",
        became: "Named by the fact sheet; no result among the texts read here.",
        source: &FACT_SHEET,
    },
    Way {
        id: "transfer",
        name: "Cell transfer",
        became: "Named by the fact sheet; no result among the texts read here.",
        source: &FACT_SHEET,
    },
    Way {
        id: "cytokines",
        name: "Cytokines",
        became: "IL-2 had most of the work: higher counts, no clinical benefit in two large trials. IL-7 raised counts; no trial read here counts illness.",
        source: &INSIGHT_2009,
    },
    Way {
        id: "genes",
        name: "Gene therapy",
        became: "Named by the fact sheet; no result among the texts read here.",
        source: &FACT_SHEET,
    },
    Way {
        id: "art",
        name: "Strong ART",
        became: "The way that is in use: +93 to +151 cells/µL in the first six months at every baseline (1,846 patients), then slower.",
        source: &LIFSON_2011,
    },
    Way {
        id: "hiv-immunity",
        name: "HIV-specific immune stimulation",
        became: "One study of a vaccine with IL-2 saw control of HIV for up to a year; later studies found nothing.",
        source: &FACT_SHEET,
    },
];
