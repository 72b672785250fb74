//! What is on the buttons that lead to a part of the page. They are there before the part is, so they must not bring its words along, in English.

use crate::text::lazy_labels::LazyLabels;

pub(in crate::text) const WORDS: LazyLabels = LazyLabels {
    teach: super::teach::WORDS.teach,
    help: super::teach::WORDS.help,
    lesson: super::teach::WORDS.lesson,
    hidden_now: super::teach::WORDS.hidden_now,
    share: super::share_dialog::WORDS.share,
    open_whole: super::share_dialog::WORDS.open_whole,
    compare: super::compare::WORDS.tab,
    people: super::people::WORDS.tab,
    trial: super::trial::WORDS.tab,
    map: super::map::WORDS.tab,
    finder: super::finder::WORDS.tab,
    acts_title: super::model_view::WORDS.acts_title,
    acts_nothing: super::model_view::WORDS.acts_nothing,
    acts_none: super::model_view::WORDS.acts_none,
    acts_first: super::model_view::WORDS.acts_first,
    acts_then: super::model_view::WORDS.acts_then,
    term: super::model_view::WORDS.term,
    own_add: super::own_data::WORDS.add,
    own_change: super::own_data::WORDS.change,
    own_drawn: super::own_data::WORDS.drawn,
    broken_session: super::share_dialog::WORDS.broken_session,
    fetching: "Loading\u{2026}",
    not_yet: "A part of this page has not come yet. The page asks for it again.",
    not_fetched: "This part of the page could not be loaded. Check the connection and try again.",
    other_came: "Something else came in place of this part of the page: a sign-in page, or an error of the host. Sign in, or try again later.",
    no_patients: "The virtual patients could not be loaded; curves are shown without their bands. The next change tries again.",
    replaced: "The host lacks a part of this page: perhaps a newer version has replaced it. Reload; the address keeps your view.",
    again: "Try again",
};
