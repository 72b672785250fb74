//! The frame of the page, its controls and its picture, in English.

use crate::scenario::Art;
use crate::schedule::{Block, Repeat, Route};
use crate::summary::NumberId;
use crate::text::{Lang, Words};

pub(in crate::text) const WORDS: Words = Words {
    lang: Lang::En,
    title: "IL-2 cycle explorer",
    skip: "Skip to the picture",
    disclaimer: "A teaching model of investigational history, not for treatment.",
    disclaimer_more: "IL-2 raised CD4 counts and gave patients no clinical benefit in ESPRIT and SILCAAT.",
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
    day: "day",
    tested_marks: "Marks: values that trials tested.",
    days_fill_interval: "A cycle is no longer than its interval.",
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
    legend: "On the picture. Press one to hide or show it.",
    art_alone: " (ART alone)",
    log: "Log scale",
    fit: "Fit",
    no_trial_here: "no trial here",
    at_week: |week| format!("Week {}", Lang::En.number(week)),
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
    picture: &super::picture::WORDS,
};

fn block_name(_: usize, block: &Block) -> String {
    match block.repeat() {
        Repeat::Every { cycles: 1, .. } => "once".to_owned(),
        Repeat::Every { weeks, cycles } => format!("{cycles} \u{d7} {} wk", Lang::En.number(weeks)),
        Repeat::Below(level) => format!("below {}", Lang::En.number(level)),
    }
}

fn route_name(route: Route) -> &'static str {
    match route {
        Route::Il2Subcutaneous => "Subcutaneous IL-2 (SC)",
        Route::Il2Infusion => "IL-2 by continuous infusion",
        Route::Il7Subcutaneous => "Subcutaneous IL-7 (SC)",
    }
}
