//! Decimals as numbers: the nearest double to what is written, digit for digit what the standard library reads, without its table of powers of
//! five. That table is 10 kB which no compression makes smaller, and a first visit would wait for it.

/// Digits behind these cannot change the nearest double, only say that there is more.
const DIGITS: usize = 800;
/// Of a double.
const MANTISSA_BITS: i32 = 53;
const SMALLEST_EXPONENT: i32 = -1074;

/// The number that a text writes: a sign, digits with at most one `.`, an exponent behind an `e`. `None` for everything else, infinity and
/// not-a-number among it; what is greater than any double is infinite.
pub fn read(text: &str) -> Option<f64> {
    let (sign, plain) = match text.as_bytes().first()? {
        b'-' => (-1.0, text.get(1..)?),
        b'+' => (1.0, text.get(1..)?),
        _ => (1.0, text),
    };
    let (mantissa, exponent) = match plain.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, whole(exponent)?),
        None => (plain, 0),
    };
    let (before, behind) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if before.len() + behind.len() == 0 {
        return None;
    }
    let mut decimal = Decimal { digits: Vec::with_capacity(plain.len().min(DIGITS) + 1), point: exponent };
    for (part, step) in [(before, 1), (behind, 0)] {
        for letter in part.bytes() {
            decimal.push(letter.checked_sub(b'0').filter(|digit| *digit < 10)?, step);
        }
    }
    decimal.trim();
    Some(sign * decimal.short().unwrap_or_else(|| decimal.nearest()))
}

/// The ASCII digit for a sign among the ten from one of these zeros of other scripts on; `None` for another sign.
pub fn digit_of(sign: char, zeros: &[char]) -> Option<char> {
    let value = |zero: &char| u32::from(sign).checked_sub(u32::from(*zero)).filter(|value| *value < 10);
    zeros.iter().find_map(value).and_then(|value| char::from_digit(value, 10))
}

/// An exponent; one that is too great is as great as can be told apart.
fn whole(text: &str) -> Option<i32> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if digits.is_empty() {
        return None;
    }
    let mut value = 0_i32;
    for letter in digits.bytes() {
        let digit = letter.checked_sub(b'0').filter(|digit| *digit < 10)?;
        value = (value * 10 + i32::from(digit)).min(100_000_000);
    }
    Some(if text.starts_with('-') { -value } else { value })
}

/// `0.d1d2d3...` times ten to the power of `point`; no digits are zero.
struct Decimal {
    digits: Vec<u8>,
    point: i32,
}

impl Decimal {
    /// One more digit, by which the point moves this many places. No zeros in front.
    fn push(&mut self, digit: u8, step: i32) {
        if self.digits.is_empty() && digit == 0 {
            self.point = self.point.saturating_add(step - 1);
            return;
        }
        self.point = self.point.saturating_add(step);
        if self.digits.len() < DIGITS {
            self.digits.push(digit);
        } else if digit > 0 && self.digits.len() == DIGITS {
            self.digits.push(1);
        }
    }

    /// No zeros at the end.
    fn trim(&mut self) {
        while self.digits.last() == Some(&0) {
            self.digits.pop();
        }
    }

    /// Up to 15 digits and ten to the power of up to 22 are doubles, so one multiplication or division gives the nearest.
    fn short(&self) -> Option<f64> {
        let places = i32::try_from(self.digits.len()).ok()?;
        let power = self.point.checked_sub(places)?;
        if self.digits.is_empty() {
            return Some(0.0);
        }
        if places > 15 || !(-22..=22).contains(&power) {
            return None;
        }
        let whole = self.digits.iter().fold(0.0, |whole, digit| whole * 10.0 + f64::from(*digit));
        let ten = (0..power.abs()).fold(1.0, |ten, _| ten * 10.0);
        Some(if power < 0 { whole / ten } else { whole * ten })
    }

    /// Any: halved or doubled until it lies between a half and one, then as many bits as a double has are taken off.
    fn nearest(mut self) -> f64 {
        if self.point > 310 {
            return f64::INFINITY;
        }
        if self.point < -330 {
            return 0.0;
        }
        let mut exponent = 0;
        while self.point > 0 {
            self.halve();
            exponent += 1;
        }
        while self.point < 0 || self.digits.first().is_some_and(|first| *first < 5) {
            self.double();
            exponent -= 1;
        }
        // Below the smallest normal number fewer bits are left.
        let bits = MANTISSA_BITS.min(exponent - SMALLEST_EXPONENT);
        if bits < 0 {
            return 0.0;
        }
        let mut mantissa = 0_u64;
        for _ in 0..bits {
            mantissa = mantissa * 2 + u64::from(self.bit());
        }
        let is_half = self.bit();
        if is_half && (mantissa % 2 == 1 || !self.digits.is_empty()) {
            mantissa += 1;
        }
        mantissa as f64 * power_of_two(exponent - bits)
    }

    fn halve(&mut self) {
        let mut rest = 0;
        for digit in &mut self.digits {
            let value = rest * 10 + *digit;
            *digit = value / 2;
            rest = value % 2;
        }
        if rest > 0 {
            self.digits.push(5);
        }
        if self.digits.first() == Some(&0) {
            self.digits.remove(0);
            self.point -= 1;
        }
    }

    /// Doubles the digits; whether a one is carried out in front.
    fn carry(&mut self) -> bool {
        let mut carried = 0;
        for digit in self.digits.iter_mut().rev() {
            let value = *digit * 2 + carried;
            *digit = value % 10;
            carried = value / 10;
        }
        self.trim();
        carried > 0
    }

    fn double(&mut self) {
        if self.carry() {
            self.digits.insert(0, 1);
            self.point += 1;
        }
    }

    /// The next bit behind the point, of what lies below one; zeros in front stay as digits.
    fn bit(&mut self) -> bool {
        self.carry()
    }
}

/// Of any exponent that a double has, the smallest included.
fn power_of_two(exponent: i32) -> f64 {
    let normal = u64::try_from(exponent + 1023).ok().filter(|biased| *biased > 0);
    let smallest = u32::try_from(exponent - SMALLEST_EXPONENT).unwrap_or(0);
    f64::from_bits(normal.map_or_else(|| 1 << smallest, |biased| biased << 52))
}

#[cfg(test)]
mod tests {
    use super::read;

    fn same(text: &str) {
        let theirs: Option<f64> = text.parse().ok();
        assert_eq!(read(text).map(f64::to_bits), theirs.map(f64::to_bits), "{text}");
    }

    #[test]
    fn numbers_are_read_as_the_standard_library_reads_them() {
        for text in [
            "0",
            "-0",
            "340",
            "7.5",
            "+4.50",
            ".5",
            "5.",
            "1e3",
            "1.5E-7",
            "0.1",
            "123456789012345678",
            "1e22",
            "1e23",
            "9007199254740993",
            "9007199254740992.99999999999999999999",
            "0.000001",
            "00012.500",
            "1e400",
            "-1e400",
            "1e-400",
            "1e-324",
            "2.4703282292062327e-324",
            "2.4703282292062328e-324",
            "4.9e-324",
            "2.2250738585072011e-308",
            "2.2250738585072014e-308",
            "1.7976931348623157e308",
            "1.7976931348623158e308",
            "1.7976931348623159e308",
            "8.98846567431158e307",
            "1e99999999999",
            "0e99999999999",
            "1e-99999999999",
        ] {
            same(text);
        }
    }

    #[test]
    fn halves_between_two_doubles_go_to_the_even_one() {
        // The middle between 1 and the next double, with its neighbours 700 digits further on.
        let middle = "1.00000000000000011102230246251565404236316680908203125";
        let zeros = "0".repeat(700);
        for text in [
            middle.to_owned(),
            format!("{middle}{zeros}"),
            format!("{middle}{zeros}1"),
            format!("{middle}{zeros}{zeros}1e-3"),
        ] {
            same(&text);
        }
        same(&format!("{}.{}", "9".repeat(900), "9".repeat(900)));
        same(&format!("0.{}1", "0".repeat(1200)));
        same(&format!("1{}e-1200", "0".repeat(1200)));
    }

    #[test]
    fn what_is_no_number_is_none() {
        for text in
            ["", ".", "-", "+", "e5", "1e", "1e+", "1.2.3", "--1", "0x10", "1_000", "five", " 1", "1 ", "٣", "1e1.5"]
        {
            assert_eq!(read(text), None, "{text}");
            assert!(text.parse::<f64>().is_err(), "{text}");
        }
        assert_eq!((read("inf"), read("nan")), (None, None));
    }
}
