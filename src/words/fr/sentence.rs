//! The sentence and the key numbers in French.

use super::{number, percent, plural, signed, spelt};
use crate::scenario::Arm;
use crate::summary::{Cytokine, Facts, NumberId, Unseen};
use crate::words::en::capital;

pub(super) fn sentence(facts: &Facts) -> String {
    let about = |value: f64| number(libm::round(value / 10.0) * 10.0);
    let (start, end, week) = (about(facts.start), about(facts.end), number(facts.week));
    let cycles = facts.burden.cycles;
    let first = if cycles == 0 {
        format!(
            "Aucun cycle n’est donné\u{a0}: le taux du patient type passe de {start} à environ {end} à la semaine {week}."
        )
    } else {
        given(facts, [&start, &end, &week], &about(facts.control_end))
    };
    let mut sentences = vec![first];
    if let Some(rule) = facts.rule.filter(|rule| rule.started == 0) {
        let level = number(rule.level);
        sentences.push(if rule.holds {
            format!(" La règle (sous {level}) n’a jamais été remplie chez le patient type.")
        } else {
            format!(" La règle (sous {level}) ne vaut pas avant la semaine {week}.")
        });
    }
    match facts.overlaps {
        0 => {}
        1 => sentences.push(" Un cycle commence avant la fin du précédent.".to_owned()),
        many => {
            sentences.push(format!(" {} cycles commencent avant la fin du précédent.", capital(&spelt(many as f64))));
        }
    }
    if let Some(faded) = facts.faded {
        sentences.push(format!(
            " {} du gain du dernier cycle achevé avait disparu avant le début du suivant.",
            percent(faded)
        ));
    }
    sentences.concat()
}

fn given(facts: &Facts, [start, end, week]: [&str; 3], control: &str) -> String {
    let cycles = facts.burden.cycles;
    let is_one = cycles == 1;
    let each = match facts.per_cycle {
        Some((Cytokine::Il2, amount)) => format!(" de {}\u{a0}MUI", number(amount)),
        Some((Cytokine::Il7, amount)) => format!(" de {}\u{a0}µg/kg d’IL-7", number(amount)),
        None => String::new(),
    };
    let by_rule = match facts.rule.filter(|rule| rule.started > 0) {
        Some(rule) if rule.started == cycles => {
            let started = if is_one { "commencé" } else { "commencés chacun" };
            format!(", {started} quand le taux passait sous {},", number(rule.level))
        }
        Some(rule) => {
            let started = if rule.started == 1 { "commencé" } else { "commencés" };
            format!(", dont {} {started} par la règle (sous {}),", spelt(rule.started as f64), number(rule.level))
        }
        None => String::new(),
    };
    let change = match (facts.end - facts.start >= 5.0, is_one) {
        (true, true) => "fait passer",
        (true, false) => "font passer",
        (false, true) => "laisse",
        (false, false) => "laissent",
    };
    format!(
        "{}{each}{by_rule} {change} le taux du patient type de {start} à environ {end} à la semaine {week}\u{202f}; témoin\u{a0}: environ \
         {control}.",
        capital(&plural(cycles as f64, "cycle", "cycles")),
    )
}

/// Cycles that the run is too short to show.
pub(super) fn unseen_cycles(unseen: &Unseen, week: f64) -> String {
    let (cycles, start, are) = if unseen.cycles == 1 {
        ("cycle", "commence", "n’est pas montré")
    } else {
        ("cycles", "commencent", "ne sont pas montrés")
    };
    let of = match unseen.arm {
        None => "",
        Some(Arm::A) => " du schéma A",
        Some(Arm::B) => " du schéma B",
    };
    format!("{} {cycles} sur {}{of} {start} après la semaine {} et {are}.", unseen.cycles, unseen.of, number(week))
}

pub(super) fn lengthen_run(weeks: f64) -> String {
    format!("Prolonger le calcul à {} semaines", number(weeks))
}

pub(super) fn number_label(id: NumberId, week: f64) -> String {
    match id {
        NumberId::EndCount => format!("Patient type, semaine {}", number(week)),
        NumberId::Gain => "Gain médian".into(),
        NumberId::Responders => "Hausse de 80\u{202f}% ou plus".into(),
        NumberId::Amount => "Dose totale".into(),
        NumberId::SideEffects => "Score cumulé d’effets indésirables".into(),
    }
}

pub(super) fn number_note(id: NumberId, facts: &Facts) -> String {
    match (id, &facts.ends) {
        (NumberId::EndCount, _) => format!("témoin\u{a0}: {}", number(libm::round(facts.control_end))),
        (NumberId::Gain, Some((_, control))) => {
            format!("témoin\u{a0}: {}", signed(libm::round(control.change_median)))
        }
        (NumberId::Responders, Some((_, control))) => {
            format!("des patients\u{202f}; témoin\u{a0}: {}", percent(control.share_rise_80))
        }
        (NumberId::Amount, _) => {
            let burden = facts.burden;
            let (days, injections) = (number(burden.days_on as f64), number(burden.injections as f64));
            let days = if burden.days_on == 1 { "1 jour".to_owned() } else { format!("{days} jours") };
            match burden.injections {
                0 => days,
                1 => format!("{days}, 1 injection"),
                _ => format!("{days}, {injections} injections"),
            }
        }
        (NumberId::SideEffects, _) => "illustratif\u{202f}; 0 à 10 par jour, cumulé".into(),
        _ => String::new(),
    }
}
