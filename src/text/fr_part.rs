//! All French, in one chunk: it is fetched when somebody asks for it.

use super::{
    CalendarWords, CompareWords, CoverageWords, CycleWords, Degraded, EvidenceWords, FinderWords, FindingsWords,
    Grammar, HandoutWords, LazyLabels, LinkCompareWords, MapWords, ModelViewWords, NewTrialWords, OwnDataWords,
    PaperWords, PeopleWords, SentenceWords, ShareDialogWords, TableWords, TeachWords, TrialWords, Words, fr,
};
use crate::lazy::part::{Missing, chunk};
use crate::notice::Notice;
use crate::own_data::Note;

pub use chunk::{fetch, get};

/// Every catalogue in French, and what it has for the data.
#[allow(missing_debug_implementations)] // catalogues are mostly functions
pub struct French {
    pub(super) words: &'static Words,
    pub(super) calendar: &'static CalendarWords,
    pub(super) compare: &'static CompareWords,
    pub(super) coverage: &'static CoverageWords,
    pub(super) cycles: &'static CycleWords,
    pub(super) lazy_labels: &'static LazyLabels,
    pub(super) evidence: &'static EvidenceWords,
    pub(super) finder: &'static FinderWords,
    pub(super) grammar: &'static Grammar,
    pub(super) handout: &'static HandoutWords,
    pub(super) map: &'static MapWords,
    pub(super) model_view: &'static ModelViewWords,
    pub(super) new_trial: &'static NewTrialWords,
    pub(super) own_data: &'static OwnDataWords,
    pub(super) paper: &'static PaperWords,
    pub(super) people: &'static PeopleWords,
    pub(super) sentence: &'static SentenceWords,
    pub(super) link_compare: &'static LinkCompareWords,
    pub(super) share_dialog: &'static ShareDialogWords,
    pub(super) table: &'static TableWords,
    pub(super) teach: &'static TeachWords,
    pub(super) trial: &'static TrialWords,
    pub(super) regimen: fn(&str) -> Option<(&'static str, &'static str)>,
    pub(super) arm: fn(&str) -> Option<&'static str>,
    pub(super) assumed: fn(&str) -> Option<&'static str>,
    pub(super) fact: fn(&str) -> Option<&'static str>,
    pub(super) findings: &'static FindingsWords,
    pub(super) further_arm: fn(&str) -> Option<&'static str>,
    pub(super) further_read: fn(&str) -> Option<&'static str>,
    pub(super) degraded: fn(Degraded) -> &'static str,
    pub(super) how_read: fn(&str) -> Option<&'static str>,
    pub(super) notice: fn(&Notice) -> String,
    pub(super) own_note: fn(&Note) -> String,
    pub(super) way: fn(&str) -> Option<(&'static str, &'static str)>,
}

chunk! {
    french: French = French {
        words: &fr::WORDS,
        calendar: &fr::calendar::WORDS,
        compare: &fr::compare::WORDS,
        coverage: &fr::coverage::WORDS,
        cycles: &fr::cycles::WORDS,
        lazy_labels: &fr::lazy_labels::WORDS,
        evidence: &fr::evidence::WORDS,
        finder: &fr::finder::WORDS,
        grammar: &fr::pattern::WORDS,
        handout: &fr::handout::WORDS,
        map: &fr::map::WORDS,
        model_view: &fr::model_view::WORDS,
        new_trial: &fr::new_trial::WORDS,
        own_data: &fr::own_data::WORDS,
        paper: &fr::paper::WORDS,
        people: &fr::people::WORDS,
        sentence: &fr::sentence::WORDS,
        link_compare: &fr::link_compare::WORDS,
        share_dialog: &fr::share_dialog::WORDS,
        table: &fr::table::WORDS,
        teach: &fr::teach::WORDS,
        trial: &fr::trial::WORDS,
        regimen: fr::trial_data::regimen,
        arm: fr::trial_data::arm,
        assumed: fr::trial_data::assumed,
        fact: fr::facts::fact,
        findings: &fr::findings::WORDS,
        further_arm: fr::facts::further_arm,
        further_read: fr::facts::further_read,
        degraded: fr::degraded::sentence,
        how_read: fr::trial_data::how_read,
        notice: fr::notice::sentence,
        own_note: fr::own_note::sentence,
        way: fr::facts::way,
    }
}
