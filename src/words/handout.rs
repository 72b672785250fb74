//! The words of the printed handout.

use super::Lang;

/// The catalogue of the handout. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct HandoutWords {
    pub front: &'static str,
    pub back: &'static str,
    pub name_and_date: &'static str,
    pub tasks: [&'static str; 3],
    pub reasons: &'static str,
    pub axes_alt: &'static str,
    pub start_here: fn(&str) -> String,
    /// Count, age, HIV RNA; name and start of the therapy.
    pub patient: fn([&str; 3], [&str; 2]) -> String,
    pub schedule_caption: &'static str,
    pub schedule_heads: [&'static str; 4],
    pub rule_first: fn(&str) -> String,
    pub never: &'static str,
    pub answer: &'static str,
    pub answer_alt: &'static str,
    pub numbers: &'static str,
    pub table: &'static str,
    pub sources: &'static str,
    pub open: &'static str,
    pub qr_alt: &'static str,
    pub no_qr: &'static str,
    pub no_benefit: &'static str,
}

impl Lang {
    /// The words of the handout in this language.
    pub fn handout(self) -> &'static HandoutWords {
        self.pick(&EN, |french| french.handout)
    }
}

static EN: HandoutWords = HandoutWords {
    front: "Question",
    back: "Answer",
    name_and_date: "Name and date",
    tasks: [
        "Draw the CD4 count of this patient, week by week, before you look at the back. The bars under the axis are the days of dosing.",
        "Mark where the count is lowest in the first month, and where it is highest in the whole run.",
        "Draw a second line for the control: the same patient without the cytokine.",
    ],
    reasons: "Explain your curve.",
    axes_alt: "Empty axes: weeks, and CD4 count in cells per microlitre. The first count and the days of dosing are marked.",
    start_here: |count| format!("starts here: {count}"),
    patient: |[count, age, rna], [therapy, since]| {
        format!(
            "The patient: CD4 count {count}, age {age}, HIV RNA before therapy {rna}; antiretroviral therapy: {therapy}, {since}."
        )
    },
    schedule_caption: "What is given",
    schedule_heads: ["Schedule", "In each cycle", "First cycle", "Amount in each cycle"],
    rule_first: |week| format!("from week {week}, when CD4 is below the threshold"),
    never: "never: the block before it lasts to the end",
    answer: "What the model says",
    answer_alt: "The same axes with the model's lines and the trial results; the table below has the numbers.",
    numbers: "In numbers",
    table: "Week by week",
    sources: "Where the numbers come from",
    open: "Open this view",
    qr_alt: "QR code of the link beside it",
    no_qr: "The link is too long for a QR code.",
    no_benefit: "A higher count is not a better outcome: in the two large trials IL-2 raised the CD4 count and gave patients no clinical benefit.",
};

pub(super) static FR: HandoutWords = HandoutWords {
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
            "Le patient\u{a0}: CD4 {count}, {age}\u{a0}ans, ARN du VIH avant traitement {rna}\u{202f}; traitement antirétroviral\u{a0}: \
             {therapy}, {since}."
        )
    },
    schedule_caption: "Ce qui est donné",
    schedule_heads: ["Schéma", "À chaque cycle", "Premier cycle", "Quantité par cycle"],
    rule_first: |week| format!("dès la semaine {week}, quand les CD4 sont sous le seuil"),
    never: "jamais\u{a0}: le bloc précédent dure jusqu’à la fin",
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
