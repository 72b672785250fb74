//! Draws the model next to each trial, with the page's own picture: quartiles of the virtual patients, their median or mean (the typical
//! patient where a trial reported neither), and the trial's results with the bars that were reported. For docs/calibration.md.
//!
//! ```sh
//! cargo run --release --no-default-features --example plot_trials        # writes docs/plots/*.svg
//! ```

// A command that cannot write, or that finds its own list broken, can only stop, and says where.
#![allow(clippy::panic)]

use il2_explorer::chart::Theme;
use il2_explorer::chart::figure::{Evidence, ViewOptions, figure};
use il2_explorer::export::provenance::Provenance;
use il2_explorer::export::svg::{self, Caption};
use il2_explorer::link::{self, Interface};
use il2_explorer::parameters::ParameterId;
use il2_explorer::simulation::simulate;
use il2_explorer::summary;
use il2_explorer::text::Lang;
use il2_explorer::trials::{Preset, presets};
use std::fmt::Write;
use std::path::Path;

/// The presets that have results to be compared with, and no other that shows the same.
const DRAWN: [&str; 9] = [
    "anrs079-follow-up",
    "kovacs1995-above-200",
    "kovacs1996",
    "esprit-induction",
    "ukvanguard-7.5",
    "argentina-7.5",
    "inspire",
    "inspire-2-3",
    "tambussi",
];
/// Virtual patients an arm: a smooth band, in the time of a breath.
const PATIENTS: f64 = 512.0;
/// Size of the chart alone.
const SIZE_PX: (f64, f64) = (720.0, 400.0);

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/plots");
    std::fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for id in DRAWN {
        let preset = presets::by_id(id).unwrap_or_else(|| panic!("no preset {id}"));
        let path = folder.join(format!("{}.svg", id.replace('.', "_")));
        std::fs::write(&path, drawn(preset)).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        println!("{}", path.display());
    }
}

/// The picture of a preset, as the page saves it.
fn drawn(preset: &Preset) -> String {
    let scenario = preset.scenario.clone().set(ParameterId::Population, PATIENTS);
    let scenario = scenario.unwrap_or_else(|error| panic!("{error:?}"));
    let observations: Vec<_> = preset.observations().collect();
    let evidence = Evidence { observations: &observations };
    let run = simulate(&scenario);
    let words = Lang::En.words();
    let figure = figure(&run, &scenario, &evidence, &ViewOptions::default(), words);
    let sentence = summary::sentence(&summary::facts(&run, &scenario), Lang::En);
    let caption = Caption { title: preset.name(), sentence: &sentence, disclaimer: words.disclaimer };
    let link = link::encode(&scenario, &Interface::default(), &[]);
    compacted(&svg::picture(
        (&figure, &[]),
        Theme::Light,
        SIZE_PX,
        caption,
        &Provenance::new(&link, None, &observations),
    ))
}

/// The same picture with the dashes of a line, each its own element, in one path: a third of the size.
fn compacted(picture: &str) -> String {
    let mut text = String::with_capacity(picture.len());
    let mut open = "";
    for line in picture.lines() {
        let Some((style, points)) = line.strip_prefix("<polyline").and_then(|rest| rest.split_once(" points=\""))
        else {
            text.push_str(if open.is_empty() { "" } else { "\"/>\n" });
            open = "";
            text.push_str(line);
            text.push('\n');
            continue;
        };
        if style != open {
            text.push_str(if open.is_empty() { "" } else { "\"/>\n" });
            let _ = write!(text, "<path{style} d=\"");
            open = style;
        }
        text.push('M');
        text.push_str(points.trim_end_matches("/>").trim_end_matches('"').trim_end());
    }
    text
}
