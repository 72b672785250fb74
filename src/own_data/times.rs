//! Times in a table, in weeks: units of time, visits (`Baseline`, `Week 4`, `W8`, `M6`), dates.

use super::count_unit::folded;
use super::number::{LONGEST, NumberStyle};
use super::vocabulary::is_in;
use crate::units::DAYS_PER_WEEK;

/// Names of units of time in English, French and some neighbours, and the weeks in one.
const UNITS: [(&str, f64); 6] = [
    (
        "week weeks wk wks w semaine semaines sem woche wochen semana semanas settimana settimane weken wo visitweek studyweek \
         weekno weeknum vecka veckor uke uker uge uger",
        1.0,
    ),
    ("day days d jour jours j tag tage dia dias giorno giorni dag dagen dy visitday studyday", 1.0 / DAYS_PER_WEEK),
    ("month months mo mos mth mths mois monat monate mes meses mese mesi maand maanden", 365.25 / 12.0 / DAYS_PER_WEEK),
    ("year years yr yrs y an ans annee annees jahr jahre ano anos anno anni jaar", 365.25 / DAYS_PER_WEEK),
    ("hour hours hr hrs h heure heures stunde stunden hora horas ora ore uur", 1.0 / (24.0 * DAYS_PER_WEEK)),
    ("minute minutes min mins", 1.0 / (1440.0 * DAYS_PER_WEEK)),
];
/// Months in English, French, German, Spanish and Italian; three letters of a name are enough where they name one month.
const MONTHS: [&str; 12] = [
    "january janvier januar enero gennaio",
    "february fevrier februar febrero febbraio",
    "march mars marz mrz marzo",
    "april avril abril aprile",
    "may mai mayo maggio",
    "june juin juni junio giugno",
    "july juillet juli julio luglio",
    "august aout agosto",
    "september septembre septiembre settembre",
    "october octobre oktober octubre ottobre",
    "november novembre noviembre novembre",
    "december decembre dezember diciembre dicembre",
];
const BASELINE: [&str; 14] = [
    "baseline",
    "base",
    "bl",
    "base line",
    "inclusion",
    "entry",
    "study entry",
    "randomisation",
    "randomization",
    "debut",
    "basal",
    "basale",
    "ausgangswert",
    "einschluss",
];

/// Words before the unit of a visit's time that leave its origin; a follow-up, washout or run-in has its own.
const BEFORE_UNITS: [&str; 12] =
    ["visit", "visite", "visita", "study", "etude", "event", "treatment", "at", "on", "the", "end of", "of"];

/// Weeks in one of a unit of time, written small and without accents.
pub(super) fn unit(word: &str) -> Option<f64> {
    UNITS.iter().find(|(names, _)| is_in(names, word)).map(|(_, weeks)| *weeks)
}

/// What a cell of times says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum TimeCell {
    /// A number, in the unit of its column.
    Number(f64),
    /// Weeks, whatever the column is.
    Weeks(f64),
    /// Days of a calendar.
    Day(i64),
    /// `05/06/2024`: days with the day first, with the month first; `None` where there is no such day.
    EitherOrder(Option<i64>, Option<i64>),
    /// A date without a year, or with two digits of one.
    PartOfDate,
    /// `V4`: the number of a visit.
    Visit,
}

/// Reads a cell of times; `None` where it is none.
pub(super) fn read(cell: &str, style: NumberStyle) -> Option<TimeCell> {
    if let Some(number) = style.number(cell) {
        return Some(TimeCell::Number(number));
    }
    if cell.len() > LONGEST || cell.is_empty() {
        return None;
    }
    let text = folded(cell.trim());
    let text = text.trim_end_matches(['*', ':']).trim();
    let whole = named(text.trim_matches(['(', ')']).trim(), style);
    if !matches!(whole, None | Some(TimeCell::Visit)) {
        return whole;
    }
    // `W4 (±3 d)`, `W4 ± 1`, `V1 (S4)`, `Week 4 / Day 28`, `week_4_arm_1`, `Week 4 visit`
    let parts = text.split(['(', ')', '/', '±']).flat_map(|part| part.split("_arm_").take(1));
    let parts = parts.map(|part| part.trim().trim_end_matches(" visit").trim_end_matches(" visite"));
    // `S05/2024` is a week of a calendar, `Week 4/8` two visits.
    let is_bare = |part: &str| !part.is_empty() && part.chars().all(|sign| sign.is_ascii_digit());
    let weeks = text.split('/').filter_map(|part| match named(part.trim(), style) {
        Some(TimeCell::Weeks(weeks)) => Some(weeks),
        _ => None,
    });
    let (least, most) = weeks.fold((f64::MAX, 0.0_f64), |(least, most), weeks| (least.min(weeks), most.max(weeks)));
    // A month has four weeks or more.
    if text.split('/').skip(1).any(|part| is_bare(part.trim())) || most - least > 0.15 * most {
        return None;
    }
    parts.filter_map(|part| named(part, style)).find(|time| matches!(time, TimeCell::Weeks(_))).or(whole)
}

/// What a text of words and numbers says.
fn named(text: &str, style: NumberStyle) -> Option<TimeCell> {
    if BASELINE.contains(&text) {
        return Some(TimeCell::Weeks(0.0));
    }
    date(text).or_else(|| visit(text, style))
}

/// A unit before or behind a number: `Week 4`, `W8`, `28 days`; `Visit 4` has no unit of time.
fn visit(text: &str, style: NumberStyle) -> Option<TimeCell> {
    if text.contains(['<', '>', '\u{2264}', '\u{2265}']) {
        return None;
    }
    let is_digit = |sign: char| sign.is_ascii_digit();
    let start = text.find(is_digit)?;
    let end = text.rfind(is_digit)? + 1;
    let between = |sign: char| sign.is_whitespace() || matches!(sign, '_' | '.' | ':' | '-' | '#' | '=');
    let number = style.number(text.get(start..end)?)?;
    let before = text.get(..start)?;
    let (before, is_negative) = match before.trim_end().strip_suffix('-') {
        Some(rest) if rest.is_empty() || rest.ends_with(' ') => (rest, true),
        // `W-4` is four weeks before, or week 4.
        Some(_) => return None,
        _ => (before, false),
    };
    let before = before.trim_matches(between);
    let behind = text.get(end..)?.trim_matches(between);
    let last_word = before.rsplit(|sign: char| !sign.is_alphanumeric()).next().unwrap_or(before);
    let number = if is_negative { -number } else { number };
    let weeks = match (before, behind) {
        // French visits: S8 is week 8. A letter before a number is a visit's, so M is months.
        ("s", "") => 1.0,
        ("m" | "month" | "visit m", "") | ("", "m") => unit("month")?,
        ("v" | "visit" | "visite" | "t" | "vis" | "timepoint" | "cycle" | "c" | "cure", _) => {
            return Some(TimeCell::Visit);
        }
        (_, "") if before.split(' ').rev().skip(1).all(|word| BEFORE_UNITS.contains(&word)) => unit(last_word)?,
        ("" | "after" | "apres", unit_behind) => unit(unit_behind)?,
        _ => return None,
    };
    Some(TimeCell::Weeks(number * weeks))
}

fn date(text: &str) -> Option<TimeCell> {
    // A time of day behind a date.
    let text = match text.find('t').or_else(|| text.find(' ')) {
        Some(at)
            if text
                .get(at + 1..)
                .is_some_and(|rest| rest.contains(':') && rest.starts_with(|sign: char| sign.is_ascii_digit())) =>
        {
            text.get(..at)?
        }
        _ => text,
    };
    let parts = parts_of_date(text);
    let number = |part: &str| {
        part.parse::<i64>().ok().filter(|_| part.len() <= 4 && part.chars().all(|sign| sign.is_ascii_digit()))
    };
    let parts = match parts.as_slice() {
        // The day of the week before a date.
        [first, rest @ ..]
            if rest.len() == 3 && number(first).is_none() && rest.iter().any(|part| month_named(part).is_some()) =>
        {
            rest
        }
        parts => parts,
    };
    let known = |year, month, day| day_of(year, month, day).map(TimeCell::Day);
    let is_year = |part: &str| part.len() == 4;
    match *parts {
        [year, month, day] if is_year(year) => {
            let month = number(month).or_else(|| month_named(month))?;
            known(number(year)?, month, number(day)?)
        }
        [first, second, year] => {
            let named = match (month_named(first), month_named(second)) {
                (None, Some(month)) => Some((number(first)?, month)),
                (Some(month), None) => Some((number(second)?, month)),
                _ => None,
            };
            if !is_year(year) {
                let is_part =
                    number(year).is_some() && (named.is_some() || number(first).zip(number(second)).is_some());
                return is_part.then_some(TimeCell::PartOfDate);
            }
            let year = number(year)?;
            if let Some((day, month)) = named {
                return known(year, month, day);
            }
            let (first, second) = (number(first)?, number(second)?);
            if text.contains('.') {
                return known(year, second, first);
            }
            let (day_first, month_first) = (day_of(year, second, first), day_of(year, first, second));
            day_first.or(month_first).map(|_| TimeCell::EitherOrder(day_first, month_first))
        }
        [first, second] => {
            if is_year(first) || is_year(second) {
                return None;
            }
            let has_name = month_named(first).or(month_named(second)).is_some();
            let is_pair = text.contains(['/', '.']) && number(first).zip(number(second)).is_some();
            (has_name || is_pair).then_some(TimeCell::PartOfDate)
        }
        _ => None,
    }
}

/// The numbers and words of a date: cut at its signs, and between digits and letters (`15JAN2024`).
fn parts_of_date(text: &str) -> Vec<&str> {
    let pieces = text.split(|sign: char| matches!(sign, '-' | '/' | '.' | ',') || sign.is_whitespace());
    let cut = |piece: &'_ str| {
        let is_number = piece.starts_with(|sign: char| sign.is_ascii_digit());
        piece.find(|sign: char| sign.is_ascii_digit() != is_number)
    };
    let mut parts = Vec::new();
    for piece in pieces.take(12) {
        let mut rest = piece;
        while let Some(at) = cut(rest) {
            parts.extend(rest.get(..at));
            rest = rest.get(at..).unwrap_or("");
        }
        parts.push(rest);
    }
    parts.retain(|part| !matches!(*part, "" | "er" | "st" | "nd" | "rd" | "th" | "de" | "del" | "di"));
    parts
}

/// The month that a name begins.
fn month_named(part: &str) -> Option<i64> {
    let begins = |names: &&str| part.len() > 2 && names.split(' ').any(|name| name.starts_with(part));
    let mut found = (1..).zip(MONTHS).filter(|(_, names)| begins(names));
    found.next().map(|(month, _)| month).filter(|_| found.next().is_none())
}

/// Whether `15.01` is a day and a month as well as a number.
pub(super) fn may_be_day_and_month(cell: &str) -> bool {
    let parts = cell.trim().trim_end_matches('.').split_once(['.', ',']);
    parts.is_some_and(|(day, month)| {
        let number = |part: &str| part.parse::<u32>().ok().filter(|_| part.len() == 2 || part.len() == 1);
        number(day).is_some_and(|day| (1..=31).contains(&day))
            && month.len() == 2
            && number(month).is_some_and(|month| (1..=12).contains(&month))
    })
}

/// Days since 1 January 1970 in the Gregorian calendar; `None` where there is no such day.
fn day_of(year: i64, month: i64, day: i64) -> Option<i64> {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => return None,
    };
    if !(1..=last).contains(&day) || !(1900..=2100).contains(&year) {
        return None;
    }
    // Years from March on, so that the leap day is the last of its year.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    Some(365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 719_469)
}

/// A day since 1970 as a spreadsheet's number gives it, or one such as `20240115`; `None` where it is none of the years 1955 to 2118.
#[allow(clippy::cast_possible_truncation)] // in bounds
pub(super) fn day_of_spreadsheet(number: f64) -> Option<i64> {
    if (20_000.0..80_000.0).contains(&number) {
        return Some(number as i64 - 25_569);
    }
    let digits = (19_550_101.0..21_190_000.0).contains(&number).then_some(number as i64)?;
    day_of(digits / 10_000, digits / 100 % 100, digits % 100).filter(|_| number.fract() == 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_cell(cell: &str) -> Option<TimeCell> {
        read(cell, NumberStyle::default())
    }

    #[test]
    fn visits_are_weeks() {
        let month = 365.25 / 84.0;
        for (cell, weeks) in [
            ("Baseline", 0.0),
            ("BL", 0.0),
            ("Week 4", 4.0),
            ("W8", 8.0),
            ("wk12", 12.0),
            ("S8", 8.0),
            ("Semaine 8", 8.0),
            ("M6", 6.0 * month),
            ("Month 6", 6.0 * month),
            ("6 mois", 6.0 * month),
            ("D28", 4.0),
            ("Day 28", 4.0),
            ("J28", 4.0),
            ("28 days", 4.0),
            ("Year 1", 12.0 * month),
            ("Visit week 4", 4.0),
            ("8w", 8.0),
            ("4 weeks", 4.0),
            ("24h", 1.0 / 7.0),
            ("Week_24", 24.0),
            ("Day -7", -1.0),
            ("week 4.5", 4.5),
            ("W0 (baseline)", 0.0),
            ("Baseline (W0)", 0.0),
            ("W4 (±3 d)", 4.0),
            ("V1 (S4)", 4.0),
            ("Week 4 visit", 4.0),
            ("Week 4 / Day 28", 4.0),
            ("week_4_arm_1", 4.0),
            ("baseline_arm_1", 0.0),
        ] {
            let Some(TimeCell::Weeks(read)) = read_cell(cell) else { panic!("{cell}: {:?}", read_cell(cell)) };
            assert!((read - weeks).abs() < 1e-9, "{cell}: {read}");
        }
        for cell in ["V4", "Visit 4", "T3"] {
            assert_eq!(read_cell(cell), Some(TimeCell::Visit), "{cell}");
        }
        for cell in
            ["Screening", "EOT", "last", "", "8 mg", "Unscheduled 2", "C1D1", "W-4", "J-7", "2024-W03", "jui 2024"]
        {
            assert_eq!(read_cell(cell), None, "{cell}");
        }
    }

    #[test]
    fn dates_are_days() {
        for cell in [
            "2024-01-15",
            "2024/01/15",
            "15.01.2024",
            "15-Jan-2024",
            "15 janv. 2024",
            "15 janvier 2024",
            "Jan 15, 2024",
            "January 15 2024",
            "2024-01-15 10:30",
            "2024-01-15T10:30:00Z",
            "2024-Jan-15",
            "15JAN2024",
            "15. Januar 2024",
            "lundi 15 janvier 2024",
            "Mon 15 Jan 2024",
            "Mon, Jan 15th, 2024",
            "15 de enero de 2024",
        ] {
            assert_eq!(read_cell(cell), Some(TimeCell::Day(19_737)), "{cell}");
        }
        assert_eq!(read_cell("1er février 2024"), read_cell("2024-02-01"));
        assert_eq!(read_cell("12-févr.-2024"), read_cell("2024-02-12"));
        assert_eq!(day_of_spreadsheet(20_240_115.0), Some(19_737));
        assert_eq!(read_cell("15/01/2024"), Some(TimeCell::EitherOrder(Some(19_737), None)));
        assert!(matches!(read_cell("05/06/2024"), Some(TimeCell::EitherOrder(Some(_), Some(_)))));
        for cell in ["15/01/24", "15/01", "15 Jan", "15-Jan-24"] {
            assert_eq!(read_cell(cell), Some(TimeCell::PartOfDate), "{cell}");
        }
        assert_eq!((read_cell("2024-02-30"), read_cell("30/13/2024")), (None, None));
        assert_eq!((day_of(1970, 1, 1), day_of(2000, 3, 1)), (Some(0), Some(11_017)));
        assert_eq!(day_of_spreadsheet(45_306.0), Some(19_737));
        assert!(
            may_be_day_and_month("15.01")
                && !may_be_day_and_month("4.5")
                && !may_be_day_and_month("0.25")
                && !may_be_day_and_month("40.01")
        );
    }
}
