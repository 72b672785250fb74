//! The HTML of the Share dialog and of own data, rendered without a browser.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use crate::answered;
use il2_explorer::page::device::Device;
use il2_explorer::page::message::Msg;
use il2_explorer::page::own_data::{DataReader, LoadedFile, OwnDataState, OwnMsg};
use il2_explorer::page::share::content;
use il2_explorer::page::share::state::{File, ShareMsg, ShareTab};
use il2_explorer::page::state::State;
use il2_explorer::page::view::Colours;
use il2_explorer::service::Request;
use il2_explorer::text::Lang;
use il2_explorer::ui::own_data::panel::{OwnPanel, OwnPanelProps};
use il2_explorer::ui::share::dialog::{ShareDialog, ShareTabProps};
use yew::{BaseComponent, Callback};

fn rendered<C>(props: impl FnOnce() -> C::Properties + Send + 'static) -> String
where
    C: BaseComponent,
{
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime of one thread");
    runtime.block_on(yew::ServerRenderer::<C>::with_props(props).hydratable(false).render())
}

fn dialog(part: ShareTab, lang: Lang, home: Option<&'static str>) -> String {
    rendered::<ShareDialog>(move || {
        let device = Device { home: home.map(str::to_owned), is_file: home.is_none(), ..Device::default() };
        let mut state = State::begin("v=1&m=2&a=5m5d8w6c#data=0w340v-8w512v", &device, Colours::default(), None);
        state.lang = lang;
        state.update(Msg::Share(ShareMsg::Part(part)));
        for (place, link) in ["?v=1&m=2&a=5m5d8w6c", "?v=1&m=2&a=7.5m5d8w6c&n=300"].into_iter().enumerate() {
            state.update(Msg::Share(ShareMsg::Paste(place, link.into())));
        }
        ShareTabProps {
            lang,
            open: true,
            share: state.share.clone(),
            link: state.link().into(),
            has_task: true,
            points: state.own.data.points().len(),
            in_link: state.own.in_link,
            left_out: state.own.left_out(state.parts.data()),
            figure: state.figure.clone(),
            theme: state.view.theme(),
            dispatch: Callback::noop(),
        }
    })
}

fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    html.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// Without what is in text fields: that is no markup of the page.
fn without_texts(html: &str) -> String {
    let mut parts = html.split("<textarea");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |out, part| {
        let (tag, rest) = part.split_once('>').expect("the end of a tag");
        format!("{out}<textarea{tag}>{}", rest.split_once("</textarea>").expect("the end of a field").1)
    })
}

#[test]
fn every_part_keeps_to_the_policy_and_names_its_fields() {
    for lang in Lang::ALL {
        for part in ShareTab::ALL {
            let html = without_texts(&dialog(part, lang, Some("https://h.example/il2/")));
            assert!(
                values(&html, "style").is_empty() && !html.contains("<script") && !html.contains("<iframe"),
                "{part:?}"
            );
            let ids = values(&html, "id");
            for id in &ids {
                assert_eq!(ids.iter().filter(|other| *other == id).count(), 1, "{part:?}: id {id}");
            }
            for attribute in ["for", "aria-labelledby", "aria-describedby", "aria-controls"] {
                for id in values(&html, attribute) {
                    assert!(ids.contains(&id), "{part:?}: {attribute}={id}");
                }
            }
            for field in html.split("<textarea").skip(1).filter_map(|rest| rest.split('>').next()) {
                let field = format!(" {field}");
                let id = values(&field, "id").first().copied().unwrap_or_default();
                assert!(html.contains(&format!("for=\"{id}\"")), "{part:?}: {field}");
            }
        }
    }
}

#[test]
fn what_comes_first_has_address_code_and_the_box_for_own_data() {
    let html = dialog(ShareTab::First, Lang::En, Some("https://h.example/il2/"));
    assert!(html.contains("https://h.example/il2/?v=1&amp;m=2&amp;a=5m5d8w6c"), "{html}");
    assert!(html.contains("role=\"img\"") && html.contains("id=\"share-with-data\""));
    let from_disk = dialog(ShareTab::First, Lang::En, None);
    assert!(from_disk.contains("does not know where the explorer is"), "{from_disk}");
}

#[test]
fn the_other_parts_show_what_they_are_for() {
    let first = dialog(ShareTab::First, Lang::En, Some("https://h.example/il2/"));
    for name in ["PNG", "SVG", "CSV", "JSON", "Print handout", "Copy link", ">More</button>"] {
        assert!(first.contains(name), "{name}");
    }
    assert!(!first.contains("role=\"tab"), "the rest is under More");
    let files = dialog(ShareTab::Files, Lang::En, Some("https://h.example/il2/"));
    for name in [
        "Save model (OMEX)",
        "Save R script",
        "Save the page as one file",
        "Save the task as a SCORM package",
        "cargo run --release --example simulate",
    ] {
        assert!(files.contains(name), "{name}");
    }
    assert!(
        !dialog(ShareTab::Files, Lang::En, None).contains("Save the page as one file"),
        "a file from a disk fetches nothing"
    );
    let embed = dialog(ShareTab::Embed, Lang::En, Some("https://h.example/il2/"));
    assert!(embed.contains("&lt;iframe src=") && embed.contains("class=\"preview\""));
    let compare = dialog(ShareTab::Compare, Lang::Fr, Some("https://h.example/il2/"));
    assert!(
        compare.contains("Tracer les deux")
            && compare.contains("<td>5\u{a0}MUI</td>")
            && compare.contains("<td>7,5\u{a0}MUI</td>"),
        "{compare}"
    );
}

#[test]
fn own_data_show_their_points_and_their_bad_lines() {
    let html = rendered::<OwnPanel>(|| {
        let mut own = OwnDataState::from_device(Some(&DataReader::ALL), None);
        own.take(Some(&DataReader::ALL), OwnMsg::Typed("week,value\n0,340\n8,many".into()));
        OwnPanelProps {
            lang: Lang::En,
            open: true,
            own,
            run_weeks: 74.0,
            weeks: None,
            said: None,
            dispatch: Callback::noop(),
        }
    });
    assert!(html.contains("1 point is drawn, at week 0.") && html.contains("Line 3"), "{html}");
    assert!(values(&html, "style").is_empty());
}

/// The sheet of own data in a run of 74 weeks, after these files.
fn own_panel(files: &'static [&'static [u8]]) -> String {
    rendered::<OwnPanel>(move || {
        let mut own = OwnDataState::from_device(Some(&DataReader::ALL), Some("0,340\n74,400\n80.5,500"));
        for file in files {
            own.take(Some(&DataReader::ALL), OwnMsg::Loaded(LoadedFile::Content(file.to_vec().into())));
        }
        OwnPanelProps {
            lang: Lang::En,
            open: true,
            own,
            run_weeks: 74.0,
            weeks: None,
            said: None,
            dispatch: Callback::noop(),
        }
    })
}

#[test]
fn own_data_behind_the_end_of_the_run_are_not_said_to_be_drawn() {
    let long = own_panel(&[]);
    assert!(long.contains("2 of 3 points in weeks 0 to 74") && long.contains("Lengthen the run to 81 weeks"), "{long}");
}

#[test]
fn a_file_that_replaced_own_data_can_be_undone_and_one_without_a_point_says_why() {
    let short = own_panel(&[b"week,cd4\n0,340\n8,512"]);
    assert!(
        short.contains("2 points are drawn") && !short.contains("Lengthen") && short.contains("Restore the table"),
        "{short}"
    );
    // Without a header the reader agrees first.
    let waits = own_panel(&[b"0,340\n8,512"]);
    assert!(waits.contains("2 points are read so") && waits.contains("Draw 2 points"), "{waits}");
    assert!(waits.contains("2 of 3 points") && !waits.contains("Restore the table"), "{waits}");
    let refused = own_panel(&[b"week,cd4\n0,340\n8,512", b"\x89PNG\0"]);
    assert!(refused.contains("Your data are as they were.") && refused.contains("it is a picture"), "{refused}");
    assert!(refused.contains("2 points are drawn"), "{refused}");
}

/// The picture that is saved has the lines of the single patients where their lens is open, and there alone.
#[test]
fn a_saved_picture_has_the_patients_of_their_lens() {
    for (view, lines) in [("people", 60), ("compare", 0)] {
        let link = format!("v=1&m=2&a=5m5d8w6c&wk=52&pop=60&view={view}");
        let state = answered::opened(&link, Vec::new(), |question| matches!(question, Request::Patients { .. }));
        let svg = content::file(File::Svg, &state).unwrap();
        let drawn =
            svg.split_once("<svg class=\"patients\"").map_or("", |(_, rest)| rest.split("</svg>").next().unwrap());
        assert_eq!(drawn.matches('M').count(), lines, "{view}");
        assert!(svg.len() < 400_000, "{} bytes", svg.len());
    }
}
