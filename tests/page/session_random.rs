//! What a device gives back as kept, and chance: the page opens on it or does without, and nothing readable is written over. The twin of
//! the fuzz target `session` (docs/testing.md).

use crate::chance::config;
use il2_explorer::link::decode_address;
use il2_explorer::page::device::Device;
use il2_explorer::page::history_entry::Entry;
use il2_explorer::page::page_link;
use il2_explorer::page::page_link::Opened;
use il2_explorer::page::panels::link::ShownView;
use il2_explorer::page::session::{Session, opening};
use il2_explorer::page::state::State;
use il2_explorer::page::teach::kept::StoredLessons;
use il2_explorer::page::view::Colours;
use il2_explorer::teach::tour::Tour;
use proptest::prelude::*;

/// What was kept, what some program made of it, or what some other page wrote.
fn kept() -> impl Strategy<Value = Option<String>> {
    let piece = prop_oneof![
        8 => prop::sample::select(vec![
            "v=1&m=2&a=", "5m5d8w6c", "18i5d8w2c", "&n=300", "&view=", "anrs079", "argentina-7.5", "ukvanguard-4-5", "&VIEW=", "&utm_source=x", "&fbclid=1", "map.x-dose.y-weeks.of-gain", "finder.best-end.miu-300",
            "trial.arm-59.by-change", "people.person-12", ".rna", ".", "&log=1", "&lang=fr", "&x=10-30", "&y=0-1500", "&ui=embed", "&new=7",
            "#data=0-340~8-520", "&tour=five-days", "{\"a\":1}", "null", "%", "&", "=",
        ]).prop_map(str::to_owned),
        1 => ".{0,3}",
    ];
    prop::option::of(prop::collection::vec(piece, 1..12).prop_map(|pieces| pieces.concat()))
}

fn written(opened: &Opened) -> String {
    let Opened { scenario, preset, shown, lang, carried, .. } = opened;
    page_link::write(scenario, *preset, shown, lang.unwrap_or_default(), carried)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_a_tab_keeps_of_teaching_comes_back(
        lines in prop::collection::vec(
            (prop::sample::select(vec!["draft", "class", "shown", "link", "code", "sketch", "drawing", "?"]), prop_oneof![
                ".{0,12}".prop_map(|text| text),
                "[a-z0-9]{3} [0-9]{1,2};[0-9]{1,4};[0-9]{1,4}(,[0-9.]{0,4}){0,6}".prop_map(|text| text),
                Just("\\n\\\\r\\".to_owned()),
            ]), 0..9),
    ) {
        let lines: Vec<String> = lines.iter().map(|(name, text)| format!("{name}={text}\n")).collect();
        let text = lines.concat();
        let kept = StoredLessons::read(&text);
        prop_assert_eq!(&StoredLessons::read(&kept.write().unwrap_or_default()), &kept);
        let device = Device { lesson: Some(text), ..Device::default() };
        let state = State::begin("", &device, Colours::default(), None);
        prop_assert!(state.teach.draft.code().is_none_or(|code| Tour::decode_draft(code).is_ok()));
    }

    #[test]
    fn what_is_opened_on_comes_back_from_its_address(session in kept(), address in kept()) {
        let address = address.unwrap_or_default();
        let device = Device { session: session.clone(), ..Device::default() };
        let opening = opening(&address, &device);
        prop_assert_eq!(&opening.link, &address);
        let is_broken = session.is_some_and(|kept| !kept.is_empty() && decode_address(&kept).is_err());
        prop_assert_eq!(opening.broken.is_some(), !page_link::is_view(&address) && is_broken);
        let opened = page_link::read(&opening.link);
        let link = written(&opened);
        let again = page_link::read(&link);
        prop_assert_eq!(&again.scenario, &opened.scenario, "{}", link);
        let looks = |shown: &ShownView| (shown.lens, shown.section, shown.log);
        prop_assert_eq!((again.preset, looks(&again.shown)), (opened.preset, looks(&opened.shown)), "{}", link);
        prop_assert_eq!((again.shown.window, again.shown.counts), (opened.shown.window, opened.shown.counts), "{}", link);
        prop_assert_eq!(&again.shown.panels, &opened.shown.panels, "{}", link);
        prop_assert_eq!(written(&again), link);
    }

    #[test]
    fn nothing_readable_is_written_over(session in kept(), before in kept(), other in kept(), came: bool, is_return: bool) {
        const SHOWN: &str = "v=1&m=2&a=7.5m5d8w3c";
        let device = Device { session, before, entry: is_return.then(Entry::default), ..Device::default() };
        let mut tab = Session::begin(SHOWN, came, &device);
        let is_readable = |text: &str| decode_address(text).is_ok();
        prop_assert!(tab.other().is_none_or(is_readable));
        let readable = other.clone().filter(|other| is_readable(other));
        tab.meet(other, "v=1&m=2&a=0");
        prop_assert!(readable.is_none() || tab.other() == readable.as_deref());
        while tab.offer().is_some() {
            prop_assert!(tab.take_offer().is_some_and(|link| is_readable(&link)));
            prop_assert!(tab.offer().is_none() == tab.other().is_none());
        }
    }
}
