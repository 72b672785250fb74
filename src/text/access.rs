//! How the words of a language are reached: English at once, another language's when its part of the program is here. Until then its words are
//! English. Nothing else names the folder of a language.

use super::catalogue::Catalogue;
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
    FinderWords, FindingsWords, FrameWords, Grammar, HandoutWords, Lang, LazyLabels, LinkCompareWords, MapWords,
    ModelViewWords, NewTrialWords, OwnDataWords, PaperWords, PeopleWords, SentenceWords, ShareDialogWords, TableWords,
    TeachWords, ToolbarWords, TrialWords, Words, en, fr,
};
use crate::lazy::part::Missing;

impl Lang {
    /// The words of a language that come later than the page, if they are here; none for English.
    pub(super) fn catalogue(self) -> Option<&'static Catalogue> {
        match self {
            Self::En => None,
            Self::Fr => fr::part::get(),
            #[cfg(test)]
            Self::Mock => Some(&super::mock::CATALOGUE),
        }
    }

    /// Brings the words of the language.
    ///
    /// # Errors
    /// If the host does not answer.
    pub async fn fetch(self) -> Result<(), Missing> {
        match self {
            Self::Fr => fr::part::fetch().await,
            Self::En => Ok(()),
            #[cfg(test)]
            Self::Mock => Ok(()),
        }
    }

    /// Whether its words come later than the page.
    pub fn comes_later(self) -> bool {
        self != Self::default()
    }

    /// Whether its words are here.
    pub fn is_here(self) -> bool {
        !self.comes_later() || self.catalogue().is_some()
    }

    /// A catalogue in English, or the one that the language has for it.
    fn pick<T>(self, english: &'static T, of: fn(&'static Catalogue) -> &'static T) -> &'static T {
        self.catalogue().map_or(english, of)
    }

    /// The words of the frame, the controls and the picture.
    pub fn words(self) -> &'static Words {
        self.pick(&en::page::WORDS, |language| language.words)
    }

    /// The names of the regimens.
    pub(super) fn regimen_names(self) -> Texts {
        self.catalogue().map_or(en::REGIMEN_NAMES, |language| language.regimen_names)
    }

    /// What is said of the regimens.
    pub(super) fn regimens(self) -> Texts {
        self.catalogue().map_or(en::REGIMENS, |language| language.regimens)
    }

    /// What is said of the results.
    pub(super) fn results(self) -> Texts {
        self.catalogue().map_or(en::RESULTS, |language| language.results)
    }

    /// Findings, ways to restore immunity, dated events.
    pub(super) fn finding_texts(self) -> Texts {
        self.catalogue().map_or(en::FINDINGS, |language| language.finding_texts)
    }

    /// The lesson plans.
    pub(super) fn plans(self) -> Texts {
        self.catalogue().map_or(en::PLANS, |language| language.plans)
    }

    pub(super) fn feedback(self) -> Texts {
        self.catalogue().map_or(en::FEEDBACK, |language| language.feedback)
    }

    pub(super) fn task(self) -> Texts {
        self.catalogue().map_or(en::TASK, |language| language.task)
    }

    /// The texts of the tours, in the order of the list.
    pub fn tours(self) -> [Texts; 6] {
        self.catalogue().map_or(en::TOURS, |language| language.tours)
    }

    /// The sentence about what the page does without.
    pub fn degraded(self, what: Degraded) -> &'static str {
        self.catalogue().map_or_else(|| en::degraded::sentence(what), |language| (language.degraded)(what))
    }

    pub(super) fn coverage_words(self) -> &'static CoverageWords {
        self.pick(&en::coverage::WORDS, |language| language.coverage)
    }

    pub(super) fn question_words(self) -> &'static QuestionWords {
        self.pick(&en::question::WORDS, |language| language.question)
    }

    pub(super) fn setting_words(self) -> &'static SettingWords {
        self.pick(&en::setting::WORDS, |language| language.setting)
    }

    pub(super) fn curve_words(self) -> &'static CurveWords {
        self.pick(&en::curve::WORDS, |language| language.curve)
    }

    pub(super) fn result_words(self) -> &'static ResultWords {
        self.pick(&en::result::WORDS, |language| language.result)
    }

    pub(super) fn notice_words(self) -> &'static NoticeWords {
        self.pick(&en::notice::WORDS, |language| language.notice)
    }

    pub(super) fn note_words(self) -> &'static NoteWords {
        self.pick(&en::own_note::WORDS, |language| language.own_note)
    }

    /// The words of schedules and cycles in this language.
    pub fn calendar(self) -> &'static CalendarWords {
        self.pick(&en::calendar::WORDS, |language| language.calendar)
    }

    /// The words of comparing in this language.
    pub fn compare(self) -> &'static CompareWords {
        self.pick(&en::compare::WORDS, |language| language.compare)
    }

    /// The words of what is done to cycles.
    pub fn cycles(self) -> &'static CycleWords {
        self.pick(&en::cycles::WORDS, |language| language.cycles)
    }

    /// The words of the evidence.
    pub fn evidence(self) -> &'static EvidenceWords {
        self.pick(&en::evidence::WORDS, |language| language.evidence)
    }

    /// The words of the schedule finder in this language.
    pub fn finder(self) -> &'static FinderWords {
        self.pick(&en::finder::WORDS, |language| language.finder)
    }

    /// The words of the findings.
    pub fn findings(self) -> &'static FindingsWords {
        self.pick(&en::findings::WORDS, |language| language.findings)
    }

    /// The words of the header, the answer, and what is next to the chart and under it.
    pub fn frame(self) -> &'static FrameWords {
        self.pick(&en::frame::WORDS, |language| language.frame)
    }

    /// The words of the handout in this language.
    pub fn handout(self) -> &'static HandoutWords {
        self.pick(&en::handout::WORDS, |language| language.handout)
    }

    /// The words of what comes with the details part.
    pub fn details(self) -> &'static DetailWords {
        self.pick(&en::details::WORDS, |language| language.details)
    }

    /// The words of the row of buttons under the picture.
    pub fn toolbar(self) -> &'static ToolbarWords {
        self.pick(&en::toolbar::WORDS, |language| language.toolbar)
    }

    /// The names of the ways in.
    pub fn lazy_labels(self) -> &'static LazyLabels {
        self.pick(&en::lazy_labels::WORDS, |language| language.lazy_labels)
    }

    /// The words of sharing in this language.
    pub fn link_compare(self) -> &'static LinkCompareWords {
        self.pick(&en::link_compare::WORDS, |language| language.link_compare)
    }

    /// The words of the patient who is fitted to own data in this language.
    pub fn own_fit(self) -> &'static OwnFitWords {
        self.pick(&en::own_fit::WORDS, |language| language.own_fit)
    }

    /// The words of how sure the result is in this language.
    pub fn how_sure(self) -> &'static HowSureWords {
        self.pick(&en::how_sure::WORDS, |language| language.how_sure)
    }

    pub(super) fn parameter_texts(self) -> Texts {
        self.catalogue().map_or(en::PARAMETERS, |language| language.parameters)
    }

    /// The words of the response map in this language.
    pub fn map(self) -> &'static MapWords {
        self.pick(&en::map::WORDS, |language| language.map)
    }

    /// The words of the model view in this language.
    pub fn model_view(self) -> &'static ModelViewWords {
        self.pick(&en::model_view::WORDS, |language| language.model_view)
    }

    /// The words of where a new trial would land in this language.
    pub fn new_trial(self) -> &'static NewTrialWords {
        self.pick(&en::new_trial::WORDS, |language| language.new_trial)
    }

    /// The words of own data in this language.
    pub fn own_data(self) -> &'static OwnDataWords {
        self.pick(&en::own_data::WORDS, |language| language.own_data)
    }

    /// The words of the page on paper in this language.
    pub fn paper(self) -> &'static PaperWords {
        self.pick(&en::paper::WORDS, |language| language.paper)
    }

    /// How the language counts.
    pub fn grammar(self) -> &'static Grammar {
        self.pick(&en::pattern::WORDS, |language| language.grammar)
    }

    /// The words of the people in this language.
    pub fn people(self) -> &'static PeopleWords {
        self.pick(&en::people::WORDS, |language| language.people)
    }

    pub(super) fn sentence_words(self) -> &'static SentenceWords {
        self.pick(&en::sentence::WORDS, |language| language.sentence)
    }

    /// The words of the report card in this language.
    pub fn report_card(self) -> &'static ReportCardWords {
        self.pick(&en::report_card::WORDS, |language| language.report_card)
    }

    pub(super) fn credibility_texts(self) -> Texts {
        self.catalogue().map_or(en::CREDIBILITY, |language| language.credibility_texts)
    }

    pub(super) fn report_card_texts(self) -> Texts {
        self.catalogue().map_or(en::REPORT_CARD, |language| language.report_card_texts)
    }

    /// The words of the check of the page in this language.
    pub fn check_page(self) -> &'static CheckPageWords {
        self.pick(&en::check_page::WORDS, |language| language.check_page)
    }

    /// The words of the Share dialog in this language.
    pub fn share_dialog(self) -> &'static ShareDialogWords {
        self.pick(&en::share_dialog::WORDS, |language| language.share_dialog)
    }

    /// The words of the table in this language.
    pub fn table(self) -> &'static TableWords {
        self.pick(&en::table::WORDS, |language| language.table)
    }

    /// The words of teaching in this language.
    pub fn teach(self) -> &'static TeachWords {
        self.pick(&en::teach::WORDS, |language| language.teach)
    }

    /// The words of the virtual trial in this language.
    pub fn trial(self) -> &'static TrialWords {
        self.pick(&en::trial::WORDS, |language| language.trial)
    }
}
