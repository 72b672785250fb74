//! The settings in French: names, units, and what is said of a value that cannot be.

use super::number;
use crate::parameters::{OutOfRange, ParameterId};

pub(super) fn name(id: ParameterId) -> &'static str {
    match id {
        ParameterId::DosePerInjection => "Dose par injection",
        ParameterId::InfusionDose => "Dose en perfusion",
        ParameterId::Il7Dose => "Dose d’IL-7",
        ParameterId::InjectionsPerDay => "Injections par jour",
        ParameterId::DaysOn => "Jours de traitement",
        ParameterId::WeeksBetween => "Intervalle entre débuts de cycle",
        ParameterId::Cycles => "Cycles",
        ParameterId::StartWeek => "Premier cycle à la semaine",
        ParameterId::RuleLevel => "Nouveau cycle quand les CD4 passent sous",
        ParameterId::Baseline => "CD4 au départ",
        ParameterId::RangeLow => "CD4 à l’inclusion, minimum",
        ParameterId::RangeHigh => "CD4 à l’inclusion, maximum",
        ParameterId::Age => "Âge",
        ParameterId::Rna => "ARN du VIH avant traitement",
        ParameterId::ArtWeek => "Traitement dès la semaine",
        ParameterId::ArtStop => "Traitement arrêté à la semaine",
        ParameterId::Responsiveness => "Réponse à l’IL-2",
        ParameterId::RunWeeks => "Durée du calcul",
        ParameterId::Population => "Patients virtuels",
        ParameterId::Seed => "Graine du tirage",
    }
}

pub(super) fn unit(id: ParameterId) -> &'static str {
    match id {
        ParameterId::WeeksBetween | ParameterId::StartWeek | ParameterId::ArtWeek | ParameterId::ArtStop => "sem.",
        ParameterId::Rna => "log10",
        _ => full_unit(id),
    }
}

/// The unit as it stands in a sentence.
fn full_unit(id: ParameterId) -> &'static str {
    match id {
        ParameterId::DosePerInjection => "MUI",
        ParameterId::InfusionDose => "MUI/jour",
        ParameterId::DaysOn => "jours",
        ParameterId::WeeksBetween
        | ParameterId::StartWeek
        | ParameterId::ArtWeek
        | ParameterId::ArtStop
        | ParameterId::RunWeeks => "semaines",
        ParameterId::RuleLevel | ParameterId::Baseline | ParameterId::RangeLow | ParameterId::RangeHigh => {
            "cellules/µL"
        }
        ParameterId::Age => "ans",
        ParameterId::Rna => "log10 copies/mL",
        ParameterId::Il7Dose
        | ParameterId::InjectionsPerDay
        | ParameterId::Cycles
        | ParameterId::Responsiveness
        | ParameterId::Population
        | ParameterId::Seed => id.spec().unit,
    }
}

fn with_unit(id: ParameterId) -> String {
    match full_unit(id) {
        "" => String::new(),
        "%" => "\u{202f}%".to_owned(),
        unit => format!("\u{a0}{unit}"),
    }
}

pub(super) fn tested(id: ParameterId, values: &[f64]) -> String {
    let values: Vec<String> = values.iter().map(|value| number(*value)).collect();
    format!("Dans les essais\u{a0}: {}{}", values.join("\u{202f}; "), with_unit(id))
}

pub(super) fn out_of_range(problem: &OutOfRange) -> String {
    let spec = problem.spec;
    let (got, used, unit) = (number(problem.got), number(problem.used), with_unit(spec.id));
    let what = if (spec.min..=problem.max).contains(&problem.got) {
        "n’est pas un nombre entier".to_owned()
    } else {
        format!("est hors limites (de {} à {}{unit})", number(spec.min), number(problem.max))
    };
    format!("{got} {what}. Fixé à {used}{unit}.")
}

pub(super) fn not_a_number(id: ParameterId, typed: &str) -> String {
    let spec = id.spec();
    let typed: String = typed.chars().take(20).collect();
    format!(
        "«\u{a0}{typed}\u{a0}» n’est pas un nombre. Rien n’a changé. Permis\u{a0}: de {} à {}{}.",
        number(spec.min),
        number(spec.max),
        with_unit(id)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters;

    #[test]
    fn every_setting_has_a_french_name_and_its_own_unit() {
        for spec in parameters::ALL {
            assert_eq!(full_unit(spec.id).is_empty(), spec.unit.is_empty(), "{}", spec.label);
            assert!(!name(spec.id).is_empty());
        }
        assert_eq!(
            not_a_number(ParameterId::Age, "dix"),
            "«\u{a0}dix\u{a0}» n’est pas un nombre. Rien n’a changé. Permis\u{a0}: de 18 à 80\u{a0}ans."
        );
    }
}
