//! The controls in English.

use crate::scenario::Art;
use crate::text::controls::ControlWords;

pub(in crate::text) const WORDS: ControlWords = ControlWords {
    adds_up: "{dose} \u{d7} {days} = {cycle} a cycle, {total} in all",
    adds_up_by_rule: "{dose} \u{d7} {days} = {cycle} a cycle",
    times: ["once a day", "twice a day", "three times a day", "four times a day"],
    days: &["1 day", "{count} days"],
    dose: "Dose",
    per_day: "\u{d7} {count}",
    first: ["first {cycles},", "below {level}"],
    then: ["then {cycles},", "then below {level}"],
    once: "once",
    every_week: "every week",
    every_weeks: "every {weeks} weeks",
    shared: "The same in every phase",
    edited: &["{count} cycle, edited by hand", "{count} cycles, edited by hand"],
    make_regular: "Make regular",
    regular_is: "{cycles} cycles, {every}",
    late: &[
        "{count} of {total} cycles starts after week {week}.",
        "{count} of {total} cycles start after week {week}.",
    ],
    as_in: "{value}, as in {trials}",
    and_more: "{names} and {count} more",
    patient_line: "{baseline} cells, {art}, age {age}",
    art: |art| match art {
        Art::None => "no ART",
        Art::Weak => "NRTIs",
        Art::Full => "HAART",
    },
    phase: "Phase",
};
