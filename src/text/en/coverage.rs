//! What is said where no listed trial had what is on screen, and where one had, in English.

use crate::scenario::Arm;
use crate::schedule::Route;
use crate::text::Lang;
use crate::text::coverage::CoverageWords;
use crate::trials::coverage::Part;

pub(in crate::text) const WORDS: CoverageWords = CoverageWords {
    schedule: |arm| match arm {
        Arm::A => "Schedule A: ",
        Arm::B => "Schedule B: ",
    },
    no_cytokine: "control",
    mixed: "IL-2 and IL-7",
    once: "once",
    every_week: "every week",
    every: |weeks| format!("every {weeks} weeks"),
    then: |first, then| format!("{first}, then {then}"),
    from_to: |from, to| format!("{from} to {to}"),
    below: |level| format!("whenever CD4 falls below {level}"),
    days: |days| format!("{} {}", Lang::En.number(days), if days < 2.0 { "day" } else { "days" }),
    cycles: |cycles| format!("{} {}", Lang::En.number(cycles), if cycles < 2.0 { "cycle" } else { "cycles" }),
    to_week: |week| format!("followed to week {}", Lang::En.number(week)),
    baseline: |low, high| format!("baseline {} to {}", Lang::En.number(low), Lang::En.number(high)),
    no_art: "no ART",
    art_since: |week| format!(" from week {}", Lang::En.number(week)),
    art_established: " established before",
    with_hiv: "with HIV",
    without_hiv: "without HIV",
    part: |part| match part {
        Part::Cytokine => "cytokine",
        Part::Route => "route",
        Part::Dose => "dose",
        Part::Days => "dosing days",
        Part::Interval => "interval",
        Part::Cycles => "number of cycles",
        Part::Rule => "rule",
        Part::Art => "ART",
        Part::Hiv => "HIV status",
        Part::Baseline => "baseline",
        Part::FollowUp => "follow-up",
    },
    and: " and ",
    untested: |given, week, new, each_tested, nearest| {
        let from = if week > 0.0 { format!(" from week {} on", Lang::En.number(week)) } else { String::new() };
        let what = if each_tested { "Tested, but not in this combination" } else { "New" };
        format!("{given}: no listed trial{from}. {what}: {new}. Nearest: {nearest}.")
    },
    tested: |trial| format!("A listed trial had this combination: {trial}."),
    at_limit: |route, dose| match route {
        Route::Il2Subcutaneous => {
            format!("{dose} is the maximum tolerated subcutaneous dose (Davey 1997); trials reduced it when needed.")
        }
        Route::Il2Infusion => {
            format!(
                "Fever, malaise and fatigue limit an infusion of {dose} (Kovacs 1996); the trial reduced it when needed."
            )
        }
        Route::Il7Subcutaneous => {
            format!(
                "{dose} is the maximum tolerated dose of IL-7 (Sereti 2009); up to 20 \u{b5}g/kg was well tolerated (INSPIRE)."
            )
        }
    },
    above_limit: |route, dose, tolerated| {
        let source = match route {
            Route::Il2Subcutaneous => "by injection (Davey 1997)",
            Route::Il2Infusion => "by infusion (Kovacs 1996)",
            Route::Il7Subcutaneous => "of IL-7 (Sereti 2009)",
        };
        format!("{dose} is above the highest dose tolerated in trials, {tolerated} {source}.")
    },
};
