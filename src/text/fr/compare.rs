//! French.

use crate::population::patients::PatientReading;
use crate::text::Lang;
use crate::text::compare::{CompareWords, ScheduleWords};

pub(in crate::text) const WORDS: CompareWords = CompareWords {
    tab: "Comparer",
    same_to_change: "Copier A",
    regimen_as_b: "Avec un protocole",
    ready: "Comparaisons toutes prêtes",
    ready_name: |id| match id {
        "tambussi" => "3\u{a0}MUI/4\u{a0}sem. contre 7,5\u{a0}MUI/8\u{a0}sem.",
        "argentina" => "7,5\u{a0}MUI contre 1,5\u{a0}MUI",
        "vanguard" => "7,5\u{a0}MUI contre 4,5\u{a0}MUI, sans ARV",
        _ => "Ce schéma contre le témoin",
    },
    found: |id| match id {
        "tambussi" => {
            "Ce que l\u{2019}essai a trouvé\u{a0}: chez 61 patients en quatre bras, les gains avec 3\u{a0}MUI deux fois par jour toutes les 4 \
             semaines étaient «\u{a0}indiscernables\u{a0}» de ceux de doses plus fortes, et la tolérance meilleure. Des bras d\u{2019}environ 15 \
             patients ne montrent aucune égalité."
        }
        "argentina" => {
            "Ce que l\u{2019}essai a trouvé\u{a0}: à la semaine 24, la hausse était significative avec 7,5\u{a0}MUI (P < 0,001) et ne l\u{2019}était pas avec \
             1,5\u{a0}MUI (P = 0,105)."
        }
        _ => {
            "Ce que l\u{2019}essai a trouvé, chez 12 patients par groupe (7,5\u{a0}MUI contre témoin P = 0,002, 4,5\u{a0}MUI P = 0,008), et la même \
             statistique du modèle\u{a0}:"
        }
    },
    result: |[arm, statistic, weeks, trial, model]| {
        format!("{arm}, {statistic}, {weeks}\u{a0}: essai {trial}\u{202f}; modèle {model}")
    },
    assumed: "Supposé ici\u{a0}:",
    judged: [
        "A élève les CD4 à peu près autant que {other}",
        "A élève les CD4 plus que {other}",
        "A élève les CD4 moins que {other}",
    ],
    others: [["le témoin", "dans le bras témoin", "A \u{2212} témoin"], ["B", "avec B", "B \u{2212} A"]],
    changes: "{judged}. Variation médiane depuis le départ à la semaine {week}\u{a0}: {a} avec A, {b} {with_other}. Différence appariée \
              ({other})\u{a0}: médiane {median} (IIQ de {low} à {high})\u{202f}; {share} des patients finissent plus haut avec A.{cost}",
    cost: " A demande {miu_a}\u{a0}MUI contre {miu_b}\u{202f}; son score cumulé d\u{2019}effets indésirables est de {score_a} contre {score_b}, \
           de {day_a} contre {day_b} par jour traité.",
    schedule: ScheduleWords {
        infusion: "{dose}\u{a0}MUI par jour en perfusion",
        injections: &["{dose}\u{a0}MUI une fois par jour", "{dose}\u{a0}MUI {times} fois par jour"],
        il7: "IL-7, {dose}\u{a0}\u{b5}g/kg",
        once: "{dose}, {days}, une fois",
        every: "{dose}, {days} toutes les {weeks} sem., {cycles} fois",
        below: "{dose}, {days} quand les CD4 passent sous {level}",
        then: "\u{202f}; puis ",
        control: "témoin (aucune cytokine)",
    },
    caption: |n| {
        format!(
            "Les mêmes {n} patients virtuels avec chaque schéma\u{a0}: la médiane et, entre parenthèses, l\u{2019}IIQ."
        )
    },
    arm_a: "A",
    arm_b: "B",
    arm_none: "Témoin",
    minus_b: "B \u{2212} A, apparié",
    minus_none: "A \u{2212} témoin, apparié",
    reading: |reading, week| match reading {
        PatientReading::End => format!("CD4 à la semaine {}, cellules/\u{b5}L", Lang::Fr.number(week)),
        PatientReading::Change => "Variation depuis le départ".into(),
        PatientReading::WeeksAbove350 => "Semaines au-dessus de 350".into(),
        PatientReading::WeeksAbove500 => "Semaines au-dessus de 500".into(),
        PatientReading::Peak => "Maximum".into(),
        PatientReading::Trough => "Minimum après le premier cycle".into(),
    },
    quartiles: |low, high| format!("({} à {})", Lang::Fr.number(low), Lang::Fr.number(high)),
    rise: |share| format!("Part avec une hausse d\u{2019}au moins {}", Lang::Fr.percent(share)),
    points: &["{points} point", "{points} points"],
    total_miu: "IL-2 en tout, MUI",
    total_ug_kg: "IL-7 en tout, \u{b5}g/kg",
    cycles: "Cycles",
    injections: "Injections",
    days_on: "Jours de traitement",
    score: "Score cumulé d\u{2019}effets indésirables (illustratif)",
    score_a_day: "Le même par jour traité",
    how: "La dernière colonne est la médiane des différences entre les deux schémas chez chaque patient (appariées)\u{a0}: ce n\u{2019}est pas \
          forcément la différence des colonnes précédentes.",
    over_time: |against_none| {
        if against_none {
            "A moins témoin au fil du temps, chez les mêmes patients"
        } else {
            "B moins A au fil du temps, chez les mêmes patients"
        }
    },
    over_time_axis: |against_none| {
        if against_none { "cellules/\u{b5}L de plus avec A" } else { "cellules/\u{b5}L de plus avec B" }
    },
    over_time_spoken: "À la semaine {week}, la différence médiane est de {median} cellules par microlitre\u{202f}; la moitié des patients se trouve entre {low} et {high}.",
    over_time_open: "En pointillé\u{a0}: 90\u{202f}% des {draws} tirages de l\u{2019}ajustement sont entre ces lignes\u{202f}; à la fin, de {low} à {high}.",
    nobody: "Cette simulation n\u{2019}a pas de patients virtuels\u{a0}: il n\u{2019}y a personne à comparer. Leur nombre se règle sous la durée de la simulation.",
    waiting: "Calcul des patients virtuels",
};
