//! IL-2 in blood, and the side effects that follow it.

use crate::source::mechanism::{
    DAVEY_1997, EUROPEAN_LABEL, KIRCHNER_1998, KONRAD_1990, LEVY_1999, PISCITELLI_1996, PORTER_2009, SCHIPHORST_1999,
};
use crate::trials::fact::Fact;
use crate::trials::fact::Topic::{Levels, SideEffects};

/// The facts, in the order of docs/evidence.md.
pub(super) static ALL: &[Fact] = &[
    Fact::new(
        "konrad-iv",
        Levels,
        &KONRAD_1990,
        "IV: half-lives of 12.9 and 85 minutes, clearance about 120 mL/min, initial volume about 2.7 L (plasma).",
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
        "SC: the level is roughly constant for 8 h at about 2% of the IV bolus peak; about 30% of an IM dose is recovered.",
    )
    .value(30.0, "%"),
    Fact::new(
        "piscitelli-times",
        Levels,
        &PISCITELLI_1996,
        "SC in 18 HIV patients (28 cycles, 12 to 18 MIU/day): Tmax 4.4 (SD 1.8) h, lag 27 minutes, half-life 3.3 (SD 0.9) h.",
    )
    .value(3.3, "h"),
    Fact::new(
        "piscitelli-peak",
        Levels,
        &PISCITELLI_1996,
        "SC, 12 to 18 MIU/day (18 patients): Cmax 21.9 to 112.9 IU/mL; fever and side effects follow the peak level.",
    )
    .value(112.9, "IU/mL"),
    Fact::new(
        "schiphorst-clearance",
        Levels,
        &SCHIPHORST_1999,
        "IL-2 clearance rose from 311 to 761, then 687 mL/min over successive 3-day infusions of rising dose in one of 2 anephric \
         patients. Dose and time are confounded.",
    )
    .value(761.0, "mL/min"),
    Fact::new(
        "kirchner-receptor",
        Levels,
        &KIRCHNER_1998,
        "Soluble IL-2 receptor was up by 72 h (P = 0.016; 10 patients with renal cancer), and above 1,200 pmol/L it seemed to lower \
         the AUC of IL-2.",
    )
    .value(72.0, "h")
    .p("0.016")
    .groups(&[10]),
    Fact::new(
        "davey-mtd",
        SideEffects,
        &DAVEY_1997,
        "SC: the maximum tolerated dose is 15 MIU/day (18 patients, 3 to 18 MIU/day).",
    )
    .value(15.0, "MIU/day"),
    Fact::new(
        "levy1999-shorter",
        SideEffects,
        &LEVY_1999,
        "ANRS 048: side effects lasted for a shorter time with SC than with CIV dosing (24 and 22 patients).",
    ),
    Fact::new(
        "porter-crp",
        SideEffects,
        &PORTER_2009,
        "At the end of the first cycle hsCRP had risen by 138.6 and 58.9 mg/L in two studies, and went back to baseline after.",
    )
    .value(138.6, "mg/L"),
];
