//! What the rows of a table say together.

use super::rows::RowReader;
use super::table::refused;
use super::{Collector, MAX_COUNT, MAX_SERIES, NotePhrase, NotePlace, ParsedTable};

/// What the rows showed together.
#[derive(Default)]
pub(super) struct Seen {
    /// What each series showed, by its number.
    pub(super) series: Vec<SeriesSeen>,
    pub(super) dose_rows: usize,
    pub(super) other_tests: usize,
    /// The first count with a sign: a change or a logarithm.
    pub(super) signed: Option<String>,
    /// Rows with an end of a bar, and those where it is on the wrong side.
    pub(super) bars: usize,
    pub(super) wrong_bars: usize,
    /// Rows whose low is more than twice the value: it is no end of a bar.
    pub(super) far_bars: usize,
}

/// What one series showed.
#[derive(Default)]
pub(super) struct SeriesSeen {
    pub(super) has_unit: bool,
    pub(super) most: f64,
    pub(super) has_decimals: bool,
}

impl RowReader<'_> {
    /// What can be said of the rows together; a table where they refuse it.
    pub(super) fn conclude(&self, seen: &Seen, out: &mut Collector) -> Option<ParsedTable> {
        let all = |got, used, allowed| Some(refused(NotePlace::All, got, used, allowed));
        // Those that gave a point.
        let names: Vec<&str> = out.series_with_points().collect();
        let [are_several, are_too_many] = [names.len() > 1, names.len() > MAX_SERIES];
        if are_too_many || are_several && self.columns.are_kinds {
            let names = NotePhrase::typed(&names.iter().take(6).copied().collect::<Vec<_>>().join(", "));
            let (used, allowed) = if self.columns.are_kinds {
                (NotePhrase::SeveralGroups, NotePhrase::OneGroup)
            } else {
                (NotePhrase::TooManySeries, NotePhrase::AtMostSeries(MAX_SERIES))
            };
            return all(names, used, allowed);
        }
        if let Some(cell) = &seen.signed {
            return all(NotePhrase::typed(cell), NotePhrase::SignedCounts, NotePhrase::CountsUpTo(MAX_COUNT));
        }
        // A comma between columns and before decimals: `4,5,512,5`.
        // Named ends on the wrong side in most rows are the lengths of bars.
        let is_out_of_order = 2 * seen.wrong_bars > seen.bars;
        let has_split_numbers = (!self.columns.is_named || self.separator == ',') && 2 * seen.far_bars > seen.bars;
        if is_out_of_order || has_split_numbers {
            let rows = seen.wrong_bars.max(seen.far_bars);
            return all(NotePhrase::Lines(rows), NotePhrase::NotInOrder, NotePhrase::ColumnsOrDecimalCommas);
        }
        let is_small = |seen: &&SeriesSeen| !seen.has_unit && seen.has_decimals && seen.most < 10.0;
        if let Some(small) = seen.series.iter().find(is_small) {
            return all(NotePhrase::Count(small.most), NotePhrase::SmallCounts, NotePhrase::CountUnits);
        }
        let left_out = [(seen.dose_rows, NotePhrase::DosesLeftOut), (seen.other_tests, NotePhrase::OtherTestsLeftOut)];
        for (rows, used) in left_out.into_iter().filter(|(rows, _)| *rows > 0) {
            out.note(NotePlace::All, NotePhrase::Lines(rows), used, NotePhrase::Measurements);
        }
        None
    }
}
