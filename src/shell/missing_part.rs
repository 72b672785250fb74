//! Why a part of the page is not here, in words.

use crate::shell::browser;
use crate::text::Lang;

/// Why a part of the page is not here: the host has replaced it, something else came in its place, or it could not be fetched.
pub(crate) fn why_missing(lang: Lang) -> &'static str {
    let labels = lang.lazy_labels();
    if browser::is_replaced() {
        labels.replaced
    } else if browser::has_mark("data-other") {
        // Says static/offline.js.
        labels.other_came
    } else {
        labels.not_fetched
    }
}
