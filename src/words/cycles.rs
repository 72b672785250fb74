//! The words of what is done to cycles: the tools under the calendar, and the table of the same.

use super::Lang;
use crate::schedule::Refusal;

/// The words of what is done to cycles.
#[allow(missing_docs)] // names that say what they are
pub struct CycleWords {
    pub tools: &'static str,
    pub earlier: &'static str,
    pub later: &'static str,
    pub shorter: &'static str,
    pub longer: &'static str,
    pub skip: &'static str,
    pub skip_hint: &'static str,
    pub delete: &'static str,
    pub delete_hint: &'static str,
    pub add: &'static str,
    pub add_hint: &'static str,
    pub rest: &'static str,
    pub table_heads: [&'static str; 6],
    pub cell: fn(CycleValue, usize) -> String,
    pub deed_on: fn(&str, usize) -> String,
    pub after_the_run: &'static str,
    pub added_after_the_run: fn(&str) -> String,
    /// Dose, days on, count.
    pub rule: fn(&str, u8, &str) -> String,
    pub refused: fn(&Refusal) -> &'static str,
    /// Least and greatest value allowed, and their unit.
    pub not_allowed: fn(&str, &str, &str) -> String,
}

/// A number of a cycle that can be typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CycleValue {
    /// The week at which it starts.
    Week,
    /// Its days on.
    Days,
    /// Its dose.
    Dose,
}

impl Lang {
    /// The words of what is done to cycles.
    pub fn cycles(self) -> &'static CycleWords {
        self.pick(&EN, |french| french.cycles)
    }
}

pub(super) static EN: CycleWords = CycleWords {
    tools: "Change the selected cycle",
    earlier: "Earlier",
    later: "Later",
    shorter: "Shorter",
    longer: "Longer",
    skip: "Skip",
    skip_hint: "Leave this cycle out; the later ones stay (S)",
    delete: "Delete",
    delete_hint: "Take this cycle out; the later ones move up (Delete)",
    add: "Add cycle",
    add_hint: "Add a cycle like this one after it (Insert or A)",
    rest: "Later cycles move along",
    table_heads: ["Cycle", "Starts at week", "Days on", "Dose", "Given as", "Change"],
    cell: |value, number| {
        let what = match value {
            CycleValue::Week => "starts at week",
            CycleValue::Days => "days on",
            CycleValue::Dose => "dose",
        };
        format!("Cycle {number}: {what}")
    },
    deed_on: |deed, number| format!("{deed} cycle {number}"),
    after_the_run: "after the end of the run",
    added_after_the_run: |week| format!("A cycle was added at week {week}, after the end of the run."),
    rule: |dose, days, level| {
        let days = if days == 1 { "1 day".to_owned() } else { format!("{days} days") };
        format!("By rule: a cycle of {dose} for {days} whenever CD4 falls below {level}. The controls change the rule.")
    },
    refused: |refusal| match refusal {
        Refusal::TooManyBlocks => "Too irregular: a link holds 24 different blocks of cycles. Nothing was changed.",
        Refusal::SameStart => "Two cycles cannot start at the same time. Nothing was changed.",
        Refusal::NoCycle | Refusal::NotAllowed(_) => "This cannot be done. Nothing was changed.",
    },
    not_allowed: |least, most, unit| format!("Allowed: {least} to {most} {unit}. Nothing was changed."),
};

pub(super) static FR: CycleWords = CycleWords {
    tools: "Modifier le cycle choisi",
    earlier: "Plus tôt",
    later: "Plus tard",
    shorter: "Plus court",
    longer: "Plus long",
    skip: "Sauter",
    skip_hint: "Ne pas donner ce cycle\u{202f}; les suivants restent en place (S)",
    delete: "Supprimer",
    delete_hint: "Retirer ce cycle\u{202f}; les suivants avancent (Suppr)",
    add: "Ajouter un cycle",
    add_hint: "Ajouter après celui-ci un cycle semblable (Inser ou A)",
    rest: "Les cycles suivants se déplacent aussi",
    table_heads: ["Cycle", "Début (semaine)", "Jours", "Dose", "Voie", "Modifier"],
    cell: |value, number| {
        let what = match value {
            CycleValue::Week => "semaine de début",
            CycleValue::Days => "jours de traitement",
            CycleValue::Dose => "dose",
        };
        format!("Cycle {number}\u{a0}: {what}")
    },
    deed_on: |deed, number| format!("{deed} le cycle {number}"),
    after_the_run: "après la fin du suivi",
    added_after_the_run: |week| format!("Un cycle a été ajouté à la semaine {week}, après la fin du suivi."),
    rule: |dose, days, level| {
        let days = if days == 1 { "1 jour".to_owned() } else { format!("{days} jours") };
        format!(
            "Selon une règle\u{a0}: un cycle de {dose} pendant {days} dès que les CD4 passent sous {level}. La règle se modifie dans les commandes."
        )
    },
    refused: |refusal| match refusal {
        Refusal::TooManyBlocks => {
            "Trop irrégulier\u{a0}: un lien contient 24 blocs de cycles au plus. Rien n’a changé."
        }
        Refusal::SameStart => "Deux cycles ne peuvent pas commencer en même temps. Rien n’a changé.",
        Refusal::NoCycle | Refusal::NotAllowed(_) => "C’est impossible. Rien n’a changé.",
    },
    not_allowed: |least, most, unit| format!("Permis\u{a0}: de {least} à {most} {unit}. Rien n’a changé."),
};
