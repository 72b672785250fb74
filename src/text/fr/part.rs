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
        own_note: fr::own_note::sentence,
        way: fr::facts::way,
        curve: &fr::curve::WORDS,
        notice: &fr::notice::WORDS,
        question: &fr::question::WORDS,
        result: &fr::result::WORDS,
        setting: &fr::setting::WORDS,
        feedback: fr::FEEDBACK,
        task: fr::TASK,
        tours: fr::TOURS,
    }
}
