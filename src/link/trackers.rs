//! Pairs that mail programs, search engines and networks add to a link to follow who opens it. They are dropped in silence.

/// Keys of trackers, without the signs around them ([`super::pairs::Pair::name`]).
const TRACKERS: [&str; 24] = [
    "dclid",
    "epik",
    "fb_action_ids",
    "fbclid",
    "gad_source",
    "gbraid",
    "gclid",
    "gclsrc",
    "hsctatracking",
    "hsenc",
    "hsmi",
    "igsh",
    "igshid",
    "li_fat_id",
    "mc_cid",
    "mc_eid",
    "mkt_tok",
    "msclkid",
    "srsltid",
    "ttclid",
    "twclid",
    "vero_id",
    "wbraid",
    "yclid",
];

/// Whether a key, written small, is that of a tracker.
pub(super) fn is_tracker(name: &str) -> bool {
    name.starts_with("utm_") || TRACKERS.contains(&name)
}
