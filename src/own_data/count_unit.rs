//! Units of counts, in cells/µL: `10^9/L`, `cells/mm3`, `G/L`, `K/µL`.

/// Signs of a name or unit that are looked at: nothing so long is one.
const LONGEST_NAME: usize = 200;

/// Small letters without accents; superscripts are digits, and a micro sign is `u`. Of what is longer than any name, the start.
pub(super) fn folded(text: &str) -> String {
    text.chars()
        .take(LONGEST_NAME)
        .flat_map(char::to_lowercase)
        .filter_map(|sign| {
            Some(match sign {
                'à' | 'â' | 'ä' | 'á' => 'a',
                'é' | 'è' | 'ê' | 'ë' => 'e',
                'î' | 'ï' | 'í' => 'i',
                'ô' | 'ö' | 'ó' => 'o',
                'û' | 'ü' | 'ù' | 'ú' | '\u{b5}' | '\u{3bc}' => 'u',
                'ç' => 'c',
                'ñ' => 'n',
                '\u{2070}' => '0',
                '\u{b9}' => '1',
                '\u{b2}' => '2',
                '\u{b3}' => '3',
                '\u{2074}'..='\u{2079}' => char::from_digit(u32::from(sign) - 0x2070, 10)?,
                '\u{207b}' | '\u{2212}' | '\u{2013}' => '-',
                '\u{2044}' | '\u{2215}' => '/',
                '\u{d7}' | '\u{2217}' => '*',
                other => other,
            })
        })
        .collect()
}

/// Cells/µL in one of a unit; `None` where the text is no unit of counts.
pub(super) fn read(unit: &str) -> Option<f64> {
    // Most cells are none: a slash or a power in words is in every one.
    let has_share = |text: &[u8]| text.eq_ignore_ascii_case(b"per") || text.eq_ignore_ascii_case(b"par");
    if unit.is_ascii() && !unit.contains(['/', '-']) && !unit.as_bytes().windows(3).any(has_share) {
        return None;
    }
    let mut text = folded(unit)
        .replace("per ", "/")
        .replace("par ", "/")
        .replace("microlit", "ul")
        .replace("cubic millimet", "mm3");
    text.retain(|sign| !(sign.is_whitespace() || matches!(sign, '.' | '(' | ')' | '[' | ']' | '{' | '}' | ',' | '_')));
    let text = [
        "cellules",
        "cellule",
        "cells",
        "cell",
        "zellen",
        "cellen",
        "celulas",
        "cel",
        "linfociti",
        "linfocitos",
        "lymphocytes",
        "lymphs",
        "cd4+",
        "cd4",
        "blood",
        "blut",
        "sang",
        "median",
        "mean",
    ]
    .iter()
    .fold(text, |text, word| text.replace(word, ""));
    let (amount, volume) = match text.rsplit_once('/') {
        Some((amount, volume)) => (amount.to_owned(), volume.to_owned()),
        None => ["l^-1", "l-1", "mm-3", "mm^-3"].iter().find_map(|ending| {
            let amount = text.strip_suffix(ending)?;
            let (amount, prefix) = match amount.strip_suffix('u') {
                Some(amount) if ending.starts_with('l') => (amount, "u"),
                _ => (amount, ""),
            };
            let volume = if ending.starts_with('l') { format!("{prefix}l") } else { "mm3".to_owned() };
            Some((amount.to_owned(), volume))
        })?,
    };
    let per_microlitre = match volume.as_str() {
        "ul" | "mcl" | "mm3" | "mm^3" | "cumm" | "cmm" | "ulitre" | "uliter" | "uler" | "ulre" | "mm3er" | "mm3re" => {
            1.0
        }
        "nl" => 1e3,
        "ml" | "cm3" | "cm^3" | "cc" => 1e-3,
        "dl" => 1e-5,
        "l" | "litre" | "liter" => 1e-6,
        _ => return None,
    };
    let amount = amount.trim_start_matches(['x', '*', '#']);
    let amount = amount.trim_end_matches(['x', '*', '#', 'c']);
    let amount = match amount {
        "" | "1" | "n" | "no" | "nb" | "abs" | "count" => 1.0,
        "g" | "giga" | "gpt" | "bn" => 1e9,
        "m" | "mio" | "mpt" | "mega" | "million" | "millions" => 1e6,
        "k" | "th" | "thou" | "tsd" | "tausend" | "thousand" | "thousands" | "1000" | "milliers" => 1e3,
        power => {
            let power =
                power.strip_prefix("10").or_else(|| power.strip_prefix('e')).or_else(|| power.strip_prefix("1e"))?;
            match power.trim_start_matches(['^', '*', 'e', '+']) {
                "9" | "09" => 1e9,
                "6" | "06" => 1e6,
                "3" | "03" => 1e3,
                _ => return None,
            }
        }
    };
    // Of `cells/L` the µ may be lost.
    Some(amount * per_microlitre).filter(|factor| *factor > 1e-4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_of_laboratories_are_known() {
        for (unit, cells) in [
            ("cells/µL", 1.0),
            ("cells/\u{3bc}l", 1.0),
            ("/mm3", 1.0),
            ("cells/mm³", 1.0),
            ("cellules par mm3", 1.0),
            ("c/µL", 1.0),
            ("10^9/L", 1000.0),
            ("x10⁹/L", 1000.0),
            ("10*9/L", 1000.0),
            ("10E9/l", 1000.0),
            ("G/L", 1000.0),
            ("109/L", 1000.0),
            ("10^6/L", 1.0),
            ("10⁶/l", 1.0),
            ("M/L", 1.0),
            ("K/µL", 1000.0),
            ("Gpt/L", 1000.0),
            ("/nL", 1000.0),
            ("cells/nl", 1000.0),
            ("x 1000/µL", 1000.0),
            ("Tsd/µl", 1000.0),
            ("10^3/uL", 1000.0),
            ("cells/mL", 0.001),
            ("10^9 cells/L", 1000.0),
            ("10^9.L-1", 1000.0),
            ("cells µL⁻¹", 1.0),
            ("cells per microliter", 1.0),
            ("Thou/uL", 1000.0),
            ("cells/cu mm", 1.0),
            ("×10^6 cells/L", 1.0),
            ("#/uL", 1.0),
            ("1/µL", 1.0),
        ] {
            let read = read(unit);
            assert!(read.is_some_and(|read| (read / cells - 1.0).abs() < 1e-12), "{unit}: {read:?}");
        }
        for unit in [
            "",
            "%",
            "mg/L",
            "pg/mL",
            "IU/mL",
            "copies/mL",
            "weeks",
            "abs",
            "10^7/L",
            "mmol/L",
            "cells/?L",
            "cells/\u{fffd}L",
            "cells/L",
            "/dL",
        ] {
            assert_eq!(read(unit), None, "{unit}");
        }
    }
}
