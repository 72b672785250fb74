//! Whatever a device gives back as what was kept: the page opens on it or says what is wrong, and what it keeps next opens the same.
//!
//! The texts, one behind another with a zero between them: the address, the last view, the one before it, own data, the tour being made,
//! and what another tab has written meanwhile.
#![no_main]

use il2_explorer::page::page_link;
use il2_explorer::page::page_link::Opened;
use il2_explorer::page::device::Device;
use il2_explorer::page::own_data::{DataReader, OwnDataState};
use il2_explorer::page::history_entry::Entry;
use il2_explorer::page::session::{Return, Session, opening};
use il2_explorer::page::teach::kept::StoredLessons;
use il2_explorer::link::decode_address;
use il2_explorer::teach::tour::Tour;
use libfuzzer_sys::fuzz_target;

fn written(opened: &Opened) -> String {
    let Opened { scenario, preset, shown, lang, carried, .. } = opened;
    page_link::write(scenario, *preset, shown, lang.unwrap_or_default(), carried)
}

fuzz_target!(|text: &str| {
    let mut texts = text.split('\0');
    let address = texts.next().unwrap_or_default();
    let mut kept = || texts.next().filter(|text| !text.is_empty()).map(str::to_owned);
    let (session, before, own_data, draft, other) = (kept(), kept(), kept(), kept(), kept());
    let entry = address.starts_with(' ').then(Entry::default);
    let device = Device { session, before, own_data, draft, entry, ..Device::default() };

    let opening = opening(address, &device);
    // What came from the device and not from the address.
    let is_kept = opening.link != address && !opening.link.is_empty();
    assert!(!is_kept || decode_address(&opening.link).is_ok(), "opened on what is no link");
    let opened = page_link::read(&opening.link);
    let link = written(&opened);
    let again = page_link::read(&link);
    assert_eq!(again.scenario, opened.scenario, "{link}");
    assert_eq!(again.preset, opened.preset, "{link}");
    // Of what was chosen in the parts, the link has that of the open one alone.
    let ranges = |opened: &Opened| {
        let shown = opened.shown.clone();
        (shown.lens, shown.section, shown.log, shown.panels, shown.window, shown.counts)
    };
    assert_eq!(ranges(&again), ranges(&opened), "{link}");
    assert_eq!(again.lang.unwrap_or_default(), opened.lang.unwrap_or_default(), "{link}");
    assert_eq!(written(&again), link);

    // What is offered to return to can be opened, and nothing readable is written over.
    let mut session = Session::begin(&link, page_link::is_view(address), &device);
    let readable = |text: &Option<String>| text.as_deref().is_some_and(|text| decode_address(text).is_ok());
    assert!(session.other().is_none_or(|other| decode_address(other).is_ok()));
    session.meet(other.clone(), "v=1&m=2&a=0");
    let other = other.filter(|other| readable(&Some(other.clone())) && other != "v=1&m=2&a=0" && *other != link);
    assert!(other.is_none() || session.other() == other.as_deref());
    let offered = session.offer();
    assert!(session.take_offer().is_none_or(|link| decode_address(&link).is_ok()));
    assert!(offered != Some(Return::ToBefore) || session.offer().is_none());

    let own = OwnDataState::from_device(Some(&DataReader::ALL), device.own_data.as_deref());
    if let Some(code) = own.code(Some(&DataReader::ALL)) {
        let (again, _) = OwnDataState::from_link(Some(&DataReader::ALL), &code);
        assert!(again.code(Some(&DataReader::ALL)).is_some());
    }
    // What a tab keeps of teaching: what was read once is written and read the same.
    let kept = StoredLessons::read(text);
    assert_eq!(StoredLessons::read(&kept.write().unwrap_or_default()), kept);
    if let Some(tour) = device.draft.as_deref().and_then(|draft| Tour::decode(draft).ok()) {
        assert_eq!(Tour::decode(&tour.encode()), Ok(tour));
    }
});
