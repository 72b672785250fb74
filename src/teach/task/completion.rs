//! The completion code: a student sends it with the link, a teacher checks that both belong together and that the goals are reached.
//!
//! It is a checksum by a public rule: it finds slips and borrowed codes, and is no proof against somebody who wants to cheat.

use super::{GoalTick, Task, check};
use crate::link::{self, Interface};
use crate::parameters::ParameterId;
use crate::scenario::{Action, Arm, Scenario, reduce};
use crate::simulation::simulate;
use crate::teach::checksum::{digest, mark};
use crate::text::Lang;

/// Digits of a code.
const LENGTH: usize = 6;

/// What [`verify_link`] found.
#[derive(Clone, Debug, PartialEq)]
pub struct CodeVerdict {
    /// Whether the code belongs to this task and this link.
    pub code_fits: bool,
    /// The goals, checked by running the link.
    pub ticks: Vec<GoalTick>,
    /// What the link shows, for a look at it.
    pub scenario: Scenario,
}

impl CodeVerdict {
    /// Whether the work is done: the code fits, and every goal is reached.
    pub fn is_done(&self) -> bool {
        self.code_fits && self.ticks.iter().all(|tick| tick.done == Some(true))
    }
}

/// Why a link cannot be checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotChecked {
    /// It is no link.
    NoLink,
    /// It has no task.
    NoTask,
}

/// The code of a task solved with a scenario, such as `k3f-9q2`. Give it only where every goal is ticked. How many virtual patients there
/// are, and which, does not change it.
pub fn completion_code(task: &Task, scenario: &Scenario) -> String {
    let text = mark(&format!("{task}|{}", solution(scenario)), LENGTH);
    let (head, tail) = text.split_at(LENGTH / 2);
    format!("{head}-{tail}")
}

/// Whether a code belongs to a task and a scenario; in any case, with or without its hyphen.
pub fn verify(task: &Task, scenario: &Scenario, code: &str) -> bool {
    let plain = |code: &str| -> String {
        code.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
    };
    plain(code) == plain(&completion_code(task, scenario))
}

/// Checks a student's link and code: runs the link and ticks the goals of the teacher's task. Without one, those of the task in the
/// link; better give it, since a link can be edited.
///
/// # Errors
/// [`NotChecked`] where the text is no link, or no task is given or in it.
pub fn verify_link(link: &str, code: &str, task: Option<&Task>, language: Lang) -> Result<CodeVerdict, NotChecked> {
    let decoded = link::decode(link).map_err(|_| NotChecked::NoLink)?;
    let own = Task::read(decoded.interface.task.as_deref().unwrap_or("")).task;
    let task = task.unwrap_or(&own);
    if task.goals.is_empty() {
        return Err(NotChecked::NoTask);
    }
    let run = simulate(&decoded.scenario);
    Ok(CodeVerdict {
        code_fits: verify(task, &decoded.scenario, code),
        ticks: check(task, &decoded.scenario, &run, language),
        scenario: decoded.scenario,
    })
}

/// The mark of a patient and the length of the run, for [`super::Goal::Lock`]: a student may change the schedule and nothing else.
pub fn lock_mark(scenario: &Scenario) -> u16 {
    let bare = reduce(&reduce(scenario, Action::SetSchedule(Arm::A, None)), Action::SetSchedule(Arm::B, None));
    let hash = digest(&solution(&bare));
    u16::try_from((hash ^ (hash >> 32)) % 10_000).unwrap_or_default()
}

/// The canonical link of a scenario with the default virtual patients, as the preview of the model wrote it: locks and codes do not depend on the model.
fn solution(scenario: &Scenario) -> String {
    let default = Scenario::default();
    let ids = [ParameterId::Population, ParameterId::Seed];
    let shown = ids.into_iter().fold(scenario.clone(), |shown, id| {
        default.get(id).map_or(shown.clone(), |value| reduce(&shown, Action::Set(id, value)))
    });
    let link = link::encode(&shown, &Interface::default(), &[]);
    link.replacen(&format!("&m={}", link::MODEL), &format!("&m={}", link::PREVIEW), 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_belongs_to_one_task_and_one_solution() {
        let (task, scenario) = (Task::read("miu300").task, Scenario::default());
        let code = completion_code(&task, &scenario);
        assert_eq!(code.len(), 7);
        assert!(verify(&task, &scenario, &code.to_uppercase().replace('-', " ")));
        assert!(!verify(&Task::read("miu301").task, &scenario, &code));
        let other = scenario.clone().set(ParameterId::Baseline, 350.0).unwrap();
        assert!(!verify(&task, &other, &code) && !verify(&task, &scenario, ""));
        let fewer = scenario.clone().set(ParameterId::Population, 50.0).unwrap();
        assert!(verify(&task, &fewer, &code));
    }

    #[test]
    fn a_teacher_checks_a_link_and_its_code() {
        let link = "https://h.example/?v=1&m=2&a=5m5d8w6c&pop=20&task=miu300-end300";
        let solved = link::decode(link).unwrap();
        let code = completion_code(&Task::read("miu300-end300").task, &solved.scenario);
        let verdict = verify_link(link, &code, None, Lang::En).unwrap();
        assert!(verdict.is_done());
        let harder = Task::read("miu100").task;
        let verdict = verify_link(link, &code, Some(&harder), Lang::En).unwrap();
        assert!(!verdict.code_fits && verdict.ticks[0].done == Some(false));
        assert_eq!(verify_link("hello", &code, None, Lang::En), Err(NotChecked::NoLink));
        assert_eq!(verify_link("v=1&m=2&a=0", &code, None, Lang::En), Err(NotChecked::NoTask));
    }
}
