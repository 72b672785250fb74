//! What an interval holds, and what it does not depend on.

use super::*;
use crate::link;
use crate::model::posterior::POSTERIOR;

fn scenario(link: &str) -> Scenario {
    link::decode(link).unwrap().scenario
}

fn trial(per_arm: u32) -> NewTrial {
    NewTrial { per_arm, taken: Taken::Trial, from_week: 0.0 }
}

#[test]
fn visits_are_every_four_weeks_from_the_first_and_at_the_end() {
    assert_eq!(visits(0.0, 10.0), [0.0, 4.0, 8.0, 10.0]);
    assert_eq!(visits(4.0, 12.0), [4.0, 8.0, 12.0]);
    assert_eq!(visits(4.1, 10.3), [4.0, 8.0, 10.3]);
    // A week at or after the end leaves the last point before it.
    assert_eq!(visits(300.0, 10.0), [9.75, 10.0]);
    assert_eq!(visits(300.0, 10.3), [10.25, 10.3]);
}

#[test]
fn without_noise_an_average_over_visits_is_that_of_the_counts() {
    let cohort = Cohort { cd4: vec![vec![300.0], vec![500.0], vec![450.0], vec![600.0]], ..Cohort::default() };
    let people = Measured::all(&cohort, &[0.0, 4.0, 8.0, 10.0]);
    let outcomes = sampled(&people, 3, 0.0, Random::new(1, FIRST_STREAM, 0));
    // Trapezoids: (4 * (300 + 500) + 4 * (500 + 450) + 2 * (450 + 600)) / 2 / 10.
    let expected = PatientEnd { baseline: 300.0, end: 600.0, average: 455.0, by_rule: 0 };
    assert_eq!(outcomes.len(), 3);
    for got in outcomes {
        assert!((got.average - expected.average).abs() < 1e-9, "{}", got.average);
        assert_eq!((got.baseline, got.end), (expected.baseline, expected.end));
    }
}

#[test]
fn the_noise_of_a_count_has_the_spread_that_is_asked_for() {
    let cohort = Cohort { cd4: vec![vec![400.0]; 4], ..Cohort::default() };
    let people = Measured::all(&cohort, &[0.0, 4.0, 8.0, 12.0]);
    let outcomes = sampled(&people, 20_000, 0.18, Random::new(1, FIRST_STREAM, 0));
    let cv = |value: fn(&PatientEnd) -> f64| {
        let values: Vec<f64> = outcomes.iter().map(value).collect();
        let mean = statistics::mean(&values);
        let square = |x: &f64| (x - mean) * (x - mean);
        (mean, values.iter().map(square).sum::<f64>().sqrt() / (values.len() as f64).sqrt() / mean)
    };
    for (mean, cv) in [cv(|one| one.baseline), cv(|one| one.end)] {
        assert!((mean - 400.0).abs() < 2.0 && (cv - 0.18).abs() < 0.004, "{mean} {cv}");
    }
    // Four counts with weights of 1/6, 1/3, 1/3 and 1/6.
    let (mean, of_average) = cv(|one| one.average);
    let expected = 0.18 * (10.0_f64 / 36.0).sqrt();
    assert!((mean - 400.0).abs() < 2.0 && (of_average - expected).abs() < 0.003, "{mean} {of_average}");
}

#[test]
fn a_trial_is_the_same_for_the_same_draw_and_an_arm_whatever_else_is_compared() {
    let one = scenario("v=1&m=2&a=5m5d8w3c&wk=26");
    let two = scenario("v=1&m=2&a=5m5d8w3c&b=3m5d4w6c&wk=26");
    let of = |scenario: &Scenario| simulated(scenario, &trial(30), 3);
    assert_eq!(of(&one), of(&one));
    assert_eq!((of(&one)[0], of(&one)[1]), (of(&two)[0], of(&two)[2]));
    assert_ne!(of(&one), simulated(&one, &trial(30), 4));
    assert_ne!(of(&one), of(&scenario("v=1&m=2&a=5m5d8w3c&wk=26&seed=2")));
}

#[test]
fn no_cytokine_in_both_arms_is_no_difference() {
    let forecast = forecast(&scenario("v=1&m=2&a=0&artw=0&wk=26"), &trial(40));
    for (name, [low, _, high]) in forecast.difference.by_name() {
        assert!(low < 0.0 && 0.0 < high || low == 0.0 || high == 0.0, "{name}: {low} to {high}");
    }
    let [low, middle, high] = forecast.difference.change_mean;
    assert!(middle.abs() < 0.3 * (high - low), "{low} {middle} {high}");
}

#[test]
fn larger_trials_have_narrower_intervals_down_to_what_lies_between_trials() {
    let scenario = scenario("v=1&m=2&a=7.5m5d8w3c&n=461&wk=35");
    let [small, large, larger] = [12, 400, 3000].map(|n| {
        let [low, middle, high] = forecast(&scenario, &trial(n)).arms[0].change_mean;
        (high - low) / middle
    });
    assert!(small > 1.2 * large, "{small} {large}");
    assert!((larger / large - 1.0).abs() < 0.15, "{large} {larger}");
    // What is left is how far the means of endless trials lie apart: those of other parameters and other trials, in the same people.
    let weeks = visits(0.0, 35.0);
    let mut gains: Vec<f64> = (0..DRAWS)
        .map(|draw| {
            let constants = POSTERIOR.draw(draw).of_trial();
            let people =
                simulation::cohort_taking(Taken::Trial, &scenario.a, &scenario, 0..64, &weeks, &constants).patients;
            statistics::mean(&people.iter().map(|one| one.end - one.baseline).collect::<Vec<_>>())
        })
        .collect();
    gains = sorted(gains);
    let floor = (quantile(&gains, 0.95) - quantile(&gains, 0.05)) / quantile(&gains, 0.5);
    assert!((larger / floor - 1.0).abs() < 0.2, "{larger} for {floor}");
    // Trials differ by a factor of exp(omega z) on recruitment, of which crowding and saturation leave a part: 90 % lie within 3.3 SD.
    assert!(floor / 3.29 > 0.4 * POSTERIOR.omega, "{floor} for {}", POSTERIOR.omega);
}

#[test]
fn patients_who_stop_lower_what_a_long_schedule_gains() {
    let scenario = scenario("v=1&m=2&a=5m5d4w12c&wk=52");
    let gain = |taken, draw| simulated(&scenario, &NewTrial { taken, ..trial(600) }, draw)[0].change_mean;
    // In every simulated trial, as the fit reads its trials.
    for draw in 0..20 {
        let (some_stop, nobody_stops) = (gain(Taken::Trial, draw), gain(Taken::Planned, draw));
        assert!(some_stop < 0.98 * nobody_stops, "{draw}: {some_stop} {nobody_stops}");
    }
}

/// Trials simulated from the model itself, patient by patient, with other draws of parameters and trials than those behind the interval.
#[test]
fn nine_in_ten_trials_lie_within_the_interval() {
    const TRIALS: u32 = 300;
    let scenario = scenario("v=1&m=2&a=5m5d8w4c&n=350&nr=200-500&wk=32");
    let per_arm = 40;
    let forecast = forecast(&scenario, &trial(per_arm));
    let weeks = simulation::grid(&scenario.run);
    let visits = [0, 4, 8, 12, 16, 20, 24, 28, 32];
    let (mut inside, mut of) = (0, 0);
    for number in 0..TRIALS {
        let constants = POSTERIOR.draw(10_000 + 7 * number).of_trial();
        let sigma = libm::log(1.0 + constants.cv_assay * constants.cv_assay).sqrt();
        for (place, (name, schedule)) in simulation::arms(&scenario).into_iter().enumerate() {
            let mut random = Random::new(99, stream(name), number);
            let outcomes: Vec<PatientEnd> = (0..per_arm)
                .map(|_| {
                    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // below 60,000
                    let person = (random.uniform() * 60_000.0) as u32;
                    let people = person..person + 1;
                    let cohort =
                        simulation::cohort_taking(Taken::Trial, &schedule, &scenario, people, &weeks, &constants);
                    let counts = visits.map(|week| {
                        let noise = libm::exp(sigma * inverse_normal(random.uniform()) - sigma * sigma / 2.0);
                        cohort.cd4[week * 4][0] * noise
                    });
                    let ends = f64::midpoint(counts[0], counts[8]);
                    let average = (counts[1..8].iter().sum::<f64>() + ends) / 8.0;
                    PatientEnd { baseline: counts[0], end: counts[8], average, by_rule: 0 }
                })
                .collect();
            let reported = Reported::of(&statistics::end_of_run(32.0, &outcomes));
            let values = Expected::of(per_arm, &[reported]).by_name();
            for ((name, [low, _, high]), (_, [value, ..])) in forecast.arms[place].by_name().into_iter().zip(values) {
                if !name.starts_with("share") {
                    inside += u32::from(low <= value && value <= high);
                    of += 1;
                }
            }
        }
    }
    let share = f64::from(inside) / f64::from(of);
    assert!((0.85..=0.95).contains(&share), "{share}");
}
