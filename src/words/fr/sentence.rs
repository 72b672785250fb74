//! The sentence and the key numbers in French.

use super::{number, percent, plural, signed};
use crate::summary::{Cytokine, Facts, NumberId};
use crate::words::en::capital;

pub(super) fn sentence(facts: &Facts) -> String {
    let about = |value: f64| number(libm::round(value / 10.0) * 10.0);
    let (start, end, week) = (about(facts.start), about(facts.end), number(facts.week));
    let cycles = facts.burden.cycles as f64;
    let without = about(facts.control_end);
    if facts.burden.cycles == 0 {
        return format!("Sans cytokine, le taux du patient type passe de {start} à environ {end} à la semaine {week}.");
    }
    let each = match facts.per_cycle {
        Some((Cytokine::Il2, amount)) => format!(" de {} MUI", number(amount)),
        Some((Cytokine::Il7, amount)) => format!(" de {} µg/kg d’IL-7", number(amount)),
        None => String::new(),
    };
    let one = facts.burden.cycles == 1;
    let started = if one { "commencé" } else { "commencés chacun" };
    let rule = facts.rule_level.map(|level| format!(", {started} quand le taux passait sous {},", number(level)));
    let change = match (facts.end - facts.start >= 5.0, one) {
        (true, true) => "fait passer",
        (true, false) => "font passer",
        (false, true) => "laisse",
        (false, false) => "laissent",
    };
    let text = format!(
        "{}{each}{} {change} le taux du patient type de {start} à environ {end} à la semaine {week}\u{202f}; sans, il serait d’environ \
         {without}.",
        capital(&plural(cycles, "cycle", "cycles")),
        rule.unwrap_or_default(),
    );
    let faded = facts.faded.map(|faded| {
        format!(" {} du gain du dernier cycle achevé avait disparu avant le début du suivant.", percent(faded))
    });
    text + &faded.unwrap_or_default()
}

pub(super) fn number_label(id: NumberId, week: f64) -> String {
    match id {
        NumberId::EndCount => format!("Patient type, semaine {}", number(week)),
        NumberId::Gain => "Gain médian".into(),
        NumberId::Responders => "Hausse de 80\u{202f}% ou plus".into(),
        NumberId::Amount => "Dose totale".into(),
        NumberId::SideEffects => "Indice d’effets indésirables".into(),
    }
}

pub(super) fn number_note(id: NumberId, facts: &Facts) -> String {
    match (id, &facts.ends) {
        (NumberId::EndCount, _) => format!("{} sans cytokine", number(libm::round(facts.control_end))),
        (NumberId::Gain, Some((_, control))) => {
            format!("{} sans cytokine", signed(libm::round(control.change_median)))
        }
        (NumberId::Responders, Some((_, control))) => {
            format!("des patients\u{202f}; {} sans", percent(control.share_rise_80))
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
        (NumberId::SideEffects, _) => "un repère, pas une mesure".into(),
        _ => String::new(),
    }
}
