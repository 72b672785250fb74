//! Tasks, predictions and tours, and chance: any text is read or refused, and what was read once is written and read the same for ever.
//! The twin of the fuzz target `teaching` (docs/testing.md).

use crate::chance::config;
use il2_explorer::teach::checksum::mark;
use il2_explorer::teach::prediction::{Pasted, Prediction};
use il2_explorer::teach::task::Task;
use il2_explorer::teach::tour::Tour;
use il2_explorer::teach::tours;
use il2_explorer::text::Lang;
use proptest::prelude::*;

/// Texts made of what tasks, codes and tours are made of.
fn almost() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => prop::sample::select(vec![
            "above500for52", "end700", "over200in90", "rise80in50", "lock1234", "miu", "300", "-", " ", "–", ".", "p1-", "2-0-k3f-",
            "0yahi", "hhh", ".zz", "-x7", "A: ", "\n", "(", "u1", ".h", ".g", ".z", ".e9.", ".d800.", "v.m1.n", "five-days", "é", "99999999999",
        ]).prop_map(str::to_owned),
        1 => ".{0,3}",
    ];
    prop::collection::vec(piece, 0..20).prop_map(|pieces| pieces.concat())
}

fn comes_back(code: &str) -> Result<(), TestCaseError> {
    if let Ok(prediction) = Prediction::read(code) {
        prop_assert!(prediction.points().all(|(week, count)| week.is_finite() && (0.0..=12_950.0).contains(&count)));
        prop_assert_eq!(Prediction::read(&prediction.code()), Ok(prediction));
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_a_teacher_and_a_class_write_is_read_or_refused(text in almost()) {
        let task = Task::read(&text).task;
        prop_assert_eq!(Task::read(&task.to_string()).task, task);
        comes_back(&text)?;
        for signed in Pasted::read(&text).predictions {
            prop_assert_eq!(Prediction::read(&signed.prediction.code()), Ok(signed.prediction));
        }
        let _ = tours::of_link(&text, Lang::En);
    }

    #[test]
    fn a_code_with_its_right_checksum_comes_back(
        every in 0_u16..30, first in 0_u16..600, picture in "[0-9a-z]{3}", counts in "[0-9a-z]{2}([0-9a-z]|\\.[0-9a-z]{2}){0,8}",
    ) {
        let body = format!("p1-{every}-{first}-{picture}-{counts}");
        let code = format!("{body}-{}", mark(&body, 2));
        let is_drawn = (1..=26).contains(&every) && first <= 520 && counts.len() > 2;
        prop_assert!(Prediction::read(&code).is_err() || is_drawn, "{}", code);
        comes_back(&code)?;
    }

    #[test]
    fn a_tour_that_was_read_comes_back(text in almost()) {
        for code in [text.clone(), format!("u1.h{text}.z"), format!("u1.ha.h{text}.z")] {
            if let Ok(tour) = Tour::decode(&code) {
                prop_assert_eq!(Tour::decode(&tour.encode()), Ok(tour), "{}", code);
            }
        }
    }
}
