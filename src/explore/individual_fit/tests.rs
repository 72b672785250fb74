//! Whom the fit finds, and how far it is right.

use super::*;
use crate::link;
use crate::population::random::Random;
use crate::population::sampling::inverse_normal;

fn scenario(link: &str) -> Scenario {
    link::decode(link).unwrap().scenario
}

const REGIMENS: [&str; 2] =
    ["v=1&m=2&a=5m5d4w3c4s-5m5d8w7c&n=340&nr=200-550&artw=0&wk=74", "v=1&m=2&a=7.5m5d8w3c&n=461&wk=52"];

/// The counts of a virtual patient at some weeks, each with its own noise.
fn counted(scenario: &Scenario, patient: u32, weeks: &[f64]) -> Vec<(f64, f64)> {
    let course = simulation::cohort(&scenario.a, scenario, patient..patient + 1).line(0);
    let mut random = Random::new(2026, 9, patient);
    let noise = log_sd(CONSTANTS.cv_assay);
    let noisy = |week: &f64| {
        let factor = libm::exp(noise * inverse_normal(random.uniform()) - noise * noise / 2.0);
        (*week, libm::exp(log_count(&course, *week)) * factor)
    };
    weeks.iter().map(noisy).collect()
}

#[test]
fn the_interval_of_the_next_count_holds_as_many_of_forty_patients_as_it_says() {
    // Of forty, a 90% interval holds 32 to 40 in 97 of 100 such tests.
    for link in REGIMENS {
        let scenario = scenario(link);
        let held = (0..40).filter(|patient| {
            let counts = counted(&scenario, *patient, &[0.0, 4.0, 8.0, 12.0, 20.0, 28.0, 32.0]);
            let (seen, [next]) = counts.split_at(6) else { panic!("six counts and one") };
            let found = fit(&scenario, seen).unwrap().next.unwrap();
            assert_eq!(found.week, next.0);
            found.cd4[0] <= next.1 && next.1 <= found.cd4[2]
        });
        let held = held.count();
        assert!((32..=40).contains(&held), "{link}: {held} of 40");
    }
}

#[test]
fn many_counts_without_noise_are_followed_and_few_leave_the_typical_patient() {
    let scenario = scenario(REGIMENS[1]);
    let course = simulation::cohort(&scenario.a, &scenario, 3..4).line(0);
    let noise = log_sd(CONSTANTS.cv_assay);
    let exact = |week: f64| (week, libm::exp(log_count(&course, week) - noise * noise / 2.0));
    let many: Vec<(f64, f64)> = (0..=104).map(|half| exact(f64::from(half) / 2.0)).collect();
    let found = fit(&scenario, &many).unwrap();
    for (week, count) in &many {
        let fitted = log_count(&found.cd4.iter().map(|interval| interval[1]).collect::<Vec<f64>>(), *week);
        let apart = (fitted - libm::log(*count) - noise * noise / 2.0).abs();
        assert!(apart < 0.05, "week {week}: {apart}");
    }
    let few = fit(&scenario, &many[..2]).unwrap();
    for (few, many) in few.traits.iter().zip(&found.traits) {
        assert!(many.shrunk <= few.shrunk && few.shrunk <= 1.0 + 1e-9, "{few:?} {many:?}");
    }
    assert!(few.traits[2].shrunk > 0.9 && found.traits[2].shrunk < 0.3, "survival shows late");
}

#[test]
fn it_is_the_most_probable_patient() {
    let scenario = scenario(REGIMENS[0]);
    let counts = counted(&scenario, 11, &[0.0, 4.0, 8.0, 12.0, 20.0, 28.0, 36.0]);
    let problem = Problem { counts: &counts, noise: log_sd(CONSTANTS.cv_assay) };
    let mut best = problem.at(&scenario, [0.0; EFFECTS]);
    for _ in 0..40 {
        let step = best.step(1e-3).unwrap();
        let next = problem.at(&scenario, std::array::from_fn(|effect| best.normals[effect] + 0.5 * step[effect]));
        best = next;
    }
    let found = fit(&scenario, &counts).unwrap();
    let response = traits_of(&best.normals, &scenario.patient, &CONSTANTS).response;
    assert!((found.traits[0].factor[1] / response - 1.0).abs() < 0.02, "{:?} for {response}", found.traits[0]);
    for effect in 0..EFFECTS {
        for by in [-0.2, 0.2] {
            let mut other = best.normals;
            other[effect] += by;
            assert!(problem.at(&scenario, other).cost > best.cost, "effect {effect} by {by}");
        }
    }
}

#[test]
fn too_few_counts_and_cycles_by_rule_are_refused() {
    let scenario_of_cycles = scenario(REGIMENS[1]);
    assert_eq!(fit(&scenario_of_cycles, &[(0.0, 340.0)]), Err(NoFit::TooFew));
    assert_eq!(fit(&scenario_of_cycles, &[(0.0, 340.0), (60.0, 500.0)]), Err(NoFit::TooFew), "one is after the end");
    let by_rule = scenario("v=1&m=2&a=7.5m5d8w2c-7.5m5d600l&wk=60");
    assert_eq!(fit(&by_rule, &[(0.0, 340.0), (8.0, 500.0)]), Err(NoFit::Rule));
    // A count of nothing and one at the end of the run are counts.
    let found = fit(&scenario_of_cycles, &[(0.0, 0.0), (52.0, 9000.0)]).unwrap();
    assert!(found.next.is_none() && found.cd4.iter().flatten().all(|count| count.is_finite()));
}
