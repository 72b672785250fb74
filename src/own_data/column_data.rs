//! What the rows say of their columns where the names do not: names of rows, norms, tests, groups.

use super::cells::CellRow;
use super::columns::TableColumns;
use super::name_roles::names_cd4;
use super::number::{NumberStyle, is_missing};
use super::rows::cell_of;
use super::vocabulary::{SPREAD_CELLS, is_in};
use std::collections::BTreeMap;

impl TableColumns {
    /// Without a header: week, value, low, high. A third column alone may be an SD or a percentage as well as a low end.
    pub(super) fn by_order(rows: &[CellRow<'_>], style: NumberStyle) -> Self {
        let mut columns = Self::default();
        let number = |row: &CellRow<'_>, place| style.number(cell_of(row, Some(place)));
        let is_lower = |row: &CellRow<'_>| number(row, 2).zip(number(row, 1)).is_some_and(|(low, value)| low <= value);
        if rows.iter().all(|row| row.width < columns.width && (row.width < 3 || is_lower(row))) {
            columns.counts.iter_mut().for_each(|count| (count.low, count.high) = (None, None));
        }
        columns
    }

    /// R writes the names of rows in front of them, without a name over them.
    pub(super) fn pass_over_row_names(&mut self, rows: &[CellRow<'_>], header: Option<&CellRow<'_>>) {
        let is_set_out = header.is_some_and(|row| !row.text.contains([',', ';', '|']));
        if !is_set_out || rows.is_empty() || !rows.iter().all(|row| row.width == self.width + 1) {
            return;
        }
        // `1 050` is a thousand and fifty, unless the first cells number the rows.
        let is_group = |cell: &str, least: usize| {
            (least..=3).contains(&cell.len()) && cell.bytes().all(|sign| sign.is_ascii_digit())
        };
        let has_thousands = |row: &CellRow<'_>| {
            let cell = |place: usize| cell_of(row, Some(place));
            (1..self.width).any(|at| is_group(cell(at), 1) && !cell(at).starts_with('0') && is_group(cell(at + 1), 3))
        };
        let is_numbered =
            |first: usize| (first..).zip(rows).all(|(number, row)| cell_of(row, Some(0)) == number.to_string());
        if rows.iter().all(has_thousands) && !is_numbered(0) && !is_numbered(1) {
            return;
        }
        for count in &mut self.counts {
            let options = [&mut count.low, &mut count.high, &mut count.interval];
            for place in [&mut count.value].into_iter().chain(options.into_iter().flatten()) {
                *place += 1;
            }
        }
        let options = [&mut self.person, &mut self.test, &mut self.unit];
        let lists = self.groups.iter_mut().chain(&mut self.doses);
        for place in [&mut self.time].into_iter().chain(options.into_iter().flatten()).chain(lists) {
            *place += 1;
        }
        self.width += 1;
    }

    /// A laboratory's norms are the same in all rows, whatever was counted: they are no ends of bars. Gives their places.
    pub(super) fn pass_over_norms(&mut self, rows: &[CellRow<'_>]) -> Option<[usize; 2]> {
        let [count] = self.counts.as_mut_slice() else { return None };
        let (low, high) = count.low.zip(count.high).filter(|_| self.is_named && !self.is_own)?;
        let cells =
            |place: usize| rows.iter().map(move |row| cell_of(row, Some(place))).filter(|cell| !is_missing(cell));
        let differ = |place: usize| cells(place).zip(cells(place).skip(1)).any(|(cell, next)| cell != next);
        let is_norm = |place: usize| cells(place).nth(1).is_some() && !differ(place);
        let are_norms = is_norm(low) && is_norm(high) && differ(count.value);
        are_norms.then(|| {
            (count.low, count.high) = (None, None);
            [low, high]
        })
    }

    /// Where the name over the numbers does not say what they count: a column in which CD4 is named tells the tests apart, one of other
    /// words, more than one of them at one time, the groups. Gives the first that it found.
    pub(super) fn find_tests_and_groups(&mut self, rows: &[CellRow<'_>], style: NumberStyle) -> Option<usize> {
        if !self.is_named {
            return None;
        }
        let mut found = None;
        let is_word = |cell: &str| !is_missing(cell) && style.count(cell).is_none();
        let used: Vec<usize> =
            self.of_counts().chain([self.time]).chain(self.unit).chain(self.doses.iter().copied()).collect();
        let is_spread = |cell: &str| {
            cell.len() < 7
                && cell.starts_with(|sign: char| sign.is_ascii_alphabetic())
                && is_in(SPREAD_CELLS, &cell.to_ascii_lowercase())
        };
        let statistics = |place: &usize| rows.iter().any(|row| is_spread(cell_of(row, Some(*place))));
        let may_be = |place: &usize| !used.contains(place) && ![self.test, self.person].contains(&Some(*place));
        if let Some(place) = (0..self.width).filter(may_be).find(statistics) {
            self.are_kinds = true;
            self.groups.retain(|group| *group != place);
            self.groups.push(place);
            self.groups.sort_unstable();
            return Some(place);
        }
        if self.is_cd4 || self.test.is_some() {
            return None;
        }
        for place in (0..self.width).filter(|place| !used.contains(place)) {
            let time = self.time;
            let of_row = move |row| (cell_of(row, Some(time)), cell_of(row, Some(place)));
            let cells = || rows.iter().map(of_row).filter(|(_, cell)| is_word(cell));
            if cells().any(|(_, cell)| names_cd4(cell)) {
                self.groups.retain(|group| *group != place);
                self.test = Some(place);
                return self.test;
            }
            let mut at: BTreeMap<&str, &str> = BTreeMap::new();
            let differ = |(time, cell)| at.insert(time, cell).is_some_and(|other| other != cell);
            if self.person != Some(place) && !self.groups.contains(&place) && cells().any(differ) {
                self.groups.push(place);
                self.groups.sort_unstable();
                found = found.or(Some(place));
            }
        }
        found
    }
}
