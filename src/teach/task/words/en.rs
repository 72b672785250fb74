//! English.

use crate::teach::task::{BadGoal, Goal};
use crate::text::Lang;

fn n(value: f64) -> String {
    Lang::En.number(value)
}

pub(super) fn goal(goal: &Goal) -> String {
    match goal {
        Goal::Above { cells, weeks } => format!("Above {} cells/µL for at least {} weeks in all", n(*cells), n(*weeks)),
        Goal::End(cells) => format!("At least {} cells/µL at the end", n(*cells)),
        Goal::Gain(cells) => format!("At the end at least {} cells/µL more than at the start", n(*cells)),
        Goal::More(cells) => format!("At the end at least {} cells/µL more than the control", n(*cells)),
        Goal::Never(cells) => format!("Reach {} cells/µL and never fall below them again", n(*cells)),
        Goal::Reach { cells, week } => format!("Reach {} cells/µL by week {}", n(*cells), n(*week)),
        Goal::Over { cells, percent } => {
            format!("At the end at least {}% of the virtual patients above {} cells/µL", n(*percent), n(*cells))
        }
        Goal::Rise { rise, percent } => {
            format!("At least {}% of the virtual patients rise by {}% or more", n(*percent), n(*rise))
        }
        Goal::TotalMiu(most) => format!("At most {}\u{a0}MIU of IL-2", n(*most)),
        Goal::TotalUgKg(most) => format!("At most {}\u{a0}µg/kg of IL-7", n(*most)),
        Goal::Cycles(most) => format!("At most {} cycles", n(*most)),
        Goal::Days(most) => format!("At most {} days of dosing", n(*most)),
        Goal::Shots(most) => format!("At most {} injections", n(*most)),
        Goal::Effects(most) => format!("A cumulative side-effect score of at most {}", n(*most)),
        Goal::Rna(most) => format!("HIV RNA never above {} log10 copies/mL in the second half of the run", n(*most)),
        Goal::Lock(_) => "Patient and length of the run as the teacher set them".to_owned(),
    }
}

pub(super) fn now(goal: &Goal, value: f64) -> String {
    let language = Lang::En;
    if !value.is_finite() {
        return "not reached".to_owned();
    }
    match goal {
        Goal::Above { .. } => format!("{} weeks", language.decimal(value, 1)),
        Goal::End(_) | Goal::Never(_) | Goal::Gain(_) | Goal::More(_) => {
            format!("{} cells/µL", language.decimal(value, 0))
        }
        Goal::Reach { .. } => format!("week {}", language.number(value)),
        Goal::Over { .. } | Goal::Rise { .. } => format!("{}%", language.decimal(value, 0)),
        Goal::TotalMiu(_) => format!("{}\u{a0}MIU", n(value)),
        Goal::TotalUgKg(_) => format!("{}\u{a0}µg/kg", n(value)),
        Goal::Cycles(_) => format!("{} cycles", n(value)),
        Goal::Days(_) => format!("{} days", n(value)),
        Goal::Shots(_) => format!("{} injections", n(value)),
        Goal::Effects(_) => language.decimal(value, 1),
        Goal::Rna(_) => format!("{} log10 copies/mL", language.decimal(value, 2)),
        Goal::Lock(_) if value < 0.5 => "unchanged".to_owned(),
        Goal::Lock(_) => "changed".to_owned(),
    }
}

pub(super) fn bad_goal(problem: &BadGoal) -> String {
    format!(
        "The task asks for \u{201c}{}\u{201d}, which means nothing here; allowed: {}.",
        problem.got, problem.allowed
    )
}

pub(super) fn completed(code: &str) -> String {
    format!("All goals are reached. Your code is {code}: send it with the link of this page.")
}
