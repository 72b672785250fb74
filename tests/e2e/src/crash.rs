//! Browsers that crashed under a session. `cargo xtask test e2e` starts this session again in WebKitGTK, whose fault it is, and in no
//! other engine.
//!
//! Only what cannot be the page's doing counts: a driver that nobody answers for, a driver's word that its browser is gone, and a trap in
//! WebKit without a panic of the program before it. A page that hangs makes a driver late, and a late driver has not crashed.

use std::cell::Cell;
use std::io::Write;

/// The file to which sessions whose browser crashed are written, a name a line; `cargo xtask` names it.
const FILE: &str = "CRASHED_SESSIONS";

/// What drivers say of a browser that is gone: the protocol's own word, then Chromium's, Firefox's and WebKit's.
const GONE: [&str; 9] = [
    "invalid session id",
    "session not created",
    "chrome not reachable",
    "disconnected: ",
    "tab crashed",
    "session deleted",
    "marionette",
    "browser process",
    "web process",
];

/// What WebKit says of a module that has stopped. On Linux it now and then loses what a running function holds (docs/known-issues.md): the function then reaches for memory that is not there, or comes to where it cannot be.
const TRAPS: [&str; 2] =
    ["RuntimeError: Out of bounds memory access", "RuntimeError: Unreachable code should not be executed"];
/// What the program says before it stops itself.
const PANIC: &str = "panicked at ";
/// Where a panic says that the heap's own order is gone, which a program in safe Rust cannot bring about.
const HEAP: &str = "/dlmalloc.rs:";

thread_local! {
    /// Whether the browser of this thread's session has crashed. Each session is its own thread.
    static HERE: Cell<bool> = const { Cell::new(false) };
}

/// Whether a driver's error says that its browser is gone.
pub(crate) fn says_gone(error: &str, message: &str) -> bool {
    let said = format!("{error}: {message}").to_lowercase();
    GONE.iter().any(|word| said.contains(word))
}

/// Whether the errors on a page of WebKit say that the engine has spoilt what the program held. A program in safe Rust stops with a panic, which
/// says why; a session that meets a panic fails, in this engine as in the others.
pub(crate) fn says_spoilt(errors: &[String]) -> bool {
    let mut panics = errors.iter().filter(|error| error.contains(PANIC)).peekable();
    if panics.peek().is_some() {
        return panics.all(|panic| panic.contains(HEAP));
    }
    errors.iter().any(|error| TRAPS.iter().any(|trap| error.contains(trap)))
}

/// Whether an error of the connection says that nobody is there, rather than that somebody is late.
pub(crate) fn is_nobody_there(error: &ureq::Error) -> bool {
    use std::io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionRefused, ConnectionReset, UnexpectedEof};
    match error {
        ureq::Error::Io(error) => {
            matches!(error.kind(), BrokenPipe | ConnectionAborted | ConnectionRefused | ConnectionReset | UnexpectedEof)
        }
        ureq::Error::ConnectionFailed => true,
        _ => false,
    }
}

/// Remembers that the browser of this thread's session is gone.
pub(crate) fn note() {
    if HERE.replace(true) {
        return;
    }
    let thread = std::thread::current();
    let (Some(name), Some(file)) = (thread.name(), std::env::var_os(FILE)) else { return };
    // Where it cannot be written the session counts as failed: the stricter of the two.
    if let Ok(mut file) = std::fs::OpenOptions::new().create(true).append(true).open(file) {
        let _ = writeln!(file, "{name}");
    }
}

/// Whether the browser of this thread's session has crashed: then nothing is worth waiting for.
pub(crate) fn has_crashed() -> bool {
    HERE.get()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_that_is_gone_is_told_from_a_page_that_is_wrong() {
        for (error, message) in [
            ("invalid session id", ""),
            ("unknown error", "session deleted because of page crash"),
            ("disconnected", "disconnected: not connected to DevTools"),
        ] {
            assert!(says_gone(error, message), "{error}: {message}");
        }
        for (error, message) in [
            ("no such element", "no such element: Unable to locate element: .marks"),
            ("stale element reference", "stale element not found"),
            ("javascript error", "Cannot read properties of undefined"),
            ("script timeout", "script timeout"),
            ("timeout", "timeout: Timed out receiving message from renderer: 60.000"),
            ("no such window", "target window already closed"),
            ("unexpected alert open", ""),
        ] {
            assert!(!says_gone(error, message), "{error}: {message}");
        }
    }

    #[test]
    fn an_engine_that_spoils_memory_is_told_from_a_page_that_panics() {
        let says = |errors: &[&str]| says_spoilt(&errors.iter().map(ToString::to_string).collect::<Vec<_>>());
        let (outside, stopped) = (
            "error: RuntimeError: Out of bounds memory access (evaluating 'wasm.invoke(arg0)')",
            "error: RuntimeError: Unreachable code should not be executed (evaluating 'wasm.invoke(arg0)')",
        );
        assert!(says(&[outside]));
        assert!(says(&[stopped, "console: Something went wrong in this page and it has stopped."]));
        assert!(says(&[
            "console: panicked at crates/dlmalloc-0.2.11/src/dlmalloc.rs:1201:9: assertion failed",
            stopped
        ]));
        let panic = "console: panicked at src/app.rs:1:1: index out of bounds: the len is 3 but the index is 7";
        assert!(!says(&[panic]));
        assert!(!says(&[panic, stopped, outside]));
        assert!(!says(&["console: Refused to load a script", "error: TypeError: undefined is not an object"]));
        assert!(!says(&[]));
    }

    #[test]
    fn nobody_there_is_told_from_somebody_late() {
        let io = |kind| ureq::Error::Io(std::io::Error::from(kind));
        assert!(is_nobody_there(&io(std::io::ErrorKind::ConnectionRefused)));
        assert!(!is_nobody_there(&io(std::io::ErrorKind::TimedOut)));
        assert!(!is_nobody_there(&ureq::Error::Timeout(ureq::Timeout::Global)));
    }
}
