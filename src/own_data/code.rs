//! Own data in the letters of a link: `data=0w340v-4w512v450l600h`.
//!
//! As in a schedule: points joined with `-`, each made of numbers with a letter behind them: `w` the week, `v` the value, `l` and `h`
//! the ends of the bar. A person can write and read it, and nothing in it is eaten by mail or chat. `sArm.20.A` in front of points names
//! the series that they belong to: letters and digits as they are, other signs by their number.

use super::series::{name_code, name_of_code, series_name};
use super::{Collector, MAX_SERIES, NotePhrase, NotePlace, OwnData, ParsedTable, checked};
use crate::decimal;
use std::fmt::Write;

/// Length that a link has room for, in bytes.
const MAX_BYTES: usize = 12_000;

/// Points as a part of a link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Encoded {
    /// The value of `data`; empty where there is no point.
    pub text: String,
    /// Points for which there was no room.
    pub left_out: usize,
}

/// Writes the points, as many as a link has room for (some 1500), by week, in each of their series.
pub fn encode(data: &OwnData) -> Encoded {
    let mut encoded = Encoded::default();
    let mut series: Vec<String> = data.series().iter().map(|name| format!("s{}", name_code(name))).collect();
    if series.is_empty() {
        series.push(String::new());
    }
    let mut length: usize = series.iter().map(|text| text.len() + 1).sum();
    for point in data.points() {
        let mut text = String::new();
        // Writing into a String cannot fail.
        let _ = write!(text, "{}w{}v", point.week(), point.value());
        for (end, letter) in [(point.low(), 'l'), (point.high(), 'h')] {
            if let Some(end) = end {
                let _ = write!(text, "{end}{letter}");
            }
        }
        length += text.len() + 1;
        match series.get_mut(usize::from(point.series())) {
            Some(of_series) if encoded.left_out == 0 && length <= MAX_BYTES => {
                if !of_series.is_empty() {
                    of_series.push('-');
                }
                of_series.push_str(&text);
            }
            _ => encoded.left_out += 1,
        }
    }
    // A series of which no point has room is not named.
    series.retain(|text| text.contains('-') || data.series().is_empty());
    encoded.text = series.join("-");
    encoded
}

/// Reads the value of `data`, with what mail and phones make of it: large letters, other dashes, decimal commas, blanks. Never fails.
pub fn decode(text: &str) -> ParsedTable {
    let mut out = Collector::default();
    let plain: String = text.chars().filter_map(plain).collect();
    let mut series = 0;
    let mut index = 0;
    for part in plain.split('-').filter(|part| !part.is_empty()) {
        if let Some(name) = part.strip_prefix(['s', 'S']) {
            series = out.series(&series_name(&name_of_code(name)));
            continue;
        }
        let part = part.to_ascii_lowercase();
        index += 1;
        let place = NotePlace::Point(index);
        match tokens(&part) {
            Some([Some(week), Some(value), low, high]) => {
                if let Some(point) = checked(place, [week, value], [low, high], &mut out) {
                    // Points in front of any name are a series without one.
                    let series = if out.series.is_empty() { out.series("") } else { series };
                    out.point(point.with_series(series));
                }
            }
            _ => out.note(place, NotePhrase::typed(&part), NotePhrase::LeftOut, NotePhrase::PointsOfALink),
        }
    }
    let series = out.series_with_points().count();
    if series > MAX_SERIES {
        let got = NotePhrase::SeriesCount(series);
        out.note(NotePlace::All, got, NotePhrase::FirstPointsUsed, NotePhrase::AtMostSeries(MAX_SERIES));
    }
    out.finish()
}

fn plain(sign: char) -> Option<char> {
    match sign {
        ',' => Some('.'),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        sign if sign.is_whitespace() || sign.is_control() || matches!(sign, '\u{200b}'..='\u{200f}' | '\u{ad}') => None,
        sign => Some(sign),
    }
}

/// The numbers behind which w, v, l and h stand; `None` for anything else, and for a letter that comes twice.
fn tokens(text: &str) -> Option<[Option<f64>; 4]> {
    let mut found = [None; 4];
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|sign: char| !sign.is_ascii_digit() && sign != '.')?;
        let (number, tail) = rest.split_at_checked(end)?;
        let mut signs = tail.chars();
        let letter = signs.next()?;
        let slot = found.get_mut("wvlh".find(letter)?)?;
        if slot.is_some() {
            return None;
        }
        *slot = Some(decimal::read(number)?);
        rest = signs.as_str();
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::super::{MAX_POINTS, OwnPoint};
    use super::*;
    use proptest::prelude::*;

    fn data(points: &[(f64, f64, Option<f64>, Option<f64>)]) -> OwnData {
        let point = |(week, value, low, high): &(f64, f64, Option<f64>, Option<f64>)| {
            OwnPoint::new(*week, *value).unwrap().with_bar(*low, *high)
        };
        OwnData::new(points.iter().map(point).collect())
    }

    #[test]
    fn points_are_written_as_a_person_would() {
        let data = data(&[(0.0, 340.0, None, None), (4.5, 512.25, Some(450.0), Some(600.0))]);
        let encoded = encode(&data);
        assert_eq!(encoded, Encoded { text: "0w340v-4.5w512.25v450l600h".into(), left_out: 0 });
        assert_eq!(decode(&encoded.text), ParsedTable { data, notes: vec![] });
        assert_eq!(encode(&OwnData::default()).text, "");
    }

    #[test]
    fn what_mail_and_phones_do_to_it_is_undone() {
        assert_eq!(
            decode(" 0W340V – 4,5w512,25v600h 450l-").data.points(),
            decode("0w340v-4.5w512.25v450l600h").data.points()
        );
    }

    #[test]
    fn a_bad_point_is_named_and_the_others_are_kept() {
        let read = decode("0w340v-4w-8w1.2.3v-999w5v-9w5v5v-12w500v");
        assert_eq!(read.data.points().len(), 2);
        let places: Vec<NotePlace> = read.notes.iter().map(|note| note.place).collect();
        assert_eq!(places, [NotePlace::Point(2), NotePlace::Point(3), NotePlace::Point(4), NotePlace::Point(5)]);
        assert_eq!(
            read.notes[0].to_string(),
            "Point 2 of the link: \"4w\": left out; allowed: points such as 4w512v or 4w512v450l600h joined with \"-\"."
        );
    }

    #[test]
    fn a_link_has_room_for_so_many() {
        let points: Vec<_> = (0..3000).map(|week| (f64::from(week % 500), 340.0, None, None)).collect();
        let encoded = encode(&data(&points));
        assert!(encoded.text.len() <= MAX_BYTES && encoded.left_out > 0);
        assert_eq!(decode(&encoded.text).data.points().len() + encoded.left_out, 3000);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(rows in prop::collection::vec((0.0..520.0, 0.0..9000.0, any::<bool>(), any::<bool>()), 0..50)) {
            let rows: Vec<_> = rows.into_iter().map(|(week, value, low, high): (f64, f64, bool, bool)| {
                (week, value, low.then_some(value / 2.0), high.then_some(value + 12.34))
            }).collect();
            let data = data(&rows);
            let encoded = encode(&data);
            prop_assert!(encoded.text.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '-')));
            prop_assert_eq!(decode(&encoded.text), ParsedTable { data, notes: vec![] });
        }

        #[test]
        fn nothing_makes_it_panic(text in "(?s).{0,200}", noise in "[0-9wvlh.-]{0,200}") {
            for text in [text, noise] {
                prop_assert!(decode(&text).data.points().len() <= MAX_POINTS);
            }
        }
    }
}
