//! The project's commands. Each sets up what it needs, skips what is there, and fails with a sentence that names the cure.

mod addresses;
mod arguments;
mod assemble;
mod bench;
mod bundle;
mod driver;
mod e2e;
mod engine;
mod guard;
mod html;
mod imports;
mod landing_pages;
mod licences;
mod lighthouse;
mod offline;
mod process;
mod project;
mod release;
mod screenshots;
mod serve;
mod server;
mod single_file;
mod site;
mod site_files;
mod size;
mod test;
mod tools;
mod wasm_split;
mod watch;

use std::process::ExitCode;

use arguments::Arguments;

const USAGE: &str = "\
cargo xtask serve [--port N] [--quick]          build the page, serve it, print the address
cargo xtask watch                               build quickly, serve, and reload the page when a source is saved
cargo xtask build [--quick] [--site URL]        build the page into dist/ (--quick: unoptimised, for a look; --site: and a
                                                page for each regimen and tour, for chats and search engines)
cargo xtask single-file [--quick | --no-build]  the page as one HTML file: dist/il2-explorer.html
cargo xtask test [STEP ...] [--engine ENGINE] [--full | --only TEST]
                                                every check, or only the named steps; `test --list` names them
                                                (--full: every session in every engine; --only: sessions by name)
cargo xtask screenshots [--quick | --no-build] [--link LINK] [--readme]
                                                pictures of the page into target/screenshots/ (--readme: and docs/screenshot.png)
cargo xtask release [--no-build | --check VERSION]
                                                the files of a release into target/release-files/; publishes nothing
cargo xtask imports                             the circles of files that import each other, import by import
cargo xtask picture                             draw the picture in ARCHITECTURE.md from the imports
cargo xtask bench [core | growth | size | page | lighthouse | solvers ...] [--no-build]
                                                how fast and how large it is
ENGINE is chromium, firefox, webkit or all; without it, all.";

fn main() -> ExitCode {
    let mut arguments = Arguments::from_command_line();
    let command = arguments.next_word();
    let outcome = match command.as_deref() {
        Some("serve") => serve::run(arguments),
        Some("watch") => watch::run(arguments),
        Some("build") => site::run(arguments),
        Some("single-file") => single_file::run(arguments),
        Some("test") => test::run(arguments),
        Some("screenshots") => screenshots::run(arguments),
        Some("release") => release::run(arguments),
        Some("picture") => arguments.finish().and_then(|()| imports::picture()),
        Some("imports") => arguments.finish().and_then(|()| imports::list()),
        Some("bench") => bench::run(arguments),
        Some("help") | None => {
            println!("{USAGE}");
            Ok(())
        }
        Some(other) => Err(format!("There is no command '{other}'.\n{USAGE}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\nxtask: {problem}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usage_names_the_engines_that_are_tested() {
        let default = USAGE.rsplit_once("without it, ").map_or("", |(_, after)| after.trim_end_matches('.'));
        let told = test::engines(Some(default)).map(|engines| engines.len());
        assert_eq!(told, test::engines(None).map(|engines| engines.len()), "{default}");
    }
}
