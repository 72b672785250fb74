//! Where each trial of the report card was published, and the regimens that its numbers are read from, ready to load.

use crate::scenario::{Art, Scenario};
use crate::schedule::{Block, Repeat, Route, Schedule};
use crate::source::Source;
use crate::source::{il2, il7, mechanism};
use crate::trials::presets::{self, Of, dose};

/// The regimen that a number is read from, as the page can run it.
enum Regimen {
    /// One of the list.
    Listed(&'static str),
    /// One that the list lacks.
    Other(fn() -> Scenario),
}

use Regimen::{Listed, Other};

/// A trial of the report card.
struct Reading {
    trial: &'static str,
    source: &'static Source,
    /// One for each number; the last holds for those that remain.
    regimens: &'static [Regimen],
}

const fn reading(trial: &'static str, source: &'static Source, regimens: &'static [Regimen]) -> Reading {
    Reading { trial, source, regimens }
}

static READINGS: [Reading; 21] = [
    reading("Kovacs 1995", &il2::KOVACS_1995, &[Listed("kovacs1995-above-200"), Listed("kovacs1995-below-200")]),
    reading("Kovacs 1996", &il2::KOVACS_1996, &[Listed("kovacs1996")]),
    reading("Kovacs 2000", &mechanism::KOVACS_2000, &[Listed("kovacs1996")]),
    reading(
        "ANRS 079",
        &il2::LEVY_2003,
        &[Listed("anrs079"), Listed("anrs079"), Listed("anrs079"), Listed("anrs079"), Listed("anrs079-follow-up")],
    ),
    reading("ESPRIT", &il2::FOX_2007, &[Listed("esprit-induction")]),
    reading(
        "UK-Vanguard",
        &il2::YOULE_2006,
        &[
            Listed("ukvanguard-7.5"),
            Other(|| Scenario { b: Some(listed("ukvanguard-4.5").a), ..listed("ukvanguard-7.5") }),
            Listed("ukvanguard-7.5"),
        ],
    ),
    reading(
        "Argentine Vanguard",
        &il2::LOSSO_2000,
        &[Listed("argentina-7.5"), Listed("argentina-7.5"), Listed("argentina-1.5")],
    ),
    reading("Tambussi", &il2::TAMBUSSI_2001, &[Listed("tambussi")]),
    reading(
        "Keh",
        &mechanism::KEH_2006,
        &[Other(|| given(&[injections(7.5, 8.0, 7)]).patients(450.0, 200.0, 1000.0).weeks(53.0))],
    ),
    reading("INSPIRE", &il7::INSPIRE_2012, &[Listed("inspire")]),
    reading("INSPIRE 2 and 3", &il7::INSPIRE_2016, &[Other(|| listed("inspire-2-3").weeks(100.0))]),
    reading("PML case", &il7::PML_2014, &[Listed("pml")]),
    reading(
        "ANRS 048",
        &mechanism::LEVY_1999,
        &[
            Other(|| anrs_048(injections(5.4, 8.0, 7))),
            Other(|| anrs_048(infusion(12.0, 8.0, 7))),
            Other(|| anrs_048(injections(5.4, 8.0, 7))),
            Other(|| anrs_048(injections(5.4, 8.0, 7))),
            Other(|| anrs_048(infusion(12.0, 8.0, 7))),
        ],
    ),
    reading("Davey 1999", &il2::DAVEY_1999, &[Other(|| davey(7.5)), Other(|| davey(1.5))]),
    reading(
        "Carr 1998",
        &il2::CARR_1998,
        &[Other(|| {
            let run = given(&[infusion(12.0, 8.0, 6)]).patients(350.0, 200.0, 500.0);
            run.on(Art::Weak, None).weeks(52.0)
        })],
    ),
    reading(
        "CPCRA 059",
        &il2::ABRAMS_2002,
        &[Other(|| {
            let on_need = dose(Route::Il2Subcutaneous, 7.5).with_repeat(Repeat::Below(1000.0)).with_start(Some(8.0));
            given(&[injections(7.5, 8.0, 3), on_need]).patients(520.0, 300.0, 1500.0).weeks(52.0)
        })],
    ),
    reading("Ruxrungtham", &il2::RUXRUNGTHAM_2000, &[Other(|| listed("argentina-7.5").patients(480.0, 350.0, 1500.0))]),
    reading(
        "STALWART",
        &il2::STALWART_2010,
        &[Other(|| {
            let run = given(&[injections(7.5, 8.0, 3)]).patients(420.0, 300.0, 1500.0);
            run.on(Art::None, None).weeks(32.0)
        })],
    ),
    reading(
        "ANRS 119",
        &il2::MOLINA_2009,
        &[Other(|| {
            let run = given(&[injections(6.0, 8.0, 4)]).patients(390.0, 300.0, 500.0);
            run.on(Art::None, None).weeks(96.0)
        })],
    ),
    reading(
        "SILCAAT, one year",
        &il2::SILCAAT_INTERIM,
        &[
            Other(|| listed("silcaat").patients(155.0, 50.0, 199.0)),
            Other(|| listed("silcaat").patients(245.0, 200.0, 299.0)),
        ],
    ),
    reading(
        "ART alone (Lifson 2011)",
        &il2::LIFSON_2011,
        &[
            Other(|| art_alone(120.0, 20.0, 200.0, 26.0)),
            Other(|| art_alone(275.0, 200.0, 350.0, 26.0)),
            Other(|| art_alone(425.0, 350.0, 500.0, 26.0)),
            Other(|| art_alone(600.0, 500.0, 1000.0, 26.0)),
            Other(|| art_alone(120.0, 20.0, 200.0, 208.0)),
            Other(|| art_alone(275.0, 200.0, 350.0, 208.0)),
            Other(|| art_alone(425.0, 350.0, 500.0, 208.0)),
            Other(|| art_alone(600.0, 500.0, 1000.0, 208.0)),
            Other(|| art_alone(275.0, 200.0, 350.0, 416.0)),
        ],
    ),
];

fn listed(id: &str) -> Scenario {
    presets::by_id(id).map(|preset| preset.scenario.clone()).unwrap_or_default()
}

/// These blocks on established ART.
fn given(blocks: &[Block]) -> Scenario {
    Scenario { a: Schedule::new(blocks.to_vec()), ..Scenario::default() }.on(Art::Full, None)
}

fn injections(miu: f64, weeks: f64, cycles: u8) -> Block {
    dose(Route::Il2Subcutaneous, miu).with_repeat(Repeat::Every { weeks, cycles })
}

fn infusion(miu_per_day: f64, weeks: f64, cycles: u8) -> Block {
    dose(Route::Il2Infusion, miu_per_day).with_repeat(Repeat::Every { weeks, cycles })
}

fn anrs_048(cycles: Block) -> Scenario {
    let run = given(&[cycles.with_start(Some(2.0))]).patients(341.0, 250.0, 550.0);
    run.on(Art::Weak, Some(0.0)).weeks(56.0)
}

fn davey(miu: f64) -> Scenario {
    given(&[injections(miu, 8.0, 3)]).patients(650.0, 500.0, 1200.0).weeks(24.0)
}

fn art_alone(baseline: f64, from: f64, to: f64, weeks: f64) -> Scenario {
    given(&[]).patients(baseline, from, to).on(Art::Full, Some(0.0)).weeks(weeks)
}

fn of(trial: &str) -> Option<&'static Reading> {
    READINGS.iter().find(|reading| reading.trial == trial)
}

/// Where a trial was published.
pub fn source(trial: &str) -> Option<&'static Source> {
    of(trial).map(|reading| reading.source)
}

/// The regimen that a number is read from, by the number's place in [`NUMBERS`](super::NUMBERS).
pub fn scenario(place: usize) -> Option<Scenario> {
    let (trial, places) = super::trials().into_iter().find(|(_, places)| places.contains(&place))?;
    let regimens = of(trial)?.regimens;
    let regimen = regimens.get(place - places.start).or(regimens.last())?;
    Some(match regimen {
        Listed(id) => presets::by_id(id)?.scenario.clone(),
        Other(run) => run(),
    })
}
