//! The sentences of tasks. How a number is written is here, once; the sentences are in `en/task.md` and its like.

use super::Lang;
use super::pattern::fill;
use crate::teach::task::{BadGoal, Goal};

/// The key of a goal's sentences.
const fn key(goal: &Goal) -> &'static str {
    match goal {
        Goal::Above { .. } => "above",
        Goal::End(_) => "end",
        Goal::Gain(_) => "gain",
        Goal::More(_) => "more",
        Goal::Never(_) => "never",
        Goal::Reach { .. } => "reach",
        Goal::Over { .. } => "over",
        Goal::Rise { .. } => "rise",
        Goal::TotalMiu(_) => "miu",
        Goal::TotalUgKg(_) => "ugkg",
        Goal::Cycles(_) => "cycles",
        Goal::Days(_) => "days",
        Goal::Shots(_) => "shots",
        Goal::Effects(_) => "effects",
        Goal::Rna(_) => "rna",
        Goal::Lock(_) => "lock",
    }
}

/// What a goal asks.
pub fn goal(goal: &Goal, language: Lang) -> String {
    let n = |value: f64| language.number(value);
    // What is reached or not to be passed, and for how long, by when or in how many.
    let (value, with) = match *goal {
        Goal::Above { cells, weeks } => (cells, weeks),
        Goal::Reach { cells, week } => (cells, week),
        Goal::Over { cells, percent } => (cells, percent),
        Goal::Rise { rise, percent } => (rise, percent),
        Goal::End(value)
        | Goal::Gain(value)
        | Goal::More(value)
        | Goal::Never(value)
        | Goal::TotalMiu(value)
        | Goal::TotalUgKg(value)
        | Goal::Cycles(value)
        | Goal::Days(value)
        | Goal::Shots(value)
        | Goal::Effects(value)
        | Goal::Rna(value) => (value, 0.0),
        Goal::Lock(_) => (0.0, 0.0),
    };
    fill(language.task().text("goal", key(goal)), &[("value", &n(value)), ("with", &n(with))])
}

/// Where a goal is; `value` is in its own measure.
pub fn now(goal: &Goal, value: f64, language: Lang) -> String {
    standing(goal, value, None, language)
}

/// The same next to what is asked for, in as few letters as they can be said: `47/52 weeks`.
pub fn progress(goal: &Goal, value: f64, language: Lang) -> String {
    let asked = match *goal {
        Goal::Above { weeks, .. } => Some(weeks),
        Goal::Reach { week, .. } => Some(week),
        Goal::Over { percent, .. } | Goal::Rise { percent, .. } => Some(percent),
        Goal::End(asked)
        | Goal::Gain(asked)
        | Goal::More(asked)
        | Goal::Never(asked)
        | Goal::TotalMiu(asked)
        | Goal::TotalUgKg(asked)
        | Goal::Cycles(asked)
        | Goal::Days(asked)
        | Goal::Shots(asked)
        | Goal::Effects(asked)
        | Goal::Rna(asked) => Some(asked),
        Goal::Lock(_) => None,
    };
    standing(goal, value, asked, language)
}

fn standing(goal: &Goal, value: f64, asked: Option<f64>, language: Lang) -> String {
    let text = |key| language.task().text("now", key);
    if !value.is_finite() {
        return text("not-reached").to_owned();
    }
    let asked = asked.map(|asked| format!("/{}", language.number(asked))).unwrap_or_default();
    let (key, value) = match goal {
        Goal::Above { .. } => ("weeks", language.number(libm::round(10.0 * value) / 10.0)),
        Goal::End(_) | Goal::Never(_) | Goal::Gain(_) | Goal::More(_) => ("cells", language.decimal(value, 0)),
        Goal::Reach { .. } => ("week", language.number(value)),
        Goal::Over { .. } | Goal::Rise { .. } => ("share", language.decimal(value, 0)),
        Goal::TotalMiu(_) => ("miu", language.number(value)),
        Goal::TotalUgKg(_) => ("ugkg", language.number(value)),
        Goal::Cycles(_) => ("cycles", language.number(value)),
        Goal::Days(_) => ("days", language.number(value)),
        Goal::Shots(_) => ("shots", language.number(value)),
        Goal::Effects(_) => ("score", language.decimal(value, 1)),
        Goal::Rna(_) => ("rna", language.decimal(value, 2)),
        Goal::Lock(_) if value < 0.5 => return text("unchanged").to_owned(),
        Goal::Lock(_) => return text("changed").to_owned(),
    };
    fill(text(key), &[("value", &format!("{value}{asked}"))])
}

/// A notice for a piece of a task that is no goal.
pub fn bad_goal(problem: &BadGoal, language: Lang) -> String {
    fill(language.task().text("task", "bad-goal"), &[("got", &problem.got), ("allowed", &problem.allowed)])
}

/// What to say next to the code once every goal is reached.
pub fn completed(code: &str, language: Lang) -> String {
    fill(language.task().text("task", "completed"), &[("code", code)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::teach::task::WORDS;

    #[test]
    fn every_goal_has_its_sentences_in_every_language() {
        for word in WORDS {
            let goal_of = Goal::read(word).unwrap();
            for language in Lang::ALL {
                let (asked, stands) = (goal(&goal_of, language), now(&goal_of, 1234.5, language));
                assert!(!asked.is_empty() && !stands.is_empty() && !stands.contains("inf"), "{word}");
                assert!(!asked.contains('{') && !stands.contains('{'), "{word}: {asked} {stands}");
            }
            assert_ne!(goal(&goal_of, Lang::En), goal(&goal_of, Lang::Fr), "{word}");
            assert!(!now(&goal_of, f64::INFINITY, Lang::Fr).contains("inf"), "{word}");
        }
    }

    #[test]
    fn progress_names_what_is_reached_and_what_is_asked() {
        let said = |word, value, language| progress(&Goal::read(word).unwrap(), value, language);
        assert_eq!(said("above500for52", 47.0, Lang::En), "47/52 weeks");
        assert_eq!(said("miu300", 300.0, Lang::En), "300/300\u{a0}MIU");
        assert_eq!(said("rise80in50", 37.4, Lang::En), "37/50%");
        assert_eq!(said("rise80in50", 37.4, Lang::Fr), "37/50\u{202f}%");
        assert_eq!(said("miu300", f64::INFINITY, Lang::En), "not reached");
        assert_eq!(said("lock0042", 0.0, Lang::En), "unchanged");
    }

    #[test]
    fn a_goal_reads_as_a_teacher_would_say_it() {
        let said = |text, language| goal(&Goal::read(text).unwrap(), language);
        assert_eq!(said("above500for52", Lang::En), "Above 500 cells/µL for at least 52 weeks in all");
        assert_eq!(said("miu1300.5", Lang::Fr), "Au plus 1\u{202f}300,5\u{a0}MUI d’IL-2");
    }
}
