//! What a language brings that comes later than the page: every catalogue, and its prose.

use super::curve::CurveWords;
use super::notice::NoticeWords;
use super::question::QuestionWords;
use super::result::ResultWords;
use super::setting::SettingWords;
use super::texts::Texts;
use super::{
    CalendarWords, CompareWords, CoverageWords, CycleWords, Degraded, EvidenceWords, FinderWords, FindingsWords,
    Grammar, HandoutWords, LazyLabels, LinkCompareWords, MapWords, ModelViewWords, NewTrialWords, OwnDataWords,
    PaperWords, PeopleWords, SentenceWords, ShareDialogWords, TableWords, TeachWords, TrialWords, Words,
};
use crate::own_data::Note;

/// Every catalogue of a language.
#[allow(missing_debug_implementations)] // catalogues are mostly functions
pub struct Catalogue {
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
    pub(super) own_note: fn(&Note) -> String,
    pub(super) way: fn(&str) -> Option<(&'static str, &'static str)>,
    pub(super) curve: &'static CurveWords,
    pub(super) notice: &'static NoticeWords,
    pub(super) question: &'static QuestionWords,
    pub(super) result: &'static ResultWords,
    pub(super) setting: &'static SettingWords,
    pub(super) feedback: Texts,
    pub(super) task: Texts,
    pub(super) tours: [Texts; 5],
}
