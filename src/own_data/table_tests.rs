use super::super::{MAX_NOTES, MAX_POINTS, OwnPoint};
use super::*;
use proptest::prelude::*;

fn point(week: f64, value: f64, low: Option<f64>, high: Option<f64>) -> OwnPoint {
    OwnPoint::new(week, value).unwrap().with_bar(low, high)
}

fn sentences(text: &str) -> Vec<String> {
    read_table(text).notes.iter().map(ToString::to_string).collect()
}

#[test]
fn the_same_table_is_read_however_it_is_written() {
    let expected = [point(0.0, 340.0, None, None), point(4.5, 512.5, Some(450.0), Some(1600.0))];
    for text in [
        "week,value,low,high\n0,340,,\n4.5,512.5,450,1600\n",
        "0,340\n4.5,512.5,450,1600",
        "\u{feff}week;value;low;high\r\n0;340;;\r\n4,5;512,5;450;1 600\r\n",
        "0\t340\n4,5\t512,5\t450\t1600\n\n",
        "sep=;\r\n4,5;512,5;450;1\u{202f}600\r\n0;340;NA;NA",
        "# my patient\n\n\"week\",\"value\",\"low\",\"high\"\n\"0\",\"340\",,\n\"4,5\",\"512,5\",\"450\",\"1600\"\n",
        "high,low,CD4 (cells/µL),Week\n,,340,0\n1600,450,512.5,4.5\n,,,\n",
        "0 340\r4.5  512.5 450 1600",
        "0,340,,,\n4.5,512.5,450,1600",
    ] {
        let read = read_table(text);
        assert_eq!((read.data.points(), read.notes.len()), (&expected[..], 0), "{text}");
    }
    assert_eq!(
        read_table(
            "day;CD4
31,5;340"
        )
        .data
        .points(),
        [point(4.5, 340.0, None, None)]
    );
}

#[test]
fn a_bad_line_is_named_and_the_good_ones_are_kept() {
    let text = "0,340\nabc,400\n4,\n8,99999\n-2,300\n12,500,600,400\n16,500,510,x\n20,1.200\n24,700";
    let read = read_table(text);
    assert_eq!(read.data.points().iter().map(OwnPoint::week).collect::<Vec<_>>(), [0.0, 12.0, 16.0, 20.0, 24.0]);
    assert_eq!(
        sentences(text),
        [
            "Line 2: \"week: abc\": the line is left out; allowed: a number.",
            "Line 3: \"value: none\": the line is left out; allowed: a number.",
            "Line 4: \"99999\": left out; allowed: counts from 0 to 10000 cells/µL.",
            "Line 5: \"week -2\": left out; allowed: weeks from 0 to 520.",
            "Line 6: \"low 600, high 400\": low and high were exchanged; allowed: low up to the value, high from it on.",
            "Line 7: \"high: x\": the bar has no such end; allowed: a number or nothing.",
            "Line 7: \"low 510\": the bar has no lower end; allowed: up to the value, 500.",
            "Line 8: \"1.200\": read as 1.2; allowed: a point or comma before decimals; nothing or a blank between thousands.",
        ]
    );
}

#[test]
fn what_is_no_table_says_what_one_is() {
    assert!(sentences("")[0].contains("columns week, value, low, high"));
    assert!(sentences("hello")[0].contains("these names are not known"));
    assert!(sentences("4,5,340,300,400")[0].contains("decimal commas where ; or a tab"));
    assert!(sentences("patient,week,cd4\n1,0,340")[0].contains("patient"));
}

#[test]
fn long_tables_end_at_their_limits() {
    let read = read_table(&"1,340\n".repeat(MAX_POINTS + 3));
    assert_eq!(read.data.points().len(), MAX_POINTS);
    assert_eq!(read.notes.len(), 1);
    assert!(read.notes[0].to_string().contains("5003 points"));
    let read = read_table(&"x,1\n".repeat(5000));
    assert_eq!(read.notes.len(), MAX_NOTES - 1);
    assert!(read_table(&"1,340\n".repeat(300_000)).notes[0].to_string().contains("bytes"));
}

proptest! {
    #[test]
    fn what_is_printed_is_read_back(rows in prop::collection::vec((0.0..520.0, 0.0..10_000.0, any::<u16>(), any::<u16>()), 0..60)) {
        let points = rows.into_iter().map(|(week, value, below, above): (f64, f64, u16, u16)| {
            let end = |part: u16| (part > 9999).then_some(f64::from(part) / 20.0);
            point(week, value, end(below).map(|below| value - below), end(above).map(|above| value + above))
        });
        let data = OwnData::new(points.collect());
        let read = read_table(&write_table(&data));
        prop_assert_eq!(&read.data, &data);
        prop_assert_eq!(read.notes.len(), 0);
        // The other separators too.
        let semicolons = write_table(&data).replace(',', ";").replace('.', ",");
        let notes = read_table(&semicolons).notes;
        prop_assert!(notes.iter().all(|note| matches!(note.used, NotePhrase::ReadAs(_))), "{:?}", notes);
        prop_assert_eq!(read_table(&semicolons).data, data);
    }

    #[test]
    fn nothing_makes_it_panic(text in "(?s).{0,200}", noise in "[0-9,;\t\"#\r\n. -]{0,200}") {
        for text in [&text, &noise, &format!("{noise}{text}")] {
            let read = read_table(text);
            prop_assert!(read.data.points().len() <= MAX_POINTS && read.notes.len() <= MAX_NOTES);
        }
    }
}
