//! Which chunks of the page what a person does, or what an address holds, cannot do without.

use crate::lazy::chunk::Chunk;
use crate::link;
use crate::page::device::Device;
use crate::page::edit::plain_number;
use crate::page::message::Msg;
use crate::page::page_link::ViewNames;
use crate::page::panels::state::PanelMsg;
use crate::page::session::opening;
use crate::page::share::state::ShareMsg;
use crate::page::state::State;
use crate::page::view::{Lens, Sheet, Ui, ViewMsg};
use crate::text::Lang;
use crate::trials::{Preset, events, presets};

/// A tour may open any part of the page.
const LESSON: [Chunk; 3] = [Chunk::Details, Chunk::Explore, Chunk::Lessons];

/// What a lens shows; the result, on which the page opens, waits for no chunk.
pub fn of_lens(lens: Lens) -> Option<Chunk> {
    match lens {
        Lens::Result => None,
        Lens::Schedule => Some(Chunk::Details),
        _ => Some(Chunk::Explore),
    }
}

fn of_sheet(sheet: Sheet) -> Vec<Chunk> {
    match sheet {
        Sheet::Regimens => [Chunk::Details].into(),
        // It says where a new trial would land, too.
        Sheet::Passport(_) => [Chunk::Details, Chunk::Explore].into(),
        Sheet::Teach | Sheet::Help => [Chunk::Lessons].into(),
        Sheet::Share | Sheet::Code | Sheet::OwnData => [Chunk::Sharing].into(),
    }
}

fn of_preset(preset: Option<&Preset>) -> impl Iterator<Item = Chunk> {
    let dated = preset.filter(|preset| events::is_dated(preset.id)).map(|_| Chunk::Lessons);
    dated.into_iter().chain(preset.filter(|preset| preset.scenario.b.is_some()).map(|_| Chunk::Explore))
}

/// What the view of a link needs, each chunk once.
pub fn for_link(text: &str) -> Vec<Chunk> {
    let Ok(decoded) = link::decode_address(text) else { return Vec::new() };
    let interface = &decoded.interface;
    let names = ViewNames::read(interface.view.as_deref().unwrap_or_default());
    let named = names.preset.and_then(presets::by_id);
    let mut chunks: Vec<Chunk> = of_preset(named.or_else(|| presets::matching(&decoded.scenario))).collect();
    chunks.extend(of_lens(names.lens));
    chunks.extend((names.section.is_some() || !names.panels.is_empty()).then_some(Chunk::Details));
    let presents = interface.ui.as_deref().and_then(Ui::of) == Some(Ui::Present);
    if interface.tour.is_some() || interface.task.is_some() || interface.draw.is_some() || presents {
        chunks.extend(LESSON);
    }
    chunks.extend(interface.data.as_ref().map(|_| Chunk::Sharing));
    let lang = interface.lang.as_deref().and_then(Lang::from_code);
    chunks.extend(lang.filter(|lang| lang.comes_later()).map(Chunk::Words));
    each_once(&chunks)
}

fn each_once(chunks: &[Chunk]) -> Vec<Chunk> {
    Chunk::all().filter(|chunk| chunks.contains(chunk)).collect()
}

/// What the page needs to open on the link of its address; the language may be that of the last visit.
pub fn for_opening(address: &str, device: &Device) -> Vec<Chunk> {
    let mut chunks = for_link(address);
    chunks.extend(opening(address, device).lang.filter(|lang| lang.comes_later()).map(Chunk::Words));
    chunks.extend(device.own_data.as_ref().map(|_| Chunk::Sharing));
    chunks.extend(device.draft.as_ref().or(device.lesson.as_ref()).map(|_| Chunk::Lessons));
    each_once(&chunks)
}

/// What a message needs to be taken in, and the page to show what comes of it.
pub fn for_msg(msg: &Msg, state: &State) -> Vec<Chunk> {
    match msg {
        Msg::Teach(_) => LESSON.into(),
        Msg::Explore(_) => [Chunk::Explore].into(),
        Msg::Share(ShareMsg::Return) => {
            let mut chunks = state.share.session.other().map(for_link).unwrap_or_default();
            chunks.push(Chunk::Sharing);
            each_once(&chunks)
        }
        Msg::Share(ShareMsg::OpenBoth) => [Chunk::Sharing, Chunk::Lessons].into(),
        Msg::Share(_) | Msg::Own(_) => [Chunk::Sharing].into(),
        Msg::Typed(_, text) if plain_number(text).is_none() => [Chunk::Details].into(),
        Msg::Calendar(_) | Msg::Degraded { .. } | Msg::Panel(PanelMsg::Toggle(_)) => [Chunk::Details].into(),
        Msg::View(ViewMsg::Open(sheet)) => of_sheet(*sheet),
        Msg::Load(id) => of_preset(presets::by_id(id)).collect(),
        Msg::SetLanguage(lang) if lang.comes_later() => [Chunk::Words(*lang)].into(),
        _ => Vec::new(),
    }
}

/// What the lens and the open section show, and do without for a moment.
pub fn for_part(state: &State) -> Vec<Chunk> {
    let section = state.view.section.map(|_| Chunk::Details);
    each_once(&of_lens(state.view.lens).into_iter().chain(section).collect::<Vec<_>>())
}

/// What the link says and waits for a chunk to be read.
pub fn waited_for(state: &State) -> Vec<Chunk> {
    Chunk::all().filter(|chunk| state.waits_for(*chunk)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::calendar::CalendarMsg;
    use crate::page::view::{Colours, Field, Section};
    use crate::parameters::ParameterId;

    #[test]
    fn the_opening_page_needs_no_chunk() {
        assert_eq!(for_opening("", &Device::default()), Vec::new());
        assert_eq!(for_opening("?v=1&m=2&a=5m5d8w6c&log=1", &Device::default()), Vec::new());
    }

    #[test]
    fn an_address_needs_what_it_shows() {
        for (link, chunks) in [
            ("v=1&m=2&a=5m5d8w6c&view=map", vec![Chunk::Explore]),
            ("v=1&m=2&a=5m5d8w6c&view=model", vec![Chunk::Details]),
            (
                "v=1&m=2&tour=five-days&lang=fr",
                vec![Chunk::Details, Chunk::Explore, Chunk::Lessons, Chunk::Words(Lang::Fr)],
            ),
            ("v=1&m=2&a=5m5d8w6c&data=0w340v", vec![Chunk::Sharing]),
        ] {
            assert_eq!(for_link(link), chunks, "{link}");
        }
        let device = Device { own_data: Some("0,340".into()), ..Device::default() };
        assert_eq!(for_opening("", &device), [Chunk::Sharing]);
    }

    #[test]
    fn every_part_and_sheet_is_waited_for() {
        let state = State::open("", Colours::default(), None);
        let of = |msg: Msg| for_msg(&msg, &state);
        for lens in Lens::ALL {
            let mut state = state.clone();
            state.update(Msg::View(ViewMsg::Lens(lens)));
            assert_eq!(for_part(&state).is_empty(), lens == Lens::Result, "{lens:?}");
        }
        for section in Section::ALL {
            let mut state = state.clone();
            state.update(Msg::View(ViewMsg::Section(Some(section))));
            assert_eq!(for_part(&state), [Chunk::Details], "{section:?}");
        }
        assert_eq!(of(Msg::View(ViewMsg::Open(Sheet::Share))), [Chunk::Sharing]);
        assert_eq!(of(Msg::Load("anrs079")), Vec::new());
        assert_eq!(of(Msg::Calendar(CalendarMsg::Compare)), [Chunk::Details]);
        let typed = |text: &str| of(Msg::Typed(Field::Whole(ParameterId::Baseline), text.into()));
        for text in ["340", "7.5", "-3", "5e2", "0.125"] {
            assert_eq!(typed(text), Vec::new(), "{text} is read at once");
        }
        for text in ["1,000", "340 cells", "7,5", "many", "", "inf", "1e999"] {
            assert_eq!(typed(text), [Chunk::Details], "{text}");
        }
        assert!(of(Msg::Commit).is_empty() && of(Msg::Undo).is_empty());
        let dated = presets::all().iter().find(|preset| !preset.events().is_empty()).unwrap();
        assert!(of(Msg::Load(dated.id)).contains(&Chunk::Lessons));
    }
}
