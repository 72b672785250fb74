//! Short marks of a text: they find a slip of the keyboard and tell two scenarios apart. They are no secret and no proof.

use crate::link::{self, Interface};
use crate::parameters::ParameterId;
use crate::scenario::Scenario;

/// Digits of a code that a person may have to read aloud or type: no letter twice in two cases.
pub(super) const DIGITS: &str = "0123456789abcdefghijklmnopqrstuvwxyz";

/// A 64-bit digest of a text (FNV-1a: a public rule of a few lines, so that another program can check a code).
pub fn digest(text: &str) -> u64 {
    let start = 0xcbf2_9ce4_8422_2325_u64;
    text.bytes().fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// The digest of a text as this many letters and digits.
pub fn mark(text: &str, letters: usize) -> String {
    let mut rest = digest(text);
    // The lower bits of this digest mix less well than the upper ones.
    rest ^= rest >> 32;
    let mut out = String::new();
    for _ in 0..letters {
        out.push(digit(usize::try_from(rest % 36).unwrap_or_default()));
        rest /= 36;
    }
    out
}

/// What a picture shows, in three letters and digits: schedules, patient and length, but not how many virtual patients or which seed.
pub fn scenario_mark(scenario: &Scenario) -> String {
    let default = Scenario::default();
    let mut shown = scenario.clone();
    for id in [ParameterId::Population, ParameterId::Seed] {
        let kept = shown.clone();
        shown = default.get(id).and_then(|value| shown.set(id, value).ok()).unwrap_or(kept);
    }
    mark(&link::encode(&shown, &Interface::default(), &[]), 3)
}

/// The digit of a value below 36.
pub(super) fn digit(value: usize) -> char {
    DIGITS.chars().nth(value % 36).unwrap_or('0')
}

/// The value of a digit, in either case.
pub(super) fn value_of(digit: char) -> Option<usize> {
    DIGITS.find(digit.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_is_the_published_one() {
        // Source: the test values that come with the definition of FNV-1a.
        assert_eq!(
            (digest(""), digest("a"), digest("foobar")),
            (0xcbf2_9ce4_8422_2325, 0xaf63_dc4c_8601_ec8c, 0x8594_4171_f739_67e8)
        );
    }

    #[test]
    fn the_number_of_virtual_patients_does_not_change_the_picture() {
        let scenario = Scenario::default();
        let fewer = scenario.clone().set(ParameterId::Population, 50.0).unwrap();
        assert_eq!(scenario_mark(&scenario), scenario_mark(&fewer));
        assert_ne!(
            scenario_mark(&scenario),
            scenario_mark(&scenario.clone().set(ParameterId::Baseline, 350.0).unwrap())
        );
    }
}
