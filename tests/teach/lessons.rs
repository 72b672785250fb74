//! The shipped tours against the model: every link opens cleanly, every placeholder has a number, and what the captions say in words holds.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // a test fails by panicking

use il2_explorer::link;
use il2_explorer::simulation::{simulate, simulate_typical};
use il2_explorer::teach::tour::MAX_STEPS;
use il2_explorer::teach::{Task, Tour, TourStep, fill, task, template, tours};
use il2_explorer::text::{Lang, parse_number};
use il2_explorer::trajectory::Trajectory;
use il2_explorer::trials::{facts, observations, observations_for, presets};
use std::collections::BTreeMap;

/// A tour, a step of it, and its inequalities: this placeholder is above that one by so much.
type Claims = (&'static str, usize, &'static [(&'static str, &'static str, f64)]);

fn run_of(step: &TourStep) -> Trajectory {
    simulate(&link::decode(&step.link).unwrap().scenario)
}

fn english() -> Vec<Tour> {
    tours::all(Lang::En)
}

fn step(tour: &str, number: usize) -> TourStep {
    tours::by_id(tour, Lang::En).unwrap().steps[number - 1].clone()
}

#[test]
fn every_step_opens_without_a_notice_and_leaves_no_placeholder() {
    let mut runs: BTreeMap<String, Trajectory> = BTreeMap::new();
    for language in Lang::ALL {
        for tour in tours::all(language) {
            assert!((1..=MAX_STEPS).contains(&tour.steps.len()), "{}", tour.id);
            for (number, step) in tour.steps.iter().enumerate() {
                let place = format!("{} step {} in {language:?}", tour.id, number + 1);
                let decoded = link::decode(&step.link).unwrap();
                assert_eq!(decoded.notices, [], "{place}");
                assert_eq!(link::decode(&decoded.canonical()).unwrap().scenario, decoded.scenario, "{place}");
                let run = runs.entry(step.link.to_string()).or_insert_with(|| simulate(&decoded.scenario));
                for text in step.texts() {
                    assert!(!text.is_empty(), "{place}");
                    let filled = fill(text, run, language);
                    assert!(!filled.contains(['{', '}', '\u{2026}']) && !filled.contains("NaN"), "{place}: {filled}");
                    // Two digits or more next to a brace would be a number of the model that somebody typed.
                    assert!(!text.contains("treatment advice"), "{place}");
                }
                assert!(!step.sources.is_empty(), "{place}");
            }
        }
    }
}

/// Numbers of a text outside its slots: `1,673` and `1\u{202f}673` are 1673, `3,3` in French is 3.3.
fn typed_numbers(text: &str, lang: Lang) -> Vec<f64> {
    let mut rest = text;
    let mut open = String::new();
    while let Some((before, after)) = rest.split_once('{') {
        open.push_str(before);
        open.push_str(" slot ");
        rest = after.split_once('}').map_or("", |(_, behind)| behind);
    }
    open.push_str(rest);
    let is_part = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',' | '\u{202f}');
    // A digit behind a letter or a hyphen belongs to a name: CD4, IL-2, Bcl-2, log10.
    let bare = |(at, number): (usize, &str)| {
        let named = open[..at].chars().next_back().is_some_and(|letter| letter.is_alphanumeric() || letter == '-');
        (!named).then(|| number.trim_matches([',', '.', '\u{202f}']).to_owned())
    };
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = open[at..].find(|letter: char| letter.is_ascii_digit()).map(|start| at + start) {
        let end = open[start..].find(|letter| !is_part(letter)).map_or(open.len(), |end| start + end);
        found.extend(bare((start, &open[start..end])).and_then(|number| parse_number(&number, lang)));
        at = end;
    }
    found
}

/// Numbers of the trials' data in any form: values, ends, patients, P, weeks, doses, and what the records say in words.
fn numbers_of_the_data() -> Vec<f64> {
    let mut data = Vec::new();
    for found in observations::all().chain(observations::further()) {
        data.extend([found.weeks.0, found.weeks.1]);
        data.extend(found.value.into_iter().chain(found.baseline).chain(found.n.map(f64::from)));
        for text in [found.written(), found.arm_words(), found.how_read()] {
            data.extend(typed_numbers(text, Lang::En));
        }
    }
    for fact in facts::all() {
        data.extend(
            fact.value
                .map(|value| value.0)
                .into_iter()
                .chain(fact.interval.into_iter().flat_map(|(low, high)| [low, high])),
        );
        data.extend(fact.groups.iter().chain(fact.events).map(|count| f64::from(*count)));
        data.extend(typed_numbers(fact.sentence(), Lang::En));
        data.extend(fact.p.and_then(|p| p.parse::<f64>().ok()));
    }
    for preset in presets::all() {
        data.push(preset.scenario.run.weeks());
        for text in [preset.line(), preset.assumed()] {
            data.extend(typed_numbers(text, Lang::En));
        }
        for event in preset.events() {
            data.extend(typed_numbers(Lang::En.event(event).0, Lang::En));
        }
    }
    for source in il2_explorer::source::all() {
        data.extend(typed_numbers(source.short, Lang::En));
        data.extend(typed_numbers(source.citation, Lang::En));
    }
    data
}

/// No tour holds a number that its data do not hold: what a trial found comes from its record, by a slot or by this comparison. What is left
/// are the thought experiment's own numbers, named here.
#[test]
fn every_number_typed_in_a_tour_is_one_of_the_trials_data() {
    let data = numbers_of_the_data();
    // Minutes of a lesson, a man's and a class's ages, a count in a question, weeks of a run, thresholds of the page.
    let own = [15.0, 20.0, 35.0, 50.0, 180.0, 200.0, 220.0, 100.0];
    for lang in Lang::ALL {
        for tour in tours::all(lang) {
            let texts = tour.steps.iter().flat_map(|step| step.texts().map(str::to_owned).collect::<Vec<_>>());
            for text in texts {
                for number in
                    typed_numbers(&text, lang).into_iter().filter(|number| *number > 12.0 || number.fract() != 0.0)
                {
                    let is_known = data.iter().chain(&own).any(|known| (known.abs() - number).abs() < 1e-9);
                    assert!(is_known, "{} in {}: {text}", number, tour.id);
                }
            }
        }
    }
    assert_eq!(typed_numbers("1,673 at 3.3 h, CD4 of IL-2, {a.b-2}, 5%", Lang::En), [1673.0, 3.3, 5.0]);
    assert_eq!(typed_numbers("1\u{202f}673 et 3,3 h", Lang::Fr), [1673.0, 3.3]);
}

#[test]
fn every_sentence_that_names_a_publication_has_its_source_in_the_step() {
    for tour in english() {
        for (number, step) in tour.steps.iter().enumerate() {
            for text in step.texts() {
                for source in
                    il2_explorer::source::all().filter(|source| source.link.is_some() || source.short.len() > 6)
                {
                    // "Kovacs 2005" as the last two words of the short name.
                    let words: Vec<&str> = source.short.rsplitn(3, ' ').take(2).collect();
                    let name = words.into_iter().rev().collect::<Vec<_>>().join(" ");
                    if name.ends_with(char::is_numeric) && text.contains(&name) {
                        assert!(
                            step.sources.iter().any(|own| own.id == source.id),
                            "{} step {}: {name}",
                            tour.id,
                            number + 1
                        );
                    }
                }
            }
        }
    }
}

/// What a caption says in words, as an inequality between two numbers of its run. After a refit that turns one round, the caption must be
/// written again.
#[test]
fn what_the_captions_say_in_words_holds_in_the_model() {
    let claims: &[Claims] = &[
        (
            "five-days",
            1,
            &[
                ("a.cd4@start", "a.cd4@low", 20.0),
                ("a.cd4@peak", "a.cd4@start", 50.0),
                ("a.cd4@peak", "a.cd4@8", 20.0),
                ("a.cd4@8", "control.cd4@8", 5.0),
            ],
        ),
        ("five-days", 2, &[("a.receptor@0.25", "a.receptor@start", 0.3), ("a.receptor@0.25", "a.receptor@1.75", 0.3)]),
        ("five-days", 3, &[("b.end.change_median", "a.end.change_median", 50.0)]),
        (
            "five-days",
            4,
            &[("a.cd4@24", "a.cd4@8", 10.0), ("a.cd4@40", "a.cd4@24", 10.0), ("a.cd4@8", "a.cd4@start", 5.0)],
        ),
        (
            "five-days",
            5,
            &[("b.end.change_median", "a.end.change_median", 20.0), ("b.burden.total_miu", "a.burden.total_miu", 10.0)],
        ),
        (
            "five-days",
            7,
            &[
                ("a.end.change_median", "control.end.change_median", 200.0),
                ("control.end.change_median", "control.cd4@start-control.cd4@start", 50.0),
            ],
        ),
        (
            "five-days",
            8,
            &[("a.end.change_median", "control.end.change_median", 100.0), ("a.cd4@76", "a.cd4@end", 20.0)],
        ),
        ("below-200", 1, &[("a.end.change_median", "control.end.change_median", 50.0)]),
        ("below-200", 3, &[("a.rna@40.75", "a.rna@40", 0.05), ("control.rna@end", "control.rna@start", 0.1)]),
        ("below-200", 4, &[("a.end.change_median", "control.end.change_median", 20.0)]),
        ("below-200", 5, &[("a.end.change_median", "control.end.change_median", 20.0)]),
        ("two-cytokines", 1, &[("b.cd4@peakweek", "a.cd4@peakweek", 10.0), ("a.cd4@peak", "a.cd4@end", 50.0)]),
        ("two-cytokines", 2, &[("a.il7@start", "a.il7@end", 0.03), ("a.cd4@end", "a.cd4@start", 50.0)]),
        (
            "two-cytokines",
            3,
            &[("a.cd4@6", "a.end.cd4_median", 50.0), ("a.end.cd4_median", "a.end.baseline_median", 20.0)],
        ),
        (
            "two-cytokines",
            4,
            &[
                ("a.naive@12-a.naive@start", "b.naive@12-b.naive@start", 20.0),
                ("b.memory@12-b.memory@start", "b.naive@12-b.naive@start", 20.0),
            ],
        ),
        ("two-cytokines", 5, &[("b.end.cd4_median", "a.end.cd4_median", 30.0)]),
        ("two-cytokines", 6, &[("a.cd4@52", "a.cd4@start", 20.0)]),
        ("new-cells", 1, &[("a.naive@end", "a.naive@start", 20.0), ("a.memory@end", "a.memory@start", 100.0)]),
        ("new-cells", 2, &[("a.expanded@end", "a.expanded@start", 200.0)]),
        ("no-benefit", 1, &[("a.end.share_rise_80", "control.end.share_rise_80", 0.2)]),
        ("no-benefit", 2, &[("a.end.change_median", "control.end.change_median", 50.0)]),
    ];
    for (tour, number, inequalities) in claims {
        let run = run_of(&step(tour, *number));
        for (more, less, by) in *inequalities {
            let value =
                |text: &str| template::value(text, &run).unwrap_or_else(|| panic!("{tour} {number}: {text}")).number;
            assert!(
                value(more) > value(less) + by,
                "{tour} step {number}: {more} = {} is not above {less} = {}",
                value(more),
                value(less)
            );
        }
    }
    let one_cycle = run_of(&step("five-days", 1));
    let week = |text: &str| template::value(text, &one_cycle).unwrap().number;
    assert!(week("a.cd4@lowweek") <= 1.0 && (1.0..=3.0).contains(&week("a.cd4@peakweek")));
}

#[test]
fn low_counts_gain_less_and_less_still_with_virus() {
    let gain = |number| template::value("a.end.change_median", &run_of(&step("below-200", number))).unwrap().number;
    assert!(gain(2) < 0.3 * gain(1) && gain(4) > gain(2) + 30.0, "{} {} {}", gain(1), gain(2), gain(4));
}

/// The captions of `run-esprit` say that the model of 2003 lies above ANRS 079, and that no year's count was far off.
#[test]
fn what_the_tour_of_the_years_says_of_the_counts_holds() {
    let gain = |number| template::value("a.end.change_median", &run_of(&step("run-esprit", number))).unwrap().number;
    let found = |id: &str| observations::by_id(id).and_then(|one| one.value).unwrap();
    assert!(gain(4) > found("anrs079-il2-w74") + 20.0, "{}", gain(4));
    // Step 6: less than the models of 2001 and 2003 said.
    assert!([3, 5].into_iter().all(|number| gain(number) > found("esprit-il2-w35") + 20.0));
    for number in [2, 3, 5, 6] {
        let ratio = gain(number) / found("esprit-il2-w35");
        assert!((0.6..1.6).contains(&ratio), "step {number}: {ratio}");
    }
}

#[test]
fn the_thymus_shrinks_with_age_and_fewer_naive_cells_come_back() {
    let of = |number, text| template::value(text, &run_of(&step("new-cells", number))).unwrap().number;
    let made: Vec<f64> = [3, 4, 5].map(|number| of(number, "a.thymus@sum")).to_vec();
    assert!(made[0] > 1.1 * made[1] && made[1] > 1.4 * made[2], "{made:?}");
    let naive: Vec<f64> = [3, 4, 5].map(|number| of(number, "a.naive@end")).to_vec();
    assert!(naive[0] > 1.1 * naive[1] && naive[1] > 1.1 * naive[2], "{naive:?}");
}

#[test]
fn steps_that_speak_of_a_trial_have_its_points_with_them() {
    let wanted = [
        ("five-days", 6, "kovacs1995-share50"),
        ("five-days", 7, "anrs079-il2-w74"),
        ("five-days", 8, "anrs079-il2-w170"),
        ("two-cytokines", 3, "inspire-il7-w12"),
        ("no-benefit", 1, "anrs079-control-w74"),
        ("no-benefit", 2, "esprit-il2-w35"),
        ("run-esprit", 1, "kovacs1996-il2-w52"),
        ("run-esprit", 4, "anrs079-il2-w74"),
        ("run-esprit", 6, "esprit-il2-w35"),
    ];
    for (tour, number, observation) in wanted {
        let scenario = link::decode(&step(tour, number).link).unwrap().scenario;
        assert!(
            observations_for(&scenario).iter().any(|one| one.id == observation),
            "{tour} step {number}: {observation}"
        );
    }
    for (tour, number, preset) in [
        ("below-200", 2, "kovacs1995-below-200"),
        ("two-cytokines", 6, "pml"),
        ("no-benefit", 3, "silcaat"),
        ("no-benefit", 6, "ukvanguard-7.5"),
    ] {
        let scenario = link::decode(&step(tour, number).link).unwrap().scenario;
        assert_eq!(presets::matching(&scenario).map(|found| found.id), Some(preset), "{tour} step {number}");
    }
}

const TEACHING: &str = include_str!("../../docs/teaching.md");

/// Every link of the teacher's page.
fn links_in_the_docs() -> Vec<&'static str> {
    TEACHING.split('`').filter(|text| text.starts_with("?v=")).collect()
}

#[test]
fn every_link_and_task_of_the_teacher_s_page_works() {
    assert_eq!(links_in_the_docs().len(), 6);
    for text in links_in_the_docs() {
        let decoded = link::decode(text).unwrap();
        assert_eq!(decoded.notices, [], "{text}");
        if let Some(tour) = &decoded.interface.tour {
            let tour = tours::of_link(tour, Lang::En).unwrap();
            let step = &tour.steps[tour.step_index(decoded.interface.step.as_deref())];
            assert_eq!(link::decode(&step.link).unwrap().scenario, decoded.scenario, "{text}");
        }
        if let Some(set) = &decoded.interface.task {
            let read = Task::read(set);
            assert!(read.problems.is_empty() && !read.task.goals.is_empty(), "{text}");
        }
    }
    for word in task::WORDS {
        assert!(TEACHING.contains(&format!("`{word}`")), "{word} is not explained");
    }
}

#[test]
fn every_task_of_the_lessons_is_open_at_the_start_and_can_be_solved() {
    let solved = |query: &str| {
        let decoded = link::decode(query).unwrap();
        assert_eq!(decoded.notices, [], "{query}");
        let run = simulate_typical(&decoded.scenario);
        let task = Task::read(&decoded.interface.task.unwrap()).task;
        task::check(&task, &decoded.scenario, &run, Lang::En).iter().all(|tick| tick.done == Some(true))
    };
    let lessons = [
        ("v=1&m=2&a=5m5d8w6c&wk=64&", "v=1&m=2&a=5m5d4w6c&wk=64&", "task=above500for52-miu300-lock4165"),
        (
            "v=1&m=2&a=18i5d8w6c&n=100&rna=5.2&art=weak&wk=52&",
            "v=1&m=2&a=18i5d8w6c&n=100&rna=5.2&art=full&wk=52&",
            "task=more100-days30",
        ),
        ("v=1&m=2&a=5m5d8w6c&n=250&wk=52&", "v=1&m=2&a=30g1d1w3c&n=250&wk=52&", "task=reach450by8-end350-shots3"),
    ];
    for (start, solution, set) in lessons {
        assert!(TEACHING.contains(&format!("?{start}{set}")), "{start}{set}");
        assert!(!solved(&format!("{start}{set}")), "{set} is done before it begins");
        assert!(solved(&format!("{solution}{set}")), "{set} is not solved by {solution}");
    }
    // Lesson 2 says that more IL-2 on weak antivirals does not do it.
    for other in ["24i5d8w6c", "24i5d4w6c", "24i10d16w3c", "18i5d4w6c"] {
        let text = format!("v=1&m=2&a={other}&n=100&rna=5.2&art=weak&wk=52&task=more100-days30");
        assert!(!solved(&text), "{other}");
    }
}
