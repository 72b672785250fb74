//! The question over the page, in French.

use super::{Lang, number, plural};
use crate::schedule::{Block, Repeat, Schedule};
use crate::text::question::{Asked, asked, is_il7, same_days};
use crate::text::{Mark, Marked};

/// The question that a schedule answers.
pub(super) fn question(schedule: &Schedule) -> Marked {
    let (mut parts, verb) = match asked(schedule) {
        Asked::Nothing => {
            return vec![
                plain("Jusqu’où le taux de CD4 monte-t-il "),
                ("dans le bras témoin".into(), Mark::Follows),
                plain("\u{202f}?"),
            ];
        }
        Asked::One(block) => (given(&block, &rhythm(&block)), verb(&block)),
        Asked::Two(first, then) if same_days(&first, &then) => {
            let (before, after) = (rhythm(&first), rhythm(&then));
            // "toutes les quatre, puis toutes les huit semaines"
            let shared = before.ends_with(" semaines") && after.ends_with(" semaines");
            let before = before.strip_suffix(" semaines").filter(|_| shared).unwrap_or(&before);
            let mut parts = given(&first, before);
            parts.extend([plain(", puis "), (after, Mark::Follows)]);
            if !shared {
                parts.push(plain(","));
            }
            (parts, verb(&first))
        }
        Asked::Two(first, then) => {
            let mut parts = given(&first, &rhythm(&first));
            parts.push(plain(", puis "));
            parts.extend(given(&then, &rhythm(&then)));
            parts.push(plain(","));
            (parts, "font\u{2011}ils")
        }
        Asked::Many { cycles, il2, il7 } => {
            let count = cycles.map_or(String::new(), |cycles| format!("{} ", Lang::Fr.spelt(f64::from(cycles))));
            let name = match (il2, il7) {
                (true, true) => "d’interleukine-2 et d’interleukine-7",
                (_, false) => "d’interleukine-2",
                (false, true) => "d’interleukine-7",
            };
            let named =
                if count.is_empty() { "des cycles inégaux".to_owned() } else { format!("{count}cycles inégaux") };
            (vec![(named, Mark::Follows), plain(" "), (name.to_owned(), Mark::Plain)], "font\u{2011}ils")
        }
    };
    parts.insert(0, plain("Jusqu’où "));
    parts.push((format!(" {verb} monter le taux de CD4\u{202f}?"), Mark::Plain));
    parts
}

fn plain(text: &str) -> (String, Mark) {
    (text.to_owned(), Mark::Plain)
}

fn verb(block: &Block) -> &'static str {
    if block.days_on() == 1 { "fait\u{2011}il" } else { "font\u{2011}ils" }
}

fn given(block: &Block, rhythm: &str) -> Marked {
    let name = if is_il7(block) { "d’interleukine-7" } else { "d’interleukine-2" };
    vec![
        (plural(f64::from(block.days_on()), "jour", "jours"), Mark::Follows),
        plain(" "),
        (name.to_owned(), Mark::Whole),
        plain(" "),
        (rhythm.to_owned(), Mark::Follows),
    ]
}

fn rhythm(block: &Block) -> String {
    match block.repeat() {
        Repeat::Every { cycles: 1, .. } => "une seule fois".to_owned(),
        Repeat::Every { weeks, .. } if weeks < 2.0 => "chaque semaine".to_owned(),
        Repeat::Every { weeks, .. } => format!("toutes les {} semaines", Lang::Fr.spelt(weeks)),
        Repeat::Below(level) => format!("à chaque passage sous {}", number(level)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_question_follows_the_schedule() {
        let text = |link: &str| -> String {
            let decoded = crate::link::decode(link).unwrap();
            question(&decoded.scenario.a).into_iter().map(|part| part.0).collect()
        };
        for (schedule, asked) in [
            (
                "5m5d8w6c",
                "Jusqu’où cinq jours d’interleukine-2 toutes les huit semaines font\u{2011}ils monter le taux de CD4\u{202f}?",
            ),
            (
                "20g1d1w3c",
                "Jusqu’où un jour d’interleukine-7 chaque semaine fait\u{2011}il monter le taux de CD4\u{202f}?",
            ),
            ("0", "Jusqu’où le taux de CD4 monte-t-il dans le bras témoin\u{202f}?"),
            (
                "5m5d4w3c4s-5m5d8w7c",
                "Jusqu’où cinq jours d’interleukine-2 toutes les quatre, puis toutes les huit semaines font\u{2011}ils monter le taux de CD4\u{202f}?",
            ),
            (
                "5m5d4w3c-5m5d8w3c-5m4d8w4c",
                "Jusqu’où dix cycles inégaux d’interleukine-2 font\u{2011}ils monter le taux de CD4\u{202f}?",
            ),
        ] {
            assert_eq!(text(&format!("v=1&m=2&a={schedule}")), asked);
        }
    }
}
