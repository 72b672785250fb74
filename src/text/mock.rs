//! A third language, of the tests: an entry in `language.rs`, a line in `access.rs`, and this in place of its folder. Nothing else in the
//! program knows of it, and what it does not say is English. A program that names its languages somewhere else does not compile with it.

use super::catalogue::Catalogue;
use super::pattern::Grammar;
use super::sentence::SentenceWords;
use super::texts::Texts;
use super::{Lang, Words, en};

const PAGE: Words = Words { lang: Lang::Mock, title: "Mok", undo: "Unmok", ..en::page::WORDS };

/// One, two and many, as Slovene or Arabic have them.
const GRAMMAR: Grammar = Grammar {
    plural: |count| match count {
        one if (one - 1.0).abs() < 1e-9 => 0,
        two if (two - 2.0).abs() < 1e-9 => 1,
        _ => 2,
    },
    spelt: &["nul", "un", "du", "tri"],
    or: " aut ",
};

const SENTENCE: SentenceWords = SentenceWords {
    cycle: &["ciklo", "ciklu", "ciklov"],
    raises: &["{given}: {end} <- {start} ({week}), {control}."],
    of_il2: " per {amount}",
    ..en::sentence::WORDS
};

pub(super) static CATALOGUE: Catalogue = Catalogue {
    words: &PAGE,
    grammar: &GRAMMAR,
    sentence: &SENTENCE,
    calendar: &en::calendar::WORDS,
    compare: &en::compare::WORDS,
    coverage: &en::coverage::WORDS,
    curve: &en::curve::WORDS,
    cycles: &en::cycles::WORDS,
    degraded: en::degraded::sentence,
    evidence: &en::evidence::WORDS,
    feedback: Texts("# finding\n\nsaw: Mok.\n"),
    finder: &en::finder::WORDS,
    frame: &en::frame::WORDS,
    findings: &en::findings::WORDS,
    handout: &en::handout::WORDS,
    how_sure: &en::how_sure::WORDS,
    parameters: en::PARAMETERS,
    lazy_labels: &en::lazy_labels::WORDS,
    details: &en::details::WORDS,
    toolbar: &en::toolbar::WORDS,
    link_compare: &en::link_compare::WORDS,
    map: &en::map::WORDS,
    model_view: &en::model_view::WORDS,
    new_trial: &en::new_trial::WORDS,
    notice: &en::notice::WORDS,
    own_data: &en::own_data::WORDS,
    own_fit: &en::own_fit::WORDS,
    paper: &en::paper::WORDS,
    people: &en::people::WORDS,
    question: &en::question::WORDS,
    report_card: &en::report_card::WORDS,
    credibility_texts: en::CREDIBILITY,
    report_card_texts: en::REPORT_CARD,
    result: &en::result::WORDS,
    setting: &en::setting::WORDS,
    check_page: &en::check_page::WORDS,
    share_dialog: &en::share_dialog::WORDS,
    table: &en::table::WORDS,
    regimen_names: en::REGIMEN_NAMES,
    regimens: en::REGIMENS,
    results: en::RESULTS,
    finding_texts: en::FINDINGS,
    plans: en::PLANS,
    task: en::TASK,
    teach: &en::teach::WORDS,
    tours: en::TOURS,
    trial: &en::trial::WORDS,
    own_note: &en::own_note::WORDS,
};

mod tests {
    use super::*;
    use crate::parameters::ParameterId;
    use crate::{link, simulation, summary};

    #[test]
    fn a_third_language_writes_its_numbers_and_counts_its_own_way() {
        let lang = Lang::Mock;
        assert_eq!((lang.decimal(1234.5, 1), lang.percent(0.5)), ("1\u{b7}234;5".into(), "50_%".into()));
        assert_eq!(super::super::parse_number("1\u{b7}234", lang), None, "no sign between thousands is typed");
        assert_eq!(super::super::parse_number("0;5".replace(';', ",").as_str(), lang), Some(0.5));
        let forms: super::super::Forms = &["one", "two", "many"];
        assert_eq!([1.0, 2.0, 5.0].map(|count| lang.form(count, forms)), ["one", "two", "many"]);
    }

    #[test]
    fn a_third_language_speaks_on_the_page_and_is_english_where_it_has_no_words() {
        let said = |link: &str| {
            let scenario = link::decode(link).unwrap().scenario;
            let run = simulation::simulate(&scenario);
            summary::sentence(&summary::facts(&run, &scenario), Lang::Mock)
        };
        assert!(said("v=1&m=2&a=5m5d8w2c&wk=16&pop=0").starts_with("Du ciklu per 50: "));
        assert!(said("v=1&m=2&a=5m5d8w5c&wk=40&pop=0").starts_with("5 ciklov per 50: "));
        assert!(said("v=1&m=2&a=0&pop=0").starts_with("No cycle is given: "));
        let words = Lang::Mock.words();
        assert_eq!((words.title, words.undo, words.redo), ("Mok", "Unmok", "Redo"));
        assert_eq!(Lang::Mock.with_unit("5", Lang::Mock.unit(ParameterId::DosePerInjection)), "5_MIU");
    }
}
