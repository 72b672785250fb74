//! IL-7, the thymus, and how CD4 cells keep their number.

use crate::source::homeostasis::{FRY_2001, NAPOLITANO_2001, STEINMANN_1985, VRISEKOOP_2008};
use crate::source::il7::{
    BEQ_2004, IL7_LEVELS_2011, INSPIRE_2012, INSPIRE_2016, PML_2014, SERETI_2009, SHEIKH_2016, THIEBAUT_2014,
};
use crate::source::mechanism::FACT_SHEET;
use crate::trials::fact::Fact;
use crate::trials::fact::Topic::{Homeostasis, Il7, Restoration};

/// The facts, in the order of docs/evidence.md.
pub(super) static ALL: &[Fact] = &[
    Fact::new(
        "inspire-course",
        Il7,
        &INSPIRE_2012,
        "INSPIRE: three weekly doses of up to 20 µg/kg were well tolerated; the rise, mostly of naive and central-memory cells, grew with \
         the dose and lasted up to one year, with more thymic output and a broader receptor repertoire where it had been narrow.",
    )
    .value(52.0, "weeks")
    .fitted(),
    Fact::new("inspire-rna", Il7, &INSPIRE_2012, "INSPIRE: 6 of 26 patients had transient low-level virus in blood."),
    Fact::new(
        "inspire23-time",
        Il7,
        &INSPIRE_2016,
        "INSPIRE 2 and 3: with cycles of three weekly doses of 20 µg/kg repeated on need, patients spent more than 63% of their follow-up \
         above 500 cells/µL.",
    )
    .value(0.63, "share of the time"),
    Fact::new(
        "sereti2009-doses",
        Il7,
        &SERETI_2009,
        "One dose of IL-7 acted from 3 µg/kg on; 30 µg/kg was the greatest tolerated. HIV RNA rose for a while in 6 of 11, and cells \
         carried less of the receptor (CD127) for a while; the gain was mostly of central memory.",
    )
    .value(3.0, "µg/kg"),
    Fact::new(
        "sheikh-icl",
        Il7,
        &SHEIKH_2016,
        "In idiopathic CD4 lymphopenia three doses raised CD4 and CD8 cells in blood and tissue.",
    ),
    Fact::new(
        "il7-normal",
        Il7,
        &IL7_LEVELS_2011,
        "Serum IL-7 is raised in untreated HIV infection and back to normal after a year of ART.",
    ),
    Fact::new(
        "thiebaut-two",
        Il7,
        &THIEBAUT_2014,
        "A model of resting and proliferating cells fitted to these trials: IL-7 raises proliferation and lengthens survival.",
    ),
    Fact::new(
        "beq-role",
        Il7,
        &BEQ_2004,
        "IL-7 sustains the thymus, the survival of naive cells (Bcl-2) and their expansion; its level is inversely related to the CD4 \
         count and predicts its recovery under therapy.",
    ),
    Fact::new(
        "pml-course",
        Il7,
        &PML_2014,
        "One man of 61 with progressive multifocal leukoencephalopathy and idiopathic CD4 lymphocytopenia: JC virus DNA cleared from \
         plasma and the CD4 count rose, and was back at baseline one year after treatment.",
    ),
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
        "Below 200 CD4 cells most people take drugs against opportunistic infections; once ART lifts the count over 200 it is in most \
         cases safe to stop them.",
    )
    .value(200.0, "cells/µL"),
    Fact::new(
        "new-cells",
        Restoration,
        &FACT_SHEET,
        "New CD4 cells are at first copies of existing types (memory); lost types can return only slowly, from the thymus (naive).",
    ),
    Fact::new(
        "ways-to-restore",
        Restoration,
        &FACT_SHEET,
        "Ways to restore immunity: the thymus, cell expansion, cell transfer, cytokines (most work was on IL-2), gene therapy, strong ART, \
         stimulation of immunity to HIV.",
    ),
    Fact::new(
        "vrisekoop-half-lives",
        Homeostasis,
        &VRISEKOOP_2008,
        "In healthy adults naive CD4 cells had a half-life of 4.2 years, memory CD4 cells of 0.4 years.",
    )
    .value(0.4, "years"),
    Fact::new(
        "steinmann-thymus",
        Homeostasis,
        &STEINMANN_1985,
        "The thymic epithelium shrinks from the first year to the end of life along a simple negative logarithmic curve, whatever puberty \
         does.",
    ),
    Fact::new(
        "napolitano-il7",
        Homeostasis,
        &NAPOLITANO_2001,
        "Higher IL-7 in blood went with lower CD4 counts in HIV infection (168 people, and 11 followed over time).",
    ),
    Fact::new(
        "fry-il7",
        Homeostasis,
        &FRY_2001,
        "In 51 adults with HIV infection the IL-7 level fell as the CD4 count rose (r = -0.68).",
    )
    .value(-0.68, "correlation"),
];
