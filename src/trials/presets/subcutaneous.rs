//! Subcutaneous injection: ANRS 079, the dose-finding trials, the schedule comparison, and the two large trials.

use super::build::{Of, injections, scenario};
use crate::scenario::{Art, Scenario};
use crate::schedule::Schedule;
use crate::source::il2::{DURIER_2007, FOX_2007, INSIGHT_2009, LEVY_2003, LOSSO_2000, TAMBUSSI_2001, YOULE_2006};
use crate::trials::preset::{Preset, Report};

/// ANRS 079, its control arm and its follow-up.
pub(super) fn anrs_079() -> Vec<Preset> {
    let in_anrs = |scenario: Scenario| scenario.patients(340.0, 200.0, 550.0).on(Art::Full, Some(0.0));
    let cycles = [injections(5.0, 4.0, 3).with_start(Some(4.0)), injections(5.0, 8.0, 7)];
    let treated = in_anrs(scenario(&cycles));
    vec![
        Preset {
            id: "anrs079",
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
            trial: "ANRS 079 (Levy 2003)",
            scenario: in_anrs(scenario(&[])).weeks(74.0),
            observations: &["anrs079-control-w74", "anrs079-control-share80"],
        },
        Preset {
            id: "anrs079-follow-up",
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
        trial: "Tambussi 2001",
        scenario: Scenario {
            b: Some(Schedule::new(vec![injections(7.5, 8.0, 6)])),
            ..scenario(&[injections(3.0, 4.0, 12)]).patients(350.0, 200.0, 500.0).on(Art::Weak, None).weeks(48.0)
        },
        observations: &[],
    });
    presets.push(Preset {
        id: "esprit-induction",
        trial: "ESPRIT (Fox 2007)",
        scenario: scenario(&[injections(7.5, 8.0, 3)]).patients(461.0, 300.0, 1500.0).on(Art::Full, None).weeks(35.0),
        observations: &["esprit-il2-w35"],
    });
    presets.push(Preset {
        id: "silcaat",
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
    let uk = |id, miu, own: &'static [&'static str]| Preset {
        id,
        trial: "UK-Vanguard (Youle 2006)",
        scenario: run(miu, Art::None),
        observations: own,
    };
    let argentina = |id, miu| Preset {
        id,
        trial: "Argentine Vanguard (Losso 2000)",
        scenario: run(miu, Art::Full),
        observations: &["argentina-il2", "argentina-control"],
    };
    vec![
        uk("ukvanguard-7.5", 7.5, &["ukvanguard-il2", "ukvanguard-control", "ukvanguard-il2-7.5"]),
        uk("ukvanguard-4.5", 4.5, &["ukvanguard-il2", "ukvanguard-control", "ukvanguard-il2-4.5"]),
        argentina("argentina-7.5", 7.5),
        argentina("argentina-4.5", 4.5),
        argentina("argentina-1.5", 1.5),
    ]
}

/// What is said of them where one is chosen.
pub(super) static REPORTS: &[Report] = &[
    Report { id: "anrs079", source: &LEVY_2003 },
    Report { id: "anrs079-control", source: &LEVY_2003 },
    Report { id: "anrs079-follow-up", source: &DURIER_2007 },
    Report { id: "tambussi", source: &TAMBUSSI_2001 },
    Report { id: "esprit-induction", source: &FOX_2007 },
    Report { id: "silcaat", source: &INSIGHT_2009 },
    Report { id: "ukvanguard-7.5", source: &YOULE_2006 },
    Report { id: "ukvanguard-4.5", source: &YOULE_2006 },
    Report { id: "argentina-7.5", source: &LOSSO_2000 },
    Report { id: "argentina-4.5", source: &LOSSO_2000 },
    Report { id: "argentina-1.5", source: &LOSSO_2000 },
];
