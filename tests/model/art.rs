//! Antiretroviral therapy that stops during the run.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss
)]

use il2_explorer::link;
use il2_explorer::model::constants::CONSTANTS;
use il2_explorer::model::person::{ArtCourse, reservoir_turnover};
use il2_explorer::scenario::Scenario;
use il2_explorer::simulation::simulate_typical;
use il2_explorer::stepping::{Planner, StepControl};
use il2_explorer::trajectory::Typical;

fn scenario(query: &str) -> Scenario {
    let decoded = link::decode(query).unwrap();
    assert!(decoded.notices.is_empty(), "{query}: {:?}", decoded.notices);
    decoded.scenario
}

fn typical(query: &str) -> Typical {
    simulate_typical(&scenario(query)).arms.remove(0).typical
}

/// Grid point of a week.
const fn at(week: u32) -> usize {
    4 * week as usize
}

#[test]
fn until_it_stops_nothing_differs_and_then_virus_comes_back_and_cells_are_lost() {
    for query in
        ["v=1&m=2&a=0&n=500&wk=80", "v=1&m=2&a=5m5d8w3c&artw=0&n=300&wk=80", "v=1&m=2&a=0&art=weak&artw=4&wk=80"]
    {
        let (goes_on, stops) = (typical(query), typical(&format!("{query}&arte=30")));
        let pairs =
            |of: fn(&Typical) -> &Vec<f64>| of(&goes_on).iter().zip(of(&stops)).take(at(30) + 1).collect::<Vec<_>>();
        for (one, other) in pairs(|run| &run.cd4).into_iter().chain(pairs(|run| &run.rna_log10)) {
            assert!((one / other - 1.0).abs() < 1e-6, "{query}: {one} and {other}");
        }
        // The virus is back near its set point within half a year.
        assert!((stops.rna_log10[at(56)] - 4.5).abs() < 0.3, "{query}: {}", stops.rna_log10[at(56)]);
        assert!(stops.rna_log10[at(56)] > goes_on.rna_log10[at(56)] + 0.1, "{query}");
        assert!(stops.cd4[at(80)] < 0.97 * goes_on.cd4[at(80)], "{query}");
    }
}

#[test]
fn art_that_stops_before_it_starts_is_no_art() {
    let query = "v=1&m=2&a=5m5d8w3c&wk=40";
    let none = typical(&format!("{query}&artw=0&art=none"));
    for both in ["artw=8&arte=8", "artw=8&arte=2", "artw=0&arte=0"] {
        let run = typical(&format!("{query}&{both}"));
        for (run, none) in run.cd4.iter().zip(&none.cd4) {
            assert!((run / none - 1.0).abs() < 1e-4, "{both}: {run} for {none}");
        }
    }
}

#[test]
fn the_day_on_which_it_stops_begins_a_step_that_sees_no_art() {
    let patient = scenario("v=1&m=2&a=0&artw=1.1&arte=3.3").patient;
    let course = ArtCourse::new(&patient, &CONSTANTS);
    let reservoir = reservoir_turnover(&patient, &CONSTANTS);
    let mut planner = Planner::new(&CONSTANTS, course, reservoir, StepControl::POPULATION);
    let mut steps = Vec::new();
    planner.steps_until(40.0, &mut steps);
    for day in [1.1 * 7.0, 3.3 * 7.0] {
        assert!(steps.iter().any(|step| (step.day - day).abs() < 1e-9 && !step.smooth), "day {day}");
    }
    assert_eq!([0.0, 7.6, 7.8, 23.0, 23.2].map(|day| course.works_on(day)), [false, false, true, true, false]);
    assert!(course.at(23.0) > 0.9 && course.at(23.2) == 0.0);
}
