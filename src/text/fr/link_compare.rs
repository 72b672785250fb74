//! The words of two links compared, and how a schedule is said where it is shared, in French.

use crate::scenario::Arm;
use crate::text::link_compare::BlockWords;
use crate::text::link_compare::LinkCompareWords;

pub(in crate::text) const WORDS: LinkCompareWords = LinkCompareWords {
    in_block: |arm, block, what| {
        format!("{what} ({}, phase {})", if arm == Arm::A { "schéma A" } else { "schéma B" }, block + 1)
    },
    schedule_of: |arm| if arm == Arm::A { "Schéma A" } else { "Schéma B" },
    no_cytokine: "témoin (sans cytokine)",
    no_block: "pas de telle phase",
    everybody: "tout le monde",
    range: |low, high| format!("de {low} à {high}"),
    from_week: |week| format!("semaine {week}"),
    art_stops: "Traitement arrêté",
    never: "jamais",
    until_week: |week| format!("arrêté à la semaine {week}"),
    block: BlockWords {
        a_day: &["une fois par jour", "deux fois par jour", "{times} fois par jour"],
        days: &["{count} jour", "{count} jours"],
        once: "une fois",
        weekly: "chaque semaine, {cycles} fois",
        every: "toutes les {weeks} semaines, {cycles} fois",
        below: "dès que les CD4 sont sous {level}",
    },
    view_key: |key| match key {
        "view" => "Vue",
        "x" => "Semaines montrées",
        "y" => "Comptes montrés",
        "log" => "Échelle logarithmique",
        "data" => "Données personnelles",
        "draw" => "Courbe dessinée",
        "tour" => "Visite",
        "step" => "Étape de la visite",
        "task" => "Exercice",
        "ui" => "Mise en page",
        _ => "Langue",
    },
    not_set: "non indiqué",
    points: &["{count} point", "{count} points"],
    first_is_no_link: "Le premier texte n’est pas un lien de l’explorateur",
    second_is_no_link: "Le second texte n’est pas un lien de l’explorateur",
};
