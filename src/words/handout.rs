//! The words of the printed handout.

use super::Lang;

/// The catalogue of the handout. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct HandoutWords {
    pub front: &'static str,
    pub back: &'static str,
    pub name_and_date: &'static str,
    pub tasks: [&'static str; 3],
    pub reasons: &'static str,
    pub axes_alt: &'static str,
    pub start_here: fn(&str) -> String,
    pub patient: fn([&str; 3]) -> String,
    pub therapy: fn(&str, &str) -> String,
    pub schedule_caption: &'static str,
    pub schedule_heads: [&'static str; 4],
    pub rule_first: fn(&str) -> String,
    pub never: &'static str,
    pub answer: &'static str,
    pub answer_alt: &'static str,
    pub numbers: &'static str,
    pub table: &'static str,
    pub sources: &'static str,
    pub open: &'static str,
    pub qr_alt: &'static str,
    pub no_qr: &'static str,
    pub no_benefit: &'static str,
}

impl Lang {
    /// The words of the handout in this language.
    pub const fn handout(self) -> &'static HandoutWords {
        match self {
            Self::En | Self::Fr => &EN,
        }
    }
}

static EN: HandoutWords = HandoutWords {
    front: "Question",
    back: "Answer",
    name_and_date: "Name and date",
    tasks: [
        "Draw the CD4 count of this patient, week by week, before you look at the back. The bars under the axis are the days of dosing.",
        "Mark where the count is lowest in the first month, and where it is highest in the whole run.",
        "Draw a second line for the same patient without the cytokine.",
    ],
    reasons: "Why did you draw it so?",
    axes_alt: "Empty axes: weeks, and CD4 count in cells per microlitre. The first count and the days of dosing are marked.",
    start_here: |count| format!("starts here: {count}"),
    patient: |[count, age, rna]| format!("The patient: CD4 count {count}, age {age}, HIV RNA before therapy {rna}"),
    therapy: |name, since| format!("antiretroviral therapy: {name}, {since}"),
    schedule_caption: "What is given",
    schedule_heads: ["Schedule", "In each cycle", "First cycle", "Amount in each cycle"],
    rule_first: |week| format!("from week {week}, on need"),
    never: "never: the block before it lasts to the end",
    answer: "What the model says",
    answer_alt: "The same axes with the model's lines and the trial results; the table below has the numbers.",
    numbers: "In numbers",
    table: "Week by week",
    sources: "Where the numbers come from",
    open: "Open this view",
    qr_alt: "QR code of the link beside it",
    no_qr: "The link is too long for a QR code.",
    no_benefit: "A higher count is not a better outcome: in the two large trials IL-2 raised the CD4 count and gave patients no clinical benefit.",
};
