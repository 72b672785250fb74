//! All French, in one chunk: it is fetched when somebody asks for it.

use super::{
    CalendarWords, CompareWords, CoverageWords, CycleWords, Doors, EvidenceWords, FinderWords, FindingsWords, Grammar,
    HandoutWords, Hindrance, MapWords, ModelViewWords, NewTrialWords, OwnDataWords, PaperWords, PeopleWords,
    SentenceWords, ShareWords, SharingWords, TableWords, TeachWords, TrialWords, Words, calendar, compare, coverage,
    cycles, doors, evidence, finder, findings, fr, handout, hindrance, map, model_view, new_trial, own_data, paper,
    pattern, people, share, sharing, table, teach, trial,
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
    pub(super) doors: &'static Doors,
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
    pub(super) share: &'static ShareWords,
    pub(super) sharing: &'static SharingWords,
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
    pub(super) hindrance: fn(Hindrance) -> &'static str,
    pub(super) how_read: fn(&str) -> Option<&'static str>,
    pub(super) notice: fn(&Notice) -> String,
    pub(super) own_note: fn(&Note) -> String,
    pub(super) way: fn(&str) -> Option<(&'static str, &'static str)>,
}

chunk! {
    french: French = French {
        words: &fr::WORDS,
        calendar: &calendar::FR,
        compare: &compare::FR,
        coverage: &coverage::FR,
        cycles: &cycles::FR,
        doors: &doors::FR,
        evidence: &evidence::FR,
        finder: &finder::FR,
        grammar: &pattern::FR,
        handout: &handout::FR,
        map: &map::FR,
        model_view: &model_view::FR,
        new_trial: &new_trial::FR,
        own_data: &own_data::FR,
        paper: &paper::FR,
        people: &people::FR,
        sentence: &fr::sentence::WORDS,
        share: &share::FR,
        sharing: &sharing::fr::WORDS,
        table: &table::FR,
        teach: &teach::fr::WORDS,
        trial: &trial::FR,
        regimen: fr::published::regimen,
        arm: fr::published::arm,
        assumed: fr::published::assumed,
        fact: fr::findings::fact,
        findings: &findings::FR,
        further_arm: fr::findings::further_arm,
        further_read: fr::findings::further_read,
        hindrance: hindrance::french,
        how_read: fr::published::how_read,
        notice: fr::notice::sentence,
        own_note: fr::own_note::sentence,
        way: fr::findings::way,
    }
}
