//! English.

pub(super) mod calendar;
pub(super) mod check_page;
pub(super) mod compare;
pub(super) mod controls;
pub(super) mod coverage;
pub(super) mod curve;
pub(super) mod cycles;
pub(super) mod degraded;
pub(super) mod details;
pub(super) mod evidence;
pub(super) mod finder;
pub(super) mod findings;
pub(super) mod frame;
pub(super) mod handout;
pub(super) mod how_sure;
pub(super) mod lazy_labels;
pub(super) mod link_compare;
pub(super) mod map;
pub(super) mod model_view;
pub(super) mod new_trial;
pub(super) mod notice;
pub(super) mod own_data;
pub(super) mod own_fit;
pub(super) mod own_note;
pub(super) mod page;
pub(super) mod paper;
pub(super) mod pattern;
pub(super) mod people;
pub(super) mod picture;
pub(super) mod question;
pub(super) mod report_card;
pub(super) mod result;
pub(super) mod sentence;
pub(super) mod setting;
pub(super) mod share_dialog;
pub(super) mod table;
pub(super) mod teach;
pub(super) mod toolbar;
pub(super) mod trial;

use super::texts::Texts;

pub(super) const FEEDBACK: Texts = Texts(include_str!("en/feedback.md"));
pub(super) const PARAMETERS: Texts = Texts(include_str!("en/parameters.md"));
pub(super) const CREDIBILITY: Texts = Texts(include_str!("en/credibility.md"));
pub(super) const REPORT_CARD: Texts = Texts(include_str!("en/report_card.md"));
pub(super) const TASK: Texts = Texts(include_str!("en/task.md"));
pub(super) const TOURS: [Texts; 6] = [
    Texts(include_str!("en/tours/five-days.md")),
    Texts(include_str!("en/tours/below-200.md")),
    Texts(include_str!("en/tours/two-cytokines.md")),
    Texts(include_str!("en/tours/new-cells.md")),
    Texts(include_str!("en/tours/no-benefit.md")),
    Texts(include_str!("en/tours/run-esprit.md")),
];
pub(super) const REGIMEN_NAMES: Texts = Texts(include_str!("en/regimen-names.md"));
pub(super) const REGIMENS: Texts = Texts(include_str!("en/regimens.md"));
pub(super) const RESULTS: Texts = Texts(include_str!("en/results.md"));
pub(super) const FINDINGS: Texts = Texts(include_str!("en/findings.md"));
pub(super) const PLANS: Texts = Texts(include_str!("en/plans.md"));
