//! Makes the module's glue change the page through static/guard.js, once that is there, so that other programs may change the page too.

/// What the glue that wasm-bindgen writes says, and what it says instead. Each is there exactly once.
const CALLS: [(&str, &str); 3] = [
    (
        "arg0.insertBefore(arg1, arg2)",
        "(globalThis.il2Guard?.insert(arg0, arg1, arg2) ?? arg0.insertBefore(arg1, arg2))",
    ),
    ("arg0.removeChild(arg1)", "(globalThis.il2Guard?.remove(arg0, arg1) ?? arg0.removeChild(arg1))"),
    ("arg0.nodeValue = arg1 === 0 ? undefined : getStringFromWasm0(arg1, arg2);", WRITE),
];

/// A text that is written.
const WRITE: &str = "const text = arg1 === 0 ? undefined : getStringFromWasm0(arg1, arg2);
            globalThis.il2Guard ? globalThis.il2Guard.write(arg0, text) : (arg0.nodeValue = text);";

/// The glue with its calls led through the guard.
pub(crate) fn guarded(glue: &str) -> Result<String, String> {
    CALLS.iter().try_fold(glue.to_owned(), |glue, (call, instead)| match glue.matches(call).count() {
        1 => Ok(glue.replacen(call, instead, 1)),
        count => Err(format!("The module's glue has `{call}` {count} times, not once: see xtask/src/guard.rs.")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_change_of_the_page_goes_through_the_guard() {
        let glue = CALLS.map(|(call, _)| call).join("\n");
        let found = guarded(&glue).unwrap_or_default();
        assert_eq!(found.matches("il2Guard").count(), 4, "{found}");
        assert!(CALLS.iter().all(|(_, instead)| found.contains(instead)), "{found}");
    }

    #[test]
    fn a_glue_that_is_written_otherwise_is_an_error() {
        let glue = CALLS.map(|(call, _)| call).join("\n");
        assert!(guarded(&glue.replace("removeChild", "takeChild")).is_err_and(|said| said.contains("removeChild")));
        assert!(guarded(&format!("{glue}\n{glue}")).is_err());
    }
}
