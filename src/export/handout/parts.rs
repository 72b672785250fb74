//! Tables and lists of the handout.

use super::Handout;
use crate::export::markup::escape;
use crate::export::provenance::citation;
use crate::parameters::ParameterId;
use crate::scenario::Arm;
use crate::schedule::{Block, Repeat, Route, Schedule};
use crate::share::compare::block_in_words;
use crate::share::qr::Qr;
use crate::summary::{self, Facts};
use std::fmt::Write;

/// Rows of the week-by-week table at most, so that the back stays one side.
const MOST_ROWS: usize = 11;

/// The patient in one line.
pub(super) fn patient(handout: &Handout<'_>) -> String {
    let (words, texts) = (handout.lang.words(), handout.lang.handout());
    let patient = &handout.scenario.patient;
    let with_unit = |id: ParameterId, value: f64| handout.lang.with_unit(&words.number(value), words.lang.unit(id));
    let since = match patient.art_week() {
        Some(week) => (handout.lang.link_compare().from_week)(&words.number(week)),
        None => handout.lang.details().art_established.to_owned(),
    };
    let since = match patient.art_stop() {
        Some(week) => format!("{since}, {}", (handout.lang.link_compare().until_week)(&words.number(week))),
        None => since,
    };
    (texts.patient)(
        [
            &with_unit(ParameterId::Baseline, patient.baseline()),
            &words.number(patient.age()),
            &with_unit(ParameterId::Rna, patient.rna()),
        ],
        [(words.art_name)(patient.art), &since],
    )
}

/// What is given, block by block.
pub(super) fn schedule(handout: &Handout<'_>) -> String {
    let texts = handout.lang.handout();
    let mut rows = String::new();
    for arm in [Arm::A, Arm::B] {
        let Some(schedule) = handout.scenario.schedule(arm) else { continue };
        let name = (handout.lang.link_compare().schedule_of)(arm);
        if schedule.is_empty() {
            row(&mut rows, "td", &[name, handout.lang.link_compare().no_cytokine, "", ""]);
        }
        for (index, block) in schedule.blocks().iter().enumerate() {
            let name = if schedule.blocks().len() > 1 { format!("{name}, {}", index + 1) } else { name.to_owned() };
            let given = block_in_words(block, handout.lang);
            row(&mut rows, "td", &[&name, &given, &first_cycle(handout, schedule, index), &amount(handout, block)]);
        }
    }
    let mut heads = String::new();
    row(&mut heads, "th", &texts.schedule_heads);
    let caption = escape(texts.schedule_caption);
    format!("<table>\n<caption>{caption}</caption>\n<thead>{heads}</thead>\n<tbody>\n{rows}</tbody>\n</table>\n")
}

fn first_cycle(handout: &Handout<'_>, schedule: &Schedule, index: usize) -> String {
    let texts = handout.lang.handout();
    let start = schedule.block_starts().get(index).copied().flatten();
    match (start, schedule.blocks().get(index).map(Block::repeat)) {
        (Some(week), Some(Repeat::Below(_))) => (texts.rule_first)(&handout.lang.number(week)),
        (Some(week), _) => (handout.lang.link_compare().from_week)(&handout.lang.number(week)),
        (None, _) => texts.never.to_owned(),
    }
}

fn amount(handout: &Handout<'_>, block: &Block) -> String {
    let words = handout.lang.words();
    let unit = match block.route() {
        Route::Il7Subcutaneous => words.lang.unit(ParameterId::Il7Dose),
        Route::Il2Subcutaneous | Route::Il2Infusion => words.lang.unit(ParameterId::DosePerInjection),
    };
    handout.lang.with_unit(&words.number(block.amount_per_cycle()), unit)
}

/// The key numbers and the table, thinned to what fits.
pub(super) fn numbers(handout: &Handout<'_>, facts: &Facts) -> String {
    let texts = handout.lang.handout();
    let mut keys = String::new();
    for number in summary::key_numbers(facts, None, handout.lang) {
        let value = handout.lang.with_unit(&number.value, number.unit);
        row(&mut keys, "td", &[&number.label, &value, &number.note]);
    }
    let all = summary::rows(handout.run, handout.lang);
    let every = all.len().div_ceil(MOST_ROWS).max(1);
    let mut rows = String::new();
    for (index, line) in all.iter().enumerate() {
        // Counted from the end, so that the last week is always there; and the first.
        if index == 0 || (all.len() - 1 - index).is_multiple_of(every) {
            row(&mut rows, "td", &line.cells.iter().map(String::as_str).collect::<Vec<_>>());
        }
    }
    let mut heads = String::new();
    row(&mut heads, "th", &summary::heads(handout.run, handout.lang));
    format!(
        "<table class=\"handout-small\">\n<caption>{}</caption>\n<tbody>\n{keys}</tbody>\n</table>\n\
         <table class=\"handout-small\">\n<caption>{}</caption>\n<thead>{heads}</thead>\n<tbody>\n{rows}</tbody>\n</table>\n",
        escape(texts.numbers),
        escape(texts.table),
    )
}

/// The QR code and the link next to it.
pub(super) fn link(handout: &Handout<'_>) -> String {
    let texts = handout.lang.handout();
    let address = handout.provenance.address_or_link();
    let picture = match Qr::new(address) {
        Ok(qr) => qr.svg(texts.qr_alt),
        Err(_) => format!("<p class=\"handout-small\">{}</p>", escape(texts.no_qr)),
    };
    let text = escape(address);
    let text = if handout.provenance.address.is_some() { format!("<a href=\"{text}\">{text}</a>") } else { text };
    format!("<p><strong>{}</strong></p>\n{picture}\n<p class=\"handout-link\">{text}</p>\n", escape(texts.open))
}

/// Every source, in small print.
pub(super) fn sources(handout: &Handout<'_>) -> String {
    let items = list_items(handout.provenance.sources.iter().map(|source| citation(source)));
    format!("<ul class=\"handout-sources\">\n{items}</ul>\n")
}

/// Texts as the items of a list.
pub(super) fn list_items<T: AsRef<str>>(texts: impl Iterator<Item = T>) -> String {
    texts.fold(String::new(), |mut items, text| {
        // Writing into a String cannot fail.
        let _ = writeln!(items, "<li>{}</li>", escape(text.as_ref()));
        items
    })
}

fn row(out: &mut String, tag: &str, cells: &[&str]) {
    out.push_str("<tr>");
    for cell in cells {
        // Writing into a String cannot fail.
        let _ = write!(out, "<{tag}>{}</{tag}>", escape(cell));
    }
    out.push_str("</tr>\n");
}
