//! The words of two schedules compared on the same virtual patients.

use super::Lang;
use crate::population::patients::Reading;
use crate::schedule::{Block, Repeat, Route, Schedule};

/// What the sentence of a comparison says.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)] // the names say it
pub struct Verdict {
    pub week: f64,
    pub change_a: f64,
    pub change_b: f64,
    /// Whether the second arm is the same patients without a cytokine.
    pub against_none: bool,
    /// Median and quartiles over people of A minus the other at the end.
    pub paired: (f64, f64, f64),
    /// Share of people who ended higher with A.
    pub share_better: f64,
    pub miu: (f64, f64),
    pub score: (f64, f64),
    /// The same on a day with dosing.
    pub score_a_day: (f64, f64),
}

impl Verdict {
    /// Whether the two schedules come out within a tenth of the larger rise of each other: what the page calls "about as much".
    pub fn is_level(&self) -> bool {
        self.paired.0.abs() <= 0.1 * self.change_a.abs().max(self.change_b.abs())
    }
}

/// The catalogue of comparing. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct CompareWords {
    pub tab: &'static str,
    pub ready: &'static str,
    pub ready_name: fn(&str) -> &'static str,
    pub found: fn(&str) -> &'static str,
    pub assumed: &'static str,
    pub verdict: fn(&Verdict) -> String,
    pub schedule: fn(&Schedule) -> String,
    pub caption: fn(usize) -> String,
    pub arm_a: &'static str,
    pub arm_b: &'static str,
    pub arm_none: &'static str,
    pub minus_b: &'static str,
    pub minus_none: &'static str,
    pub reading: fn(Reading, f64) -> String,
    pub quartiles: fn(f64, f64) -> String,
    pub rise: fn(f64) -> String,
    pub points: fn(f64) -> String,
    pub total_miu: &'static str,
    pub total_ug_kg: &'static str,
    pub cycles: &'static str,
    pub injections: &'static str,
    pub days_on: &'static str,
    pub score: &'static str,
    pub score_a_day: &'static str,
    pub how: &'static str,
    pub over_time: fn(bool) -> &'static str,
    pub over_time_axis: &'static str,
    pub over_time_spoken: fn(f64, f64, f64, f64) -> String,
    pub nobody: &'static str,
    pub waiting: &'static str,
}

impl Lang {
    /// The words of comparing in this language.
    pub fn compare(self) -> &'static CompareWords {
        self.pick(&EN, |french| french.compare)
    }
}

fn english_block(block: &Block) -> String {
    let n = |value: f64| Lang::En.number(value);
    let dose = match (block.route(), block.per_day()) {
        (Route::Il2Infusion, _) => format!("{} MIU a day by infusion", n(block.dose())),
        (Route::Il2Subcutaneous, 1) => format!("{} MIU once a day", n(block.dose())),
        (Route::Il2Subcutaneous, 2) => format!("{} MIU twice a day", n(block.dose())),
        (Route::Il2Subcutaneous, times) => format!("{} MIU {times} times a day", n(block.dose())),
        (Route::Il7Subcutaneous, _) => format!("IL-7, {} \u{b5}g/kg", n(block.dose())),
    };
    let days = if block.days_on() == 1 { "1 day".to_owned() } else { format!("{} days", block.days_on()) };
    match block.repeat() {
        Repeat::Every { cycles: 1, .. } => format!("{dose}, {days}, once"),
        Repeat::Every { weeks, cycles } => format!("{dose}, {days} every {} wk, {cycles} times", n(weeks)),
        Repeat::Below(level) => format!("{dose}, {days} when CD4 is below {}", n(level)),
    }
}

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

fn schedule(schedule: &Schedule, block: fn(&Block) -> String, then: &str, none: &str) -> String {
    if schedule.is_empty() {
        return none.to_owned();
    }
    schedule.blocks().iter().map(block).collect::<Vec<_>>().join(then)
}

pub(super) static EN: CompareWords = CompareWords {
    tab: "Compare",
    ready: "Ready-made comparisons",
    ready_name: |id| match id {
        "tambussi" => "3 MIU every 4 weeks against 7.5 MIU every 8 weeks",
        "argentina" => "7.5 MIU against 1.5 MIU",
        "vanguard" => "7.5 MIU against 4.5 MIU, without ART",
        _ => "This schedule against none",
    },
    found: |id| match id {
        "tambussi" => {
            "What the trial found: in 61 patients, 3 MIU twice daily every 4 weeks raised the count as much as 7.5 MIU twice daily every \
             8 weeks, and was better tolerated."
        }
        "argentina" => {
            "What the trial found: at week 24 the rise was significant with 7.5 MIU (P < 0.001), and not with 1.5 MIU (P = 0.105)."
        }
        _ => {
            "What the trial found: averaged over 24 weeks, the count stood 128 cells above the control with 7.5 MIU and 104 with 4.5 MIU \
             (12 patients each)."
        }
    },
    assumed: "Assumed here:",
    verdict: |v| {
        let cells = |value: f64| Lang::En.cells(value);
        let signed = |value: f64| Lang::En.signed_cells(value);
        let (middle, low, high) = v.paired;
        let other = if v.against_none { "no IL-2" } else { "B" };
        let compared = if v.against_none {
            format!("without IL-2 it would be {}", signed(v.change_b))
        } else {
            format!("B by {}", signed(v.change_b))
        };
        let judged = if v.is_level() {
            format!("A raises the count about as much as {other}")
        } else if middle > 0.0 {
            format!("A raises the count more than {other}")
        } else {
            format!("A raises the count less than {other}")
        };
        let cost = if v.against_none {
            String::new()
        } else {
            format!(
                " A takes {} MIU against {}; its side-effect score is {} against {} in all, {} against {} on a dosing day.",
                Lang::En.number(v.miu.0),
                Lang::En.number(v.miu.1),
                cells(v.score.0),
                cells(v.score.1),
                Lang::En.decimal(v.score_a_day.0, 1),
                Lang::En.decimal(v.score_a_day.1, 1)
            )
        };
        format!(
            "{judged}. At week {}, A has changed the median by {}, {compared}. Person by person, A minus {other} is {} (middle half {} \
             to {}); {} of the people end higher with A.{cost}",
            Lang::En.number(v.week),
            signed(v.change_a),
            signed(middle),
            signed(low),
            signed(high),
            Lang::En.percent(v.share_better)
        )
    },
    schedule: |given| schedule(given, english_block, "; then ", "no cytokine"),
    caption: |n| {
        format!(
            "The same {n} virtual patients with each schedule: the median, and in brackets the middle half of the people."
        )
    },
    arm_a: "A",
    arm_b: "B",
    arm_none: "No IL-2",
    minus_b: "A \u{2212} B, person by person",
    minus_none: "A \u{2212} no IL-2, person by person",
    reading: |reading, week| match reading {
        Reading::End => format!("CD4 at week {}, cells/\u{b5}L", Lang::En.number(week)),
        Reading::Change => "Change from baseline".into(),
        Reading::WeeksAbove350 => "Weeks above 350".into(),
        Reading::WeeksAbove500 => "Weeks above 500".into(),
        Reading::Peak => "Peak".into(),
        Reading::Trough => "Trough, after the first cycle".into(),
    },
    quartiles: |low, high| format!("({} to {})", Lang::En.number(low), Lang::En.number(high)),
    rise: |share| format!("Share with a rise of {} or more", Lang::En.percent(share)),
    points: |points| {
        let whole = Lang::En.signed_cells(points);
        if (libm::round(points).abs() - 1.0).abs() < 0.5 { format!("{whole} point") } else { format!("{whole} points") }
    },
    total_miu: "IL-2 in all, MIU",
    total_ug_kg: "IL-7 in all, \u{b5}g/kg",
    cycles: "Cycles",
    injections: "Injections",
    days_on: "Days with dosing",
    score: "Side-effect score (a guide, not a measurement)",
    score_a_day: "The same on a dosing day",
    how: "The last column is counted in each person and then summed up, since each has both schedules: it need not be the difference of \
          the columns before it.",
    over_time: |against_none| {
        if against_none {
            "A minus no IL-2 over time, in the same people"
        } else {
            "A minus B over time, in the same people"
        }
    },
    over_time_axis: "cells/\u{b5}L more with A",
    over_time_spoken: |week, median, low, high| {
        format!(
            "At week {} the median difference is {} cells per microlitre; half of the people lie between {} and {}.",
            Lang::En.number(week),
            Lang::En.signed_cells(median),
            Lang::En.signed_cells(low),
            Lang::En.signed_cells(high)
        )
    },
    nobody: "This run has no virtual patients, so there is nobody to compare. Set their number under \u{201c}Length and virtual patients\u{201d}.",
    waiting: "Running the virtual patients",
};

pub(super) static FR: CompareWords = CompareWords {
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
