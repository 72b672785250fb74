//! How wide a text is. The page measures the letters of the browser's own font once; where there is no browser, those of Helvetica stand for
//! them.

/// The first letter of the table, a space.
const FIRST: u32 = 0x20;
/// Letters in the table, those of ASCII.
pub const LETTERS: usize = 95;

/// Widths of letters, in sizes of the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Letters(pub [f32; LETTERS]);

/// Those of Helvetica (its font metrics), in thousandths.
const HELVETICA: [u16; LETTERS] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
];

/// Where no browser measures: a little wider than Helvetica, so that text of a wider font has room.
pub static UNMEASURED: Letters = Letters({
    let mut widths = [0.0; LETTERS];
    let mut letter = 0;
    #[allow(clippy::indexing_slicing)] // both have as many
    while letter < LETTERS {
        widths[letter] = HELVETICA[letter] as f32 * 0.001_06;
        letter += 1;
    }
    widths
});

impl Letters {
    /// The letters of the table.
    pub fn all() -> impl Iterator<Item = char> {
        (FIRST..).take(LETTERS).filter_map(char::from_u32)
    }

    /// The width of a text of a size, in the unit of the size. A letter that is not in the table is as wide as one that looks like it.
    pub fn width(&self, text: &str, size: f64) -> f64 {
        let widths = text.chars().map(|letter| {
            let like = match letter {
                '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
                '\u{2013}' | '\u{b1}' | '\u{d7}' | '\u{2212}' => '+',
                '\u{2191}' | '\u{2193}' | '\u{25cb}' | '\u{25c7}' => 'W',
                'é' | 'è' | 'ê' | 'à' | 'â' | 'ô' | 'û' | 'µ' => 'n',
                other => other,
            };
            let place = u32::from(like).checked_sub(FIRST).and_then(|place| usize::try_from(place).ok());
            f64::from(place.and_then(|place| self.0.get(place)).copied().unwrap_or(0.6))
        });
        widths.sum::<f64>() * size
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_width_is_the_sum_of_its_letters() {
        let widths = Letters(std::array::from_fn(|place| place as f32));
        assert_eq!(widths.width(" !\"", 10.0), 30.0);
        assert_eq!(Letters::all().count(), LETTERS);
        assert_eq!((Letters::all().next(), Letters::all().last()), (Some(' '), Some('~')));
        let (narrow, wide) = (UNMEASURED.width("iiii", 12.0), UNMEASURED.width("WWWW", 12.0));
        assert!(narrow < 15.0 && wide > 40.0, "{narrow} {wide}");
    }
}
