//! HIV RNA within a cycle.

use crate::arms::{Patients, every, infusions, run};
use crate::trial::{Trial, later};
use crate::trials::WEAK;
use il2_explorer::trials::report_card::NumberUnit;

/// Rises of HIV RNA during infusions.
pub(crate) const KOVACS_2000: Trial = Trial {
    name: "Kovacs 2000",
    factor: "alpha",
    reading: "six infusions of 18 MIU/day every 8 weeks on NRTIs (as Kovacs 1996; assumed); HIV RNA before each and at its end",
    numbers: &[
        later("HIV RNA above 0.5 log10 up in at least one of six cycles, share", 0.55, 0.15).counts(NumberUnit::Share)
    ],
    model: |c, size| {
        let who = Patients::new(410.0, 200.0, 900.0, WEAK);
        let visits: Vec<f64> = every(8.0, 6).into_iter().flat_map(|week| [week, week + 0.75]).collect();
        vec![run(&who, &infusions(18.0, &every(8.0, 6)), &visits, c, size).share_with_rna_rise(0.5)]
    },
};
