//! The words of the two schedules and of their cycles.

use super::Lang;
use crate::scenario::Arm;

/// The catalogue of schedules and cycles. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct CalendarWords {
    // two schedules
    pub compare: &'static str,
    pub compare_hint: &'static str,
    pub arm_group: &'static str,
    pub schedule: fn(Arm) -> &'static str,
    pub both: &'static str,
    pub swap: &'static str,
    pub copy_to_b: &'static str,
    pub remove_b: &'static str,
    pub b_added: &'static str,
    pub b_removed: &'static str,
    // the first schedule's lines where there is a second
    pub line_of_a: fn(&str) -> String,
    pub end_label: fn(Arm, &str, bool) -> String,
    // the calendar of cycles
    pub calendar: &'static str,
    pub calendar_hint: &'static str,
    pub calendar_keys: &'static str,
    pub cycles_of: fn(Option<Arm>) -> &'static str,
    pub cycle: fn(&CycleFacts<'_>) -> String,
    pub by_rule: fn(&str) -> String,
    pub add_here: &'static str,
    pub no_cycle: &'static str,
    // the table of the same
    pub tab: &'static str,
    // who is let in
    pub everybody: &'static str,
    pub range_refused: fn(&str) -> String,
}

/// What is said of a cycle.
#[derive(Clone, Copy, Debug)]
pub struct CycleFacts<'a> {
    /// Its arm, where there are two.
    pub arm: Option<Arm>,
    /// Its number, from 1.
    pub number: usize,
    /// How many cycles its arm has.
    pub of: usize,
    /// The week at which it starts.
    pub week: &'a str,
    /// Its days on.
    pub days: u8,
    /// Its dose, with its unit.
    pub dose: &'a str,
}

impl Lang {
    /// The words of schedules and cycles in this language.
    pub fn calendar(self) -> &'static CalendarWords {
        self.pick(&EN, |french| french.calendar)
    }
}

const fn letter(arm: Arm) -> &'static str {
    match arm {
        Arm::A => "A",
        Arm::B => "B",
    }
}

pub(super) static EN: CalendarWords = CalendarWords {
    compare: "Compare",
    compare_hint: "Compare two schedules on the same patients",
    arm_group: "Schedule that the controls change",
    schedule: |arm| if matches!(arm, Arm::A) { "Schedule A" } else { "Schedule B" },
    both: "Swap, copy, remove",
    swap: "Swap A and B",
    copy_to_b: "Copy A to B",
    remove_b: "Remove B",
    b_added: "Schedule B is a copy of schedule A. The controls now change B.",
    b_removed: "Schedule B is gone.",
    line_of_a: |line| format!("{line}, schedule A"),
    end_label: |arm, count, compact| {
        let of = if compact { "" } else { "schedule " };
        format!("{count} {of}{}", letter(arm))
    },
    calendar: "Calendar of cycles",
    calendar_hint: "Drag a cycle to move it, its end to stretch it. Click an empty place to add one.",
    calendar_keys: "Arrow keys select a cycle. Shift and arrows move it by a week, Alt and arrows by a day; plus and minus change its \
                    days. S skips it, Delete deletes it, Insert or A adds one.",
    cycles_of: |arm| match arm {
        None => "Cycles",
        Some(Arm::A) => "Cycles of schedule A",
        Some(Arm::B) => "Cycles of schedule B",
    },
    cycle: |&CycleFacts { arm, number, of, week, days, dose }| {
        let arm = arm.map_or("Cycle".to_owned(), |arm| format!("{}, cycle", letter(arm)));
        let days = if days == 1 { "1 day".to_owned() } else { format!("{days} days") };
        format!("{arm} {number} of {of}: week {week}, {days}, {dose}")
    },
    by_rule: |week| format!("Started by the rule at week {week}, in the typical patient"),
    add_here: "Add a cycle here",
    no_cycle: "No cycle is given.",
    tab: "Schedule",
    everybody: "Everybody",
    range_refused: |baseline| {
        format!(
            "The lower limit must be below the upper, with the baseline of {baseline} between them. Nothing was changed."
        )
    },
};

pub(super) static FR: CalendarWords = CalendarWords {
    compare: "Comparer",
    compare_hint: "Comparer deux schémas chez les mêmes patients",
    arm_group: "Schéma que règlent les commandes",
    schedule: |arm| if matches!(arm, Arm::A) { "Schéma A" } else { "Schéma B" },
    both: "Échanger, copier, retirer",
    swap: "Échanger A et B",
    copy_to_b: "Copier A vers B",
    remove_b: "Retirer B",
    b_added: "Le schéma B est une copie du schéma A. Les commandes règlent maintenant B.",
    b_removed: "Le schéma B est retiré.",
    line_of_a: |line| format!("{line}, schéma A"),
    end_label: |arm, count, compact| {
        let of = if compact { "" } else { "schéma " };
        format!("{count} {of}{}", letter(arm))
    },
    calendar: "Calendrier des cycles",
    calendar_hint: "Faites glisser un cycle pour le déplacer, sa fin pour l’allonger. Cliquez sur une place vide pour en ajouter un.",
    calendar_keys: "Les flèches choisissent un cycle. Maj et flèches le déplacent d’une semaine, Alt et flèches d’un jour\u{202f}; plus et \
                    moins changent ses jours. S le saute, Suppr le supprime, Inser ou A en ajoute un.",
    cycles_of: |arm| match arm {
        None => "Cycles",
        Some(Arm::A) => "Cycles du schéma A",
        Some(Arm::B) => "Cycles du schéma B",
    },
    cycle: |&CycleFacts { arm, number, of, week, days, dose }| {
        let arm = arm.map_or("Cycle".to_owned(), |arm| format!("{}, cycle", letter(arm)));
        let days = if days == 1 { "1 jour".to_owned() } else { format!("{days} jours") };
        format!("{arm} {number} sur {of}\u{a0}: semaine {week}, {days}, {dose}")
    },
    by_rule: |week| format!("Commencé selon la règle à la semaine {week}, chez le patient type"),
    add_here: "Ajouter un cycle ici",
    no_cycle: "Aucun cycle n’est donné.",
    tab: "Schéma",
    everybody: "Tout le monde",
    range_refused: |baseline| {
        format!(
            "La limite basse doit être sous la haute, et le taux de départ de {baseline} entre les deux. Rien n’a changé."
        )
    },
};
