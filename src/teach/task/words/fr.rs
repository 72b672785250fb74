//! French.

use crate::teach::task::{BadGoal, Goal};
use crate::text::Lang;

fn n(value: f64) -> String {
    Lang::Fr.number(value)
}

pub(super) fn goal(goal: &Goal) -> String {
    match goal {
        Goal::Above { cells, weeks } => {
            format!("Au-dessus de {}\u{a0}cellules/µL pendant au moins {} semaines en tout", n(*cells), n(*weeks))
        }
        Goal::End(cells) => format!("Au moins {}\u{a0}cellules/µL à la fin", n(*cells)),
        Goal::Gain(cells) => format!("À la fin, au moins {}\u{a0}cellules/µL de plus qu\u{2019}au départ", n(*cells)),
        Goal::More(cells) => format!("À la fin, au moins {}\u{a0}cellules/µL de plus que le témoin", n(*cells)),
        Goal::Never(cells) => format!("Atteindre {}\u{a0}cellules/µL et ne plus jamais passer au-dessous", n(*cells)),
        Goal::Reach { cells, week } => {
            format!("Atteindre {}\u{a0}cellules/µL à la semaine {} au plus tard", n(*cells), n(*week))
        }
        Goal::Over { cells, percent } => format!(
            "À la fin, au moins {}\u{202f}% des patients virtuels au-dessus de {}\u{a0}cellules/µL",
            n(*percent),
            n(*cells)
        ),
        Goal::Rise { rise, percent } => {
            format!("Au moins {}\u{202f}% des patients virtuels gagnent {}\u{202f}% ou plus", n(*percent), n(*rise))
        }
        Goal::TotalMiu(most) => format!("Au plus {}\u{a0}MUI d\u{2019}IL-2", n(*most)),
        Goal::TotalUgKg(most) => format!("Au plus {}\u{a0}µg/kg d\u{2019}IL-7", n(*most)),
        Goal::Cycles(most) => format!("Au plus {} cycles", n(*most)),
        Goal::Days(most) => format!("Au plus {} jours d\u{2019}administration", n(*most)),
        Goal::Shots(most) => format!("Au plus {} injections", n(*most)),
        Goal::Effects(most) => format!("Un score cumulé d\u{2019}effets indésirables de {} au plus", n(*most)),
        Goal::Rna(most) => {
            format!("Un ARN du VIH jamais au-dessus de {} log10 copies/mL dans la seconde moitié", n(*most))
        }
        Goal::Lock(_) => "Le patient et la durée tels que l\u{2019}enseignant les a fixés".to_owned(),
    }
}

pub(super) fn now(goal: &Goal, value: f64) -> String {
    let language = Lang::Fr;
    if !value.is_finite() {
        return "non atteint".to_owned();
    }
    match goal {
        Goal::Above { .. } => format!("{} semaines", language.decimal(value, 1)),
        Goal::End(_) | Goal::Never(_) | Goal::Gain(_) | Goal::More(_) => {
            format!("{}\u{a0}cellules/µL", language.decimal(value, 0))
        }
        Goal::Reach { .. } => format!("semaine {}", language.number(value)),
        Goal::Over { .. } | Goal::Rise { .. } => format!("{}\u{202f}%", language.decimal(value, 0)),
        Goal::TotalMiu(_) => format!("{}\u{a0}MUI", n(value)),
        Goal::TotalUgKg(_) => format!("{}\u{a0}µg/kg", n(value)),
        Goal::Cycles(_) => format!("{} cycles", n(value)),
        Goal::Days(_) => format!("{} jours", n(value)),
        Goal::Shots(_) => format!("{} injections", n(value)),
        Goal::Effects(_) => language.decimal(value, 1),
        Goal::Rna(_) => format!("{} log10 copies/mL", language.decimal(value, 2)),
        Goal::Lock(_) if value < 0.5 => "inchangés".to_owned(),
        Goal::Lock(_) => "modifiés".to_owned(),
    }
}

pub(super) fn bad_goal(problem: &BadGoal) -> String {
    format!(
        "L\u{2019}exercice demande «\u{a0}{}\u{a0}», qui ne veut rien dire ici\u{202f}; permis\u{a0}: {}.",
        problem.got, problem.allowed
    )
}

pub(super) fn completed(code: &str) -> String {
    format!("Tous les objectifs sont atteints. Votre code est {code}\u{a0}: envoyez-le avec le lien de cette page.")
}
