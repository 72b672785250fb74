//! Files that were chosen or dropped, and long pastes: each replaces the table or nothing.

use super::{DataReader, OwnDataState, Shared, Understanding};
use crate::own_data::{self, FileKind, Note, NotePhrase, NotePlace, ParsedTable, refused_file};
use std::rc::Rc;

/// What came of files that were chosen or dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadedFile {
    /// The content of one.
    Content(Rc<Vec<u8>>),
    /// The first bytes of one that is too large, and how many it has.
    Beginning(Rc<Vec<u8>>, usize),
    /// This many at once.
    Several(usize),
    /// It could not be read.
    Unreadable,
}

impl OwnDataState {
    /// Takes the text of a file, or says why not. Says whether it is drawn.
    pub(super) fn takes_file(&mut self, reader: &DataReader, text: Result<String, Vec<Note>>) -> bool {
        let taken = text.and_then(|text| self.take_file(reader, text));
        let is_taken = taken.is_ok();
        self.refused = Rc::new(taken.err().unwrap_or_default());
        is_taken && !self.waits()
    }

    /// The text of a file.
    pub(super) fn text_of(reader: &DataReader, file: &LoadedFile) -> Result<String, Vec<Note>> {
        let refuse = |got, used, allowed| vec![Note { place: NotePlace::All, got, used, allowed }];
        let content = match file {
            LoadedFile::Several(count) => {
                return Err(refuse(NotePhrase::Files(*count), NotePhrase::NothingReplaced, NotePhrase::OneFile));
            }
            LoadedFile::Content(content) => content,
            // What it is says more than how large it is.
            LoadedFile::Beginning(content, bytes) => {
                let too_large = || {
                    refuse(
                        NotePhrase::Bytes(*bytes),
                        NotePhrase::TooLarge,
                        NotePhrase::AtMostBytes(own_data::MAX_BYTES),
                    )
                };
                return Err((reader.read_file)(content).map_or_else(|note| vec![note], |_| too_large()));
            }
            LoadedFile::Unreadable => return Err(vec![refused_file(FileKind::Unreadable)]),
        };
        (reader.read_file)(content).map_err(|note| vec![note])
    }

    /// Takes the table of a file; one that has to be asked about waits, and one that gives no point replaces none.
    fn take_file(&mut self, reader: &DataReader, text: String) -> Result<(), Vec<Note>> {
        let (read, understood) = (reader.read_table)(&text);
        self.more_columns = 0;
        if !read.data.is_empty() && understood.is_plain && understood.is_named {
            self.replace_by(text, (read, understood));
            return Ok(());
        }
        let ParsedTable { data, notes } = read;
        let can_be_asked = understood.columns.len() > 1;
        if can_be_asked {
            let (points, notes) = (data.points().len(), notes.clone());
            self.understanding = Some(Shared(Rc::new(Understanding { understood, draft: Some(text), points, notes })));
        }
        if can_be_asked && !data.is_empty() {
            return Ok(());
        }
        let none = Note {
            place: NotePlace::All,
            got: NotePhrase::NoNumbers,
            used: NotePhrase::NothingReplaced,
            allowed: NotePhrase::KnownHeaders,
        };
        Err(if notes.is_empty() { vec![none] } else { notes })
    }
}
