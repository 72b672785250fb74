//! The words of a hundred virtual patients shown one by one, and of spread against the interval of the mean, in French.

use crate::population::patients::ResponseClass;
use crate::text::Lang;
use crate::text::people::PeopleWords;
use crate::text::people::times;

pub(in crate::text) const WORDS: PeopleWords = PeopleWords {
    tab: "Personnes",
    intro: |n, week| {
        format!(
            "{n} patients virtuels avec le schéma A, rangés selon la hausse de leurs CD4 à la semaine {}. Choisissez-en un pour voir sa \
             propre courbe sur la figure.",
            Lang::Fr.number(week)
        )
    },
    list: "Patients virtuels, par hausse décroissante",
    class: |response| match response {
        ResponseClass::Lost => "Moins de cellules qu\u{2019}au départ",
        ResponseClass::Small => "Hausse de moins de 50\u{202f}%",
        ResponseClass::Half => "De 50 à 80\u{202f}%",
        ResponseClass::Large => "80\u{202f}% ou plus",
    },
    class_count: |response, count| format!("{}\u{a0}: {count}", (WORDS.class)(response)),
    spoken: |place, number, rise, response| {
        format!(
            "{place}\u{a0}: patient {number}, {}{}\u{202f}; {}",
            if rise > 0.0 { "+" } else { "" },
            Lang::Fr.percent(rise),
            (WORDS.class)(response)
        )
    },
    nobody_chosen: "Personne n\u{2019}est choisi. Les flèches passent d\u{2019}une personne à l\u{2019}autre, Entrée choisit.",
    portrait_title: |number| format!("Patient {number}"),
    portrait: |p| {
        let cells = |value: f64| Lang::Fr.decimal(value, 0);
        let change = p.end - p.baseline;
        let factor =
            |value: f64| times(Lang::Fr, value, "à peu près celle du patient type", "# fois celle du patient type");
        let sign = |value: f64| if value > 0.0 { "+" } else { "" };
        vec![
            format!(
                "Part de {}\u{a0}cellules/\u{b5}L et se trouve à {} à la semaine {}\u{a0}: {}{} cellules, {}{}\u{202f}; rang {} sur {}.",
                cells(p.baseline),
                cells(p.end),
                Lang::Fr.number(p.week),
                sign(change),
                cells(change),
                sign(change),
                Lang::Fr.percent(change / p.baseline.max(1.0)),
                p.place,
                p.of
            ),
            format!(
                "La même personne {} se trouverait à {}.",
                if p.against_none { "dans le bras témoin" } else { "avec le schéma B" },
                cells(p.other_end)
            ),
            format!(
                "La réponse à l\u{2019}IL-2 est {}, la clairance de l\u{2019}IL-2 {}, la survie des cellules produites {}.",
                factor(p.response),
                factor(p.clearance),
                factor(p.survival)
            ),
        ]
    },
    clear: "Ne montrer personne",
    band: "La bande de la figure montre",
    spread: "L\u{2019}intervalle de prédiction à 50\u{202f}%",
    mean: "L\u{2019}IC à 95\u{202f}% de la moyenne",
    spread_is: |n| {
        format!(
            "Intervalle de prédiction à 50\u{202f}%\u{a0}: la moitié des {n} patients virtuels se trouve dans la bande. Il décrit combien les patients diffèrent\u{202f}; davantage de patients ne le resserre pas."
        )
    },
    mean_is: |n| {
        format!(
            "IC à 95\u{202f}% de la moyenne de {n} patients\u{a0}: décrit l\u{2019}incertitude de la moyenne\u{202f}; se resserre quand n augmente\u{202f}; ne dit rien d\u{2019}un individu."
        )
    },
};
