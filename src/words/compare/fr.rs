//! French.

use super::{CompareWords, schedule};
use crate::population::patients::Reading;
use crate::schedule::{Block, Repeat, Route};
use crate::words::Lang;

pub(crate) static FR: CompareWords = CompareWords {
    tab: "Comparer",
    ready: "Comparaisons toutes prêtes",
    ready_name: |id| match id {
        "tambussi" => "3 MUI toutes les 4 semaines contre 7,5 MUI toutes les 8 semaines",
        "argentina" => "7,5 MUI contre 1,5 MUI",
        "vanguard" => "7,5 MUI contre 4,5 MUI, sans antirétroviral",
        _ => "Ce schéma contre aucun",
    },
    found: |id| match id {
        "tambussi" => {
            "Ce que l\u{2019}essai a trouvé : chez 61 patients, 3 MUI deux fois par jour toutes les 4 semaines ont élevé les CD4 autant que \
             7,5 MUI deux fois par jour toutes les 8 semaines, et ont été mieux tolérées."
        }
        "argentina" => {
            "Ce que l\u{2019}essai a trouvé : à la semaine 24, la hausse était significative avec 7,5 MUI (P < 0,001) et ne l\u{2019}était pas avec \
             1,5 MUI (P = 0,105)."
        }
        _ => {
            "Ce que l\u{2019}essai a trouvé : en moyenne sur 24 semaines, les CD4 dépassaient ceux du groupe témoin de 128 cellules avec 7,5 MUI \
             et de 104 avec 4,5 MUI (12 patients chacun)."
        }
    },
    assumed: "Supposé ici :",
    verdict: |v| {
        let cells = |value: f64| Lang::Fr.cells(value);
        let signed = |value: f64| Lang::Fr.signed_cells(value);
        let (middle, low, high) = v.paired;
        let other = if v.against_none { "l\u{2019}absence d\u{2019}IL-2" } else { "B" };
        let compared = if v.against_none {
            format!("sans IL-2 ce serait {}", signed(v.change_b))
        } else {
            format!("B de {}", signed(v.change_b))
        };
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
                " A demande {} MUI contre {} ; son score d\u{2019}effets indésirables est de {} contre {} en tout, de {} contre {} par jour traité.",
                Lang::Fr.number(v.miu.0),
                Lang::Fr.number(v.miu.1),
                cells(v.score.0),
                cells(v.score.1),
                Lang::Fr.decimal(v.score_a_day.0, 1),
                Lang::Fr.decimal(v.score_a_day.1, 1)
            )
        };
        format!(
            "{judged}. À la semaine {}, A a changé la médiane de {}, {compared}. Personne par personne, la différence est de {} (moitié \
             centrale de {} à {}) ; {} des personnes finissent plus haut avec A.{cost}",
            Lang::Fr.number(v.week),
            signed(v.change_a),
            signed(middle),
            signed(low),
            signed(high),
            Lang::Fr.percent(v.share_better)
        )
    },
    schedule: |given| schedule(given, french_block, " ; puis ", "aucune cytokine"),
    caption: |n| {
        format!(
            "Les mêmes {n} patients virtuels avec chaque schéma : la médiane et, entre parenthèses, la moitié centrale des personnes."
        )
    },
    arm_a: "A",
    arm_b: "B",
    arm_none: "Sans IL-2",
    minus_b: "A \u{2212} B, personne par personne",
    minus_none: "A \u{2212} sans IL-2, personne par personne",
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
    score: "Score d\u{2019}effets indésirables (un repère, pas une mesure)",
    score_a_day: "Le même par jour traité",
    how: "La dernière colonne est calculée chez chaque personne puis résumée, puisque chacune reçoit les deux schémas : ce n\u{2019}est pas \
          forcément la différence des colonnes précédentes.",
    over_time: |against_none| {
        if against_none {
            "A moins l\u{2019}absence d\u{2019}IL-2 au fil du temps, chez les mêmes personnes"
        } else {
            "A moins B au fil du temps, chez les mêmes personnes"
        }
    },
    over_time_axis: "cellules/\u{b5}L de plus avec A",
    over_time_spoken: |week, median, low, high| {
        format!(
            "À la semaine {}, la différence médiane est de {} cellules par microlitre ; la moitié des personnes se trouve entre {} et {}.",
            Lang::Fr.number(week),
            Lang::Fr.signed_cells(median),
            Lang::Fr.signed_cells(low),
            Lang::Fr.signed_cells(high)
        )
    },
    nobody: "Cette simulation n\u{2019}a pas de patients virtuels : il n\u{2019}y a personne à comparer. Leur nombre se règle sous la durée de la simulation.",
    waiting: "Calcul des patients virtuels",
};

fn french_block(block: &Block) -> String {
    let n = |value: f64| Lang::Fr.number(value);
    let dose = match (block.route(), block.per_day()) {
        (Route::Il2Infusion, _) => format!("{} MUI par jour en perfusion", n(block.dose())),
        (Route::Il2Subcutaneous, times) => format!("{} MUI {times} fois par jour", n(block.dose())),
        (Route::Il7Subcutaneous, _) => format!("IL-7, {} \u{b5}g/kg", n(block.dose())),
    };
    let days = if block.days_on() == 1 { "1 jour".to_owned() } else { format!("{} jours", block.days_on()) };
    match block.repeat() {
        Repeat::Every { cycles: 1, .. } => format!("{dose}, {days}, une fois"),
        Repeat::Every { weeks, cycles } => format!("{dose}, {days} toutes les {} sem., {cycles} fois", n(weeks)),
        Repeat::Below(level) => format!("{dose}, {days} quand les CD4 passent sous {}", n(level)),
    }
}
