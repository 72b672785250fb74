//! The words of what is done to cycles: the tools under the calendar, and the table of the same, in French.

use crate::scenario::Arm;
use crate::schedule::Refusal;
use crate::text::cycles::CycleValue;
use crate::text::cycles::CycleWords;

pub(in crate::text) const WORDS: CycleWords = CycleWords {
    calendar_hint: "Clic sur un cycle\u{a0}: gros plan\u{202f}; ailleurs\u{a0}: ajout. Glisser le déplace, glisser sa fin l’allonge.",
    calendar_keys: "Les flèches choisissent un cycle, Entrée le montre en gros plan. Maj et flèches le déplacent d’une semaine, Alt et flèches d’un jour\u{202f}; plus et \
                    moins changent ses jours. S le saute, Suppr le supprime, Inser ou A en ajoute un.",
    cycles_of: |arm| match arm {
        None => "Cycles",
        Some(Arm::A) => "Cycles du schéma A",
        Some(Arm::B) => "Cycles du schéma B",
    },
    add_here: "Ajouter un cycle ici",
    no_cycle: "Aucun cycle n’est donné.",
    tools: "Modifier le cycle choisi",
    close_up: "Gros plan",
    close_up_hint: "Montrer les semaines de ce cycle, ou tout le suivi (Entrée)",
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
    rule: "Selon une règle\u{a0}: un cycle de {dose} pendant {days} dès que les CD4 passent sous {level}. La règle se modifie dans les commandes.",
    refused: |refusal| match refusal {
        Refusal::TooManyBlocks => "Trop irrégulier\u{a0}: un lien contient 24 phases au plus. Rien n’a changé.",
        Refusal::SameStart => "Deux cycles ne peuvent pas commencer en même temps. Rien n’a changé.",
        Refusal::NoCycle | Refusal::NotAllowed(_) => "C’est impossible. Rien n’a changé.",
    },
    not_allowed: |least, most, unit| format!("Permis\u{a0}: de {least} à {most} {unit}. Rien n’a changé."),
};
