//! What is said where no listed trial had what is on screen, and where one had, in French.

use crate::scenario::Arm;
use crate::schedule::Route;
use crate::text::Lang;
use crate::text::coverage::CoverageWords;
use crate::trials::coverage::Part;

pub(in crate::text) const WORDS: CoverageWords = CoverageWords {
    schedule: |arm| match arm {
        Arm::A => "Schéma A\u{a0}: ",
        Arm::B => "Schéma B\u{a0}: ",
    },
    no_cytokine: "témoin",
    mixed: "IL-2 et IL-7",
    once: "une seule fois",
    every_week: "chaque semaine",
    every: |weeks| format!("toutes les {weeks} semaines"),
    then: |first, then| format!("{first}, puis {then}"),
    from_to: |from, to| format!("{from} à {to}"),
    below: |level| format!("à chaque passage des CD4 sous {level}"),
    days: |days| format!("{} {}", Lang::Fr.number(days), if days < 2.0 { "jour" } else { "jours" }),
    cycles: |cycles| format!("{} {}", Lang::Fr.number(cycles), if cycles < 2.0 { "cycle" } else { "cycles" }),
    to_week: |week| format!("suivi jusqu’à la semaine {}", Lang::Fr.number(week)),
    baseline: |low, high| format!("taux de départ de {} à {}", Lang::Fr.number(low), Lang::Fr.number(high)),
    no_art: "sans antirétroviraux",
    art_since: |week| format!(" dès la semaine {}", Lang::Fr.number(week)),
    art_established: " établi auparavant",
    with_hiv: "avec VIH",
    without_hiv: "sans VIH",
    part: |part| match part {
        Part::Cytokine => "cytokine",
        Part::Route => "voie d’administration",
        Part::Dose => "dose",
        Part::Days => "jours de traitement",
        Part::Interval => "intervalle",
        Part::Cycles => "nombre de cycles",
        Part::Rule => "règle",
        Part::Art => "traitement antirétroviral",
        Part::Hiv => "statut VIH",
        Part::Baseline => "taux de départ",
        Part::FollowUp => "durée de suivi",
    },
    and: " et ",
    untested: |given, week, new, each_tested, nearest| {
        let from =
            if week > 0.0 { format!(" à partir de la semaine {}", Lang::Fr.number(week)) } else { String::new() };
        let what = if each_tested { "Testé, mais pas dans cette combinaison" } else { "Nouveau" };
        format!("{given}\u{a0}: aucun essai répertorié{from}. {what}\u{a0}: {new}. Le plus proche\u{a0}: {nearest}.")
    },
    tested: |trial| format!("Un essai répertorié avait cette combinaison\u{a0}: {trial}."),
    at_limit: |route, dose| match route {
        Route::Il2Subcutaneous => {
            format!(
                "{dose} est la dose sous-cutanée maximale tolérée (Davey 1997)\u{202f}; les essais l’ont réduite au besoin."
            )
        }
        Route::Il2Infusion => format!(
            "Fièvre, malaise et fatigue limitent une perfusion de {dose} (Kovacs 1996)\u{202f}; l’essai l’a réduite au besoin."
        ),
        Route::Il7Subcutaneous => format!(
            "{dose} est la dose maximale tolérée d’IL-7 (Sereti 2009)\u{202f}; jusqu’à 20\u{a0}\u{b5}g/kg, elle était bien tolérée (INSPIRE)."
        ),
    },
    above_limit: |route, dose, tolerated| {
        let source = match route {
            Route::Il2Subcutaneous => "en injection (Davey 1997)",
            Route::Il2Infusion => "en perfusion (Kovacs 1996)",
            Route::Il7Subcutaneous => "pour l’IL-7 (Sereti 2009)",
        };
        format!("{dose} dépasse la plus forte dose tolérée dans les essais, {tolerated} {source}.")
    },
};
