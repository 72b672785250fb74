//! Which column holds what, from the names over them.

use crate::units::DAYS_PER_WEEK;

/// What a column can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Time,
    Value,
    Low,
    High,
}

/// In words, for notes.
pub(super) const ALLOWED: &str = "columns week, value, low, high, the last two if there are bars";
/// Names over columns that are known, in English and French. Letters and digits alone are compared.
const NAMES: [(Column, &[&str]); 4] = [
    (Column::Time, &["week", "weeks", "wk", "wks", "w", "time", "t", "semaine", "semaines"]),
    (
        Column::Value,
        &[
            "value",
            "values",
            "cd4",
            "cd4count",
            "cd4cells",
            "count",
            "counts",
            "cells",
            "mean",
            "median",
            "y",
            "valeur",
            "lymphocytescd4",
            "moyenne",
            "mediane",
        ],
    ),
    (Column::Low, &["low", "lower", "lo", "min", "minimum", "q1", "p25", "lcl", "bas", "inf"]),
    (Column::High, &["high", "higher", "upper", "hi", "max", "maximum", "q3", "p75", "ucl", "haut", "sup"]),
];
/// Names of other units of time, and the weeks in one.
const OTHER_TIMES: [(&[&str], f64); 2] = [
    (&["day", "days", "d", "jour", "jours"], 1.0 / DAYS_PER_WEEK),
    (&["month", "months", "mois"], 365.25 / 12.0 / DAYS_PER_WEEK),
];

/// Where each column is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Columns {
    places: [Option<usize>; 4],
    /// Weeks in one unit of the time column.
    pub(super) weeks_in_one: f64,
}

impl Default for Columns {
    /// In the order week, value, low, high.
    fn default() -> Self {
        Self { places: [Some(0), Some(1), Some(2), Some(3)], weeks_in_one: 1.0 }
    }
}

impl Columns {
    /// From a row of names; `None` where it names no time or no value. The second part holds the names that mean nothing here.
    pub(super) fn from_names<'a>(names: &[&'a str]) -> (Option<Self>, Vec<&'a str>) {
        let mut columns = Self { places: [None; 4], weeks_in_one: 1.0 };
        let mut unknown = Vec::new();
        for (place, written) in names.iter().enumerate() {
            let name = plain(written);
            let other_time = OTHER_TIMES.iter().find(|(names, _)| names.contains(&name.as_str()));
            let known = NAMES.iter().find(|(_, names)| names.contains(&name.as_str())).map(|(column, _)| *column);
            let column = known.or(other_time.map(|_| Column::Time));
            match column.and_then(|column| columns.places.get_mut(column as usize)) {
                Some(slot @ None) => {
                    *slot = Some(place);
                    if let Some((_, weeks)) = other_time {
                        columns.weeks_in_one = *weeks;
                    }
                }
                _ if name.is_empty() => {}
                _ => unknown.push(*written),
            }
        }
        let [time, value, ..] = columns.places;
        (time.and(value).map(|_| columns), unknown)
    }

    /// The field of a column; empty where the row or the table has none.
    pub(super) fn field<'a>(&self, column: Column, fields: &[Field<'a>]) -> Field<'a> {
        let place = self.places.get(column as usize).copied().flatten();
        place.and_then(|place| fields.get(place)).cloned().unwrap_or_default()
    }
}

/// A field of a row; owned where quotes had to be taken out.
pub(super) type Field<'a> = std::borrow::Cow<'a, str>;

/// A name without its unit: letters and digits before a bracket, slash or comma, small.
fn plain(name: &str) -> String {
    let name = name.split(['(', '[', '/', ',']).next().unwrap_or(name);
    name.chars()
        .flat_map(char::to_lowercase)
        .map(|letter| if matches!(letter, 'é' | 'è') { 'e' } else { letter })
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_where_columns_are() {
        let (columns, unknown) = Columns::from_names(&["Patient", "CD4 (cells/µL)", "Days", "upper"]);
        let columns = columns.unwrap();
        assert_eq!(columns.places, [Some(2), Some(1), None, Some(3)]);
        assert_eq!(columns.weeks_in_one, 1.0 / 7.0);
        assert_eq!(unknown, ["Patient"]);
        assert_eq!(Columns::from_names(&["a", "b"]).0, None);
        assert_eq!(Columns::from_names(&["Semaine", "Médiane"]).0.map(|columns| columns.weeks_in_one), Some(1.0));
    }
}
