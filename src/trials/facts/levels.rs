//! IL-2 in blood, and the side effects that follow it.

use crate::source::mechanism::{
    DAVEY_1997, EUROPEAN_LABEL, KIRCHNER_1998, KONRAD_1990, LEVY_1999, PISCITELLI_1996, PORTER_2009, SCHIPHORST_1999,
};
use crate::trials::fact::Fact;
use crate::trials::fact::Topic::{Levels, SideEffects};

/// The facts, in the order of docs/evidence.md.
pub(super) static ALL: &[Fact] = &[
    Fact::new("konrad-iv", Levels, &KONRAD_1990).value(120.0, "mL/min"),
    Fact::new("label-clearance", Levels, &EUROPEAN_LABEL),
    Fact::new("konrad-sc", Levels, &KONRAD_1990).value(30.0, "%"),
    Fact::new("piscitelli-times", Levels, &PISCITELLI_1996).value(3.3, "h"),
    Fact::new("piscitelli-peak", Levels, &PISCITELLI_1996).value(112.9, "IU/mL"),
    Fact::new("schiphorst-clearance", Levels, &SCHIPHORST_1999).value(761.0, "mL/min"),
    Fact::new("kirchner-receptor", Levels, &KIRCHNER_1998).value(72.0, "h").p("0.016").groups(&[10]),
    Fact::new("davey-mtd", SideEffects, &DAVEY_1997).value(15.0, "MIU/day"),
    Fact::new("levy1999-shorter", SideEffects, &LEVY_1999),
    Fact::new("porter-crp", SideEffects, &PORTER_2009).value(138.6, "mg/L"),
];
