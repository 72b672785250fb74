//! IL-2 in blood, and the side effects that follow it.

use crate::source::mechanism::{
    DAVEY_1997, EUROPEAN_LABEL, KONRAD_1990, LEVY_1999, PISCITELLI_1996, PORTER_2009, SCHIPHORST_1999,
};
use crate::trials::fact::Fact;
use crate::trials::fact::Topic::{Levels, SideEffects};

/// The facts, in the order of docs/evidence.md.
pub(super) static ALL: &[Fact] = &[
    Fact::new(
        "konrad-iv",
        Levels,
        &KONRAD_1990,
        "Into a vein: half-lives of 12.9 and 85 minutes, clearance about 120 mL/min, first volume about 2.7 L (plasma).",
    )
    .value(120.0, "mL/min"),
    Fact::new(
        "label-clearance",
        Levels,
        &EUROPEAN_LABEL,
        "A European label gives a clearance of 155 to 420 mL/min and a terminal half-life of 100 to 123 minutes.",
    ),
    Fact::new(
        "konrad-sc",
        Levels,
        &KONRAD_1990,
        "Under the skin the level is roughly constant for 8 h at about 2% of the peak after the same dose into a vein; about 30% of a \
         dose into muscle is recovered.",
    )
    .value(30.0, "%"),
    Fact::new(
        "piscitelli-times",
        Levels,
        &PISCITELLI_1996,
        "Under the skin in 18 HIV patients (28 cycles): peak after 4.4 (SD 1.8) h, lag 27 minutes, half-life 3.3 (SD 0.9) h.",
    )
    .value(3.3, "h"),
    Fact::new(
        "piscitelli-peak",
        Levels,
        &PISCITELLI_1996,
        "At 12 to 18 MIU a day under the skin the peak level was 21.9 to 112.9 IU/mL; fever and side effects followed it.",
    )
    .value(112.9, "IU/mL"),
    Fact::new(
        "schiphorst-clearance",
        Levels,
        &SCHIPHORST_1999,
        "Soluble IL-2 receptor was up by 72 h, and clearance rose from 311 to 761 mL/min over successive 3-day infusions in 2 patients \
         without kidneys.",
    )
    .value(761.0, "mL/min"),
    Fact::new(
        "davey-mtd",
        SideEffects,
        &DAVEY_1997,
        "Under the skin, the greatest dose that was tolerated is 15 MIU a day.",
    )
    .value(15.0, "MIU/day"),
    Fact::new(
        "levy1999-shorter",
        SideEffects,
        &LEVY_1999,
        "Side effects last for a shorter time after injection under the skin than with infusion.",
    ),
    Fact::new(
        "porter-crp",
        SideEffects,
        &PORTER_2009,
        "At the end of the first cycle hsCRP had risen by 138.6 and 58.9 mg/L in two studies, and went back to baseline after.",
    )
    .value(138.6, "mg/L"),
];
