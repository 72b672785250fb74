//! What stands on the buttons that lead to a part of the page. They are there before the part is, so they must not bring its words along.

use super::{Lang, compare, finder, map, model_view, own_data, people, sharing, teach, trial};
use crate::model::terms::Term;

/// The names of the ways in.
#[derive(Debug)]
#[allow(missing_docs)] // names that say what they are
pub struct Doors {
    pub teach: &'static str,
    pub help: &'static str,
    pub lesson: &'static str,
    pub hidden_now: &'static str,
    pub share: &'static str,
    pub open_whole: &'static str,
    pub compare: &'static str,
    pub people: &'static str,
    pub trial: &'static str,
    pub map: &'static str,
    pub finder: &'static str,
    // "What did that?", and the way to one's own data
    pub acts_title: &'static str,
    pub acts_nothing: &'static str,
    pub acts_none: fn(&str) -> String,
    pub acts_first: fn(&str) -> String,
    pub acts_then: &'static str,
    pub term: fn(Term) -> &'static str,
    pub own_add: &'static str,
    pub own_change: &'static str,
    pub own_drawn: fn(usize) -> String,
    pub broken_session: fn(&str) -> String,
    pub fetching: &'static str,
    pub not_fetched: &'static str,
    pub no_patients: &'static str,
}

static EN: Doors = Doors {
    teach: teach::en::WORDS.teach,
    help: teach::en::WORDS.help,
    lesson: teach::en::WORDS.lesson,
    hidden_now: teach::en::WORDS.hidden_now,
    share: sharing::en::WORDS.share,
    open_whole: sharing::en::WORDS.open_whole,
    compare: compare::EN.tab,
    people: people::EN.tab,
    trial: trial::EN.tab,
    map: map::EN.tab,
    finder: finder::EN.tab,
    acts_title: model_view::EN.acts_title,
    acts_nothing: model_view::EN.acts_nothing,
    acts_none: model_view::EN.acts_none,
    acts_first: model_view::EN.acts_first,
    acts_then: model_view::EN.acts_then,
    term: model_view::EN.term,
    own_add: own_data::EN.add,
    own_change: own_data::EN.change,
    own_drawn: own_data::EN.drawn,
    broken_session: sharing::en::WORDS.broken_session,
    fetching: "This part of the page is on its way\u{2026}",
    not_fetched: "This part of the page could not be fetched. Check the connection and try again.",
    no_patients: "What draws the virtual patients could not be fetched: the curves stand without their spread. The next change tries again.",
};

pub(super) static FR: Doors = Doors {
    teach: teach::fr::WORDS.teach,
    help: teach::fr::WORDS.help,
    lesson: teach::fr::WORDS.lesson,
    hidden_now: teach::fr::WORDS.hidden_now,
    share: sharing::fr::WORDS.share,
    open_whole: sharing::fr::WORDS.open_whole,
    compare: compare::FR.tab,
    people: people::FR.tab,
    trial: trial::FR.tab,
    map: map::FR.tab,
    finder: finder::FR.tab,
    acts_title: model_view::FR.acts_title,
    acts_nothing: model_view::FR.acts_nothing,
    acts_none: model_view::FR.acts_none,
    acts_first: model_view::FR.acts_first,
    acts_then: model_view::FR.acts_then,
    term: model_view::FR.term,
    own_add: own_data::FR.add,
    own_change: own_data::FR.change,
    own_drawn: own_data::FR.drawn,
    broken_session: sharing::fr::WORDS.broken_session,
    fetching: "Cette partie de la page arrive\u{2026}",
    not_fetched: "Cette partie de la page n\u{2019}a pas pu \u{ea}tre charg\u{e9}e. V\u{e9}rifiez la connexion et r\u{e9}essayez.",
    no_patients: "De quoi tracer les patients virtuels n\u{2019}a pas pu \u{ea}tre charg\u{e9}\u{a0}: les courbes sont l\u{e0} sans leur dispersion. Le prochain changement r\u{e9}essaie.",
};

impl Lang {
    /// The names of the ways in.
    pub fn doors(self) -> &'static Doors {
        self.pick(&EN, |french| french.doors)
    }
}
