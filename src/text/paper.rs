//! What the page on paper says of its origin.

/// The catalogue. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct PaperWords {
    pub title: &'static str,
    pub link: &'static str,
    pub regimen: &'static str,
    pub changed: &'static str,
    pub no_cytokine: &'static str,
    pub baseline: &'static str,
    pub eligible: fn(&str, &str) -> String,
    pub therapy: &'static str,
    pub since: fn(&str) -> String,
    pub versions: &'static str,
    /// Program, link format, model, parameter set.
    pub numbers: fn([&str; 4]) -> String,
    pub model: &'static str,
    pub date: &'static str,
}
