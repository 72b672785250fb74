//! Time and error of each solver, as ratios in one run: `cargo xtask bench solvers`.
//!
//! Each solver is given the loosest tolerance (ours: the longest steps) at which its worst error is within a bar, that of tests/model/reference.rs and a
//! hundredth of it, and is timed at that. Errors are against the tightest run of ode_solvers. Given a file name, it writes the same patients there for lsoda.py.

use il2_explorer::model::cells::State;
use il2_explorer::schedule::Cycle;
use il2_explorer::simulation::{FullState, grid};
use published_solvers::equations::{Course, FLOORS, STATES, ours};
use published_solvers::{SOLVERS, Solver, Table, by_ode_solvers};
use serde_json::{Value, json};
use std::hint::black_box;
use std::time::Instant;

const PATIENTS: u32 = 16;
const BARS: [f64; 2] = [1e-4, 1e-6];
/// Lengths of our own steps, as parts of those of the virtual patients.
const FACTORS: [f64; 9] = [1.0, 0.7, 0.5, 0.35, 0.25, 0.18, 0.12, 0.08, 0.05];
const ROUNDS: usize = 7;

fn main() {
    let courses = Course::opening(PATIENTS);
    let truth: Vec<Table> = courses.iter().filter_map(|course| by_ode_solvers::dopri5(course, 1e-13)).collect();
    assert_eq!(truth.len(), courses.len(), "the tightest run gave up");

    let crowd = Course::opening(400);
    let mut first_us = None;
    for bar in BARS {
        println!("one patient-arm of 104 weeks, every state within {bar:.0e}");
        println!("{:40}{:>12}{:>14}{:>8}{:>12}", "", "tolerance", "µs", "ratio", "worst error");
        let fits =
            |factor: &f64| Some((*factor, worst(&tables(&ours(&courses, *factor)), &truth))).filter(|fit| fit.1 <= bar);
        let Some((factor, error)) = FACTORS.iter().find_map(fits) else {
            println!("{:40} never comes within it", "the explorer's own");
            continue;
        };
        let ours_us = time(|| ours(&crowd, factor)) / crowd.len() as f64;
        first_us = first_us.or(Some(ours_us));
        row("the explorer's own", &format!("steps x {factor}"), ours_us, ours_us, error);
        for (name, solver) in SOLVERS {
            let Some((tolerance, error)) = loosest(*solver, &courses, &truth, bar) else {
                println!("{name:40} never comes within it");
                continue;
            };
            let all = || courses.iter().map(|course| solver(course, tolerance)).collect::<Vec<_>>();
            row(name, &format!("{tolerance:.0e}"), time(all) / f64::from(PATIENTS), ours_us, error);
        }
    }
    if let Some(file) = std::env::args().nth(1) {
        let case = as_json(&courses[..4], first_us.unwrap_or(f64::NAN));
        if let Err(problem) = std::fs::write(&file, case.to_string()) {
            eprintln!("{file} cannot be written: {problem}.");
        }
    }
}

/// A case of tests/reference/model.py, with our own time next to it.
fn as_json(courses: &[Course], ours_us: f64) -> Value {
    let scenario = &courses[0].scenario;
    let weeks = scenario.run.weeks();
    let block = |cycle: &Cycle| scenario.a.blocks()[cycle.block];
    let cycles = scenario.a.fixed_cycles(weeks);
    let cycles: Vec<Value> = cycles
        .iter()
        .map(|cycle| {
            json!({"route": "il2_subcutaneous", "dose": block(cycle).dose(), "per_day": block(cycle).per_day(),
            "days_on": block(cycle).days_on(), "start_weeks": cycle.start_weeks})
        })
        .collect();
    let people: Vec<Value> = courses
        .iter()
        .map(|course| &course.traits)
        .map(|p| {
            json!({"baseline": p.baseline, "rna": p.rna, "response": p.response, "clearance": p.clearance,
            "survival": p.survival, "recovery": p.recovery})
        })
        .collect();
    let days: Vec<f64> = grid(&scenario.run).iter().map(|week| week * 7.0).collect();
    let patient = &scenario.patient;
    json!({"name": "opening", "ours_us": ours_us, "cycles": cycles, "people": people, "days": days, "patient":
        {"age": patient.age(), "responsiveness": patient.responsiveness(), "art": patient.art,
        "art_week": patient.art_week(), "art_stop": patient.art_stop()}})
}

/// Our states in units of their floors.
fn tables(insides: &[FullState]) -> Vec<Table> {
    let in_floors = |inside: &FullState| {
        let row = |state: &State<f64>| {
            let mut states = state.to_array();
            states.iter_mut().zip(FLOORS).for_each(|(state, floor)| *state /= floor);
            states
        };
        inside.states.iter().map(row).collect()
    };
    insides.iter().map(in_floors).collect()
}

fn row(name: &str, tolerance: &str, us: f64, ours_us: f64, error: f64) {
    println!("{name:40}{tolerance:>12}{us:>14.1}{:>8.1}{error:>12.1e}", us / ours_us);
}

/// The loosest tolerance within the bar, in steps of the root of ten, and the error there.
fn loosest(solver: Solver, courses: &[Course], truth: &[Table], bar: f64) -> Option<(f64, f64)> {
    (4..=24).map(|step| 10.0_f64.powf(-f64::from(step) / 2.0)).find_map(|tolerance| {
        let tables: Vec<Table> = courses.iter().map_while(|course| solver(course, tolerance)).collect();
        let error = if tables.len() == courses.len() { worst(&tables, truth) } else { f64::INFINITY };
        (error <= bar).then_some((tolerance, error))
    })
}

/// The worst error of any state, of its floor or of itself, whichever is larger.
fn worst(tables: &[Table], truth: &[Table]) -> f64 {
    let mut worst = 0.0_f64;
    for (table, truth) in tables.iter().zip(truth) {
        assert_eq!(table.len(), truth.len(), "one row a day of the grid");
        for (row, truth) in table.iter().zip(truth) {
            for state in 0..STATES {
                worst = worst.max((row[state] - truth[state]).abs() / truth[state].abs().max(1.0));
            }
        }
    }
    worst
}

/// The shortest of some rounds, in µs: on a busy machine the others measure the other work.
fn time<T>(call: impl Fn() -> T) -> f64 {
    (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            black_box(call());
            start.elapsed().as_secs_f64() * 1e6
        })
        .fold(f64::INFINITY, f64::min)
}
