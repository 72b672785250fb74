//! What was understood of the reader's own table, and the table that waits until the reader agrees.

use super::{DataReader, OwnDataState};
use crate::own_data::{self, ColumnReading, ColumnUse, Note, ParsedTable, Understood};
use std::rc::Rc;

/// How a table was read, and what waits until the reader agrees.
#[derive(Debug)]
pub struct Understanding {
    /// Its columns.
    pub understood: Understood,
    /// The table that is to be drawn so; `None`: it is drawn.
    pub draft: Option<String>,
    /// Points that it gives, read so.
    pub points: usize,
    /// What of it could not be taken as it came.
    pub notes: Vec<Note>,
}

/// The same, shared; equal to itself alone.
#[derive(Clone, Debug)]
pub struct Shared(pub Rc<Understanding>);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl OwnDataState {
    /// Takes a table that was pasted into the empty field. Without a header the order of its columns says what they are: the reader
    /// agrees first, and nothing is kept before.
    /// Says whether it waits.
    pub(super) fn take_pasted(&mut self, reader: &DataReader, text: String) -> bool {
        let is_empty = self.text.trim().is_empty();
        let (read, understood) = Self::read_text(reader, &text);
        if !is_empty || read.data.is_empty() || understood.is_named {
            self.show(text, (read, understood));
            return false;
        }
        let ParsedTable { data, notes } = read;
        let (points, draft) = (data.points().len(), Some(text.clone()));
        (self.text, self.more_columns) = (text.into(), 0);
        self.understanding = Some(Shared(Rc::new(Understanding { understood, draft, points, notes })));
        true
    }

    /// Whether a table waits until the reader agrees.
    pub fn waits(&self) -> bool {
        self.understanding.as_ref().is_some_and(|shared| shared.0.draft.is_some())
    }

    /// Reads a column in another way; nothing is drawn so before the reader agrees.
    pub(super) fn correct(&mut self, reader: &DataReader, place: usize, used: ColumnUse) {
        let Some(Shared(before)) = self.understanding.clone() else { return };
        let table = before.draft.as_deref().unwrap_or(&self.text);
        let uses = before.understood.with(place, used);
        let text = own_data::with_uses(table, &uses);
        let (ParsedTable { data, notes }, _) = (reader.read_table)(&text);
        let named = before.understood.columns.iter().zip(uses);
        let columns = named.map(|(column, used)| ColumnReading { used, ..column.clone() }).collect();
        let understood = Understood { columns, is_plain: false, is_named: true };
        let points = data.points().len();
        self.understanding = Some(Shared(Rc::new(Understanding { understood, draft: Some(text), points, notes })));
    }

    /// The table that waits, with how its columns are read; `None` where there is none, or none that gives a point.
    pub(super) fn agreed(&self) -> Option<String> {
        let Shared(waiting) = self.understanding.as_ref()?;
        let uses: Vec<ColumnUse> = waiting.understood.columns.iter().map(|column| column.used).collect();
        let text = waiting.draft.as_ref().filter(|_| waiting.points > 0)?;
        Some(own_data::with_uses(text, &uses))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::own_data::OwnPoint;
    use crate::page::own_data::{LoadedFile, OwnMsg};

    const READER: Option<&DataReader> = Some(&DataReader::ALL);

    #[test]
    fn what_has_to_be_asked_about_is_drawn_when_the_reader_agrees_and_not_before() {
        let mut own = OwnDataState::from_device(READER, Some("0,340"));
        let load = |table: &str| OwnMsg::Loaded(LoadedFile::Content(Rc::new(table.as_bytes().to_vec())));
        let waiting = |own: &OwnDataState| own.understanding.as_ref().map(|one| (one.0.points, one.0.draft.is_some()));
        assert!(!own.take(READER, load("Time (days),CD4\n0,300\n28,400\n56,500")), "the file waits");
        assert_eq!((own.table(), own.data.points().len(), waiting(&own)), (Some("0,340"), 1, Some((3, true))));
        assert!(own.take(READER, OwnMsg::Draw));
        let weeks = |own: &OwnDataState| own.data.points().iter().map(OwnPoint::week).collect::<Vec<_>>();
        assert_eq!((weeks(&own), waiting(&own)), (vec![0.0, 4.0, 8.0], Some((3, false))));
        assert_eq!(own.replaced.as_deref(), Some("0,340"));
        // The device gives back what was agreed on, without a question.
        let again = OwnDataState::from_device(READER, own.table());
        assert_eq!((again.data.clone(), again.waits()), (own.data.clone(), false));
        // A table without a header is read by the order of its columns: a file of it, and what is pasted whole, waits.
        let mut other = OwnDataState::from_device(READER, None);
        for msg in [load("0,340\n28,512"), OwnMsg::Pasted("0,340\n28,512".into())] {
            assert!(!other.take(READER, msg.clone()), "{msg:?} is not kept yet");
            assert_eq!((other.data.points().len(), waiting(&other)), (0, Some((2, true))), "{msg:?}");
            assert!(!other.take(READER, OwnMsg::Column(0, ColumnUse::Days)) && other.data.is_empty());
            assert!(other.take(READER, OwnMsg::Draw));
            assert_eq!(weeks(&other), [0.0, 4.0], "{msg:?}");
            other.take(READER, OwnMsg::Remove);
        }
        // What is typed under the names of the columns, a header, a row added to a table, what the device keeps: drawn at once.
        assert!(other.take(READER, OwnMsg::Typed("0,340".into())) && other.data.points().len() == 1);
        assert!(other.take(READER, OwnMsg::Pasted("0,340\n4,400".into())) && other.data.points().len() == 2);
        other.take(READER, OwnMsg::Remove);
        assert!(other.take(READER, OwnMsg::Pasted("week,cd4\n0,340".into())) && other.data.points().len() == 1);
        assert!(other.take(READER, load("week,value\n0,340\n4,500")) && other.data.points().len() == 2);
        assert_eq!(OwnDataState::from_device(READER, Some("0,340\n8,512")).data.points().len(), 2);
        // A correction of what is drawn waits, too.
        assert!(!own.take(READER, OwnMsg::Column(0, ColumnUse::Weeks)));
        assert_eq!((weeks(&own), waiting(&own)), (vec![0.0, 4.0, 8.0], Some((3, true))));
        assert!(own.take(READER, OwnMsg::Draw));
        assert_eq!(weeks(&own), [0.0, 28.0, 56.0]);
        // What gives no point yet can be corrected until it does.
        assert!(!own.take(READER, load("week,CD4 mean,CD4 median\n0,340,350\n8,400,512")));
        assert!(!own.refused.is_empty() && waiting(&own) == Some((0, true)));
        assert!(!own.take(READER, OwnMsg::Draw), "there is nothing to draw");
        assert!(!own.take(READER, OwnMsg::Column(2, ColumnUse::Count)) && own.refused.is_empty());
        assert_eq!(waiting(&own), Some((2, true)));
        assert!(own.take(READER, OwnMsg::Draw));
        assert_eq!(weeks(&own), [0.0, 8.0]);
        // Two arms are two series, when the reader agrees; one of them can be ignored.
        assert!(!own.take(READER, load("week,CD4 arm A,CD4 arm B\n0,340,350\n8,400,512")) && own.refused.is_empty());
        assert_eq!((waiting(&own), own.data.points().len()), (Some((4, true)), 2));
        assert!(own.take(READER, OwnMsg::Draw));
        assert_eq!(
            (own.data.series(), weeks(&own)),
            (&["CD4 arm A".into(), "CD4 arm B".into()][..], vec![0.0, 0.0, 8.0, 8.0])
        );
        own.in_link = true;
        let (theirs, _) = OwnDataState::from_link(READER, &own.code(READER).unwrap_or_default());
        assert_eq!(theirs.data, own.data, "in a link as on the device");
        assert_eq!(OwnDataState::from_device(READER, theirs.table()).data, own.data, "drawn without a question");
        assert!(!own.take(READER, OwnMsg::Column(1, ColumnUse::Ignored)) && own.take(READER, OwnMsg::Draw));
        assert_eq!((own.data.series().len(), weeks(&own)), (0, vec![0.0, 8.0]));
        // So is what is typed.
        assert!(own.take(READER, OwnMsg::Typed("day,cd4\n0,300\n28,400".into())));
        assert!(own.data.is_empty() && waiting(&own) == Some((2, true)));
        assert!(!own.take(READER, OwnMsg::Column(1, ColumnUse::Ignored)) && waiting(&own) == Some((0, true)));
        assert!(!own.take(READER, OwnMsg::Column(1, ColumnUse::CellsPerMicrolitre)));
        assert!(own.take(READER, OwnMsg::Draw));
        assert_eq!(weeks(&own), [0.0, 4.0]);
    }

    #[test]
    fn columns_of_a_wide_table_are_shown_on_request_and_few_again_for_the_next() {
        let mut own = OwnDataState::from_device(READER, None);
        let names: Vec<String> = (0..100).map(|number| format!("c{number}")).collect();
        let table = format!("week,cd4,{}\n0,340{}", names.join(","), ",1".repeat(100));
        let load = || OwnMsg::Loaded(LoadedFile::Content(Rc::new(table.clone().into_bytes())));
        assert!(!own.take(READER, load()) && own.waits() && own.more_columns == 0);
        assert!(!own.take(READER, OwnMsg::Columns(1)) && own.waits() && own.more_columns == 1);
        own.take(READER, OwnMsg::Column(50, ColumnUse::Group));
        assert_eq!(own.more_columns, 1, "a correction leaves them");
        own.take(READER, load());
        assert_eq!(own.more_columns, 0);
    }
}
