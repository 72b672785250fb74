//! What a language brings that comes later than the page: every catalogue, and its prose.

use super::curve::CurveWords;
use super::how_sure::HowSureWords;
use super::notice::NoticeWords;
use super::own_fit::OwnFitWords;
use super::own_note::NoteWords;
use super::question::QuestionWords;
use super::report_card::ReportCardWords;
use super::result::ResultWords;
use super::setting::SettingWords;
use super::texts::Texts;
use super::{
    CalendarWords, CheckPageWords, CompareWords, CoverageWords, CycleWords, Degraded, DetailWords, EvidenceWords,
    FinderWords, FindingsWords, FrameWords, Grammar, HandoutWords, LazyLabels, LinkCompareWords, MapWords,
    ModelViewWords, NewTrialWords, OwnDataWords, PaperWords, PeopleWords, SentenceWords, ShareDialogWords, TableWords,
    TeachWords, ToolbarWords, TrialWords, Words,
};

/// Every catalogue of a language.
#[allow(missing_debug_implementations)] // catalogues are mostly functions
pub struct Catalogue {
    pub(super) words: &'static Words,
    pub(super) calendar: &'static CalendarWords,
    pub(super) compare: &'static CompareWords,
    pub(super) coverage: &'static CoverageWords,
    pub(super) cycles: &'static CycleWords,
    pub(super) lazy_labels: &'static LazyLabels,
    pub(super) details: &'static DetailWords,
    pub(super) toolbar: &'static ToolbarWords,
    pub(super) evidence: &'static EvidenceWords,
    pub(super) finder: &'static FinderWords,
    pub(super) grammar: &'static Grammar,
    pub(super) handout: &'static HandoutWords,
    pub(super) how_sure: &'static HowSureWords,
    pub(super) map: &'static MapWords,
    pub(super) model_view: &'static ModelViewWords,
    pub(super) new_trial: &'static NewTrialWords,
    pub(super) own_data: &'static OwnDataWords,
    pub(super) own_fit: &'static OwnFitWords,
    pub(super) paper: &'static PaperWords,
    pub(super) people: &'static PeopleWords,
    pub(super) sentence: &'static SentenceWords,
    pub(super) link_compare: &'static LinkCompareWords,
    pub(super) check_page: &'static CheckPageWords,
    pub(super) share_dialog: &'static ShareDialogWords,
    pub(super) table: &'static TableWords,
    pub(super) teach: &'static TeachWords,
    pub(super) trial: &'static TrialWords,
    pub(super) frame: &'static FrameWords,
    pub(super) findings: &'static FindingsWords,
    pub(super) degraded: fn(Degraded) -> &'static str,
    pub(super) own_note: &'static NoteWords,
    pub(super) curve: &'static CurveWords,
    pub(super) notice: &'static NoticeWords,
    pub(super) question: &'static QuestionWords,
    pub(super) report_card: &'static ReportCardWords,
    pub(super) result: &'static ResultWords,
    pub(super) setting: &'static SettingWords,
    pub(super) regimen_names: Texts,
    pub(super) regimens: Texts,
    pub(super) results: Texts,
    pub(super) finding_texts: Texts,
    pub(super) plans: Texts,
    pub(super) feedback: Texts,
    pub(super) parameters: Texts,
    pub(super) credibility_texts: Texts,
    pub(super) report_card_texts: Texts,
    pub(super) task: Texts,
    pub(super) tours: [Texts; 6],
}
