//! How the cost of the virtual patients grows with patients, weeks and cycles, as a picture: `cargo xtask bench growth` writes
//! docs/plots/growth.svg from its own measurement. Time is that of the processor where the system tells it (Linux), so that other work on the
//! machine is not measured with it; the sizes take turns, so that what remains of it falls on all alike, and of each the middle of many
//! rounds counts.
#![allow(missing_docs, clippy::expect_used)] // a benchmark stops by panicking

use std::hint::black_box;
use std::path::Path;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use il2_explorer::link;
use il2_explorer::population::cohort::Cohort;
use il2_explorer::scenario::Scenario;
use il2_explorer::simulation;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

const ROUNDS: usize = 15;
/// A round lasts this long at least: the system counts in ticks.
const ROUND: Duration = Duration::from_millis(60);
/// Multiples of the least that are measured.
const TIMES: [u32; 8] = [1, 2, 3, 4, 5, 6, 7, 8];
const SIZE_PX: (u32, u32) = (720, 440);
const FONT: &str = "sans-serif";

/// What grows: its name, the run at this many times its least, and the colour of its line (Okabe and Ito).
struct Growth {
    what: &'static str,
    link: fn(u32) -> String,
    colour: RGBColor,
}

const GROWTHS: [Growth; 3] = [
    Growth {
        what: "patients (250 to 2,000; 52 weeks, 6 cycles)",
        link: |times| format!("v=1&m=2&a=5m5d8w6c&wk=52&pop={}", 250 * times),
        colour: RGBColor(0, 114, 178),
    },
    Growth {
        what: "weeks (26 to 208, a cycle every 13; 250 patients)",
        link: |times| format!("v=1&m=2&a=5m5d13w{}c&wk={}&pop=250", 2 * times, 26 * times),
        colour: RGBColor(213, 94, 0),
    },
    Growth {
        what: "cycles (1 to 8 in 52 weeks; 250 patients)",
        link: |times| format!("v=1&m=2&a=5m5d6w{times}c&wk=52&pop=250"),
        colour: RGBColor(0, 158, 115),
    },
];

/// Milliseconds at each multiple.
type Line = Vec<(f64, f64)>;

fn main() {
    let scenarios: Vec<Vec<Scenario>> =
        GROWTHS.iter().map(|growth| TIMES.iter().map(|times| read(&(growth.link)(*times))).collect()).collect();
    let mut found = vec![vec![Vec::with_capacity(ROUNDS); TIMES.len()]; GROWTHS.len()];
    for _ in 0..ROUNDS {
        for (scenario, found) in scenarios.iter().flatten().zip(found.iter_mut().flatten()) {
            found.push(one_run(scenario));
        }
    }
    let in_ms = |found: &mut Vec<Vec<Duration>>| -> Line {
        let middle = |times: &mut Vec<Duration>| {
            times.sort();
            times.get(times.len() / 2).copied().unwrap_or_default().as_secs_f64() * 1e3
        };
        TIMES.iter().zip(found).map(|(times, found)| (f64::from(*times), middle(found))).collect()
    };
    let lines: Vec<Line> = found.iter_mut().map(in_ms).collect();
    for (growth, line) in GROWTHS.iter().zip(&lines) {
        let (start, slope) = straight(line);
        let off = line.iter().map(|(x, y)| (y / (start + slope * x) - 1.0).abs()).fold(0.0, f64::max);
        let times: Vec<String> = line.iter().map(|(_, ms)| format!("{ms:.1}")).collect();
        println!("{}: {} ms", growth.what, times.join(", "));
        println!(
            "  nearest straight line {start:.1} + {slope:.1} x ms; no point further from it than {:.0} %",
            100.0 * off
        );
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/plots/growth.svg");
    draw(&path, &lines).expect("the picture can be written");
    println!("{}", path.display());
}

fn read(text: &str) -> Scenario {
    let decoded = link::decode(text).expect("a link");
    assert!(decoded.notices.is_empty(), "{text}: {:?}", decoded.notices);
    decoded.scenario
}

/// What one run costs, of as many as a round takes.
fn one_run(scenario: &Scenario) -> Duration {
    let (start, mut runs) = (now(), 0);
    loop {
        black_box(arm(scenario));
        runs += 1;
        let spent = now().saturating_sub(start);
        if spent >= ROUND {
            return spent / runs;
        }
    }
}

/// Time that this thread has had of the processor; elsewhere than on Linux, the time.
fn now() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let spent = told.and_then(|text| text.split(' ').next()?.parse().ok()).filter(|spent| *spent > 0);
    let since_start = || START.get_or_init(Instant::now).elapsed();
    spent.map_or_else(since_start, Duration::from_nanos)
}

static START: OnceLock<Instant> = OnceLock::new();

/// The virtual patients of the treated arm, and what is said of them together.
fn arm(scenario: &Scenario) -> Cohort {
    let patients = u32::try_from(scenario.run.patients()).expect("fewer patients than that");
    let cohort = simulation::cohort(&scenario.a, scenario, 0..patients);
    black_box((cohort.spread(scenario.run.seed()), cohort.end_of_run(scenario.run.weeks())));
    cohort
}

/// Start and slope of the straight line of least squares.
fn straight(line: &Line) -> (f64, f64) {
    let n = line.len() as f64;
    let (x, y) = line.iter().fold((0.0, 0.0), |sum, point| (sum.0 + point.0 / n, sum.1 + point.1 / n));
    let (xy, xx) = line
        .iter()
        .fold((0.0, 0.0), |sum, point| (sum.0 + (point.0 - x) * (point.1 - y), sum.1 + (point.0 - x) * (point.0 - x)));
    (y - xy / xx * x, xy / xx)
}

fn draw(path: &Path, lines: &[Line]) -> Result<(), Box<dyn std::error::Error>> {
    let top = lines.iter().flatten().map(|point| point.1).fold(0.0, f64::max);
    let root = SVGBackend::new(path, SIZE_PX).into_drawing_area();
    root.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&root)
        .caption("One treated arm, native: cost against its size", (FONT, 18))
        .margin(12)
        .x_label_area_size(44)
        .y_label_area_size(60)
        .build_cartesian_2d(0.0..8.5, 0.0..top * 1.08)?;
    chart
        .configure_mesh()
        .disable_x_mesh()
        .light_line_style(TRANSPARENT)
        .bold_line_style(RGBColor(220, 220, 220))
        .x_labels(9)
        .x_label_formatter(&|x| format!("{x:.0}"))
        .y_label_formatter(&|y| format!("{y:.0}"))
        .x_desc("times the least")
        .y_desc("ms of CPU, median of 15 rounds")
        .label_style((FONT, 14))
        .axis_desc_style((FONT, 15))
        .draw()?;
    for (place, (growth, line)) in GROWTHS.iter().zip(lines).enumerate() {
        let (start, slope) = straight(line);
        let ends = [1.0, 8.0].map(|x| (x, start + slope * x));
        chart.draw_series([PathElement::new(ends, growth.colour.stroke_width(2))])?;
        // Points by form as well as by colour.
        let row = top * (1.02 - 0.07 * place as f64);
        let at = line.iter().copied().chain([(0.3, row)]);
        match place {
            0 => chart.draw_series(at.map(|at| Circle::new(at, 4, growth.colour.filled())))?,
            1 => chart.draw_series(at.map(|at| TriangleMarker::new(at, 5, growth.colour.filled())))?,
            _ => chart.draw_series(at.map(|at| Cross::new(at, 4, growth.colour.stroke_width(2))))?,
        };
        let middle = Pos::new(HPos::Left, VPos::Center);
        let style = TextStyle::from((FONT, 14).into_font()).pos(middle);
        chart.draw_series([Text::new(growth.what, (0.5, row), style)])?;
    }
    root.present()?;
    Ok(())
}
