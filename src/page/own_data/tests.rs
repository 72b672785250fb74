//! Tests of what the page remembers of own data.

use super::*;
use crate::own_data::OwnPoint;

const READER: Option<&DataReader> = Some(&DataReader::ALL);

#[test]
fn a_bad_line_is_named_and_the_good_ones_stay() {
    let mut own = OwnDataState::from_device(READER, None);
    own.take(READER, OwnMsg::Typed("week,value\n0,340\n8,many\n16,640".into()));
    assert_eq!(own.data.points().len(), 2);
    assert!(own.notes.iter().any(|note| note.to_string().starts_with("Line 3")), "{:?}", own.notes);
    assert!(!own.take(READER, OwnMsg::Loaded(LoadedFile::Unreadable)));
    assert!(own.refused.len() == 1 && own.data.points().len() == 2);
    own.take(READER, OwnMsg::Remove);
    assert!(own.data.is_empty() && own.notes.is_empty() && own.table().is_none());
}

#[test]
fn a_file_without_a_point_replaces_nothing_and_says_why() {
    let mut own = OwnDataState::from_device(READER, Some("0,340\n8,512"));
    let before = own.clone();
    let content = |bytes: &[u8]| LoadedFile::Content(Rc::new(bytes.to_vec()));
    for (file, words) in [
        (content(b"\x89PNG\r\n\x1a\n\0\0"), "picture"),
        (content(b"PK\x03\x04 xl/workbook.xml"), "Excel workbook: save it as CSV"),
        (content(b""), "empty"),
        (content(b"%PDF-1.4"), "PDF"),
        (content(b"week,value\n"), "nothing is replaced"),
        (content(b"# nothing but a remark"), "no line with numbers"),
        (content(b"Patient,Name\n1,Smith"), "nothing is drawn"),
        (content(b"week,CD4 %\n0,25"), "percentages"),
        (content("0,340\n".repeat(200_000).as_bytes()), "too large"),
        (LoadedFile::Beginning(Rc::new(b"week,cd4\n0,340\n".to_vec()), 51_000_000), "51000000 bytes\": too large"),
        (LoadedFile::Beginning(Rc::new(b"%PDF-1.4".to_vec()), 51_000_000), "PDF"),
        (LoadedFile::Several(2), "2 files"),
        (LoadedFile::Unreadable, "could not be read"),
    ] {
        assert!(!own.take(READER, OwnMsg::Loaded(file.clone())), "{file:?}");
        let said = own.refused.iter().map(ToString::to_string).collect::<String>();
        assert!(said.contains(words), "{words}: {said}");
        let understanding = before.understanding.clone();
        assert_eq!(OwnDataState { refused: Rc::default(), understanding, ..own.clone() }, before);
    }
    assert!(!own.take(READER, OwnMsg::TooLong(50_000_000)) && own.refused.len() == 1);
    // So does a paste that is too long to be listed.
    assert!(!own.take(READER, OwnMsg::Pasted("week,cd4\n".to_owned() + &"0,x\n".repeat(3000))));
    assert!(own.refused.len() > 1 && own.data.points().len() == 2 && own.table() == Some("0,340\n8,512"));
}

#[test]
fn a_dragged_point_leaves_the_table_as_it_is_and_can_be_put_back() {
    let table = "week,cd4,low,high\n0,340,300,380\n8,512,480,530";
    let mut own = OwnDataState::from_device(READER, Some(table));
    let before = own.clone();
    assert!(!own.take(READER, OwnMsg::Moved(1, 400.4)), "the device keeps what it has");
    let values = |own: &OwnDataState| own.data.points().iter().map(OwnPoint::value).collect::<Vec<f64>>();
    assert_eq!((values(&own), own.is_moved, own.table()), (vec![340.0, 400.4], true, Some(table)));
    assert_eq!((own.data.points()[1].low(), own.data.points()[0].low()), (None, Some(300.0)));
    for (value, kept) in [(-5.0, 0.0), (1e9, own_data::MAX_COUNT)] {
        own.take(READER, OwnMsg::Moved(0, value));
        assert_eq!(values(&own)[0].to_bits(), kept.to_bits());
    }
    own.take(READER, OwnMsg::Moved(9, 1.0));
    own.take(READER, OwnMsg::PutBack);
    assert_eq!(own, before);
    // Another table is a separate one.
    own.take(READER, OwnMsg::Moved(0, 10.0));
    own.take(READER, OwnMsg::Typed("0,99".into()));
    assert_eq!((values(&own), own.is_moved), (vec![99.0], false));
}

#[test]
fn a_replacement_and_a_removal_can_be_undone() {
    let mut own = OwnDataState::from_device(READER, Some("0,340"));
    let table = b"week,cd4\n0,400\n4,500".to_vec();
    assert!(own.take(READER, OwnMsg::Loaded(LoadedFile::Content(Rc::new(table)))));
    assert_eq!((own.data.points().len(), own.replaced.as_deref()), (2, Some("0,340")));
    assert!(own.take(READER, OwnMsg::Restore));
    assert_eq!(own.table(), Some("0,340"));
    own.take(READER, OwnMsg::Restore);
    assert_eq!(own.data.points().len(), 2, "and undone again");
    own.take(READER, OwnMsg::Remove);
    assert!(own.data.is_empty());
    own.take(READER, OwnMsg::Restore);
    assert_eq!(own.data.points().len(), 2);
}

#[test]
fn what_a_link_brought_goes_back_into_it_and_nothing_else_does_unasked() {
    let (own, notices) = OwnDataState::from_link(READER, "0w340v-4w512v450l600h-9w");
    assert_eq!((own.code(READER).as_deref(), notices.len()), (Some("0w340v-4w512v450l600h"), 1));
    let mut mine = OwnDataState::from_device(READER, Some("0,340"));
    assert_eq!(mine.code(READER), None);
    mine.in_link = true;
    assert_eq!(mine.code(READER).as_deref(), Some("0w340v"));
    mine.take(READER, OwnMsg::Remove);
    assert!(!mine.in_link);
}

#[test]
fn what_another_tab_keeps_is_taken_and_what_it_removes_stays() {
    let mut own = OwnDataState::from_device(READER, Some("0,340"));
    own.in_link = true;
    assert_eq!(own.meet(READER, Some("0,340")), None);
    assert_eq!(own.meet(READER, Some("0,340\n8,512")), Some(Degraded::OwnDataChanged));
    assert_eq!((own.data.points().len(), own.in_link), (2, false));
    assert_eq!(own.meet(READER, None), Some(Degraded::OwnDataRemoved));
    assert_eq!(own.data.points().len(), 2);
    own.take(READER, OwnMsg::Kept(false));
    assert_eq!(own.meet(READER, Some("0,1")), None, "these were never on the device");
    assert_eq!(OwnDataState::from_link(READER, "0w340v").0.meet(READER, Some("0,1")), None);
}

#[test]
fn the_device_gives_back_what_was_typed() {
    let mut own = OwnDataState::from_device(READER, None);
    own.take(READER, OwnMsg::Typed("0,340\n8,512,450,600\n".into()));
    assert_eq!(OwnDataState::from_device(READER, own.table()).data, own.data);
}

#[test]
fn what_cannot_be_read_yet_stays_in_the_link_and_is_read_when_it_can_be() {
    let (mut own, notes) = OwnDataState::from_link(None, "0w340v-9w");
    assert!(notes.is_empty() && own.data.is_empty());
    assert_eq!(own.code(None).as_deref(), Some("0w340v-9w"));
    assert_eq!((own.arrive(READER).len(), own.data.points().len()), (1, 1));
    assert_eq!(own.code(READER).as_deref(), Some("0w340v"));
    let mut kept = OwnDataState::from_device(None, Some("0,340"));
    assert_eq!((kept.data.points().len(), kept.table()), (0, Some("0,340")));
    kept.arrive(READER);
    assert_eq!(kept.data.points().len(), 1);
}
