//! Immune restoration and trials outside the list: the patients' fact sheet, and the ways to restore immunity with what became of each.

use crate::source::Source;
use crate::source::il2::{CARR_1998, DAVEY_1999, INSIGHT_2009, LALEZARI_2000, LIFSON_2011, MOLINA_2009};
use crate::source::mechanism::FACT_SHEET;
use crate::trials::fact::Fact;
use crate::trials::fact::Topic::{Cells, Outcome, Restoration, Trials};

/// The facts, in the order of docs/evidence.md.
pub(super) static ALL: &[Fact] = &[
    Fact::new("thymus-age", Restoration, &FACT_SHEET).value(50.0, "years"),
    Fact::new("threshold-200", Restoration, &FACT_SHEET).value(200.0, "cells/µL"),
    Fact::new("new-cells", Restoration, &FACT_SHEET),
    Fact::new("lost-types", Restoration, &FACT_SHEET),
    Fact::new("vaccine-il2", Restoration, &FACT_SHEET),
    Fact::new("lifson-first", Restoration, &LIFSON_2011).value(93.0, "cells/µL").groups(&[1846]),
    Fact::new("lifson-later", Restoration, &LIFSON_2011).value(22.0, "cells/µL a year"),
    Fact::new("lalezari-daily", Trials, &LALEZARI_2000).value(67.0, "%").groups(&[56, 59]),
    Fact::new("lalezari-nk", Cells, &LALEZARI_2000).value(156.0, "cells/µL").p("< 0.001").groups(&[56, 59]),
    Fact::new("carr1998-cells", Cells, &CARR_1998),
    Fact::new("anrs119-endpoint", Outcome, &MOLINA_2009).value(35.0, "%").p("0.008"),
    Fact::new("davey1999-slopes", Trials, &DAVEY_1999).value(116.1, "cells/µL a month"),
];

/// A way to restore immunity that the fact sheet names, and what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// Stable name: `"thymus"`.
    pub id: &'static str,
    /// Where what became of it was read.
    pub source: &'static Source,
}

/// The seven ways of the fact sheet, in its order.
pub static WAYS: [Way; 7] = [
    Way { id: "thymus", source: &FACT_SHEET },
    Way { id: "expansion", source: &FACT_SHEET },
    Way { id: "transfer", source: &FACT_SHEET },
    Way { id: "cytokines", source: &INSIGHT_2009 },
    Way { id: "genes", source: &FACT_SHEET },
    Way { id: "art", source: &LIFSON_2011 },
    Way { id: "hiv-immunity", source: &FACT_SHEET },
];
