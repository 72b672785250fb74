//! The question over the page.

use super::{Lang, number, plural};
use crate::schedule::{Block, Repeat, Schedule};
use crate::text::question::{Asked, asked, is_il7, same_days};
use crate::text::{Mark, Marked};

/// The question that a schedule answers.
pub(super) fn question(schedule: &Schedule) -> Marked {
    let (mut parts, verb) = match asked(schedule) {
        Asked::Nothing => {
            return vec![
                plain("How far does the CD4 count rise "),
                ("in the control arm".into(), Mark::Follows),
                plain("?"),
            ];
        }
        Asked::One(block) => (given(&block, &rhythm(&block)), verb(&block)),
        Asked::Two(first, then) if same_days(&first, &then) => {
            let (before, after) = (rhythm(&first), rhythm(&then));
            // "every four, then every eight weeks"
            let shared = before.ends_with(" weeks") && after.ends_with(" weeks");
            let before = before.strip_suffix(" weeks").filter(|_| shared).unwrap_or(&before);
            let mut parts = given(&first, before);
            parts.extend([plain(", then "), (after, Mark::Follows)]);
            if !shared {
                parts.push(plain(","));
            }
            (parts, verb(&first))
        }
        Asked::Two(first, then) => {
            let mut parts = given(&first, &rhythm(&first));
            parts.push(plain(", then "));
            parts.extend(given(&then, &rhythm(&then)));
            parts.push(plain(","));
            (parts, "do ")
        }
        Asked::Many { cycles, il2, il7 } => {
            let count = cycles.map_or(String::new(), |cycles| format!("{} ", Lang::En.spelt(f64::from(cycles))));
            let name = match (il2, il7) {
                (true, true) => "interleukin-2 and interleukin-7",
                (_, false) => "interleukin-2",
                (false, true) => "interleukin-7",
            };
            let parts =
                vec![(format!("{count}uneven cycles"), Mark::Follows), plain(" of "), (name.to_owned(), Mark::Plain)];
            (parts, "do ")
        }
    };
    parts.splice(0..0, [plain("How far "), plain(verb)]);
    parts.push(plain(" raise the CD4 count?"));
    parts
}

fn plain(text: &str) -> (String, Mark) {
    (text.to_owned(), Mark::Plain)
}

fn verb(block: &Block) -> &'static str {
    if block.days_on() == 1 { "does " } else { "do " }
}

fn given(block: &Block, rhythm: &str) -> Marked {
    let name = if is_il7(block) { "interleukin-7" } else { "interleukin-2" };
    vec![
        (plural(f64::from(block.days_on()), "day", "days"), Mark::Follows),
        plain(" of "),
        (name.to_owned(), Mark::Whole),
        plain(" "),
        (rhythm.to_owned(), Mark::Follows),
    ]
}

fn rhythm(block: &Block) -> String {
    match block.repeat() {
        Repeat::Every { cycles: 1, .. } => "once".to_owned(),
        Repeat::Every { weeks, .. } if (weeks - 1.0).abs() < 1e-9 => "every week".to_owned(),
        Repeat::Every { weeks, .. } => format!("every {}", plural(weeks, "week", "weeks")),
        Repeat::Below(level) => format!("whenever it falls below {}", number(level)),
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
            ("5m5d8w6c", "How far do five days of interleukin-2 every eight weeks raise the CD4 count?"),
            ("20g1d1w3c", "How far does one day of interleukin-7 every week raise the CD4 count?"),
            ("0", "How far does the CD4 count rise in the control arm?"),
            (
                "5m5d4w3c4s-5m5d8w7c",
                "How far do five days of interleukin-2 every four, then every eight weeks raise the CD4 count?",
            ),
            // Another dose, or a cycle left out, changes nothing in the rhythm.
            ("5m5d8w3c-3m5d8w3c16s", "How far do five days of interleukin-2 every eight weeks raise the CD4 count?"),
            (
                "20g1d1w3c-5m5d8w6c",
                "How far do one day of interleukin-7 every week, then five days of interleukin-2 every eight weeks, raise the CD4 count?",
            ),
            (
                "5m5d4w3c-5m5d350l",
                "How far do five days of interleukin-2 every four weeks, then whenever it falls below 350, raise the CD4 count?",
            ),
            ("5m5d4w3c-5m5d8w3c-5m4d8w4c", "How far do ten uneven cycles of interleukin-2 raise the CD4 count?"),
            (
                "5m5d4w3c-20g1d1w3c-5m4d350l",
                "How far do uneven cycles of interleukin-2 and interleukin-7 raise the CD4 count?",
            ),
            ("5m5d8w1c-5m5d8w1c12s", "How far do two uneven cycles of interleukin-2 raise the CD4 count?"),
        ] {
            assert_eq!(text(&format!("v=1&m=2&a={schedule}")), asked);
        }
    }
}
