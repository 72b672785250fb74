//! A link is a run: prints the numbers of a share link as JSON, or with `--csv` as a table.
//!
//! ```sh
//! cargo run --release --example simulate -- '?v=1&m=1&a=5m5d8w6c'
//! ```
//!
//! Exit 0 with the numbers on standard output, whatever was wrong in the link is among them as notices. Exit 2 with a message on
//! standard error where the argument is no link at all.

use il2_explorer::export::provenance::Provenance;
use il2_explorer::export::{csv, json};
use il2_explorer::link::{NoLink, decode};
use il2_explorer::simulation::simulate;
use std::io::{ErrorKind, Write, stderr, stdout};
use std::process::ExitCode;

const USAGE: &str = "usage: simulate [--csv] '<link or query>'\n\
    example: simulate '?v=1&m=1&a=5m5d4w3c4s-5m5d8w7c&nr=200-550&artw=0'\n\
    Put the link between single quotes, or the shell takes it apart at each \"&\". The letters are explained in docs/links.md.";

/// What the arguments ask for.
enum Request {
    Help,
    Run { link: String, as_table: bool },
}

fn request(arguments: impl Iterator<Item = String>) -> Result<Request, String> {
    let (mut link, mut as_table, mut options_end) = (None, false, false);
    for argument in arguments {
        match argument.as_str() {
            "--" if !options_end => options_end = true,
            "--csv" if !options_end => as_table = true,
            "--help" | "-h" if !options_end => return Ok(Request::Help),
            option if !options_end && option.starts_with("--") => return Err(format!("unknown option {option}")),
            _ if link.is_some() => return Err("more than one link".to_owned()),
            _ => link = Some(argument),
        }
    }
    link.map(|link| Request::Run { link, as_table }).ok_or_else(|| NoLink { got: String::new() }.to_string())
}

/// The text to print, or what is wrong with the arguments.
fn answer(arguments: impl Iterator<Item = String>) -> Result<String, String> {
    let (link, as_table) = match request(arguments)? {
        Request::Help => return Ok(format!("{USAGE}\n")),
        Request::Run { link, as_table } => (link, as_table),
    };
    let decoded = decode(&link).map_err(|error| error.to_string())?;
    let run = simulate(&decoded.scenario);
    let provenance = Provenance::new(&decoded.canonical(), None, &[]);
    if as_table {
        return Ok(csv::table(&provenance, &decoded.notices, &run));
    }
    let mut text = json::document(&provenance, &decoded.notices, &run).map_err(|error| error.to_string())?;
    text.push('\n');
    Ok(text)
}

fn main() -> ExitCode {
    let arguments = std::env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned());
    match answer(arguments) {
        Ok(text) => match stdout().lock().write_all(text.as_bytes()).and_then(|()| stdout().flush()) {
            // The reader of a pipe may have had enough: `simulate ... | head`.
            Err(error) if error.kind() != ErrorKind::BrokenPipe => fail(&format!("cannot write: {error}"), 1),
            _ => ExitCode::SUCCESS,
        },
        Err(message) => fail(&format!("{message}\n{USAGE}"), 2),
    }
}

fn fail(message: &str, code: u8) -> ExitCode {
    // Nobody is left to be told where even this cannot be written.
    let _ = writeln!(stderr(), "simulate: {message}");
    ExitCode::from(code)
}
