//! French.

use crate::population::patients::Reading;
use crate::schedule::{Block, Repeat, Route};
use crate::text::Lang;
use crate::text::compare::{CompareWords, schedule};

pub(in crate::text) const WORDS: CompareWords = CompareWords {
    tab: "Comparer",
    ready: "Comparaisons toutes prêtes",
    ready_name: |id| match id {
        "tambussi" => "3\u{a0}MUI toutes les 4 semaines contre 7,5\u{a0}MUI toutes les 8 semaines",
        "argentina" => "7,5\u{a0}MUI contre 1,5\u{a0}MUI",
        "vanguard" => "7,5\u{a0}MUI contre 4,5\u{a0}MUI, sans antirétroviral",
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
    verdict: |v| {
        let cells = |value: f64| Lang::Fr.cells(value);
        let signed = |value: f64| Lang::Fr.signed_cells(value);
        let (middle, low, high) = v.paired;
        let (other, with_other) = if v.against_none { ("le témoin", "dans le bras témoin") } else { ("B", "avec B") };
        let judged = if v.is_level() {
            format!("A élève les CD4 à peu près autant que {other}")
        } else if middle > 0.0 {
            format!("A élève les CD4 plus que {other}")
        } else {
            format!("A élève les CD4 moins que {other}")
        };
        let cost = if v.against_none {
            String::new()
        } else {
            format!(
                " A demande {}\u{a0}MUI contre {}\u{202f}; son score cumulé d\u{2019}effets indésirables est de {} contre {}, de {} contre {} par jour traité.",
                Lang::Fr.number(v.miu.0),
                Lang::Fr.number(v.miu.1),
                cells(v.score.0),
                cells(v.score.1),
                Lang::Fr.decimal(v.score_a_day.0, 1),
                Lang::Fr.decimal(v.score_a_day.1, 1)
            )
        };
        format!(
            "{judged}. Variation médiane depuis le départ à la semaine {}\u{a0}: {} avec A, {} {with_other}. Différence appariée (A \u{2212} {})\u{a0}: \
             médiane {} (IIQ de {} à {})\u{202f}; {} des patients finissent plus haut avec A.{cost}",
            Lang::Fr.number(v.week),
            signed(v.change_a),
            signed(v.change_b),
            if v.against_none { "témoin" } else { "B" },
            signed(middle),
            signed(low),
            signed(high),
            Lang::Fr.percent(v.share_better)
        )
    },
    schedule: |given| schedule(given, french_block, "\u{202f}; puis ", "témoin (aucune cytokine)"),
    caption: |n| {
        format!(
            "Les mêmes {n} patients virtuels avec chaque schéma\u{a0}: la médiane et, entre parenthèses, l\u{2019}IIQ."
        )
    },
    arm_a: "A",
    arm_b: "B",
    arm_none: "Témoin",
    minus_b: "A \u{2212} B, apparié",
    minus_none: "A \u{2212} témoin, apparié",
    reading: |reading, week| match reading {
        Reading::End => format!("CD4 à la semaine {}, cellules/\u{b5}L", Lang::Fr.number(week)),
        Reading::Change => "Variation depuis le départ".into(),
        Reading::WeeksAbove350 => "Semaines au-dessus de 350".into(),
        Reading::WeeksAbove500 => "Semaines au-dessus de 500".into(),
        Reading::Peak => "Maximum".into(),
        Reading::Trough => "Minimum après le premier cycle".into(),
    },
    quartiles: |low, high| format!("({} à {})", Lang::Fr.number(low), Lang::Fr.number(high)),
    rise: |share| format!("Part avec une hausse d\u{2019}au moins {}", Lang::Fr.percent(share)),
    points: |points| {
        let whole = Lang::Fr.signed_cells(points);
        if libm::round(points).abs() > 1.5 { format!("{whole} points") } else { format!("{whole} point") }
    },
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
            "A moins B au fil du temps, chez les mêmes patients"
        }
    },
    over_time_axis: "cellules/\u{b5}L de plus avec A",
    over_time_spoken: |week, median, low, high| {
        format!(
            "À la semaine {}, la différence médiane est de {} cellules par microlitre\u{202f}; la moitié des personnes se trouve entre {} et {}.",
            Lang::Fr.number(week),
            Lang::Fr.signed_cells(median),
            Lang::Fr.signed_cells(low),
            Lang::Fr.signed_cells(high)
        )
    },
    nobody: "Cette simulation n\u{2019}a pas de patients virtuels\u{a0}: il n\u{2019}y a personne à comparer. Leur nombre se règle sous la durée de la simulation.",
    waiting: "Calcul des patients virtuels",
};

fn french_block(block: &Block) -> String {
    let n = |value: f64| Lang::Fr.number(value);
    let dose = match (block.route(), block.per_day()) {
        (Route::Il2Infusion, _) => format!("{}\u{a0}MUI par jour en perfusion", n(block.dose())),
        (Route::Il2Subcutaneous, times) => format!("{}\u{a0}MUI {times} fois par jour", n(block.dose())),
        (Route::Il7Subcutaneous, _) => format!("IL-7, {}\u{a0}\u{b5}g/kg", n(block.dose())),
    };
    let days = if block.days_on() == 1 { "1 jour".to_owned() } else { format!("{} jours", block.days_on()) };
    match block.repeat() {
        Repeat::Every { cycles: 1, .. } => format!("{dose}, {days}, une fois"),
        Repeat::Every { weeks, cycles } => format!("{dose}, {days} toutes les {} sem., {cycles} fois", n(weeks)),
        Repeat::Below(level) => format!("{dose}, {days} quand les CD4 passent sous {}", n(level)),
    }
}
