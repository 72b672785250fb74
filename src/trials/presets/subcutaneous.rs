//! Subcutaneous injection: ANRS 079, the dose-finding trials, the schedule comparison, and the two large trials.

use super::build::{Of, injections, scenario};
use crate::scenario::{Art, Scenario};
use crate::schedule::Schedule;
use crate::source::il2::{DURIER_2007, FOX_2007, INSIGHT_2009, LEVY_2003, LOSSO_2000, TAMBUSSI_2001, YOULE_2006};
use crate::trials::preset::{Preset, Report};

const ANRS_ASSUMED: &str =
    "The baseline of 340 is the one implied by the follow-up (337), rounded; HIV RNA and age are assumed.";

const UK_ASSUMED: &str =
    "The baseline of 500 (the trial asked for 350 or more), its upper limit, HIV RNA and age are assumed.";

const ARGENTINA_ASSUMED: &str = "The baseline of 500 (the trial asked for 350 or more), its upper limit, HIV RNA before ART and age are assumed; the \
                  trial's results are of its three doses together.";

/// ANRS 079, its control arm and its follow-up.
pub(super) fn anrs_079() -> Vec<Preset> {
    let in_anrs = |scenario: Scenario| scenario.patients(340.0, 200.0, 550.0).on(Art::Full, Some(0.0));
    let cycles = [injections(5.0, 4.0, 3).with_start(Some(4.0)), injections(5.0, 8.0, 7)];
    let treated = in_anrs(scenario(&cycles));
    vec![
        Preset {
            id: "anrs079",
            name: "ANRS 079 (Levy 2003)",
            trial: "ANRS 079 (Levy 2003)",
            scenario: treated.clone().weeks(74.0),
            observations: &[
                "anrs079-il2-w74",
                "anrs079-control-w74",
                "anrs079-il2-share80",
                "anrs079-control-share80",
                "anrs079-il2-w170",
                "anrs079-il2-w170-count",
            ],
        },
        Preset {
            id: "anrs079-control",
            name: "ANRS 079, control arm",
            trial: "ANRS 079 (Levy 2003)",
            scenario: in_anrs(scenario(&[])).weeks(74.0),
            observations: &["anrs079-control-w74", "anrs079-control-share80"],
        },
        Preset {
            id: "anrs079-follow-up",
            name: "ANRS 079, followed to week 170 (Durier 2007)",
            trial: "ANRS 079 (Durier 2007)",
            scenario: treated.weeks(170.0),
            observations: &["anrs079-il2-w74", "anrs079-control-w74", "anrs079-il2-w170", "anrs079-il2-w170-count"],
        },
    ]
}

/// The other trials of subcutaneous injection.
pub(super) fn others() -> Vec<Preset> {
    let mut presets = vanguard();
    presets.push(Preset {
        id: "tambussi",
        name: "Schedule comparison (Tambussi 2001)",
        trial: "Tambussi 2001",
        scenario: Scenario {
            b: Some(Schedule::new(vec![injections(7.5, 8.0, 6)])),
            ..scenario(&[injections(3.0, 4.0, 12)]).patients(350.0, 200.0, 500.0).on(Art::Weak, None).weeks(48.0)
        },
        observations: &[],
    });
    presets.push(Preset {
        id: "esprit-induction",
        name: "ESPRIT, induction (Fox 2007)",
        trial: "ESPRIT (Fox 2007)",
        scenario: scenario(&[injections(7.5, 8.0, 3)]).patients(461.0, 300.0, 1500.0).on(Art::Full, None).weeks(35.0),
        observations: &["esprit-il2-w35"],
    });
    presets.push(Preset {
        id: "silcaat",
        name: "SILCAAT",
        trial: "SILCAAT",
        scenario: scenario(&[injections(4.5, 8.0, 6)]).patients(202.0, 50.0, 299.0).on(Art::Full, None).weeks(52.0),
        observations: &[],
    });
    presets
}

/// The two Vanguard trials, one preset a dose.
fn vanguard() -> Vec<Preset> {
    let run = |miu: f64, art: Art| {
        scenario(&[injections(miu, 8.0, 3)]).patients(500.0, 350.0, 1500.0).on(art, None).weeks(24.0)
    };
    let uk = |id, name, miu, own: &'static [&'static str]| Preset {
        id,
        name,
        trial: "UK-Vanguard (Youle 2006)",
        scenario: run(miu, Art::None),
        observations: own,
    };
    let argentina = |id, name, miu| Preset {
        id,
        name,
        trial: "Argentine Vanguard (Losso 2000)",
        scenario: run(miu, Art::Full),
        observations: &["argentina-il2", "argentina-control"],
    };
    vec![
        uk(
            "ukvanguard-7.5",
            "UK-Vanguard, 7.5 MIU",
            7.5,
            &["ukvanguard-il2", "ukvanguard-control", "ukvanguard-il2-7.5"],
        ),
        uk(
            "ukvanguard-4.5",
            "UK-Vanguard, 4.5 MIU",
            4.5,
            &["ukvanguard-il2", "ukvanguard-control", "ukvanguard-il2-4.5"],
        ),
        argentina("argentina-7.5", "Argentine Vanguard, 7.5 MIU", 7.5),
        argentina("argentina-4.5", "Argentine Vanguard, 4.5 MIU", 4.5),
        argentina("argentina-1.5", "Argentine Vanguard, 1.5 MIU", 1.5),
    ]
}

/// What is said of them where one is chosen.
pub(super) static REPORTS: &[Report] = &[
    Report {
        id: "anrs079",
        line: "HAART from week 0; 5 MIU twice daily for 5 days from week 4, every 4 weeks × 3, then every 8 weeks × 7.",
        assumed: ANRS_ASSUMED,
        source: &LEVY_2003,
    },
    Report {
        id: "anrs079-control",
        line: "HAART alone in the same patients, to week 74.",
        assumed: ANRS_ASSUMED,
        source: &LEVY_2003,
    },
    Report {
        id: "anrs079-follow-up",
        line: "The same ten cycles, and what was left of them at week 170; median time since the last cycle 2 years.",
        assumed: "No cycle after week 68, where some patients had more; the baseline of 340 is the one implied (337), rounded; HIV \
                      RNA and age are assumed.",
        source: &DURIER_2007,
    },
    Report {
        id: "tambussi",
        line: "A: 3 MIU twice daily every 4 weeks. B: 7.5 MIU twice daily every 8 weeks. Gains \"indistinguishable\" in arms of about 15 patients; A was better tolerated.",
        assumed: "Baseline and its limits, number of cycles, length and age are assumed; weak ART stands for therapy that left the \
                  virus detectable.",
        source: &TAMBUSSI_2001,
    },
    Report {
        id: "esprit-induction",
        line: "Three cycles of 7.5 MIU twice daily for 5 days every 8 weeks on ART; 1,673 patients, measured at month 8.",
        assumed: "Every patient is given the full dose; the upper limit of the baseline, HIV RNA before ART and age are assumed.",
        source: &FOX_2007,
    },
    Report {
        id: "silcaat",
        line: "Six cycles of 4.5 MIU twice daily for 5 days every 8 weeks on ART, from a median of 202 cells: no clinical benefit.",
        assumed: "The further cycles that the trial gave to hold a CD4 goal are left out; length, HIV RNA before ART and age are assumed.",
        source: &INSIGHT_2009,
    },
    Report {
        id: "ukvanguard-7.5",
        line: "7.5 MIU twice daily for 5 days every 8 weeks without ART, to week 24.",
        assumed: UK_ASSUMED,
        source: &YOULE_2006,
    },
    Report {
        id: "ukvanguard-4.5",
        line: "4.5 MIU twice daily for 5 days every 8 weeks without ART, to week 24.",
        assumed: UK_ASSUMED,
        source: &YOULE_2006,
    },
    Report {
        id: "argentina-7.5",
        line: "7.5 MIU twice daily for 5 days every 8 weeks with ART, to week 24: a significant rise.",
        assumed: ARGENTINA_ASSUMED,
        source: &LOSSO_2000,
    },
    Report {
        id: "argentina-4.5",
        line: "4.5 MIU twice daily for 5 days every 8 weeks with ART, to week 24: a significant rise.",
        assumed: ARGENTINA_ASSUMED,
        source: &LOSSO_2000,
    },
    Report {
        id: "argentina-1.5",
        line: "1.5 MIU twice daily for 5 days every 8 weeks with ART, to week 24: no significant rise.",
        assumed: ARGENTINA_ASSUMED,
        source: &LOSSO_2000,
    },
];
