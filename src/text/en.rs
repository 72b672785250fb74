//! English.

pub(super) mod calendar;
pub(super) mod compare;
pub(super) mod coverage;
mod curve;
pub(super) mod cycles;
pub(super) mod degraded;
pub(super) mod evidence;
pub(super) mod finder;
pub(super) mod findings;
pub(super) mod handout;
pub(super) mod lazy_labels;
pub(super) mod link_compare;
pub(super) mod map;
pub(super) mod model_view;
pub(super) mod new_trial;
pub(super) mod own_data;
pub(super) mod paper;
pub(super) mod pattern;
pub(super) mod people;
pub(super) mod picture;
mod question;
pub(super) mod result;
pub(super) mod sentence;
mod setting;
pub(super) mod share_dialog;
pub(super) mod table;
pub(super) mod teach;
pub(super) mod trial;

use super::{Lang, Words};
use crate::scenario::Art;
use crate::schedule::{Block, Repeat, Route};
use crate::summary::NumberId;
use curve::{end_label, legend_trial, series};
use question::question;
use result::{trial_label, trial_mark, trial_spoken};
use setting::{not_a_number, out_of_range, parameter, tested, unit};

pub(super) static WORDS: Words = Words {
    tag: "en",
    number,
    signed,
    percent,
    title: "IL-2 cycle explorer",
    skip: "Skip to the picture",
    disclaimer: "A teaching model of investigational history, not for treatment.",
    disclaimer_more: "IL-2 raised CD4 counts and gave patients no clinical benefit in ESPRIT and SILCAAT.",
    question,
    regimens: "Regimens",
    regimens_hint: "What the trials gave. Choosing one replaces schedule and patient.",
    undo: "Undo",
    redo: "Redo",
    theme_to_dark: "Dark colours",
    theme_to_light: "Light colours",
    privacy: "No tracking, no cookie, no request to another host: everything is computed on this device.",
    licences: "Licences",
    language: "Language",
    notices: "Notices",
    dismiss: "Dismiss",
    more_notices: |count| format!("{count} more"),
    schedule: "Schedule",
    patient: "Patient",
    more_schedule: "Route, blocks, start, rule",
    more_patient: "Age, virus, response",
    run: "Length and virtual patients",
    reset_all: "Reset all",
    reset_one: |name| format!("Reset {name}"),
    parameter,
    day: "day",
    unit,
    tested_marks: "Marks: values that trials tested.",
    tested,
    out_of_range,
    days_fill_interval: "A cycle is no longer than its interval.",
    not_a_number,
    block_group: "Block of cycles",
    block_name,
    block_title: |number| format!("Block {}", number + 1),
    same_in_all_blocks: "Same dose and days in every block",
    no_blocks: "Control: no cytokine.",
    start_after_block: "Weeks after the block before",
    add_block: "Add block",
    remove_block: "Remove block",
    route: "Route",
    route_name,
    repeat: "Cycles start",
    repeat_every: "at fixed intervals",
    repeat_below: "when CD4 falls below a count",
    art: "Antiretroviral therapy",
    art_name: |art| match art {
        Art::None => "None",
        Art::Weak => "NRTIs only",
        Art::Full => "Combination ART (HAART)",
    },
    art_start: "Therapy since",
    art_established: "long before",
    art_stops: "Therapy stops during the run",
    inclusion: "Eligible baseline CD4",
    chart: "CD4 count over time",
    chart_hint: "Press Enter, then left and right arrow keys to read points. Escape leaves. T opens the table.",
    cd4_axis: "CD4 T cells, cells/\u{b5}L",
    cd4_axis_short: "CD4 cells/\u{b5}L",
    weeks_axis: "weeks",
    doses_axis: "doses",
    series,
    end_label,
    legend: "On the picture. Press one to hide or show it.",
    legend_trial,
    art_alone: " (ART alone)",
    log: "Log scale",
    fit: "Fit",
    no_trial_here: "no trial here",
    trial_label,
    trial_mark,
    trial_spoken,
    at_week: |week| format!("Week {}", number(week)),
    points_hidden: "Trial results are compared with virtual patients; this run has none, so none are drawn.",
    summary: "In words",
    number_unit: |id| match id {
        NumberId::EndCount | NumberId::Gain => "cells/\u{b5}L",
        NumberId::Amount => "MIU",
        _ => "",
    },
    tabs: "More about this picture",
    tab_evidence: "Evidence",
    tab_table: "Table",
    tab_model: "Model",
    tab_sources: "Sources",
    close: "Close",
    spread_short: |spread| spread.words(),
    picture: &picture::WORDS,
};

fn number(value: f64) -> String {
    Lang::En.number(value)
}

fn signed(value: f64) -> String {
    Lang::En.signed(value)
}

fn percent(share: f64) -> String {
    Lang::En.percent(share)
}

fn plural(count: f64, one: &str, many: &str) -> String {
    let is_one = (count - 1.0).abs() < 1e-9;
    format!("{} {}", Lang::En.spelt(count), if is_one { one } else { many })
}

fn block_name(_: usize, block: &Block) -> String {
    match block.repeat() {
        Repeat::Every { cycles: 1, .. } => "once".to_owned(),
        Repeat::Every { weeks, cycles } => format!("{cycles} \u{d7} {} wk", number(weeks)),
        Repeat::Below(level) => format!("below {}", number(level)),
    }
}

fn route_name(route: Route) -> &'static str {
    match route {
        Route::Il2Subcutaneous => "IL-2 injected under the skin",
        Route::Il2Infusion => "IL-2 by continuous infusion",
        Route::Il7Subcutaneous => "IL-7 injected under the skin",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_and_signed() {
        assert_eq!(number(1205.0), "1,205");
        assert_eq!(number(-81.0), "\u{2212}81");
        assert_eq!(number(1_234_567.5), "1,234,567.5");
        assert_eq!(signed(865.0), "+865");
        assert_eq!(percent(0.894), "89%");
    }
}
