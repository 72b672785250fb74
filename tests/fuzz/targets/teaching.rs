//! Any tour, task, prediction and pasted chat: read or refused in words, and what was read once is written and read the same for ever.
#![no_main]

use il2_explorer::teach::checksum::mark;
use il2_explorer::teach::prediction::{Pasted, Prediction};
use il2_explorer::teach::task::Task;
use il2_explorer::teach::tour::Tour;
use il2_explorer::teach::tours;
use il2_explorer::text::Lang;
use libfuzzer_sys::fuzz_target;

fn predicted(code: &str) {
    if let Ok(prediction) = Prediction::read(code) {
        assert_eq!(Prediction::read(&prediction.code()).as_ref(), Ok(&prediction));
        assert!(prediction.points().all(|(week, count)| week.is_finite() && (0.0..=12_950.0).contains(&count)));
    }
}

fuzz_target!(|text: &str| {
    let task = Task::read(text).task;
    assert_eq!(Task::read(&task.to_string()).task, task);
    predicted(text);
    // With its right checksum, which chance does not find.
    let body = format!("p1-{}", text.to_lowercase());
    predicted(&format!("{body}-{}", mark(&body, 2)));
    for signed in Pasted::read(text).predictions {
        assert_eq!(Prediction::read(&signed.prediction.code()), Ok(signed.prediction));
    }
    let _ = tours::of_link(text, Lang::En);
    for code in [text, &format!("u1.h{text}.z")] {
        if let Ok(tour) = Tour::decode(code) {
            assert_eq!(Tour::decode(&tour.encode()), Ok(tour), "{code}");
        }
    }
});
