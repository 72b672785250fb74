//! The words of the printed handout.

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
    /// Count, age, HIV RNA; name and start of the therapy.
    pub patient: fn([&str; 3], [&str; 2]) -> String,
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
