//! The trials of IL-2. What each reads how, with its sources, is in docs/calibration.md.

use super::arms::{TrialPatients, every, infusions, injections, run, run_taking};
use super::visits::{Visits, chosen, pooled};
use crate::model::constants::Constants;
use crate::population::taken::Taken;
use crate::scenario::Art;
use crate::schedule::Schedule;

const NONE: Art = Art::None;
const WEAK: Art = Art::Weak;
const FULL: Art = Art::Full;
/// Visits of a time-weighted mean over 24 weeks.
const VISITS_24: [f64; 7] = [0.0, 4.0, 8.0, 12.0, 16.0, 20.0, 24.0];

fn none() -> Schedule {
    Schedule::none()
}

/// Kovacs 1995: 18 MIU/day of the 6 to 18 given; week 60, four weeks after the eighth cycle began.
pub(super) fn kovacs_1995(c: &Constants, size: u32) -> Vec<f64> {
    let cycles = infusions(18.0, &every(8.0, 8));
    let above = TrialPatients::new(410.0, 200.0, 900.0, WEAK);
    let below = TrialPatients { rna: 5.2, ..TrialPatients::new(100.0, 10.0, 200.0, WEAK) };
    let arm = |who: &TrialPatients| run(who, &cycles, &[0.0, 60.0], c, size);
    vec![arm(&above).share_with_rise(60.0, 0.5), arm(&below).median(60.0)]
}

/// Kovacs 1996: six infusions of 18 MIU/day every 8 weeks on NRTIs; week 52.
pub(super) fn kovacs_1996(c: &Constants, size: u32) -> Vec<f64> {
    let who = TrialPatients::new(410.0, 200.0, 900.0, WEAK);
    let arm = |schedule| run(&who, &schedule, &[0.0, 52.0], c, size);
    let treated = arm(infusions(18.0, &every(8.0, 6)));
    vec![treated.mean(52.0), arm(none()).mean(52.0), treated.sd(52.0)]
}

/// Kovacs 2000: six infusions of 18 MIU/day every 8 weeks on NRTIs (as Kovacs 1996; assumed); HIV RNA before each and at its end.
pub(super) fn kovacs_2000(c: &Constants, size: u32) -> Vec<f64> {
    let who = TrialPatients::new(410.0, 200.0, 900.0, WEAK);
    let weeks: Vec<f64> = every(8.0, 6).into_iter().flat_map(|week| [week, week + 0.75]).collect();
    vec![run(&who, &infusions(18.0, &every(8.0, 6)), &weeks, c, size).share_with_rna_rise(0.5)]
}

/// ANRS 079: HAART from week 0, ten cycles from week 4; week 74 is six weeks after the last; none after week 68, where some had more.
pub(super) fn anrs_079(c: &Constants, size: u32) -> Vec<f64> {
    let who = TrialPatients::new(340.0, 200.0, 550.0, FULL).starting();
    let starts = [4.0, 8.0, 12.0, 20.0, 28.0, 36.0, 44.0, 52.0, 60.0, 68.0];
    let arm = |schedule| run(&who, &schedule, &[0.0, 74.0, 170.0], c, size);
    let (treated, control) = (arm(injections(5.0, &starts)), arm(none()));
    vec![
        treated.median(74.0),
        control.median(74.0),
        treated.share_with_rise(74.0, 0.8),
        control.share_with_rise(74.0, 0.8),
        treated.median(170.0),
    ]
}

/// ESPRIT: three cycles of 7.5 MIU twice daily every 8 weeks; week 35; every patient takes every full dose.
pub(super) fn esprit(c: &Constants, size: u32) -> Vec<f64> {
    let who = TrialPatients::new(461.0, 300.0, 1500.0, FULL);
    let arm = run(&who, &injections(7.5, &every(8.0, 3)), &[0.0, 35.0], c, size);
    vec![arm.median(35.0), arm.quantile(35.0, 0.25), arm.quantile(35.0, 0.75)]
}

/// UK-Vanguard: no ART; mean over 4-weekly visits to week 24, minus baseline, over control.
pub(super) fn uk_vanguard(c: &Constants, size: u32) -> Vec<f64> {
    let who = TrialPatients::new(500.0, 350.0, 1500.0, NONE);
    let arm = |schedule| run(&who, &schedule, &VISITS_24, c, size);
    let dose = |miu| arm(injections(miu, &every(8.0, 3)));
    let (low, high, control) = (dose(4.5), dose(7.5), arm(none()));
    let of = |arm: &Visits| arm.time_weighted(24.0);
    let rna = |arm: &Visits| arm.time_weighted_rna(24.0);
    vec![
        f64::midpoint(of(&low), of(&high)) - of(&control),
        of(&high) - of(&low),
        f64::midpoint(rna(&low), rna(&high)) - rna(&control),
    ]
}

/// Argentine Vanguard: established ART; mean over 4-weekly visits to week 24; week 24 is eight weeks after the last cycle began.
pub(super) fn argentine_vanguard(c: &Constants, size: u32) -> Vec<f64> {
    vanguard(&TrialPatients::new(500.0, 350.0, 1500.0, FULL), c, size)
}

/// Tambussi: 3 MIU twice daily every 4 weeks against 7.5 every 8; NRTIs; week 48; 15 against 15.
pub(super) fn tambussi(c: &Constants, size: u32) -> Vec<f64> {
    let who = TrialPatients::new(350.0, 200.0, 500.0, WEAK);
    let arm = |schedule| run(&who, &schedule, &[0.0, 48.0], c, size).mean(48.0);
    vec![arm(injections(3.0, &every(4.0, 12))) - arm(injections(7.5, &every(8.0, 6)))]
}

/// Keh: responders to six earlier cycles, all taken (twice the baseline or more); their next cycle, four weeks after its end, from the
/// count before it.
pub(super) fn keh(c: &Constants, size: u32) -> Vec<f64> {
    let who = TrialPatients::new(450.0, 200.0, 1000.0, FULL);
    let arm = run_taking(Taken::Planned, &who, &injections(7.5, &every(8.0, 7)), &[0.0, 48.0, 53.0], c, size);
    let responders = arm.those(|course| matches!(course, [start, grown, ..] if *grown >= 2.0 * start));
    // Too few have no median.
    let read = if responders.patients() < 8 { arm } else { responders };
    vec![read.since_second().median(53.0)]
}

/// ANRS 048: NRTIs from week 0; cycles at weeks 2, 10 to 50; week 56.
pub(super) fn anrs_048(c: &Constants, size: u32) -> Vec<f64> {
    let who = TrialPatients::new(341.0, 250.0, 550.0, WEAK).starting();
    let starts: Vec<f64> = every(8.0, 7).iter().map(|week| week + 2.0).collect();
    let arm = |schedule| run(&who, &schedule, &[0.0, 56.0], c, size);
    let (sc, civ, control) = (arm(injections(5.4, &starts)), arm(infusions(12.0, &starts)), arm(none()));
    vec![
        sc.mean(56.0),
        civ.mean(56.0),
        control.mean(56.0),
        sc.share_with_rise(56.0, 0.8),
        civ.share_with_rise(56.0, 0.8),
    ]
}

/// Davey 1999: stable ART, 500 cells and more; every 4 and every 8 weeks pooled; week 24, before the cycle due then.
pub(super) fn davey_1999(c: &Constants, size: u32) -> Vec<f64> {
    let who = TrialPatients::new(650.0, 500.0, 1200.0, FULL);
    let arm = |miu, weeks, count| run(&who, &injections(miu, &every(weeks, count)), &[0.0, 24.0], c, size);
    let rise = |miu| {
        let arm = pooled(&[arm(miu, 4.0, 6), arm(miu, 8.0, 3)]);
        100.0 * arm.mean(24.0) / arm.mean_baseline()
    };
    vec![rise(7.5), rise(1.5)]
}

/// Carr 1998: 12 MIU/day by infusion (assumed) every 8 weeks on NRTIs; six cycles; week 52.
pub(super) fn carr_1998(c: &Constants, size: u32) -> Vec<f64> {
    let who = TrialPatients::new(350.0, 200.0, 500.0, WEAK);
    let arm = |schedule| run(&who, &schedule, &[0.0, 52.0], c, size);
    vec![arm(infusions(12.0, &every(8.0, 6))).median(52.0), arm(none()).median(52.0)]
}

/// CPCRA 059: 4.5 and 7.5 MIU pooled; three cycles, then one every 8 weeks while the count lies below twice the baseline or 1,000.
pub(super) fn cpcra_059(c: &Constants, size: u32) -> Vec<f64> {
    let who = TrialPatients::new(520.0, 300.0, 1500.0, FULL);
    let control = run(&who, &none(), &[0.0, 52.0], c, size).mean(52.0);
    let dose = |miu| {
        let with = |cycles| run(&who, &injections(miu, &every(8.0, cycles)), &[0.0, 24.0, 32.0, 40.0, 52.0], c, size);
        let is_high = |arm: usize, course: &[f64]| match (course.first(), course.get(1 + arm)) {
            (Some(start), Some(count)) => *count >= 1000.0_f64.min(2.0 * start),
            _ => false,
        };
        chosen(&[with(3), with(4), with(5), with(6)], is_high).mean(52.0)
    };
    vec![f64::midpoint(dose(4.5), dose(7.5)) - control]
}

/// Ruxrungtham: as the Argentine Vanguard.
pub(super) fn ruxrungtham(c: &Constants, size: u32) -> Vec<f64> {
    vanguard(&TrialPatients::new(480.0, 350.0, 1500.0, FULL), c, size).into_iter().take(2).collect()
}

/// STALWART: no ART; three cycles of 7.5 MIU every 8 weeks; week 32, over control.
pub(super) fn stalwart(c: &Constants, size: u32) -> Vec<f64> {
    let who = TrialPatients::new(420.0, 300.0, 1500.0, NONE);
    let arm = |schedule| run(&who, &schedule, &[0.0, 32.0], c, size).mean(32.0);
    vec![arm(injections(7.5, &every(8.0, 3))) - arm(none())]
}

/// ANRS 119: no ART; 6 MIU, cycles at weeks 0, 8, 16, 24 (assumed); week 96.
pub(super) fn anrs_119(c: &Constants, size: u32) -> Vec<f64> {
    let who = TrialPatients::new(390.0, 300.0, 500.0, NONE);
    let arm = |schedule| run(&who, &schedule, &[0.0, 96.0], c, size).median(96.0);
    let control = arm(none());
    vec![arm(injections(6.0, &every(8.0, 4))) - control, control]
}

/// SILCAAT, one year: six cycles of 4.5 MIU every 8 weeks on ART; week 52; a conference report (weak).
pub(super) fn silcaat(c: &Constants, size: u32) -> Vec<f64> {
    let arm = |who: TrialPatients| run(&who, &injections(4.5, &every(8.0, 6)), &[0.0, 52.0], c, size).median(52.0);
    vec![arm(TrialPatients::new(155.0, 50.0, 199.0, FULL)), arm(TrialPatients::new(245.0, 200.0, 299.0, FULL))]
}

/// Three doses pooled over 4-weekly visits, control, and 1.5 MIU over control at week 24.
fn vanguard(who: &TrialPatients, c: &Constants, size: u32) -> Vec<f64> {
    let arm = |schedule| run(who, &schedule, &VISITS_24, c, size);
    let doses = [1.5, 4.5, 7.5].map(|miu| arm(injections(miu, &every(8.0, 3))));
    let control = arm(none());
    let [low, ..] = &doses;
    vec![pooled(&doses).time_weighted(24.0), control.time_weighted(24.0), low.mean(24.0) - control.mean(24.0)]
}
