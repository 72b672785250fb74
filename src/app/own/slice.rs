//! What the page remembers of the reader's own data.

use crate::app::share::code;
use crate::own_data::{Note, OwnData, Read};
use crate::words::Hindrance;
use std::rc::Rc;
use yew::AttrValue;

/// What a person did with own data.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // names that say what they are
pub enum OwnMsg {
    /// The table in the field is now this.
    Typed(String),
    /// A file was chosen or dropped; `None`: it could not be read.
    Loaded(Option<String>),
    Remove,
    /// Whether the device has taken them.
    Kept(bool),
    /// What the device keeps, which another tab may have changed.
    Elsewhere(Option<String>),
}

/// The reader's own data.
#[allow(clippy::struct_excessive_bools)] // each is a fact of its own
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Own {
    /// The table as typed, pasted or loaded.
    pub text: AttrValue,
    /// Its points.
    pub data: Rc<OwnData>,
    /// What could not be taken as it came.
    pub notes: Vec<Note>,
    /// Whether the last file could not be read.
    pub unreadable: bool,
    /// Whether they came with a link: then the device keeps what it has.
    pub from_link: bool,
    /// Whether they are in the link, since somebody wanted that.
    pub in_link: bool,
    /// Whether the device has taken them.
    pub kept: bool,
}

impl Own {
    /// What the device keeps.
    pub fn from_device(table: Option<&str>) -> Self {
        let mut own = Self { kept: true, ..Self::default() };
        own.read(table.unwrap_or_default().to_owned());
        own
    }

    /// What a link brought, with what is to be noticed about it.
    pub fn from_link(code: &str) -> (Self, Vec<Note>) {
        let Read { data, notes } = code::get().map(|chunk| (chunk.decode)(code)).unwrap_or_default();
        let text =
            code::get().filter(|_| !data.is_empty()).map(|chunk| (chunk.write_table)(&data).into()).unwrap_or_default();
        let own = Self { text, in_link: !data.is_empty(), from_link: true, data: Rc::new(data), ..Self::default() };
        (own, notes)
    }

    /// Their letters in a link; `None` where they are not to be in it.
    pub fn code(&self) -> Option<String> {
        let encoded = code::get().filter(|_| self.in_link).map(|chunk| (chunk.encode)(&self.data).text);
        encoded.filter(|code| !code.is_empty())
    }

    /// Points for which a link has no room.
    pub fn left_out(&self) -> usize {
        code::get().map(|chunk| (chunk.encode)(&self.data).left_out).unwrap_or_default()
    }

    /// What the device is to keep; `None`: nothing.
    pub fn table(&self) -> Option<&str> {
        Some(self.text.as_str()).filter(|text| !text.trim().is_empty())
    }

    /// Takes in what another tab has put on the device or taken from it; nothing that is here is lost by that.
    pub fn meet(&mut self, there: Option<&str>) -> Option<Hindrance> {
        let there = there.filter(|table| !table.trim().is_empty());
        // What is not on the device cannot have been changed there.
        if self.from_link || !self.kept || there == self.table() {
            return None;
        }
        let Some(there) = there else { return Some(Hindrance::OwnDataRemoved) };
        self.read(there.to_owned());
        // That somebody shared the earlier ones does not mean that these are to be shared.
        self.in_link = false;
        Some(Hindrance::OwnDataChanged)
    }

    /// Takes in what was done.
    pub fn take(&mut self, msg: OwnMsg) {
        self.unreadable = false;
        match msg {
            OwnMsg::Kept(kept) => {
                self.kept = kept;
                return;
            }
            OwnMsg::Typed(text) | OwnMsg::Loaded(Some(text)) => self.read(text),
            OwnMsg::Loaded(None) => {
                self.unreadable = true;
                return;
            }
            OwnMsg::Remove => self.read(String::new()),
            OwnMsg::Elsewhere(_) => return,
        }
        // That somebody shared those of the link does not mean that these are to be shared.
        self.in_link &= !self.from_link && !self.data.is_empty();
        self.from_link = false;
    }

    fn read(&mut self, text: String) {
        let wanted = code::get().filter(|_| !text.trim().is_empty());
        let Read { data, notes } = wanted.map(|chunk| (chunk.read_table)(&text)).unwrap_or_default();
        (self.text, self.data, self.notes) = (text.into(), Rc::new(data), notes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_line_is_named_and_the_good_ones_stay() {
        let mut own = Own::from_device(None);
        own.take(OwnMsg::Typed("week,value\n0,340\n8,many\n16,640".into()));
        assert_eq!(own.data.points().len(), 2);
        assert!(own.notes.iter().any(|note| note.to_string().starts_with("Line 3")), "{:?}", own.notes);
        own.take(OwnMsg::Loaded(None));
        assert!(own.unreadable && own.data.points().len() == 2);
        own.take(OwnMsg::Remove);
        assert!(own.data.is_empty() && own.notes.is_empty() && own.table().is_none());
    }

    #[test]
    fn what_a_link_brought_goes_back_into_it_and_nothing_else_does_unasked() {
        let (own, notices) = Own::from_link("0w340v-4w512v450l600h-9w");
        assert_eq!((own.code().as_deref(), notices.len()), (Some("0w340v-4w512v450l600h"), 1));
        let mut mine = Own::from_device(Some("0,340"));
        assert_eq!(mine.code(), None);
        mine.in_link = true;
        assert_eq!(mine.code().as_deref(), Some("0w340v"));
        mine.take(OwnMsg::Remove);
        assert!(!mine.in_link);
    }

    #[test]
    fn what_another_tab_keeps_is_taken_and_what_it_removes_stays() {
        let mut own = Own::from_device(Some("0,340"));
        own.in_link = true;
        assert_eq!(own.meet(Some("0,340")), None);
        assert_eq!(own.meet(Some("0,340\n8,512")), Some(Hindrance::OwnDataChanged));
        assert_eq!((own.data.points().len(), own.in_link), (2, false));
        assert_eq!(own.meet(None), Some(Hindrance::OwnDataRemoved));
        assert_eq!(own.data.points().len(), 2);
        own.take(OwnMsg::Kept(false));
        assert_eq!(own.meet(Some("0,1")), None, "these were never on the device");
        assert_eq!(Own::from_link("0w340v").0.meet(Some("0,1")), None);
    }

    #[test]
    fn the_device_gives_back_what_was_typed() {
        let mut own = Own::from_device(None);
        own.take(OwnMsg::Typed("0,340\n8,512,450,600\n".into()));
        assert_eq!(Own::from_device(own.table()).data, own.data);
    }
}
