//! The Rust standard library for the browser.

use std::path::Path;

use crate::process::{command, output, say, succeed};

pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Adds the target unless the toolchain has it.
pub(crate) fn ensure() -> Result<(), String> {
    let sysroot = output(&mut command("rustc", &["--print", "sysroot"]), "Install Rust with rustup.")?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(WASM).is_dir() {
        return Ok(());
    }
    say(&format!("adding the Rust target {WASM}"));
    succeed(
        &mut command("rustup", &["target", "add", WASM]),
        "Install Rust with rustup, or add the target the way your Rust came.",
    )
}
