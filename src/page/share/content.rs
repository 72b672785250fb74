//! The texts that leave the page, made from its state. Pure.

use crate::chart::figure::Evidence;
use crate::export::handout::{self, Handout};
use crate::export::provenance::Provenance;
use crate::export::svg::Caption;
use crate::export::{csv, json, python, single_file, svg};
use crate::link;
use crate::notice::Notice;
use crate::own_data;
use crate::page::share::state::{File, Text};
use crate::page::state::State;
use crate::share::embed;
use crate::summary;
use crate::trials::presets;

/// Size of the chart in a file, in CSS pixels.
const CHART_PX: (f64, f64) = (960.0, 520.0);

/// Where what is shown comes from.
pub fn provenance(state: &State) -> Provenance {
    Provenance::new(&state.link(), state.share.home.as_deref(), &state.observations())
}

/// The whole address of what is shown.
pub fn address(state: &State) -> String {
    state.share.address(&state.link())
}

/// The name of a file: after the regimen, if it is one.
pub fn file_name(file: File, state: &State) -> String {
    let of = presets::matching(&state.scenario).map_or("view", |preset| preset.id);
    let end = file.kind().0;
    match file {
        File::OwnData => format!("il2-own-data.{end}"),
        File::Page => format!("il2-explorer-{of}.{end}"),
        _ => format!("il2-{of}.{end}"),
    }
}

/// A text to copy.
pub fn text(text: Text, state: &State) -> String {
    match text {
        Text::Link => address(state),
        Text::Embed => {
            let base = state.share.home.as_deref().unwrap_or_default();
            embed::code(base, &state.link(), state.words().title, state.share.embed_size())
        }
        Text::Command => python::command(&state.link()),
        Text::Script => python::script(&state.scenario, &provenance(state)),
    }
}

/// What a file is made from: its own content, but for a PNG, which the browser draws from the SVG, and for the page, which is baked from
/// the host's file. `None` where it cannot be made.
pub fn file(file: File, state: &State) -> Option<String> {
    match file {
        File::Png | File::Svg => Some(picture(state)),
        File::Csv => Some(csv::table(&provenance(state), &notices(state), &state.run)),
        File::Json => json::document(&provenance(state), &notices(state), &state.run).ok(),
        File::Script => Some(text(Text::Script, state)),
        File::OwnData => Some(own_data::write_table(&state.own.data)),
        File::Page => None,
    }
}

/// The page as one file, on what is shown, from the host's file.
pub fn page(host_file: &str, provenance: &Provenance) -> Option<String> {
    single_file::bake(host_file, provenance)
}

/// Both sides of the handout, for the page to print.
pub fn handout(state: &State) -> String {
    let observations = state.observations();
    handout::sheet(&Handout {
        scenario: &state.scenario,
        run: &state.run,
        evidence: Evidence { observations: &observations },
        provenance: &provenance(state),
        lang: state.lang,
    })
}

/// The question of the page in one line.
pub fn question(state: &State) -> String {
    state.lang.question(&state.scenario.a).into_iter().map(|(text, _)| text).collect()
}

fn picture(state: &State) -> String {
    let sentence = summary::sentence(&summary::facts(&state.run, &state.scenario), state.lang);
    let caption = Caption { title: &question(state), sentence: &sentence, disclaimer: state.words().disclaimer };
    svg::picture(&state.picture_for_file(), state.view.theme(), CHART_PX, caption, &provenance(state))
}

/// What is to be noticed about the link of the export, as the `simulate` command would say it.
fn notices(state: &State) -> Vec<Notice> {
    link::decode(&state.link()).map(|decoded| decoded.notices).unwrap_or_default()
}
