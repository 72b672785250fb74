//! How fast the core is on this machine: `cargo xtask bench`. Numbers worth keeping, with the machine they come from,
//! go into docs/performance.md. No budget is checked here: a busy machine would fail it for nothing.
#![allow(missing_docs, clippy::expect_used)] // a benchmark stops by panicking

use std::hint::black_box;
use std::time::{Duration, Instant};

use il2_explorer::explore::individual_fit::fit;
use il2_explorer::explore::model_draws::{DrawnStatistic, model_draws};
use il2_explorer::explore::outcome::quick;
use il2_explorer::explore::sensitivity::sensitivity;
use il2_explorer::link;
use il2_explorer::own_data;
use il2_explorer::parameters::ParameterId;
use il2_explorer::scenario::Scenario;
use il2_explorer::schedule::Schedule;
use il2_explorer::simulation::{simulate, simulate_typical};
use il2_explorer::trials::presets;

const REPEATS: usize = 15;
const ONE_ROUND: Duration = Duration::from_millis(60);

fn main() {
    let opening = presets::opening_scenario();
    let with = |patients: f64| -> Scenario {
        let long = opening.clone().set(ParameterId::RunWeeks, 104.0).expect("a length in bounds");
        long.set(ParameterId::Population, patients).expect("a number of patients in bounds")
    };
    let crowd = with(1000.0);
    let arms = simulate(&with(1.0)).arms.len();

    println!("{:48}{:>12}", "", "median");
    time("the typical patient of the opening view", || simulate_typical(&opening));
    time("the opening view with its virtual patients", || simulate(&opening));
    let all = time(&format!("1,000 virtual patients x {arms} arms x 104 weeks"), || simulate(&crowd));
    println!("{:48}{:>12}", "  of that, one patient-arm", show(all / 1000 / u32::try_from(arms).expect("few arms")));
    let text = link::encode(&opening, &link::Interface::default(), &[]);
    time("reading a link", || link::decode(&text));
    time("a place of the map or a schedule of the finder", || quick(&[(&opening.a, &opening)]));
    let block = opening.a.blocks().last().expect("a block");
    let doses = [2.0, 3.0, 4.0, 5.0]
        .map(|dose| Schedule::new(vec![block.set(ParameterId::DosePerInjection, dose).expect("a dose in bounds")]));
    let places = doses.each_ref().map(|schedule| (schedule, &opening));
    time("  four doses of one rhythm", || quick(&places));
    time("what the answer hangs on, every parameter", || sensitivity(&opening));
    time("what the fit leaves open, 200 draws", || model_draws(&opening, DrawnStatistic::MedianChange));
    let counts = [(0.0, 300.0), (8.0, 480.0), (16.0, 560.0), (24.0, 640.0), (36.0, 700.0)];
    time("a patient fitted to five counts", || fit(&opening, &counts));
    let rows = |head: &str, row: &dyn Fn(usize) -> String| {
        (0..own_data::MAX_POINTS).fold(head.to_owned(), |table, at| table + "\n" + &row(at))
    };
    for (what, table) in [
        (
            "5,000 rows of weeks and counts",
            rows("week,cd4", &|at| format!("{:.4},{}", at as f64 * 0.006, 300 + at % 400)),
        ),
        ("  with bars", rows("week,cd4,low,high", &|at| format!("{:.4},340,300.5,390", at as f64 * 0.006))),
        (
            "  of dates of patients",
            rows("Patient ID,Date,CD4", &|at| format!("P{},2024-01-{:02},340", at / 20, at % 20 + 1)),
        ),
        (
            "  of visits, with tests",
            rows("SUBJ,TEST,VISIT,RESULT", &|at| format!("S{},CD4 count,Week {},340", at / 50, at % 50)),
        ),
        ("  of names that differ", rows("week,test,value", &|at| format!("0,CD4 {at},340"))),
        ("  that cannot be read", rows("week,cd4", &|at| format!("{at}x,x"))),
    ] {
        time(what, || own_data::read_table(&table));
    }
}

/// Prints the median time of one call, and returns it.
fn time<T>(what: &str, call: impl Fn() -> T) -> Duration {
    let start = Instant::now();
    black_box(call());
    let first = start.elapsed().max(Duration::from_nanos(1));
    let calls = u32::try_from(ONE_ROUND.as_nanos() / first.as_nanos()).unwrap_or(u32::MAX).clamp(1, 10_000);
    let mut rounds: Vec<Duration> = (0..REPEATS)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..calls {
                black_box(call());
            }
            start.elapsed() / calls
        })
        .collect();
    rounds.sort();
    let median = rounds.get(REPEATS / 2).copied().unwrap_or_default();
    println!("{what:48}{:>12}", show(median));
    median
}

fn show(time: Duration) -> String {
    format!("{time:.1?}")
}
