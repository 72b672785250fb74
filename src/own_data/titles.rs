//! What the lines around a header say of the numbers: their units, their groups, something made of counts, another measurement.

use super::cells::{CellRow, TableField};
use super::columns::{Header, from_names};
use super::count_unit::{self, folded};
use super::header::ColumnRole;
use super::name_roles::role;
use super::rows::cell_of;
use super::series::series_name;
use super::table::{refused, rows_above};
use super::vocabulary::{has, is_other_cell, spaced, words};
use super::{NotePhrase, NotePlace, ParsedTable, times};

/// Words for what is made of counts.
const MADE_OF_COUNTS: &str = "change changes changed delta difference differences variation variations ratio ratios log log10 log2 ln sqrt \
     percent percentage percentages pct pourcent pourcentage pourcentages prozent porcentaje anteil proportion proportions fold slope \
     gain gains increase increases rise decrease decline augmentation aumento zuwachs anstieg veranderung";
/// Words for other measurements.
const OTHER_MEASUREMENTS: &str = "rna arn dna adn viral virale virus viremia viraemia viruslast copies weight poids gewicht peso bmi \
     haemoglobin hemoglobin platelets leukocytes wbc creatinine temperature crp pg ng mg iu mmol concentration";
/// Those of all lymphocytes, where CD4 is not named.
const LYMPHOCYTES: &str = "lymphocyte lymphocytes lymphozyten linfocitos linfociti";
/// Characters of a line that are looked at.
const LETTERS: usize = 150;

/// Whether a line says that the numbers under it are no counts of CD4 cells. A name over them that says they are (`is_cd4`) is contradicted
/// by what is made of counts alone.
pub(super) fn names_another(line: &str, is_cd4: bool) -> bool {
    let start: String = line.chars().take(LETTERS).collect();
    let text = folded(&spaced(&start));
    let words = words(&text);
    let is_made_of_counts = has(&words, MADE_OF_COUNTS) || text.contains(['δ', '∆', '√']);
    // `95% CI` is none of counts.
    let is_share = |(at, _): (usize, &str)| {
        let before = text.get(..at).map_or("", str::trim_end);
        let last = before.rsplit(|sign: char| !sign.is_alphanumeric()).next().unwrap_or_default();
        last.is_empty() || !last.bytes().all(|sign| sign.is_ascii_digit())
    };
    let is_of_all = || has(&words, LYMPHOCYTES) && !has(&words, "cd4 t4 lt4 helper");
    let is_other = || has(&words, OTHER_MEASUREMENTS) || words.iter().any(|word| is_other_cell(word)) || is_of_all();
    is_made_of_counts || text.match_indices('%').any(is_share) || !is_cd4 && is_other()
}

/// A cell without the brackets around it.
fn without_brackets(cell: &str) -> &str {
    cell.trim_matches(['(', ')', '[', ']'])
}

/// A name with the unit under it.
fn with_unit(name: &str, unit: &str) -> String {
    if unit.is_empty() { name.to_owned() } else { format!("{name} ({})", without_brackets(unit)) }
}

/// What a cell under the name of a column of counts makes of them: percentages, or something else that they are not.
fn under_name(name: &str, under: &str) -> Option<ColumnRole> {
    let joined = role(&with_unit(name, under));
    (!under.is_empty() && matches!(joined, ColumnRole::Percent | ColumnRole::Other)).then_some(joined)
}

/// Adds the units in a row under the names. Series are named by the names alone.
///
/// # Errors
/// The table that says why a unit cannot be used.
pub(super) fn with_units(names: &[String], units: &CellRow<'_>, header: &mut Header) -> Result<(), ParsedTable> {
    let under = units.cells.iter().map(AsRef::as_ref).chain(std::iter::repeat(""));
    let joined: Vec<String> = names.iter().zip(under).map(|(name, unit)| with_unit(name, unit)).collect();
    match from_names(&joined.iter().map(String::as_str).collect::<Vec<_>>()) {
        Some(Ok(found)) => {
            *header = found;
            let several = header.columns.counts.iter_mut().filter(|count| !count.name.is_empty());
            several.for_each(|count| {
                count.name = names.get(count.value).map_or_else(String::new, |name| series_name(name));
            });
            Ok(())
        }
        Some(Err(why)) => {
            let (place, got) = (NotePlace::Line(units.line), NotePhrase::Typed(why.got));
            Err(refused(place, got, why.used, NotePhrase::KnownHeaders))
        }
        None => Ok(()),
    }
}

/// The table that says so, where a row without numbers under the names makes something else of the counts.
pub(super) fn not_counts_by(
    row: Option<&CellRow<'_>>,
    names: &[String],
    header: &Header,
    is_number: &dyn Fn(&TableField<'_>) -> bool,
) -> Option<ParsedTable> {
    let row = row.filter(|row| !row.cells.iter().any(is_number))?;
    let mut counts = header.columns.counts.iter().map(|count| count.value);
    let (got, role) = counts.find_map(|place| {
        let under = row.cells.get(place)?;
        Some((under, under_name(names.get(place)?, under)?))
    })?;
    let used = if role == ColumnRole::Percent { NotePhrase::PercentagesOnly } else { NotePhrase::AnotherQuantity };
    Some(refused(NotePlace::Line(row.line), NotePhrase::typed(got), used, NotePhrase::KnownHeaders))
}

/// The row above the numbers as a header, where the row over it names groups of its columns: `IL-2` and `Control` over `CD4` and `CD4`.
pub(super) fn under_groups(
    rows: &[CellRow<'_>],
    is_number: &dyn Fn(&TableField<'_>) -> bool,
) -> Option<(usize, Header)> {
    let first = rows.iter().take(rows_above(rows)).position(|row| row.cells.iter().any(is_number))?;
    let [groups, names] = rows.get(first.checked_sub(2)?..first)? else { return None };
    let mut group = "";
    let joined = (0..groups.cells.len().max(names.width)).map(|place| {
        let [over, name] = [groups, names].map(|row| cell_of(row, Some(place)));
        // A group is named over the first of its columns.
        group = if over.is_empty() { group } else { over };
        if name.is_empty() { over.to_owned() } else { format!("{group} {name}").trim().to_owned() }
    });
    let joined: Vec<String> = joined.collect();
    let header = from_names(&joined.iter().map(String::as_str).collect::<Vec<_>>())?.ok()?;
    Some((first - 1, header))
}

/// Whether a row is one of times, with their name before them.
pub(super) fn is_turned(row: &CellRow<'_>, is_number: &dyn Fn(&TableField<'_>) -> bool) -> bool {
    let [name, times @ ..] = row.cells.as_slice() else { return false };
    times.len() > 1 && !is_number(name) && times.iter().all(is_number) && matches!(role(name), ColumnRole::Time(_))
}

/// Whether a row holds units, and no numbers.
pub(super) fn is_row_of_units(row: &CellRow<'_>) -> bool {
    let is_unit = |cell: &str| {
        let cell = without_brackets(cell);
        count_unit::read(cell).is_some() || times::unit(&folded(cell)).is_some()
    };
    row.cells.iter().any(|cell| is_unit(cell))
        && row
            .cells
            .iter()
            .all(|cell| cell.is_empty() || is_unit(cell) || !cell.contains(|sign: char| sign.is_ascii_digit()))
}
