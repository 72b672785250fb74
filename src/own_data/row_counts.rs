//! The counts of a row, with the ends of their bars.

use super::cells::{CellRow, TableField};
use super::columns::CountColumn;
use super::conclusion::Seen;
use super::number::{CountCell, TypedNumber, is_missing};
use super::rows::{RowReader, cell_of};
use super::{Collector, MAX_COUNT, NoteField, NotePhrase, NotePlace, OwnPoint, checked, count_unit, shortened};

/// Numbers by which data sets say that nothing was measured.
const CODES_OF_MISSING: [f64; 15] =
    [-1.0, -7.0, -8.0, -9.0, -77.0, -88.0, -99.0, -777.0, -888.0, -999.0, -7777.0, -8888.0, -9999.0, -99999.0, 9999.0];

/// The count of a row.
struct RowCount {
    count: CountCell,
    /// Cells/µL in one.
    factor: f64,
    value: f64,
    /// Whether the number may mean another.
    is_unsure: bool,
    /// Whether its unit is named.
    has_unit: bool,
}

impl RowReader<'_> {
    /// The point of a column of counts in a row, and whether no unit is named; a note where there is none.
    pub(super) fn point(
        &self,
        row: &CellRow<'_>,
        column: &CountColumn,
        week: f64,
        seen: &mut Seen,
        out: &mut Collector,
    ) -> Option<(OwnPoint, bool)> {
        let place = NotePlace::Line(row.line);
        let leave_out = |out: &mut Collector, got, used, allowed| out.note(place, got, used, allowed);
        let cell = cell_of(row, Some(column.value));
        let RowCount { count, factor, value, is_unsure, has_unit } = self.count(row, column, out)?;
        if count.limit == Some('>') {
            leave_out(out, NotePhrase::typed(cell), NotePhrase::AboveLimit, NotePhrase::Number);
            return None;
        }
        if value < 0.0 || cell.starts_with('+') {
            seen.signed = seen.signed.take().or_else(|| Some(cell.to_owned()));
        }
        let [low, high] = self.ends(row, column, count.bar, out).map(|end| end.map(|end| end * factor));
        seen.bars += usize::from(low.or(high).is_some());
        let exchanged = low.zip(high).is_some_and(|(low, high)| high <= value && value <= low);
        let is_wrong = low.is_some_and(|low| low > value) || high.is_some_and(|high| high < value);
        seen.wrong_bars += usize::from(is_wrong && !exchanged);
        seen.far_bars += usize::from(low.is_some_and(|low| low > 2.0 * value));
        let ends = if count.limit.is_some() { [Some(0.0), None] } else { [low, high] };
        let point = checked(place, [week, value], ends, out)?;
        if is_unsure {
            leave_out(out, NotePhrase::typed(cell), NotePhrase::ReadAs(point.value()), NotePhrase::Decimals);
        }
        if count.limit.is_some() {
            leave_out(out, NotePhrase::typed(cell), NotePhrase::BelowLimit(point.value()), NotePhrase::Number);
        }
        if count.has_rest {
            leave_out(out, NotePhrase::typed(cell), NotePhrase::BracketLeftOut(point.value()), NotePhrase::Intervals);
        }
        Some((point, !has_unit))
    }

    /// The count of a row in cells/µL; a note where it has none.
    fn count(&self, row: &CellRow<'_>, column: &CountColumn, out: &mut Collector) -> Option<RowCount> {
        let cell = cell_of(row, Some(column.value));
        let mut leave_out = |got, used, allowed| {
            out.note(NotePlace::Line(row.line), got, used, allowed);
            None
        };
        let Some(mut count) = self.style.count(cell) else {
            let named = NotePhrase::Field(NoteField::Value, shortened(cell));
            let got = if is_missing(cell) { NotePhrase::NoField(NoteField::Value) } else { named };
            return leave_out(got, NotePhrase::LineLeftOut, NotePhrase::Number);
        };
        if !self.columns.is_own && is_code_of_missing(count.number) {
            return leave_out(NotePhrase::typed(cell), NotePhrase::LineLeftOut, NotePhrase::Number);
        }
        // A laboratory's sign in another cell, in a column that is not read.
        let limit_of = |cell: &TableField<'_>| {
            let mut signs = cell.trim().trim_end_matches('=').chars();
            match (signs.next()?, signs.next()) {
                ('<' | '\u{2264}', None) => Some('<'),
                ('>' | '\u{2265}', None) => Some('>'),
                _ => None,
            }
        };
        let others = || row.cells.iter().enumerate().filter(|(place, _)| !self.columns.groups.contains(place));
        count.limit = count.limit.or_else(|| others().find_map(|(_, cell)| limit_of(cell)));
        let unit = cell_of(row, self.columns.unit);
        let factor = match (count.factor, unit) {
            (Some(factor), _) => Some(factor),
            (None, "") => column.factor,
            (None, unit) => match count_unit::read(unit) {
                Some(factor) => Some(factor),
                None => return leave_out(NotePhrase::typed(unit), NotePhrase::LineLeftOut, NotePhrase::CountUnits),
            },
        };
        let has_unit = factor.is_some();
        let factor = factor.unwrap_or(1.0);
        let (number, is_unsure) = match count.number {
            TypedNumber::Plain(number) => (number, false),
            TypedNumber::Either { decimal, thousands } if factor > 1.0 || thousands > MAX_COUNT => (decimal, false),
            TypedNumber::Either { thousands, .. } if self.style.has_commas_in_quotes(cell) => (thousands, true),
            TypedNumber::Either { decimal, .. } if self.separator == ',' => (decimal, true),
            TypedNumber::Either { decimal, thousands } => {
                let used = NotePhrase::EitherNumber(decimal, thousands);
                return leave_out(NotePhrase::typed(cell), used, NotePhrase::Decimals);
            }
        };
        Some(RowCount { count, factor, value: number * factor, is_unsure, has_unit })
    }

    /// The ends of a bar: in cells of their own, in one cell, or behind the value.
    fn ends(
        &self,
        row: &CellRow<'_>,
        column: &CountColumn,
        behind: Option<(f64, f64)>,
        out: &mut Collector,
    ) -> [Option<f64>; 2] {
        let mut end = |place, name| {
            let cell = cell_of(row, place);
            let found = self.style.number(cell);
            if found.is_none() && !is_missing(cell) {
                let got = NotePhrase::Field(name, shortened(cell));
                out.note(NotePlace::Line(row.line), got, NotePhrase::NoSuchEnd, NotePhrase::NumberOrNothing);
            }
            found
        };
        let (low, high) = (end(column.low, NoteField::Low), end(column.high, NoteField::High));
        let interval = self.style.interval(cell_of(row, column.interval)).or(behind);
        [low.or(interval.map(|ends| ends.0)), high.or(interval.map(|ends| ends.1))]
    }
}

/// Whether a number says that nothing was measured.
fn is_code_of_missing(number: TypedNumber) -> bool {
    CODES_OF_MISSING.into_iter().any(|code| number == TypedNumber::Plain(code))
}
