//! The sentences of tasks, one file a language.

mod en;
mod fr;

use super::{BadGoal, Goal};
use crate::text::Lang;

/// What a goal asks.
pub fn goal(goal: &Goal, language: Lang) -> String {
    match language {
        Lang::En => en::goal(goal),
        Lang::Fr => fr::goal(goal),
    }
}

/// Where a goal stands; `value` is in its own measure.
pub(super) fn now(goal: &Goal, value: f64, language: Lang) -> String {
    match language {
        Lang::En => en::now(goal, value),
        Lang::Fr => fr::now(goal, value),
    }
}

/// A notice for a piece of a task that is no goal.
pub fn bad_goal(problem: &BadGoal, language: Lang) -> String {
    match language {
        Lang::En => en::bad_goal(problem),
        Lang::Fr => fr::bad_goal(problem),
    }
}

/// What to say beside the code once every goal is reached.
pub fn completed(code: &str, language: Lang) -> String {
    match language {
        Lang::En => en::completed(code),
        Lang::Fr => fr::completed(code),
    }
}

#[cfg(test)]
mod tests {
    use super::super::WORDS;
    use super::*;

    #[test]
    fn every_goal_has_its_sentences_in_every_language() {
        for word in WORDS {
            let goal_of = Goal::read(word).unwrap();
            for language in Lang::ALL {
                let (asked, stands) = (goal(&goal_of, language), now(&goal_of, 1234.5, language));
                assert!(!asked.is_empty() && !stands.is_empty() && !stands.contains("inf"), "{word}");
            }
            assert_ne!(goal(&goal_of, Lang::En), goal(&goal_of, Lang::Fr), "{word}");
            assert!(!now(&goal_of, f64::INFINITY, Lang::Fr).contains("inf"), "{word}");
        }
    }

    #[test]
    fn a_goal_reads_as_a_teacher_would_say_it() {
        let said = |text, language| goal(&Goal::read(text).unwrap(), language);
        assert_eq!(said("above500for52", Lang::En), "Above 500 cells/µL for at least 52 weeks in all");
        assert_eq!(said("miu1300.5", Lang::Fr), "Au plus 1\u{202f}300,5\u{a0}MUI d\u{2019}IL-2");
    }
}
