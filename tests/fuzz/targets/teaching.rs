//! Any tour, task, prediction and pasted chat: read or refused in words.
#![no_main]

use il2_explorer::teach::prediction::{Pasted, Prediction};
use il2_explorer::teach::task::Task;
use il2_explorer::teach::tours;
use il2_explorer::words::Lang;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let task = Task::read(text).task;
    assert_eq!(Task::read(&task.to_string()).task, task);
    if let Ok(prediction) = Prediction::read(text) {
        assert_eq!(Prediction::read(&prediction.code()).as_ref(), Ok(&prediction));
    }
    let _ = Pasted::read(text);
    let _ = tours::of_link(text, Lang::En);
});
