//! The languages of the page, and how each writes a number.

/// A language that the page speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// French: the language of the ANRS trials.
    Fr,
}

impl Lang {
    /// Every language, in the order of the switch.
    pub const ALL: [Self; 2] = [Self::En, Self::Fr];

    /// Its code in a link (`lang=`) and in the page: `"en"`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
        }
    }

    /// Its own name for itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
        }
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
        let (group, point) = match self {
            Self::En => (',', '.'),
            Self::Fr => ('\u{202f}', ','),
        };
        // What is rounded to nought has no sign.
        let mut out = String::new();
        if value < 0.0 && text.contains(|digit: char| matches!(digit, '1'..='9')) {
            out.push('\u{2212}');
        }
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place) % 3 == 0 {
                out.push(group);
            }
            out.push(digit);
        }
        if !fraction.is_empty() {
            out.push(point);
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
        if self == Self::Fr { text.replace('.', ",") } else { text }
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
        let space = match (self, unit) {
            (_, "") | (Self::En, "%") => "",
            (Self::En, _) => " ",
            (Self::Fr, "%") => "\u{202f}",
            (Self::Fr, _) => "\u{a0}",
        };
        format!("{number}{space}{unit}")
    }

    /// A share between 0 and 1 in whole percent, in French with a space that does not break.
    pub fn percent(self, share: f64) -> String {
        let space = match self {
            Self::En => "",
            Self::Fr => "\u{202f}",
        };
        format!("{}{space}%", self.decimal(libm::round(share * 100.0), 0))
    }
}

fn rounded_cells(value: f64) -> f64 {
    if value.abs() < 100.0 { libm::round(value) } else { libm::round(value / 10.0) * 10.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
