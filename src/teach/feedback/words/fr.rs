//! French.

use crate::teach::feedback::{Finding, TrialFinding};
use crate::teach::prediction::BadCode;
use crate::text::Lang;
use crate::trials::Statistic;

const FR: Lang = Lang::Fr;

fn cells(value: f64) -> String {
    FR.cells(value)
}

fn week(value: f64) -> String {
    FR.decimal(value, 0)
}

fn above_or_below(drawn: f64, model: f64) -> String {
    let side = if drawn > model { "au-dessus" } else { "au-dessous" };
    format!("{} {side}", cells((drawn - model).abs()))
}

pub(super) fn finding(finding: &Finding, cytokine: &str) -> String {
    match *finding {
        Finding::End { week: at, drawn, model, .. } if !finding.missed() => format!(
            "La fin est juste\u{a0}: vous avez dessiné {} à la semaine {}, le modèle dit {}.",
            cells(drawn),
            week(at),
            cells(model)
        ),
        Finding::End { week: at, drawn, model, .. } => format!(
            "Votre courbe finit {} de celle du modèle\u{a0}: {} contre {} à la semaine {}.",
            above_or_below(drawn, model),
            cells(drawn),
            cells(model),
            week(at)
        ),
        Finding::BelowControl { week: at, drawn, control } => format!(
            "Votre courbe finit à {}. Même le bras témoin atteint {} à la semaine {}.",
            cells(drawn),
            cells(control),
            week(at)
        ),
        Finding::ControlPart { from, to, share } if share >= 0.15 => format!(
            "Toute la hausse n\u{2019}est pas due à l\u{2019}{cytokine}\u{a0}: sans elle, les mêmes personnes passent de {} à {}, soit {} de la hausse.",
            cells(from),
            cells(to),
            FR.percent(share)
        ),
        Finding::ControlPart { from, to, .. } => format!(
            "Presque toute la hausse est due à l\u{2019}{cytokine}\u{a0}: sans elle, les mêmes personnes passent de {} à {}.",
            cells(from),
            cells(to)
        ),
        Finding::PeakHeight { week: at, drawn, model } => format!(
            "Votre taux le plus haut, {}, est {} de celui du modèle\u{a0}: {} à la semaine {}.",
            cells(drawn),
            above_or_below(drawn, model),
            cells(model),
            week(at)
        ),
        Finding::PeakTime { drawn_week, model_week, .. } => {
            let when = if drawn_week < model_week { "tôt" } else { "tard" };
            format!(
                "Votre taux le plus haut vient trop {when}\u{a0}: semaine {}\u{202f}; celui du modèle vient à la semaine {}.",
                week(drawn_week),
                week(model_week)
            )
        }
        Finding::Smooth { cycle_week, before, dip, top, next_week, after } => format!(
            "Votre courbe est lisse\u{202f}; celle du modèle est une scie. Au cycle de la semaine {}, elle descend de {} à {} pendant les \
             injections, monte à {}, et revient à {} à la semaine {}.",
            week(cycle_week),
            cells(before),
            cells(dip),
            cells(top),
            cells(after),
            week(next_week)
        ),
        Finding::Saw { .. } => "Vous avez vu que le taux monte et descend à chaque cycle.".to_owned(),
        Finding::Dip { before, dip, .. } => format!(
            "Ce qu\u{2019}une courbe par semaines ne peut montrer\u{a0}: dans les premiers jours d\u{2019}injections, le taux descend de {} à {}.",
            cells(before),
            cells(dip)
        ),
        Finding::KeepsTooMuch { from_week, to_week, drawn, model } => format!(
            "Après le dernier cycle, le gain s\u{2019}efface\u{a0}: de la semaine {} à la semaine {}, le modèle varie de {}, votre courbe de {}.",
            week(from_week),
            week(to_week),
            FR.signed_cells(model),
            FR.signed_cells(drawn)
        ),
        Finding::LosesTooMuch { from_week, to_week, drawn, model } => format!(
            "Le gain survit au produit, car les nouvelles cellules vivent longtemps\u{a0}: de la semaine {} à la semaine {}, le modèle varie de {}, \
             votre courbe de {}.",
            week(from_week),
            week(to_week),
            FR.signed_cells(model),
            FR.signed_cells(drawn)
        ),
        Finding::TooEarly { week: at, drawn, model } => format!(
            "Votre courbe est d\u{2019}abord trop raide\u{a0}: à la semaine {} elle atteint {}, le modèle {}.",
            week(at),
            cells(drawn),
            cells(model)
        ),
        Finding::TooLate { week: at, drawn, model } => format!(
            "Votre courbe monte trop tard\u{a0}: à la semaine {} elle atteint {}, le modèle déjà {}.",
            week(at),
            cells(drawn),
            cells(model)
        ),
        Finding::Average { distance } => {
            format!("En moyenne, votre courbe est à {}\u{a0}cellules/\u{b5}L de celle du modèle.", cells(distance))
        }
    }
}

const fn statistic(statistic: Statistic) -> &'static str {
    match statistic {
        Statistic::MedianChange => "une variation médiane de",
        Statistic::MeanChange => "une variation moyenne de",
        Statistic::MedianCount => "un taux médian de",
        Statistic::MeanCount => "un taux moyen de",
        Statistic::ShareRise50 => "gagné la moitié ou plus",
        Statistic::ShareRise80 => "gagné 80\u{202f}% ou plus",
        Statistic::RangeOfChange
        | Statistic::TimeWeightedMeanChange
        | Statistic::TimeWeightedMeanDifference
        | Statistic::MeanDifference
        | Statistic::PercentRiseOfMean => "",
    }
}

fn number(statistic: Statistic, value: f64) -> String {
    if statistic.is_change() { super::published_change(value, FR) } else { FR.number(value) }
}

fn beside(drawn: Option<f64>, model: Option<f64>, change: bool) -> String {
    let shown = |value: f64| if change { FR.signed_cells(value) } else { cells(value) };
    let drawn = drawn.map(|value| format!(" Vous avez dessiné {}.", shown(value))).unwrap_or_default();
    let model = model.map(|value| format!(" Le modèle dit {}.", shown(value))).unwrap_or_default();
    drawn + &model
}

pub(super) fn trial_finding(finding: &TrialFinding) -> String {
    match *finding {
        TrialFinding::Point { trial, statistic: kind, week: at, value, drawn, model, .. } => format!(
            "{trial} a trouvé {} {} à la semaine {}.{}",
            statistic(kind),
            number(kind, value),
            week(at),
            beside(drawn, model, kind.is_change())
        ),
        TrialFinding::Control { trial, statistic: kind, week: at, value, model, .. } => format!(
            "Dans le bras témoin, {trial} a trouvé {} {} à la semaine {}.{}",
            statistic(kind),
            number(kind, value),
            week(at),
            beside(None, model, kind.is_change())
        ),
        TrialFinding::Range { trial, weeks, low, high, .. } => format!(
            "Dans {trial}, les variations vont de {} à {} (semaines {} à {})\u{a0}: aucune courbe ne peut représenter à elle seule des personnes \
             si différentes.",
            super::published_change(low, FR),
            super::published_change(high, FR),
            week(weeks.0),
            week(weeks.1)
        ),
        TrialFinding::Share { trial, statistic: kind, treated, value, model, .. } => {
            let arm = if treated { "" } else { " du bras témoin" };
            let model = model.map(|share| format!(" Dans le modèle {}.", FR.percent(share))).unwrap_or_default();
            format!("Dans {trial}, {} des patients{arm} ont {}.{model}", FR.percent(value), statistic(kind))
        }
        TrialFinding::Average { trial, treated, weeks, value, drawn, model, .. } => {
            let arm = if treated { "" } else { " dans le bras témoin" };
            format!(
                "{trial} a trouvé{arm}, en moyenne sur les semaines {} à {}, une variation moyenne de {}.{}",
                week(weeks.0),
                week(weeks.1),
                super::published_change(value, FR),
                beside(drawn, model, true)
            )
        }
        TrialFinding::NoTrial => {
            "Aucun résultat d\u{2019}essai n\u{2019}accompagne cette image\u{a0}: aucun essai répertorié n\u{2019}avait exactement cela, ou aucun de ses résultats ne \
             se compare à une courbe."
                .to_owned()
        }
    }
}

pub(super) const fn bad_code(why: BadCode) -> &'static str {
    match why {
        BadCode::NotACode => "Pas de code de prédiction ici\u{a0}: un code commence par «\u{a0}p1-\u{a0}».",
        BadCode::CutShort => "La fin de ce code manque. Copiez-le de nouveau, en entier.",
        BadCode::Changed => {
            "Ce code a été modifié en chemin\u{a0}: une lettre est fausse, manque ou est de trop. Copiez-le de nouveau."
        }
    }
}
