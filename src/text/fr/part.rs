//! All French, in one part of the program: it is fetched when somebody asks for it.

use crate::lazy::part::{Missing, chunk};
use crate::text::catalogue::Catalogue;
use crate::text::fr;

pub use chunk::{fetch, get};

chunk! {
    french: Catalogue = Catalogue {
        words: &fr::page::WORDS,
        calendar: &fr::calendar::WORDS,
        compare: &fr::compare::WORDS,
        coverage: &fr::coverage::WORDS,
        cycles: &fr::cycles::WORDS,
        lazy_labels: &fr::lazy_labels::WORDS,
        details: &fr::details::WORDS,
        toolbar: &fr::toolbar::WORDS,
        evidence: &fr::evidence::WORDS,
        finder: &fr::finder::WORDS,
        grammar: &fr::pattern::WORDS,
        handout: &fr::handout::WORDS,
        how_sure: &fr::how_sure::WORDS,
        parameters: fr::PARAMETERS,
        map: &fr::map::WORDS,
        model_view: &fr::model_view::WORDS,
        new_trial: &fr::new_trial::WORDS,
        own_data: &fr::own_data::WORDS,
        own_fit: &fr::own_fit::WORDS,
        paper: &fr::paper::WORDS,
        people: &fr::people::WORDS,
        sentence: &fr::sentence::WORDS,
        link_compare: &fr::link_compare::WORDS,
        check_page: &fr::check_page::WORDS,
        share_dialog: &fr::share_dialog::WORDS,
        table: &fr::table::WORDS,
        teach: &fr::teach::WORDS,
        trial: &fr::trial::WORDS,
        frame: &fr::frame::WORDS,
        findings: &fr::findings::WORDS,
        degraded: fr::degraded::sentence,
        own_note: &fr::own_note::WORDS,
        curve: &fr::curve::WORDS,
        notice: &fr::notice::WORDS,
        question: &fr::question::WORDS,
        report_card: &fr::report_card::WORDS,
        result: &fr::result::WORDS,
        setting: &fr::setting::WORDS,
        regimen_names: fr::REGIMEN_NAMES,
        regimens: fr::REGIMENS,
        results: fr::RESULTS,
        finding_texts: fr::FINDINGS,
        plans: fr::PLANS,
        feedback: fr::FEEDBACK,
        credibility_texts: fr::CREDIBILITY,
        report_card_texts: fr::REPORT_CARD,
        task: fr::TASK,
        tours: fr::TOURS,
    }
}
