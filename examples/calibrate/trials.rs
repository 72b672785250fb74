//! The trials: their arms, how each is read, what was found, and its sampling error. One table; docs/evidence.md has the sources.

use crate::arms::{Patients, every, infusions, injections, run, run_taking};
use crate::reading::{Arm, chosen};
use crate::trial::{Trial, later, n};
use crate::{art_alone, hiv_rna, trials_of_il7 as il7};
use il2_explorer::model::constants::Constants;
use il2_explorer::population::taken::Taken;
use il2_explorer::scenario::Art;
use il2_explorer::schedule::Schedule;
use il2_explorer::trials::report_card::NumberUnit;

pub(crate) const NONE: Art = Art::None;
pub(crate) const WEAK: Art = Art::Weak;
pub(crate) const FULL: Art = Art::Full;
/// Visits of a time-weighted mean over 24 weeks.
const VISITS_24: [f64; 7] = [0.0, 4.0, 8.0, 12.0, 16.0, 20.0, 24.0];

pub(crate) fn none() -> Schedule {
    Schedule::none()
}

fn pooled(arms: &[Arm]) -> Arm {
    let mut all = arms.first().cloned().unwrap_or_default();
    arms.iter().skip(1).for_each(|arm| all.pool(arm));
    all
}

/// Every trial, in the order of docs/evidence.md.
pub(crate) static TRIALS: &[Trial] = &[
    Trial {
        name: "Kovacs 1995",
        factor: "alpha",
        reading: "18 MIU/day of the 6 to 18 given; week 60, four weeks after the eighth cycle began",
        numbers: &[
            n("base > 200, week 60, share +50 %", 0.60, 0.16).counts(NumberUnit::Share),
            n("base <= 200, week 60, median (judgement)", 20.0, 40.0),
        ],
        model: |c, size| {
            let cycles = infusions(18.0, &every(8.0, 8));
            let above = Patients::new(410.0, 200.0, 900.0, WEAK);
            let below = Patients { rna: 5.2, ..Patients::new(100.0, 10.0, 200.0, WEAK) };
            let arm = |who: &Patients| run(who, &cycles, &[0.0, 60.0], c, size);
            vec![arm(&above).share_with_rise(60.0, 0.5), arm(&below).median(60.0)]
        },
    },
    Trial {
        name: "Kovacs 1996",
        factor: "alpha",
        reading: "six infusions of 18 MIU/day every 8 weeks on NRTIs; week 52",
        numbers: &[
            n("IL-2, week 52, mean change", 488.0, 128.0),
            n("control, week 52, mean change", -57.0, 30.0),
            n("IL-2, week 52, SD of change", 700.0, 230.0).counts(NumberUnit::Spread),
        ],
        model: |c, size| {
            let who = Patients::new(410.0, 200.0, 900.0, WEAK);
            let arm = |schedule| run(&who, &schedule, &[0.0, 52.0], c, size);
            let treated = arm(infusions(18.0, &every(8.0, 6)));
            vec![treated.mean(52.0), arm(none()).mean(52.0), treated.sd(52.0)]
        },
    },
    hiv_rna::KOVACS_2000,
    Trial {
        name: "ANRS 079",
        factor: "alpha",
        reading: "HAART from week 0, ten cycles from week 4; week 74 is six weeks after the last; none after week 68, where some had more",
        numbers: &[
            n("IL-2, week 74, median change", 865.0, 66.0),
            n("control, week 74, median change", 262.0, 26.0),
            n("IL-2, week 74, share +80 %", 0.89, 0.04).counts(NumberUnit::Share),
            n("control, week 74, share +80 %", 0.47, 0.07).counts(NumberUnit::Share),
            n("IL-2, week 170, median change", 627.0, 70.0),
        ],
        model: |c, size| {
            let who = Patients::new(340.0, 200.0, 550.0, FULL).starting();
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
        },
    },
    Trial {
        name: "ESPRIT",
        factor: "alpha",
        reading: "three cycles of 7.5 MIU twice daily every 8 weeks; week 35; every patient takes every full dose",
        numbers: &[
            n("week 35, median change", 233.0, 10.0),
            n("week 35, lower quartile", 90.0, 12.0),
            n("week 35, upper quartile", 411.0, 12.0),
        ],
        model: |c, size| {
            let who = Patients::new(461.0, 300.0, 1500.0, FULL);
            let arm = run(&who, &injections(7.5, &every(8.0, 3)), &[0.0, 35.0], c, size);
            vec![arm.median(35.0), arm.quantile(35.0, 0.25), arm.quantile(35.0, 0.75)]
        },
    },
    Trial {
        name: "UK-Vanguard",
        factor: "alpha",
        reading: "no ART; mean over 4-weekly visits to week 24, minus baseline, over control",
        numbers: &[
            n("4.5 and 7.5 pooled, mean over visits, over control", 116.0, 33.0),
            n("7.5 minus 4.5, mean over visits", 24.0, 40.0),
            later("HIV RNA, mean over visits, over control, log10", 0.04, 0.1).counts(NumberUnit::Log10),
        ],
        model: |c, size| {
            let who = Patients::new(500.0, 350.0, 1500.0, NONE);
            let arm = |schedule| run(&who, &schedule, &VISITS_24, c, size);
            let dose = |miu| arm(injections(miu, &every(8.0, 3)));
            let (low, high, control) = (dose(4.5), dose(7.5), arm(none()));
            let of = |arm: &Arm| arm.time_weighted(24.0);
            let rna = |arm: &Arm| arm.time_weighted_rna(24.0);
            vec![
                f64::midpoint(of(&low), of(&high)) - of(&control),
                of(&high) - of(&low),
                f64::midpoint(rna(&low), rna(&high)) - rna(&control),
            ]
        },
    },
    Trial {
        name: "Argentine Vanguard",
        factor: "alpha",
        reading: "established ART; mean over 4-weekly visits to week 24; week 24 is eight weeks after the last cycle began",
        numbers: &[
            n("pooled, mean over visits", 210.0, 30.0),
            n("control, mean over visits", 29.0, 16.0),
            n("1.5 MIU over control, week 24 (from P = 0.105)", 95.0, 60.0),
        ],
        model: |c, size| vanguard(&Patients::new(500.0, 350.0, 1500.0, FULL), c, size),
    },
    Trial {
        name: "Tambussi",
        factor: "alpha",
        reading: "3 MIU twice daily every 4 weeks against 7.5 every 8; NRTIs; week 48; 15 against 15",
        numbers: &[n("3 every 4 weeks minus 7.5 every 8, week 48, mean", 0.0, 110.0)],
        model: |c, size| {
            let who = Patients::new(350.0, 200.0, 500.0, WEAK);
            let arm = |schedule| run(&who, &schedule, &[0.0, 48.0], c, size).mean(48.0);
            vec![arm(injections(3.0, &every(4.0, 12))) - arm(injections(7.5, &every(8.0, 6)))]
        },
    },
    Trial {
        name: "Keh",
        factor: "alpha",
        reading: "responders to six earlier cycles, all taken (twice the baseline or more); their next cycle, four weeks after its end, from the count before it",
        numbers: &[n("one cycle in long-term patients, +4 weeks, median", 433.0, 90.0)],
        model: |c, size| {
            let who = Patients::new(450.0, 200.0, 1000.0, FULL);
            let arm = run_taking(Taken::Planned, &who, &injections(7.5, &every(8.0, 7)), &[0.0, 48.0, 53.0], c, size);
            let mut responders = arm.those(|course| course[1] >= 2.0 * course[0]);
            if responders.counts[0].len() < 8 {
                responders = arm.clone();
            }
            responders.visits.remove(0);
            responders.counts.remove(0);
            vec![responders.median(53.0)]
        },
    },
    il7::INSPIRE,
    il7::INSPIRE_2_AND_3,
    il7::PML,
    Trial {
        name: "ANRS 048",
        factor: "alpha",
        reading: "NRTIs from week 0; cycles at weeks 2, 10 to 50; week 56",
        numbers: &[
            n("SC 5.4, week 56, mean", 564.0, 75.0),
            n("CIV 12, week 56, mean", 676.0, 90.0),
            n("control, week 56, mean", 55.0, 26.0),
            n("SC, share +80 %", 0.68, 0.10).counts(NumberUnit::Share),
            n("CIV, share +80 %", 0.77, 0.09).counts(NumberUnit::Share),
        ],
        model: |c, size| {
            let who = Patients::new(341.0, 250.0, 550.0, WEAK).starting();
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
        },
    },
    Trial {
        name: "Davey 1999",
        factor: "alpha",
        reading: "stable ART, 500 cells and more; every 4 and every 8 weeks pooled; week 24, before the cycle due then",
        numbers: &[
            n("7.5 MIU, month 6, % of mean", 95.0, 13.0).counts(NumberUnit::Percent),
            n("1.5 MIU, month 6, % of mean", 19.0, 6.0).counts(NumberUnit::Percent),
        ],
        model: |c, size| {
            let who = Patients::new(650.0, 500.0, 1200.0, FULL);
            let arm = |miu, weeks, count| run(&who, &injections(miu, &every(weeks, count)), &[0.0, 24.0], c, size);
            let rise = |miu| {
                let arm = pooled(&[arm(miu, 4.0, 6), arm(miu, 8.0, 3)]);
                100.0 * arm.mean(24.0) / arm.mean_baseline()
            };
            vec![rise(7.5), rise(1.5)]
        },
    },
    Trial {
        name: "Carr 1998",
        factor: "alpha",
        reading: "12 MIU/day by infusion (assumed) every 8 weeks on NRTIs; six cycles; week 52",
        numbers: &[n("CIV 12, week 52, median", 359.0, 84.0), n("control, week 52, median", -46.0, 30.0)],
        model: |c, size| {
            let who = Patients::new(350.0, 200.0, 500.0, WEAK);
            let arm = |schedule| run(&who, &schedule, &[0.0, 52.0], c, size);
            vec![arm(infusions(12.0, &every(8.0, 6))).median(52.0), arm(none()).median(52.0)]
        },
    },
    Trial {
        name: "CPCRA 059",
        factor: "alpha",
        reading: "4.5 and 7.5 MIU pooled; three cycles, then one every 8 weeks while the count lies below twice the baseline or 1,000",
        numbers: &[n("4.5 and 7.5 pooled, month 12, mean over control", 251.0, 40.0)],
        model: |c, size| {
            let who = Patients::new(520.0, 300.0, 1500.0, FULL);
            let control = run(&who, &none(), &[0.0, 52.0], c, size).mean(52.0);
            let dose = |miu| {
                let with =
                    |cycles| run(&who, &injections(miu, &every(8.0, cycles)), &[0.0, 24.0, 32.0, 40.0, 52.0], c, size);
                chosen(&[with(3), with(4), with(5), with(6)], |cycles, course| {
                    course[1 + cycles] >= 1000.0_f64.min(2.0 * course[0])
                })
                .mean(52.0)
            };
            vec![f64::midpoint(dose(4.5), dose(7.5)) - control]
        },
    },
    Trial {
        name: "Ruxrungtham",
        factor: "alpha",
        reading: "as the Argentine Vanguard",
        numbers: &[n("pooled, mean over visits", 252.0, 32.0), n("control, mean over visits", 42.0, 18.0)],
        model: |c, size| vanguard(&Patients::new(480.0, 350.0, 1500.0, FULL), c, size).into_iter().take(2).collect(),
    },
    Trial {
        name: "STALWART",
        factor: "alpha",
        reading: "no ART; three cycles of 7.5 MIU every 8 weeks; week 32, over control",
        numbers: &[n("no ART, week 32, mean over control", 134.0, 28.0)],
        model: |c, size| {
            let who = Patients::new(420.0, 300.0, 1500.0, NONE);
            let arm = |schedule| run(&who, &schedule, &[0.0, 32.0], c, size).mean(32.0);
            vec![arm(injections(7.5, &every(8.0, 3))) - arm(none())]
        },
    },
    Trial {
        name: "ANRS 119",
        factor: "alpha",
        reading: "no ART; 6 MIU, cycles at weeks 0, 8, 16, 24 (assumed); week 96",
        numbers: &[
            n("no ART, week 96, median over control", 115.0, 50.0),
            later("control, week 96, median change", -64.0, 25.0),
        ],
        model: |c, size| {
            let who = Patients::new(390.0, 300.0, 500.0, NONE);
            let arm = |schedule| run(&who, &schedule, &[0.0, 96.0], c, size).median(96.0);
            let control = arm(none());
            vec![arm(injections(6.0, &every(8.0, 4))) - control, control]
        },
    },
    Trial {
        name: "SILCAAT, one year",
        factor: "alpha",
        reading: "six cycles of 4.5 MIU every 8 weeks on ART; week 52; a conference report (weak)",
        numbers: &[
            later("baseline 50 to 199, median change", 98.0, 35.0),
            later("baseline above 200, median change", 142.0, 35.0),
        ],
        model: |c, size| {
            let arm = |who: Patients| run(&who, &injections(4.5, &every(8.0, 6)), &[0.0, 52.0], c, size).median(52.0);
            vec![arm(Patients::new(155.0, 50.0, 199.0, FULL)), arm(Patients::new(245.0, 200.0, 299.0, FULL))]
        },
    },
    art_alone::LIFSON,
];

/// Three doses pooled over 4-weekly visits, control, and 1.5 MIU over control at week 24.
fn vanguard(who: &Patients, c: &Constants, size: u32) -> Vec<f64> {
    let arm = |schedule| run(who, &schedule, &VISITS_24, c, size);
    let doses = [1.5, 4.5, 7.5].map(|miu| arm(injections(miu, &every(8.0, 3))));
    let control = arm(none());
    let [low, ..] = &doses;
    vec![pooled(&doses).time_weighted(24.0), control.time_weighted(24.0), low.mean(24.0) - control.mean(24.0)]
}
