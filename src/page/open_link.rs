//! How a link becomes the state: when the page opens, when somebody goes back or forward, when an earlier view is asked for, and when a tour
//! shows a step. [`State::take_opened`] is the one way.

use crate::history::History;
use crate::lazy::chunk::Chunk;
use crate::own_data::Note;
use crate::page::device::Device;
use crate::page::history_entry::Entry;
use crate::page::message::Effects;
use crate::page::own_data::OwnDataState;
use crate::page::page_link::{self, Opened};
use crate::page::parts::Parts;
use crate::page::session;
use crate::page::share::state::ShareState;
use crate::page::state::{State, UndoStep};
use crate::page::teach::state::Before;
use crate::page::view::Colours;
use crate::page::view::Ui;

/// Where a link comes from, and so what of it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LinkOrigin {
    /// An address or another link: all of it counts.
    Address,
    /// A step of this visit. Language, layout and own data are the reader's and stay as they are.
    Step,
    /// A step of a tour, which goes on.
    Tour,
}

impl State {
    /// The page as it opens on an address.
    pub fn open(link: &str, colours: Colours, chosen_dark: Option<bool>) -> Self {
        Self::begin(link, &Device::default(), colours, chosen_dark)
    }

    /// The page as it opens: on the link in the address, else on its own opening; the last visit's view is offered.
    pub fn begin(address: &str, device: &Device, colours: Colours, chosen_dark: Option<bool>) -> Self {
        Self::begin_with(Parts::default(), address, device, colours, chosen_dark)
    }

    /// The same with the parts that are here.
    pub fn begin_with(
        parts: Parts,
        address: &str,
        device: &Device,
        colours: Colours,
        chosen_dark: Option<bool>,
    ) -> Self {
        let opening = session::opening(address, device);
        let mut opened = page_link::read(&opening.link);
        opened.lang = opened.lang.or(opening.lang);
        let came = opened.is_view;
        let lang = opened.lang.unwrap_or_default();
        let mut state = Self::blank(parts, &opened, lang, colours, chosen_dark);
        state.own = OwnDataState::from_device(parts.data(), device.own_data.as_deref());
        state.take_opened(opened, LinkOrigin::Address);
        state.teach.before = device.entry.clone().unwrap_or_default().before;
        if let Some(got) = opening.broken {
            state.notices.insert(0, (state.lang.lazy_labels().broken_session)(&got));
        }
        state.bring_back(device);
        if state.waits_for(Chunk::Lessons) || state.waits_for(Chunk::Sharing) {
            state.tell(state.lang.lazy_labels().not_yet);
        }
        state.history = History::new(state.this_step(), device.visit, device.entry.as_ref().map(|entry| entry.mark));
        state.redraw();
        state.share = ShareState::new(&state.link(), came, device);
        state
    }

    /// Takes in what a link says. The step of the history that is left has been remembered before.
    pub(crate) fn take_opened(&mut self, opened: Opened, source: LinkOrigin) -> Effects {
        let Opened { scenario, preset, shown, lang, notices, problem, carried, .. } = opened;
        let mut effects = Effects { replace_link: true, ..Effects::default() };
        if source == LinkOrigin::Address {
            // While the picture that it belongs to is still in view.
            if let Some(logic) = (self.parts.lessons)() {
                (logic.put_by)(self);
            }
            // Nothing is known of what was there before a lesson that a link brings.
            self.teach.before = Before::default();
            let spoken = lang.unwrap_or(self.lang);
            effects.language = (spoken != self.lang).then_some(spoken);
            (effects.layout, self.lang, self.untold) = (true, spoken, notices);
            self.notices = problem.iter().map(ToString::to_string).collect();
            self.tell_of_link();
        }
        (self.preset, self.home) = (preset, scenario.clone());
        effects.population = self.replace(scenario).population;
        if source != LinkOrigin::Step {
            self.view.fresh(&self.scenario);
        }
        self.take_shown(shown);
        self.rest();
        if source != LinkOrigin::Tour {
            self.carried = carried;
            self.take_own_from_link(source);
            self.take_lesson(source);
        }
        effects
    }

    /// Says what of the link could not be taken as it came, once the part of the page is here that has the words.
    fn tell_of_link(&mut self) {
        if let Some(details) = (self.parts.details)() {
            let said = self.untold.drain(..).map(|notice| (details.notice)(self.lang, &notice));
            self.notices.splice(0..0, said);
        }
    }

    /// Takes own data out of what the address brought.
    fn take_own_from_link(&mut self, source: LinkOrigin) {
        if let Some(code) = self.carried.take_data().filter(|_| source == LinkOrigin::Address) {
            let (own, notes) = OwnDataState::from_link(self.parts.data(), &code);
            self.own = own;
            self.say_of_own_data(&notes);
        }
        self.carried.set_data(self.own.code(self.parts.data()));
    }

    /// Says what of own data could not be taken as it came.
    fn say_of_own_data(&mut self, notes: &[Note]) {
        let lang = self.lang;
        let said = self.parts.data().map(|reader| notes.iter().map(|note| (reader.note)(lang, note)));
        self.notices.extend(said.into_iter().flatten());
    }

    /// Takes the layout and the lesson out of what the address brought.
    fn take_lesson(&mut self, source: LinkOrigin) {
        let interface = self.carried.interface().clone();
        if source == LinkOrigin::Address {
            let ui = interface.ui.as_deref().and_then(Ui::of);
            (self.teach.presenting, self.view.embedded) = (ui == Some(Ui::Present), ui == Some(Ui::Embed));
            self.teach.predicting = None;
            if !self.teach.presenting {
                (self.teach.blank, self.teach.ghost) = (false, None);
            }
        }
        self.read_with_lessons(&interface);
    }

    /// A part of the page is here: what has waited for it in the link, or on the device, is read.
    pub(crate) fn arrived(&mut self, chunk: Chunk) -> Effects {
        let waited = self.waits_for(chunk);
        let mut effects = Effects { replace_link: waited, ..Effects::default() };
        match chunk {
            Chunk::Sharing => {
                let notes = self.own.arrive(self.parts.data());
                self.say_of_own_data(&notes);
                self.carried.set_data(self.own.code(self.parts.data()));
            }
            Chunk::Lessons => {
                if waited {
                    // A view that was changed meanwhile stays.
                    self.carried.is_bare_tour &= page_link::read(&self.link()).carried.is_bare_tour;
                    let interface = self.carried.interface().clone();
                    self.read_with_lessons(&interface);
                }
                if let Some(device) = self.unread_lesson.take() {
                    self.bring_back(&device);
                }
            }
            Chunk::Words(_) => {
                // A tour that was opened meanwhile is in English.
                self.speak_tour();
                effects.language = Some(self.lang);
            }
            Chunk::Details => {
                self.tell_of_link();
                if !self.stale {
                    self.say_sentence();
                }
            }
            Chunk::Explore => {}
        }
        if self.lost.is_empty() && !self.waits_for(Chunk::Lessons) && !self.waits_for(Chunk::Sharing) {
            self.take_back(|lang| lang.lazy_labels().not_yet);
            self.take_back(|lang| lang.lazy_labels().not_fetched);
            self.take_back(|lang| lang.lazy_labels().other_came);
            self.take_back(|lang| lang.lazy_labels().replaced);
        }
        effects
    }

    /// Whether something in the link waits for a part of the page.
    pub fn waits_for(&self, chunk: Chunk) -> bool {
        match chunk {
            Chunk::Sharing => self.own.unread.is_some(),
            Chunk::Lessons => self.lesson_waits,
            Chunk::Words(lang) => self.lang == lang,
            Chunk::Details | Chunk::Explore => false,
        }
    }

    /// The person has gone back or forward, or typed into the address.
    pub(crate) fn travelled(&mut self, entry: Option<Entry>, link: &str) -> Effects {
        // A place on the page, such as the skip link's, is no other view.
        if entry.is_none() && link == self.link() {
            return Effects::default();
        }
        self.remember();
        if entry.as_ref().is_some_and(|entry| self.history.go_to(entry.mark)) {
            return self.show_step();
        }
        // Written by an earlier visit, or typed into the address: the link is all there is.
        let effects = self.take_opened(page_link::read(link), LinkOrigin::Address);
        if let Some(Entry { mark, before }) = entry {
            self.teach.before = before;
            self.history.arrive(mark, self.this_step());
        } else {
            self.history.push(self.this_step());
            self.share.session.visit(&self.link());
        }
        effects
    }

    /// Goes back or forward by one step of this visit, where the browser keeps no history.
    pub(crate) fn step_to(&mut self, by: isize) -> Effects {
        self.remember();
        let went = if by < 0 { self.history.undo() } else { self.history.redo() };
        if went { self.show_step() } else { Effects::default() }
    }

    /// Shows the present step of the history.
    fn show_step(&mut self) -> Effects {
        let step = self.history.present().clone();
        let effects = self.take_opened(page_link::read(&step.link), LinkOrigin::Step);
        (self.home, self.teach.before) = (step.home, step.before);
        effects
    }

    /// Opens a link as a step that Undo takes back.
    pub(crate) fn open_link(&mut self, link: &str) -> Effects {
        self.remember();
        let effects = self.take_opened(page_link::read(link), LinkOrigin::Address);
        self.committed(effects)
    }

    /// A step of the history, and what else was to happen.
    pub(crate) fn committed(&mut self, effects: Effects) -> Effects {
        let step = self.commit();
        Effects { push_link: step.push_link, population: effects.population | step.population, ..effects }
    }

    /// The view as a step of the history.
    pub(crate) fn this_step(&self) -> UndoStep {
        UndoStep {
            scenario: self.scenario.clone(),
            preset: self.preset,
            home: self.home.clone(),
            before: self.teach.before.clone(),
            link: self.link(),
        }
    }

    /// Brings the present step of the history up to date with how it is looked at, before another takes its place.
    pub(crate) fn remember(&mut self) {
        let present = self.history.present();
        if present.scenario == self.scenario && present.preset == self.preset {
            *self.history.present_mut() = self.this_step();
        }
    }
}

#[cfg(test)]
mod tests;
