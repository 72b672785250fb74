//! IL-7, the thymus, and CD4 homeostasis.

use crate::source::homeostasis::{FRY_2001, NAPOLITANO_2001, STEINMANN_1985, VRISEKOOP_2008};
use crate::source::il7::{
    BEQ_2004, IL7_LEVELS_2011, INSPIRE_2012, INSPIRE_2016, PML_2014, SERETI_2009, SHEIKH_2016, THIEBAUT_2014,
};
use crate::trials::fact::Fact;
use crate::trials::fact::Topic::{Homeostasis, Il7};

/// The facts, in the order of docs/evidence.md.
pub(super) static ALL: &[Fact] = &[
    Fact::new(
        "inspire-course",
        Il7,
        &INSPIRE_2012,
        "INSPIRE: three weekly doses of up to 20 µg/kg were well tolerated. The rise, mostly of naive and central-memory cells, was \
         dose-dependent and lasted up to one year.",
    )
    .value(52.0, "weeks")
    .fitted(),
    Fact::new(
        "inspire-thymus",
        Il7,
        &INSPIRE_2012,
        "INSPIRE: thymic output seemed to increase, and the T-cell-receptor repertoire became broader where it had been narrow.",
    ),
    Fact::new(
        "inspire-rna",
        Il7,
        &INSPIRE_2012,
        "INSPIRE: transient low-level viraemia in 6 of 26 treated patients.",
    )
    .value(6.0, "patients")
    .events(&[6])
    .groups(&[26]),
    Fact::new(
        "inspire23-time",
        Il7,
        &INSPIRE_2016,
        "INSPIRE 2 and 3: cycles of three weekly doses of 20 µg/kg, given when the count fell below 550 cells/µL. Half of the patients \
         spent more than 63% of their follow-up (median 23 months) above 500.",
    )
    .value(0.63, "share of the time"),
    Fact::new(
        "inspire23-cycles",
        Il7,
        &INSPIRE_2016,
        "INSPIRE 2 and 3: of 107 treated patients 74 had two cycles, 14 three and 1 four.",
    )
    .value(107.0, "patients")
    .groups(&[107]),
    Fact::new(
        "inspire23-antibodies",
        Il7,
        &INSPIRE_2016,
        "INSPIRE 2 and 3: antibodies to IL-7 in 82% and 77% of patients after the second cycle (neutralising in 38% and 37%), without \
         effect on the response.",
    )
    .value(82.0, "%"),
    Fact::new(
        "sereti2009-doses",
        Il7,
        &SERETI_2009,
        "Single dose of IL-7: active from 3 µg/kg; maximum tolerated dose 30 µg/kg. The gain was mostly of central-memory cells, and \
         the receptor (CD127) was down-regulated for a while.",
    )
    .value(3.0, "µg/kg"),
    Fact::new(
        "sereti2009-rna",
        Il7,
        &SERETI_2009,
        "Single dose of IL-7: transient rise of HIV RNA in 6 of 11 patients.",
    )
    .value(6.0, "patients")
    .events(&[6])
    .groups(&[11]),
    Fact::new(
        "sheikh-icl",
        Il7,
        &SHEIKH_2016,
        "In idiopathic CD4 lymphopenia three doses of IL-7 raised CD4 and CD8 cells in blood and T cells in tissue.",
    ),
    Fact::new(
        "il7-normal",
        Il7,
        &IL7_LEVELS_2011,
        "Serum IL-7 is raised in untreated HIV infection (43 patients) and back to normal after a year of ART (30 followed).",
    ),
    Fact::new(
        "thiebaut-two",
        Il7,
        &THIEBAUT_2014,
        "A two-compartment model of resting and proliferating cells, fitted to these trials: IL-7 raises proliferation and lengthens \
         survival.",
    ),
    Fact::new(
        "beq-thymus",
        Il7,
        &BEQ_2004,
        "IL-7 sustains thymopoiesis and the peripheral expansion of T cells.",
    ),
    Fact::new("beq-survival", Il7, &BEQ_2004, "IL-7 sustains the survival of naive cells (Bcl-2)."),
    Fact::new(
        "beq-feedback",
        Il7,
        &BEQ_2004,
        "Plasma IL-7 is inversely related to the CD4 count: a feedback.",
    ),
    Fact::new("beq-predicts", Il7, &BEQ_2004, "The plasma IL-7 level predicts CD4 restoration under therapy."),
    Fact::new("beq-partner", Il7, &BEQ_2004, "IL-7 is a candidate partner of ART."),
    Fact::new(
        "pml-patient",
        Il7,
        &PML_2014,
        "One man of 61 with progressive multifocal leukoencephalopathy and idiopathic CD4 lymphocytopenia, treated with IL-7 from \
         1 November 2012. One patient and no control.",
    )
    .value(61.0, "years"),
    Fact::new(
        "pml-improved",
        Il7,
        &PML_2014,
        "The PML patient improved gradually until March 2013, but for epilepsia partialis continua on 16 January 2013.",
    ),
    Fact::new(
        "pml-virus",
        Il7,
        &PML_2014,
        "In the PML patient JC virus DNA cleared from plasma, lesions on magnetic resonance imaging regressed, and JC virus antibodies \
         rose in the spinal fluid.",
    ),
    Fact::new(
        "pml-course",
        Il7,
        &PML_2014,
        "In the PML patient the CD4 count rose. One year after treatment it was back at baseline and the clinical improvement had \
         waned, possibly because of his complex epilepsy. Count and improvement rose and waned together; one patient proves neither.",
    ),
    Fact::new(
        "pml-latest",
        Il7,
        &PML_2014,
        "At the latest visit, 14 January 2014, the PML patient\u{2019}s condition was unchanged, with no sign of ongoing infection of \
         the central nervous system.",
    ),
    Fact::new(
        "vrisekoop-half-lives",
        Homeostasis,
        &VRISEKOOP_2008,
        "In healthy adults the half-life of naive CD4 cells was 4.2 years, that of memory CD4 cells 0.4 years.",
    )
    .value(0.4, "years"),
    Fact::new(
        "steinmann-thymus",
        Homeostasis,
        &STEINMANN_1985,
        "The thymic epithelium shrinks exponentially from the first year of life on, independently of puberty.",
    ),
    Fact::new(
        "napolitano-il7",
        Homeostasis,
        &NAPOLITANO_2001,
        "Higher plasma IL-7 went with lower CD4 counts in HIV infection (168 people, and 11 followed over time).",
    ),
    Fact::new(
        "fry-il7",
        Homeostasis,
        &FRY_2001,
        "In 51 adults with HIV infection plasma IL-7 was inversely correlated with the CD4 count (r = -0.68, P < 0.0001).",
    )
    .value(-0.68, "correlation")
    .groups(&[51]),
];
