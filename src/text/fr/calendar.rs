//! The words of the two schedules and of their cycles, in French.

use crate::scenario::Arm;
use crate::text::calendar::CalendarWords;
use crate::text::calendar::CycleFacts;
use crate::text::calendar::letter;

pub(in crate::text) const WORDS: CalendarWords = CalendarWords {
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
