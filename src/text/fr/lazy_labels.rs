//! What is on the buttons that lead to a part of the page. They are there before the part is, so they must not bring its words along, in French.

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
    fetching: "Chargement\u{2026}",
    not_yet: "Une partie de cette page n\u{2019}est pas encore arriv\u{e9}e. La page la redemande.",
    not_fetched: "Cette partie de la page n\u{2019}a pas pu \u{ea}tre charg\u{e9}e. V\u{e9}rifiez la connexion et r\u{e9}essayez.",
    other_came: "Autre chose est arriv\u{e9} \u{e0} la place de cette partie de la page\u{a0}: une page de connexion, ou une erreur de l\u{2019}h\u{e9}bergeur. Identifiez-vous, ou r\u{e9}essayez plus tard.",
    no_patients: "Les patients virtuels n\u{2019}ont pas pu \u{ea}tre charg\u{e9}s\u{a0}: les courbes sont montr\u{e9}es sans leurs bandes. Le prochain changement r\u{e9}essaie.",
    replaced: "Il manque \u{e0} l\u{2019}h\u{e9}bergeur une partie de cette page\u{a0}: une version plus r\u{e9}cente l\u{2019}a peut-\u{ea}tre remplac\u{e9}e. Rechargez-la\u{202f}; l\u{2019}adresse garde votre vue.",
    again: "R\u{e9}essayer",
};
