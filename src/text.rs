//! Every word on the page: a catalogue for each part of it, filled by each language. A catalogue has strings where the words do not
//! change, and functions where they carry numbers, since order, plural and number format differ between languages.

mod calendar;
mod catalogue;
mod compare;
mod coverage;
mod cycles;
mod degraded;
mod en;
mod evidence;
mod finder;
mod findings;
mod fr;
pub mod fr_part;
mod handout;
mod lang;
mod lazy_labels;
mod link_compare;
mod map;
mod model_view;
mod new_trial;
mod own_data;
mod paper;
mod pattern;
mod people;
mod picture;
mod question;
mod result;
mod sentence;
mod share_dialog;
mod table;
mod teach;
mod teach_keys;
mod trial;
mod trial_data;

pub use calendar::{CalendarWords, CycleFacts};
pub use compare::{CompareWords, Verdict};
pub use coverage::CoverageWords;
pub use cycles::{CycleValue, CycleWords};
pub use degraded::Degraded;
pub use evidence::{EvidenceWords, PassportWords};
pub use finder::FinderWords;
pub use findings::FindingsWords;
pub use handout::HandoutWords;
pub use lang::Lang;
pub use lazy_labels::LazyLabels;
pub use link_compare::{BlockWords, LinkCompareWords};
pub use map::{MapWords, Spot};
pub use model_view::{GainInWords, ModelViewWords};
pub use new_trial::NewTrialWords;
pub use own_data::OwnDataWords;
pub use paper::PaperWords;
pub use pattern::{Forms, Grammar, fill};
pub use people::{PeopleWords, Portrait};
pub use picture::PictureWords;
pub use sentence::SentenceWords;
pub use share_dialog::ShareDialogWords;
pub use table::TableWords;
pub use teach::{Plan, PlanRow, TeachWords};
pub use trial::TrialWords;

use crate::chart::figure::Kind;
use crate::decimal;
use crate::parameters::{OutOfRange, ParameterId};
use crate::scenario::Art;
use crate::schedule::{Block, Route, Schedule};
use crate::summary::NumberId;
use crate::trajectory::ArmName;
use crate::trials::{Observation, Spread};

/// How a part of a text is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// As the rest.
    Plain,
    /// In the accent colour, since it follows the controls.
    Follows,
    /// Without a break between its lines.
    Whole,
}

/// A text in parts.
pub type Marked = Vec<(String, Mark)>;

/// The catalogue. Names say where the words stand; a function's arguments are what the words follow.
#[allow(missing_docs)] // a hundred names that say what they are
pub struct Words {
    pub tag: &'static str,
    // numbers
    pub number: fn(f64) -> String,
    pub signed: fn(f64) -> String,
    pub percent: fn(f64) -> String,
    // frame of the page
    pub title: &'static str,
    pub skip: &'static str,
    pub disclaimer: &'static str,
    pub disclaimer_more: &'static str,
    pub question: fn(&Schedule) -> Marked,
    pub regimens: &'static str,
    pub regimens_hint: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    pub theme_to_dark: &'static str,
    pub theme_to_light: &'static str,
    pub privacy: &'static str,
    pub licences: &'static str,
    pub language: &'static str,
    pub notices: &'static str,
    pub dismiss: &'static str,
    pub more_notices: fn(usize) -> String,
    // controls
    pub schedule: &'static str,
    pub patient: &'static str,
    pub more_schedule: &'static str,
    pub more_patient: &'static str,
    pub run: &'static str,
    pub reset_all: &'static str,
    pub reset_one: fn(&str) -> String,
    pub parameter: fn(ParameterId) -> &'static str,
    pub unit: fn(ParameterId) -> &'static str,
    pub day: &'static str,
    pub tested_marks: &'static str,
    pub tested: fn(ParameterId, &[f64]) -> String,
    pub out_of_range: fn(&OutOfRange) -> String,
    pub days_fill_interval: &'static str,
    pub not_a_number: fn(ParameterId, &str) -> String,
    pub block_group: &'static str,
    pub block_name: fn(usize, &Block) -> String,
    pub block_title: fn(usize) -> String,
    pub same_in_all_blocks: &'static str,
    pub no_blocks: &'static str,
    pub start_after_block: &'static str,
    pub add_block: &'static str,
    pub remove_block: &'static str,
    pub route: &'static str,
    pub route_name: fn(Route) -> &'static str,
    pub repeat: &'static str,
    pub repeat_every: &'static str,
    pub repeat_below: &'static str,
    pub art: &'static str,
    pub art_name: fn(Art) -> &'static str,
    pub art_start: &'static str,
    pub art_established: &'static str,
    pub art_stops: &'static str,
    pub inclusion: &'static str,
    // chart
    pub chart: &'static str,
    pub chart_hint: &'static str,
    pub cd4_axis: &'static str,
    pub cd4_axis_short: &'static str,
    pub weeks_axis: &'static str,
    pub doses_axis: &'static str,
    pub series: fn(ArmName, Kind) -> String,
    pub end_label: fn(ArmName, Kind, f64, bool) -> String,
    pub legend: &'static str,
    pub legend_trial: fn(&[&str], bool, bool) -> String,
    pub art_alone: &'static str,
    pub log: &'static str,
    pub fit: &'static str,
    pub no_trial_here: &'static str,
    pub trial_label: fn(&Observation) -> String,
    pub trial_mark: fn(&Observation, bool) -> String,
    pub trial_spoken: fn(&Observation, bool) -> String,
    pub at_week: fn(f64) -> String,
    pub points_hidden: &'static str,
    // summary
    pub summary: &'static str,
    pub number_unit: fn(NumberId) -> &'static str,
    // tabs
    pub tabs: &'static str,
    pub tab_evidence: &'static str,
    pub tab_table: &'static str,
    pub tab_model: &'static str,
    pub tab_sources: &'static str,
    pub close: &'static str,
    pub spread_short: fn(&Spread) -> Option<&'static str>,
    /// What was added to the picture after the rest of this catalogue.
    pub picture: &'static PictureWords,
}

impl Words {
    /// The language of this catalogue.
    pub fn lang(&self) -> Lang {
        Lang::from_code(self.tag).unwrap_or_default()
    }
}

/// A number as a person may type it: spaces between thousands, a decimal comma, a sign of a typesetter, a percent sign behind it. `None` where it
/// is no number. What the page prints in a language reads back in it: in English commas may part thousands, as in `1,295`.
pub fn parse_number(typed: &str, lang: Lang) -> Option<f64> {
    let mut cleaned: String = typed
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .map(|letter| if matches!(letter, '\u{2212}' | '\u{2013}') { '-' } else { letter })
        .collect();
    if cleaned.ends_with('%') {
        cleaned.pop();
    }
    let cleaned =
        if lang == Lang::En && is_grouped(&cleaned) { cleaned.replace(',', "") } else { cleaned.replace(',', ".") };
    decimal::read(&cleaned).filter(|value| value.is_finite())
}

/// Whether commas part the thousands: groups of three digits behind one to three that do not start with a zero.
fn is_grouped(text: &str) -> bool {
    let whole = text.trim_start_matches(['-', '+']).split('.').next().unwrap_or_default();
    let mut groups = whole.split(',');
    let is_number = |group: &str| group.bytes().all(|digit| digit.is_ascii_digit());
    let first = groups.next().unwrap_or_default();
    let is_first = (1..=3).contains(&first.len()) && !first.starts_with('0') && is_number(first);
    is_first && whole.contains(',') && groups.all(|group| group.len() == 3 && is_number(group))
}

#[cfg(test)]
mod tests {
    use super::{Lang, parse_number};
    use proptest::prelude::*;

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
            ] {
                assert_eq!(parse_number(typed, lang), Some(value), "{typed}");
            }
            for typed in ["five", "inf", "", "1.2.3", "%"] {
                assert_eq!(parse_number(typed, lang), None, "{typed}");
            }
        }
    }

    #[test]
    fn commas_part_thousands_in_english_and_decimals_in_french() {
        for (typed, english, french) in [
            ("1,000", Some(1000.0), Some(1.0)),
            ("1,295", Some(1295.0), Some(1.295)),
            ("12,345,678.5", Some(12_345_678.5), None),
            ("1,0000", Some(1.0), Some(1.0)),
            ("1,234,5", None, None),
        ] {
            assert_eq!((parse_number(typed, Lang::En), parse_number(typed, Lang::Fr)), (english, french), "{typed}");
        }
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
