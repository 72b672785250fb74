//! Why a part of the page is not here, in words.

use crate::shell::browser;
use crate::text::Lang;

/// Why a part of the page is not here: the host has replaced it, or it could not be fetched.
pub(crate) fn why_missing(lang: Lang) -> &'static str {
    let labels = lang.lazy_labels();
    if browser::is_replaced() { labels.replaced } else { labels.not_fetched }
}
