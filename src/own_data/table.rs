//! A table as people paste or load it: columns week, value, low, high, separated by comma, semicolon or tab.
//!
//! Where the separator is no comma, numbers may have decimal commas. A header is optional and may name the columns in any order. Lines
//! that start with `#` are comments. A byte order mark, quotes, `sep=;` and Windows line ends are what spreadsheets write.

use super::columns::{self, Column, Columns, Field};
use super::{Collector, Place, Read, checked};
use crate::own_data::OwnData;
use std::borrow::Cow;
use std::fmt::Write;

/// Bytes that are read at most; what goes beyond is left out, from the last whole line on.
const MAX_BYTES: usize = 1024 * 1024;
/// Lines that are looked at to find the separator.
const LINES_TO_LOOK_AT: usize = 50;
/// What stands for "not measured".
const MISSING: [&str; 8] = ["", "-", ".", "na", "n/a", "nan", "null", "nd"];

/// Reads a table. Never fails: what cannot be used is in the notes.
pub fn read_table(text: &str) -> Read {
    let mut out = Collector::default();
    let text = capped(text.trim_start_matches('\u{feff}'), &mut out);
    let (text, named) = named_separator(text);
    let separator = named.unwrap_or_else(|| separator(text));
    let mut columns = None;
    // One line more stood above where the separator was named.
    for (number, line) in lines(text).enumerate().map(|(index, line)| (index + 1 + usize::from(named.is_some()), line))
    {
        if is_content(line) {
            let fields = fields(line, separator);
            match columns {
                Some(columns) => row(Place::Line(number), line, &fields, &columns, separator, &mut out),
                None => columns = Some(first_row(Place::Line(number), line, &fields, separator, &mut out)),
            }
        }
    }
    if columns.is_none() {
        out.note(Place::All, "no line with numbers", "no points", columns::ALLOWED);
    }
    out.finish()
}

/// Prints the points as a table that [`read_table`], spreadsheets and R read.
pub fn write_table(data: &OwnData) -> String {
    let mut text = "week,value,low,high\n".to_owned();
    let end = |end: Option<f64>| end.map_or_else(String::new, |end| end.to_string());
    for point in data.points() {
        // Writing into a String cannot fail.
        let _ = writeln!(text, "{},{},{},{}", point.week(), point.value(), end(point.low()), end(point.high()));
    }
    text
}

fn capped<'a>(text: &'a str, out: &mut Collector) -> &'a str {
    if text.len() <= MAX_BYTES {
        return text;
    }
    let end = (0..=MAX_BYTES).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    let start = text.get(..end).unwrap_or("");
    let whole = start.rfind('\n').and_then(|last| start.get(..last)).unwrap_or(start);
    out.note(
        Place::All,
        &format!("{} bytes", text.len()),
        "the first lines are used",
        format!("up to {MAX_BYTES} bytes"),
    );
    whole
}

/// Lines by any end: `\n`, `\r\n`, `\r`.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'))
}

fn is_content(line: &str) -> bool {
    let line = line.trim();
    !line.is_empty() && !line.starts_with('#')
}

/// The line by which a spreadsheet names the separator, taken off.
fn named_separator(text: &str) -> (&str, Option<char>) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let named = first.trim_matches(['\r', '"']).strip_prefix("sep=").and_then(|sign| {
        let mut signs = sign.chars();
        signs.next().filter(|sign| matches!(sign, ',' | ';' | '\t') && signs.next().is_none())
    });
    if named.is_some() { (rest, named) } else { (text, None) }
}

/// Tab before semicolon before comma: whoever uses one of the first may have decimal commas. Blanks where there is none of them.
fn separator(text: &str) -> char {
    let has =
        |sign: char| lines(text).filter(|line| is_content(line)).take(LINES_TO_LOOK_AT).any(|line| line.contains(sign));
    ['\t', ';', ','].into_iter().find(|sign| has(*sign)).unwrap_or(' ')
}

/// Cuts a line; a separator between quotes does not cut, and `""` between quotes is one quote. A quote that is not closed ends with its
/// line, so that it spoils no other.
fn fields(line: &str, separator: char) -> Vec<Field<'_>> {
    if separator == ' ' {
        return line.split_whitespace().map(Cow::Borrowed).collect();
    }
    let mut fields = Vec::new();
    let (mut start, mut quoted) = (0, false);
    for (at, sign) in line.char_indices() {
        if sign == '"' {
            quoted = !quoted;
        } else if sign == separator && !quoted {
            fields.push(unquoted(line.get(start..at).unwrap_or("")));
            start = at + sign.len_utf8();
        }
    }
    fields.push(unquoted(line.get(start..).unwrap_or("")));
    fields
}

fn unquoted(field: &str) -> Field<'_> {
    let field = field.trim();
    match field.strip_prefix('"').map(|inside| inside.strip_suffix('"').unwrap_or(inside)) {
        Some(inside) if inside.contains('"') => Cow::Owned(inside.replace("\"\"", "\"").trim().to_owned()),
        Some(inside) => Cow::Borrowed(inside.trim()),
        None => Cow::Borrowed(field),
    }
}

/// The first row: names over the columns, if no field of it is a number.
fn first_row(place: Place, line: &str, fields: &[Field<'_>], separator: char, out: &mut Collector) -> Columns {
    if fields.iter().any(|field| number(field).is_some()) {
        let columns = Columns::default();
        row(place, line, fields, &columns, separator, out);
        return columns;
    }
    let names: Vec<&str> = fields.iter().map(AsRef::as_ref).collect();
    let (Some(columns), unknown) = Columns::from_names(&names) else {
        let used = "these names are not known; columns are read as week, value, low, high";
        out.note(place, line, used, columns::ALLOWED);
        return Columns::default();
    };
    if !unknown.is_empty() {
        out.note(place, &unknown.join(", "), "these columns are left out", columns::ALLOWED);
    }
    #[allow(clippy::float_cmp)] // the very number
    if columns.weeks_in_one != 1.0 {
        let used = format!("times are turned into weeks: one is {:.4} weeks", columns.weeks_in_one);
        out.note(place, line, used, "weeks, days or months");
    }
    columns
}

fn row(place: Place, line: &str, fields: &[Field<'_>], columns: &Columns, separator: char, out: &mut Collector) {
    if fields.iter().all(|field| field.is_empty()) {
        return; // a spreadsheet's empty row
    }
    if fields.len() < 2 {
        out.note(place, line, "left out", format!("at least week and value; {}", columns::ALLOWED));
        return;
    }
    if separator == ',' && fields.iter().skip(4).any(|field| !field.is_empty()) && *columns == Columns::default() {
        let used = "the first four columns are used";
        out.note(
            place,
            line,
            used,
            format!("{}; decimal commas where ; or a tab is between columns", columns::ALLOWED),
        );
    }
    let needed = |column, name: &str, out: &mut Collector| {
        let field = columns.field(column, fields);
        let found = number(&field);
        if found.is_none() {
            let what = if is_missing(&field) { "none".to_owned() } else { field.into_owned() };
            out.note(place, &format!("{name}: {what}"), "the line is left out", "a number");
        }
        found
    };
    let Some(time) = needed(Column::Time, "week", out) else { return };
    let Some(value) = needed(Column::Value, "value", out) else { return };
    let optional = |column, name: &str, out: &mut Collector| {
        let field = columns.field(column, fields);
        let found = number(&field);
        if found.is_none() && !is_missing(&field) {
            out.note(place, &format!("{name}: {field}"), "the bar has no such end", "a number or nothing");
        }
        found
    };
    let (low, high) = (optional(Column::Low, "low", out), optional(Column::High, "high", out));
    if let Some(point) = checked(place, [time * columns.weeks_in_one, value], [low, high], out) {
        let field = columns.field(Column::Value, fields);
        if looks_like_thousands(&field) {
            let used = format!("read as {}", point.value());
            out.note(place, &field, used, "a point or comma before decimals; nothing or a blank between thousands");
        }
        out.point(point);
    }
}

fn is_missing(field: &str) -> bool {
    MISSING.contains(&field.to_ascii_lowercase().as_str())
}

/// A plain decimal number: with a comma or a point, blanks between thousands, a typesetter's minus.
fn number(field: &str) -> Option<f64> {
    let is_part = |sign: char| {
        sign.is_ascii_digit()
            || sign.is_whitespace()
            || matches!(sign, '.' | ',' | '-' | '+' | 'e' | 'E' | '\u{2212}' | '\u{2013}')
    };
    let usual = field.chars().all(is_part) && field.contains(|sign: char| sign.is_ascii_digit());
    // A table is read alike in every language: a comma is a decimal one, and what may be meant for thousands is told.
    if usual { crate::text::parse_number(field, crate::text::Lang::Fr) } else { None }
}

/// `1,200` and `1.200`: somebody may have meant 1200.
fn looks_like_thousands(field: &str) -> bool {
    let digits = |part: &str| part.chars().all(|digit| digit.is_ascii_digit());
    field.split_once(['.', ',']).is_some_and(|(before, after)| {
        (1..=3).contains(&before.len())
            && !before.starts_with('0')
            && digits(before)
            && after.len() == 3
            && digits(after)
    })
}

#[cfg(test)]
#[path = "table_tests.rs"]
mod tests;
