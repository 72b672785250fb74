//! The sentence and the key numbers in French.

use crate::text::sentence::SentenceWords;

pub(in crate::text) const WORDS: SentenceWords = SentenceWords {
    nothing_given: "Aucun cycle n’est donné\u{a0}: le taux du patient type passe de {start} à environ {end} à la semaine {week}.",
    raises: &[
        "{given} fait passer le taux du patient type de {start} à environ {end} à la semaine {week}\u{202f}; témoin\u{a0}: environ {control}.",
        "{given} font passer le taux du patient type de {start} à environ {end} à la semaine {week}\u{202f}; témoin\u{a0}: environ {control}.",
    ],
    leaves: &[
        "{given} laisse le taux du patient type de {start} à environ {end} à la semaine {week}\u{202f}; témoin\u{a0}: environ {control}.",
        "{given} laissent le taux du patient type de {start} à environ {end} à la semaine {week}\u{202f}; témoin\u{a0}: environ {control}.",
    ],
    cycle: &["cycle", "cycles"],
    of_il2: " de {amount}\u{a0}MUI",
    of_il7: " de {amount}\u{a0}µg/kg d’IL-7",
    all_by_rule: &[
        ", commencé quand le taux passait sous {level},",
        ", commencés chacun quand le taux passait sous {level},",
    ],
    some_by_rule: &[
        ", dont {started} commencé par la règle (sous {level}),",
        ", dont {started} commencés par la règle (sous {level}),",
    ],
    with_b: "Avec le schéma B, il serait d’environ {end}.",
    of_a: " du schéma A",
    of_b: " du schéma B",
    rule_never_met: "La règle{of} (sous {level}) n’a jamais été remplie chez le patient type.",
    rule_too_late: "La règle{of} (sous {level}) ne vaut pas avant la semaine {week}.",
    rule_started: "La règle{of} (sous {level}) a déclenché {cycles} chez le patient type.",
    rule_in_patients: "La règle{of} a déclenché des cycles chez {patients}.",
    in_all: "tous les {n} patients virtuels",
    in_none: "aucun des {n} patients virtuels",
    in_some: "{patients} patients virtuels sur {n} ({share})",
    never_starts: &[
        "La dernière phase{of} ne commence jamais\u{a0}: la règle qui la précède vaut jusqu’à la fin du suivi.",
        "Les {count} dernières phases{of} ne commencent jamais\u{a0}: la règle qui les précède vaut jusqu’à la fin du suivi.",
    ],
    overlaps: &[
        "Un cycle{of} commence avant la fin du précédent.",
        "{Count} cycles{of} commencent avant la fin du précédent.",
    ],
    faded: &["{share} du gain du dernier cycle achevé{of} avait disparu avant le début du suivant."],
    unseen: &[
        "{count} cycle sur {total}{of} commence après la semaine {week} et n’est pas montré.",
        "{count} cycles sur {total}{of} commencent après la semaine {week} et ne sont pas montrés.",
    ],
    lengthen_run: "Prolonger le calcul à {weeks} semaines",
    end_count: "Patient type, semaine {week}",
    gain: "Variation médiane",
    responders: "Hausse de 80\u{202f}% ou plus",
    amount: "Dose totale",
    control: "témoin\u{a0}: {value}",
    of_patients: "des patients\u{202f}; témoin\u{a0}: {value}",
    days_on: &["1 jour", "{count} jours"],
    injections: &["1 injection", "{count} injections"],
    was: "avant\u{a0}: {before} ({difference})",
    points: &["{value} point", "{value} points"],
};
