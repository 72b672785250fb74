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
}

impl Lang {
    /// The words of schedules and cycles in this language.
    pub const fn calendar(self) -> &'static CalendarWords {
        match self {
            Self::En => &EN,
            Self::Fr => &FR,
        }
    }
}

const fn letter(arm: Arm) -> &'static str {
    match arm {
        Arm::A => "A",
        Arm::B => "B",
    }
}

static EN: CalendarWords = CalendarWords {
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
};

static FR: CalendarWords = CalendarWords {
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
};
