//! Running other programs.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

use crate::project;

/// Prints what is about to happen.
pub(crate) fn say(what: &str) {
    println!("==> {what}");
}

/// A command that runs in the repository's root.
pub(crate) fn command(program: impl AsRef<OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(project::root());
    command
}

/// A cargo command. `cargo run` tells its child which cargo it is, so the toolchain stays the same.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    command(program, arguments)
}

/// Runs it, and turns failure into a sentence that ends with `cure`.
pub(crate) fn succeed(command: &mut Command, cure: &str) -> Result<(), String> {
    ended_well(command, cure, |command| Ok((command.status()?, ())))
}

/// Runs it and shows what it says only where it fails; errors as in [`succeed`].
pub(crate) fn succeed_quietly(command: &mut Command, cure: &str) -> Result<(), String> {
    ended_well(command, cure, |command| {
        let ended = command.output()?;
        if !ended.status.success() {
            eprint!("{}", String::from_utf8_lossy(&ended.stderr));
        }
        Ok((ended.status, ()))
    })
}

/// Runs it and returns what it printed; errors as in [`succeed`].
pub(crate) fn output(command: &mut Command, cure: &str) -> Result<String, String> {
    ended_well(command, cure, |command| {
        let ended = command.stderr(Stdio::inherit()).output()?;
        Ok((ended.status, String::from_utf8_lossy(&ended.stdout).into_owned()))
    })
}

fn ended_well<T>(
    command: &mut Command,
    cure: &str,
    run: impl FnOnce(&mut Command) -> std::io::Result<(ExitStatus, T)>,
) -> Result<T, String> {
    let shown = show(command);
    match run(command) {
        Ok((status, result)) if status.success() => Ok(result),
        Ok((status, _)) => Err(format!("`{shown}` failed ({status}). {cure}")),
        Err(error) => Err(format!("`{shown}` did not start: {error}. {cure}")),
    }
}

/// Runs it while its output goes on to the terminal; whether it ended well, and what it printed.
pub(crate) fn overheard(command: &mut Command) -> Result<(bool, String), String> {
    let shown = show(command);
    let failed = |error: std::io::Error| format!("`{shown}` cannot be run: {error}.");
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(failed)?;
    let mut printed = String::new();
    for line in child.stdout.take().into_iter().flat_map(|out| BufReader::new(out).lines()) {
        let line = line.map_err(failed)?;
        println!("{line}");
        printed.push_str(&line);
        printed.push('\n');
    }
    Ok((child.wait().map_err(failed)?.success(), printed))
}

/// Where a program of this name is, if PATH leads to one.
pub(crate) fn find_program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// PATH with these folders in front.
pub(crate) fn path_with(folders: &[&Path]) -> Result<std::ffi::OsString, String> {
    let old = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().map(|folder| folder.to_path_buf()).chain(std::env::split_paths(&old));
    std::env::join_paths(all).map_err(|error| format!("A folder name cannot stand in PATH: {error}."))
}

fn show(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let words = command.get_args().map(OsStr::to_string_lossy);
    let name = program.file_name().unwrap_or(program.as_os_str()).to_string_lossy();
    std::iter::once(name).chain(words).collect::<Vec<_>>().join(" ")
}
