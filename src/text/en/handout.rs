//! The words of the printed handout, in English.

use crate::text::handout::HandoutWords;

pub(in crate::text) const WORDS: HandoutWords = HandoutWords {
    front: "Question",
    back: "Answer",
    name_and_date: "Name and date",
    tasks: [
        "Draw the CD4 count of this patient, week by week, before you look at the back. The bars under the axis are the days of dosing.",
        "Mark where the count is lowest in the first month, and where it is highest in the whole run.",
        "Draw a second line for the control: the same patient without the cytokine.",
    ],
    reasons: "Explain your curve.",
    axes_alt: "Empty axes: weeks, and CD4 count in cells per microlitre. The first count and the days of dosing are marked.",
    start_here: |count| format!("starts here: {count}"),
    patient: |[count, age, rna], [therapy, since]| {
        format!(
            "The patient: CD4 count {count}, age {age}, HIV RNA before therapy {rna}; antiretroviral therapy: {therapy}, {since}."
        )
    },
    schedule_caption: "What is given",
    schedule_heads: ["Schedule", "In each cycle", "First cycle", "Amount in each cycle"],
    rule_first: |week| format!("from week {week}, when CD4 is below the threshold"),
    never: "never reached: the previous phase lasts to the end",
    answer: "What the model says",
    answer_alt: "The same axes with the model's lines and the trial results; the table below has the numbers.",
    numbers: "In numbers",
    table: "Week by week",
    sources: "Where the numbers come from",
    open: "Open this view",
    qr_alt: "QR code of the link next to it",
    no_qr: "The link is too long for a QR code.",
    no_benefit: "A higher count is not a better outcome: in the two large trials IL-2 raised the CD4 count and gave patients no clinical benefit.",
};
