//! Splits the compiled module into what the first curve needs and chunks that come later (src/lazy/part.rs). xtask/src/assemble.rs has built the page with the whole
//! of it; here it is compiled again, split, bound and optimised, into its own folder, and index.html names both: static/boot.js
//! chooses the parts, or in WebKit on Linux the whole.
//!
//! `wasm_split_cli_support` moves whatever only a chunk reaches into its own module, code and data, by the linker's relocations. What several
//! chunks share becomes many small modules: they go into one file, of which each takes its part.

mod link;
mod names;
mod paths;
mod slim;

use std::path::{Path, PathBuf};

use crate::assemble::{self, NAME, optimise_all};
use crate::process::{cargo, command, output, path_with, say, succeed};
use crate::site_files::{files, hex, read, text, write};
use crate::{project, tools};
use link::Place;

/// The file of what several chunks share.
const SHARED: &str = "shared";
/// The glue, and the part of the module that a first visit loads.
const FIRST: &str = "first";
/// The folder of the parts, under dist/.
pub(crate) const PARTS: &str = "parts";

/// The variable of the environment that cargo reads flags of the compiler from. The same flags for both builds: what they share is compiled once.
pub(crate) const RUSTFLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// What the compiler is to do besides what .cargo/config.toml says: to cut short the paths of the builder's machine, which panics would print. They are
/// nobody's business and weigh.
pub(crate) fn rustflags() -> String {
    let mut flags = String::new();
    let home = std::env::home_dir().map(|home| home.join(".cargo"));
    let cargo = std::env::var_os("CARGO_HOME").map(PathBuf::from).or(home);
    for folder in cargo.iter().filter_map(|home| std::fs::read_dir(home.join("registry/src")).ok()).flatten().flatten()
    {
        let folder = folder.path();
        if !folder.to_string_lossy().contains(' ') {
            flags = format!("{flags} --remap-path-prefix={}=crates", folder.display());
        }
    }
    flags + &standard_library().unwrap_or_default()
}

/// Where a machine has the sources of the standard library, the name by which the compiler calls them where it has not.
fn standard_library() -> Option<String> {
    let ask = |question: &[&str]| output(&mut command("rustc", question), "Install Rust with rustup.").ok();
    let sysroot = ask(&["--print", "sysroot"])?;
    let version = ask(&["-vV"])?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: "))?;
    let sources = Path::new(sysroot.trim()).join("lib/rustlib/src/rust").display().to_string();
    (!sources.contains(' ')).then(|| format!(" --remap-path-prefix={sources}=/rustc/{commit}"))
}

/// Adds the module in parts to a site that has it whole.
pub(crate) fn split(dist: &Path) -> Result<(), String> {
    say("compiling the module to be cut, and cutting it into parts");
    compile()?;
    let whole = project::target().join("wasm32-unknown-unknown/release").join(format!("{NAME}.wasm"));
    let work = assemble::fresh(&project::target().join("wasm_split"))?;
    let (parts, bound) = (work.join("parts"), work.join("bound"));
    let mut split = command(tools::wasm_tools()?, &["split"]);
    succeed(split.args([&whole, &parts]).arg(NAME), "Was the module built with its relocations?")?;
    let main = parts.join(format!("{NAME}.wasm"));
    assemble::bind(&main, &bound)?;
    let module = bound.join(format!("{NAME}_bg.wasm"));
    let is_part = |file: &PathBuf| file.extension().is_some_and(|ending| ending == "wasm") && *file != main;
    let of_parts: Vec<PathBuf> = files(&parts)?.iter().map(|name| parts.join(name)).filter(is_part).collect();
    // The first part takes longest, and so begins first.
    optimise_all(&[std::slice::from_ref(&module), of_parts.as_slice()].concat())?;
    let folder = dist.join(PARTS);
    std::fs::create_dir_all(&folder).map_err(|error| format!("{} cannot be made: {error}.", folder.display()))?;
    let mut places = Vec::new();
    let mut shared = Vec::new();
    for file in of_parts {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let content = read(&file)?;
        if let Some(chunk) = name.strip_prefix("split_") {
            let file = named(chunk.trim_end_matches(".wasm"), "wasm", &content);
            write(&folder.join(&file), &content)?;
            places.push((name, Place { file, size: content.len(), range: None }));
        } else {
            let from = shared.len();
            shared.extend(content);
            places.push((name, Place { file: String::new(), size: 0, range: Some((from, shared.len())) }));
        }
    }
    let shared_file = named(SHARED, "bin", &shared);
    write(&folder.join(&shared_file), &shared)?;
    for (_, place) in places.iter_mut().filter(|(_, place)| place.range.is_some()) {
        (place.file, place.size) = (shared_file.clone(), shared.len());
    }
    let glue = slim::slim(&text(&bound.join(format!("{NAME}.js")))?)?;
    let glue = link::join(&glue, &text(&parts.join("__wasm_split.js"))?, &places)?;
    let (script, short, list) = (work.join("glue.js"), work.join("short.js"), work.join("names.json"));
    write(&script, glue.as_bytes())?;
    let renamed = format!("--mangle-props={}", names::RENAMED);
    let kept = [format!("--mangle-cache={}", list.display()), format!("--outfile={}", short.display())];
    let short_names =
        ["--minify", "--format=esm", "--mangle-quoted", "--log-level=warning", &renamed, &kept[0], &kept[1]];
    let mut esbuild = command("esbuild", &short_names);
    let path = path_with(&[&tools::npm_package::esbuild()?])?;
    succeed(esbuild.arg(&script).env("PATH", path), "It says above what it does not understand.")?;
    let mut module = names::shorten(&read(&module)?, &names::read(&text(&list)?))?;
    paths::overwrite(&mut module);
    put(dist, &module, &text(&short)?)
}

/// With the relocations by which the module is cut.
fn compile() -> Result<(), String> {
    let target = ["--release", "--target", "wasm32-unknown-unknown", "--bin", NAME, "--features", "split"];
    let mut rustc = cargo(&["rustc", "--quiet"]);
    rustc.args(target).args(["--", "-Clink-args=--emit-relocs"]).env(RUSTFLAGS, rustflags());
    succeed(&mut rustc, "What the compiler wrote above says why.")
}

/// A name that changes with the content.
pub(crate) fn named(stem: &str, ending: &str, content: &[u8]) -> String {
    let hash = hmac_sha256::Hash::hash(content);
    format!("{stem}-{}.{ending}", hex(hash.get(..8).unwrap_or_default()))
}

/// Writes module and glue, and names them in the page; what was named there stays next to them as the whole.
fn put(dist: &Path, module: &[u8], glue: &str) -> Result<(), String> {
    let index = dist.join("index.html");
    let mut page = text(&index)?;
    for (whole, ending, content) in [(".js", "js", glue.as_bytes()), ("_bg.wasm", "wasm", module)] {
        let name = format!("{PARTS}/{}", named(FIRST, ending, content));
        let old = files(dist)?.into_iter().find(|file| file.starts_with(NAME) && file.ends_with(whole));
        let old = old.ok_or_else(|| format!("dist/ has no {NAME}-...{whole}: see xtask/src/assemble.rs."))?;
        let link = format!(" href=\"./{old}\"");
        if !page.contains(&link) {
            return Err(format!("index.html in dist/ does not link ./{old}."));
        }
        page = page.replace(&link, &format!(" href=\"./{name}\" data-whole=\"./{old}\""));
        write(&dist.join(name), content)?;
    }
    write(&index, page.as_bytes())
}

/// Of which build of the module a file is, if of one: "parts", or "whole" where the page has both.
pub(crate) fn build_of(page: &str, file: &str) -> Option<&'static str> {
    if file.starts_with(PARTS) {
        return Some(PARTS);
    }
    page.contains(&format!(" data-whole=\"./{file}\"")).then_some("whole")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_of_one_build_or_of_all() {
        let page = "<link href=\"./parts/first-1.js\" data-whole=\"./il2-explorer-2.js\">";
        assert_eq!(build_of(page, "parts/first-1.js"), Some("parts"));
        assert_eq!(build_of(page, "il2-explorer-2.js"), Some("whole"));
        assert_eq!(build_of(page, "tokens-3.css"), None);
        assert_eq!(build_of("<link href=\"./il2-explorer-2.js\">", "il2-explorer-2.js"), None);
    }

    #[test]
    fn a_name_follows_the_content() {
        let name = named("explore", "wasm", b"one");
        assert!(name.starts_with("explore-") && name.len() == "explore-.wasm".len() + 16, "{name}");
        assert_ne!(name, named("explore", "wasm", b"other"));
    }
}
