//! The words of the schedule finder.

use super::{Lang, map};
use crate::explore::quick::Measure;

/// The catalogue of the finder. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct FinderWords {
    pub tab: &'static str,
    pub intro: &'static str,
    pub total: &'static str,
    pub miu: &'static str,
    pub days: &'static str,
    pub score: &'static str,
    pub unlimited: &'static str,
    pub aim: &'static str,
    pub progress: fn(u32, u32) -> String,
    pub done: fn(u32, usize) -> String,
    pub none: &'static str,
    pub front: &'static str,
    pub yours: &'static str,
    pub score_axis: &'static str,
    pub point: fn(&str, &str, &str) -> String,
    pub caption: &'static str,
    pub heads: [&'static str; 6],
    pub load: &'static str,
    pub load_this: fn(&str) -> String,
    pub value: fn(Measure, f64) -> String,
    pub typical: &'static str,
}

impl Lang {
    /// The words of the schedule finder in this language.
    pub fn finder(self) -> &'static FinderWords {
        self.pick(&EN, |french| french.finder)
    }
}

pub(super) static EN: FinderWords = FinderWords {
    tab: "Finder",
    intro: "Thousands of schedules, tried on the typical patient. Shown are those worth a look under the budget: each gives more than every \
            other that burdens no more.",
    total: "IL-2 in all, at most",
    miu: "MIU",
    days: "Days with dosing, at most",
    score: "Cumulative side-effect score, at most",
    unlimited: "no limit",
    aim: "To be as great as can be",
    progress: |done, of| format!("{done} of {of} schedules tried"),
    done: |of, front| {
        format!(
            "{} schedules tried. Shown are {front} that no other beats, each at least a hundredth of the range better than the one before it.",
            Lang::En.number(f64::from(of))
        )
    },
    none: "No schedule keeps within this budget.",
    front: "Gain against burden: each point is a schedule that no other beats on both",
    yours: "A as it is",
    score_axis: "cumulative side-effect score (illustrative)",
    point: |schedule, value, score| {
        format!("{schedule}: {value}, cumulative side-effect score {score}. Press to load into A.")
    },
    caption: "The same schedules as a list, by rising burden.",
    heads: ["Schedule", "Outcome", "MIU", "Days", "Score", ""],
    load: "Load",
    load_this: |schedule| format!("Load {schedule}"),
    value: |measure, value| map::value(Lang::En, measure, value),
    typical: "Of the typical patient; no listed trial gave most of these schedules.",
};

pub(super) static FR: FinderWords = FinderWords {
    tab: "Recherche",
    intro: "Des milliers de schémas, essayés sur le patient type. Sont montrés ceux qui méritent un regard dans ce budget\u{a0}: chacun donne plus \
            que tout autre qui ne pèse pas davantage.",
    total: "IL-2 en tout, au plus",
    miu: "MUI",
    days: "Jours de traitement, au plus",
    score: "Score cumulé d\u{2019}effets indésirables, au plus",
    unlimited: "sans limite",
    aim: "À rendre aussi grand que possible",
    progress: |done, of| format!("{done} schémas essayés sur {of}"),
    done: |of, front| {
        format!(
            "{} schémas essayés. En voici {front} qu\u{2019}aucun autre ne dépasse, chacun meilleur que le précédent d\u{2019}au moins un centième de l\u{2019}étendue.",
            Lang::Fr.number(f64::from(of))
        )
    },
    none: "Aucun schéma ne tient dans ce budget.",
    front: "Gain contre charge\u{a0}: chaque point est un schéma qu\u{2019}aucun autre ne dépasse sur les deux",
    yours: "A tel quel",
    score_axis: "score cumulé d\u{2019}effets indésirables (illustratif)",
    point: |schedule, value, score| {
        format!(
            "{schedule}\u{a0}: {value}, score cumulé d\u{2019}effets indésirables {score}. Appuyez pour charger dans A."
        )
    },
    caption: "Les mêmes schémas en liste, par charge croissante.",
    heads: ["Schéma", "Résultat", "MUI", "Jours", "Score", ""],
    load: "Charger",
    load_this: |schedule| format!("Charger {schedule}"),
    value: |measure, value| map::value(Lang::Fr, measure, value),
    typical: "Chez le patient type\u{202f}; aucun essai du graphique n\u{2019}a donné la plupart de ces schémas.",
};
