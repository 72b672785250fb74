//! The words of the printed handout, in French.

use crate::text::handout::HandoutWords;

pub(in crate::text) const WORDS: HandoutWords = HandoutWords {
    front: "Question",
    back: "Réponse",
    name_and_date: "Nom et date",
    tasks: [
        "Dessinez le taux de CD4 de ce patient, semaine par semaine, avant de regarder au verso. Les barres sous l’axe sont les jours de \
         traitement.",
        "Marquez où le taux est le plus bas pendant le premier mois, et où il est le plus haut sur toute la durée.",
        "Dessinez une seconde courbe pour le témoin\u{a0}: le même patient sans la cytokine.",
    ],
    reasons: "Expliquez votre courbe.",
    axes_alt: "Axes vides\u{a0}: semaines, et taux de CD4 en cellules par microlitre. Le premier taux et les jours de traitement sont marqués.",
    start_here: |count| format!("départ\u{a0}: {count}"),
    patient: |[count, age, rna], [therapy, since]| {
        format!(
            "Le patient\u{a0}: CD4 {count}, {age}\u{a0}ans, charge virale avant traitement {rna}\u{202f}; traitement antirétroviral\u{a0}: \
             {therapy}, {since}."
        )
    },
    schedule_caption: "Ce qui est donné",
    schedule_heads: ["Schéma", "À chaque cycle", "Premier cycle", "Quantité par cycle"],
    rule_first: |week| format!("dès la semaine {week}, quand les CD4 sont sous le seuil"),
    never: "jamais\u{a0}: la phase précédente dure jusqu’à la fin",
    answer: "Ce que dit le modèle",
    answer_alt: "Les mêmes axes avec les courbes du modèle et les résultats d’essai\u{202f}; le tableau ci-dessous donne les nombres.",
    numbers: "En nombres",
    table: "Semaine par semaine",
    sources: "Origine des nombres",
    open: "Ouvrir cette vue",
    qr_alt: "Code QR du lien voisin",
    no_qr: "Le lien est trop long pour un code QR.",
    no_benefit: "Un taux plus élevé n’est pas une meilleure santé\u{a0}: dans les deux grands essais, l’IL-2 a relevé le taux de CD4 sans \
                 bénéfice clinique pour les patients.",
};
