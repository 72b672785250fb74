//! The page on paper: while the browser prints, picture and panels are drawings made for a sheet of paper, and the page ends with its
//! origin. What is on the canvases was laid out for the window, whose labels paper makes small, and in the colours of the screen, which
//! may be a dark one.

use crate::chart::{Layout, Palette, Theme};
use crate::export::markup::escape;
use crate::export::svg;
use crate::page::panels::state::PanelPlot;
use crate::page::share::content;
use crate::page::state::State;
use crate::parameters::ParameterId;
use crate::scenario::{Arm, Art};
use crate::share::compare::block_in_words;
use crate::shell::browser::paper;
use crate::trials::presets;
use std::fmt::Write;
use yew::{Html, Properties, component, use_effect_with, use_mut_ref};

/// Width of what is printed on A4 with the margins of static/handout.css, and height of the picture, in CSS pixels.
const PICTURE_PX: (f64, f64) = (688.0, 390.0);
/// Height of the plot of a panel.
const PLOT_PX: f64 = 128.0;
/// Size of ordinary text. The SVG of plotters makes less of it by a fifth, which leaves 8.5 points.
const TEXT_PX: f64 = 14.0;

/// What is printed.
#[derive(Clone, Properties)]
pub struct OnPaperProps {
    /// What the page remembers.
    pub state: State,
}

/// Taken over at every change, which costs less than to look for one: nothing is drawn before the browser prints.
impl PartialEq for OnPaperProps {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// Nothing to see: it waits for the browser to print.
#[component]
pub fn PrintView(props: &OnPaperProps) -> Html {
    let shown = use_mut_ref(|| None);
    *shown.borrow_mut() = Some(props.state.clone());
    use_effect_with((), move |()| {
        let put = move |pictures: bool| {
            let shown = shown.borrow();
            let Some(state) = shown.as_ref() else { return Vec::new() };
            let mut parts = if pictures { drawings(state) } else { Vec::new() };
            parts.push(("main.page", origin(state, &paper::today())));
            parts
        };
        let listeners = paper::on_print(put);
        move || drop(listeners)
    });
    Html::default()
}

/// The picture and the plots as `svg` elements, each with the place on the page where it is shown.
fn drawings(state: &State) -> Vec<(&'static str, String)> {
    let palette = Palette::of(Theme::Light);
    let layout = Layout::new(&state.figure, PICTURE_PX.0, PICTURE_PX.1, TEXT_PX);
    let picture = svg::chart_on((&state.figure, &content::backdrop(state)), &layout, palette, (0.0, 0.0));
    let plot = |plot: &PanelPlot| svg::chart(&plot.figure, &layout.under(&plot.figure, PLOT_PX), palette, (0.0, 0.0));
    let plots = state.panels.plots.iter().map(|one| (".panel-plot", plot(one)));
    std::iter::once((".frame", picture)).chain(plots).collect()
}

/// Link, regimen, baseline, therapy, versions and date, as HTML.
fn origin(state: &State, today: &str) -> String {
    let (words, paper) = (state.words(), state.lang.paper());
    let patient = &state.scenario.patient;
    let provenance = content::provenance(state);
    let number = |value: f64| words.number(value);
    let mut baseline = format!("{} {}", number(patient.baseline()), words.lang.unit(ParameterId::Baseline));
    if let Some((low, high)) = patient.range() {
        let _ = write!(baseline, ", {}", (paper.eligible)(&number(low), &number(high)));
    }
    let mut therapy = (words.art_name)(patient.art).to_owned();
    if patient.art != Art::None {
        let since = patient.art_week().map(|week| (paper.since)(&number(week)));
        let _ = write!(therapy, ", {}", since.unwrap_or_else(|| state.lang.details().art_established.to_owned()));
        if let Some(week) = patient.art_stop() {
            let _ = write!(therapy, ", {}", (state.lang.link_compare().until_week)(&number(week)));
        }
    }
    let (link_format, model) = (provenance.link_format.to_string(), provenance.model.to_string());
    let lines = [
        (paper.link, provenance.address_or_link().to_owned()),
        (paper.regimen, regimen(state)),
        (paper.baseline, baseline),
        (paper.therapy, therapy),
        (paper.versions, (paper.numbers)([provenance.program, &link_format, &model, &provenance.parameters])),
        (paper.date, today.to_owned()),
    ];
    let mut html = format!("<section class=\"origin\"><h2>{}</h2><dl>", escape(paper.title));
    for (name, value) in lines {
        let _ = write!(html, "<dt>{}</dt><dd>{}</dd>", escape(name), escape(&value));
    }
    html.push_str("</dl></section>");
    html
}

/// The name of the regimen and what is given.
fn regimen(state: &State) -> String {
    let paper = state.lang.paper();
    let preset = presets::matching(&state.scenario);
    let name = preset.map_or(paper.changed, |preset| state.lang.regimen(preset));
    let given = [Arm::A, Arm::B].into_iter().filter_map(|arm| {
        let blocks = state.scenario.schedule(arm)?.blocks().iter();
        let blocks: Vec<String> = blocks.map(|block| block_in_words(block, state.lang)).collect();
        let blocks = if blocks.is_empty() { paper.no_cytokine.to_owned() } else { blocks.join("; ") };
        Some(format!("{}: {blocks}", (state.lang.link_compare().schedule_of)(arm)))
    });
    std::iter::once(name.to_owned()).chain(given).collect::<Vec<_>>().join(". ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::view::Colours;
    use crate::text::Lang;

    const LINK: &str = "?v=1&m=2&a=5m5d4w3c4s-5m5d8w7c&n=340&nr=200-550&art=full&artw=0&wk=74&pop=400&view=anrs079";

    #[test]
    fn the_end_of_art_is_named() {
        let state = State::open("?v=1&m=2&a=5m5d8w6c&art=full&arte=30", Colours::default(), None);
        assert!(origin(&state, "2026-11-28").contains("stopped at week 30"));
    }

    #[test]
    fn the_page_on_paper_names_its_origin_in_both_languages() {
        for lang in Lang::ALL {
            let mut state = State::open(LINK, Colours::default(), None);
            state.lang = lang;
            let text = origin(&state, "2026-11-28");
            let therapy = (lang.words().art_name)(state.scenario.patient.art);
            let regimen = lang.regimen(presets::by_id("anrs079").unwrap());
            for part in ["a=5m5d4w3c4s-5m5d8w7c&amp;", regimen, "340", "200", "550", therapy, "2026-11-28"] {
                assert!(text.contains(part), "{part}: {text}");
            }
            let provenance = content::provenance(&state);
            let model = format!("{} {}", lang.paper().model, provenance.model);
            for part in [provenance.parameters.as_str(), provenance.program, &model] {
                assert!(text.contains(part), "{part}: {text}");
            }
        }
    }

    #[test]
    fn a_changed_schedule_is_no_trial_s() {
        let state = State::open("?v=1&m=2&a=6m5d8w6c&b=0&view=anrs079", Colours::default(), None);
        let text = origin(&state, "2026-11-28");
        assert!(text.contains(Lang::En.paper().changed) && text.contains(Lang::En.paper().no_cytokine), "{text}");
        assert!(!text.contains("ANRS 079 (Levy"), "{text}");
    }
}
