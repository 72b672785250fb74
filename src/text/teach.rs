//! The words of teaching: tours, predictions, tasks, the presenter, keyboard shortcuts, lesson plans.

use super::Lang;
use super::pattern::{Forms, fill};
use super::teach_keys::Keys;
use std::cmp::Ordering;

/// The catalogue of teaching. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct TeachWords {
    pub teach: &'static str,
    pub help: &'static str,
    pub learn: &'static str,
    pub teachers: &'static str,
    pub teachers_hint: &'static str,
    pub ending_hint: &'static str,
    pub leave: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub remove: &'static str,
    pub lesson: &'static str,
    pub bad_value: fn(&str, &str) -> String,
    // tours
    pub tours: &'static str,
    pub tours_hint: &'static str,
    pub start_tour: &'static str,
    pub steps: fn(usize) -> String,
    pub tour: &'static str,
    pub step_of: fn(usize, usize) -> String,
    pub back: &'static str,
    pub next: &'static str,
    pub finish: &'static str,
    pub notes: &'static str,
    pub notes_hint: &'static str,
    pub facts_from: &'static str,
    pub show_answer: &'static str,
    pub right: &'static str,
    pub not_right: &'static str,
    pub talked_about: &'static str,
    pub back_to_step: &'static str,
    pub broken_draft: &'static str,
    pub drawn_for_another: &'static str,
    pub bad_tour: fn(crate::teach::tour::BadTour) -> &'static str,
    // a tour of one's own
    pub make_tour: &'static str,
    pub make_tour_hint: &'static str,
    pub own_title: &'static str,
    pub untitled: &'static str,
    pub add_view: &'static str,
    pub added_view: fn(usize) -> String,
    pub step_title: fn(usize) -> String,
    pub caption: &'static str,
    pub note: &'static str,
    pub earlier: fn(usize) -> String,
    pub later: fn(usize) -> String,
    pub delete: fn(usize) -> String,
    pub moved_step: fn(usize, usize) -> String,
    pub deleted_step: fn(usize) -> String,
    pub unmade: fn(&str) -> String,
    pub made_again: fn(&str) -> String,
    pub text_too_long: fn(&str, &str) -> String,
    pub no_link_for_text: &'static str,
    pub no_link_for_length: fn(&str) -> String,
    pub room: fn(&str, &str) -> String,
    pub other_draft: fn(&str, &str) -> String,
    pub take_draft: &'static str,
    pub discard_draft: &'static str,
    pub discarded_draft: fn(&str) -> String,
    pub restore_draft: &'static str,
    pub draft_kept: &'static str,
    pub draft_not_kept: &'static str,
    pub by_sender: &'static str,
    pub no_steps: &'static str,
    pub play: &'static str,
    pub tour_link: &'static str,
    pub tour_link_hint: &'static str,
    pub start_from: &'static str,
    pub full: &'static str,
    // predicting
    pub predict: &'static str,
    pub predict_hint: &'static str,
    pub guess_prompt: &'static str,
    pub ended: fn(&str, bool) -> String,
    pub ended_right: fn(&str) -> String,
    pub drawn_smooth: &'static str,
    pub drawn_saw: &'static str,
    pub riddle_link: &'static str,
    pub draw_how: &'static str,
    pub sketchpad: &'static str,
    pub sketchpad_keys: &'static str,
    pub at_point: fn(&str, Option<&str>) -> String,
    pub not_ready: &'static str,
    pub clear: &'static str,
    pub reveal_model: &'static str,
    pub reveal_trial: &'static str,
    pub draw_again: &'static str,
    pub against_model: &'static str,
    pub against_trial: &'static str,
    pub all_right: &'static str,
    pub more_remarks: &'static str,
    pub your_code: &'static str,
    pub your_code_hint: &'static str,
    pub your_curve: &'static str,
    pub hidden_now: &'static str,
    pub legend_trial_later: &'static str,
    // the ending
    pub ending: &'static str,
    pub ending_answer: &'static str,
    pub ending_measure: &'static str,
    pub ending_scale: [&'static str; 3],
    pub ending_patients: fn(&str, &str) -> String,
    pub ending_interval: fn(&str, &str, &str) -> String,
    pub ending_back: &'static str,
    // a class
    pub class: &'static str,
    pub class_hint: &'static str,
    pub class_box: &'static str,
    pub show_class: &'static str,
    /// Curves that were read, lines that were not, curves that came twice.
    pub class_curves: Forms,
    pub class_unread: Forms,
    pub class_repeated: &'static str,
    pub class_none: &'static str,
    pub class_other: Forms,
    pub class_lines: fn(usize, &str, &str) -> String,
    pub class_median: &'static str,
    pub class_rounds: &'static str,
    /// Where it fell, rose, or is the same.
    pub class_rounds_change: [&'static str; 3],
    // tasks
    pub task: &'static str,
    pub task_hint: &'static str,
    pub task_reached: &'static str,
    pub send_result: &'static str,
    pub result_sent: &'static str,
    pub done: &'static str,
    pub open: &'static str,
    pub waiting: &'static str,
    pub make_task: &'static str,
    pub make_task_hint: &'static str,
    pub goal: fn(&str) -> [&'static str; 3],
    pub no_goals: &'static str,
    pub task_link: &'static str,
    pub try_task: &'static str,
    pub check_codes: &'static str,
    pub check_hint: &'static str,
    pub student_link: &'static str,
    pub student_code: &'static str,
    pub check: &'static str,
    pub code_fits: &'static str,
    pub code_does_not_fit: &'static str,
    pub goals_not_reached: &'static str,
    pub no_link: &'static str,
    pub no_task: &'static str,
    // plans
    pub plans: &'static str,
    pub plans_hint: &'static str,
    pub plan_heads: [&'static str; 3],
    pub plan_open: &'static str,
    // the presenter
    pub present: &'static str,
    pub present_hint: &'static str,
    pub leave_present: &'static str,
    pub present_bar: &'static str,
    pub present_sliders: [&'static str; 3],
    pub present_code: &'static str,
    pub blank: &'static str,
    pub freeze: &'static str,
    pub frozen: &'static str,
    pub blanked: &'static str,
    // shortcuts
    pub shortcuts: &'static str,
    pub letters_on: &'static str,
    pub letters_hint: &'static str,
    pub keys: Keys,
    // dated events
    pub events: &'static str,
    pub events_hint: &'static str,
}

/// A lesson of 20 minutes.
#[allow(missing_docs)] // names that say what they are
pub struct LessonPlan {
    pub title: &'static str,
    pub audience: &'static str,
    pub rows: Vec<PlanRow>,
    pub after: Vec<&'static str>,
}

/// Minutes, what to do, and the link to open; empty for none.
pub type PlanRow = (&'static str, &'static str, &'static str);

/// The links of the lessons, by lesson: the row, and what it opens.
const LINKS: [[(usize, &str); 2]; 3] = [
    [
        (0, "v=1&m=2&tour=five-days&step=1&a=5m5d8w1c&wk=24&x=0-8"),
        (5, "v=1&m=2&a=5m5d8w6c&wk=64&task=above500for52-miu300-lock4165"),
    ],
    [
        (0, "v=1&m=2&tour=below-200&step=1&a=18i5d8w14c&n=410&nr=200-900&art=weak&wk=108"),
        (5, "v=1&m=2&a=18i5d8w6c&n=100&rna=5.2&art=weak&wk=52&task=more100-days30"),
    ],
    [
        (0, "v=1&m=2&tour=no-benefit&step=1&a=5m5d4w3c4s-5m5d8w7c&nr=200-550&artw=0"),
        (5, "v=1&m=2&a=5m5d8w6c&n=250&wk=52&task=reach450by8-end350-shots3"),
    ],
];

impl Lang {
    /// The median errors of a class's two rounds, cells/µL, how far the second lies below the first, and how many curves it has.
    pub fn class_rounds(self, before: f64, after: f64, curves: usize) -> String {
        // The difference of the numbers as they are printed.
        let (before, after) = (before.round(), after.round());
        let [fell, rose, same] = self.teach().class_rounds_change;
        let change = match before.total_cmp(&after) {
            Ordering::Greater => fell,
            Ordering::Less => rose,
            Ordering::Equal => same,
        };
        let change = fill(change, &[("change", &self.number((before - after).abs()))]);
        let (before, after) = (self.number(before), self.number(after));
        let slots =
            [("before", before.as_str()), ("after", &after), ("count", &curves.to_string()), ("change", &change)];
        fill(self.teach().class_rounds, &slots)
    }

    /// The lesson plans.
    pub fn lesson_plans(self) -> Vec<LessonPlan> {
        let texts = self.plans();
        let plan = |(place, links): (usize, &[(usize, &'static str); 2])| {
            let name = (place + 1).to_string();
            let all = |wanted: &'static str| {
                texts.record(&name).filter(move |(key, _)| *key == wanted).map(|(_, text)| text).collect::<Vec<_>>()
            };
            let link = |row: usize| links.iter().find(|(at, _)| *at == row).map_or("", |(_, link)| *link);
            let rows = all("minutes").into_iter().zip(all("do")).enumerate();
            LessonPlan {
                title: texts.text(&name, "title"),
                audience: texts.text(&name, "audience"),
                rows: rows.map(|(row, (minutes, what))| (minutes, what, link(row))).collect(),
                after: all("after"),
            }
        };
        LINKS.iter().enumerate().map(plan).collect()
    }

    /// How many curves of a class were read, how many lines were not, and how many came twice.
    pub fn class_curves(self, curves: usize, unread: usize, repeated: usize) -> String {
        let words = self.teach();
        let mut text = self.counted(curves as f64, words.class_curves);
        if unread > 0 {
            text += &self.counted(unread as f64, words.class_unread);
        }
        if repeated > 0 {
            text += &fill(words.class_repeated, &[("count", &repeated.to_string())]);
        }
        text + "."
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_have_the_same_lessons_and_the_manual_has_their_links() {
        let manual = include_str!("../../docs/teaching.md");
        for (english, french) in Lang::En.lesson_plans().iter().zip(&Lang::Fr.lesson_plans()) {
            assert_eq!(english.rows.len(), french.rows.len(), "{}", english.title);
            assert_eq!(english.after.len(), french.after.len(), "{}", english.title);
            for (one, other) in english.rows.iter().zip(&french.rows) {
                assert_eq!(one.2, other.2);
                assert!(manual.contains(one.2), "docs/teaching.md has no {}", one.2);
                assert_ne!(one.1, other.1);
            }
        }
    }

    #[test]
    fn two_rounds_say_how_far_the_median_error_fell() {
        let said = |before, after| [Lang::En, Lang::Fr].map(|lang| lang.class_rounds(before, after, 3));
        let [english, french] = said(1120.4, 74.6);
        let ends =
            ["The median error fell by 1,045 cells/µL.", "L’erreur médiane a baissé de 1\u{202f}045\u{a0}cellules/µL."];
        assert!(
            english.contains("1,120 cells/µL in round 1, 75 in round 2 (3 curves)") && english.ends_with(ends[0]),
            "{english}"
        );
        assert!(french.ends_with(ends[1]), "{french}");
        assert!(said(80.0, 95.2)[0].ends_with("rose by 15 cells/µL.") && said(80.0, 80.4)[0].ends_with("is the same."));
    }

    #[test]
    fn every_goal_and_event_has_its_words() {
        for lang in Lang::ALL {
            let words = lang.teach();
            for goal in crate::teach::task::WORDS {
                assert!(!(words.goal)(goal)[0].is_empty(), "{goal}");
            }
        }
        for ((_, english), (_, french)) in Lang::En.teach().keys.iter().zip(&Lang::Fr.teach().keys) {
            assert_eq!(english.len(), french.len());
        }
    }
}
