//! Which chunks of the page what a person does, or what an address holds, cannot do without.

use crate::lazy::details;
use crate::lazy::part::Missing;
use crate::lazy::{lessons, sharing};
use crate::link;
use crate::page::device::Device;
use crate::page::message::Msg;
use crate::page::page_link::ViewNames;
use crate::page::panels::state::PanelMsg;
use crate::page::session::opening;
use crate::page::share::state::ShareMsg;
use crate::page::state::State;
use crate::page::view::{Sheet, Tab, Ui};
use crate::text::{Lang, fr_part as french};
use crate::trials::{Preset, events, presets};

/// A chunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chunk {
    /// Evidence, tables, model, sources, regimens, passports, panels, edits of cycles, and what is said of what the browser refuses.
    Reading,
    /// Compare, people, virtual trial, response map, finder.
    Explore,
    /// Tours, predictions, tasks, classes, the presenter, dated events.
    Lessons,
    /// What is shared, taken away and brought along.
    Taking,
    /// The words in French.
    French,
}

/// Some chunks, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Chunks(u8);

impl Chunks {
    /// Those that are here.
    pub fn here() -> Self {
        Chunk::ALL.into_iter().filter(|chunk| chunk.is_here()).collect()
    }

    /// Puts one in; says whether it was not there.
    pub fn insert(&mut self, chunk: Chunk) -> bool {
        let before = *self;
        self.0 |= 1 << chunk as u8;
        before != *self
    }

    /// Takes one out.
    pub fn remove(&mut self, chunk: Chunk) {
        self.0 &= !(1 << chunk as u8);
    }

    /// Whether it is there.
    pub const fn contains(self, chunk: Chunk) -> bool {
        self.0 & (1 << chunk as u8) != 0
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Each.
    pub fn iter(self) -> impl Iterator<Item = Chunk> {
        Chunk::ALL.into_iter().filter(move |chunk| self.contains(*chunk))
    }
}

impl Extend<Chunk> for Chunks {
    fn extend<I: IntoIterator<Item = Chunk>>(&mut self, chunks: I) {
        chunks.into_iter().for_each(|chunk| {
            self.insert(chunk);
        });
    }
}

impl FromIterator<Chunk> for Chunks {
    fn from_iter<I: IntoIterator<Item = Chunk>>(chunks: I) -> Self {
        let mut some = Self::default();
        some.extend(chunks);
        some
    }
}

impl<const N: usize> From<[Chunk; N]> for Chunks {
    fn from(chunks: [Chunk; N]) -> Self {
        chunks.into_iter().collect()
    }
}

impl Chunk {
    /// All.
    pub const ALL: [Self; 5] = [Self::Reading, Self::Explore, Self::Lessons, Self::Taking, Self::French];

    /// Those that are fetched ahead when the page has nothing else to do, the likeliest first. French is not: who wants it has asked for it.
    pub const AHEAD: [Self; 4] = [Self::Reading, Self::Explore, Self::Lessons, Self::Taking];

    /// Whether it is here.
    pub fn is_here(self) -> bool {
        match self {
            Self::Reading => details::get().is_some(),
            Self::Explore => crate::lazy::explore::get().is_some(),
            Self::Lessons => lessons::get().is_some(),
            Self::Taking => sharing::get().is_some(),
            Self::French => french::get().is_some(),
        }
    }

    /// Brings it.
    ///
    /// # Errors
    /// If the host does not answer.
    pub async fn fetch(self) -> Result<(), Missing> {
        match self {
            Self::Reading => details::fetch().await,
            Self::Explore => crate::lazy::explore::fetch().await,
            Self::Lessons => lessons::fetch().await,
            Self::Taking => sharing::fetch().await,
            Self::French => french::fetch().await,
        }
    }
}

/// A tour may open any part of the page.
const LESSON: [Chunk; 3] = [Chunk::Reading, Chunk::Explore, Chunk::Lessons];

fn of_tab(tab: Tab) -> Option<Chunk> {
    match tab {
        Tab::Evidence => None,
        Tab::Compare | Tab::People | Tab::Trial | Tab::Map | Tab::Finder => Some(Chunk::Explore),
        Tab::Schedule | Tab::Table | Tab::Model | Tab::Sources => Some(Chunk::Reading),
    }
}

fn of_sheet(sheet: Sheet) -> Chunks {
    match sheet {
        Sheet::Regimens => [Chunk::Reading].into(),
        // It says where a new trial would land, too.
        Sheet::Passport(_) => [Chunk::Reading, Chunk::Explore].into(),
        Sheet::Teach | Sheet::Help => [Chunk::Lessons].into(),
        Sheet::Share | Sheet::Code | Sheet::OwnData => [Chunk::Taking].into(),
    }
}

fn of_preset(preset: Option<&Preset>) -> impl Iterator<Item = Chunk> {
    let dated = preset.filter(|preset| events::is_dated(preset.id)).map(|_| Chunk::Lessons);
    dated.into_iter().chain(preset.filter(|preset| preset.scenario.b.is_some()).map(|_| Chunk::Explore))
}

/// What the view of a link needs.
pub fn for_link(text: &str) -> Chunks {
    let Ok(decoded) = link::decode(text) else { return Chunks::default() };
    let interface = &decoded.interface;
    let names = ViewNames::read(interface.view.as_deref().unwrap_or_default());
    let named = names.preset.and_then(presets::by_id);
    let mut chunks: Chunks = of_preset(named.or_else(|| presets::matching(&decoded.scenario))).collect();
    chunks.extend(of_tab(names.tab));
    chunks.extend(names.panels.iter().next().map(|_| Chunk::Reading));
    let presents = interface.ui.as_deref().and_then(Ui::of) == Some(Ui::Present);
    if interface.tour.is_some() || interface.task.is_some() || interface.draw.is_some() || presents {
        chunks.extend(LESSON);
    }
    chunks.extend(interface.data.as_ref().map(|_| Chunk::Taking));
    let lang = interface.lang.as_deref().and_then(Lang::from_code);
    chunks.extend(lang.filter(|lang| *lang == Lang::Fr).map(|_| Chunk::French));
    chunks
}

/// What the page needs to open on the link of its address; the language may be that of the last visit.
pub fn for_opening(address: &str, device: &Device) -> Chunks {
    let mut chunks = for_link(address);
    chunks.extend((opening(address, device).lang == Some(Lang::Fr)).then_some(Chunk::French));
    chunks.extend(device.own_data.as_ref().map(|_| Chunk::Taking));
    chunks.extend(device.draft.as_ref().or(device.lesson.as_ref()).map(|_| Chunk::Lessons));
    chunks
}

/// What a message needs to be taken in, and the page to show what comes of it.
pub fn for_msg(msg: &Msg, state: &State) -> Chunks {
    match msg {
        Msg::Teach(_) => LESSON.into(),
        Msg::Explore(_) => [Chunk::Explore].into(),
        Msg::Share(ShareMsg::Return) => {
            let mut chunks = state.share.session.other().map(for_link).unwrap_or_default();
            chunks.insert(Chunk::Taking);
            chunks
        }
        Msg::Share(ShareMsg::OpenBoth) => [Chunk::Taking, Chunk::Lessons].into(),
        Msg::Share(_) | Msg::Own(_) => [Chunk::Taking].into(),
        Msg::Calendar(_) | Msg::Hindered(_) | Msg::Panel(PanelMsg::Toggle(_)) => [Chunk::Reading].into(),
        Msg::Open(sheet) => of_sheet(*sheet),
        Msg::Load(id) => of_preset(presets::by_id(id)).collect(),
        Msg::Speak(Lang::Fr) => [Chunk::French].into(),
        _ => Chunks::default(),
    }
}

/// What the open part of the page shows, and does without for a moment. A page that opens on the evidence waits for no chunk.
pub fn for_part(state: &State) -> Chunks {
    [of_tab(state.view.tab).unwrap_or(Chunk::Reading)].into()
}

/// What the link says and waits for a chunk to be read.
pub fn waited_for(state: &State) -> Chunks {
    Chunk::ALL.into_iter().filter(|chunk| state.waits_for(*chunk)).collect()
}

/// Those that are not here.
pub fn missing(chunks: Chunks) -> Chunks {
    chunks.iter().filter(|chunk| !chunk.is_here()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::browser::Colours;
    use crate::ui::calendar::CalendarMsg;

    #[test]
    fn the_opening_page_needs_no_chunk() {
        assert_eq!(for_opening("", &Device::default()), Chunks::default());
        assert_eq!(for_opening("?v=1&m=2&a=5m5d8w6c&log=1", &Device::default()), Chunks::default());
    }

    #[test]
    fn an_address_needs_what_it_shows() {
        for (link, chunks) in [
            ("v=1&m=2&a=5m5d8w6c&view=map", vec![Chunk::Explore]),
            ("v=1&m=2&a=5m5d8w6c&view=model", vec![Chunk::Reading]),
            ("v=1&m=2&tour=five-days&lang=fr", vec![Chunk::Reading, Chunk::Explore, Chunk::Lessons, Chunk::French]),
            ("v=1&m=2&a=5m5d8w6c&data=0w340v", vec![Chunk::Taking]),
        ] {
            assert_eq!(for_link(link), chunks.into_iter().collect(), "{link}");
        }
        let device = Device { own_data: Some("0,340".into()), ..Device::default() };
        assert_eq!(for_opening("", &device), [Chunk::Taking].into());
    }

    #[test]
    fn every_part_and_sheet_is_waited_for() {
        let state = State::open("", Colours::default(), None);
        let of = |msg: Msg| for_msg(&msg, &state);
        for tab in Tab::ALL {
            let mut state = state.clone();
            state.update(Msg::Tab(tab));
            assert!(!for_part(&state).is_empty(), "{tab:?}");
        }
        assert_eq!(of(Msg::Open(Sheet::Share)), [Chunk::Taking].into());
        assert_eq!(of(Msg::Load("anrs079")), Chunks::default());
        assert_eq!(of(Msg::Calendar(CalendarMsg::Compare)), [Chunk::Reading].into());
        assert!(of(Msg::Commit).is_empty() && of(Msg::Undo).is_empty());
        let dated = presets::all().iter().find(|preset| !preset.events().is_empty()).unwrap();
        assert!(of(Msg::Load(dated.id)).contains(Chunk::Lessons));
    }
}
