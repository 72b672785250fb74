//! Puts the page together: compiles the module, binds it to its glue, and copies what index.html names into dist/ under names that
//! change with the content.

use std::path::{Path, PathBuf};

use crate::html::{Element, Part, parts};
use crate::process::{cargo, command, path_with, succeed, succeed_quietly};
use crate::site::Effort;
use crate::site_files::{read, text, write};
use crate::tools::rust_target::WASM;
use crate::wasm_split::{self, named};
use crate::{guard, project, tools};

/// The name of the module and of its glue.
pub(crate) const NAME: &str = "il2-explorer";

/// How the module's optimiser makes it small. The stack lies lowest in the memory, so nothing is ever kept in its first kilobyte.
const SMALL: [&str; 6] =
    ["-Oz", "-Oz", "--low-memory-unused", "--strip-debug", "--strip-producers", "--strip-target-features"];

/// Builds dist/ with the module whole.
pub(crate) fn assemble(effort: Effort, dist: &Path) -> Result<(), String> {
    compile(effort)?;
    let profile = if effort == Effort::Release { "release" } else { "debug" };
    let module = project::target().join(WASM).join(profile).join(format!("{NAME}.wasm"));
    let bound = fresh(&project::target().join("assemble"))?;
    bind(&module, &bound)?;
    let module = bound.join(format!("{NAME}_bg.wasm"));
    if effort == Effort::Release {
        optimise(&module)?;
    }
    let site = Site { folder: fresh(&project::target().join("site"))?, bound };
    let page = site.page(&text(&project::root().join("index.html"))?)?;
    write(&site.folder.join("index.html"), page.as_bytes())?;
    // All at once, so that a server never has half a site.
    let _ = std::fs::remove_dir_all(dist);
    std::fs::rename(&site.folder, dist).map_err(|error| format!("{} cannot be made: {error}.", dist.display()))
}

fn compile(effort: Effort) -> Result<(), String> {
    let mut build = cargo(&["build", "--target", WASM, "--bin", NAME]);
    if effort == Effort::Release {
        build.arg("--release").env(wasm_split::RUSTFLAGS, wasm_split::rustflags());
    }
    succeed(&mut build, "What the compiler wrote above says why.")
}

/// Writes a module and its glue for a browser into a folder.
pub(crate) fn bind(module: &Path, folder: &Path) -> Result<(), String> {
    let mut bind = command(tools::wasm_tools()?, &["bind"]);
    succeed(bind.arg(module).arg(folder).arg(NAME), "Is the version of wasm-bindgen that of Cargo.lock?")?;
    let glue = folder.join(format!("{NAME}.js"));
    write(&glue, guard::guarded(&text(&glue)?)?.as_bytes())
}

/// Makes a module small, in its place.
pub(crate) fn optimise(module: &Path) -> Result<(), String> {
    let mut small = command("wasm-opt", &SMALL);
    small.arg("-o").args([module, module]).env("PATH", path_with(&[&tools::npm_package::wasm_opt()?])?);
    // It warns of every kind of name that it does not know and then strips.
    succeed_quietly(&mut small, "The module that the compiler wrote is not to its liking.")
}

/// Makes modules small, as many at a time as there are cores.
pub(crate) fn optimise_all(modules: &[PathBuf]) -> Result<(), String> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let share = |core: usize| modules.iter().skip(core).step_by(cores);
        let workers = (0..cores).map(|core| scope.spawn(move || share(core).try_for_each(|module| optimise(module))));
        let workers: Vec<_> = workers.collect();
        let crashed = |_| Err("A thread of wasm-opt ended early.".to_owned());
        workers.into_iter().try_for_each(|worker| worker.join().unwrap_or_else(crashed))
    })
}

/// An empty folder.
pub(crate) fn fresh(folder: &Path) -> Result<PathBuf, String> {
    let _ = std::fs::remove_dir_all(folder);
    std::fs::create_dir_all(folder).map_err(|error| format!("{} cannot be made: {error}.", folder.display()))?;
    Ok(folder.to_owned())
}

struct Site {
    folder: PathBuf,
    /// Where the module and its glue are.
    bound: PathBuf,
}

impl Site {
    /// The page with the names of the files in the site.
    fn page(&self, page: &str) -> Result<String, String> {
        let mut out = String::new();
        for part in parts(page)? {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Element(element) => out.push_str(&self.element(&element)?),
            }
        }
        Ok(out)
    }

    /// What the built page has for an element. `data-build` says what is done with the file that it names.
    fn element(&self, element: &Element<'_>) -> Result<String, String> {
        let Some(what) = element.attribute("data-build") else { return Ok(element.source.to_owned()) };
        let source = element.attribute("href").or(element.attribute("src"));
        let file = |source: Option<&str>| source.map(|source| project::root().join(source));
        let file = file(source).ok_or_else(|| format!("index.html: {} names no file.", element.source));
        let plain = element.source.replacen(&format!(" data-build=\"{what}\""), "", 1);
        let source = source.unwrap_or_default();
        match what {
            "hash" => Ok(plain.replacen(source, &format!("./{}", self.put(&file?)?), 1)),
            "copy" => {
                let file = file?;
                let name = file.file_name().unwrap_or_default();
                write(&self.folder.join(name), &read(&file)?)?;
                Ok(String::new())
            }
            "module" => self.module(),
            _ => Err(format!("index.html: data-build is hash, copy or module, not {what}.")),
        }
    }

    /// A script inside the page would break its policy: static/boot.js starts the module, and finds the two names in these links, which
    /// also start both downloads with the style sheet's, so that one round of requests brings everything.
    fn module(&self) -> Result<String, String> {
        let wasm = read(&self.bound.join(format!("{NAME}_bg.wasm")))?;
        let glue = read(&self.bound.join(format!("{NAME}.js")))?;
        // One hash for both, which belong together.
        let stem = named(NAME, "js", &[wasm.as_slice(), &glue].concat());
        let stem = stem.trim_end_matches(".js");
        write(&self.folder.join(format!("{stem}.js")), &glue)?;
        write(&self.folder.join(format!("{stem}_bg.wasm")), &wasm)?;
        Ok(format!(
            "<link rel=\"modulepreload\" id=\"app-module\" href=\"./{stem}.js\">\n\
             <link rel=\"preload\" id=\"app-wasm\" href=\"./{stem}_bg.wasm\" as=\"fetch\" type=\"application/wasm\" crossorigin>"
        ))
    }

    /// Copies a file into the site under a name that changes with its content.
    fn put(&self, file: &Path) -> Result<String, String> {
        let content = read(file)?;
        let part = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
        let name = named(&part(file.file_stem()), &part(file.extension()), &content);
        write(&self.folder.join(&name), &content)?;
        Ok(name)
    }
}

#[cfg(test)]
#[allow(clippy::expect_used)] // a folder that cannot be made is a failure
mod tests {
    use super::*;

    #[test]
    fn every_file_that_the_page_names_is_in_the_site() {
        let folder = |name: &str| {
            fresh(&std::env::temp_dir().join(format!("il2-assemble-{name}-{}", std::process::id()))).expect("a folder")
        };
        let site = Site { folder: folder("site"), bound: folder("bound") };
        for name in [format!("{NAME}.js"), format!("{NAME}_bg.wasm")] {
            write(&site.bound.join(name), b"x").expect("a file");
        }
        let page = text(&project::root().join("index.html")).expect("the page is there");
        let page = site.page(&page).expect("it names files that are there");
        assert!(!page.contains("data-build") && !page.contains("\"static/"), "{page}");
        let links = page.split("=\"./").skip(1).filter_map(|after| after.split('"').next());
        let missing: Vec<&str> = links.clone().filter(|name| !site.folder.join(name).is_file()).collect();
        assert!(links.count() > 20 && missing.is_empty(), "{missing:?}");
        assert!(page.contains("id=\"app-module\"") && page.contains(" media=\"later\">"), "{page}");
        for folder in [&site.folder, &site.bound] {
            std::fs::remove_dir_all(folder).expect("a folder of ours");
        }
    }
}
