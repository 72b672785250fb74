//! Dates of a table as weeks since the first one of each person.

use super::count_unit::folded;
use super::header::TimeKind;
use super::times::{TimeCell, day_of_spreadsheet};
use crate::units::DAYS_PER_WEEK;
use std::collections::BTreeMap;

/// Which of two numbers is the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateOrder {
    DayFirst,
    MonthFirst,
}

/// The first day of each person, and how dates are written.
#[derive(Debug)]
pub(super) struct Calendar<'a> {
    order: Option<DateOrder>,
    first: BTreeMap<&'a str, i64>,
    /// The cell of the first date; `None` where there is none.
    pub(super) first_cell: Option<&'a str>,
}

impl<'a> Calendar<'a> {
    /// The calendar of rows: person, cell, what it says, how the column gives times. `said`: which number is the day, where the reader has said so.
    ///
    /// # Errors
    /// A cell whose day and month cannot be told apart, or that contradicts the others.
    pub(super) fn of(
        rows: impl Iterator<Item = (&'a str, &'a str, Option<TimeCell>, TimeKind)> + Clone,
        said: Option<DateOrder>,
    ) -> Result<Self, &'a str> {
        let mut order = said;
        let mut either = None;
        for (_, cell, time, _) in rows.clone().filter(|_| said.is_none()) {
            let Some(TimeCell::EitherOrder(day_first, month_first)) = time else { continue };
            let shows = match (day_first, month_first) {
                (Some(_), None) => DateOrder::DayFirst,
                (None, Some(_)) => DateOrder::MonthFirst,
                (first, second) if first == second => continue,
                _ => {
                    either = Some(cell);
                    continue;
                }
            };
            if order.is_some_and(|known| known != shows) {
                return Err(cell);
            }
            order = Some(shows);
        }
        if let (None, Some(cell)) = (order, either) {
            return Err(cell);
        }
        let mut calendar = Self { order, first: BTreeMap::new(), first_cell: None };
        let mut first_of_all = i64::MAX;
        for (person, cell, time, kind) in rows {
            let Some(day) = time.and_then(|time| calendar.day(time, kind)) else { continue };
            calendar.first.entry(person).and_modify(|first| *first = day.min(*first)).or_insert(day);
            if day < first_of_all {
                (first_of_all, calendar.first_cell) = (day, Some(cell));
            }
        }
        Ok(calendar)
    }

    fn day(&self, time: TimeCell, kind: TimeKind) -> Option<i64> {
        match time {
            TimeCell::Day(day) => Some(day),
            TimeCell::EitherOrder(day_first, month_first) => match self.order {
                Some(DateOrder::MonthFirst) => month_first,
                _ => day_first,
            },
            TimeCell::Number(number) if kind == TimeKind::Date => day_of_spreadsheet(number),
            _ => None,
        }
    }

    /// Weeks since the person's first date.
    pub(super) fn weeks(&self, person: &str, time: TimeCell, kind: TimeKind) -> Option<f64> {
        let (day, first) = (self.day(time, kind)?, self.first.get(person)?);
        Some((day - first) as f64 / DAYS_PER_WEEK)
    }
}

/// Columns named month and day, or year and month, and no more: parts of dates.
pub(super) fn parts_of_dates(names: &[&str]) -> Option<Vec<usize>> {
    let place = |wanted: [&str; 2]| names.iter().position(|name| wanted.contains(&folded(name.trim()).as_str()));
    let (year, month, day) = (place(["year", "annee"]), place(["month", "mois"]), place(["day", "jour"]));
    let month = month?;
    let others: Vec<usize> = [year, Some(month), day].into_iter().flatten().collect();
    (others.len() > 1).then_some(others)
}
