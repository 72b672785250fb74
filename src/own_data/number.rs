//! Numbers as people and programs write them in tables: decimal points and commas, thousands, limits, intervals behind a value.

use super::count_unit;
use crate::decimal;
use std::borrow::Cow;

/// Bytes of a cell that is looked at for a number, a time or an interval.
pub(super) const LONGEST: usize = 80;

/// What means "not measured".
const MISSING: [&str; 8] = ["", "-", ".", "na", "n/a", "nan", "null", "nd"];

/// Which sign is before decimals, as far as the table shows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct NumberStyle {
    decimal: Option<char>,
    /// Whether numbers written one way contradict those written another.
    is_mixed: bool,
    separator: char,
}

/// A number, and whether it may mean another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum TypedNumber {
    Plain(f64),
    /// `1,200` where nothing says whether it is 1.2 or 1200.
    Either {
        decimal: f64,
        thousands: f64,
    },
}

/// What a cell of counts says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct CountCell {
    pub(super) number: TypedNumber,
    /// An interval behind the value: `340 (284-405)`.
    pub(super) bar: Option<(f64, f64)>,
    /// `<` or `>` before it.
    pub(super) limit: Option<char>,
    /// Cells/µL in one, where the cell has a unit.
    pub(super) factor: Option<f64>,
    /// Whether something behind the value means nothing here.
    pub(super) has_rest: bool,
}

impl NumberStyle {
    /// What these cells show of the way in which numbers are written.
    pub(super) fn of<'a>(cells: impl Iterator<Item = &'a str>, separator: char) -> Self {
        let mut style = Self { separator, ..Self::default() };
        for mark in cells.filter(|cell| cell.len() <= LONGEST && cell.contains(['.', ','])).filter_map(decimal_of) {
            style.is_mixed |= style.decimal.is_some_and(|known| known != mark);
            style.decimal = Some(mark);
        }
        style
    }

    /// A plain number.
    pub(super) fn read(self, cell: &str) -> Option<TypedNumber> {
        if cell.len() > LONGEST {
            return None;
        }
        if !cell.is_empty() && cell.bytes().all(|sign| sign.is_ascii_digit()) {
            return decimal::read(cell).map(TypedNumber::Plain);
        }
        let cell = match cell.trim() {
            cell if cell.is_ascii() => Cow::Borrowed(cell),
            cell => Cow::Owned(cell.replace(['\u{2212}', '\u{2013}'], "-")),
        };
        let (digits, exponent) = match cell.find(['e', 'E']) {
            Some(at) => (cell.get(..at)?, cell.get(at + 1..)?.parse::<i32>().ok()?),
            None => (&*cell, 0),
        };
        let (sign, digits) = match digits.strip_prefix('-') {
            Some(digits) => (-1.0, digits),
            None => (1.0, digits.strip_prefix('+').unwrap_or(digits)),
        };
        let digits = without_blank_groups(digits)?;
        let power = if exponent == 0 { 1.0 } else { libm::pow(10.0, f64::from(exponent.clamp(-300, 300))) };
        let scale = sign * power;
        let value = |text: &str| decimal::read(text).map(|number| number * scale);
        let marks: Vec<(usize, char)> = digits.char_indices().filter(|(_, sign)| matches!(sign, '.' | ',')).collect();
        let read = match *marks.as_slice() {
            [] => TypedNumber::Plain(value(&digits)?),
            [(_, '.')] if decimal_of(&digits).is_some() => TypedNumber::Plain(value(&digits)?),
            [(at, mark)] => {
                let decimal = value(&digits.replace(',', "."));
                let thousands = || value(&digits.replace([',', '.'], ""));
                if decimal_of(&digits).is_some() {
                    TypedNumber::Plain(decimal?)
                } else if at == 0 || at + 1 == digits.len() {
                    return None;
                } else {
                    match self.decimal.filter(|_| !self.is_mixed) {
                        Some(known) if known == mark => TypedNumber::Plain(decimal?),
                        Some(_) => TypedNumber::Plain(thousands()?),
                        None => TypedNumber::Either { decimal: decimal?, thousands: thousands()? },
                    }
                }
            }
            _ => {
                let decimal = decimal_of(&digits)?;
                let kept = digits.chars().filter(|sign| !matches!(sign, '.' | ',') || *sign == decimal);
                let plain: String = kept.map(|sign| if sign == ',' { '.' } else { sign }).collect();
                TypedNumber::Plain(value(&plain)?)
            }
        };
        Some(read)
    }

    /// A plain number; `1,200` is what it most probably is.
    pub(super) fn number(self, cell: &str) -> Option<f64> {
        self.read(cell).map(|read| match read {
            TypedNumber::Plain(number) => number,
            TypedNumber::Either { decimal, thousands } => {
                if self.has_commas_in_quotes(cell) {
                    thousands
                } else {
                    decimal
                }
            }
        })
    }

    /// Whether a comma in a cell had to be quoted: a program that separates with commas writes decimals with points.
    pub(super) fn has_commas_in_quotes(self, cell: &str) -> bool {
        self.separator == ',' && cell.contains(',')
    }

    /// A count with what may stand around it.
    pub(super) fn count(self, cell: &str) -> Option<CountCell> {
        let cell = Some(cell.trim()).filter(|cell| cell.len() <= LONGEST)?;
        // A spreadsheet's sign for text; an entity of a web page.
        let cell = cell.strip_prefix('\'').unwrap_or(cell);
        let plain_cell = cell.starts_with('&').then(|| cell.replacen("&lt;", "<", 1).replacen("&gt;", ">", 1));
        let cell = plain_cell.as_deref().unwrap_or(cell);
        let limit = match cell.chars().next()? {
            '<' | '\u{2264}' => Some('<'),
            '>' | '\u{2265}' => Some('>'),
            _ => None,
        };
        let cell = cell.trim_start_matches(['<', '>', '=', '\u{2264}', '\u{2265}', ' ']);
        let is_number =
            |sign: char| sign.is_ascii_digit() || is_blank(sign) || matches!(sign, '.' | ',' | '\'' | '\u{2019}');
        let plain = |number| CountCell { number, bar: None, limit, factor: None, has_rest: false };
        if let Some(number) = self.read(cell) {
            return Some(plain(number));
        }
        // The sign of a footnote; the mark by which a laboratory says that a value is out of its range.
        let without_mark = cell.trim_end_matches(['*', '\u{2020}', '\u{2021}', '\u{a7}']).trim_end();
        let flags = ["HH", "LL", "(H)", "(L)", "H", "L", "(A)", "\u{2191}", "\u{2193}"];
        let without_mark = flags.iter().find_map(|flag| without_mark.strip_suffix(flag)).unwrap_or(without_mark);
        if let Some(number) = self.read(without_mark).filter(|_| without_mark.len() < cell.len()) {
            return Some(CountCell { has_rest: true, ..plain(number) });
        }
        let end = cell.find(|sign| !is_number(sign))?;
        let (digits, rest) = cell.split_at_checked(end)?;
        let is_around = rest.starts_with(['(', '[', '{', '±', '+']);
        // `0.34 x10^9/L`, `340/mm3`: the blanks may hold a number of the unit, as in `340 10^6/L`.
        let ends = cell.char_indices().filter(|(at, sign)| *at > 0 && (is_blank(*sign) || !is_number(*sign))).take(3);
        let unit = ends.filter(|_| !is_around).find_map(|(at, _)| {
            let (digits, unit) = cell.split_at_checked(at)?;
            Some((self.read(digits)?, count_unit::read(unit)?))
        });
        if let Some((number, factor)) = unit {
            return Some(CountCell { factor: Some(factor), ..plain(number) });
        }
        let number = self.read(digits.trim_end())?;
        let inside = rest.strip_prefix(['(', '[', '{']).and_then(|rest| rest.trim_end().strip_suffix([')', ']', '}']));
        let value = match number {
            TypedNumber::Plain(number) => number,
            TypedNumber::Either { decimal, .. } => decimal,
        };
        let around = rest
            .strip_prefix('±')
            .or_else(|| rest.strip_prefix("+/-"))
            .and_then(|spread| self.number(spread.split('(').next()?.trim()));
        let bar =
            inside.and_then(|inside| self.interval(inside)).or(around.map(|spread| (value - spread, value + spread)));
        (bar.is_some() || inside.is_some()).then_some(CountCell { bar, has_rest: bar.is_none(), ..plain(number) })
    }

    /// Two numbers with `-`, `to`, `;` or a comma between them; a name before them such as `IQR` is passed over.
    pub(super) fn interval(self, text: &str) -> Option<(f64, f64)> {
        if text.len() > LONGEST || !text.contains(|sign: char| sign.is_ascii_digit()) {
            return None;
        }
        let text = text.trim().trim_matches(['(', ')', '[', ']']);
        let start =
            text.rfind(|sign: char| sign.is_alphabetic() && !matches!(sign, 't' | 'o' | 'à')).map_or(0, |at| at + 1);
        let named = text.get(start..).filter(|rest| rest.contains(|sign: char| sign.is_ascii_digit()));
        let text = named.unwrap_or(text).trim_start_matches([':', ' ', '%', ',']).trim();
        [" to ", " à ", "..", ";", "\u{2013}", "\u{2014}", " - ", "-", ", ", ","].into_iter().find_map(|between| {
            let (low, high) = text.split_once(between)?;
            let (low, high) = (self.number(low)?, self.number(high)?);
            (low <= high).then_some((low, high))
        })
    }
}

/// A table whose digits are those of another script, with the digits and signs that this reader knows. Where its numbers are plain ones and
/// such digits stand in quotation marks alone, they are part of a name.
pub(super) fn plain_signs(text: &str) -> Cow<'_, str> {
    // Arabic, Persian, Devanagari, Bengali, Thai and full-width digits.
    let digit = |sign| decimal::digit_of(sign, &['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}', '\u{ff10}']);
    if text.is_ascii() || !text.chars().any(|sign| digit(sign).is_some()) {
        return Cow::Borrowed(text);
    }
    let mut is_quoted = false;
    let mut outside = text.chars().filter(|sign| {
        is_quoted ^= *sign == '"';
        !is_quoted
    });
    let (mut is_plain, mut is_other) = (false, false);
    for sign in outside.by_ref() {
        is_plain |= sign.is_ascii_digit();
        is_other |= digit(sign).is_some();
    }
    if is_plain && !is_other {
        return Cow::Borrowed(text);
    }
    let plain = |sign: char| match sign {
        '\u{66b}' | '\u{ff0e}' => '.',
        // Between thousands.
        '\u{66c}' => '\'',
        '\u{60c}' | '\u{ff0c}' | '\u{3001}' => ',',
        '\u{61b}' | '\u{ff1b}' => ';',
        '\u{ff05}' | '\u{66a}' => '%',
        '\u{ff1c}' => '<',
        '\u{ff1e}' => '>',
        sign => digit(sign).unwrap_or(sign),
    };
    Cow::Owned(text.chars().map(plain).collect())
}

/// Whether a cell says that nothing was measured.
pub(super) fn is_missing(cell: &str) -> bool {
    MISSING.iter().any(|missing| cell.eq_ignore_ascii_case(missing))
}

fn is_blank(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// Takes blanks and apostrophes out of a number; `None` where they do not stand between groups of three, or where there is no digit.
fn without_blank_groups(digits: &str) -> Option<Cow<'_, str>> {
    let is_group_mark = |sign: char| is_blank(sign) || matches!(sign, '\'' | '\u{2019}');
    let digits = digits.trim();
    let plain = |text: &str| text.bytes().all(|sign| sign.is_ascii_digit() || matches!(sign, b'.' | b','));
    if plain(digits) {
        return digits.contains(|sign: char| sign.is_ascii_digit()).then_some(Cow::Borrowed(digits));
    }
    let mut groups = digits.split(is_group_mark);
    let first = groups.next()?;
    let mut out = first.to_owned();
    let is_whole = |text: &str| text.chars().all(|sign| sign.is_ascii_digit());
    let mut rest = groups.peekable();
    if rest.peek().is_some() && !(is_whole(first) && (1..=3).contains(&first.len())) {
        return None;
    }
    while let Some(group) = rest.next() {
        let whole = group.split(['.', ',']).next().unwrap_or(group);
        if whole.len() != 3 || (rest.peek().is_some() && !is_whole(group)) {
            return None;
        }
        out.push_str(group);
    }
    (plain(&out) && out.contains(|sign: char| sign.is_ascii_digit())).then_some(Cow::Owned(out))
}

/// The sign before decimals, where a number shows it beyond doubt.
fn decimal_of(cell: &str) -> Option<char> {
    let digits = cell.trim().trim_start_matches(['-', '+', '<', '>', '\u{2212}']);
    let digits = without_blank_groups(digits)?;
    let (before, behind) = digits.rsplit_once(['.', ','])?;
    let (last, other) = if digits.get(before.len()..)?.starts_with('.') { ('.', ',') } else { (',', '.') };
    let groups = |text: &str, mark: char| {
        let mut groups = text.split(mark);
        let first = groups.next().is_some_and(|first| (1..=3).contains(&first.len()));
        first && groups.all(|group| group.len() == 3 && !group.contains(['.', ',']))
    };
    if !before.contains(['.', ',']) {
        let is_group = behind.len() == 3 && (1..=3).contains(&before.len()) && !before.starts_with('0');
        return (!is_group).then_some(last);
    }
    if before.contains(last) {
        // `1.200.000`
        return (!before.contains(other) && groups(&digits, last)).then_some(other);
    }
    groups(before, other).then_some(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cell: &str, others: &[&str], separator: char) -> Option<TypedNumber> {
        NumberStyle::of(others.iter().copied().chain([cell]), separator).read(cell)
    }

    #[test]
    fn numbers_of_every_country_are_read() {
        for (cell, number) in [
            ("340", 340.0),
            ("-2.5", -2.5),
            ("\u{2212}2,5", -2.5),
            ("1 200", 1200.0),
            ("1\u{202f}200,5", 1200.5),
            ("1'200", 1200.0),
            ("1.050,5", 1050.5),
            ("1,050.5", 1050.5),
            ("1.200.000", 1_200_000.0),
            ("0,340", 0.34),
            (".5", 0.5),
            ("3.4e2", 340.0),
            ("340.0000", 340.0),
            ("1234,567", 1234.567),
        ] {
            assert_eq!(read(cell, &[], ';'), Some(TypedNumber::Plain(number)), "{cell}");
        }
        for cell in ["", "-", "12 34", "1.2.3", "1,2,3", "4/5", "abc", "1e", "1,", "1.20,5,0", "4-5"] {
            assert!(!matches!(read(cell, &[], ';'), Some(TypedNumber::Either { .. })), "{cell}");
        }
        for cell in ["", "-", "12 34", "1.2.3", "1,2,3", "4/5", "abc", "1e", "4-5"] {
            assert_eq!(read(cell, &[], ';'), None, "{cell}");
        }
    }

    #[test]
    fn a_group_of_three_is_what_the_table_shows_elsewhere() {
        assert_eq!(read("1,200", &["4.5"], ';'), Some(TypedNumber::Plain(1200.0)));
        assert_eq!(read("1,200", &["4,5"], ';'), Some(TypedNumber::Plain(1.2)));
        assert_eq!(read("1.200", &["4,5"], ';'), Some(TypedNumber::Plain(1200.0)));
        assert_eq!(read("1,200", &["340"], ';'), Some(TypedNumber::Either { decimal: 1.2, thousands: 1200.0 }));
    }

    #[test]
    fn a_count_may_have_a_limit_an_interval_or_a_unit() {
        let style = NumberStyle::default();
        let count = |cell| style.count(cell).unwrap();
        for cell in [
            "340 (284-405)",
            "340 [284, 405]",
            "340 (284 to 405)",
            "340 (IQR 284\u{2013}405)",
            "340 [284;405]",
            "340(284-405)",
        ] {
            assert_eq!(count(cell).bar, Some((284.0, 405.0)), "{cell}");
        }
        assert_eq!(count("340 ± 50").bar, Some((290.0, 390.0)));
        assert_eq!((count("< 20").limit, count("≥1500").limit, count("20").limit), (Some('<'), Some('>'), None));
        assert_eq!(count("0.34 x10^9/L").factor, Some(1000.0));
        assert_eq!(count("340/mm3").factor, Some(1.0));
        assert_eq!(count("340 cells/µL").factor, Some(1.0));
        assert!(count("340 (25%)").has_rest && count("340*").has_rest);
        assert_eq!((count("'340"), count("&lt;20").limit), (count("340"), Some('<')));
        for cell in ["25%", "about 340", "284-405", "", "<", "340 mg"] {
            assert_eq!(style.count(cell), None, "{cell}");
        }
    }
}
