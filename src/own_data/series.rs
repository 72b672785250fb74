//! Several series of one table: the arms, groups or curves that it tells apart, each with a name that a reader typed.

use super::{Collector, MAX_POINTS, OwnData, OwnPoint};
use crate::export::markup::one_line;

/// Series of one table at most: as many as there are marks that can be told apart.
pub const MAX_SERIES: usize = 6;
/// Signs by which spreadsheets begin a formula, small and full-width.
const FORMULAS: [char; 8] = ['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];
/// Characters of a name at most.
const MAX_LETTERS: usize = 40;

impl OwnData {
    /// The first points of several series. A point names its series by its place among the names; series of one name are one, and a series without a point
    /// is none.
    pub(super) fn with_series(mut points: Vec<OwnPoint>, names: &[String]) -> Self {
        points.truncate(MAX_POINTS);
        let names: Vec<String> = names.iter().map(|name| series_name(name)).collect();
        if names.iter().all(String::is_empty) {
            for point in &mut points {
                point.series = 0;
            }
            return Self::new(points);
        }
        let of = |point: &OwnPoint| names.get(usize::from(point.series));
        let mut kept: Vec<String> = Vec::new();
        for name in &names {
            if !kept.contains(name) && points.iter().any(|point| of(point) == Some(name)) {
                kept.push(name.clone());
            }
        }
        kept.truncate(MAX_SERIES);
        let numbered = points.iter().filter_map(|point| {
            let place = kept.iter().position(|name| Some(name) == of(point))?;
            Some(point.with_series(u8::try_from(place).ok()?))
        });
        let points = numbered.collect();
        let is_unnamed = kept.iter().all(String::is_empty);
        Self { series: if is_unnamed { Vec::new() } else { kept }, ..Self::new(points) }
    }
}

impl Collector {
    /// The names of the series that have a point.
    pub(super) fn series_with_points(&self) -> impl Iterator<Item = &str> {
        let has_point = |place: usize| self.points.iter().any(|point| usize::from(point.series) == place);
        self.series.iter().enumerate().filter(move |(place, _)| has_point(*place)).map(|(_, name)| name.as_str())
    }

    /// The number of the series of a name.
    pub(super) fn series(&mut self, name: &str) -> u8 {
        // What has far too many is refused; none of them is looked for in a long list.
        const MOST: usize = 64;
        let place = self.series.iter().position(|known| known == name).or_else(|| {
            (self.series.len() < MOST).then(|| {
                self.series.push(name.to_owned());
                self.series.len() - 1
            })
        });
        place.and_then(|place| u8::try_from(place).ok()).unwrap_or(u8::MAX)
    }
}

/// A name on one line, without blanks that nobody sees, shortened. It is the same after it was written and read.
pub(super) fn series_name(text: &str) -> String {
    let turns_text = |sign: char| matches!(sign, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    let plain: String = one_line(text).chars().filter(|sign| !turns_text(*sign)).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    // Where semicolons part cells, none begins within the name.
    let mut parts = plain.split(';');
    let first = parts.next().unwrap_or_default().to_owned();
    let name = parts.fold(first, |name, part| name + if begins_formula(part) { "," } else { ";" } + part);
    let mut name = name.as_str();
    // What keeps a spreadsheet from reading a formula is no part of the name.
    while let Some(rest) = name.strip_prefix('\'').filter(|rest| begins_formula(rest.trim_start_matches('\''))) {
        name = rest.trim_start();
    }
    match name.chars().nth(MAX_LETTERS) {
        Some(_) => name.chars().take(MAX_LETTERS - 1).chain(['…']).collect(),
        None => name.to_owned(),
    }
}

/// Whether a spreadsheet would read a cell as a formula.
fn begins_formula(text: &str) -> bool {
    text.trim_start_matches(['"', ' ']).starts_with(FORMULAS)
}

/// A name as a quoted cell of a table.
pub(super) fn name_cell(name: &str) -> String {
    let guard = if begins_formula(name) { "'" } else { "" };
    format!("\"{guard}{}\"", name.replace('"', "\"\""))
}

/// A name as a part of a link: letters and digits as they are, any other sign as its number between full stops.
pub(super) fn name_code(name: &str) -> String {
    let sign = |sign: char| {
        if sign.is_ascii_alphanumeric() { sign.to_string() } else { format!(".{:x}.", u32::from(sign)) }
    };
    name.chars().map(sign).collect()
}

/// The name that a part of a link writes; a full stop that is no part of a number is one.
pub(super) fn name_of_code(code: &str) -> String {
    let mut name = String::new();
    let mut rest = code;
    while let Some((before, behind)) = rest.split_once('.') {
        name.push_str(before);
        let number = behind.split_once('.').and_then(|(number, tail)| {
            let is_number = (1..=6).contains(&number.len()) && number.bytes().all(|sign| sign.is_ascii_hexdigit());
            let sign = u32::from_str_radix(number, 16).ok().filter(|_| is_number).and_then(char::from_u32)?;
            Some((sign, tail))
        });
        if let Some((sign, tail)) = number {
            name.push(sign);
            rest = tail;
        } else {
            name.push('.');
            rest = behind;
        }
    }
    name + rest
}

#[cfg(test)]
#[path = "series_tests.rs"]
mod tests;
