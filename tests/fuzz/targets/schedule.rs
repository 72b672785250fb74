//! Any schedule and any patient that the parameter table allows: every number of the run is finite, and no count is negative.
//!
//! The input is taken apart into settings, so that each one is a scenario. One run in 64 has virtual patients, one in 256 is up to two
//! years long and the others up to eight weeks: the solver's work grows with both, and what goes wrong in it goes wrong in a cycle.
#![no_main]

use il2_explorer::link::{Interface, encode};
use il2_explorer::parameters::ParameterId as Id;
use il2_explorer::scenario::{Art, Scenario};
use il2_explorer::schedule::{Block, Repeat, Route, Schedule};
use il2_explorer::simulation::{simulate, simulate_typical};
use libfuzzer_sys::arbitrary::{self, Arbitrary, Unstructured};
use libfuzzer_sys::fuzz_target;

/// A place between the least and the greatest value of a setting.
#[derive(Arbitrary, Clone, Copy, Debug)]
struct Place(u16);

impl Place {
    fn of(self, id: Id) -> f64 {
        let spec = id.spec();
        spec.nearest(spec.min + f64::from(self.0) / f64::from(u16::MAX) * (spec.max - spec.min))
    }
}

#[derive(Arbitrary, Clone, Copy, Debug)]
struct AnyBlock {
    route: u8,
    dose: Place,
    per_day: Place,
    days: Place,
    weeks: Place,
    cycles: Option<u8>,
    level: Place,
    start: Option<Place>,
}

impl AnyBlock {
    fn block(self) -> Block {
        let route = [Route::Il2Subcutaneous, Route::Il2Infusion, Route::Il7Subcutaneous][usize::from(self.route % 3)];
        let dose = route.dose();
        let settings =
            [(dose, self.dose.of(dose)), (Id::InjectionsPerDay, self.per_day.of(Id::InjectionsPerDay)), (Id::DaysOn, self.days.of(Id::DaysOn))];
        let repeat = match self.cycles {
            Some(cycles) => Repeat::Every { weeks: self.weeks.of(Id::WeeksBetween), cycles: cycles % 60 + 1 },
            None => Repeat::Below(self.level.of(Id::RuleLevel)),
        };
        // A setting that the route has not is left as it was.
        settings
            .into_iter()
            .fold(Block::new(route), |block, (id, value)| block.set(id, value).unwrap_or(block))
            .with_repeat(repeat)
            .with_start(self.start.map(|start| start.of(Id::StartWeek)))
    }
}

#[derive(Arbitrary, Debug)]
struct AnyScenario {
    weeks: Place,
    patient: [Place; 5],
    art: u8,
    art_week: Option<Place>,
    art_stop: Option<Place>,
    range: Option<(Place, Place)>,
    blocks: Vec<AnyBlock>,
}

impl AnyScenario {
    fn scenario(&self, longest: f64) -> Scenario {
        let schedule = Schedule::new(self.blocks.iter().take(6).map(|block| block.block()).collect());
        let ids = [Id::Baseline, Id::Age, Id::Rna, Id::Responsiveness, Id::Seed];
        let mut scenario = Scenario { a: schedule, ..Scenario::default() };
        let weeks = 4.0 + f64::from(self.weeks.0) / f64::from(u16::MAX) * (longest - 4.0);
        let patient = ids.into_iter().zip(self.patient).map(|(id, place)| (id, place.of(id)));
        for (id, value) in patient.chain([(Id::RunWeeks, weeks), (Id::Population, 5.0)]) {
            scenario = scenario.set(id, value).expect("a value of the table");
        }
        scenario.patient.art = [Art::None, Art::Weak, Art::Full][usize::from(self.art % 3)];
        let range = self.range.map(|(low, high)| (low.of(Id::RangeLow), high.of(Id::RangeHigh)));
        // Late starts are for long runs.
        let art_week = self.art_week.map(|place| place.of(Id::ArtWeek) * longest / 520.0);
        let art_stop = self.art_stop.map(|place| place.of(Id::ArtStop) * longest / 520.0);
        scenario.patient = scenario.patient.with_range(range).with_art_week(art_week).with_art_stop(art_stop);
        scenario
    }
}

fuzz_target!(|bytes: &[u8]| {
    let Ok(any) = AnyScenario::arbitrary(&mut Unstructured::new(bytes)) else { return };
    // By chance that is the input's own and that its neighbours do not inherit.
    let chance = bytes.iter().fold(0_u32, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193)) >> 8;
    let scenario = any.scenario(if chance % 256 == 0 { 104.0 } else { 8.0 });
    let link = || encode(&scenario, &Interface::default(), &[]);
    let run = if chance % 64 == 1 { simulate(&scenario) } else { simulate_typical(&scenario) };
    for arm in run.arms {
        let typical = &arm.typical;
        for series in [
            &typical.cd4,
            &typical.naive,
            &typical.memory,
            &typical.expanded,
            &typical.expanded_naive,
            &typical.il2_iu_ml,
            &typical.il2_peak_iu_ml,
            &typical.receptor,
            &typical.il7_relative,
            &typical.thymic_output,
            &typical.side_effects,
        ] {
            assert_eq!(series.len(), run.weeks.len(), "{}", link());
            assert!(series.iter().all(|value| value.is_finite() && *value >= 0.0), "{}", link());
        }
        // A method that runs away stays finite for a while.
        assert!(typical.receptor.iter().all(|share| *share <= 1.0 + 1e-9), "{}", link());
        assert!(typical.cd4.iter().all(|count| *count < 1e5), "{}", link());
        assert!(typical.rna_log10.iter().all(|value| value.is_finite()), "{}", link());
        assert!(arm.end.is_none_or(|end| end.cd4_mean.is_finite() && end.cd4_mean >= 0.0), "{}", link());
        assert!(arm.burden.total_miu.is_finite() && arm.burden.toxicity_score.is_finite(), "{}", link());
    }
});
