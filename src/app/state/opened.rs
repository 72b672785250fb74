//! How a link becomes the state: when the page opens, when somebody goes back or forward, and when an earlier view is asked for.

use super::{Effects, Msg, State, Step};
use crate::app::address::{self, Opened};
use crate::app::browser::Colours;
use crate::app::device::Device;
use crate::app::own::slice::Own;
use crate::app::session;
use crate::app::share::slice::Share;
use crate::history::History;
use crate::scenario::Action;

impl State {
    /// The page as it opens: on the link in the address, else where the last visit ended, else on its own opening.
    pub fn begin(address: &str, device: &Device, colours: Colours, chosen_dark: Option<bool>) -> Self {
        let opening = session::opening(address, device);
        let mut state = Self::before_lesson(&opening.link, colours, chosen_dark);
        if let Some(got) = opening.broken {
            state.notices.insert(0, (state.lang.doors().broken_session)(&got));
        }
        state.open_lesson();
        state.own = Own::from_device(device.own_data.as_deref());
        state.take_own_from_link();
        state.take_draft(device.draft.as_deref());
        state.redraw();
        let came = !address.trim().is_empty();
        state.share = Share::new(&state.link(), came, device);
        state
    }

    pub(super) fn travelled(&mut self, step: Option<usize>, link: &str) -> Effects {
        // A place on the page, such as the skip link's, is no other view.
        if step.is_none() && link == self.link() {
            return Effects::default();
        }
        let is_ours = step.is_some_and(|step| self.history.go_to(step));
        if !is_ours {
            // Written by an earlier visit, or typed into the address: the link is all there is.
            let Opened { scenario, preset, tab, log, shown, lang, notices, carried } = address::read(link);
            self.lang = lang.unwrap_or(self.lang);
            (self.notices, self.carried, self.view.tab) = (notices, carried, tab);
            self.take_own_from_link();
            self.view.take(&Msg::Log(log));
            self.take_shown(shown);
            self.home = scenario.clone();
            self.history = History::new(Step { scenario, preset });
        }
        let step = self.history.present().clone();
        self.preset = step.preset;
        let effects = self.edit(vec![Action::Load(Box::new(step.scenario))]);
        self.view.dragging = false;
        self.teach_from(&address::interface(link), false);
        // A slow drag has written its way into the address of the step before it.
        Effects { population: effects.population, replace_link: is_ours, layout: true, ..Effects::default() }
    }

    fn take_own_from_link(&mut self) {
        if let Some(code) = self.carried.take_data() {
            let (own, notes) = Own::from_link(&code);
            self.own = own;
            self.notices.extend(notes.iter().map(|note| self.lang.own_note(note)));
        }
        self.carried.set_data(self.own.code());
    }

    /// Opens a link as a step that Undo takes back.
    pub(super) fn open_link(&mut self, link: &str) -> Effects {
        let Opened { scenario, preset, tab, log, shown, lang, notices, carried } = address::read(link);
        self.lang = lang.unwrap_or(self.lang);
        (self.preset, self.notices, self.carried, self.view.tab) = (preset, notices, carried, tab);
        self.take_own_from_link();
        self.view.take(&Msg::Log(log));
        self.home = scenario.clone();
        self.edit(vec![Action::Load(Box::new(scenario))]);
        self.view.fresh(&self.scenario);
        self.take_shown(shown);
        let effects = self.commit();
        self.teach_from(&address::interface(link), false);
        Effects { replace_link: true, language: Some(self.lang), layout: true, ..effects }
    }
}
