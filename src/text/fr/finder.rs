//! The words of the schedule finder, in French.

use crate::text::Lang;
use crate::text::finder::FinderWords;
use crate::text::map;

pub(in crate::text) const WORDS: FinderWords = FinderWords {
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
