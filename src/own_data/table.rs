//! A table as people paste or load it: a column of times, one of CD4 counts, and the ends of bars.
//!
//! A header names the columns in any order, with their units. Without one they are week, value, low, high. Nothing is drawn that the
//! table does not say: a header that is not understood, several columns that could be the count, or dates that can be read in two ways
//! refuse the whole table in a [`Note`]; a row that cannot be used is left out and named. Lines that start with `#` are comments.

use super::cells::{CellRow, CellTable, TableField, has_commas_of_both_kinds, rows};
use super::column_use::ColumnUse;
use super::columns::{Header, OWN_NAMES, OWN_SERIES_NAMES, TableColumns, from_names, header_of_row};
use super::file::is_code;
use super::number::{NumberStyle, plain_signs};
use super::rows::{RowReader, cell_of};
use super::series::name_cell;
use super::titles::{is_row_of_units, is_turned, names_another, not_counts_by, under_groups, with_units};
use super::understood::{self, Understood};
use super::{Collector, MAX_POINTS, Note, NotePhrase, NotePlace, ParsedTable, shortened, times};
use crate::own_data::{OwnData, OwnPoint};
use std::fmt::Write;

/// Bytes of a table that is read: with [`MAX_ROWS`], few enough that no table holds the page up for 200 ms.
pub const MAX_BYTES: usize = 256 * 1024;
/// Rows of a table that is read: as many as there may be points, and some above.
const MAX_ROWS: usize = MAX_POINTS + 100;
/// Cells of a table that is read.
const MAX_CELLS: usize = 26_000;
/// Columns of a table that is read.
const MAX_COLUMNS: usize = 200;
/// Rows without a number in which a header is looked for.
pub(super) const ROWS_ABOVE: usize = 50;
/// Cells of such rows that are looked at as names.
pub(super) const NAMES_ABOVE: usize = 1000;

/// Reads a table. Never fails: what cannot be used is in the notes.
pub fn read_table(text: &str) -> ParsedTable {
    understood::read_understood(text).0
}

/// Reads a table, where the reader has said so by these uses of its columns, and notes what was understood.
pub(super) fn read(text: &str, uses: Option<&[ColumnUse]>, understood: &mut Understood) -> ParsedTable {
    if text.len() > MAX_BYTES {
        let got = NotePhrase::Bytes(text.len());
        return refused(NotePlace::All, got, NotePhrase::TooLarge, NotePhrase::AtMostBytes(MAX_BYTES));
    }
    let text = &*plain_signs(text);
    let table = rows(text);
    let CellTable { rows, separator, heading, .. } = &table;
    let (separator, heading) = (*separator, heading.as_ref());
    if rows.is_empty() {
        return refused(NotePlace::All, NotePhrase::NoNumbers, NotePhrase::NoPoints, NotePhrase::Columns);
    }
    if rows.len() > MAX_ROWS {
        let (got, allowed) = (NotePhrase::Lines(rows.len()), NotePhrase::AtMostLines(MAX_ROWS));
        return refused(NotePlace::All, got, NotePhrase::TooLarge, allowed);
    }
    if let Some(row) = rows.iter().find(|row| row.cells.len() > MAX_COLUMNS) {
        let got = NotePhrase::ColumnCount(row.cells.len());
        return refused(NotePlace::Line(row.line), got, NotePhrase::TooLarge, NotePhrase::AtMostColumns(MAX_COLUMNS));
    }
    let cells = rows.iter().map(|row| row.cells.len()).sum();
    if cells > MAX_CELLS {
        let (got, allowed) = (NotePhrase::Cells(cells), NotePhrase::AtMostCells(MAX_CELLS));
        return refused(NotePlace::All, got, NotePhrase::TooLarge, allowed);
    }
    if let Some(row) = rows.first().filter(|row| is_code(row.text)) {
        return refused(
            NotePlace::Line(row.line),
            NotePhrase::typed(row.text),
            NotePhrase::NoTable,
            NotePhrase::KnownHeaders,
        );
    }
    let style = NumberStyle::of(rows.iter().flat_map(|row| row.cells.iter().map(AsRef::as_ref)), separator);
    let mut out = Collector::default();
    let mut found = layout(&table, style, &mut out);
    if let Some(uses) = uses {
        // What was remarked of the header has been answered.
        out = Collector::default();
        let names = Understood::of(rows, heading, above(&found, rows.len()), style).names(found.as_ref().ok());
        let has_names = !found.as_ref().is_ok_and(|(columns, _)| !columns.is_named);
        let under_header = found.ok().filter(|(columns, _)| columns.is_named).map(|(_, data)| data);
        found = understood::layout(uses, rows, (under_header, &names, has_names), style);
    }
    if let (None, Ok((columns, data))) = (uses, &mut found) {
        let header = rows.len().checked_sub(data.len() + 1).and_then(|above| rows.get(above));
        let name = columns.find_tests_and_groups(data, style).and_then(|place| header?.cells.get(place));
        if let Some(name) = name {
            out.is_used(name);
        }
        if let Some(places) = columns.pass_over_norms(data) {
            let names: Vec<&str> =
                places.iter().map(|place| header.map_or("", |row| cell_of(row, Some(*place)))).collect();
            out.note(
                NotePlace::All,
                NotePhrase::typed(&names.join(", ")),
                NotePhrase::ColumnsLeftOut,
                NotePhrase::Columns,
            );
        }
    }
    *understood = Understood::of(rows, heading, above(&found, rows.len()), style);
    let (columns, data) = match found {
        Ok(found) => found,
        Err(problem) => return problem,
    };
    if let Some(row) =
        data.iter().find(|row| !columns.is_named && separator == ',' && has_commas_of_both_kinds(row.text))
    {
        let (got, allowed) = (NotePhrase::typed(row.text), NotePhrase::ColumnsOrDecimalCommas);
        return refused(NotePlace::Line(row.line), got, NotePhrase::CommasOfBothKinds, allowed);
    }
    let above = rows.get(..rows.len() - data.len()).unwrap_or_default();
    // As it is, whatever the reader said of it: a second one is compared with it.
    let header = above.iter().rev().take(3).find_map(|row| Some((row.text, header_of_row(row)?)));
    let reader = RowReader { columns: &columns, style, separator, header };
    reader.read(data, &mut out).unwrap_or_else(|| out.finish())
}

/// Prints the points as a table that [`read_table`], spreadsheets and R read.
pub fn write_table(data: &OwnData) -> String {
    let end = |end: Option<f64>| end.map_or_else(String::new, |end| end.to_string());
    let line =
        |point: &OwnPoint| format!("{},{},{},{}", point.week(), point.value(), end(point.low()), end(point.high()));
    if data.series().is_empty() {
        return [OWN_NAMES.join(",")]
            .into_iter()
            .chain(data.points().iter().map(line))
            .map(|line| line + "\n")
            .collect();
    }
    // One behind the other, so that each is known again by its first line.
    let mut text = OWN_SERIES_NAMES.join(",") + "\n";
    for (number, name) in data.series().iter().enumerate() {
        let name = name_cell(name);
        for point in data.points().iter().filter(|point| usize::from(point.series()) == number) {
            // Writing into a String cannot fail.
            let _ = writeln!(text, "{},{name}", line(point));
        }
    }
    text
}

/// The columns and the rows under their names, or the table that says why there are none.
type Layout<'r, 't> = Result<(TableColumns, &'r [CellRow<'t>]), ParsedTable>;

/// The columns, and how many of the rows are above the data.
fn above<'l>(found: &'l Layout<'_, '_>, rows: usize) -> Option<(&'l TableColumns, usize)> {
    found.as_ref().ok().map(|(columns, data)| (columns, rows - data.len()))
}

/// A table of which nothing is drawn, and why.
pub(super) fn refused(place: NotePlace, got: NotePhrase, used: NotePhrase, allowed: NotePhrase) -> ParsedTable {
    ParsedTable { data: OwnData::default(), notes: vec![Note { place, got, used, allowed }] }
}

/// Where the columns are, and the rows under the header.
fn layout<'r, 't>(table: &'r CellTable<'t>, style: NumberStyle, out: &mut Collector) -> Layout<'r, 't> {
    let rows = table.rows.as_slice();
    let refuse = |line, got, used| Err(refused(NotePlace::Line(line), got, used, NotePhrase::KnownHeaders));
    let refuse_title = |(line, text): (usize, &str)| refuse(line, NotePhrase::typed(text), NotePhrase::AnotherQuantity);
    let is_number = |cell: &TableField<'_>| style.count(cell).is_some() || times::read(cell, style).is_some();
    let names_of = |row: &CellRow<'t>| -> Vec<String> { row.cells.iter().map(ToString::to_string).collect() };
    let read = |names: &[String]| from_names(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let mut problem = None;
    // The last header above the first row of numbers: a title may hold words of a header, too.
    let mut found: Option<(usize, Header)> = None;
    for (index, row) in rows.iter().enumerate().take(rows_above(rows)) {
        if row.cells.iter().any(|cell| style.count(cell).is_some()) {
            if index == 0 && is_turned(row, &is_number) {
                problem = Some((row, shortened(row.text), NotePhrase::WeeksSideBySide));
            }
            if found.is_some() || problem.is_some() {
                break;
            }
            continue;
        }
        // Units under the names that were found.
        if found.as_ref().is_some_and(|(above, _)| above + 1 == index) && is_row_of_units(row) {
            continue;
        }
        let side_by_side = row.cells.iter().filter(|cell| times::read(cell, style).is_some()).count() > 1;
        match read(&names_of(row)) {
            Some(Ok(header)) => found = Some((index, header)),
            _ if side_by_side => problem = problem.or(Some((row, shortened(row.text), NotePhrase::WeeksSideBySide))),
            Some(Err(why)) => problem = problem.or(Some((row, why.got, why.used))),
            None => {}
        }
    }
    if let Some((index, mut header)) = found.or_else(|| under_groups(rows, &is_number)) {
        let names = rows.get(index).map(names_of).unwrap_or_default();
        let mut first = index + 1;
        if let Some(units) = rows.get(first).filter(|row| is_row_of_units(row)) {
            first += 1;
            with_units(&names, units, &mut header)?;
        }
        if let Some(refused) = not_counts_by(rows.get(first), &names, &header, &is_number) {
            return Err(refused);
        }
        // A title that speaks of another column of the table says nothing of its counts.
        if !names.iter().any(|name| names_another(name, false)) {
            let titles = rows.iter().take(index).map(|row| (row.line, row.text));
            let mut titles = table.comments.iter().copied().chain(titles);
            if let Some(title) = titles.find(|(_, text)| names_another(text, header.columns.is_cd4)) {
                return refuse_title(title);
            }
        }
        if let Some(above) = rows.first().filter(|_| index > 0) {
            out.note(
                NotePlace::Line(above.line),
                NotePhrase::typed(above.text),
                NotePhrase::LinesAboveLeftOut,
                NotePhrase::KnownHeaders,
            );
        }
        let line = rows.get(index).map_or(1, |row| row.line);
        header.say(NotePlace::Line(line), out);
        let data = rows.get(first..).unwrap_or_default();
        header.columns.pass_over_row_names(data, rows.get(index));
        return Ok((header.columns, data));
    }
    let heading = table.heading.as_ref().filter(|_| problem.is_none());
    if let Some((heading, found)) = heading.and_then(|heading| Some((heading, under_comment(heading, rows, out)?))) {
        let is_cd4 = found.as_ref().is_ok_and(|(columns, _)| columns.is_cd4);
        let is_title = |(line, text): &&(usize, &str)| *line != heading.line && names_another(text, is_cd4);
        let title =
            table.comments.iter().filter(|_| found.is_ok() && !names_another(heading.text, false)).find(is_title);
        return title.map_or(found, |title| refuse_title(*title));
    }
    if let Some((row, got, used)) = problem {
        return Err(refused(NotePlace::Line(row.line), NotePhrase::Typed(got), used, NotePhrase::KnownHeaders));
    }
    // A line of words above the numbers names them somehow.
    let words = rows
        .iter()
        .take_while(|row| row.cells.iter().filter(|cell| is_number(cell)).count() < 2)
        .find(|row| !row.cells.iter().any(is_number));
    match words {
        Some(row) => Err(refused(
            NotePlace::Line(row.line),
            NotePhrase::typed(row.text),
            NotePhrase::UnknownNames,
            NotePhrase::KnownHeaders,
        )),
        None => match table.comments.iter().find(|(_, text)| names_another(text, false)) {
            Some(title) => refuse_title(*title),
            None => Ok((TableColumns::by_order(rows, style), rows)),
        },
    }
}

/// In how many of the rows a header is looked for.
pub(super) fn rows_above(rows: &[CellRow<'_>]) -> usize {
    let mut names = 0;
    let is_near = |row: &&CellRow<'_>| {
        names += row.cells.len();
        names <= NAMES_ABOVE || names == row.cells.len()
    };
    rows.iter().take(ROWS_ABOVE).take_while(is_near).count()
}

/// The columns that a comment above the rows names: programs that plot take a header for one.
fn under_comment<'r, 't>(
    heading: &CellRow<'t>,
    rows: &'r [CellRow<'t>],
    out: &mut Collector,
) -> Option<Layout<'r, 't>> {
    rows.first().filter(|row| row.width == heading.width)?;
    let place = NotePlace::Line(heading.line);
    let refuse = |got, used| Some(Err(refused(place, got, used, NotePhrase::KnownHeaders)));
    let names: Vec<&str> = heading.cells.iter().map(AsRef::as_ref).collect();
    match from_names(&names) {
        Some(Ok(header)) => {
            header.say(place, out);
            Some(Ok((header.columns, rows)))
        }
        Some(Err(why)) => refuse(NotePhrase::Typed(why.got), why.used),
        None if heading.width > 1 && names.iter().all(|name| !name.contains(' ')) => {
            refuse(NotePhrase::typed(heading.text), NotePhrase::UnknownNames)
        }
        None => None,
    }
}

#[cfg(test)]
#[path = "table_tests.rs"]
mod tests;

#[cfg(test)]
#[path = "outside_tests.rs"]
mod outside;

#[cfg(test)]
#[path = "sibling_tests.rs"]
mod siblings;

#[cfg(test)]
#[path = "understood_tests.rs"]
mod understood_tests;

#[cfg(test)]
#[path = "limits_tests.rs"]
mod limits;

#[cfg(test)]
#[path = "locale_tests.rs"]
mod locales;

#[cfg(test)]
#[path = "program_tests.rs"]
mod programs;

#[cfg(test)]
#[path = "quantity_tests.rs"]
mod quantities;
