//! The frame of the page, its controls and its picture, in English.

use crate::scenario::Art;
use crate::schedule::Route;
use crate::summary::NumberId;
use crate::text::{Lang, Words};

pub(in crate::text) const WORDS: Words = Words {
    lang: Lang::En,
    title: "IL-2 cycle explorer",
    skip: "Skip to the chart",
    disclaimer: "A teaching model of an abandoned investigational treatment. Not for clinical decisions.",
    disclaimer_more: "IL-2 raised CD4 counts and gave patients no clinical benefit in ESPRIT and SILCAAT.",
    regimens: "Regimens",
    undo: "Undo",
    redo: "Redo",
    language: "Language",
    notices: "Notices",
    dismiss: "Dismiss",
    more_notices: |count| format!("{count} more"),
    schedule: "Schedule",
    patient: "Patient",
    more_schedule: "Route, phases, start, rule",
    more_patient: "Age, virus, response",
    run: "Length and virtual patients",
    reset_one: |name| format!("Reset {name}"),
    day: "day",
    days_fill_interval: "A cycle is no longer than its interval.",
    block_group: "Phase",
    same_in_all_blocks: "Same dose and days in every phase",
    no_blocks: "Control: no cytokine.",
    start_after_block: "Weeks after previous phase",
    add_block: "Add phase",
    remove_block: "Remove phase",
    route: "Route",
    route_name,
    art: "Antiretroviral therapy",
    art_name: |art| match art {
        Art::None => "None",
        Art::Weak => "NRTIs only",
        Art::Full => "Combination ART (HAART)",
    },
    chart: "CD4 count over time",
    chart_hint: "Press Enter, then left and right arrow keys to read points. Escape leaves. T opens the table.",
    cd4_axis: "CD4 T cells, cells/\u{b5}L",
    cd4_axis_short: "CD4 cells/\u{b5}L",
    weeks_axis: "weeks",
    doses_axis: "doses",
    art_alone: " (ART alone)",
    log: "Log scale",
    fit: "Fit",
    no_trial_here: "no trial here",
    at_week: |week| format!("Week {}", Lang::En.number(week)),
    number_unit: |id| match id {
        NumberId::EndCount | NumberId::Gain => "cells/\u{b5}L",
        NumberId::Amount => "MIU",
        NumberId::Responders => "",
    },
    tab_evidence: "Evidence",
    tab_sources: "Sources",
    close: "Close",
    picture: &super::picture::WORDS,
    controls: &super::controls::WORDS,
};

fn route_name(route: Route) -> &'static str {
    match route {
        Route::Il2Subcutaneous => "Subcutaneous IL-2 (SC)",
        Route::Il2Infusion => "IL-2 by continuous infusion",
        Route::Il7Subcutaneous => "Subcutaneous IL-7 (SC)",
    }
}
