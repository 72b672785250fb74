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
            trial: "INSPIRE (Levy 2012)",
            scenario: scenario(&[il7(20.0, 3)]).patients(250.0, 101.0, 400.0).on(Art::Full, None).weeks(52.0),
            observations: &["inspire-il7-w12"],
        },
        Preset {
            id: "inspire-2-3",
            trial: "INSPIRE 2/3 (Thiebaut 2016)",
            scenario: scenario(&[il7(20.0, 3), on_need]).patients(250.0, 101.0, 400.0).on(Art::Full, None).weeks(52.0),
            observations: &[],
        },
        Preset {
            id: "il7-one-dose",
            trial: "Sereti 2009",
            scenario: scenario(&[il7(30.0, 1)]).patients(250.0, 101.0, 400.0).on(Art::Full, None).weeks(24.0),
            observations: &[],
        },
        Preset {
            id: "pml",
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
    Report { id: "inspire", source: &INSPIRE_2012 },
    Report { id: "inspire-2-3", source: &INSPIRE_2016 },
    Report { id: "il7-one-dose", source: &SERETI_2009 },
    Report { id: "pml", source: &PML_2014 },
];
