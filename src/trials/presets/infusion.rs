//! Continuous infusion: Kovacs 1995, above and below 200 cells, and Kovacs 1996.

use super::build::{Of, infusion, scenario};
use crate::scenario::Art;
use crate::source::il2::{KOVACS_1995, KOVACS_1996};
use crate::trials::preset::{Preset, Report};

/// The presets, in the order of the list.
pub(super) fn presets() -> Vec<Preset> {
    // 7 to 25 months of follow-up: weeks 30 to 108, and so up to 14 cycles of 8 weeks.
    let early = scenario(&[infusion(18.0, 8.0, 14)]).on(Art::Weak, None).weeks(108.0);
    vec![
        Preset {
            id: "kovacs1995-above-200",
            trial: "Kovacs 1995",
            scenario: early.clone().patients(410.0, 200.0, 900.0),
            observations: &["kovacs1995-range", "kovacs1995-share50"],
        },
        Preset {
            id: "kovacs1995-below-200",
            trial: "Kovacs 1995",
            scenario: early.patients(100.0, 10.0, 200.0).rna(5.2),
            observations: &[],
        },
        Preset {
            id: "kovacs1996",
            trial: "Kovacs 1996",
            scenario: scenario(&[infusion(18.0, 8.0, 6)]).patients(410.0, 200.0, 900.0).on(Art::Weak, None).weeks(52.0),
            observations: &[
                "kovacs1996-il2-w0",
                "kovacs1996-il2-w52",
                "kovacs1996-control-w0",
                "kovacs1996-control-w52",
            ],
        },
    ]
}

/// What is said of them where one is chosen.
pub(super) static REPORTS: &[Report] = &[
    Report { id: "kovacs1995-above-200", source: &KOVACS_1995 },
    Report { id: "kovacs1995-below-200", source: &KOVACS_1995 },
    Report { id: "kovacs1996", source: &KOVACS_1996 },
];
