//! IL-7, the thymus, and CD4 homeostasis.

use crate::source::homeostasis::{FRY_2001, NAPOLITANO_2001, STEINMANN_1985, VRISEKOOP_2008};
use crate::source::il7::{
    BEQ_2004, IL7_LEVELS_2011, INSPIRE_2012, INSPIRE_2016, PML_2014, SERETI_2009, SHEIKH_2016, THIEBAUT_2014,
};
use crate::trials::fact::Fact;
use crate::trials::fact::Topic::{Homeostasis, Il7};

/// The facts, in the order of docs/evidence.md.
pub(super) static ALL: &[Fact] = &[
    Fact::new("inspire-course", Il7, &INSPIRE_2012).value(52.0, "weeks").fitted(),
    Fact::new("inspire-thymus", Il7, &INSPIRE_2012),
    Fact::new("inspire-rna", Il7, &INSPIRE_2012).value(6.0, "patients").events(&[6]).groups(&[26]),
    Fact::new("inspire23-time", Il7, &INSPIRE_2016).value(0.63, "share of the time"),
    Fact::new("inspire23-cycles", Il7, &INSPIRE_2016).value(107.0, "patients").groups(&[107]),
    Fact::new("inspire23-antibodies", Il7, &INSPIRE_2016).value(82.0, "%"),
    Fact::new("sereti2009-doses", Il7, &SERETI_2009).value(3.0, "µg/kg"),
    Fact::new("sereti2009-rna", Il7, &SERETI_2009).value(6.0, "patients").events(&[6]).groups(&[11]),
    Fact::new("sheikh-icl", Il7, &SHEIKH_2016),
    Fact::new("il7-normal", Il7, &IL7_LEVELS_2011),
    Fact::new("thiebaut-two", Il7, &THIEBAUT_2014),
    Fact::new("beq-thymus", Il7, &BEQ_2004),
    Fact::new("beq-survival", Il7, &BEQ_2004),
    Fact::new("beq-feedback", Il7, &BEQ_2004),
    Fact::new("beq-predicts", Il7, &BEQ_2004),
    Fact::new("beq-partner", Il7, &BEQ_2004),
    Fact::new("pml-patient", Il7, &PML_2014).value(61.0, "years"),
    Fact::new("pml-improved", Il7, &PML_2014),
    Fact::new("pml-virus", Il7, &PML_2014),
    Fact::new("pml-course", Il7, &PML_2014),
    Fact::new("pml-latest", Il7, &PML_2014),
    Fact::new("vrisekoop-half-lives", Homeostasis, &VRISEKOOP_2008).value(0.4, "years"),
    Fact::new("steinmann-thymus", Homeostasis, &STEINMANN_1985),
    Fact::new("napolitano-il7", Homeostasis, &NAPOLITANO_2001),
    Fact::new("fry-il7", Homeostasis, &FRY_2001).value(-0.68, "correlation").groups(&[51]),
];
