//! The HTML of the Share dialog and of own data, rendered without a browser.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use il2_explorer::page::device::Device;
use il2_explorer::page::message::Msg;
use il2_explorer::page::own_data::{DataReader, Own, OwnMsg};
use il2_explorer::page::share::state::{Part, ShareMsg};
use il2_explorer::page::state::State;
use il2_explorer::page::view::Colours;
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

fn dialog(part: Part, lang: Lang, home: Option<&'static str>) -> String {
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

/// Without what stands in text fields: that is no markup of the page.
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
        for part in Part::ALL {
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
fn the_link_part_has_address_code_and_the_box_for_own_data() {
    let html = dialog(Part::Link, Lang::En, Some("https://h.example/il2/"));
    assert!(html.contains("https://h.example/il2/?v=1&amp;m=2&amp;a=5m5d8w6c"), "{html}");
    assert!(html.contains("role=\"img\"") && html.contains("id=\"share-with-data\""));
    let from_disk = dialog(Part::Link, Lang::En, None);
    assert!(from_disk.contains("does not know where the explorer is"), "{from_disk}");
}

#[test]
fn the_other_parts_show_what_they_are_for() {
    let files = dialog(Part::Files, Lang::En, Some("https://h.example/il2/"));
    for name in [
        "PNG",
        "SVG",
        "CSV",
        "JSON",
        "Print handout",
        "Save the page as one file",
        "cargo run --release --example simulate",
    ] {
        assert!(files.contains(name), "{name}");
    }
    assert!(
        !dialog(Part::Files, Lang::En, None).contains("Save the page as one file"),
        "a file from a disk fetches nothing"
    );
    let embed = dialog(Part::Embed, Lang::En, Some("https://h.example/il2/"));
    assert!(embed.contains("&lt;iframe src=") && embed.contains("class=\"preview\""));
    let compare = dialog(Part::Compare, Lang::Fr, Some("https://h.example/il2/"));
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
        let mut own = Own::from_device(Some(&DataReader::ALL), None);
        own.take(Some(&DataReader::ALL), OwnMsg::Typed("week,value\n0,340\n8,many".into()));
        OwnPanelProps { lang: Lang::En, open: true, own, said: None, dispatch: Callback::noop() }
    });
    assert!(html.contains("1 point is drawn, at week 0.") && html.contains("Line 3"), "{html}");
    assert!(values(&html, "style").is_empty());
}
