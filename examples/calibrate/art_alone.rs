//! A cohort on ART alone.

use crate::arms::{Patients, run};
use crate::trial::{Trial, later};
use crate::trials::{FULL, none};
use il2_explorer::trials::report_card::NumberUnit;

/// ART alone by baseline.
pub(crate) const LIFSON: Trial = Trial {
    name: "ART alone (Lifson 2011)",
    factor: "alpha",
    reading: "HAART from week 0; mean gain in 26 weeks by baseline, and cells a year after; the strata lie between 93 and 151, 22 and 36, 12 and 16",
    numbers: &[
        later("from 120, 26 weeks", 122.0, 25.0),
        later("from 275, 26 weeks", 122.0, 25.0),
        later("from 425, 26 weeks", 122.0, 25.0),
        later("from 600, 26 weeks", 122.0, 25.0),
        later("from 120, cells a year, years 2 to 4", 29.0, 7.0).counts(NumberUnit::CellsPerYear),
        later("from 275, cells a year, years 2 to 4", 29.0, 7.0).counts(NumberUnit::CellsPerYear),
        later("from 425, cells a year, years 2 to 4", 29.0, 7.0).counts(NumberUnit::CellsPerYear),
        later("from 600, cells a year, years 2 to 4", 29.0, 7.0).counts(NumberUnit::CellsPerYear),
        later("from 275, cells a year, years 5 to 8", 14.0, 5.0).counts(NumberUnit::CellsPerYear),
    ],
    model: |c, size| {
        let strata = [(120.0, 20.0, 200.0), (275.0, 200.0, 350.0), (425.0, 350.0, 500.0), (600.0, 500.0, 1000.0)];
        let visits = [0.0, 26.0, 52.0, 208.0, 416.0];
        let arms = strata.map(|(median, low, high)| {
            run(&Patients::new(median, low, high, FULL).starting(), &none(), &visits, c, size / 4)
        });
        let early = arms.iter().map(|arm| arm.mean(26.0));
        let late = arms.iter().map(|arm| (arm.mean(208.0) - arm.mean(52.0)) / 3.0);
        let last = arms.iter().skip(1).take(1).map(|arm| (arm.mean(416.0) - arm.mean(208.0)) / 4.0);
        early.chain(late).chain(last).collect()
    },
};
