//! Decimals by chance: the same double as the standard library reads, bit by bit, and no text brings the reader down.

use crate::chance::config;
use il2_explorer::decimal::read;
use proptest::prelude::*;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_decimal_is_the_double_of_the_standard_library(text in "[+-]?[0-9]{0,30}(\\.[0-9]{0,30})?([eE][+-]?[0-9]{0,3})?") {
        let theirs: Option<f64> = text.parse().ok();
        prop_assert_eq!(read(&text).map(f64::to_bits), theirs.map(f64::to_bits));
    }

    #[test]
    fn every_double_comes_back_from_its_digits(bits in any::<u64>()) {
        let number = f64::from_bits(bits);
        prop_assume!(number.is_finite());
        for text in [format!("{number}"), format!("{number:e}"), format!("{number:.20}")] {
            prop_assert_eq!(read(&text).map(f64::to_bits), text.parse::<f64>().ok().map(f64::to_bits), "{}", text);
        }
    }

    #[test]
    fn the_middle_between_two_doubles_goes_to_the_even_one(mantissa in 0_u64..1 << 53, digits in "[0-9]{0,3}") {
        // Odd in its last place, below 2 to the power of 54: written out, it lies just between two doubles above 2 to the power of 53.
        let text = format!("{}.{digits}", (mantissa | 1 << 52) * 2 + 1);
        prop_assert_eq!(read(&text).map(f64::to_bits), text.parse::<f64>().ok().map(f64::to_bits));
    }

    #[test]
    fn any_text_is_a_number_or_none(text in ".{0,20}") {
        let theirs = text.parse::<f64>().ok().filter(|number| !text.to_ascii_lowercase().contains(['n', 'i']) && !number.is_nan());
        prop_assert_eq!(read(&text).map(f64::to_bits), theirs.map(f64::to_bits));
    }
}
