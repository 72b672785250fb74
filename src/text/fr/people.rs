//! The words of a hundred virtual patients shown one by one, and of the band round an arm's line, in French.

use crate::population::patients::ResponseClass;
use crate::text::Lang;
use crate::text::people::{OutcomeCount, PeopleWords};

pub(in crate::text) const WORDS: PeopleWords = PeopleWords {
    tab: "Patients",
    intro: |n, week| {
        format!(
            "{n} patients virtuels avec le schéma A, rangés selon la hausse de leurs CD4 à la semaine {}. Choisissez-en un pour voir sa \
             propre courbe sur le graphique.",
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
    nobody_chosen: "Aucun patient sélectionné. Les flèches passent d\u{2019}un patient à l\u{2019}autre, Entrée sélectionne.",
    portrait_title: |number| format!("Patient {number}"),
    portrait: "Part de {baseline}\u{a0}cellules/\u{b5}L et se trouve à {end} à la semaine {week}\u{a0}: {change} cellules, {share}\u{202f}; rang {place} sur {of}.",
    portrait_other: [
        "Le même patient dans le bras témoin aurait {end}.",
        "Le même patient avec le schéma B aurait {end}.",
    ],
    differs: "Diffère surtout par {trait}\u{a0}: {factor}.",
    alike: "Proche du patient type pour la réponse, la clairance et la survie.",
    traits: ["la réponse à l\u{2019}IL-2", "la clairance de l\u{2019}IL-2", "la survie des cellules produites"],
    portrait_traits: "La réponse à l\u{2019}IL-2 est {response}, la clairance de l\u{2019}IL-2 {clearance}, la survie des cellules produites {survival}.",
    factor: ["à peu près celle du patient type", "{factor} fois celle du patient type"],
    clear: "Désélectionner",
    line: "Patient virtuel {number}",
    line_end: "patient {number}\u{a0}: {count}",
    band: "La bande du graphique montre",
    spread: "Patients\u{a0}: intervalle de prédiction à 50\u{202f}%",
    mean: "Moyenne\u{a0}: intervalle d\u{2019}échantillonnage à 95\u{202f}%",
    spread_is: |n| {
        format!(
            "Intervalle de prédiction à 50\u{202f}%\u{a0}: la moitié des {n} patients virtuels se trouve dans la bande. Il décrit combien les patients diffèrent\u{202f}; davantage de patients ne le resserre pas."
        )
    },
    mean_is: |n| {
        format!(
            "Intervalle d\u{2019}échantillonnage à 95\u{202f}%\u{a0}: où serait la moyenne de {n} autres patients semblables, si le modèle était juste. Il se resserre quand n augmente\u{202f}; \
             il ne dit rien d\u{2019}un individu ni de l\u{2019}erreur du modèle."
        )
    },
    play: "Tirer les patients un à un",
    stop: "Arrêter",
    counted: |count, against_none| {
        let OutcomeCount { played, rose, other_rose, higher } = count;
        let other = if against_none { "dans le bras témoin" } else { "avec B" };
        format!(
            "Sur {played} patients tirés, {rose} avec A et {other_rose} {other} ont une hausse d\u{2019}au moins 50\u{202f}%\u{202f}; {higher} finissent plus haut avec A."
        )
    },
    lines: "Le taux de chaque patient, du début à la fin de la simulation, dans les deux bras",
    model: "Modèle\u{a0}: ce qu\u{2019}il ignore",
    bands: [
        "Intervalle d\u{2019}échantillonnage à 95\u{202f}% de la moyenne",
        "Intervalle à 90\u{202f}% sur les tirages du modèle",
    ],
};
