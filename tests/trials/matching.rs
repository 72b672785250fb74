//! The model's number next to a trial's is of the same statistic, of the same patients, at the same week, and the picture shows their
//! difference: every result of every regimen, computed here a second time from the virtual patients one by one.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // a test fails by panicking
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::suboptimal_flops)] // weeks and places

use il2_explorer::chart::figure::{EntryKind, Evidence, ResultShape, ViewOptions, figure};
use il2_explorer::counterpart::counterpart;
use il2_explorer::parameters::ParameterId;
use il2_explorer::population::cohort::Cohort;
use il2_explorer::scenario::{Action, Arm, Scenario, reduce};
use il2_explorer::schedule::{Block, Route, Schedule};
use il2_explorer::simulation::{cohort, simulate};
use il2_explorer::text::Lang;
use il2_explorer::trajectory::ArmName;
use il2_explorer::trials::{Observation, Spread, Statistic, TrialArm, presets};

const PATIENTS: u32 = 60;

/// A regimen on few virtual patients, long enough for a result.
fn long_enough(scenario: &Scenario, observation: &Observation) -> Scenario {
    let weeks = scenario.run.weeks().max(observation.weeks.1);
    let few = reduce(scenario, Action::Set(ParameterId::Population, f64::from(PATIENTS)));
    reduce(&few, Action::Set(ParameterId::RunWeeks, weeks))
}

fn sorted(mut values: Vec<f64>) -> Vec<f64> {
    values.sort_by(f64::total_cmp);
    values
}

/// The quantile of type 7, by its definition.
fn quantile(values: &[f64], share: f64) -> f64 {
    let place = share * (values.len() - 1) as f64;
    let (low, high) = (values[place.floor() as usize], values[place.ceil() as usize]);
    low + place.fract() * (high - low)
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// Each patient's counts at a week.
fn counts(cohort: &Cohort, week: f64) -> &[f64] {
    &cohort.cd4[(week * 4.0).round() as usize]
}

fn changes(cohort: &Cohort, week: f64) -> Vec<f64> {
    counts(cohort, week).iter().zip(counts(cohort, 0.0)).map(|(count, start)| count - start).collect()
}

/// Each patient's time-weighted mean change over visits every four weeks.
fn time_weighted(cohort: &Cohort, (from, to): (f64, f64)) -> Vec<f64> {
    (0..PATIENTS as usize)
        .map(|patient| {
            let at = |week: f64| counts(cohort, week)[patient];
            let visits: Vec<f64> =
                (0..=((to - from) / 4.0) as u32).map(|visit| from + 4.0 * f64::from(visit)).collect();
            let area: f64 =
                visits.windows(2).map(|pair| (pair[1] - pair[0]) * f64::midpoint(at(pair[0]), at(pair[1]))).sum();
            area / (to - from) - at(from)
        })
        .collect()
}

/// The schedules that the result is of: arm a at each dose that it pools, or as it is, or none.
fn schedules(scenario: &Scenario, observation: &Observation) -> Vec<Schedule> {
    if observation.arm == TrialArm::Control {
        return vec![Schedule::none()];
    }
    if observation.pooled.is_empty() {
        return vec![scenario.a.clone()];
    }
    let at = |dose: &f64| {
        let blocks = scenario.a.blocks().iter().map(|block| block.set(block.route().dose(), *dose).expect("a dose"));
        Schedule::new(blocks.collect())
    };
    observation.pooled.iter().map(at).collect()
}

/// Value and ends of the statistic, from the patients one by one.
fn by_definition(scenario: &Scenario, observation: &Observation) -> (Option<f64>, Option<(f64, f64)>) {
    let run = |schedule: &Schedule| cohort(schedule, scenario, 0..PATIENTS);
    let cohorts: Vec<Cohort> = schedules(scenario, observation).iter().map(run).collect();
    let [first, ..] = cohorts.as_slice() else { panic!("no cohort") };
    let week = observation.weeks.1;
    let over = |of: &dyn Fn(&Cohort) -> f64| mean(&cohorts.iter().map(of).collect::<Vec<_>>());
    let share = |by: f64| {
        let rose = counts(first, week).iter().zip(counts(first, 0.0)).filter(|(count, start)| **count >= by * **start);
        rose.count() as f64 / f64::from(PATIENTS)
    };
    let is_iqr = matches!(observation.spread, Spread::InterquartileRange(..));
    match observation.statistic {
        Statistic::MedianChange => {
            let all = sorted(changes(first, week));
            (Some(quantile(&all, 0.5)), is_iqr.then(|| (quantile(&all, 0.25), quantile(&all, 0.75))))
        }
        Statistic::MedianCount => (Some(quantile(&sorted(counts(first, week).to_vec()), 0.5)), None),
        Statistic::MeanCount => {
            let counts = counts(first, week);
            let middle = mean(counts);
            let squares: f64 = counts.iter().map(|count| (count - middle).powi(2)).sum();
            let sd = (squares / (counts.len() - 1) as f64).sqrt();
            // An SE is that of a mean of as many patients as the trial had: not the spread of patients.
            let half = match observation.spread {
                Spread::StandardError(_) => Some(sd / f64::from(observation.n.expect("patients of a mean")).sqrt()),
                Spread::StandardDeviation(_) => Some(sd),
                _ => None,
            };
            (Some(middle), half.map(|half| (middle - half, middle + half)))
        }
        Statistic::MeanChange => (Some(over(&|cohort| mean(&changes(cohort, week)))), None),
        Statistic::TimeWeightedMeanChange => {
            (Some(over(&|cohort| mean(&time_weighted(cohort, observation.weeks)))), None)
        }
        Statistic::TimeWeightedMeanDifference => {
            let control = run(&Schedule::none());
            let of = |cohort: &Cohort| mean(&time_weighted(cohort, observation.weeks));
            (Some(of(first) - of(&control)), None)
        }
        Statistic::ShareRise80 => (Some(share(1.8)), None),
        // Patients followed for unequal times: their extremes are looked at below.
        Statistic::ShareRise50 | Statistic::RangeOfChange => (None, None),
        Statistic::MeanDifference | Statistic::PercentRiseOfMean => panic!("no such result is drawn"),
    }
}

#[test]
fn the_model_s_number_is_of_the_trial_s_statistic_week_and_patients() {
    for preset in presets::all() {
        for observation in preset.observations() {
            let name = format!("{}: {}", preset.id, observation.id);
            let scenario = long_enough(&preset.scenario, observation);
            let found =
                counterpart(&simulate(&scenario), observation).unwrap_or_else(|| panic!("{name}: no counterpart"));
            let (value, ends) = by_definition(&scenario, observation);
            let near = |a: f64, b: f64| (a - b).abs() <= 1e-9 * a.abs().max(1.0);
            if let Some(value) = value {
                assert!(found.value.is_some_and(|found| near(found, value)), "{name}: {found:?}, not {value}");
            }
            if let (Some(ends), Some(found)) = (ends, found.ends) {
                assert!(near(ends.0, found.0) && near(ends.1, found.1), "{name}: {found:?}, not {ends:?}");
            }
            assert_eq!(
                ends.is_some(),
                found.ends.is_some() && observation.statistic != Statistic::RangeOfChange,
                "{name}"
            );
        }
    }
}

/// The tabs say the model's number with the trial's statistic and its kind of bar: an SE next to an SE, an IQR next to an IQR.
#[test]
fn what_is_said_of_the_model_has_the_trial_s_kind_of_bar() {
    let mut kinds = std::collections::BTreeSet::new();
    for preset in presets::all() {
        for observation in preset.observations() {
            let run = simulate(&long_enough(&preset.scenario, observation));
            for lang in Lang::ALL {
                let said = lang.counterpart(observation, &counterpart(&run, observation).expect("a counterpart"));
                let bar = lang.spread_short(&observation.spread);
                match (observation.spread, bar) {
                    (Spread::StandardError(_) | Spread::InterquartileRange(..), Some(bar)) => {
                        assert!(said.contains(&format!("({bar} ")), "{}: {said}", observation.id);
                        kinds.insert(bar);
                    }
                    _ => assert!(!said.contains('('), "{}: {said}", observation.id),
                }
            }
        }
    }
    assert_eq!(kinds.len(), 4, "{kinds:?}");
}

/// Of another schedule than the one that is run, a result says so where it is; the result of a control arm never is.
#[test]
fn a_result_of_another_schedule_says_so_at_its_point() {
    for preset in presets::all() {
        for observation in preset.observations().filter(|found| found.statistic.has_place()) {
            let own = long_enough(&preset.scenario, observation);
            let other = reduce(
                &own,
                Action::SetSchedule(
                    Arm::A,
                    Some(Schedule::new(vec![
                        Block::new(Route::Il7Subcutaneous).set(ParameterId::Il7Dose, 45.0).expect("a dose"),
                    ])),
                ),
            );
            let evidence = Evidence { observations: &[observation] };
            for (scenario, is_other) in [(&own, false), (&other, observation.arm == TrialArm::Treated)] {
                assert_eq!(presets::is_of_other_schedule(observation, scenario), is_other, "{}", observation.id);
                for (lang, told) in [(Lang::En, "another schedule"), (Lang::Fr, "autre schéma")] {
                    let picture =
                        figure(&simulate(scenario), scenario, &evidence, &ViewOptions::default(), lang.words());
                    let Some(mark) = picture.trials.first() else { continue };
                    assert_eq!(mark.spoken.contains(told), is_other, "{}: {}", observation.id, mark.spoken);
                }
            }
        }
    }
}

#[test]
fn the_range_of_ten_is_what_is_expected_of_ten() {
    let preset = presets::by_id("kovacs1995-above-200").expect("a preset");
    let range = preset.observations().find(|found| found.statistic == Statistic::RangeOfChange).expect("a range");
    let scenario = long_enough(&preset.scenario, range);
    let found = counterpart(&simulate(&scenario), range).and_then(|found| found.ends).expect("ends");
    // The extremes of all patients at any week of the follow-up lie further out.
    let cohort = cohort(&scenario.a, &scenario, 0..PATIENTS);
    let weeks = (30..=108).map(f64::from);
    let (mut least, mut most) = (f64::INFINITY, f64::NEG_INFINITY);
    let mut quartiles = Vec::new();
    for week in weeks {
        let all = sorted(changes(&cohort, week));
        (least, most) = (least.min(all[0]), most.max(all[all.len() - 1]));
        quartiles.push((quantile(&all, 0.25), quantile(&all, 0.75)));
    }
    let (inner_low, inner_high) = (
        mean(&quartiles.iter().map(|q| q.0).collect::<Vec<_>>()),
        mean(&quartiles.iter().map(|q| q.1).collect::<Vec<_>>()),
    );
    assert!(least < found.0 && found.0 < inner_low, "{found:?}, all from {least}, quartile {inner_low}");
    assert!(inner_high < found.1 && found.1 < most, "{found:?}, all to {most}, quartile {inner_high}");
}

/// The distance that is seen between a trial's point and the model's line or mark is the difference between the numbers that are read.
#[test]
fn the_distance_on_the_picture_is_the_difference_in_the_table() {
    for preset in presets::all() {
        let few = reduce(&preset.scenario, Action::Set(ParameterId::Population, f64::from(PATIENTS)));
        let run = simulate(&few);
        let observations: Vec<&Observation> = preset.observations().collect();
        let evidence = Evidence { observations: &presets::observations_of(preset.id) };
        let picture = figure(&run, &few, &evidence, &ViewOptions::default(), Lang::En.words());
        for observation in observations.iter().filter(|found| found.weeks.1 <= few.run.weeks()) {
            let name = format!("{}: {}", preset.id, observation.id);
            if !observation.statistic.has_place() {
                continue;
            }
            let mark = picture.trials.iter().find(|mark| mark.id == observation.id).unwrap_or_else(|| panic!("{name}"));
            let found = counterpart(&run, observation).unwrap_or_else(|| panic!("{name}: no counterpart"));
            if let (Some(value), Some(trial)) = (found.value, observation.value) {
                let drawn = mark.model.map(|model| model.count).or_else(|| {
                    let arm = if observation.arm == TrialArm::Treated { ArmName::A } else { ArmName::Control };
                    let kinds = match observation.statistic {
                        Statistic::MedianChange => EntryKind::MedianChange,
                        Statistic::MedianCount => EntryKind::Median,
                        _ => EntryKind::Mean,
                    };
                    let line = picture.series.iter().find(|line| line.id == (arm, kinds))?;
                    line.points.iter().find(|point| (point.0 - observation.weeks.1).abs() < 0.13).map(|point| point.1)
                });
                let drawn = drawn.unwrap_or_else(|| panic!("{name}: the model's number is drawn nowhere"));
                let distance = mark.count - drawn;
                assert!((distance - (trial - value)).abs() < 1e-9, "{name}: {distance}, not {}", trial - value);
                // What is printed is rounded to whole cells: the distance is the printed difference to half a cell each.
                assert!((distance - (trial.round() - value.round())).abs() <= 1.0, "{name}");
            }
            if let (Some((low, high)), Some(model)) = (found.ends, mark.model) {
                let bar = model.bar.unwrap_or_else(|| panic!("{name}: no bar"));
                assert!(
                    (bar.0 - (found.start + low).max(0.0)).abs() < 1e-9 && (bar.1 - found.start - high).abs() < 1e-9
                );
            }
            assert!(
                !matches!(mark.shape, ResultShape::Box { .. } | ResultShape::Level) || mark.model.is_some(),
                "{name}"
            );
        }
    }
}
