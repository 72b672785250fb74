//! The trials of IL-7, and the case of progressive multifocal leukoencephalopathy.

use crate::arms::{Patients, every, il7, run_taking};
use crate::trial::{Trial, later, n};
use crate::trials::{FULL, NONE};
use il2_explorer::model::constants::Constants;
use il2_explorer::population::taken::Taken;
use il2_explorer::trials::report_card::NumberUnit;

/// INSPIRE: IL-7 once.
pub(crate) const INSPIRE: Trial = Trial {
    name: "INSPIRE",
    factor: "g_7",
    reading: "three weekly doses of 20 µg/kg, the middle of 10, 20 and 30",
    numbers: &[
        n("IL-7, week 12, mean change", 323.0, 40.0),
        n("IL-7, week 26, mean change (judgement)", 240.0, 60.0),
        n("IL-7, week 52, mean change (judgement)", 140.0, 60.0),
    ],
    model: |c, size| {
        let who = Patients::new(250.0, 101.0, 400.0, FULL);
        let arm = run_taking(Taken::Planned, &who, &il7(20.0, &every(1.0, 3)), &[0.0, 12.0, 26.0, 52.0], c, size);
        vec![arm.mean(12.0), arm.mean(26.0), arm.mean(52.0)]
    },
};

/// INSPIRE 2 and 3: IL-7 on need.
pub(crate) const INSPIRE_2_AND_3: Trial = Trial {
    name: "INSPIRE 2 and 3",
    factor: "g_7",
    reading: "three weekly doses of 20 µg/kg; again at the first quarterly visit with a count below 550; median share of monthly visits above 500 to week 100",
    numbers: &[later("median share of follow-up above 500", 0.63, 0.08).counts(NumberUnit::Share)],
    model: |c, size| vec![on_need(c, size / 2)],
};

/// One patient without HIV.
pub(crate) const PML: Trial = Trial {
    name: "PML case",
    factor: "g_7",
    reading: "no HIV, 150 cells; three weekly doses of 20 µg/kg (assumed); week 52 over baseline; one patient (judgement)",
    numbers: &[later("week 52, change as a part of baseline", 0.0, 0.15).counts(NumberUnit::Relative)],
    model: |c, size| {
        let who = Patients { rna: 0.0, age: 61.0, ..Patients::new(150.0, 101.0, 200.0, NONE) };
        let arm = run_taking(Taken::Planned, &who, &il7(20.0, &every(1.0, 3)), &[0.0, 52.0], c, size / 4);
        vec![arm.mean(52.0) / arm.mean_baseline()]
    },
};

/// INSPIRE 2 and 3: the second cycle at the first quarterly visit below 550, the third likewise is left out (14 of 107 had it).
fn on_need(c: &Constants, size: u32) -> f64 {
    let who = Patients::new(290.0, 101.0, 400.0, FULL);
    let visits = every(4.0, 26);
    let quarters = [12.0, 24.0, 36.0, 48.0, 60.0, 72.0, 84.0];
    let arm = |again: Option<f64>| {
        let mut starts = every(1.0, 3);
        starts.extend(again.map(|week| [week, week + 1.0, week + 2.0]).into_iter().flatten());
        run_taking(Taken::Planned, &who, &il7(20.0, &starts), &visits, c, size)
    };
    let mut arms = vec![arm(None)];
    arms.extend(quarters.map(|week| arm(Some(week))));
    let mut given = arms[0].clone();
    for patient in 0..given.counts[0].len() {
        let at = |week: f64| arms[0].counts[(week / 4.0) as usize][patient];
        let chosen = quarters.iter().position(|week| at(*week) < 550.0).map_or(0, |place| place + 1);
        for (row, counts) in given.counts.iter_mut().enumerate() {
            counts[patient] = arms[chosen].counts[row][patient];
        }
    }
    given.median_share_above(500.0)
}
