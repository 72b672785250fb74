//! The settings in French.

use crate::parameters::ParameterId;
use crate::text::setting::SettingWords;

pub(in crate::text) const WORDS: SettingWords = SettingWords {
    name: |id| match id {
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
        ParameterId::Rna => "Charge virale avant traitement",
        ParameterId::ArtWeek => "Début du traitement (semaine)",
        ParameterId::ArtStop => "Traitement arrêté à la semaine",
        ParameterId::Responsiveness => "Réponse à l’IL-2",
        ParameterId::RunWeeks => "Durée du calcul",
        ParameterId::Population => "Patients virtuels",
        ParameterId::Seed => "Graine du tirage",
    },
    short_unit: |id| match id {
        ParameterId::WeeksBetween | ParameterId::StartWeek | ParameterId::ArtWeek | ParameterId::ArtStop => "sem.",
        ParameterId::Rna => "log10",
        _ => unit(id),
    },
    unit,
    tested: "Dans les essais\u{a0}: {values}",
    and: "\u{202f}; ",
    not_whole: "{got} n’est pas un nombre entier. Fixé à {used}.",
    out_of_range: "{got} est hors limites (de {low} à {high}). Fixé à {used}.",
    not_a_number: "«\u{a0}{typed}\u{a0}» n’est pas un nombre. Rien n’a changé. Permis\u{a0}: de {low} à {high}.",
};

/// The unit as it is in a sentence.
fn unit(id: ParameterId) -> &'static str {
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
