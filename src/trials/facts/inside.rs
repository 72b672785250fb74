//! Inside one cycle, and the virus meanwhile.

use crate::source::mechanism::{
    KEH_2006, KOVACS_2000, KOVACS_2005, MCMAHON_1994, NATARAJAN_2002, READ_2008, SERETI_2002,
};
use crate::trials::fact::Fact;
use crate::trials::fact::Topic::{Cells, InsideACycle, Virus};

/// The facts, in the order of docs/evidence.md.
pub(super) static ALL: &[Fact] = &[
    Fact::new("mcmahon-dip", InsideACycle, &MCMAHON_1994).value(48.0, "h").events(&[2]).groups(&[16]),
    Fact::new("mcmahon-ten-weeks", InsideACycle, &MCMAHON_1994).value(10.0, "weeks"),
    Fact::new("keh-naive", Cells, &KEH_2006).value(106.0, "cells/µL").fitted(),
    Fact::new("keh-memory", Cells, &KEH_2006).value(327.0, "cells/µL").fitted(),
    Fact::new("kovacs2000-rna", Virus, &KOVACS_2000).value(0.5, "log10 copies/mL").events(&[6]).groups(&[11]),
    Fact::new("natarajan-division", InsideACycle, &NATARAJAN_2002).value(7.0, "times"),
    Fact::new("natarajan-naive", Cells, &NATARAJAN_2002).value(387.0, "cells/µL"),
    Fact::new("kovacs2005-early", InsideACycle, &KOVACS_2005).value(1.7, "weeks"),
    Fact::new("kovacs2005-later", InsideACycle, &KOVACS_2005).value(28.7, "weeks"),
    Fact::new("read-survival", InsideACycle, &READ_2008).value(-0.67, "correlation"),
    Fact::new("sereti2002-cd25", Cells, &SERETI_2002).value(61.0, "%"),
];
