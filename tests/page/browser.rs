//! A tab of a browser with the page in it, played: entries of its history with link and mark, what the device keeps, and what the shell does
//! with the effects (`src/shell/history_sync.rs`, `effects.rs`).

use il2_explorer::page::device::Device;
use il2_explorer::page::history_entry;
use il2_explorer::page::message::{Effects, Msg};
use il2_explorer::page::parts::Parts;
use il2_explorer::page::share::state::ShareEffect;
use il2_explorer::page::state::State;
use il2_explorer::page::view::Colours;
use il2_explorer::text::Lang;

/// One entry of the browser's history.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entry {
    pub(crate) link: String,
    /// What the page has kept with it, as text.
    pub(crate) kept: Option<String>,
}

impl Entry {
    fn of(link: &str, kept: &history_entry::Entry) -> Self {
        Self { link: link.to_owned(), kept: Some(kept.to_string()) }
    }

    /// What the page reads of what it has kept.
    pub(crate) fn read(&self) -> Option<history_entry::Entry> {
        history_entry::Entry::read(self.kept.as_deref()?)
    }
}

/// A tab with the page in it, as the shell runs it (`src/shell/history_sync.rs`, `effects.rs`).
pub(crate) struct Browser {
    pub(crate) parts: Parts,
    pub(crate) state: State,
    pub(crate) entries: Vec<Entry>,
    pub(crate) at: usize,
    pub(crate) device: Device,
    /// The language that the browser has been told.
    pub(crate) told: Lang,
    /// The link that the present entry has, as the shell remembers it.
    pub(crate) written: String,
    /// Whether the address is to follow: it does so at most every 400 ms.
    pub(crate) waits: bool,
    /// The view that was discarded last.
    pub(crate) discarded: Option<String>,
}

pub(crate) fn opened(parts: Parts, link: &str, device: &Device) -> State {
    State::begin_with(parts, link, device, Colours::default(), None)
}

impl Browser {
    /// A tab that opens on a link; `last`: the view that the device keeps of the last visit.
    pub(crate) fn open(parts: Parts, link: &str, last: Option<String>) -> Self {
        let device = Device { visit: 1, session: last, ..Device::default() };
        let state = opened(parts, link, &device);
        let entries = vec![Entry { link: link.to_owned(), kept: None }];
        let (told, written) = (state.lang, String::new());
        Self { parts, state, entries, at: 0, device, told, written, waits: true, discarded: None }
    }

    pub(crate) fn act(&mut self, msg: Msg) {
        let effects = self.state.update(msg);
        self.carry_out(&effects);
    }

    pub(crate) fn carry_out(&mut self, effects: &Effects) {
        self.told = effects.language.unwrap_or(self.told);
        if effects.push_link {
            self.waits = false;
            if let Some((entry, before)) = self.state.entry_before().filter(|(_, before)| *before != self.written) {
                self.entries[self.at] = Entry::of(before, &entry);
            }
            self.entries.truncate(self.at + 1);
            self.at += 1;
            self.written = self.state.link();
            self.entries.push(Entry::of(&self.written, &self.state.entry()));
            self.keep();
        } else if effects.replace_link {
            self.waits = true;
        }
        if effects.travel != 0 {
            self.travel(effects.travel);
        }
        match effects.errand {
            Some(ShareEffect::ForgetBefore) => self.device.before = None,
            Some(ShareEffect::ForgetDiscarded) => {
                let discarded = self.state.share.session.discarded().map(str::to_owned);
                for kept in [&mut self.device.session, &mut self.device.before] {
                    kept.take_if(|kept| discarded.as_ref() == Some(kept));
                }
                self.discarded = discarded;
            }
            _ => {}
        }
    }

    /// 400 ms pass.
    pub(crate) fn settle(&mut self) {
        if std::mem::take(&mut self.waits) {
            self.written = self.state.link();
            self.entries[self.at] = Entry::of(&self.written, &self.state.entry());
            self.keep();
        }
    }

    pub(crate) fn keep(&mut self) {
        let session = &mut self.state.share.session;
        if self.state.view.embedded || !session.follow(&self.written) {
            return;
        }
        session.meet(self.device.session.clone(), &self.written);
        if let Some(other) = session.other() {
            self.device.before = Some(other.to_owned());
        }
        self.device.session = Some(self.written.clone());
        // Somebody has come to that view again.
        self.discarded.take_if(|discarded| *discarded == self.written);
    }

    pub(crate) fn travel(&mut self, by: isize) {
        let Some(to) = self.at.checked_add_signed(by).filter(|to| *to < self.entries.len()) else { return };
        self.at = to;
        self.waits = false;
        let (entry, link) = (self.entries[to].read(), self.entries[to].link.clone());
        self.act(Msg::HistoryPopped { entry, link });
    }

    pub(crate) fn reload(&mut self) {
        self.device.visit += 1;
        self.device.entry = self.entries[self.at].read();
        self.state = opened(self.parts, &self.entries[self.at].link, &self.device);
        (self.told, self.written, self.waits) = (self.state.lang, String::new(), true);
    }

    /// Somebody writes behind the `#`: the browser makes an entry without a mark.
    pub(crate) fn type_link(&mut self, link: &str) {
        self.entries.truncate(self.at + 1);
        self.entries.push(Entry { link: link.to_owned(), kept: None });
        self.travel(1);
    }
}
