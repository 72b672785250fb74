//! Where each language is: a catalogue in English, or the one that French has for it. The catalogues' types know no language, and a
//! language knows no other.

use super::en;
use super::fr_part::{self, French};
use super::lang::Lang;
use super::{
    CalendarWords, CompareWords, CoverageWords, CycleWords, Degraded, EvidenceWords, FinderWords, FindingsWords,
    Grammar, HandoutWords, LazyLabels, LinkCompareWords, MapWords, ModelViewWords, NewTrialWords, OwnDataWords,
    PaperWords, PeopleWords, SentenceWords, ShareDialogWords, TableWords, TeachWords, TrialWords, Words,
};

impl Lang {
    /// A catalogue in English, or the one that French has for it. French comes as a chunk; a word that is wanted before is English.
    fn pick<T>(self, english: &'static T, french: fn(&French) -> &'static T) -> &'static T {
        match self {
            Self::En => english,
            Self::Fr => fr_part::get().map_or(english, french),
        }
    }

    /// The words of schedules and cycles in this language.
    pub fn calendar(self) -> &'static CalendarWords {
        self.pick(&en::calendar::WORDS, |french| french.calendar)
    }

    /// The words of comparing in this language.
    pub fn compare(self) -> &'static CompareWords {
        self.pick(&en::compare::WORDS, |french| french.compare)
    }

    /// The words of what is done to cycles.
    pub fn cycles(self) -> &'static CycleWords {
        self.pick(&en::cycles::WORDS, |french| french.cycles)
    }

    /// The words of the evidence.
    pub fn evidence(self) -> &'static EvidenceWords {
        self.pick(&en::evidence::WORDS, |french| french.evidence)
    }

    /// The words of the schedule finder in this language.
    pub fn finder(self) -> &'static FinderWords {
        self.pick(&en::finder::WORDS, |french| french.finder)
    }

    /// The words of the findings.
    pub fn findings(self) -> &'static FindingsWords {
        self.pick(&en::findings::WORDS, |french| french.findings)
    }

    /// The words of the handout in this language.
    pub fn handout(self) -> &'static HandoutWords {
        self.pick(&en::handout::WORDS, |french| french.handout)
    }

    /// Its catalogue.
    pub fn words(self) -> &'static Words {
        self.pick(&en::WORDS, |french| french.words)
    }

    /// The names of the ways in.
    pub fn lazy_labels(self) -> &'static LazyLabels {
        self.pick(&en::lazy_labels::WORDS, |french| french.lazy_labels)
    }

    /// The words of sharing in this language.
    pub fn link_compare(self) -> &'static LinkCompareWords {
        self.pick(&en::link_compare::WORDS, |french| french.link_compare)
    }

    /// The words of the response map in this language.
    pub fn map(self) -> &'static MapWords {
        self.pick(&en::map::WORDS, |french| french.map)
    }

    /// The words of the model view in this language.
    pub fn model_view(self) -> &'static ModelViewWords {
        self.pick(&en::model_view::WORDS, |french| french.model_view)
    }

    /// The words of where a new trial would land in this language.
    pub fn new_trial(self) -> &'static NewTrialWords {
        self.pick(&en::new_trial::WORDS, |french| french.new_trial)
    }

    /// The words of own data in this language.
    pub fn own_data(self) -> &'static OwnDataWords {
        self.pick(&en::own_data::WORDS, |french| french.own_data)
    }

    /// The words of the page on paper in this language.
    pub fn paper(self) -> &'static PaperWords {
        self.pick(&en::paper::WORDS, |french| french.paper)
    }

    /// How the language counts.
    pub fn grammar(self) -> &'static Grammar {
        self.pick(&en::pattern::WORDS, |french| french.grammar)
    }

    /// The words of the people in this language.
    pub fn people(self) -> &'static PeopleWords {
        self.pick(&en::people::WORDS, |french| french.people)
    }

    pub(super) fn sentence_words(self) -> &'static SentenceWords {
        self.pick(&en::sentence::WORDS, |french| french.sentence)
    }

    /// The words of the Share dialog in this language.
    pub fn share_dialog(self) -> &'static ShareDialogWords {
        self.pick(&en::share_dialog::WORDS, |french| french.share_dialog)
    }

    /// The words of the table in this language.
    pub fn table(self) -> &'static TableWords {
        self.pick(&en::table::WORDS, |french| french.table)
    }

    /// The words of teaching in this language.
    pub fn teach(self) -> &'static TeachWords {
        self.pick(&en::teach::WORDS, |french| french.teach)
    }

    /// The words of the virtual trial in this language.
    pub fn trial(self) -> &'static TrialWords {
        self.pick(&en::trial::WORDS, |french| french.trial)
    }

    pub(super) fn coverage_words(self) -> &'static CoverageWords {
        self.pick(&en::coverage::WORDS, |french| french.coverage)
    }

    /// The sentence about what the page does without.
    pub fn degraded(self, what: Degraded) -> &'static str {
        self.french().map_or_else(|| en::degraded::sentence(what), |french| (french.degraded)(what))
    }
}
