//! The words of two links compared, and how a schedule is said where it is shared.

use super::Lang;
use crate::scenario::Arm;

/// The catalogue of sharing. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct ShareWords {
    // two links compared
    pub in_block: fn(Arm, usize, &str) -> String,
    pub schedule_of: fn(Arm) -> &'static str,
    pub no_cytokine: &'static str,
    pub no_block: &'static str,
    pub everybody: &'static str,
    pub range: fn(&str, &str) -> String,
    pub from_week: fn(&str) -> String,
    pub art_stops: &'static str,
    pub never: &'static str,
    pub until_week: fn(&str) -> String,
    pub block: BlockWords,
    pub view_key: fn(&str) -> &'static str,
    pub not_set: &'static str,
    pub points: fn(usize) -> String,
    pub first_is_no_link: &'static str,
    pub second_is_no_link: &'static str,
}

/// How a block is told in one line.
#[allow(missing_docs)] // names that say what they are
pub struct BlockWords {
    pub a_day: fn(u8) -> String,
    pub days: fn(u8) -> String,
    pub every: fn(&str, u8) -> String,
    pub below: fn(&str) -> String,
}

impl Lang {
    /// The words of sharing in this language.
    pub fn share(self) -> &'static ShareWords {
        self.pick(&EN, |french| french.share)
    }
}

static EN: ShareWords = ShareWords {
    in_block: |arm, block, what| {
        format!("{what} ({}, block {})", if arm == Arm::A { "schedule A" } else { "schedule B" }, block + 1)
    },
    schedule_of: |arm| if arm == Arm::A { "Schedule A" } else { "Schedule B" },
    no_cytokine: "control (no cytokine)",
    no_block: "no such block",
    everybody: "everybody",
    range: |low, high| format!("{low} to {high}"),
    from_week: |week| format!("week {week}"),
    art_stops: "Therapy stops",
    never: "never",
    until_week: |week| format!("stopped at week {week}"),
    block: BlockWords {
        a_day: |times| match times {
            1 => "once a day".to_owned(),
            2 => "twice a day".to_owned(),
            _ => format!("{times} times a day"),
        },
        days: |days| if days == 1 { "1 day".to_owned() } else { format!("{days} days") },
        every: |weeks, cycles| match (weeks, cycles) {
            (_, 1) => "once".to_owned(),
            ("1", _) => format!("every week, {cycles} times"),
            _ => format!("every {weeks} weeks, {cycles} times"),
        },
        below: |level| format!("whenever CD4 is below {level}"),
    },
    view_key: |key| match key {
        "view" => "View",
        "x" => "Weeks shown",
        "y" => "Counts shown",
        "log" => "Log scale",
        "data" => "Own data",
        "draw" => "Curve drawn",
        "tour" => "Tour",
        "step" => "Step of the tour",
        "task" => "Task",
        "ui" => "Layout",
        _ => "Language",
    },
    not_set: "not set",
    points: |points| if points == 1 { "1 point".to_owned() } else { format!("{points} points") },
    first_is_no_link: "The first text is no link of the explorer",
    second_is_no_link: "The second text is no link of the explorer",
};

pub(super) static FR: ShareWords = ShareWords {
    in_block: |arm, block, what| {
        format!("{what} ({}, bloc {})", if arm == Arm::A { "schéma A" } else { "schéma B" }, block + 1)
    },
    schedule_of: |arm| if arm == Arm::A { "Schéma A" } else { "Schéma B" },
    no_cytokine: "témoin (sans cytokine)",
    no_block: "pas de tel bloc",
    everybody: "tout le monde",
    range: |low, high| format!("de {low} à {high}"),
    from_week: |week| format!("semaine {week}"),
    art_stops: "Traitement arrêté",
    never: "jamais",
    until_week: |week| format!("arrêté à la semaine {week}"),
    block: BlockWords {
        a_day: |times| match times {
            1 => "une fois par jour".to_owned(),
            2 => "deux fois par jour".to_owned(),
            _ => format!("{times} fois par jour"),
        },
        days: |days| if days == 1 { "1 jour".to_owned() } else { format!("{days} jours") },
        every: |weeks, cycles| match (weeks, cycles) {
            (_, 1) => "une fois".to_owned(),
            ("1", _) => format!("chaque semaine, {cycles} fois"),
            _ => format!("toutes les {weeks} semaines, {cycles} fois"),
        },
        below: |level| format!("dès que les CD4 sont sous {level}"),
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
    points: |points| if points == 1 { "1 point".to_owned() } else { format!("{points} points") },
    first_is_no_link: "Le premier texte n’est pas un lien de l’explorateur",
    second_is_no_link: "Le second texte n’est pas un lien de l’explorateur",
};
