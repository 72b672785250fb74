//! The languages of the page, and how each writes and reads a number. A language is a folder of texts, an entry here and a line in `access.rs`.

use crate::decimal;

/// A language that the page speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// French: the language of the ANRS trials.
    Fr,
    /// A language of the tests.
    #[cfg(test)]
    Mock,
}

/// What the page knows of a language before its words are here.
#[derive(Debug)]
struct Registered {
    /// Its code in a link and in the page.
    code: &'static str,
    /// Its own name for itself.
    name: &'static str,
    /// Between thousands, and before decimals.
    group: char,
    point: char,
    /// Before `%`, and before another unit.
    percent_space: &'static str,
    unit_space: &'static str,
}

static EN: Registered =
    Registered { code: "en", name: "English", group: ',', point: '.', percent_space: "", unit_space: " " };

static FR: Registered = Registered {
    code: "fr",
    name: "Français",
    group: '\u{202f}',
    point: ',',
    percent_space: "\u{202f}",
    unit_space: "\u{a0}",
};

#[cfg(test)]
static MOCK: Registered =
    Registered { code: "xx", name: "Mock", group: '\u{b7}', point: ';', percent_space: "_", unit_space: "_" };

impl Lang {
    /// Every language, in the order of the switch.
    pub const ALL: [Self; 2] = [Self::En, Self::Fr];

    const fn registered(self) -> &'static Registered {
        match self {
            Self::En => &EN,
            Self::Fr => &FR,
            #[cfg(test)]
            Self::Mock => &MOCK,
        }
    }

    /// Its code in a link (`lang=`) and in the page: `"en"`.
    pub const fn code(self) -> &'static str {
        self.registered().code
    }

    /// Its own name for itself.
    pub const fn name(self) -> &'static str {
        self.registered().name
    }

    /// The language of a code such as `fr`, `FR` or `fr-CA`; `None` for another.
    pub fn from_code(code: &str) -> Option<Self> {
        let main = code.split('-').next().unwrap_or(code).trim();
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(main))
    }

    /// A number with this many digits behind the point, as the language writes it: `1,200.5` or `1 200,5`, with a true minus sign.
    pub fn decimal(self, value: f64, digits: usize) -> String {
        let text = format!("{:.digits$}", value.abs());
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let Registered { group, point, .. } = self.registered();
        // What is rounded to zero has no sign.
        let mut out = String::new();
        if value < 0.0 && text.contains(|digit: char| matches!(digit, '1'..='9')) {
            out.push('\u{2212}');
        }
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place) % 3 == 0 {
                out.push(*group);
            }
            out.push(digit);
        }
        if !fraction.is_empty() {
            out.push(*point);
            out.push_str(fraction);
        }
        out
    }

    /// A number with the digits that it needs, two at most: `7.5`, `500`.
    pub fn number(self, value: f64) -> String {
        let rounded = libm::round(value * 100.0) / 100.0;
        let digits = format!("{rounded}").split_once('.').map_or(0, |(_, fraction)| fraction.len());
        self.decimal(rounded, digits)
    }

    /// A number with all its digits and none between thousands, as a box holds it.
    pub fn exact(self, value: f64) -> String {
        let text = format!("{}", value + 0.0);
        self.with_point(&text)
    }

    /// A number as it was published, with this language's sign before decimals.
    pub fn with_point(self, published: &str) -> String {
        published.replace('.', self.registered().point.encode_utf8(&mut [0; 4]))
    }

    /// A count of cells as precisely as a count can be told: to the nearest 10 from 100 on.
    pub fn cells(self, value: f64) -> String {
        self.decimal(rounded_cells(value), 0)
    }

    /// A change, always with its sign.
    pub fn signed(self, value: f64) -> String {
        let plus = if value > 0.0 { "+" } else { "" };
        format!("{plus}{}", self.number(value))
    }

    /// A change of a count, as precisely as a count can be told.
    pub fn signed_cells(self, value: f64) -> String {
        self.signed(rounded_cells(value))
    }

    /// A number with its unit behind it; in French the space between them does not break.
    pub fn with_unit(self, number: &str, unit: &str) -> String {
        let Registered { percent_space, unit_space, .. } = self.registered();
        let space = match unit {
            "" => "",
            "%" => percent_space,
            _ => unit_space,
        };
        format!("{number}{space}{unit}")
    }

    /// A share between 0 and 1 in whole percent, in French with a space that does not break.
    pub fn percent(self, share: f64) -> String {
        let space = self.registered().percent_space;
        format!("{}{space}%", self.decimal(libm::round(share * 100.0), 0))
    }
}

fn rounded_cells(value: f64) -> f64 {
    if value.abs() < 100.0 { libm::round(value) } else { libm::round(value / 10.0) * 10.0 }
}

/// A number as a person may type it: thousands parted by spaces or apostrophes, a decimal comma, a typesetter's minus sign, digits of East Asian
/// keyboards, a percent sign behind it. `None` where it is no number, or more than one. What the page prints in a language reads back in it: in
/// English one comma may part thousands, as in `1,295`.
pub fn parse_number(typed: &str, lang: Lang) -> Option<f64> {
    let groups_by_comma = lang.registered().group == ',';
    let plain = plain_letters(typed);
    let digits = plain.trim_matches(|letter: char| !letter.is_ascii_digit());
    // Where a comma is before decimals, `1.295` is a thousand for some and one for others.
    let is_doubtful = !groups_by_comma && digits.matches('.').count() == 1 && without_groups(digits).is_some();
    read_number(typed, groups_by_comma).filter(|_| !is_doubtful)
}

/// The same where a lone comma is a decimal one, whatever the language of the page.
pub fn parse_decimal_comma(typed: &str) -> Option<f64> {
    read_number(typed, false)
}

/// The same with one of these units behind it, or the first letters of one. `None` where it has another unit.
pub fn parse_quantity(typed: &str, units: &[&str], lang: Lang) -> Option<f64> {
    let typed = plain_letters(typed);
    let is_unit = |at: &usize| {
        let unit = typed.get(*at..).unwrap_or_default();
        // The exponent of `5e2` is no unit.
        let is_exponent =
            unit.strip_prefix('e').is_some_and(|power| power.starts_with(['-', '+']) || starts_with_digit(power));
        unit.starts_with(|letter: char| letter.is_alphabetic() || matches!(letter, '%' | '/')) && !is_exponent
    };
    let end = typed.char_indices().map(|(at, _)| at).find(is_unit).unwrap_or(typed.len());
    let (number, unit) = typed.split_at(end);
    let is_known = unit.is_empty() || units.iter().any(|known| plain_letters(known).starts_with(unit.trim_end()));
    parse_number(number, lang).filter(|_| is_known)
}

/// Small letters of ASCII where a sign has one: minus signs, digits as wide as East Asian signs, the sign of micro. Blanks and the apostrophes that
/// part thousands are blanks, and signs that are not seen are left out.
fn plain_letters(typed: &str) -> String {
    let plain = typed.chars().filter_map(|letter| match letter {
        '\u{2010}'..='\u{2013}' | '\u{2212}' => Some('-'),
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0),
        'µ' | 'μ' => Some('u'),
        '\'' | '\u{2019}' => Some(' '),
        '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => None,
        letter if letter.is_whitespace() => Some(' '),
        letter => Some(letter.to_ascii_lowercase()),
    });
    plain.collect::<String>().trim().to_owned()
}

fn starts_with_digit(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_ascii_digit())
}

fn read_number(typed: &str, groups_by_comma: bool) -> Option<f64> {
    let plain = plain_letters(typed);
    let plain = plain.strip_suffix('%').unwrap_or(&plain);
    let (mantissa, exponent) = plain.split_at(plain.find('e').unwrap_or(plain.len()));
    let digits = mantissa.trim_start_matches(['-', '+']);
    let sign = mantissa.strip_suffix(digits)?;
    let digits = digits.trim();
    // The last sign between digits is before decimals where it is the only one of its kind, and not one between thousands.
    let is_decimal = |at: &usize| {
        let sign = digits.get(*at..=*at).unwrap_or_default();
        let parts_thousands = sign == " " || groups_by_comma && sign == "," && without_groups(digits).is_some();
        !parts_thousands && digits.matches(sign).count() == 1
    };
    let point = digits.rfind([' ', ',', '.']).filter(is_decimal);
    let (whole, decimals) = point
        .map_or((digits, ""), |at| (digits.get(..at).unwrap_or_default(), digits.get(at + 1..).unwrap_or_default()));
    let whole = without_groups(whole)?;
    decimal::read(&format!("{sign}{whole}.{decimals}{exponent}")).filter(|value| value.is_finite())
}

/// A whole number without the signs between its thousands: all are one, and part three digits each behind one to three, which start with no zero.
fn without_groups(text: &str) -> Option<String> {
    let Some(sign) = text.chars().find(|letter| matches!(letter, ' ' | ',' | '.')) else {
        return Some(text.to_owned());
    };
    let mut groups = text.split(sign);
    let first = groups.next()?;
    let is_whole = (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && groups.all(|group| group.len() == 3 && !group.contains([' ', ',', '.']));
    is_whole.then(|| text.split(sign).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_language_writes_numbers_its_own_way() {
        let (english, french) = (Lang::En, Lang::Fr);
        assert_eq!(
            (english.decimal(1234.56, 1), french.decimal(1234.56, 1)),
            ("1,234.6".into(), "1\u{202f}234,6".into())
        );
        assert_eq!(
            (english.number(7.5), french.number(7.5), english.number(500.0)),
            ("7.5".into(), "7,5".into(), "500".into())
        );
        assert_eq!((english.percent(0.886), french.percent(0.886)), ("89%".into(), "89\u{202f}%".into()));
        assert_eq!(
            (english.cells(918.6), english.cells(-35.4), english.cells(-0.2)),
            ("920".into(), "\u{2212}35".into(), "0".into())
        );
        assert_eq!((english.signed_cells(262.0), english.signed_cells(0.0)), ("+260".into(), "0".into()));
    }

    #[test]
    fn a_code_is_read_in_any_case_and_with_a_region() {
        assert_eq!(Lang::from_code("FR-ca"), Some(Lang::Fr));
        assert_eq!(Lang::from_code("de"), None);
    }

    #[test]
    fn numbers_may_be_typed_as_people_type_them() {
        for lang in Lang::ALL {
            for (typed, value) in [
                (" 4,5 ", 4.5),
                ("5,5", 5.5),
                ("0,125", 0.125),
                ("\u{2212}3", -3.0),
                ("1 200", 1200.0),
                ("1\u{202f}200,5", 1200.5),
                ("1\u{a0}200", 1200.0),
                ("340", 340.0),
                ("80\u{a0}%", 80.0),
                ("+5", 5.0),
                ("5e2", 500.0),
                ("1E-1", 0.1),
                ("- 3", -3.0),
                ("\u{2013}3", -3.0),
                ("１２．５", 12.5),
                ("－３", -3.0),
                ("1'000", 1000.0),
                ("1\u{2019}234\u{2019}567,5", 1_234_567.5),
                ("1\u{2009}000", 1000.0),
                ("1.000,5", 1000.5),
                ("1,000.5", 1000.5),
                ("1.234.567", 1_234_567.0),
                ("\u{200e}340\u{200b}", 340.0),
                ("5.", 5.0),
                (".5", 0.5),
            ] {
                assert_eq!(parse_number(typed, lang), Some(value), "{typed}");
            }
            for typed in ["five", "inf", "", "1.2.3", "%", "5 8", "5;8", "5/8", "5-8", "5, 8", "1 0000", "--5", "<5"] {
                assert_eq!(parse_number(typed, lang), None, "{typed}");
            }
        }
    }

    #[test]
    fn commas_part_thousands_in_english_and_decimals_in_french() {
        for (typed, english, french) in [
            ("1,000", Some(1000.0), Some(1.0)),
            ("1,295", Some(1295.0), Some(1.295)),
            ("12,345,678.5", Some(12_345_678.5), Some(12_345_678.5)),
            ("12,345,678", Some(12_345_678.0), Some(12_345_678.0)),
            ("1 000,125", Some(1000.125), Some(1000.125)),
            ("0,125", Some(0.125), Some(0.125)),
            ("1.000", Some(1.0), None),
            ("1.295", Some(1.295), None),
            ("0.125", Some(0.125), Some(0.125)),
            ("12.34", Some(12.34), Some(12.34)),
            ("1,0000", Some(1.0), Some(1.0)),
            ("1,234,5", None, None),
        ] {
            assert_eq!((parse_number(typed, Lang::En), parse_number(typed, Lang::Fr)), (english, french), "{typed}");
        }
    }

    #[test]
    fn a_unit_behind_a_number_is_that_of_its_box() {
        let cells = ["/µL", "cells/µL"];
        for (typed, units, value) in [
            ("340 cells/µL", &cells[..], Some(340.0)),
            ("340cells/\u{3bc}l", &cells, Some(340.0)),
            ("1,340 /uL", &cells, Some(1340.0)),
            ("340 c", &cells, Some(340.0)),
            ("340", &cells, Some(340.0)),
            ("3.4e2 cells", &cells, Some(340.0)),
            ("340 cells/L", &cells, None),
            ("340 cells 5", &cells, None),
            ("17 %", &cells, None),
            ("17%", &["%"], Some(17.0)),
            ("5 MIU", &["MIU"], Some(5.0)),
            ("5 mg", &["MIU"], None),
            ("5d", &["wk", "weeks"], None),
            ("8 Wk ", &["wk", "weeks"], Some(8.0)),
            ("8 week", &["wk", "weeks"], Some(8.0)),
            ("8 months", &["wk", "weeks"], None),
            ("6 cycles", &[""], None),
            ("6", &[""], Some(6.0)),
            ("4.5 log10", &["log10", "log10 copies/mL"], Some(4.5)),
            ("weeks", &["wk", "weeks"], None),
            ("", &["wk"], None),
        ] {
            assert_eq!(parse_quantity(typed, units, Lang::En), value, "{typed}");
        }
        assert_eq!(parse_quantity("1 340,5 cellules", &["cellules/µL"], Lang::Fr), Some(1340.5));
    }

    proptest! {
        #[test]
        fn what_the_page_prints_reads_back(value in prop_oneof![-5e9..5e9_f64, -2000.0..2000.0_f64, -1.0..1.0_f64], digits in 0_usize..4) {
            for lang in Lang::ALL {
                let rounded: f64 = format!("{value:.digits$}").parse().unwrap();
                prop_assert_eq!(parse_number(&lang.decimal(value, digits), lang), Some(rounded + 0.0));
                for printed in [lang.number(value), lang.signed(value)] {
                    let read = parse_number(&printed, lang);
                    prop_assert!(read.is_some_and(|read| (read - value).abs() <= 0.005 + 1e-6 * value.abs()), "{}", printed);
                }
                for printed in [lang.cells(value), lang.signed_cells(value)] {
                    let read = parse_number(&printed, lang);
                    prop_assert!(read.is_some_and(|read| (read - value).abs() <= 5.01), "{}", printed);
                }
                let read = parse_number(&lang.percent(value), lang);
                prop_assert!(read.is_some_and(|read| (read - 100.0 * value).abs() <= 0.51), "{}", lang.percent(value));
                prop_assert_eq!(parse_number(&lang.exact(value), lang), Some(value));
            }
        }
    }
}
