//! What a reader sees where the program cannot run: a picture of the opening scenario, its sentence and its table, in the page's own
//! HTML. Made from the same code as the live page, so that it cannot tell another story.
//!
//! After a change of model or wording: `UPDATE_GOLDEN=1 cargo test --test repository fallback`.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // the size of a picture

use il2_explorer::chart::draw::{UNITS_PER_PX, draw};
use il2_explorer::chart::figure::{ArmOrder, EntryId, Evidence, Kind, ViewOptions, figure};
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
    let hidden = [EntryId::Arm(ArmOrder::A, Kind::NineInTen)].into();
    let options = ViewOptions { hidden, ..ViewOptions::default() };
    let figure = figure(&simulate(&scenario), &scenario, &evidence, &options, Lang::En.words());
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

#[test]
fn the_static_table_has_the_numbers_of_the_opening_scenario() {
    let scenario = presets::opening_scenario();
    let run = simulate(&scenario);
    let mut html = String::new();
    writeln!(html, "      <p>{}</p>", sentence(&facts(&run, &scenario), Lang::En)).unwrap();
    writeln!(html, "      <table class=\"numbers-table\">\n        <caption>{}</caption>", Lang::En.table().caption)
        .unwrap();
    let cells = |cells: &[String], tag: &str| {
        cells.iter().map(|cell| format!("<{tag}>{cell}</{tag}>")).collect::<Vec<String>>().concat()
    };
    let heads = Lang::En.table().heads.map(|head| format!("<th scope=\"col\">{head}</th>")).concat();
    writeln!(html, "        <thead><tr>{heads}</tr></thead>\n        <tbody>").unwrap();
    for row in rows(&run, Lang::En) {
        let (week, rest) = (&row.cells[0], cells(&row.cells[1..], "td"));
        writeln!(html, "          <tr><th scope=\"row\">{week}</th>{rest}</tr>").unwrap();
    }
    writeln!(html, "        </tbody>\n      </table>").unwrap();
    let page = include_str!("../../index.html");
    let (before, rest) = page.split_once(BEGIN).expect("index.html has the begin marker");
    let (_, after) = rest.split_once(END).expect("index.html has the end marker");
    check("index.html", &format!("{before}{BEGIN}{html}{END}{after}"));
}
