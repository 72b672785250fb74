//! A task that a teacher sets in a link: `task=above500for52-miu300` is "above 500 for 52 weeks with at most 300 MIU".
//!
//! Goals are joined with `-`. Each is a word and a number, some with a second pair ([`Goal`]); letters, digits, `.` and `-` only, so a
//! person can write one by hand and mail leaves it alone. Counts are the typical patient's, shares the virtual patients'.

mod check;
mod completion;
mod goal;

pub use check::{GoalTick, check};
pub use completion::{CodeVerdict, NotChecked, completion_code, lock_mark, verify, verify_link};
pub use goal::{BadGoal, Goal, WORDS};

use std::fmt;

/// Goals that one task has at most: more cannot be kept in mind.
pub const MAX_GOALS: usize = 8;

/// What a teacher asks for: all of its goals.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Task {
    /// The goals, in order; at most [`MAX_GOALS`].
    pub goals: Vec<Goal>,
}

/// A task as it was read from a link.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadTask {
    /// The goals that were understood.
    pub task: Task,
    /// The pieces that were not, for a notice; never a blank page.
    pub problems: Vec<BadGoal>,
}

impl Task {
    /// Reads the value of `task=`: in any case, with blanks, commas or curly dashes in place of hyphens.
    pub fn read(text: &str) -> ReadTask {
        let mut read = ReadTask::default();
        let pieces = text.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '.'));
        for piece in pieces.map(|piece| piece.trim_matches('.')).filter(|piece| !piece.is_empty()) {
            match Goal::read(piece) {
                Ok(goal) if read.task.goals.len() < MAX_GOALS && !read.task.goals.contains(&goal) => {
                    read.task.goals.push(goal);
                }
                Ok(goal) if read.task.goals.contains(&goal) => {}
                Ok(_) => read.problems.push(BadGoal::too_many(piece)),
                Err(problem) => read.problems.push(problem),
            }
        }
        read
    }
}

impl fmt::Display for Task {
    /// The value of `task=`, as short as it can be.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, goal) in self.goals.iter().enumerate() {
            write!(f, "{}{goal}", if place > 0 { "-" } else { "" })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_is_read_as_people_write_it() {
        let task = Task::read("above500for52-miu300").task;
        assert_eq!(task.goals, [Goal::Above { cells: 500.0, weeks: 52.0 }, Goal::TotalMiu(300.0)]);
        for text in [
            "Above500For52-MIU300",
            "above500for52 miu300.",
            "above500for52\u{2013}miu300",
            "-above500for52--miu300,miu300-",
        ] {
            assert_eq!(Task::read(text), ReadTask { task: task.clone(), problems: vec![] }, "{text}");
        }
        assert_eq!(task.to_string(), "above500for52-miu300");
    }

    #[test]
    fn every_goal_goes_there_and_back() {
        let text = "above500for52-end700-gain300-more200-never350-reach500by40-over200in90-rise80in50";
        assert_eq!(Task::read(text).task.to_string(), text);
        let text = "miu300-ugkg60-cycles6-days30-shots60-effects90.5-rna4.5-lock0042";
        assert_eq!(Task::read(text).task.to_string(), text);
    }

    #[test]
    fn what_is_no_goal_is_named_and_the_rest_is_kept() {
        let read = Task::read("above500for52-fly3-miu-above500-over300in50-miu1e9-é9");
        assert_eq!(read.task.to_string(), "above500for52");
        let got: Vec<_> = read.problems.iter().map(|problem| problem.got.as_str()).collect();
        assert_eq!(got, ["fly3", "miu", "above500", "over300in50", "miu1e9", "9"]);
        let many: Vec<String> = (1..20).map(|cells| format!("end{cells}")).collect();
        assert_eq!(Task::read(&many.join("-")).task.goals.len(), MAX_GOALS);
    }
}
