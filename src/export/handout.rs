//! The printed handout, two sides of one sheet. Front: the question, empty axes to draw on, the schedule. Back: the answer on the very same
//! axes, numbers, sources, and the link as a QR code.
//!
//! [`sheet`] is the HTML of both sides, for the page, which has `static/handout.css` and prints it; [`document`] is a whole file with
//! that style inside.

mod parts;

use super::markup::escape;
use super::provenance::{Provenance, citation};
use super::svg;
use crate::chart::figure::{EntryId, EntryKind, Evidence};
use crate::chart::theme::{Marker, Role};
use crate::chart::{Figure, Layout, Palette, Theme, ViewOptions, figure};
use crate::scenario::Scenario;
use crate::source::il2::INSIGHT_2009;
use crate::summary;
use crate::text::Lang;
use crate::trajectory::Trajectory;
use crate::trials::{Observation, Statistic};

/// Size of the chart on paper, in the pixels it is laid out with.
const CHART_PX: (f64, f64) = (700.0, 350.0);
const TEXT_PX: f64 = 12.0;

/// What a handout is made from.
#[derive(Clone, Copy, Debug)]
pub struct Handout<'a> {
    /// What is simulated.
    pub scenario: &'a Scenario,
    /// Its run, with the virtual patients if there are any.
    pub run: &'a Trajectory,
    /// The trial results to draw.
    pub evidence: Evidence<'a>,
    /// Where it comes from.
    pub provenance: &'a Provenance,
    /// Language.
    pub lang: Lang,
}

/// The handout's own picture of the run: as on the page, without the band that holds nine in ten, which would press everything else
/// together on paper (unless a trial's range is to be held against it).
fn picture(handout: &Handout<'_>) -> Figure {
    let range = |observation: &&'static Observation| observation.statistic == Statistic::RangeOfChange;
    let mut options = ViewOptions::default();
    if handout.evidence.observations.iter().any(range) {
        options.switched =
            handout.run.arms.iter().map(|arm| EntryId::Arm(arm.name.into(), EntryKind::NineInTen)).collect();
    }
    figure(handout.run, handout.scenario, &handout.evidence, &options, handout.lang.words())
}

/// A whole file: opens in any browser, prints on A4 and Letter.
pub fn document(handout: &Handout<'_>) -> String {
    let words = handout.lang.words();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n<style>\n{}</style>\n</head>\n\
         <body>\n{}</body>\n</html>\n",
        words.lang.code(),
        escape(&question(handout)),
        include_str!("../../static/handout.css"),
        sheet(handout)
    )
}

/// Both sides as HTML without its own style: nothing in it breaks the page's content security policy.
pub fn sheet(handout: &Handout<'_>) -> String {
    let figure = picture(handout);
    // Front and back share one layout, so that a drawing can be held against the answer.
    let layout = Layout::new(&figure, CHART_PX.0, CHART_PX.1, TEXT_PX);
    let (front, back) = (front(handout, &figure, &layout), back(handout, &figure, &layout));
    format!("<div class=\"handout\">\n{front}{back}</div>\n")
}

fn question(handout: &Handout<'_>) -> String {
    let parts = handout.lang.question(&handout.scenario.a);
    parts.into_iter().map(|(text, _)| text).collect()
}

fn front(handout: &Handout<'_>, figure: &Figure, layout: &Layout) -> String {
    let (words, texts) = (handout.lang.words(), handout.lang.handout());
    let tasks = parts::list_items(texts.tasks.iter());
    format!(
        "<section class=\"handout-page\">\n<p class=\"handout-side\"><span>{} \u{2013} {}</span><span>{} <span class=\"handout-rule\">&nbsp;</span></span></p>\n\
         <h1>{}</h1>\n<p>{}</p>\n<ol>\n{tasks}</ol>\n{}{}<h2>{}</h2>\n{}<p class=\"handout-small\">{}</p>\n</section>\n",
        escape(words.title),
        escape(texts.front),
        escape(texts.name_and_date),
        escape(&question(handout)),
        escape(&parts::patient(handout)),
        empty_axes(handout, figure, layout),
        parts::schedule(handout),
        escape(texts.reasons),
        "<p class=\"handout-write\">&nbsp;</p>\n".repeat(3),
        escape(words.disclaimer),
    )
}

fn back(handout: &Handout<'_>, figure: &Figure, layout: &Layout) -> String {
    let (words, texts) = (handout.lang.words(), handout.lang.handout());
    let palette = Palette::of(Theme::Print);
    let chart = svg::chart(figure, layout, palette, (0.0, 0.0));
    let facts = summary::facts(handout.run, handout.scenario);
    format!(
        "<section class=\"handout-page\">\n<p class=\"handout-side\"><span>{} \u{2013} {}</span></p>\n<h2>{}</h2>\n{}{}<p>{}</p>\n\
         <p class=\"handout-small\"><strong>{}</strong> {}</p>\n\
         <div class=\"handout-columns\">\n<div>\n{}</div>\n<div>\n{}</div>\n</div>\n\
         <h2>{}</h2>\n{}<p class=\"handout-small\">{}. {}</p>\n</section>\n",
        escape(words.title),
        escape(texts.back),
        escape(texts.answer),
        named(&chart, texts.answer_alt),
        svg::legend(figure, palette, CHART_PX.0),
        escape(&summary::sentence(&facts, handout.lang)),
        escape(texts.no_benefit),
        escape(&citation(&INSIGHT_2009)),
        parts::numbers(handout, &facts),
        parts::link(handout),
        escape(texts.sources),
        parts::sources(handout),
        escape(&handout.provenance.versions()),
        escape(words.disclaimer),
    )
}

/// The axes of the answer with nothing on them but the first count and the dosing.
fn empty_axes(handout: &Handout<'_>, figure: &Figure, layout: &Layout) -> String {
    let empty = Figure {
        series: Vec::new(),
        bands: Vec::new(),
        trials: Vec::new(),
        hatches: Vec::new(),
        coverage: Vec::new(),
        high_doses: Vec::new(),
        legend: Vec::new(),
        ..figure.clone()
    };
    let palette = Palette::of(Theme::Print);
    let texts = handout.lang.handout();
    let baseline = handout.scenario.patient.baseline();
    let (x, y) = layout.at((figure.x.domain.0, baseline));
    let chart = named(&svg::chart(&empty, layout, palette, (0.0, 0.0)), texts.axes_alt);
    let starts_at_zero = figure.x.domain.0 <= 0.0 && layout.plot.holds((x, y));
    if !starts_at_zero {
        return chart;
    }
    let ring: Vec<String> = crate::chart::marks::outline(Marker::Circle, (x * 8.0, y * 8.0), 40.0)
        .iter()
        .map(|(x, y)| format!("{x:.0},{y:.0}"))
        .collect();
    let start = format!(
        "<polygon points=\"{}\" fill=\"{}\"/><text x=\"{:.0}\" y=\"{:.0}\" font-size=\"88\">{}</text>\n</svg>",
        ring.join(" "),
        svg::colour(palette, Role::Ink),
        x * 8.0 + 72.0,
        y * 8.0 - 56.0,
        escape(&(texts.start_here)(&handout.lang.number(baseline)))
    );
    match chart.rsplit_once("</svg>") {
        Some((inside, after)) => format!("{inside}{start}{after}"),
        None => chart,
    }
}

/// The chart with what is read out in its place.
fn named(svg: &str, name: &str) -> String {
    svg.replacen("<svg ", &format!("<svg role=\"img\" aria-label=\"{}\" ", escape(name)), 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link;
    use crate::simulation::simulate;
    use crate::trials::presets;

    fn made(scenario: &Scenario, link: &str) -> String {
        made_in(Lang::En, scenario, link)
    }

    fn made_in(lang: Lang, scenario: &Scenario, link: &str) -> String {
        let observations = presets::observations_for(scenario);
        let evidence = Evidence { observations: &observations };
        let run = simulate(scenario);
        let provenance = Provenance::new(link, Some("https://h.example/il2/"), &observations);
        document(&Handout { scenario, run: &run, evidence, provenance: &provenance, lang })
    }

    #[test]
    fn front_and_back_have_their_pieces() {
        let scenario = presets::opening_scenario();
        let html = made(&scenario, "v=1&m=2&a=5m5d4w3c4s-5m5d8w7c&nr=200-550&artw=0");
        if let Ok(file) = std::env::var("HANDOUT_TO_LOOK_AT") {
            std::fs::write(file, &html).unwrap();
        }
        let (front, back) = html.split_once("</section>").unwrap();
        for part in ["raise the CD4 count?", "starts here: 340", "<ol>", "twice a day", "week 20", "50 MIU", "HAART"] {
            assert!(front.contains(part), "{part} is not on the front");
        }
        // The front gives nothing away.
        assert!(!front.contains("ANRS 079") && !front.contains("IL-2 +"));
        for part in [
            "ANRS 079 +865",
            "IL-2 +",
            "no clinical benefit",
            "AIDS 2003;17:343-51",
            "href=\"https://h.example/il2/?v=1&amp;m=2&amp;a=5m5d4w3c4s-5m5d8w7c",
            "QR code",
            "parameter set",
            "Not for clinical decisions.",
        ] {
            assert!(back.contains(part), "{part} is not on the back");
        }
        assert_eq!(html.matches("<section").count(), 2);
        assert!(!html.contains("style=\"") && !html.contains("<script"));
    }

    #[test]
    fn in_french_nothing_of_it_is_english() {
        let scenario = presets::opening_scenario();
        let html = made_in(Lang::Fr, &scenario, "v=1&m=2&a=5m5d4w3c4s-5m5d8w7c&nr=200-550&artw=0&lang=fr");
        let text = html.split_once("<body>").unwrap().1;
        for english in [
            "Draw ",
            "Mark where",
            "Explain",
            "starts here",
            "The patient",
            "What is given",
            "In each cycle",
            "First cycle",
            "What the model",
            "In numbers",
            "Week by week",
            "Where the",
            "Open this",
            "QR code",
            "A higher count",
            "teaching model",
            "twice a day",
        ] {
            assert!(!text.contains(english), "{english}");
        }
        for french in [
            "lang=\"fr\"",
            "<h1>Jusqu’où ",
            "Dessinez ",
            "50\u{a0}MUI",
            Lang::Fr.words().disclaimer,
            "Semaine par semaine",
        ] {
            assert!(html.contains(french), "{french}");
        }
    }

    #[test]
    fn no_link_is_too_strange_to_print() {
        let decoded = link::decode("v=1&a=20g1d1w3c-5m350l&b=0&pop=0&<x>=\"y\"").unwrap();
        let html = made(&decoded.scenario, &format!("v=1&x=<script>{}", "y".repeat(5000)));
        assert!(
            html.contains("too long for a QR code") && html.contains("&lt;script&gt;") && !html.contains("<script")
        );
        assert!(html.contains("when CD4 is below the threshold"));
    }
}
