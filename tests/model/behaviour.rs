//! Properties of the model that hold for every schedule and patient, whatever the parameter values: balance without treatment, no negative
//! cells, order of doses, conservation of the drug, and errors that fall as they should when steps get shorter.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::float_cmp
)] // a test fails by panicking

use crate::cases::{Case, random};
use il2_explorer::link;
use il2_explorer::model::cells::CellState;
use il2_explorer::model::constants::CONSTANTS;
use il2_explorer::model::drug::Amounts;
use il2_explorer::parameters::ParameterId;
use il2_explorer::scenario::{Action, Arm, Art, Scenario, reduce};
use il2_explorer::schedule::Schedule;
use il2_explorer::simulation::{inside, simulate_typical};
use il2_explorer::stepping::StepControl;
use il2_explorer::trajectory::Trajectory;
use il2_explorer::trials::presets;

/// Random scenarios of each property.
const SCENARIOS: u64 = 60;

fn of_link(text: &str) -> Scenario {
    link::decode(text).unwrap().scenario
}

fn states(case: &Case, fineness: StepControl) -> Vec<Vec<CellState<f64>>> {
    let insides = inside(&case.scenario.a, &case.cycles, &case.scenario, &case.people, fineness);
    insides.into_iter().map(|person| person.states).collect()
}

#[test]
fn without_treatment_and_without_hiv_nobody_moves_and_with_hiv_only_naive_cells_fall() {
    const NAIVE: usize = 1;
    for mut case in random(SCENARIOS) {
        case.scenario = reduce(&case.scenario, Action::SetSchedule(Arm::A, Some(Schedule::none())));
        case.scenario = reduce(&case.scenario, Action::SetArt(Art::None));
        case.cycles = Vec::new();
        for (course, person) in states(&case, StepControl::POPULATION).iter().zip(&case.people) {
            let (start, end) = (course[0].to_array(), course[course.len() - 1].to_array());
            for (place, (start, end)) in start.into_iter().zip(end).enumerate() {
                if place == NAIVE && person.rna > 0.0 {
                    assert!(end < start, "{}: {start} {end}", case.name);
                } else {
                    let apart = (start - end).abs();
                    assert!(apart <= 1e-9 * start.abs().max(1.0), "{}: state {place} {start} {end}", case.name);
                }
            }
        }
    }
}

#[test]
fn no_state_is_ever_negative_or_beyond_its_bounds() {
    for case in random(SCENARIOS) {
        for state in states(&case, StepControl::POPULATION).into_iter().flatten() {
            assert!(
                state.to_array().iter().all(|value| value.is_finite() && *value >= 0.0),
                "{}: {state:?}",
                case.name
            );
            for share in [state.receptor, state.priming, state.activation] {
                assert!(share <= 1.0, "{}: {state:?}", case.name);
            }
        }
    }
}

#[test]
fn more_of_either_cytokine_gives_more_cells_below_saturation() {
    for pattern in ["a={}m5d8w3c&wk=24", "a={}i5d8w3c&wk=24", "a={}m5d8w3c&wk=24&art=none", "a={}g1d1w3c&wk=24&n=200"] {
        // The average over the run: where virus is free to follow, a trough may lie lower after a greater cycle.
        let gains: Vec<f64> = [0.5, 1.0, 1.5, 3.0, 4.5]
            .map(|dose| {
                let scenario = of_link(&format!("v=1&m=2&{}", pattern.replace("{}", &dose.to_string())));
                simulate_typical(&scenario).arms[0].typical.cd4.iter().sum()
            })
            .to_vec();
        assert!(gains.windows(2).all(|pair| pair[0] < pair[1]), "{pattern}: {gains:?}");
    }
}

#[test]
fn a_lower_baseline_gains_less() {
    let gain = |baseline: f64| {
        let scenario = Scenario::default().set(ParameterId::Baseline, baseline).unwrap();
        let run = simulate_typical(&scenario);
        let end = |arm: usize| *run.arms[arm].typical.cd4.last().unwrap();
        end(0) - end(1)
    };
    let gains: Vec<f64> = [20.0, 50.0, 100.0, 200.0, 350.0].map(gain).to_vec();
    assert!(gains.windows(2).all(|pair| pair[0] < pair[1]), "{gains:?}");
}

#[test]
fn what_is_absorbed_is_what_was_injected() {
    // The level's input, summed up until nothing is left, is the dose that reaches the blood.
    let step = 1e-3;
    let mut amounts = Amounts { depot_miu: 1.75, ..Amounts::default() };
    let mut eliminated = 0.0;
    for _ in 0..10_000 {
        let next = amounts.after(step, 0.0, &CONSTANTS);
        let middle = amounts.after(step / 2.0, 0.0, &CONSTANTS);
        let mean = (amounts.blood_miu + 4.0 * middle.blood_miu + next.blood_miu) / 6.0;
        eliminated += CONSTANTS.k_e * mean * step;
        amounts = next;
    }
    assert!((eliminated - 1.75).abs() < 1e-9, "{eliminated}");
}

#[test]
fn infusions_that_overlap_leave_nothing_behind() {
    // Rates whose sums and differences leave something above 0, and something below.
    for doses in ["1.1i10d1w1c-1.3i10d1w1c", "0.7i10d1w1c-0.6i10d1w1c"] {
        let run = simulate_typical(&of_link(&format!("v=1&m=2&a={doses}&pop=0")));
        let levels = &run.arms[0].typical.il2_iu_ml;
        assert!(levels.iter().all(|level| *level >= 0.0), "{doses}: {levels:?}");
        assert_eq!(levels[levels.len() - 1], 0.0, "{doses}");
    }
}

#[test]
fn a_start_that_rounding_puts_next_to_a_reading_is_that_reading() {
    // 15 times 4.1 weeks is a hair less than the 61.5 weeks of the time grid: steps of no length to speak of lie between.
    let by_steps = simulate_typical(&of_link("v=1&m=2&a=0.5i1d4.1w16c&wk=66&pop=0"));
    let alone = simulate_typical(&of_link("v=1&m=2&a=0.5i1d1w1c61.5s&wk=66&pop=0"));
    let near = |run: &Trajectory| {
        let typical = &run.arms[0].typical;
        assert!(typical.receptor.iter().all(|share| (0.0..=1.0).contains(share)), "{:?}", typical.receptor);
        let at = run.weeks.iter().position(|week| *week >= 61.75).unwrap();
        [typical.il2_iu_ml[at], typical.il2_peak_iu_ml[at], typical.receptor[at]]
    };
    for (one, other) in near(&by_steps).into_iter().zip(near(&alone)) {
        // The cycles before have left a little of the receptor.
        assert!((one - other).abs() < 1e-2 * other, "{one} for {other}");
    }
}

#[test]
fn patients_of_an_untreated_virus_keep_their_set_point() {
    let scenario = of_link("v=1&m=2&a=0&art=none&rna=5.2&wk=100");
    let rna = simulate_typical(&scenario).arms[0].typical.rna_log10.clone();
    assert!(rna.iter().all(|log10| (log10 - 5.2).abs() < 1e-9), "{:?}", rna.last());
}

#[test]
fn the_run_for_a_moving_control_strays_by_less_than_half_a_pixel() {
    // Of the picture on a laptop, 440 px high.
    let most = 0.5 / 440.0;
    let presets = presets::all().iter().map(|preset| preset.scenario.clone());
    for scenario in presets.chain(random(SCENARIOS).into_iter().map(|case| case.scenario)) {
        let cycles = simulate_typical(&scenario).arms[0].cycles.clone();
        let people = [il2_explorer::model::person::RandomEffects::typical(&scenario.patient)];
        let counts = |fineness| inside(&scenario.a, &cycles, &scenario, &people, fineness)[0].cd4.clone();
        let (moving, resting) = (counts(StepControl::MOVING), counts(StepControl::TYPICAL));
        let highest = resting.iter().copied().fold(0.0, f64::max);
        let astray = moving.iter().zip(&resting).map(|(one, other)| (one - other).abs()).fold(0.0, f64::max) / highest;
        assert!(astray < most, "{astray:.1e} of the picture: {scenario:?}");
    }
}

#[test]
fn half_the_step_leaves_less_than_half_of_the_error() {
    // Runge and Kutta's method is of order 4 and the mesh within a pulse of order 5, but the drive that a pulse hands on foresees the
    // expanded cells only to second order: so the whole is of order 2 in the end, and its errors are small, not its order high.
    let scenario = of_link("v=1&m=2&a=5m5d4w3c4s-5m5d8w3c&art=full&artw=0&wk=40");
    let cycles = simulate_typical(&scenario).arms[0].cycles.clone();
    let people = vec![il2_explorer::model::person::RandomEffects::typical(&scenario.patient)];
    let case = Case { name: String::new(), scenario, cycles, people };
    let exact = states(&case, StepControl::POPULATION.times(1.0 / 16.0));
    let error = |factor: f64| {
        let course = states(&case, StepControl::POPULATION.times(factor));
        let pairs = course[0].iter().zip(&exact[0]);
        let error = |(one, other): (&CellState<f64>, &CellState<f64>)| {
            let (one, other) = (one.to_array(), other.to_array());
            one.iter().zip(other).map(|(one, other)| (one - other).abs() / other.abs().max(1.0)).fold(0.0, f64::max)
        };
        pairs.map(error).fold(0.0, f64::max)
    };
    let errors = [1.0, 0.5, 0.25].map(error);
    let ratios = [errors[0] / errors[1], errors[1] / errors[2]];
    println!("errors {errors:?}, ratios {ratios:?}");
    assert!(ratios.iter().all(|ratio| *ratio > 2.0), "errors {errors:?}, ratios {ratios:?}");
}
