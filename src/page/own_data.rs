//! What the page remembers of the reader's own data.

mod loaded_file;
#[cfg(test)]
mod tests;
mod understanding;

pub use loaded_file::LoadedFile;
pub use understanding::{Shared, Understanding};

use crate::own_data::{self, ColumnUse, Note, NotePhrase, NotePlace, OwnData, ParsedTable, Understood};
use crate::text::{Degraded, Lang};
use std::rc::Rc;

/// What a person did with own data.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // names that say what they are
pub enum OwnMsg {
    /// The table in the field is now this.
    Typed(String),
    /// The table in the field is now this, by a paste.
    Pasted(String),
    /// More than can be read was typed or pasted: this many bytes at least.
    TooLong(usize),
    /// Files were chosen or dropped.
    Loaded(LoadedFile),
    Remove,
    /// Puts back what the last file or the last removal took away.
    Restore,
    /// The column at this place is to be read so.
    Column(usize, ColumnUse),
    /// The columns up to this group of those that are listed together are to be shown.
    Columns(usize),
    /// Draws the table as it is understood.
    Draw,
    /// The point at this place of the order is dragged to a count, in cells/µL. The table stays as it is.
    Moved(usize, f64),
    /// Puts every point back to where the table has it.
    PutBack,
    /// Whether the device has taken them.
    Kept(bool),
    /// What the device keeps, which another tab may have changed.
    Elsewhere(Option<String>),
}

/// Reads and writes own data: it comes with the part that shares.
#[derive(Clone, Copy, Debug)]
pub struct DataReader {
    /// Takes in what was done ([`OwnDataState::take`]).
    pub take: fn(&mut OwnDataState, &DataReader, OwnMsg) -> bool,
    /// Reads a file as text.
    pub read_file: fn(&[u8]) -> Result<String, Note>,
    /// Reads a table.
    pub read_table: fn(&str) -> (ParsedTable, Understood),
    /// Takes a table as the reader's own ([`OwnDataState::read`]).
    pub read: fn(&mut OwnDataState, &DataReader, String),
    /// Writes one.
    pub write_table: fn(&OwnData) -> String,
    /// Takes what a link brought ([`OwnDataState::from_link`]).
    pub read_link: fn(&DataReader, &str) -> (OwnDataState, Vec<Note>),
    /// Reads the points of a link.
    pub decode: fn(&str) -> ParsedTable,
    /// Writes them.
    pub encode: fn(&OwnData) -> own_data::Encoded,
    /// What is said of a line or point that could not be taken as it came.
    pub note: fn(Lang, &Note) -> String,
}

impl DataReader {
    /// All of it.
    pub const ALL: Self = Self {
        take: OwnDataState::take_in,
        read_file: own_data::read_file,
        read_table: own_data::read_understood,
        read: OwnDataState::read,
        write_table: own_data::write_table,
        read_link: OwnDataState::read_link,
        decode: own_data::decode,
        encode: own_data::encode,
        note: Lang::own_note,
    };
}

/// The reader's own data.
#[allow(clippy::struct_excessive_bools)] // each is a fact of its own
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnDataState {
    /// The table as typed, pasted or loaded.
    pub text: Rc<str>,
    /// Its points, some of which may have been dragged elsewhere.
    pub data: Rc<OwnData>,
    /// Whether some have.
    pub is_moved: bool,
    /// What could not be taken as it came.
    pub notes: Rc<Vec<Note>>,
    /// Why what came last was not taken; empty: it was.
    pub refused: Rc<Vec<Note>>,
    /// The table that the last file or the last removal took away.
    pub replaced: Option<Rc<str>>,
    /// How the table in view was read: that in the field, or a file that waits.
    pub understanding: Option<Shared>,
    /// Groups of columns that are shown behind the first.
    pub more_columns: usize,
    /// Whether they came with a link: then the device keeps what it has.
    pub from_link: bool,
    /// Whether they are in the link, since somebody wanted that.
    pub in_link: bool,
    /// Whether the device has taken them.
    pub kept: bool,
    /// What a link brought while the part that reads it is not here: it goes back into the link as it came.
    pub unread: Option<String>,
}

impl OwnDataState {
    /// What the device keeps.
    pub fn from_device(reader: Option<&DataReader>, table: Option<&str>) -> Self {
        let mut own = Self { kept: true, ..Self::default() };
        own.read_by(reader, table.unwrap_or_default());
        own
    }

    /// What a link brought, with what is to be noticed about it.
    pub fn from_link(reader: Option<&DataReader>, code: &str) -> (Self, Vec<Note>) {
        let Some(reader) = reader else {
            let unread = Some(code.to_owned());
            return (Self { in_link: true, from_link: true, unread, ..Self::default() }, Vec::new());
        };
        (reader.read_link)(reader, code)
    }

    /// The same, in the part that reads data.
    fn read_link(reader: &DataReader, code: &str) -> (Self, Vec<Note>) {
        let ParsedTable { data, notes } = (reader.decode)(code);
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
            self.read_by(reader, &Rc::clone(&self.text));
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
        self.read_by(reader, there);
        // That somebody shared the earlier ones does not mean that these are to be shared.
        self.in_link = false;
        Some(Degraded::OwnDataChanged)
    }

    /// Takes in what was done. Says whether the table is another: what gives no point replaces none. Without the part that reads data
    /// nothing is done.
    pub fn take(&mut self, reader: Option<&DataReader>, msg: OwnMsg) -> bool {
        if let OwnMsg::Kept(kept) = msg {
            self.kept = kept;
            return false;
        }
        reader.is_some_and(|reader| (reader.take)(self, reader, msg))
    }

    /// The same, in the part that reads data.
    fn take_in(&mut self, reader: &DataReader, msg: OwnMsg) -> bool {
        let refuse = |got, used, allowed| vec![Note { place: NotePlace::All, got, used, allowed }];
        match msg {
            OwnMsg::Kept(_) | OwnMsg::Elsewhere(_) => return false,
            OwnMsg::TooLong(bytes) => {
                let allowed = NotePhrase::AtMostBytes(own_data::MAX_BYTES);
                self.refused = Rc::new(refuse(NotePhrase::Bytes(bytes), NotePhrase::NothingReplaced, allowed));
                return false;
            }
            OwnMsg::Loaded(file) => {
                let text = Self::text_of(reader, &file);
                if !self.takes_file(reader, text) {
                    return false;
                }
            }
            // What is too long to be listed cannot be corrected in the field: it replaces the table or nothing, as a file does.
            OwnMsg::Pasted(text) if own_data::is_long(&text) => {
                if !self.takes_file(reader, Ok(text)) {
                    return false;
                }
            }
            OwnMsg::Moved(place, value) => {
                self.data = Rc::new(self.data.with_moved(place, value));
                self.is_moved = true;
                return false;
            }
            OwnMsg::PutBack => {
                self.data = Rc::new((reader.read_table)(&self.text).0.data);
                self.is_moved = false;
                return false;
            }
            OwnMsg::Column(place, used) => {
                self.correct(reader, place, used);
                self.refused = Rc::default();
                return false;
            }
            OwnMsg::Columns(group) => {
                self.more_columns = group;
                return false;
            }
            OwnMsg::Draw => {
                let Some(text) = self.agreed() else { return false };
                self.replace(reader, text);
            }
            OwnMsg::Typed(text) => self.read(reader, text),
            OwnMsg::Pasted(text) => {
                if self.take_pasted(reader, text) {
                    self.refused = Rc::default();
                    return false;
                }
            }
            OwnMsg::Remove => self.replace(reader, String::new()),
            OwnMsg::Restore => {
                let before = self.replaced.take().unwrap_or_default();
                self.replace(reader, before.to_string());
            }
        }
        self.refused = Rc::default();
        // That somebody shared those of the link does not mean that these are to be shared.
        self.in_link &= !self.from_link && !self.data.is_empty();
        (self.from_link, self.unread) = (false, None);
        true
    }

    /// Takes another table, and remembers the one that it replaces.
    fn replace(&mut self, reader: &DataReader, text: String) {
        let read = Self::read_text(reader, &text);
        self.replace_by(text, read);
    }

    /// Takes another table that has been read, and remembers the one that it replaces.
    fn replace_by(&mut self, text: String, read: (ParsedTable, Understood)) {
        let before = Rc::clone(&self.text);
        self.show(text, read);
        self.replaced = Some(before).filter(|before| !before.trim().is_empty() && *before != self.text);
    }

    /// Takes a table, where the part that reads it is here; without, it is kept.
    fn read_by(&mut self, reader: Option<&DataReader>, text: &str) {
        match reader {
            Some(reader) => (reader.read)(self, reader, text.to_owned()),
            None => self.text = text.into(),
        }
    }

    /// Takes a table. What has to be asked about is not drawn before the reader agrees.
    fn read(&mut self, reader: &DataReader, text: String) {
        let read = Self::read_text(reader, &text);
        self.show(text, read);
    }

    fn read_text(reader: &DataReader, text: &str) -> (ParsedTable, Understood) {
        if text.trim().is_empty() { Default::default() } else { (reader.read_table)(text) }
    }

    /// Takes a table that has been read.
    fn show(&mut self, text: String, (read, understood): (ParsedTable, Understood)) {
        let points = read.data.points().len();
        let (drawn, waiting) =
            if understood.is_plain || points == 0 { (read, None) } else { (ParsedTable::default(), Some(read.notes)) };
        let draft = waiting.is_some().then(|| text.clone());
        let notes = waiting.unwrap_or_default();
        self.understanding =
            (understood.columns.len() > 1).then(|| Shared(Rc::new(Understanding { understood, draft, points, notes })));
        (self.is_moved, self.more_columns) = (false, 0);
        (self.text, self.data, self.notes) = (text.into(), Rc::new(drawn.data), Rc::new(drawn.notes));
    }
}
