//! The trials of IL-7, and the case of progressive multifocal leukoencephalopathy.

use super::arms::{TrialPatients, every, il7, run_taking};
use super::visits::Visits;
use crate::model::constants::Constants;
use crate::population::taken::Taken;
use crate::scenario::Art;

fn arm(who: &TrialPatients, starts: &[f64], weeks: &[f64], c: &Constants, size: u32) -> Visits {
    run_taking(Taken::Planned, who, &il7(20.0, starts), weeks, c, size)
}

/// INSPIRE: IL-7 once.
pub(super) fn inspire(c: &Constants, size: u32) -> Vec<f64> {
    let who = TrialPatients::new(250.0, 101.0, 400.0, Art::Full);
    let arm = arm(&who, &every(1.0, 3), &[0.0, 12.0, 26.0, 52.0], c, size);
    vec![arm.mean(12.0), arm.mean(26.0), arm.mean(52.0)]
}

/// One patient without HIV.
pub(super) fn pml(c: &Constants, size: u32) -> Vec<f64> {
    let who = TrialPatients { rna: 0.0, age: 61.0, ..TrialPatients::new(150.0, 101.0, 200.0, Art::None) };
    let arm = arm(&who, &every(1.0, 3), &[0.0, 52.0], c, size / 4);
    vec![arm.mean(52.0) / arm.mean_baseline()]
}

/// INSPIRE 2 and 3: the second cycle at the first quarterly visit below 550; the third likewise is left out (14 of 107 had it).
pub(super) fn inspire_2_and_3(c: &Constants, size: u32) -> Vec<f64> {
    const LEVEL: f64 = 550.0;
    let who = TrialPatients::new(290.0, 101.0, 400.0, Art::Full);
    // A visit every fourth week; every third of them is quarterly.
    let visits = every(4.0, 26);
    let quarters = || (3..=21).step_by(3).zip(every(12.0, 8).into_iter().skip(1));
    let first = every(1.0, 3);
    let once = arm(&who, &first, &visits, c, size / 2);
    let again: Vec<Visits> = quarters()
        .map(|(_, week)| {
            let starts: Vec<f64> = first.iter().copied().chain(first.iter().map(|after| week + after)).collect();
            arm(&who, &starts, &visits, c, size / 2)
        })
        .collect();
    let mut given = once.clone();
    for patient in 0..once.patients() {
        let course = once.course(patient);
        let is_low = |visit: usize| course.get(visit).is_some_and(|count| *count < LEVEL);
        if let Some((_, arm)) = quarters().zip(&again).find(|((visit, _), _)| is_low(*visit)) {
            given.take_counts(patient, arm);
        }
    }
    vec![given.median_share_above(500.0)]
}
