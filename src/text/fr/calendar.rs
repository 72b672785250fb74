//! The words of the two schedules and of their cycles, in French.

use crate::scenario::Arm;
use crate::text::calendar::CalendarWords;
use crate::text::calendar::letter;

pub(in crate::text) const WORDS: CalendarWords = CalendarWords {
    add_b: "Ajouter B",
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
    cycle: [
        "Cycle {number} sur {of}\u{a0}: semaine {week}, {days}, {dose}",
        "{arm}, cycle {number} sur {of}\u{a0}: semaine {week}, {days}, {dose}",
    ],
    by_rule: |week| format!("Commencé selon la règle à la semaine {week}, chez le patient type"),
    tab: "Schéma",
    everybody: "Tout le monde",
    range_refused: |baseline| {
        format!(
            "La limite basse doit être sous la haute, et le taux de départ de {baseline} entre les deux. Rien n’a changé."
        )
    },
};
