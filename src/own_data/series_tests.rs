use super::super::{OwnData, OwnPoint, decode, encode, read_table, write_table};
use super::*;
use proptest::prelude::*;

fn series(names: &[String], rows: &[(f64, f64, u8)]) -> OwnData {
    let point = |(week, value, series): &(f64, f64, u8)| {
        OwnPoint::new(*week, *value)
            .unwrap()
            .with_bar(Some(value / 2.0), None)
            .with_series(series % u8::try_from(names.len().max(1)).unwrap())
    };
    OwnData::with_series(rows.iter().map(point).collect(), names)
}

#[test]
fn a_series_is_named_in_a_link_and_in_a_table() {
    let data = series(&["Arm A".into(), "Bras témoin".into()], &[(0.0, 340.0, 0), (0.0, 300.0, 1), (8.0, 512.0, 0)]);
    assert_eq!(encode(&data).text, "sArm.20.A-0w340v170l-8w512v256l-sBras.20.t.e9.moin-0w300v150l");
    assert_eq!(
        write_table(&data),
        "week,value,low,high,group\n0,340,170,,\"Arm A\"\n8,512,256,,\"Arm A\"\n0,300,150,,\"Bras témoin\"\n"
    );
    // By hand, and as mail makes it.
    let read = decode("0w340v \u{2013} sB-0w300v-SB-8w310v");
    assert_eq!(
        (read.data.series().to_vec(), read.data.points().len(), read.notes.len()),
        (vec![String::new(), "B".into()], 3, 0)
    );
    assert_eq!(decode("sé.zz.x.-0w340v").data.series(), ["é.zz.x."]);
    assert_eq!(decode("s-0w340v").data, decode("0w340v").data, "a name without a letter is none");
    assert_eq!(decode("sA-sB").data, OwnData::default());
}

#[test]
fn no_name_is_a_formula_or_markup() {
    for name in [
        "=cmd|' /C calc'!A0",
        "+1",
        "-1+2",
        "@SUM(A1)",
        "'=1",
        "''+1",
        "\t=1",
        "a\n=1",
        "\"=1",
        "a\",=1",
        "a;=1",
        "\u{202e}=1",
        "\u{feff}=1",
        "a; \"=1",
        "\u{ff1d}1",
    ] {
        let data = series(&[name.to_owned(), "B".into()], &[(0.0, 340.0, 0), (4.0, 300.0, 1)]);
        let table = write_table(&data);
        for line in table.lines().skip(1) {
            let cell = line.split_once(",,").map_or("", |(_, name)| name);
            assert!(
                cell.starts_with('"') && cell.ends_with('"') && !begins_formula(cell.trim_start_matches('"')),
                "{table}"
            );
            assert!(!line.split(';').any(begins_formula), "{table}");
        }
        assert_eq!(table.lines().count(), 3, "{table}");
        assert_eq!(read_table(&table).data, data, "{table}");
    }
}

#[test]
fn more_series_than_marks_are_named_and_the_first_are_kept() {
    let code = (0..9).map(|series| format!("s{series}-0w34{series}v")).collect::<Vec<_>>().join("-");
    let read = decode(&code);
    assert_eq!((read.data.series().len(), read.data.points().len(), read.notes.len()), (MAX_SERIES, MAX_SERIES, 1));
}

proptest! {
    #[test]
    fn the_points_of_every_series_come_back(
        names in prop::collection::vec("(?s).{0,50}|[-=+@'\" a-c.,;\t0-9]{0,9}", 1..9),
        rows in prop::collection::vec((0.0..520.0, 12.0..9000.0, any::<u8>()), 1..40),
    ) {
        let data = series(&names, &rows);
        let encoded = encode(&data);
        prop_assert!(encoded.text.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '-')));
        let from_link = decode(&encoded.text);
        prop_assert_eq!(&from_link.data, &data);
        prop_assert!(from_link.notes.is_empty(), "{:?}", from_link.notes);
        let table = write_table(&data);
        let from_table = read_table(&table);
        prop_assert_eq!(&from_table.data, &data, "{}", table);
        prop_assert!(from_table.notes.is_empty(), "{:?}", from_table.notes);
    }
}
