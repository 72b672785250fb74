//! The controls in French.

use crate::scenario::Art;
use crate::text::controls::ControlWords;

pub(in crate::text) const WORDS: ControlWords = ControlWords {
    adds_up: "{dose} × {days} = {cycle} par cycle, {total} en tout",
    adds_up_by_rule: "{dose} × {days} = {cycle} par cycle",
    times: ["une fois par jour", "deux fois par jour", "trois fois par jour", "quatre fois par jour"],
    days: &["{count}\u{a0}jour", "{count}\u{a0}jours"],
    dose: "Dose",
    per_day: "× {count}",
    first: ["d’abord {cycles},", "sous {level}"],
    then: ["puis {cycles},", "puis sous {level}"],
    once: "une fois",
    every_week: "chaque semaine",
    every_weeks: "toutes les {weeks} semaines",
    shared: "Identique dans toutes les phases",
    edited: &["{count} cycle, modifié à la main", "{count} cycles, modifiés à la main"],
    make_regular: "Régulariser",
    regular_is: "{cycles} cycles, {every}",
    late: &[
        "{count} cycle sur {total} commence après la semaine {week}.",
        "{count} cycles sur {total} commencent après la semaine {week}.",
    ],
    as_in: "{value}, comme dans {trials}",
    and_more: "{names} et {count} autres",
    patient_line: "{baseline}\u{a0}cellules, {art}, {age}\u{a0}ans",
    art: |art| match art {
        Art::None => "sans ARV",
        Art::Weak => "INTI",
        Art::Full => "trithérapie",
    },
    phase: "Phase",
};
