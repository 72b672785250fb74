//! The page's HTML, rendered without a browser.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use il2_explorer::app::{App, AppProps};
use il2_explorer::chart::theme::{Palette, Rgb, Role, Theme};
use il2_explorer::link::{self, Interface};
use il2_explorer::page::device::Device;
use il2_explorer::page::opening_stage::OpeningStage;
use il2_explorer::page::state::State;
use il2_explorer::page::view::Colours;
use il2_explorer::text::Lang;
use il2_explorer::trials::facts::restoration::WAYS;
use il2_explorer::trials::{facts, observations, presets};

fn page() -> String {
    opened_on("")
}

fn opened_on(link: &'static str) -> String {
    made_of(OpeningStage::Whole, link)
}

fn made_of(extent: OpeningStage, link: &'static str) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime of one thread");
    let opening = move || State::begin(link, &Device::default(), Colours::default(), None);
    let rendering = yew::ServerRenderer::<App>::with_props(move || AppProps { state: opening().into(), extent })
        .hydratable(false)
        .render();
    runtime.block_on(rendering)
}

/// The values of an attribute in the whole page.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    html.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn the_page_opens_on_its_question_and_its_warning() {
    let html = page();
    let text: String = html.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect();
    assert!(
        text.contains("How far do five days of interleukin-2 every four, then every eight weeks raise the CD4 count?"),
        "{text}"
    );
    assert!(text.contains("Not for clinical decisions") && text.contains("no clinical benefit"));
    assert!(text.contains("Ten cycles of 50 MIU"), "the sentence is there before the first frame: {text}");
    assert!(text.contains("ANRS 079"));
}

#[test]
fn the_row_that_names_the_trials_is_always_there_and_the_foot_leads_to_the_licences() {
    for (link, said) in [
        ("", "A listed trial had this combination: ANRS 079"),
        ("?v=1&m=2&a=12m5d8w3c&n=460", "12 MIU every 8 weeks: no listed trial. New: dose"),
        ("?v=1&m=2&a=7.5m2d8w3c&n=460&lang=fr", "aucun essai répertorié. Nouveau\u{a0}: jours de traitement"),
        ("?v=1&m=2&a=12m5d8w3c&b=7.5m5d8w3c&n=460", "Schedule B: "),
    ] {
        let html = opened_on(link);
        assert!(html.contains("class=\"coverage") && html.contains(said), "{link}: {said}");
        assert!(html.contains("href=\"licences.html\" class=\"licences-link\""), "{link}");
    }
}

#[test]
fn the_question_read_while_the_program_is_on_its_way_breaks_its_lines_as_on_the_page() {
    let question = |html: &str| -> Option<String> {
        let (_, rest) = html.split_once("class=\"question\">")?;
        rest.split_once("</h1>").map(|(question, _)| question.to_owned())
    };
    let page = question(&page());
    assert!(page.is_some());
    assert_eq!(page, question(include_str!("../../index.html")));
}

#[test]
fn the_page_opens_in_rounds_with_the_picture_first() {
    let (mut extent, mut rounds) = (OpeningStage::Picture, vec![made_of(OpeningStage::Picture, "")]);
    while extent != OpeningStage::Whole {
        extent = extent.next();
        rounds.push(made_of(extent, ""));
    }
    // What each round brings, by its first.
    for (part, first) in [
        ("class=\"question\"", 0),
        ("id=\"chart\"", 0),
        ("class=\"lines\"", 0),
        ("id=\"sentence\"", 1),
        ("type=\"range\"", 1),
        ("role=\"tablist\"", 1),
        ("<footer", 2),
        ("class=\"per-day\"", 1),
        ("name=\"art\"", 2),
    ] {
        let brought: Vec<bool> = rounds.iter().map(|html| html.contains(part)).collect();
        assert_eq!(brought, (0..3).map(|round| round >= first).collect::<Vec<_>>(), "{part}");
    }
    let main =
        |html: &String| html.split_once("<main").and_then(|(_, rest)| rest.split_once('>')).unwrap().0.to_owned();
    let busy = |html: &String| main(html).contains("aria-busy=\"true\"");
    assert_eq!(rounds.iter().map(busy).collect::<Vec<_>>(), [true, true, false]);
}

#[test]
fn a_frame_holds_the_picture_and_a_way_to_the_whole_page() {
    let html = opened_on("v=1&m=2&a=7.5m5d8w6c&ui=embed");
    for part in ["id=\"chart\"", "class=\"controls\"", "id=\"sentence\"", "Not for clinical decisions"] {
        assert!(html.contains(part), "{part} in {html}");
    }
    let out: Vec<_> = values(&html, "href").into_iter().filter(|href| href.starts_with('?')).collect();
    assert!(matches!(out[..], [way] if way.contains("a=7.5m") && !way.contains("ui=")), "{out:?}");
    let main = html.split_once("<main").and_then(|(_, rest)| rest.split_once("</main>")).unwrap().0;
    assert!(main.contains("class=\"way-out\""), "all that is read stands in a landmark");
    for part in ["class=\"bar\"", "id=\"lenses\"", "id=\"sections\"", "class=\"panel-tools\"", "<footer"] {
        assert!(!html.contains(part), "{part}");
    }
}

#[test]
fn the_page_has_one_heading_of_the_first_rank_and_its_landmarks() {
    let html = page();
    assert_eq!(html.matches("<h1").count(), 1);
    for tag in ["<main", "<header", "<footer", "<nav", "<h2"] {
        assert!(html.contains(tag), "{tag}");
    }
    assert_eq!(html.matches("aria-live=\"polite\"").count(), 1, "one polite live region");
}

#[test]
fn every_answer_has_a_heading_and_the_picture_is_named_for_what_it_shows() {
    let html = page();
    let headings = |rank: u8| -> Vec<&str> {
        let start = format!("<h{rank}");
        let ends: Vec<&str> = html.split(&*start).skip(1).filter_map(|rest| Some(rest.split_once('>')?.1)).collect();
        ends.into_iter().filter_map(|rest| rest.split('<').next()).collect()
    };
    for heading in ["In words", "Panels under the chart", "Next to the chart", "Below the chart"] {
        assert!(headings(2).contains(&heading), "{heading} in {:?}", headings(2));
    }
    for heading in ["Key numbers", "Result"] {
        assert!(headings(3).contains(&heading), "{heading} in {:?}", headings(3));
    }
    let chart = html.split("id=\"chart\"").nth(1).and_then(|rest| rest.split('>').next()).unwrap();
    assert!(chart.contains("aria-label=\"CD4 count over time\"") && !chart.contains("roledescription"), "{chart}");
    assert!(chart.contains("aria-describedby=\"chart-hint answer\""), "the instruction is its description: {chart}");
}

#[test]
fn every_id_is_there_once_and_everything_that_points_to_one_finds_it() {
    let html = page();
    let ids = values(&html, "id");
    for id in &ids {
        assert_eq!(ids.iter().filter(|other| *other == id).count(), 1, "id {id}");
    }
    for attribute in ["for", "aria-labelledby", "aria-describedby", "aria-controls"] {
        for id in values(&html, attribute).into_iter().flat_map(str::split_whitespace) {
            assert!(ids.contains(&id), "{attribute}={id}");
        }
    }
    assert!(ids.contains(&"chart"), "the skip link leads somewhere");
}

#[test]
fn no_style_and_no_script_is_in_the_markup() {
    // The page's content security policy would refuse them.
    let html = page();
    assert!(values(&html, "style").is_empty() && !html.contains("<script") && !html.contains("<style"));
    assert!(!html.contains("onclick="), "yew attaches listeners itself");
}

#[test]
fn every_number_box_and_slider_has_a_name() {
    let html = page();
    for input in html.split("<input").skip(1).filter_map(|rest| rest.split('>').next()) {
        let labelled = input.contains("aria-label=")
            || values(&format!(" {input}"), "id").iter().any(|id| html.contains(&format!("for=\"{id}\"")));
        assert!(labelled || input.contains("radio") || input.contains("checkbox"), "{input}");
    }
}

#[test]
fn the_style_sheet_has_the_colours_of_the_picture() {
    let tokens = include_str!("../../static/tokens.css");
    for (theme, from) in [(Theme::Light, ":root {"), (Theme::Dark, ":root[data-theme=\"dark\"]")] {
        let block = tokens.split(from).nth(1).and_then(|rest| rest.split('}').next()).expect("a block for each theme");
        for (name, role) in [
            ("series-a", Role::A),
            ("series-b", Role::B),
            ("series-control", Role::Control),
            ("series-own", Role::Own),
            ("series-person", Role::Person),
            ("series-memory", Role::Memory),
            ("surface", Role::Surface),
            ("ink", Role::Ink),
            ("muted", Role::Muted),
        ] {
            let Rgb(r, g, b) = Palette::of(theme).colour(role);
            let wanted = format!("--{name}: #{r:02x}{g:02x}{b:02x};");
            assert!(block.contains(&wanted), "{theme:?}: {wanted}");
        }
    }
}

#[test]
fn the_calendar_has_a_row_for_each_schedule_with_one_stop_for_the_tab_key() {
    let html = opened_on("v=1&m=2&a=5m5d8w4c&b=7.5m5d8w2c-900l");
    assert_eq!(html.matches("role=\"listbox\"").count(), 2);
    assert_eq!(html.matches("role=\"option\"").count(), 6, "the cycles of a rule are shown, and cannot be moved");
    let options: Vec<&str> = html.split("role=\"option\"").skip(1).filter_map(|rest| rest.split('>').next()).collect();
    assert_eq!(options.iter().filter(|option| option.contains("tabindex=\"0\"")).count(), 2);
    assert!(html.contains("A, cycle 1 of 4: week 0, 5 days, 5 MIU twice a day"));
    assert!(html.contains("class=\"by-rule\""));
    assert!(html.contains("Cycles of schedule B"));
}

#[test]
fn an_arm_without_a_cytokine_has_an_empty_row_and_no_list() {
    let html = opened_on("v=1&m=2&a=0");
    assert!(html.contains("No cycle is given.") && !html.contains("role=\"listbox\""));
}

#[test]
fn panels_are_behind_buttons_and_each_button_says_whether_it_is_pressed() {
    let html = page();
    let (_, panels) = html.split_once("class=\"panels panel\"").expect("the row under the picture");
    let (panels, _) = panels.split_once("</section>").unwrap();
    for name in ["View", "HIV RNA", "CD4 subsets", "IL-2", "Thymus, IL-7", "Side effects"] {
        assert!(panels.contains(name), "{name}: {panels}");
    }
    assert_eq!(values(panels, "aria-pressed"), ["false"; 5]);
    assert!(!panels.contains("<canvas"), "no panel is drawn that is not open");
    assert_eq!(values(panels, "aria-expanded"), ["false"], "the buttons of weeks and sound are closed at first");
    assert!(!panels.contains("disabled=") && !panels.contains("Listen"), "{panels}");
}

#[test]
fn an_open_panel_says_its_values_in_words() {
    let html = opened_on("?view=cells.burden&x=60-70");
    let (_, panels) = html.split_once("class=\"panels panel\"").unwrap();
    assert_eq!(panels.matches("<canvas").count(), 2);
    let spoken: Vec<&str> =
        values(panels, "aria-label").into_iter().filter(|label| label.contains("Week 70")).collect();
    assert_eq!(spoken.len(), 2, "{spoken:?}");
    assert!(spoken[0].contains("Naive ") && spoken[0].contains("All CD4 cells, control "), "{spoken:?}");
    assert!(!panels.contains("NaN"));
}

/// The page on a regimen, in a language: its text, without the marks.
/// The page with the evidence of a regimen open.
fn evidence_of(preset: &str, lang: &str) -> String {
    let scenario = presets::by_id(preset).expect("a preset").scenario.clone();
    let link = format!("{}&view={preset}.evidence&lang={lang}", link::encode(&scenario, &Interface::default(), &[]));
    opened_on(Box::leak(link.into_boxed_str()))
}

fn text_of(preset: &str, lang: &str) -> String {
    let html = evidence_of(preset, lang);
    let text: Vec<&str> = html.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect();
    let plain = text.concat();
    [("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]
        .into_iter()
        .fold(plain, |text, (coded, letter)| text.replace(coded, letter))
}

/// A seed text, the regimen under which its results are, those results, and its findings.
type Seed = (&'static str, &'static str, &'static [&'static str], &'static [&'static str]);

/// What the five seed texts found. A line here is a finding that a reader can be shown.
const SEEDS: [Seed; 5] = [
    (
        "Kovacs 1995",
        "kovacs1995-above-200",
        &["kovacs1995-range", "kovacs1995-share50"],
        &[
            "kovacs1995-low",
            "kovacs1995-hladr",
            "kovacs1995-cd25",
            "kovacs1995-rna",
            "kovacs1995-activation",
            "kovacs1995-toxicity",
        ],
    ),
    (
        "ANRS 079, Levy 2003",
        "anrs079",
        &["anrs079-il2-w74", "anrs079-control-w74", "anrs079-il2-share80", "anrs079-control-share80"],
        &[
            "anrs079-patients",
            "anrs079-p",
            "anrs079-subsets",
            "anrs079-markers",
            "anrs079-nk",
            "anrs079-recall",
            "anrs079-tetanus",
            "anrs079-rna",
        ],
    ),
    (
        "IL-7 review, Beq 2004",
        "inspire",
        &[],
        &["beq-thymus", "beq-survival", "beq-feedback", "beq-predicts", "beq-partner"],
    ),
    ("PML case 2014", "pml", &[], &["pml-patient", "pml-improved", "pml-virus", "pml-course", "pml-latest"]),
    ("Fact sheet", "anrs079", &[], &["thymus-age", "threshold-200", "new-cells", "lost-types", "vaccine-il2"]),
];

#[test]
fn every_finding_of_the_five_seed_texts_has_its_place_on_the_page_in_both_languages() {
    for (lang, language) in [("en", Lang::En), ("fr", Lang::Fr)] {
        for (seed, preset, results, findings) in SEEDS {
            let text = text_of(preset, lang);
            for id in results {
                let found = observations::by_id(id).expect("a result");
                assert!(text.contains(found.written()) && text.contains(language.arm(found)), "{lang}, {seed}: {id}");
            }
            for id in findings {
                let fact = facts::by_id(id).unwrap_or_else(|| panic!("no finding {id}"));
                assert!(text.contains(language.fact(fact)), "{lang}, {seed}: {id}");
            }
            let assumed = language.assumed(presets::by_id(preset).expect("a preset"));
            assert!(text.contains(assumed), "{lang}, {seed}: what is assumed");
        }
        // Every finding there is, the ways of the fact sheet, and the trials outside the list.
        let text = text_of("anrs079", lang);
        for fact in facts::all() {
            assert!(text.contains(language.fact(fact)), "{lang}: {}", fact.id);
        }
        for way in &WAYS {
            let (name, became) = language.way(way);
            assert!(text.contains(name) && text.contains(became), "{lang}: {}", way.id);
        }
        for found in observations::further() {
            assert!(text.contains(found.written()) && text.contains(language.arm(found)), "{lang}: {}", found.id);
        }
    }
}

#[test]
fn the_findings_of_the_regimen_on_the_picture_come_first_each_with_its_citation() {
    let html = evidence_of("anrs079", "en");
    let (_, findings) = html.split_once("class=\"findings\"").expect("the findings");
    let at = |id: &str| findings.find(facts::by_id(id).expect("a fact").sentence().split(['"', '<']).next().unwrap());
    let of_anrs = at("anrs079-nk").expect("a finding of ANRS 079");
    assert!(of_anrs < at("insight-conclusion").expect("a finding of another trial"), "the regimen's own come first");
    let (items, links) = (findings.matches("<li").count(), findings.matches("class=\"cited\"").count());
    assert!(items > 90 && links >= items, "{items} findings, {links} citations");
}

#[test]
fn a_regimen_without_a_number_says_what_its_report_says_in_words() {
    for (preset, said) in [
        ("silcaat", ["silcaat-difference", "silcaat-hazard"]),
        ("kovacs1995-below-200", ["kovacs1995-low", "kovacs1995-activation"]),
        ("tambussi", ["tambussi-equal", "tambussi-equal"]),
        ("inspire-2-3", ["inspire23-time", "inspire23-cycles"]),
        ("pml", ["pml-course", "pml-virus"]),
    ] {
        for (lang, language) in [("en", Lang::En), ("fr", Lang::Fr)] {
            let text = text_of(preset, lang);
            assert!(!text.contains(language.evidence().none), "{preset} is a regimen of the list");
            let (_, below) = text.split_once(language.evidence().in_words).unwrap_or_else(|| panic!("{preset}"));
            for id in said {
                assert!(below.contains(language.fact(facts::by_id(id).expect("a fact"))), "{lang}, {preset}: {id}");
            }
        }
    }
}
