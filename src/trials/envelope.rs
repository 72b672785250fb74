//! What trials tested, and so where the page hatches: "no trial here".
//!
//! The ranges are those of the trials in docs/evidence.md, by the way the cytokine is given. They say nothing about combinations: a dose
//! and an interval that were each tested need not have been tested together.

use crate::parameters::ParameterId;
use crate::scenario::Scenario;
use crate::schedule::{Block, Repeat, Route, Schedule};
use crate::source::Source;
use crate::source::il2::{DURIER_2007, FOX_2007, INSIGHT_2009, KOVACS_1995, KOVACS_1996, LEVY_2003, LOSSO_2000};
use crate::source::il7::{INSPIRE_2012, PML_2014, SERETI_2009};
use serde::Serialize;

/// From where to where trials went, in one setting of one route.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Tested {
    /// How the cytokine was given.
    pub route: Route,
    /// The setting. `RunWeeks` stands for the follow-up.
    #[serde(rename = "setting")]
    pub what: ParameterId,
    /// Least value tested, in the setting's unit.
    pub low: f64,
    /// Greatest value tested.
    pub high: f64,
    /// Who went to the lower end, and who to the upper.
    pub sources: (&'static Source, &'static Source),
}

const SC: Route = Route::Il2Subcutaneous;
const CIV: Route = Route::Il2Infusion;
const IL7: Route = Route::Il7Subcutaneous;

/// Every range.
pub fn tested_envelope() -> &'static [Tested] {
    ENVELOPE
}

static ENVELOPE: &[Tested] = &[
    tested(SC, ParameterId::DosePerInjection, 1.5, 7.5, (&LOSSO_2000, &FOX_2007)),
    tested(SC, ParameterId::InjectionsPerDay, 2.0, 2.0, (&LEVY_2003, &LEVY_2003)),
    tested(SC, ParameterId::DaysOn, 5.0, 5.0, (&LEVY_2003, &FOX_2007)),
    tested(SC, ParameterId::WeeksBetween, 4.0, 8.0, (&LEVY_2003, &LEVY_2003)),
    // SILCAAT let in 50 to 299; a quarter of the ESPRIT patients started above 587, how far above was not read.
    tested(SC, ParameterId::Baseline, 50.0, 587.0, (&INSIGHT_2009, &FOX_2007)),
    tested(SC, ParameterId::RunWeeks, 0.0, 170.0, (&LEVY_2003, &DURIER_2007)),
    tested(CIV, ParameterId::InfusionDose, 6.0, 18.0, (&KOVACS_1995, &KOVACS_1996)),
    tested(CIV, ParameterId::DaysOn, 5.0, 5.0, (&KOVACS_1995, &KOVACS_1996)),
    tested(CIV, ParameterId::WeeksBetween, 8.0, 8.0, (&KOVACS_1995, &KOVACS_1996)),
    // 15 patients had 200 or fewer (how few was not read); the mean of those above was 428 with a standard deviation near 139.
    tested(CIV, ParameterId::Baseline, 0.0, 567.0, (&KOVACS_1995, &KOVACS_1996)),
    tested(CIV, ParameterId::RunWeeks, 0.0, 108.0, (&KOVACS_1995, &KOVACS_1995)),
    tested(IL7, ParameterId::Il7Dose, 3.0, 30.0, (&SERETI_2009, &INSPIRE_2012)),
    tested(IL7, ParameterId::InjectionsPerDay, 1.0, 1.0, (&INSPIRE_2012, &INSPIRE_2012)),
    tested(IL7, ParameterId::DaysOn, 1.0, 1.0, (&INSPIRE_2012, &INSPIRE_2012)),
    tested(IL7, ParameterId::WeeksBetween, 1.0, 1.0, (&INSPIRE_2012, &INSPIRE_2012)),
    tested(IL7, ParameterId::Baseline, 101.0, 400.0, (&INSPIRE_2012, &INSPIRE_2012)),
    // Rounded up from the last day of the PML case, week 62.7: a run to the end of it is not untested.
    tested(IL7, ParameterId::RunWeeks, 0.0, 64.0, (&INSPIRE_2012, &PML_2014)),
];

const fn tested(
    route: Route,
    what: ParameterId,
    low: f64,
    high: f64,
    sources: (&'static Source, &'static Source),
) -> Tested {
    Tested { route, what, low, high, sources }
}

/// A setting of a scenario that lies where no trial went.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Untested {
    /// How the cytokine is given there.
    pub route: Route,
    /// The setting.
    #[serde(rename = "setting")]
    pub what: ParameterId,
    /// Its value in the scenario.
    pub value: f64,
    /// Least value that a trial tested.
    pub tested_low: f64,
    /// Greatest value that a trial tested.
    pub tested_high: f64,
}

impl Untested {
    /// `"No trial here: 12 MIU per injection; tested: 1.5 to 7.5."`
    pub fn sentence(&self) -> String {
        let Self { value, tested_low: low, tested_high: high, .. } = self;
        let thing = match self.what {
            ParameterId::DosePerInjection => "MIU per injection",
            ParameterId::InfusionDose => "MIU a day by infusion",
            ParameterId::Il7Dose => "µg/kg of IL-7 per injection",
            ParameterId::InjectionsPerDay => "injections a day",
            ParameterId::DaysOn => "days on",
            ParameterId::WeeksBetween => "weeks between cycle starts",
            ParameterId::Baseline => "CD4 cells/µL at baseline",
            _ => "weeks of follow-up",
        };
        let own_to_its_route = self.what == self.route.dose();
        let route = match self.route {
            _ if own_to_its_route => "",
            Route::Il2Subcutaneous => " of IL-2 under the skin",
            Route::Il2Infusion => " of IL-2 by infusion",
            Route::Il7Subcutaneous => " of IL-7",
        };
        let range = match self.what {
            ParameterId::RunWeeks => format!("up to {high}"),
            _ if low < high => format!("{low} to {high}"),
            _ => format!("{low} only"),
        };
        format!("No trial{route} here: {value} {thing}; tested: {range}.")
    }
}

/// Where a scenario leaves what trials tested, each setting once; empty where every setting of it was tested. A scenario without a
/// cytokine is never outside. The level of a rule is not judged: the trials with one gave too little of it.
pub fn untested(scenario: &Scenario) -> Vec<Untested> {
    let mut found = Vec::new();
    for schedule in [Some(&scenario.a), scenario.b.as_ref()].into_iter().flatten() {
        for (index, block) in schedule.blocks().iter().enumerate() {
            let starts = starts(schedule, index, scenario.run.weeks());
            if starts.is_empty() && matches!(block.repeat(), Repeat::Every { .. }) {
                continue; // Never given in this run.
            }
            for (what, value) in settings(block, &starts, scenario) {
                judge(block.route(), what, value, &mut found);
            }
        }
        gaps_between_blocks(schedule, scenario.run.weeks(), &mut found);
    }
    found
}

/// The weeks at which a block starts cycles that are fixed beforehand.
fn starts(schedule: &Schedule, block: usize, run_weeks: f64) -> Vec<f64> {
    let cycles = schedule.fixed_cycles(run_weeks).into_iter();
    cycles.filter(|cycle| cycle.block == block).map(|cycle| cycle.start_weeks).collect()
}

/// The settings of a block that are judged, with patient and follow-up.
fn settings(block: &Block, starts: &[f64], scenario: &Scenario) -> impl Iterator<Item = (ParameterId, f64)> {
    let of_block = [block.route().dose(), ParameterId::InjectionsPerDay, ParameterId::DaysOn];
    let of_block = of_block.into_iter().filter_map(|id| block.get(id).map(|value| (id, value))).collect::<Vec<_>>();
    // An interval is only there between two cycles.
    let interval = block.get(ParameterId::WeeksBetween).filter(|_| starts.len() > 1);
    of_block
        .into_iter()
        .chain(interval.map(|weeks| (ParameterId::WeeksBetween, weeks)))
        .chain([(ParameterId::Baseline, scenario.patient.baseline()), (ParameterId::RunWeeks, scenario.run.weeks())])
}

/// Judges the gap from the last cycle of a block to the first of the next. Of IL-7 it is not judged: its trials repeated cycles on need.
fn gaps_between_blocks(schedule: &Schedule, run_weeks: f64, found: &mut Vec<Untested>) {
    let blocks = schedule.blocks();
    for (index, (before, after)) in blocks.iter().zip(blocks.iter().skip(1)).enumerate() {
        let last = starts(schedule, index, run_weeks).last().copied();
        let first = starts(schedule, index + 1, run_weeks).first().copied();
        if let (Some(last), Some(first), false) = (last, first, after.route() == IL7)
            && before.route() == after.route()
        {
            judge(after.route(), ParameterId::WeeksBetween, first - last, found);
        }
    }
}

/// Adds a value that lies outside what was tested, unless it is there already.
fn judge(route: Route, what: ParameterId, value: f64, found: &mut Vec<Untested>) {
    let range = ENVELOPE.iter().find(|range| range.route == route && range.what == what);
    if let Some(range) = range.filter(|range| value < range.low || range.high < value) {
        let outside = Untested { route, what, value, tested_low: range.low, tested_high: range.high };
        if !found.contains(&outside) {
            found.push(outside);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::opening_scenario;
    use super::*;
    use crate::scenario::{Action, Arm, reduce};

    fn sentences(action: Action) -> Vec<String> {
        untested(&reduce(&opening_scenario(), action)).iter().map(Untested::sentence).collect()
    }

    #[test]
    fn what_was_tested_is_not_hatched() {
        assert!(untested(&opening_scenario()).is_empty());
        assert!(sentences(Action::SetSchedule(Arm::A, None)).is_empty());
        assert!(sentences(Action::SetInBlock(Arm::A, 0, ParameterId::DosePerInjection, 7.5)).is_empty());
    }

    #[test]
    fn what_was_not_is_named_with_what_was() {
        let dose = Action::SetInBlock(Arm::A, 0, ParameterId::DosePerInjection, 12.0);
        assert_eq!(sentences(dose), ["No trial here: 12 MIU per injection; tested: 1.5 to 7.5."]);
        let days = Action::SetInBlock(Arm::A, 1, ParameterId::DaysOn, 10.0);
        assert_eq!(sentences(days), ["No trial of IL-2 under the skin here: 10 days on; tested: 5 only."]);
        let baseline = Action::Set(ParameterId::Baseline, 30.0);
        assert_eq!(
            sentences(baseline),
            ["No trial of IL-2 under the skin here: 30 CD4 cells/µL at baseline; tested: 50 to 587."]
        );
        let long = Action::Set(ParameterId::RunWeeks, 260.0);
        assert_eq!(
            sentences(long),
            ["No trial of IL-2 under the skin here: 260 weeks of follow-up; tested: up to 170."]
        );
    }

    #[test]
    fn a_long_pause_between_two_blocks_is_an_interval_too() {
        let pause = Action::SetInBlock(Arm::A, 1, ParameterId::StartWeek, 20.0);
        assert_eq!(
            sentences(pause),
            ["No trial of IL-2 under the skin here: 20 weeks between cycle starts; tested: 4 to 8."]
        );
    }
}
