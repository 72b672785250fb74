//! Several columns of counts: one series each where their names tell them apart.

use super::NotePhrase;
use super::bars::ends_of_bars;
use super::columns::CountColumn;
use super::count_unit::folded;
use super::header::{ColumnRole, CountUnit, outside_brackets};
use super::series::{MAX_SERIES, series_name};
use super::vocabulary::{
    CENTRES, HIGHS, INTERVALS, LOWS, MEASURED, NOT_THE_COUNT, PLAIN, SPREADS, has, is_in, spaced, words,
};

/// Words that say what a count is and not whose.
const OF_ANY_COUNT: &str = "cd4 cd3 cd45 t4 lt4 lt lyt ly lympho linf lymphocytes lymphocyte pos positive positif positifs plus tcell tcells helper blood sang level levels taux \
     raw data all in at on per by and of le la les du des";

/// The columns of counts, each with the ends of its bars.
///
/// # Errors
/// Why they cannot be told apart: names that say the same, a statistic, a unit that is not known, too many.
pub(super) fn several(names: &[&str], roles: &[ColumnRole], counts: &[usize]) -> Result<Vec<CountColumn>, NotePhrase> {
    let name = |place: usize| names.get(place).copied().unwrap_or_default();
    let labels: Vec<Vec<String>> = counts.iter().map(|place| label(name(*place))).collect();
    let is_unclear = labels.iter().any(Vec::is_empty);
    let is_twice = |place: usize, label: &Vec<String>| labels.iter().skip(place + 1).any(|other| other == label);
    if counts.len() > MAX_SERIES || is_unclear || labels.iter().enumerate().any(|(at, label)| is_twice(at, label)) {
        return Err(NotePhrase::SeveralCountColumns);
    }
    let column = |(at, (value, label)): (usize, (&usize, &Vec<String>))| {
        let factor = match roles.get(*value) {
            Some(ColumnRole::Cd4(CountUnit::Known(factor)) | ColumnRole::Measured(CountUnit::Known(factor))) => *factor,
            _ => return Err(NotePhrase::UnitUnknown),
        };
        // Ends of bars stand behind their value, and their names do not say that they are another's.
        let behind = value + 1..counts.get(at + 1).copied().unwrap_or(names.len());
        let its_own = |list: &str| -> Vec<usize> {
            let is_its = |place: &usize| {
                let of = self::label(name(*place));
                let is_of = |label: &Vec<String>| of.iter().all(|word| label.contains(word));
                let is_no_others = labels.iter().filter(|label| is_of(label)).count() == 1;
                let words = words(&folded(&spaced(name(*place))));
                has(&words, list) && !has(&words, NOT_THE_COUNT) && (of.is_empty() || is_of(label) && is_no_others)
            };
            behind.clone().filter(is_its).collect()
        };
        let [low, high] = ends_of_bars(names, &its_own(LOWS), &its_own(HIGHS));
        let is_interval = |place: &usize| Some(*place) != low && Some(*place) != high;
        let interval = its_own(INTERVALS).into_iter().find(is_interval);
        Ok(CountColumn { value: *value, factor, low, high, interval, name: series_name(name(*value)) })
    };
    counts.iter().zip(&labels).enumerate().map(column).collect()
}

/// The words of a name that say whose count it is.
fn label(name: &str) -> Vec<String> {
    let text = folded(&spaced(name));
    let lists = [OF_ANY_COUNT, MEASURED, PLAIN, CENTRES, SPREADS, INTERVALS, LOWS, HIGHS];
    // `n` and the like are words of a count alone where they are not a name.
    let is_of_any = |word: &String| word.len() > 1 && lists.iter().any(|list| is_in(list, word)) || word == "n";
    let is_share = |word: &String| matches!(word.as_str(), "95" | "90" | "25th" | "75th");
    words(outside_brackets(&text)).into_iter().filter(|word| !is_of_any(word) && !is_share(word)).collect()
}

#[cfg(test)]
#[path = "several_tests.rs"]
mod tests;
