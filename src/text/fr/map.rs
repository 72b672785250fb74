//! The words of the response map and the schedule finder, in French.

use crate::explore::outcome::Measure;
use crate::text::Lang;
use crate::text::map::MapWords;

pub(in crate::text) const WORDS: MapWords = MapWords {
    tab: "Carte",
    intro: "Ce que le patient type obtient de chaque schéma autour de celui-ci\u{a0}: le schéma A en une seule phase, deux de ses réglages \
            variés, tout le reste inchangé.",
    across: "En abscisse",
    upwards: "En ordonnée",
    outcome: "Résultat",
    dose: "Dose",
    interval: "Intervalle",
    measure: |measure| match measure {
        Measure::End => "CD4 à la fin, cellules/\u{b5}L",
        Measure::Gain => "Gain à la fin, cellules/\u{b5}L",
        Measure::AverageGain => "Gain moyen sur la durée, cellules/\u{b5}L",
        Measure::WeeksAbove350 => "Semaines au-dessus de 350",
        Measure::WeeksAbove500 => "Semaines au-dessus de 500",
        Measure::GainPerMiu => "Gain par MUI, cellules/\u{b5}L par MUI",
        Measure::SideEffectScore => "Score cumulé d\u{2019}effets indésirables",
    },
    map: "Carte des réponses",
    hint: "Les flèches parcourent la carte, Entrée épingle une case. Le bouton charge le schéma épinglé dans A.",
    spot: "{x}, {y}\u{a0}: {measure}\u{a0}: {value}.",
    trials_here: "Essais ici\u{a0}: {trials}.",
    between_trials: "\u{202f}; ",
    pinned: "Épinglé\u{a0}: {x}, {y}.",
    is_pinned: "Épinglé.",
    pin_first: "Aucune case n\u{2019}est épinglée. Cliquez sur une case, ou appuyez sur Entrée.",
    load: "Charger dans A",
    loaded: "Chargé dans A.",
    replaces: |blocks, schedule| match blocks {
        0 | 1 => format!("Remplace le schéma A\u{a0}: {schedule}."),
        _ => format!("Remplace les {blocks} phases du schéma A par une seule. Ce sont\u{a0}: {schedule}."),
    },
    replaced: |schedule| format!("Le schéma A était\u{a0}: {schedule}. Annuler le rétablit."),
    scale: "Couleurs",
    up_to: |to| format!("moins de {}", Lang::Fr.number(to)),
    from_to: |from, to| format!("de {} à {}", Lang::Fr.number(from), Lang::Fr.number(to)),
    above: |from| format!("{} et plus", Lang::Fr.number(from)),
    no_trial: "aucun essai ici",
    trial_dot: "le schéma d\u{2019}un essai",
    to_the_end: "Quand l\u{2019}intervalle varie et non le nombre de cycles, les cycles continuent jusqu\u{2019}à la fin\u{a0}: on compare des rythmes, pas des durées.",
};
