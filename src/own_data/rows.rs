//! The rows under a header, as points: each by itself, then what they say together.

use super::calendar::Calendar;
use super::cells::{CellRow, TableField, WIDE};
use super::columns::{CountColumn, Header, HeaderProblem, TableColumns, header_of_row};
use super::conclusion::{Seen, SeriesSeen};
use super::count_unit::folded;
use super::header::{ColumnRole, TimeKind};
use super::name_roles::{names_cd4, role};
use super::number::{NumberStyle, is_missing};
use super::series::series_name;
use super::table::{NAMES_ABOVE, ROWS_ABOVE, refused};
use super::times::{self, TimeCell};
use super::titles::names_another;
use super::{Collector, NoteField, NotePhrase, NotePlace, ParsedTable, shortened};
use std::collections::BTreeMap;

/// Reads the rows under a header.
pub(super) struct RowReader<'a> {
    pub(super) columns: &'a TableColumns,
    pub(super) style: NumberStyle,
    pub(super) separator: char,
    /// The header above the rows, and what it says by itself.
    pub(super) header: Option<(&'a str, Result<Header, HeaderProblem>)>,
}

impl RowReader<'_> {
    /// Reads all rows; a table where they cannot be read together.
    pub(super) fn read(&self, rows: &[CellRow<'_>], out: &mut Collector) -> Option<ParsedTable> {
        let times = self.times(rows);
        let has_count = |row: &CellRow<'_>| {
            self.columns.counts.iter().any(|count| self.style.count(cell_of(row, Some(count.value))).is_some())
        };
        let may_be_date = |time: Option<TimeCell>| match time {
            Some(TimeCell::Number(_)) => self.columns.kind == TimeKind::Date,
            time => matches!(time, Some(TimeCell::Day(_) | TimeCell::EitherOrder(..))),
        };
        let is_kept =
            |(row, time): &(&CellRow<'_>, &Option<TimeCell>)| may_be_date(**time) && self.is_cd4(row) && has_count(row);
        if self.columns.kind == TimeKind::Unitless || self.columns.kind == TimeKind::Date {
            let cells =
                || rows.iter().map(|row| cell_of(row, Some(self.columns.time))).filter(|cell| !is_missing(cell));
            let first = cells().next().filter(|_| cells().all(times::may_be_day_and_month));
            if let Some(first) = first {
                let place = rows.first().map_or(NotePlace::All, |row| NotePlace::Line(row.line));
                return Some(refused(place, NotePhrase::typed(first), NotePhrase::DayAndMonth, NotePhrase::IsoDates));
            }
        }
        // `time,unit`: each row has its own.
        let is_unit =
            |cell: &&TableField<'_>| cell.len() > 1 && cell.len() < 10 && times::unit(&folded(cell.trim())).is_some();
        if let Some(row) = rows.first().filter(|_| self.columns.kind == TimeKind::Unitless)
            && let Some(unit) = row.cells.iter().find(is_unit)
        {
            return Some(refused(
                NotePlace::Line(row.line),
                NotePhrase::typed(unit),
                NotePhrase::UnitOfRows,
                NotePhrase::TimeUnits,
            ));
        }
        let dates = rows.iter().zip(&times).filter(is_kept).map(|(row, time)| {
            (cell_of(row, self.columns.person), cell_of(row, Some(self.columns.time)), *time, self.columns.kind)
        });
        let calendar = match Calendar::of(dates, self.columns.order) {
            Ok(calendar) => calendar,
            Err(cell) => {
                return Some(refused(
                    NotePlace::All,
                    NotePhrase::typed(cell),
                    NotePhrase::DatesInEitherOrder,
                    NotePhrase::IsoDates,
                ));
            }
        };
        if let Some(first) = calendar.first_cell {
            out.note(NotePlace::All, NotePhrase::typed(first), NotePhrase::DatesInWeeks, NotePhrase::IsoDates);
        }
        let mut seen = Seen::default();
        if self.columns.groups.is_empty() {
            // In the order of the columns, whichever has a count first.
            for count in &self.columns.counts {
                out.series(&count.name);
            }
        }
        let [mut headers_to_try, mut names_to_try, mut titles_to_try] = [ROWS_ABOVE, NAMES_ABOVE, ROWS_ABOVE];
        let last_with_time = times.iter().rposition(Option::is_some);
        for (place, (row, time)) in rows.iter().zip(times).enumerate() {
            // The title of another table; below the last row it is a footnote.
            if row.cells.len() == 1 && Some(place) < last_with_time && titles_to_try > 0 {
                titles_to_try -= 1;
                if names_another(row.text, true) || names_another(row.text, false) && !names_cd4(row.text) {
                    note_second_table(row, out);
                    break;
                }
            }
            if time.is_none() && self.columns.is_named && row.cells.len() > 1 && headers_to_try.min(names_to_try) > 0 {
                headers_to_try -= 1;
                names_to_try = names_to_try.saturating_sub(row.cells.len());
                // The header printed again, or that of another table.
                let is_same = |found: &Result<Header, HeaderProblem>| {
                    let [known, found] = [self.header.as_ref().map(|(_, header)| header), Some(found)]
                        .map(|header| header?.as_ref().ok().map(|header| &header.columns));
                    found.is_some() && known == found
                };
                match header_of_row(row) {
                    _ if self.header.as_ref().is_some_and(|(text, _)| *text == row.text) => continue,
                    Some(found) if is_same(&found) => continue,
                    // One of other things has no counts, and so no use here.
                    Some(found) if found.is_ok() || self.is_header_of_others(row) => {
                        note_second_table(row, out);
                        break;
                    }
                    _ => {}
                }
            }
            self.row(row, time, &calendar, &mut seen, out);
        }
        self.conclude(&seen, out)
    }

    /// What the cells of times say. Dates and visits come again and again, so each is read once.
    fn times(&self, rows: &[CellRow<'_>]) -> Vec<Option<TimeCell>> {
        let mut known = BTreeMap::new();
        let of = |row| {
            let cell = cell_of(row, Some(self.columns.time));
            let number = self.style.number(cell).map(TimeCell::Number);
            number.or_else(|| *known.entry(cell).or_insert_with(|| times::read(cell, self.style)))
        };
        rows.iter().map(of).collect()
    }

    /// Whether a row without a number names times and something else.
    fn is_header_of_others(&self, row: &CellRow<'_>) -> bool {
        row.cells.iter().all(|cell| self.style.count(cell).is_none())
            && row.cells.iter().any(|cell| matches!(role(cell), ColumnRole::Time(_)))
    }

    /// Whether a row of several tests is one of CD4 counts.
    fn is_cd4(&self, row: &CellRow<'_>) -> bool {
        self.columns.test.is_none_or(|test| names_cd4(cell_of(row, Some(test))))
    }

    fn row(
        &self,
        row: &CellRow<'_>,
        time: Option<TimeCell>,
        calendar: &Calendar<'_>,
        seen: &mut Seen,
        out: &mut Collector,
    ) {
        let (columns, place) = (self.columns, NotePlace::Line(row.line));
        let leave_out = |out: &mut Collector, got, used, allowed| out.note(place, got, used, allowed);
        if row.width < 2 {
            return leave_out(out, NotePhrase::typed(row.text), NotePhrase::LeftOut, NotePhrase::WeekAndValue);
        }
        if row.cells.len() > columns.width {
            return leave_out(
                out,
                NotePhrase::typed(row.text),
                NotePhrase::TooManyCells,
                NotePhrase::ColumnsOrDecimalCommas,
            );
        }
        // What is missing between blanks cannot be seen.
        if matches!(self.separator, ' ' | WIDE) && columns.is_named && row.cells.len() < columns.width {
            return leave_out(out, NotePhrase::typed(row.text), NotePhrase::LineLeftOut, NotePhrase::CellsOfTheHeader);
        }
        let is_dose = |place: &usize| is_mark(cell_of(row, Some(*place)), self.style);
        if columns.doses.iter().any(is_dose) {
            seen.dose_rows += 1;
            return;
        }
        if !self.is_cd4(row) {
            seen.other_tests += 1;
            return;
        }
        let Some(week) = self.week(row, time, calendar, out) else { return };
        // Of several series, those that have nothing at a time are not missed.
        let has_cell = |count: &&CountColumn| !is_missing(cell_of(row, Some(count.value)));
        let with_cells: Vec<&CountColumn> = columns.counts.iter().filter(has_cell).collect();
        let group: Vec<&str> = columns.groups.iter().map(|place| cell_of(row, Some(*place))).collect();
        let group = if group.is_empty() { String::new() } else { series_name(&group.join(" ")) };
        let all: Vec<&CountColumn> =
            if with_cells.is_empty() { columns.counts.iter().take(1).collect() } else { with_cells };
        for column in all {
            let name = match (group.as_str(), column.name.as_str()) {
                ("", name) | (name, "") => name.to_owned(),
                (group, name) => format!("{group}, {name}"),
            };
            let Some((point, is_unitless)) = self.point(row, column, week, seen, out) else { continue };
            let number = out.series(&name);
            let place = usize::from(number);
            if seen.series.len() <= place {
                seen.series.resize_with(place + 1, SeriesSeen::default);
            }
            if let Some(series) = seen.series.get_mut(place) {
                let value = point.value();
                series.has_unit |= !is_unitless;
                series.most = series.most.max(value);
                series.has_decimals |= (value - libm::floor(value)).abs() > 1e-9;
            }
            out.point(point.with_series(number));
        }
    }

    /// The week of a row; a note where it has none.
    fn week(
        &self,
        row: &CellRow<'_>,
        time: Option<TimeCell>,
        calendar: &Calendar<'_>,
        out: &mut Collector,
    ) -> Option<f64> {
        let cell = cell_of(row, Some(self.columns.time));
        let weeks = match (time, self.columns.kind) {
            (Some(TimeCell::Weeks(weeks)), _) => Ok(weeks),
            (Some(TimeCell::Number(number)), TimeKind::Unit(weeks)) => Ok(number * weeks),
            (Some(TimeCell::Number(number)), TimeKind::Unitless) => Ok(number),
            (Some(TimeCell::Number(_)), TimeKind::Visit) | (Some(TimeCell::Visit), _) => Err(NotePhrase::VisitNumber),
            (Some(TimeCell::PartOfDate), _) => Err(NotePhrase::DateWithoutYear),
            (Some(day), kind) => {
                calendar.weeks(cell_of(row, self.columns.person), day, kind).ok_or(NotePhrase::LineLeftOut)
            }
            (None, _) => Err(NotePhrase::LineLeftOut),
        };
        weeks
            .map_err(|used| {
                let named = NotePhrase::Field(NoteField::Week, shortened(cell));
                let got = if is_missing(cell) { NotePhrase::NoField(NoteField::Week) } else { named };
                let allowed = match used {
                    NotePhrase::VisitNumber => NotePhrase::Visits,
                    NotePhrase::DateWithoutYear => NotePhrase::IsoDates,
                    _ if matches!(self.columns.kind, TimeKind::Date) => NotePhrase::IsoDates,
                    _ => NotePhrase::Number,
                };
                out.note(NotePlace::Line(row.line), got, used, allowed);
            })
            .ok()
    }
}

/// Another table begins at a row: it and what follows is not read.
fn note_second_table(row: &CellRow<'_>, out: &mut Collector) {
    let (place, got) = (NotePlace::Line(row.line), NotePhrase::typed(row.text));
    out.note(place, got, NotePhrase::SecondTable, NotePhrase::KnownHeaders);
}

/// Whether a cell marks its row as one of a dose or without a measurement: a number other than 0, `C`, `yes`.
fn is_mark(cell: &str, style: NumberStyle) -> bool {
    let is_no = || ["n", "no", "non", "nein", "false", "f"].iter().any(|no| cell.eq_ignore_ascii_case(no));
    style.number(cell).map_or_else(|| !is_missing(cell) && !is_no(), |number| number != 0.0)
}

/// The text of a cell; empty where the row or the table has none.
pub(super) fn cell_of<'r>(row: &'r CellRow<'_>, place: Option<usize>) -> &'r str {
    place.and_then(|place| row.cells.get(place)).map_or("", AsRef::as_ref)
}
