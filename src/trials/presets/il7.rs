//! IL-7: three weekly doses, repeated cycles on need, one dose, and one patient without HIV.

use super::build::{Of, dose, il7, scenario};
use crate::scenario::Art;
use crate::schedule::{Repeat, Route};
use crate::source::il7::{INSPIRE_2012, INSPIRE_2016, PML_2014, SERETI_2009};
use crate::trials::preset::{Preset, Report};

/// The presets, in the order of the list.
pub(super) fn presets() -> Vec<Preset> {
    let on_need = dose(Route::Il7Subcutaneous, 20.0).with_repeat(Repeat::Below(550.0)).with_start(Some(10.0));
    vec![
        Preset {
            id: "inspire",
            name: "INSPIRE (Levy 2012): IL-7",
            trial: "INSPIRE (Levy 2012)",
            scenario: scenario(&[il7(20.0, 3)]).patients(250.0, 101.0, 400.0).on(Art::Full, None).weeks(52.0),
            observations: &["inspire-il7-w12"],
        },
        Preset {
            id: "inspire-2-3",
            name: "INSPIRE 2 and 3 (Thiebaut 2016): IL-7 again on need",
            trial: "INSPIRE 2/3 (Thiebaut 2016)",
            scenario: scenario(&[il7(20.0, 3), on_need]).patients(250.0, 101.0, 400.0).on(Art::Full, None).weeks(52.0),
            observations: &[],
        },
        Preset {
            id: "il7-one-dose",
            name: "Single dose of IL-7 (Sereti 2009)",
            trial: "Sereti 2009",
            scenario: scenario(&[il7(30.0, 1)]).patients(250.0, 101.0, 400.0).on(Art::Full, None).weeks(24.0),
            observations: &[],
        },
        Preset {
            id: "pml",
            name: "IL-7 in one patient with PML (2014)",
            trial: "JAMA Neurol 2014",
            scenario: scenario(&[il7(20.0, 3)])
                .age(61.0)
                .patients(150.0, 101.0, 200.0)
                .on(Art::None, None)
                .rna(0.0)
                .weeks(64.0),
            observations: &[],
        },
    ]
}

/// What is said of them where one is chosen.
pub(super) static REPORTS: &[Report] = &[
    Report {
        id: "inspire",
        line: "Three weekly injections of IL-7, 20 µg/kg, on stable ART, from 101 to 400 cells.",
        assumed: "The baseline of 250 within the trial's 101 to 400, HIV RNA before ART and age are assumed; the trial's result \
                      is an average over 10 to 30 µg/kg.",
        source: &INSPIRE_2012,
    },
    Report {
        id: "inspire-2-3",
        line: "Three weekly injections of IL-7, 20 µg/kg, then more whenever the count falls below 550.",
        assumed: "After the first three, injections are given one at a time, where the trials gave three weekly ones; the baseline \
                      and its limits (those of INSPIRE), the week from which the rule holds, length, HIV RNA before ART and age are \
                      assumed.",
        source: &INSPIRE_2016,
    },
    Report {
        id: "il7-one-dose",
        line: "A single injection of 30 µg/kg, the maximum tolerated dose; active from 3 µg/kg.",
        assumed: "Baseline and its limits (those of INSPIRE), ART, length, HIV RNA before ART and age are assumed.",
        source: &SERETI_2009,
    },
    Report {
        id: "pml",
        line: "A man of 61 without HIV: idiopathic CD4 lymphocytopenia and progressive multifocal leukoencephalopathy.",
        assumed: "The report read gives no counts and no dose: baseline and three weekly doses of 20 µg/kg are assumed, so only its \
                      dated events are drawn, on the model's curve.",
        source: &PML_2014,
    },
];
