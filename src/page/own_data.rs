//! What the page remembers of the reader's own data.

use crate::own_data::{self, Note, OwnData, Read};
use crate::text::Degraded;
use std::rc::Rc;

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

/// Reads and writes own data: it comes with the part that shares.
#[derive(Clone, Copy, Debug)]
pub struct DataReader {
    /// Reads a table.
    pub read_table: fn(&str) -> Read,
    /// Writes one.
    pub write_table: fn(&OwnData) -> String,
    /// Reads the points of a link.
    pub decode: fn(&str) -> Read,
    /// Writes them.
    pub encode: fn(&OwnData) -> own_data::Encoded,
}

impl DataReader {
    /// All of it.
    pub const ALL: Self = Self {
        read_table: own_data::read_table,
        write_table: own_data::write_table,
        decode: own_data::decode,
        encode: own_data::encode,
    };
}

/// The reader's own data.
#[allow(clippy::struct_excessive_bools)] // each is a fact of its own
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Own {
    /// The table as typed, pasted or loaded.
    pub text: Rc<str>,
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
    /// What a link brought while the part that reads it is not here: it goes back into the link as it came.
    pub unread: Option<String>,
}

impl Own {
    /// What the device keeps.
    pub fn from_device(reader: Option<&DataReader>, table: Option<&str>) -> Self {
        let mut own = Self { kept: true, ..Self::default() };
        own.read(reader, table.unwrap_or_default().to_owned());
        own
    }

    /// What a link brought, with what is to be noticed about it.
    pub fn from_link(reader: Option<&DataReader>, code: &str) -> (Self, Vec<Note>) {
        let Some(reader) = reader else {
            let unread = Some(code.to_owned());
            return (Self { in_link: true, from_link: true, unread, ..Self::default() }, Vec::new());
        };
        let Read { data, notes } = (reader.decode)(code);
        let text = if data.is_empty() { Rc::from("") } else { (reader.write_table)(&data).into() };
        let own = Self { text, in_link: !data.is_empty(), from_link: true, data: Rc::new(data), ..Self::default() };
        (own, notes)
    }

    /// Their letters in a link; `None` where they are not to be in it.
    pub fn code(&self, reader: Option<&DataReader>) -> Option<String> {
        let encode = || reader.filter(|_| self.in_link).map(|reader| (reader.encode)(&self.data).text);
        self.unread.clone().or_else(encode).filter(|code| !code.is_empty())
    }

    /// Points for which a link has no room.
    pub fn left_out(&self, reader: Option<&DataReader>) -> usize {
        reader.map(|reader| (reader.encode)(&self.data).left_out).unwrap_or_default()
    }

    /// The part that reads data has come: takes what has waited for it, with what is to be noticed about it.
    pub fn arrive(&mut self, reader: Option<&DataReader>) -> Vec<Note> {
        if let Some(code) = self.unread.take() {
            let (own, notes) = Self::from_link(reader, &code);
            *self = own;
            return notes;
        }
        if self.data.is_empty() {
            self.read(reader, self.text.to_string());
        }
        Vec::new()
    }

    /// What the device is to keep; `None`: nothing.
    pub fn table(&self) -> Option<&str> {
        Some(&*self.text).filter(|text| !text.trim().is_empty())
    }

    /// Takes in what another tab has put on the device or taken from it; nothing that is here is lost by that.
    pub fn meet(&mut self, reader: Option<&DataReader>, there: Option<&str>) -> Option<Degraded> {
        let there = there.filter(|table| !table.trim().is_empty());
        // What is not on the device cannot have been changed there.
        if self.from_link || !self.kept || there == self.table() {
            return None;
        }
        let Some(there) = there else { return Some(Degraded::OwnDataRemoved) };
        self.read(reader, there.to_owned());
        // That somebody shared the earlier ones does not mean that these are to be shared.
        self.in_link = false;
        Some(Degraded::OwnDataChanged)
    }

    /// Takes in what was done.
    pub fn take(&mut self, reader: Option<&DataReader>, msg: OwnMsg) {
        self.unreadable = false;
        match msg {
            OwnMsg::Kept(kept) => {
                self.kept = kept;
                return;
            }
            OwnMsg::Typed(text) | OwnMsg::Loaded(Some(text)) => self.read(reader, text),
            OwnMsg::Loaded(None) => {
                self.unreadable = true;
                return;
            }
            OwnMsg::Remove => self.read(reader, String::new()),
            OwnMsg::Elsewhere(_) => return,
        }
        // That somebody shared those of the link does not mean that these are to be shared.
        self.in_link &= !self.from_link && !self.data.is_empty();
        (self.from_link, self.unread) = (false, None);
    }

    fn read(&mut self, reader: Option<&DataReader>, text: String) {
        let wanted = reader.filter(|_| !text.trim().is_empty());
        let Read { data, notes } = wanted.map(|reader| (reader.read_table)(&text)).unwrap_or_default();
        (self.text, self.data, self.notes) = (text.into(), Rc::new(data), notes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const READER: Option<&DataReader> = Some(&DataReader::ALL);

    #[test]
    fn a_bad_line_is_named_and_the_good_ones_stay() {
        let mut own = Own::from_device(READER, None);
        own.take(READER, OwnMsg::Typed("week,value\n0,340\n8,many\n16,640".into()));
        assert_eq!(own.data.points().len(), 2);
        assert!(own.notes.iter().any(|note| note.to_string().starts_with("Line 3")), "{:?}", own.notes);
        own.take(READER, OwnMsg::Loaded(None));
        assert!(own.unreadable && own.data.points().len() == 2);
        own.take(READER, OwnMsg::Remove);
        assert!(own.data.is_empty() && own.notes.is_empty() && own.table().is_none());
    }

    #[test]
    fn what_a_link_brought_goes_back_into_it_and_nothing_else_does_unasked() {
        let (own, notices) = Own::from_link(READER, "0w340v-4w512v450l600h-9w");
        assert_eq!((own.code(READER).as_deref(), notices.len()), (Some("0w340v-4w512v450l600h"), 1));
        let mut mine = Own::from_device(READER, Some("0,340"));
        assert_eq!(mine.code(READER), None);
        mine.in_link = true;
        assert_eq!(mine.code(READER).as_deref(), Some("0w340v"));
        mine.take(READER, OwnMsg::Remove);
        assert!(!mine.in_link);
    }

    #[test]
    fn what_another_tab_keeps_is_taken_and_what_it_removes_stays() {
        let mut own = Own::from_device(READER, Some("0,340"));
        own.in_link = true;
        assert_eq!(own.meet(READER, Some("0,340")), None);
        assert_eq!(own.meet(READER, Some("0,340\n8,512")), Some(Degraded::OwnDataChanged));
        assert_eq!((own.data.points().len(), own.in_link), (2, false));
        assert_eq!(own.meet(READER, None), Some(Degraded::OwnDataRemoved));
        assert_eq!(own.data.points().len(), 2);
        own.take(READER, OwnMsg::Kept(false));
        assert_eq!(own.meet(READER, Some("0,1")), None, "these were never on the device");
        assert_eq!(Own::from_link(READER, "0w340v").0.meet(READER, Some("0,1")), None);
    }

    #[test]
    fn the_device_gives_back_what_was_typed() {
        let mut own = Own::from_device(READER, None);
        own.take(READER, OwnMsg::Typed("0,340\n8,512,450,600\n".into()));
        assert_eq!(Own::from_device(READER, own.table()).data, own.data);
    }

    #[test]
    fn what_cannot_be_read_yet_stays_in_the_link_and_is_read_when_it_can_be() {
        let (mut own, notes) = Own::from_link(None, "0w340v-9w");
        assert!(notes.is_empty() && own.data.is_empty());
        assert_eq!(own.code(None).as_deref(), Some("0w340v-9w"));
        assert_eq!((own.arrive(READER).len(), own.data.points().len()), (1, 1));
        assert_eq!(own.code(READER).as_deref(), Some("0w340v"));
        let mut kept = Own::from_device(None, Some("0,340"));
        assert_eq!((kept.data.points().len(), kept.table()), (0, Some("0,340")));
        kept.arrive(READER);
        assert_eq!(kept.data.points().len(), 1);
    }
}
