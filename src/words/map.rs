//! The words of the response map and the schedule finder.

use super::Lang;
use crate::explore::quick::Measure;

/// What is said of one place of the map.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // the names say it
pub struct Spot {
    /// Name and value with unit, across and upwards.
    pub settings: [(String, String); 2],
    pub measure: Measure,
    pub value: f64,
    /// What no listed trial had there.
    pub untested: Option<String>,
    pub trials: Vec<&'static str>,
}

/// The catalogue of the map. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct MapWords {
    pub tab: &'static str,
    pub intro: &'static str,
    pub across: &'static str,
    pub upwards: &'static str,
    pub outcome: &'static str,
    pub dose: &'static str,
    pub measure: fn(Measure) -> &'static str,
    pub map: &'static str,
    pub hint: &'static str,
    pub spot: fn(&Spot) -> String,
    pub pinned: fn(&[(String, String); 2]) -> String,
    pub is_pinned: &'static str,
    pub pin_first: &'static str,
    pub load: &'static str,
    pub loaded: &'static str,
    pub replaces: fn(usize, &str) -> String,
    pub replaced: fn(&str) -> String,
    pub scale: &'static str,
    pub up_to: fn(f64) -> String,
    pub from_to: fn(f64, f64) -> String,
    pub above: fn(f64) -> String,
    pub no_trial: &'static str,
    pub trial_dot: &'static str,
    pub to_the_end: &'static str,
}

impl Lang {
    /// The words of the response map in this language.
    pub fn map(self) -> &'static MapWords {
        self.pick(&EN, |french| french.map)
    }
}

/// A value of a measure: whole cells, tenths of weeks, hundredths of cells per MIU.
pub(super) fn value(lang: Lang, measure: Measure, value: f64) -> String {
    match measure {
        Measure::End | Measure::Toxicity => lang.number(libm::round(value)),
        Measure::Gain | Measure::AverageGain => {
            format!("{}{}", if value >= 0.5 { "+" } else { "" }, lang.number(libm::round(value)))
        }
        Measure::WeeksAbove350 | Measure::WeeksAbove500 => lang.number(libm::round(value * 10.0) / 10.0),
        Measure::GainPerMiu => lang.number(value),
    }
}

pub(super) static EN: MapWords = MapWords {
    tab: "Map",
    intro: "What the typical patient gets from every schedule around this one: schedule A as one block, two of its settings varied, \
            everything else as it is.",
    across: "Across",
    upwards: "Upwards",
    outcome: "Outcome",
    dose: "Dose",
    measure: |measure| match measure {
        Measure::End => "CD4 at the end, cells/\u{b5}L",
        Measure::Gain => "Gain at the end, cells/\u{b5}L",
        Measure::AverageGain => "Average gain over the run, cells/\u{b5}L",
        Measure::WeeksAbove350 => "Weeks above 350",
        Measure::WeeksAbove500 => "Weeks above 500",
        Measure::GainPerMiu => "Gain per MIU, cells/\u{b5}L per MIU",
        Measure::Toxicity => "Cumulative side-effect score",
    },
    map: "Response map",
    hint: "Arrow keys move over the map, Enter pins a cell. The button loads the pinned schedule into A.",
    spot: |spot| {
        let [x, y] = &spot.settings;
        let mut text = format!(
            "{} {}, {} {}: {} {}.",
            x.0,
            x.1,
            y.0.to_lowercase(),
            y.1,
            (EN.measure)(spot.measure)
                .to_lowercase()
                .replace("cd4", "CD4")
                .replace("\u{b5}l", "\u{b5}L")
                .replace("miu", "MIU"),
            value(Lang::En, spot.measure, spot.value)
        );
        if let Some(untested) = &spot.untested {
            text.extend([" ", untested.as_str()]);
        }
        if !spot.trials.is_empty() {
            text.extend([" Trials here: ", &spot.trials.join("; "), "."]);
        }
        text
    },
    pinned: |[x, y]| format!("Pinned: {} {}, {} {}.", x.0.to_lowercase(), x.1, y.0.to_lowercase(), y.1),
    is_pinned: "Pinned.",
    pin_first: "No cell is pinned. Click a cell, or press Enter on it.",
    load: "Load the pinned schedule into A",
    loaded: "Loaded into A.",
    replaces: |blocks, schedule| match blocks {
        0 | 1 => format!("Replaces schedule A: {schedule}."),
        _ => format!("Replaces the {blocks} blocks of schedule A with one block. They are: {schedule}."),
    },
    replaced: |schedule| format!("Schedule A was: {schedule}. Undo brings it back."),
    scale: "Colours",
    up_to: |to| format!("below {}", Lang::En.number(to)),
    from_to: |from, to| format!("{} to {}", Lang::En.number(from), Lang::En.number(to)),
    above: |from| format!("{} and more", Lang::En.number(from)),
    no_trial: "no trial here",
    trial_dot: "a trial\u{2019}s regimen",
    to_the_end: "Where the interval is varied and the cycles are not, cycles go on to the end of the run: rhythms are compared, not lengths.",
};

pub(super) static FR: MapWords = MapWords {
    tab: "Carte",
    intro: "Ce que le patient type obtient de chaque schéma autour de celui-ci\u{a0}: le schéma A en un seul bloc, deux de ses réglages \
            variés, tout le reste inchangé.",
    across: "En abscisse",
    upwards: "En ordonnée",
    outcome: "Résultat",
    dose: "Dose",
    measure: |measure| match measure {
        Measure::End => "CD4 à la fin, cellules/\u{b5}L",
        Measure::Gain => "Gain à la fin, cellules/\u{b5}L",
        Measure::AverageGain => "Gain moyen sur la durée, cellules/\u{b5}L",
        Measure::WeeksAbove350 => "Semaines au-dessus de 350",
        Measure::WeeksAbove500 => "Semaines au-dessus de 500",
        Measure::GainPerMiu => "Gain par MUI, cellules/\u{b5}L par MUI",
        Measure::Toxicity => "Score cumulé d\u{2019}effets indésirables",
    },
    map: "Carte des réponses",
    hint: "Les flèches parcourent la carte, Entrée épingle une case. Le bouton charge le schéma épinglé dans A.",
    spot: |spot| {
        let [x, y] = &spot.settings;
        let mut text = format!(
            "{} {}, {} {}\u{a0}: {}\u{a0}: {}.",
            x.0,
            x.1,
            y.0.to_lowercase(),
            y.1,
            (FR.measure)(spot.measure),
            value(Lang::Fr, spot.measure, spot.value)
        );
        if let Some(untested) = &spot.untested {
            text.extend([" ", untested.as_str()]);
        }
        if !spot.trials.is_empty() {
            text.extend([" Essais ici\u{a0}: ", &spot.trials.join("\u{202f}; "), "."]);
        }
        text
    },
    pinned: |[x, y]| format!("Épinglé\u{a0}: {} {}, {} {}.", x.0.to_lowercase(), x.1, y.0.to_lowercase(), y.1),
    is_pinned: "Épinglé.",
    pin_first: "Aucune case n\u{2019}est épinglée. Cliquez sur une case, ou appuyez sur Entrée.",
    load: "Charger le schéma épinglé dans A",
    loaded: "Chargé dans A.",
    replaces: |blocks, schedule| match blocks {
        0 | 1 => format!("Remplace le schéma A\u{a0}: {schedule}."),
        _ => format!("Remplace les {blocks} blocs du schéma A par un seul. Ce sont\u{a0}: {schedule}."),
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
