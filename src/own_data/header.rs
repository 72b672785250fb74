//! What a name over a column says that the column holds.

use super::count_unit::{self, folded};
use super::times;
use super::vocabulary::{
    CENTRES, FIRST, GROUPS, HIGHS, INTERVALS, LOWS, MEASURED, NO_TIME, NOT_THE_COUNT, NUMBERS, PERCENTS, PERSONS,
    PLAIN, SPREADS, TESTS, TIME_BASES, TIME_WORDS, UNIT_COLUMNS, VISITS, has, is_in, is_of_cd4, is_of_other_cells,
    is_other_cell, is_power_of_ten, is_run_of_the_page, is_visit_word, names_threshold, percentile, spaced, words,
};

/// How the times of a column are given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum TimeKind {
    /// In a unit of this number of weeks.
    Unit(f64),
    /// Without a unit.
    Unitless,
    Date,
    /// Visits, by name.
    Visit,
    /// In a unit that is not known.
    UnknownUnit,
}

/// How the counts of a column are given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum CountUnit {
    /// Cells/µL in one; `None`: no unit is named.
    Known(Option<f64>),
    Unknown,
}

/// What a column holds, by its name.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum ColumnRole {
    Time(TimeKind),
    /// Counts that the name says are of CD4 cells.
    Cd4(CountUnit),
    /// Something of CD4 cells that need not be their count.
    OfCd4,
    /// Numbers whose name says no more than that they are what was measured.
    Measured(CountUnit),
    Low,
    High,
    /// Both ends of a bar in one cell.
    Interval,
    Percent,
    /// CD4 at one week: the weeks stand side by side.
    AtOneTime,
    /// The arm or group of a row.
    Group,
    /// What a row measures.
    Test,
    /// The unit of a row.
    Unit,
    /// Whose row it is.
    Person,
    /// NONMEM: the dose of a row, its kind, whether nothing was measured.
    Dose,
    /// A column of a run that this page exported.
    RunOfThePage,
    /// Something else.
    Other,
}

/// What the words of a name say.
pub(super) fn role_by_words(name: &str) -> ColumnRole {
    let text = folded(&spaced(name));
    let words = words(&text);
    let words = words.as_slice();
    let has = |list: &str| has(words, list);
    if words.is_empty() {
        return if text.contains('%') { ColumnRole::Percent } else { ColumnRole::Other };
    }
    if is_run_of_the_page(name) {
        return ColumnRole::RunOfThePage;
    }
    match (percentile(&text), words) {
        (Some(..=499), _) => return ColumnRole::Low,
        (Some(501..), _) => return ColumnRole::High,
        (_, [word]) if word == "ll" => return ColumnRole::Low,
        (_, [word]) if word == "ul" => return ColumnRole::High,
        _ => {}
    }
    let is_bar = has(INTERVALS) || has(LOWS) || has(HIGHS);
    let is_cd4 = has("cd4 t4 lt4") || (has("helper helferzellen") && has("t"));
    let has_time_base = words.iter().any(|word| word.len() > 1 && is_in(TIME_BASES, word)) || has(VISITS);
    let other_cells = words.iter().any(|word| is_other_cell(word));
    if is_cd4 && !(has_time_base && !has(CENTRES) && !has("t")) {
        return if is_of_other_cells(&folded(name)) { ColumnRole::Other } else { cd4_role(&text, words) };
    }
    if has(TESTS) && words.iter().all(|word| is_in(TESTS, word) || is_in("name code id", word)) {
        return ColumnRole::Test;
    }
    if has(PERSONS) && !has("day week month visit event date") || words.first().is_some_and(|word| is_in(PERSONS, word))
    {
        return ColumnRole::Person;
    }
    if let Some(kind) = time_kind(&text, words) {
        return ColumnRole::Time(kind);
    }
    if has("amt evid mdv rate addl cens censored blq bloq exclude excluded excl") && words.len() == 1 || name == "C" {
        return ColumnRole::Dose;
    }
    if has(GROUPS) {
        return ColumnRole::Group;
    }
    if has(UNIT_COLUMNS) {
        return ColumnRole::Unit;
    }
    if other_cells || has(NOT_THE_COUNT) {
        return ColumnRole::Other;
    }
    if is_bar && words.iter().all(|word| is_bar_word(word)) {
        return bar_or(words, ColumnRole::Other);
    }
    if text.contains('%') || has(PERCENTS) {
        return ColumnRole::Percent;
    }
    let is_plain =
        |word: &String| is_measured(word) || is_in(PLAIN, word) || word.chars().all(|sign| sign.is_ascii_digit());
    let outside = outside_brackets(&text);
    let inside_is_known = text == outside || count_unit::read(text.strip_prefix(outside).unwrap_or("")).is_some();
    if words.iter().any(is_measured)
        && (words.iter().all(is_plain) || inside_is_known && self::words(outside).iter().all(is_plain))
    {
        return bar_or(words, ColumnRole::Measured(count_unit_of(&text, words)));
    }
    if has(TESTS) {
        // `Test result`
        let is_result = has(MEASURED) && words.iter().all(|word| is_plain(word) || is_in(TESTS, word));
        return if is_result { ColumnRole::Measured(count_unit_of(&text, words)) } else { ColumnRole::Test };
    }
    ColumnRole::Other
}

/// Whether a word names what was measured, a number behind it aside: `curve1`, `y2`.
#[allow(clippy::ptr_arg)] // for `any`
fn is_measured(word: &String) -> bool {
    let plain = word.trim_end_matches(|sign: char| sign.is_ascii_digit());
    is_in(MEASURED, if plain.is_empty() { word } else { plain })
}

/// What a name that holds CD4 says.
fn cd4_role(text: &str, words: &[String]) -> ColumnRole {
    let has = |list: &str| has(words, list);
    let is_bar = has(INTERVALS) || has(LOWS) || has(HIGHS);
    let is_date = has("date");
    let at_one_time = words.windows(2).any(|pair| match pair {
        [unit, number] => {
            let is_number = |text: &str| text.chars().all(|sign| sign.is_ascii_digit());
            (times::unit(unit).is_some() && is_number(number))
                || (is_number(unit) && times::unit(number).is_some_and(|_| number.len() > 1))
        }
        _ => false,
    }) || words.iter().any(|word| is_visit_word(word));
    if is_date {
        return ColumnRole::Time(TimeKind::Date);
    }
    if at_one_time {
        return ColumnRole::AtOneTime;
    }
    if (text.contains('%') || has(PERCENTS)) && !is_bar {
        return ColumnRole::Percent;
    }
    if words.iter().any(|word| is_other_cell(word))
        || has(NOT_THE_COUNT)
        || text.contains(['δ', '∆', '√'])
        || names_threshold(text)
        || text.split("cd4").next().is_some_and(|before| before.replace("cd3+/", "").contains('/'))
    {
        return ColumnRole::Other;
    }
    let unit = count_unit_of(text, words);
    if !is_bar && unit != CountUnit::Unknown && !words.iter().all(|word| is_of_cd4(word)) {
        return ColumnRole::OfCd4;
    }
    // `CD4 (n/µL)`: no number of patients.
    let is_known = matches!(unit, CountUnit::Known(Some(_)));
    let words: Vec<String> = words.iter().filter(|word| !(is_known && *word == "n")).cloned().collect();
    bar_or(&words, ColumnRole::Cd4(unit))
}

fn is_bar_word(word: &str) -> bool {
    let is_number = word.chars().all(|sign| sign.is_ascii_digit());
    let of_a_bar = "limit bound of mean median value confidence de percentile conf quartile whisker y cl borne limite";
    is_number || [LOWS, HIGHS, INTERVALS, of_a_bar].iter().any(|list| is_in(list, word))
}

/// An end of a bar where a word says so, else `value`; a spread without a centre is neither.
fn bar_or(words: &[String], value: ColumnRole) -> ColumnRole {
    let has = |list: &str| has(words, list);
    match () {
        () if has(LOWS) => ColumnRole::Low,
        () if has(HIGHS) => ColumnRole::High,
        () if has(CENTRES) => value,
        () if has(INTERVALS) => ColumnRole::Interval,
        () if has(SPREADS) => ColumnRole::Other,
        () => value,
    }
}

fn time_kind(text: &str, words: &[String]) -> Option<TimeKind> {
    let has = |list: &str| has(words, list);
    let is_no_time = |word: &String| is_in(NO_TIME, word) && !(has(FIRST) && is_in("dose cycle", word));
    let is_span = |pair: &[String]| matches!(pair, [of, to] if to == "to" && (is_in(TIME_BASES, of) || times::unit(of).is_some()));
    if words.iter().any(is_no_time) || words.windows(2).any(is_span) {
        return None;
    }
    let base = has(TIME_BASES);
    let visit = has(VISITS);
    let inside: Vec<String> = self::words(text.get(outside_brackets(text).len()..).unwrap_or(""));
    // A letter alone is a unit in brackets, at the end of a name of times, or where it is the whole name.
    let last = words.last().map(String::as_str);
    let unit = |word: &String| {
        let is_letter = word.len() == 1;
        let may_be = !is_letter || inside.contains(word) || words.len() == 1 || (base && last == Some(word));
        // `y` alone is what is measured, `min` without a word for time the lower end, `an` an article.
        let is_other = match word.as_str() {
            "y" | "min" => !base,
            "an" => words.len() > 1,
            _ => false,
        };
        times::unit(word).filter(|_| may_be && !is_other)
    };
    let named = inside.iter().find_map(unit).or_else(|| words.iter().find_map(unit));
    if let Some(weeks) = named {
        return Some(TimeKind::Unit(weeks));
    }
    if has(NUMBERS) {
        return None;
    }
    if has("date datetime dates datum fecha collected prelevement lbdtc adt dtc drawn") {
        return Some(TimeKind::Date);
    }
    if words.iter().any(|word| matches!(word.as_str(), "ady" | "lbdy")) {
        return times::unit("day").map(TimeKind::Unit);
    }
    if !(base || visit) {
        return None;
    }
    if !inside.is_empty()
        && !inside.iter().any(|word| matches!(word.as_str(), "nominal" | "planned" | "actual" | "prevu"))
    {
        return Some(TimeKind::UnknownUnit);
    }
    let is_plain = words.iter().all(|word| is_in(TIME_BASES, word) || is_in(VISITS, word) || is_in(TIME_WORDS, word));
    is_plain.then_some(if visit { TimeKind::Visit } else { TimeKind::Unitless })
}

/// The unit of a name of counts.
fn count_unit_of(text: &str, words: &[String]) -> CountUnit {
    let outside = outside_brackets(text);
    let inside = text.get(outside.len()..).unwrap_or("").trim();
    let tail = outside.rsplit_once("cd4").map_or(outside, |(_, tail)| tail.trim_start_matches('+'));
    // Names of programs write `_` or `.` for what a name must not hold.
    let in_names = || {
        let last = words.iter().rev().take(3).rev().cloned().collect::<Vec<_>>();
        let joined = |from: usize| last.get(from..).map(|words| words.join("/"));
        (0..3).filter_map(joined).find_map(|text| {
            let text = if matches!(text.as_str(), "ul" | "mm3") { format!("/{text}") } else { text };
            count_unit::read(&text)
        })
    };
    let named = || if text.contains('/') { None } else { in_names() };
    let read = [inside, tail, outside].into_iter().find_map(count_unit::read).or_else(named);
    let looks_like_unit = |text: &str| {
        text.contains(['/', '^', '%', '?', '\u{fffd}'])
            || words.iter().any(|word| is_power_of_ten(word))
            || has(words, "thousand thousands tsd thou milliers million millions")
    };
    match read {
        Some(factor) => CountUnit::Known(Some(factor)),
        None if looks_like_unit(inside) || looks_like_unit(tail.strip_prefix("/cd3").unwrap_or(tail)) => {
            CountUnit::Unknown
        }
        None => CountUnit::Known(None),
    }
}

/// The text before a bracket, a comma, or `in`.
pub(super) fn outside_brackets(text: &str) -> &str {
    let slash = text
        .find('/')
        .filter(|at| *at > 0 && !text.get(..*at).is_some_and(|before| before.contains("cd4") || before.contains("10")));
    let end =
        [text.find(['(', '[', '{', ',']), text.find(" in "), text.find(" en "), slash].into_iter().flatten().min();
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

#[cfg(test)]
#[path = "header_tests.rs"]
mod tests;
