//! The words of the schedule finder, in French.

use crate::text::Lang;
use crate::text::finder::FinderWords;
use crate::text::map;

pub(in crate::text) const WORDS: FinderWords = FinderWords {
    tab: "Recherche",
    total: "IL-2 en tout, au plus",
    miu: "MUI",
    days: "Jours de traitement, au plus",
    score: "Score cumulé d\u{2019}effets indésirables, au plus",
    unlimited: "sans limite",
    aim: "Critère à maximiser",
    progress: |done, of| format!("{done} schémas essayés sur {of}"),
    done: |of, front| {
        format!(
            "{} schémas essayés. En voici {front} qu\u{2019}aucun autre ne dépasse, chacun meilleur que le précédent d\u{2019}au moins un centième de l\u{2019}étendue.",
            Lang::Fr.number(f64::from(of))
        )
    },
    none: "Aucun schéma ne tient dans ce budget.",
    front: "Gain contre IL-2\u{a0}: chaque point est un schéma qu’aucun autre ne dépasse sur les deux",
    yours: "A actuel",
    miu_axis: "IL-2 en tout, MUI",
    point: |schedule, value, miu| format!("{schedule}\u{a0}: {value}, {miu}\u{a0}MUI. Appuyez pour le tracer comme B."),
    caption: "Les mêmes schémas en liste, par quantité d’IL-2 croissante.",
    heads: ["Schéma", "Résultat", "MUI", "Jours", "Score", ""],
    load: "Tracer",
    load_this: |schedule| format!("Tracer comme B\u{a0}: {schedule}"),
    value: |measure, value| map::value(Lang::Fr, measure, value),
    typical: "Chez le patient type\u{202f}; aucun essai du graphique n\u{2019}a donné la plupart de ces schémas.",
    schedule_a: "le schéma A",
    as_much: "Autant que {a} avec {saved} d’IL-2 en moins",
    not_told_apart: "{saved} d’IL-2 en moins que {a}\u{202f}; le modèle ne peut pas dire lequel élève davantage les CD4",
    more: "{more} par rapport à {a} sans plus d’IL-2",
    most: "{more} par rapport à {a} dans ces limites",
    nothing: "Dans ces limites, rien ne dépasse {a} de plus que l’incertitude propre du modèle",
    credibility: |missed, of| {
        format!(
            "Pour l’enseignement, jamais pour choisir un traitement. En prédisant des essais que l’ajustement n’avait pas vus, le modèle a manqué {missed} valeurs sur {of}\u{202f}; la suite sous «\u{a0}Comment le modèle fonctionne\u{a0}»."
        )
    },
    searching: "Des milliers de schémas sont essayés sur le patient type",
    purposes: ["Autant que A, moins d’IL-2", "Plus que A, pas plus d’IL-2", "Le plus dans les limites"],
    purposes_unclear: [
        "Moins d’IL-2, incertain par rapport à A",
        "Pas plus d’IL-2, incertain par rapport à A",
        "L’estimation la plus haute dans les limites, incertaine par rapport à A",
    ],
    outcome: "{value}\u{202f}; {difference} par rapport à A (90\u{202f}%\u{a0}: {low} à {high})\u{202f}; au-dessus de A dans {above} tirages sur {draws}",
    cost: "{miu}\u{a0}MUI ({change}\u{202f}%), {days}\u{a0}jours",
    unclear: "L’intervalle contient 0\u{a0}: pas distingué de A.",
    tested: "Testé dans un essai",
    untested: "Non testé dans un essai listé",
    press: "Appuyez sur un schéma pour le tracer comme B à côté de A.",
    drawn: "Tracé comme B\u{a0}:",
    take: "Utiliser comme A",
    drop: "Retirer B",
    all: |count| format!("Les {count} schémas"),
    more_limits: "Limiter les effets indésirables",
    score_of_a: |score| format!("Le schéma A actuel a {}. Le score est illustratif.", Lang::Fr.number(score)),
};
