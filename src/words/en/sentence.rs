//! The sentence and the key numbers in English.

use super::{capital, number, percent, plural, signed};
use crate::summary::{Cytokine, Facts, NumberId};

pub(super) fn sentence(facts: &Facts) -> String {
    let about = |value: f64| number(libm::round(value / 10.0) * 10.0);
    let (start, end, week) = (about(facts.start), about(facts.end), number(facts.week));
    let cycles = facts.burden.cycles as f64;
    let without = about(facts.control_end);
    if facts.burden.cycles == 0 {
        return format!("Without a cytokine the typical count goes from {start} to about {end} at week {week}.");
    }
    let each = match facts.per_cycle {
        Some((Cytokine::Il2, amount)) => format!(" of {} MIU", number(amount)),
        Some((Cytokine::Il7, amount)) => format!(" of {} \u{b5}g/kg of IL-7", number(amount)),
        None => String::new(),
    };
    let rule = facts.rule_level.map(|level| format!(", each started when the count fell below {},", number(level)));
    let is_one = facts.burden.cycles == 1;
    let change = match (facts.end - facts.start, is_one) {
        (rise, true) if rise >= 5.0 => "takes",
        (rise, false) if rise >= 5.0 => "take",
        (_, true) => "leaves",
        (_, false) => "leave",
    };
    let rule = rule.unwrap_or_default();
    let text = format!(
        "{}{each}{rule} {change} the typical count from {start} to about {end} at week {week}; without, it would be about {without}.",
        capital(&plural(cycles, "cycle", "cycles"))
    );
    let faded = facts.faded.map(|faded| {
        format!(" {} of the last completed cycle\u{2019}s gain was gone before the next began.", percent(faded))
    });
    text + &faded.unwrap_or_default()
}

pub(super) fn number_label(id: NumberId, week: f64) -> String {
    match id {
        NumberId::EndCount => format!("Typical count, week {}", number(week)),
        NumberId::Gain => "Median gain".into(),
        NumberId::Responders => "Rise of 80\u{a0}% or more".into(),
        NumberId::Amount => "Total dose".into(),
        NumberId::SideEffects => "Side-effect score".into(),
    }
}

pub(super) fn number_note(id: NumberId, facts: &Facts) -> String {
    match (id, &facts.ends) {
        (NumberId::EndCount, _) => format!("{} without a cytokine", number(libm::round(facts.control_end))),
        (NumberId::Gain, Some((_, control))) => {
            format!("{} without a cytokine", signed(libm::round(control.change_median)))
        }
        (NumberId::Responders, Some((_, control))) => {
            format!("of patients; {} without", percent(control.share_rise_80))
        }
        (NumberId::Amount, _) => {
            let burden = facts.burden;
            let (days, injections) = (number(burden.days_on as f64), number(burden.injections as f64));
            let days = if burden.days_on == 1 { "1 day on".to_owned() } else { format!("{days} days on") };
            match burden.injections {
                0 => days,
                1 => format!("{days}, 1 injection"),
                _ => format!("{days}, {injections} injections"),
            }
        }
        (NumberId::SideEffects, _) => "a guide, not a measurement".into(),
        _ => String::new(),
    }
}
