//! What a reader sees where the program cannot run: a picture of the opening scenario, its sentence and its table, in the page's own
//! HTML. Made from the same code as the live page, so that it cannot tell another story.
//!
//! After a change of model or wording: `UPDATE_GOLDEN=1 cargo test --test repository fallback`.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // the size of a picture

use il2_explorer::chart::draw::{UNITS_PER_PX, draw};
use il2_explorer::chart::figure::{Evidence, ViewOptions, figure};
use il2_explorer::chart::{Layout, Palette, Theme};
use il2_explorer::simulation::simulate;
use il2_explorer::summary::{facts, rows, sentence};
use il2_explorer::text::Lang;
use il2_explorer::trials::presets;
use plotters::prelude::{IntoDrawingArea, SVGBackend};
use std::fmt::Write as _;
use std::path::Path;

const BEGIN: &str = "<!-- opening: begin; written by tests/repository/fallback.rs -->\n";
const END: &str = "      <!-- opening: end -->";

const TABLE_CAPTION: &str =
    "CD4 count in cells/\u{b5}L: at the start of the run and of every cycle, and at the end of the run.";

fn check(path: &str, wanted: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&file, wanted).expect("the file can be written");
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        kept == wanted,
        "{path} tells another story: run `UPDATE_GOLDEN=1 cargo test --test repository fallback` and look at it"
    );
}

#[test]
fn the_static_picture_is_that_of_the_opening_scenario() {
    let scenario = presets::opening_scenario();
    let observations = presets::observations_of("anrs079");
    let evidence = Evidence { observations: &observations };
    let run = simulate(&scenario);
    let mut figure = figure(&run, &scenario, &evidence, &ViewOptions::default(), Lang::En.words());
    // The page keeps room for a longer label at the end of a line: with as much, the curve of the page lies where this one does.
    figure.end_room = Lang::En.end_room(&run, figure.statistic, false);
    let (width, height) = (860.0, 440.0);
    let layout = Layout::new(&figure, width, height, 12.0);
    let mut svg = String::new();
    {
        let size = ((width * UNITS_PER_PX) as u32, (height * UNITS_PER_PX) as u32);
        let area = SVGBackend::with_string(&mut svg, size).into_drawing_area();
        let surface = il2_explorer::chart::theme::Rgb(255, 255, 255);
        area.fill(&plotters::style::RGBColor(surface.0, surface.1, surface.2)).expect("a string takes everything");
        draw(&area, &figure, &layout, Palette::of(Theme::Light), UNITS_PER_PX).expect("a string takes everything");
        area.present().expect("a string takes everything");
    }
    check("static/opening.svg", &svg);
}

/// The points that a polyline needs to stay within `off` of all: the farthest from the straight line between two is kept, and so on.
fn thinned(points: &[(f64, f64)], off: f64) -> Vec<(f64, f64)> {
    let [(x1, y1), middle @ .., (x2, y2)] = points else { return points.to_vec() };
    let distance = |(x, y): (f64, f64)| (y - y1 - (y2 - y1) * (x - x1) / (x2 - x1)).abs();
    let farthest = (0..middle.len()).max_by(|one, other| distance(middle[*one]).total_cmp(&distance(middle[*other])));
    match farthest.filter(|at| distance(middle[*at]) > off) {
        Some(at) => [thinned(&points[..=at + 1], off), thinned(&points[at + 1..], off).split_off(1)].concat(),
        None => vec![points[0], points[points.len() - 1]],
    }
}

/// What a first visit sees while the program is on its way: the lines and the band alone, stretched to the room of the plot. Its colours
/// show on light and on dark.
#[test]
fn the_curve_before_the_program_is_that_of_the_opening_scenario() {
    let scenario = presets::opening_scenario();
    let observations = presets::observations_of("anrs079");
    let run = simulate(&scenario);
    let figure =
        figure(&run, &scenario, &Evidence { observations: &observations }, &ViewOptions::default(), Lang::En.words());
    let (weeks, top) = (figure.x.domain.1, figure.y.domain.1);
    let path = |points: &[(f64, f64)]| {
        // Half a per mille of the height.
        let thin = thinned(points, top / 500.0);
        thin.iter()
            .map(|(week, count)| format!("{} {}", (week * 10.0).round(), (top - count).round()))
            .collect::<Vec<_>>()
            .join("L")
    };
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {top}\" preserveAspectRatio=\"none\" fill=\"none\">\n",
        weeks * 10.0
    );
    for band in &figure.bands {
        let low: Vec<(f64, f64)> = band.points.iter().map(|(week, low, _)| (*week, *low)).collect();
        let mut high: Vec<(f64, f64)> = band.points.iter().map(|(week, _, high)| (*week, *high)).collect();
        high.reverse();
        writeln!(svg, "<path fill=\"#0072b2\" fill-opacity=\"0.2\" d=\"M{}L{}Z\"/>", path(&low), path(&high)).unwrap();
    }
    for line in &figure.series {
        let style =
            if line.dash.is_empty() { "stroke=\"#0072b2\"" } else { "stroke=\"#7d8590\" stroke-dasharray=\"6 4\"" };
        writeln!(
            svg,
            "<path {style} stroke-width=\"2\" vector-effect=\"non-scaling-stroke\" d=\"M{}\"/>",
            path(&line.points)
        )
        .unwrap();
    }
    svg.push_str("</svg>\n");
    assert!(figure.series.len() == 2 && figure.bands.len() == 1, "the curve, the control, and how patients differ");
    assert!(svg.len() < 12_000, "{} bytes", svg.len());
    check("static/opening-curve.svg", &svg);
}

#[test]
fn the_static_table_has_the_numbers_of_the_opening_scenario() {
    let scenario = presets::opening_scenario();
    let run = simulate(&scenario);
    let mut html = String::new();
    writeln!(html, "      <p>{}</p>", sentence(&facts(&run, &scenario), Lang::En)).unwrap();
    // Every first visit loads it: the weeks between are in the program's own table.
    writeln!(html, "      <table class=\"numbers-table\">\n        <caption>{TABLE_CAPTION}</caption>").unwrap();
    let cells = |cells: &[String], tag: &str| {
        cells.iter().map(|cell| format!("<{tag}>{cell}</{tag}>")).collect::<Vec<String>>().concat()
    };
    let heads = Lang::En.table().heads.map(|head| format!("<th scope=\"col\">{head}</th>")).concat();
    writeln!(html, "        <thead><tr>{heads}</tr></thead>\n        <tbody>").unwrap();
    let rows = rows(&run, Lang::En);
    let is_kept = |at: usize| at == 0 || at + 1 == rows.len() || !rows[at].cells[1].is_empty();
    assert!((0..rows.len()).filter(|at| is_kept(*at)).count() == 12, "start, ten cycles and end");
    for (_, row) in rows.iter().enumerate().filter(|(at, _)| is_kept(*at)) {
        let (week, rest) = (&row.cells[0], cells(&row.cells[1..], "td"));
        writeln!(html, "          <tr><th scope=\"row\">{week}</th>{rest}</tr>").unwrap();
    }
    writeln!(html, "        </tbody>\n      </table>").unwrap();
    let page = include_str!("../../index.html");
    let (before, rest) = page.split_once(BEGIN).expect("index.html has the begin marker");
    let (_, after) = rest.split_once(END).expect("index.html has the end marker");
    check("index.html", &format!("{before}{BEGIN}{html}{END}{after}"));
}
