//! The words of what comes with the details part, in English.

use crate::text::details::DetailWords;

pub(in crate::text) const WORDS: DetailWords = DetailWords {
    privacy: "No tracking, no cookie, no request to another host: everything is computed on this device.",
    theme_to_dark: "Dark colours",
    theme_to_light: "Light colours",
    licences: "Licences",
    regimens_hint: "Trial regimens. Choosing one replaces schedule and patient.",
    points_hidden: "Trial results need virtual patients; set their number above 0 to show them.",
    summary: "In words",
    legend: "Press an entry to hide or show it.",
    repeat: "Cycles start",
    repeat_every: "at fixed intervals",
    repeat_below: "when CD4 falls below a count",
    art_start: "ART start",
    art_established: "long before",
    art_stops: "ART stops during the run",
    inclusion: "Eligible baseline CD4",
};
