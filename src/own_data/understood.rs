//! How each column of a table was read, and how a reader says that it is to be read: a comment in the first line of the table says so,
//! `# columns: days | cells | -`, so that what was said is kept with the table.

use super::cells::CellRow;
use super::column_use::ColumnUse;
use super::columns::{CountColumn, OWN_NAMES, OWN_SERIES_NAMES, TableColumns, header_of_row};
use super::header::{ColumnRole, CountUnit, TimeKind};
use super::name_roles::{may_be_thyroxine, role, says_weeks};
use super::number::NumberStyle;
use super::series::series_name;
use super::table::{self, refused, rows_above};
use super::{MAX_SERIES, NotePhrase, NotePlace, ParsedTable, shortened, times};

/// How the comment begins.
const COMMENT: &str = "# columns:";
/// Rows whose cells are shown, and characters of each.
const SAMPLES: usize = 3;
const SAMPLE_LETTERS: usize = 16;

/// A column as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnReading {
    /// The name over it; empty where there is none.
    pub name: String,
    /// Its first cells.
    pub sample: String,
    /// How it is read.
    pub used: ColumnUse,
}

/// What was understood of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Understood {
    /// Its columns. None: the table could not be taken apart.
    pub columns: Vec<ColumnReading>,
    /// Whether there is nothing to ask: weeks, counts and the ends of bars, or what the reader has said.
    pub is_plain: bool,
    /// Whether names or the reader say what the columns are; else it is their order.
    pub is_named: bool,
}

impl Understood {
    /// The same columns, one of them read so. What only one column can be is taken from the other.
    #[must_use]
    pub fn with(&self, place: usize, used: ColumnUse) -> Vec<ColumnUse> {
        let uses = self.columns.iter().enumerate().map(|(other, column)| match column.used {
            _ if other == place => used,
            before if !self.has_one_each(used) => before,
            before if before.slot().is_some() && before.slot() == used.slot() => ColumnUse::Ignored,
            before => before,
        });
        uses.collect()
    }

    /// The name of each column, for the series in it.
    pub(super) fn names(&self, found: Option<&(TableColumns, &[CellRow<'_>])>) -> Vec<String> {
        let mut names: Vec<String> = self.columns.iter().map(|column| column.name.clone()).collect();
        for count in found.into_iter().flat_map(|(columns, _)| &columns.counts) {
            if let Some(name) = names.get_mut(count.value).filter(|_| !count.name.is_empty()) {
                name.clone_from(&count.name);
            }
        }
        names
    }

    /// Whether a second column of this use takes it from the first. Each series has its own ends of bars.
    fn has_one_each(&self, used: ColumnUse) -> bool {
        let counts = self.columns.iter().filter(|column| column.used.count().is_some()).count();
        counts < 2 || !matches!(used, ColumnUse::Low | ColumnUse::High | ColumnUse::Interval)
    }

    /// What was understood of these rows, of which some are above the data; `None` instead of columns where they were not.
    pub(super) fn of(
        rows: &[CellRow<'_>],
        heading: Option<&CellRow<'_>>,
        found: Option<(&TableColumns, usize)>,
        style: NumberStyle,
    ) -> Self {
        let is_data = |row: &CellRow<'_>| row.cells.iter().any(|cell| style.count(cell).is_some());
        let most = rows_above(rows);
        let start =
            found.map_or_else(|| rows.iter().take(most).take_while(|row| !is_data(row)).count(), |found| found.1);
        let (above, data) = rows.split_at_checked(start).unwrap_or((rows, &[]));
        let names_of = |row: &CellRow<'_>| -> Vec<String> { row.cells.iter().map(|cell| shortened(cell)).collect() };
        let header =
            above.iter().take(most).rev().find(|row| header_of_row(row).is_some()).or(above.last()).or(heading);
        let mut names = header.map(names_of).unwrap_or_default();
        // A row with more cells than names stays left out when the reader agrees.
        let widest = data.iter().map(|row| row.cells.len()).max().unwrap_or_default();
        let found = found.map(|found| found.0);
        let width = match found {
            Some(columns) if columns.is_named => columns.width,
            Some(columns) => widest.min(columns.width),
            None if names.is_empty() => widest,
            None => names.len(),
        };
        // Names of rows stand in front without a name over them.
        if found.is_some_and(|columns| columns.is_named && columns.width == names.len() + 1) {
            names.insert(0, String::new());
        }
        let Some(uses) = found.map_or_else(|| Some(guessed(&names, width)), |found| uses_of(found, width)) else {
            return Self { columns: Vec::new(), is_plain: true, is_named: true };
        };
        let sample = |place: usize| {
            let cells = data.iter().filter_map(|row| row.cells.get(place)).filter(|cell| !cell.is_empty());
            let cells = cells.take(SAMPLES).map(|cell| cell.chars().take(SAMPLE_LETTERS).collect::<String>());
            shortened(&cells.collect::<Vec<_>>().join("; "))
        };
        let is_named = found.is_none_or(|columns| columns.is_named);
        let is_plain = found.is_some_and(|columns| !columns.is_named || is_plain(columns, &uses, &names));
        let column = |(place, used)| ColumnReading {
            name: names.get(place).cloned().unwrap_or_default(),
            sample: sample(place),
            used,
        };
        Self { columns: uses.into_iter().enumerate().map(column).collect(), is_plain, is_named }
    }
}

/// Whether a header says plainly that there are weeks, counts and the ends of bars, and nothing else: a word that is not known is asked about.
fn is_plain(columns: &TableColumns, uses: &[ColumnUse], names: &[String]) -> bool {
    let is_expected = |used: &ColumnUse| {
        use ColumnUse::{CellsPerMicrolitre, Count, High, Low, Weeks};
        matches!(used, Weeks | Count | CellsPerMicrolitre | Low | High)
    };
    let name = |place: usize| names.get(place).map_or("", String::as_str);
    let is_one = columns.counts.len() == 1 && columns.counts.iter().all(|count| !may_be_thyroxine(name(count.value)));
    columns.is_own || is_one && says_weeks(name(columns.time)) && uses.iter().all(is_expected)
}

/// How the columns are read; `None` where there is no word for it.
fn uses_of(columns: &TableColumns, width: usize) -> Option<Vec<ColumnUse>> {
    let mut single = vec![
        (Some(columns.time), ColumnUse::of_time(columns.kind, columns.order)?),
        (columns.test, ColumnUse::Test),
        (columns.unit, ColumnUse::Unit),
        (columns.person, ColumnUse::Patient),
    ];
    for count in &columns.counts {
        single.extend([
            (Some(count.value), ColumnUse::of_factor(count.factor)?),
            (count.low, ColumnUse::Low),
            (count.high, ColumnUse::High),
            (count.interval, ColumnUse::Interval),
        ]);
    }
    let of = |place: usize| match place {
        place if columns.groups.contains(&place) => ColumnUse::Group,
        place if columns.doses.contains(&place) => ColumnUse::Dose,
        place => single.iter().find(|(one, _)| *one == Some(place)).map_or(ColumnUse::Ignored, |(_, used)| *used),
    };
    Some((0..width).map(of).collect())
}

/// What the names say of a table that was refused: the first times, and the counts where there is one column of them.
fn guessed(names: &[String], width: usize) -> Vec<ColumnUse> {
    let roles: Vec<ColumnRole> = names.iter().map(|name| role(name)).collect();
    let time = roles.iter().position(|role| matches!(role, ColumnRole::Time(_)));
    let counts = |role: &ColumnRole| matches!(role, ColumnRole::Cd4(_) | ColumnRole::Measured(_));
    let is_alone = roles.iter().filter(|role| counts(role)).count() == 1;
    let of = |place: usize| match roles.get(place) {
        Some(ColumnRole::Time(kind)) if time == Some(place) => ColumnUse::of_time(*kind, None),
        Some(ColumnRole::Cd4(CountUnit::Known(factor)) | ColumnRole::Measured(CountUnit::Known(factor)))
            if is_alone =>
        {
            ColumnUse::of_factor(*factor)
        }
        Some(ColumnRole::Person) if roles.iter().position(|role| *role == ColumnRole::Person) == Some(place) => {
            Some(ColumnUse::Patient)
        }
        Some(ColumnRole::Dose) => Some(ColumnUse::Dose),
        _ => None,
    };
    (0..width).map(|place| of(place).unwrap_or(ColumnUse::Ignored)).collect()
}

/// What a reader has said of the columns, and the table under it.
pub(super) fn said(text: &str) -> (Option<Vec<ColumnUse>>, &str) {
    let plain = text.trim_start_matches('\u{feff}');
    let (line, rest) = plain.split_once('\n').unwrap_or((plain, ""));
    let uses = line
        .strip_prefix(COMMENT)
        .and_then(|words| words.split('|').map(|word| ColumnUse::of_word(word.trim())).collect::<Option<Vec<_>>>());
    if uses.is_some() { (uses, rest) } else { (None, text) }
}

/// A table with what a reader says of its columns in its first line.
pub fn with_uses(text: &str, uses: &[ColumnUse]) -> String {
    let words: Vec<&str> = uses.iter().map(|used| used.word()).collect();
    format!("{COMMENT} {}\n{}", words.join(" | "), said(text).1.trim_start_matches('\u{feff}'))
}

/// Reads a table as [`super::read_table`] does, and how its columns were read.
pub fn read_understood(text: &str) -> (ParsedTable, Understood) {
    let (uses, rest) = said(text);
    let mut understood = Understood::default();
    let mut read = table::read(rest, uses.as_deref(), &mut understood);
    if uses.is_some() {
        (understood.is_plain, understood.is_named) = (true, true);
        // The line that says so is above the others.
        for note in &mut read.notes {
            if let NotePlace::Line(line) = &mut note.place {
                *line += 1;
            }
        }
    }
    (read, understood)
}

/// The columns that a reader has named, and the rows of data: those under the header where there is one, else from the first that holds a time or
/// a count on.
pub(super) fn layout<'r, 't>(
    uses: &[ColumnUse],
    rows: &'r [CellRow<'t>],
    (under_header, names, has_names): (Option<&'r [CellRow<'t>]>, &[String], bool),
    style: NumberStyle,
) -> Result<(TableColumns, &'r [CellRow<'t>]), ParsedTable> {
    let first = |wanted: &dyn Fn(ColumnUse) -> bool| uses.iter().position(|used| wanted(*used));
    let one = |wanted: ColumnUse| first(&|used| used == wanted);
    let all =
        |wanted: ColumnUse| uses.iter().enumerate().filter(|(_, used)| **used == wanted).map(|(at, _)| at).collect();
    let refuse = |used| refused(NotePlace::Line(1), NotePhrase::typed(COMMENT), used, NotePhrase::KnownHeaders);
    let of = |place: usize| uses.get(place).copied().unwrap_or(ColumnUse::Ignored);
    let time = first(&|used| used.time().is_some()).ok_or_else(|| refuse(NotePhrase::NoTimeColumn))?;
    let values: Vec<usize> = (0..uses.len()).filter(|place| of(*place).count().is_some()).collect();
    if values.is_empty() {
        return Err(refuse(NotePhrase::NoCountColumn));
    }
    if values.len() > MAX_SERIES {
        return Err(refuse(NotePhrase::TooManySeries));
    }
    let count = |(at, value): (usize, &usize)| {
        // The ends of one series' bars are anywhere, those of several behind their values.
        let behind = match values.get(at + 1) {
            _ if values.len() == 1 => 0..uses.len(),
            next => *value..next.copied().unwrap_or(uses.len()),
        };
        let one = |wanted: ColumnUse| behind.clone().find(|place| of(*place) == wanted);
        let name = names.get(*value).map(|name| series_name(name)).filter(|name| !name.is_empty());
        CountColumn {
            value: *value,
            factor: match of(*value).count() {
                Some(CountUnit::Known(factor)) => factor,
                _ => None,
            },
            low: one(ColumnUse::Low),
            high: one(ColumnUse::High),
            interval: one(ColumnUse::Interval),
            name: if values.len() == 1 { String::new() } else { name.unwrap_or_else(|| (value + 1).to_string()) },
        }
    };
    let mut counts: Vec<CountColumn> = values.iter().enumerate().map(count).collect();
    // Names that say the same are told apart by the number of their column.
    let all_names: Vec<String> = counts.iter().map(|count| count.name.clone()).collect();
    for count in counts.iter_mut().filter(|count| all_names.iter().filter(|name| **name == count.name).count() > 1) {
        count.name = series_name(&format!("{} {}", count.value + 1, count.name));
    }
    let columns = TableColumns {
        time,
        kind: of(time).time().unwrap_or(TimeKind::Unitless),
        order: of(time).order(),
        counts,
        person: one(ColumnUse::Patient),
        groups: all(ColumnUse::Group),
        are_kinds: false,
        test: one(ColumnUse::Test),
        unit: one(ColumnUse::Unit),
        doses: all(ColumnUse::Dose),
        width: uses.len(),
        is_named: has_names,
        is_cd4: true,
        is_own: *names == OWN_NAMES || *names == OWN_SERIES_NAMES,
    };
    let holds = |row: &CellRow<'_>| {
        let cell = |place: usize| row.cells.get(place).map_or("", AsRef::as_ref);
        let has_count = |value: &usize| style.count(cell(*value)).is_some();
        times::read(cell(time), style).is_some() || values.iter().any(has_count)
    };
    let first = || rows.get(rows.iter().position(holds).unwrap_or(rows.len())..).unwrap_or_default();
    Ok((columns, under_header.unwrap_or_else(first)))
}
