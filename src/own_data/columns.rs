//! Which column of a table holds what, and why a header cannot be used.

use super::bars::{before_interval, ends_of_bars};
use super::calendar::{DateOrder, parts_of_dates};
use super::cells::CellRow;
use super::count_unit::folded;
use super::header::{ColumnRole, CountUnit, TimeKind};
use super::name_roles::role;
use super::several::several;
use super::vocabulary::{KINDS, OTHER_DATES, STANDARD, has, words};
use super::{Collector, NotePhrase, NotePlace, shortened};

/// The header of a table that this page saves; its counts are cells/µL.
pub(super) const OWN_NAMES: [&str; 4] = ["week", "value", "low", "high"];
/// The same of a table with several series.
pub(super) const OWN_SERIES_NAMES: [&str; 5] = ["week", "value", "low", "high", "group"];

/// A column of counts, and where the ends of their bars are.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct CountColumn {
    pub(super) value: usize,
    /// Cells/µL in one, where the header names a unit.
    pub(super) factor: Option<f64>,
    pub(super) low: Option<usize>,
    pub(super) high: Option<usize>,
    pub(super) interval: Option<usize>,
    /// Its name, where there are several.
    pub(super) name: String,
}

/// Where each column is.
#[allow(clippy::struct_excessive_bools)] // each is a fact of its table
#[derive(Clone, Debug, PartialEq)]
pub(super) struct TableColumns {
    pub(super) time: usize,
    pub(super) kind: TimeKind,
    /// Which number of a date is the day, where the reader has said so.
    pub(super) order: Option<DateOrder>,
    /// One, or one for each series.
    pub(super) counts: Vec<CountColumn>,
    pub(super) person: Option<usize>,
    pub(super) groups: Vec<usize>,
    /// Whether the groups are kinds of measurements, such as counts and viral loads, and not arms.
    pub(super) are_kinds: bool,
    pub(super) test: Option<usize>,
    pub(super) unit: Option<usize>,
    /// A number other than 0 in one of these: the row gives a dose or measured nothing.
    pub(super) doses: Vec<usize>,
    /// Cells that a row has at most.
    pub(super) width: usize,
    /// Whether there is a header.
    pub(super) is_named: bool,
    /// Whether the name over the counts says that they are of CD4 cells.
    pub(super) is_cd4: bool,
    /// Whether it is the header of a table that this page saved.
    pub(super) is_own: bool,
}

impl Default for TableColumns {
    /// Without a header: week, value, low, high.
    fn default() -> Self {
        Self {
            time: 0,
            kind: TimeKind::Unitless,
            order: None,
            counts: vec![CountColumn { value: 1, low: Some(2), high: Some(3), ..CountColumn::default() }],
            person: None,
            groups: Vec::new(),
            are_kinds: false,
            test: None,
            unit: None,
            doses: Vec::new(),
            width: 4,
            is_named: false,
            is_cd4: false,
            is_own: false,
        }
    }
}

impl TableColumns {
    /// The columns of counts and of the ends of their bars.
    pub(super) fn of_counts(&self) -> impl Iterator<Item = usize> {
        self.counts.iter().flat_map(|count| [Some(count.value), count.low, count.high, count.interval]).flatten()
    }
}

/// What a header says.
#[derive(Clone, Debug)]
pub(super) struct Header {
    pub(super) columns: TableColumns,
    /// Names of the columns that are not used.
    pub(super) left_out: Vec<String>,
    /// The name over the times, over the counts.
    pub(super) names: [String; 2],
}

impl Header {
    /// Says how the columns are read where it is not plain.
    pub(super) fn say(&self, place: NotePlace, out: &mut Collector) {
        let Header { columns, left_out, names: [time, value] } = self;
        if !left_out.is_empty() {
            out.note(place, NotePhrase::typed(&left_out.join(", ")), NotePhrase::ColumnsLeftOut, NotePhrase::Columns);
        }
        match columns.kind {
            TimeKind::Unit(weeks) if (weeks - 1.0).abs() > 1e-9 => {
                out.note(place, NotePhrase::typed(time), NotePhrase::TimesInWeeks(weeks), NotePhrase::TimeUnits);
            }
            TimeKind::Unitless => {
                out.note(place, NotePhrase::typed(time), NotePhrase::ReadAsWeeks, NotePhrase::TimeUnits);
            }
            _ => {}
        }
        let mut factors = columns.counts.iter().filter_map(|count| count.factor);
        if let Some(factor) = factors.find(|factor| (factor - 1.0).abs() > 1e-12) {
            out.note(place, NotePhrase::typed(value), NotePhrase::CountsInCells(factor), NotePhrase::CountUnits);
        }
    }
}

/// Why a header cannot be used, with the names that say so.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct HeaderProblem {
    pub(super) got: String,
    pub(super) used: NotePhrase,
}

/// What a row says as a header; `None` where none of its names is known.
pub(super) fn header_of_row(row: &CellRow<'_>) -> Option<Result<Header, HeaderProblem>> {
    from_names(&row.cells.iter().map(AsRef::as_ref).collect::<Vec<_>>())
}

/// Reads a row of names; `None` where none of them is known.
pub(super) fn from_names(names: &[&str]) -> Option<Result<Header, HeaderProblem>> {
    let roles: Vec<ColumnRole> = names.iter().map(|name| role(name)).collect();
    let all = |wanted: &dyn Fn(&ColumnRole) -> bool| -> Vec<usize> {
        roles.iter().enumerate().filter(|(_, role)| wanted(role)).map(|(place, _)| place).collect()
    };
    let named = |places: &[usize]| {
        shortened(&places.iter().filter_map(|place| names.get(*place).copied()).collect::<Vec<_>>().join(", "))
    };
    let problem = |places: &[usize], used| Some(Err(HeaderProblem { got: named(places), used }));
    let of_page = all(&|role| matches!(role, ColumnRole::RunOfThePage));
    if !of_page.is_empty() {
        return problem(&of_page, NotePhrase::RunOfThePage);
    }
    // The best known of several: weeks before days before dates before what has no unit.
    let rank = |kind: TimeKind| match kind {
        TimeKind::Unit(weeks) if (weeks - 1.0).abs() < 1e-9 => 0,
        TimeKind::Unit(_) => 1,
        TimeKind::Date => 2,
        TimeKind::Visit => 3,
        TimeKind::Unitless => 4,
        TimeKind::UnknownUnit => 5,
    };
    let times = roles.iter().enumerate().filter_map(|(place, role)| match role {
        ColumnRole::Time(kind) => Some((place, *kind)),
        _ => None,
    });
    let is_other_date = |place: usize| names.get(place).is_some_and(|name| has(&words(&folded(name)), OTHER_DATES));
    let time = times.min_by_key(|(place, kind)| (rank(*kind), is_other_date(*place), *place));
    if let Some(parts) = parts_of_dates(names).filter(|_| time.is_none_or(|(_, kind)| rank(kind) != 0)) {
        return problem(&parts, NotePhrase::DayAndMonth);
    }
    let mut roles_of_counts = roles.clone();
    let mut cd4 = all(&|role| matches!(role, ColumnRole::Cd4(_)));
    if cd4.is_empty() {
        // `CD4 (95% CI)`: the value with its interval behind it.
        let with_interval =
            names.iter().enumerate().filter(|(place, _)| roles.get(*place) == Some(&ColumnRole::Interval));
        let found: Vec<_> = with_interval.filter_map(|(place, name)| Some((place, before_interval(name)?))).collect();
        for (place, role) in found {
            roles_of_counts.get_mut(place).into_iter().for_each(|slot| *slot = role);
            cd4.push(place);
        }
    }
    let mut measured = all(&|role| matches!(role, ColumnRole::Measured(_)));
    // As reported and in the unit of the study: the second.
    let is_standard = |place: &usize| names.get(*place).is_some_and(|name| has(&words(&folded(name)), STANDARD));
    if measured.iter().any(is_standard) {
        measured.retain(is_standard);
    }
    let is_cd4 = !cd4.is_empty();
    let counts = if is_cd4 { cd4 } else { measured };
    let side_by_side = all(&|role| matches!(role, ColumnRole::AtOneTime));
    let of_cd4 = all(&|role| matches!(role, ColumnRole::OfCd4));
    let percents = all(&|role| matches!(role, ColumnRole::Percent));
    let whole: Vec<usize> = (0..names.len()).collect();
    if counts.is_empty() {
        return match (side_by_side.as_slice(), percents.as_slice(), time) {
            ([_, ..], ..) => problem(&side_by_side, NotePhrase::WeeksSideBySide),
            (_, [_, ..], Some(_)) => problem(&percents, NotePhrase::PercentagesOnly),
            (.., Some(_)) if !of_cd4.is_empty() => problem(&of_cd4, NotePhrase::UnknownNames),
            (_, _, Some(_)) if names.len() > 1 => problem(&whole, NotePhrase::NoCountColumn),
            _ => None,
        };
    }
    let Some((time, kind)) = time else {
        return if names.len() > 1 { problem(&whole, NotePhrase::NoTimeColumn) } else { None };
    };
    if kind == TimeKind::UnknownUnit {
        return problem(&[time], NotePhrase::UnitUnknown);
    }
    let is_own = *names == OWN_NAMES || *names == OWN_SERIES_NAMES;
    let columns = TableColumns {
        time,
        kind,
        order: None,
        counts: Vec::new(),
        person: None,
        groups: all(&|role| *role == ColumnRole::Group),
        are_kinds: false,
        test: None,
        unit: None,
        doses: all(&|role| *role == ColumnRole::Dose),
        width: names.len(),
        is_named: true,
        is_cd4: is_cd4 || is_own,
        is_own,
    };
    let [value] = *counts.as_slice() else {
        return match several(names, &roles_of_counts, &counts) {
            Ok(counts) => Some(Ok(header_of(names, &roles, TableColumns { counts, ..columns }))),
            Err(used) => problem(&counts, used),
        };
    };
    let factor = match roles_of_counts.get(value) {
        Some(ColumnRole::Cd4(CountUnit::Known(factor)) | ColumnRole::Measured(CountUnit::Known(factor))) => *factor,
        _ => return problem(&[value], NotePhrase::UnitUnknown),
    };
    let factor = factor.or(is_own.then_some(1.0));
    let interval = roles.iter().enumerate().position(|(place, role)| *role == ColumnRole::Interval && place != value);
    let [low, high] =
        ends_of_bars(names, &all(&|role| *role == ColumnRole::Low), &all(&|role| *role == ColumnRole::High));
    let count = CountColumn { value, factor, low, high, interval, name: String::new() };
    Some(Ok(header_of(names, &roles, TableColumns { counts: vec![count], ..columns })))
}

/// The header of columns whose times and counts are known: with those of persons, tests and units, and what is left out.
fn header_of(names: &[&str], roles: &[ColumnRole], columns: TableColumns) -> Header {
    let used: Vec<usize> = columns.of_counts().chain([columns.time]).collect();
    let first = |wanted: ColumnRole| {
        roles.iter().enumerate().position(|(place, role)| *role == wanted && !used.contains(&place))
    };
    let value = columns.counts.first().map_or(0, |count| count.value);
    let unit_behind = (value..roles.len()).find(|place| roles.get(*place) == Some(&ColumnRole::Unit));
    let is_kind = |place: &usize| names.get(*place).is_some_and(|name| has(&words(&folded(name)), KINDS));
    let columns = TableColumns {
        person: first(ColumnRole::Person),
        test: first(ColumnRole::Test),
        // Behind the value where there are two.
        unit: unit_behind.or(first(ColumnRole::Unit)),
        are_kinds: columns.groups.iter().any(is_kind),
        ..columns
    };
    let taken: Vec<usize> = used.iter().copied().chain(columns.test).chain(columns.unit).collect();
    let is_left_out =
        |place: &usize| ![&taken, &columns.groups, &columns.doses].iter().any(|places| places.contains(place));
    let left_out = (0..names.len()).filter(is_left_out).filter_map(|place| names.get(place).copied());
    let left_out = left_out.filter(|name| !name.is_empty()).map(str::to_owned).collect();
    let name = |place: usize| names.get(place).map_or_else(String::new, |name| shortened(name));
    let of_counts = columns.counts.iter().map(|count| name(count.value)).collect::<Vec<_>>().join(", ");
    Header { names: [name(columns.time), shortened(&of_counts)], left_out, columns }
}
