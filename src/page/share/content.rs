//! The texts that leave the page, made from its state. Pure.

use crate::chart::figure::Evidence;
use crate::export::csv::Intervals;
use crate::export::handout::{self, Handout};
use crate::export::json::Extras;
use crate::export::provenance::Provenance;
use crate::export::svg::Caption;
use crate::export::{citation, csv, json, omex, python, r_script, scorm, single_file, svg};
use crate::link;
use crate::notice::Notice;
use crate::own_data;
use crate::page::explore::doubt::drawn_statistic;
use crate::page::share::state::{CopiedText, File};
use crate::page::state::State;
use crate::page::view::Lens;
use crate::population::new_trial::Interval;
use crate::share::embed;
use crate::summary;
use crate::trials::presets;

/// Size of the chart in a file, in CSS pixels.
const CHART_PX: (f64, f64) = (960.0, 520.0);

/// Where what is shown comes from.
pub fn provenance(state: &State) -> Provenance {
    Provenance::new(&state.shared_link(), state.share.home.as_deref(), &state.observations())
}

/// The whole address of what is shown.
pub fn address(state: &State) -> String {
    state.share.address(&state.shared_link())
}

/// The name of a file: after the regimen, if it is one.
pub fn file_name(file: File, state: &State) -> String {
    let of = presets::matching(&state.scenario).map_or("view", |preset| preset.id);
    let end = file.kind().0;
    match file {
        File::OwnData => format!("il2-own-data.{end}"),
        File::Page => format!("il2-explorer-{of}.{end}"),
        File::Scorm => format!("il2-task-{of}.{end}"),
        _ => format!("il2-{of}.{end}"),
    }
}

/// A text to copy, today.
pub fn text(text: CopiedText, state: &State, today: &str) -> String {
    match text {
        CopiedText::Link => address(state),
        CopiedText::Embed => {
            let base = state.share.home.as_deref().unwrap_or_default();
            embed::code(base, &state.shared_link(), state.words().title, state.share.embed_size())
        }
        CopiedText::Command => python::command(&state.shared_link()),
        CopiedText::Citation => citation::plain(&provenance(state), today),
        CopiedText::Bibtex => citation::bibtex(&provenance(state), today),
        CopiedText::Script => python::script(&state.scenario, &provenance(state)),
    }
}

/// What a file is made from: its own content, but for a PNG, which the browser draws from the SVG, and for the page, which is baked from
/// the host's file. `None` where it cannot be made, or is no text ([`packed`]).
pub fn file(file: File, state: &State) -> Option<String> {
    match file {
        File::Png | File::Svg => Some(picture(state)),
        File::Csv => {
            let results: Vec<(&'static str, Interval)> =
                state.landings().iter().map(|landing| (landing.observation.id, landing.interval)).collect();
            let intervals = Intervals { results: &results, ..Intervals::default() };
            Some(csv::table_with(&provenance(state), &notices(state), &state.run, intervals))
        }
        File::Json => {
            // They are asked for where "How sure?" is open and own data are fitted; what was known of an earlier schedule is left out.
            let (explore, scenario) = (&state.explore, &state.scenario);
            let doubt = explore.doubt.known(scenario, drawn_statistic(state.figure.statistic));
            let fit = explore.fit.known(scenario, &state.own.data).filter(|_| explore.fit.is_on);
            let extras = Extras {
                sensitivity: doubt.filter(|(_, is_fresh)| *is_fresh).map(|(found, _)| &found.sensitivity),
                fit: fit.filter(|(_, is_fresh)| *is_fresh).map(|(found, _)| found),
                fitted_series: explore.fit.series_name(&state.own.data),
                ..Extras::default()
            };
            json::document(&provenance(state), &notices(state), &state.run, extras).ok()
        }
        File::Script => Some(python::script(&state.scenario, &provenance(state))),
        File::RScript => Some(r_script::script(&state.scenario, &provenance(state))),
        // As they were measured, also where points were dragged.
        File::OwnData if state.own.is_moved => Some(own_data::write_table(&own_data::read_table(&state.own.text).data)),
        File::OwnData => Some(own_data::write_table(&state.own.data)),
        File::Model | File::Page | File::Scorm => None,
    }
}

/// The bytes of a file that is no text.
pub fn packed(file: File, state: &State) -> Option<Vec<u8>> {
    (file == File::Model).then(|| omex::file(&state.scenario, &provenance(state)))
}

/// The page as one file, on what is shown, from the host's file.
pub fn page(host_file: &str, provenance: &Provenance) -> Option<String> {
    single_file::bake(host_file, provenance)
}

/// The page on a task as a package for a learning platform, from the host's file.
pub fn package(host_file: &str, title: &str, provenance: &Provenance) -> Option<Vec<u8>> {
    scorm::package(host_file, title, provenance)
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
    svg::picture(
        (&state.picture_for_file(), &backdrop(state)),
        state.view.theme(),
        CHART_PX,
        caption,
        &provenance(state),
    )
}

/// The lines of the single patients that lie behind those of the chart: where their lens is open.
pub fn backdrop(state: &State) -> Vec<Vec<(f64, f64)>> {
    let explore = &state.explore;
    let shown =
        explore.patients.as_ref().filter(|_| state.view.lens == Lens::People && explore.is_fresh(&state.scenario));
    let Some((_, patients)) = shown else { return Vec::new() };
    let line = |person| state.run.weeks.iter().copied().zip(patients.line(person)).collect();
    (0..patients.people.len()).map(line).collect()
}

/// What is to be noticed about the link of the export, as the `simulate` command would say it.
fn notices(state: &State) -> Vec<Notice> {
    link::decode_address(&state.shared_link()).map(|decoded| decoded.notices).unwrap_or_default()
}
