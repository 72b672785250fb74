//! A link is a run: prints the numbers of a share link as JSON, or with `--csv` as a table.
//!
//! ```sh
//! cargo run --release --example simulate -- '?v=1&m=2&a=5m5d8w6c'
//! cargo run --release --example simulate -- --trial 54 '?v=1&m=2&a=5m5d8w6c'
//! ```
//!
//! `--trial N` adds where a new trial of N patients an arm would land, nine times in ten; `--taken` and `--from-week` say which trial: docs/links.md.
//! Exit 0 with the numbers on standard output, whatever was wrong in the link is among them as notices. Exit 2 with a message on
//! standard error where the argument is no link at all, or an option or its value is not known.

use il2_explorer::export::csv::Intervals;
use il2_explorer::export::json::Extras;
use il2_explorer::export::provenance::Provenance;
use il2_explorer::export::{csv, json};
use il2_explorer::link::{MAX_BYTES, NoLink, decode};
use il2_explorer::notice::{Counted, Notice, NoticeKind, Phrase};
use il2_explorer::population::new_trial::{NewTrial, forecast};
use il2_explorer::population::taken::Taken;
use il2_explorer::simulation::{simulate, simulate_from};
use std::io::{ErrorKind, Write, stderr, stdout};
use std::process::ExitCode;

const USAGE: &str = "usage: simulate [--csv] [--trial N] [--taken planned|trial] [--from-week W] '<link or query>'\n\
    example: simulate --trial 54 '?v=1&m=2&a=5m5d4w3c4s-5m5d8w7c&nr=200-550&artw=0'\n\
    Put the link between single quotes, or the shell takes it apart at each \"&\". The letters are explained in docs/links.md.";

/// Most patients in an arm of a new trial: as many as a run can have.
const MOST_PER_ARM: u32 = 5000;

/// What the arguments ask for.
#[derive(Default)]
struct Request {
    help: bool,
    link: Option<String>,
    as_table: bool,
    per_arm: Option<u32>,
    taken: Option<Taken>,
    from_week: Option<f64>,
}

fn request(mut arguments: impl Iterator<Item = String>) -> Result<Request, String> {
    let mut request = Request::default();
    let mut options_end = false;
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--" if !options_end => options_end = true,
            "--csv" if !options_end => request.as_table = true,
            "--help" | "-h" if !options_end => request.help = true,
            "--trial" if !options_end => {
                let read = |text: &str| text.parse().ok().filter(|patients| (1..=MOST_PER_ARM).contains(patients));
                let allowed = format!("a whole number of patients an arm, 1 to {MOST_PER_ARM}");
                take(&mut request.per_arm, &argument, arguments.next(), read, &allowed)?;
            }
            "--taken" if !options_end => {
                take(&mut request.taken, &argument, arguments.next(), Taken::by_name, "planned or trial")?;
            }
            "--from-week" if !options_end => {
                let is_plain = |text: &str| text.chars().all(|sign| sign.is_ascii_digit() || sign == '.');
                let read = |text: &str| text.parse().ok().filter(|week: &f64| is_plain(text) && week.is_finite());
                take(&mut request.from_week, &argument, arguments.next(), read, "a week of the run, 0 or later")?;
            }
            option if !options_end && option.starts_with("--") => return Err(format!("unknown option {option}")),
            _ if request.link.is_some() => return Err("more than one link".to_owned()),
            _ => request.link = Some(argument),
        }
    }
    Ok(request)
}

/// Takes the value of an option, which may be given once.
fn take<T>(
    slot: &mut Option<T>,
    option: &str,
    value: Option<String>,
    read: impl Fn(&str) -> Option<T>,
    allowed: &str,
) -> Result<(), String> {
    let value = value.ok_or_else(|| format!("{option} needs a value: {allowed}"))?;
    let read = read(&value).ok_or_else(|| format!("{option} {value}: allowed is {allowed}"))?;
    if slot.replace(read).is_some() { Err(format!("{option} is given twice")) } else { Ok(()) }
}

/// The text to print, or what is wrong with the arguments.
fn answer(arguments: impl Iterator<Item = String>) -> Result<String, String> {
    let request = request(arguments)?;
    if request.help {
        return Ok(format!("{USAGE}\n"));
    }
    let link = request.link.ok_or_else(|| NoLink { got: String::new() }.to_string())?;
    let decoded = decode(&link).map_err(|error| error.to_string())?;
    let scenario = &decoded.scenario;
    let weeks = scenario.run.weeks();
    if let Some(week) = request.from_week.filter(|week| *week >= weeks) {
        return Err(format!("--from-week {week}: allowed is a week before the end of the run, week {weeks}"));
    }
    let run = request.from_week.map_or_else(|| simulate(scenario), |week| simulate_from(scenario, week));
    let forecast = request.per_arm.map(|per_arm| {
        let taken = request.taken.unwrap_or(Taken::Trial);
        forecast(scenario, &NewTrial { per_arm, taken, from_week: request.from_week.unwrap_or(0.0) })
    });
    let mut notices = decoded.notices.clone();
    let link = decoded.whole_link().unwrap_or_else(|| {
        let got = Phrase::Count(Counted::Bytes, decoded.canonical().len());
        let allowed = Phrase::AtMost(Counted::Bytes, MAX_BYTES);
        notices.push(Notice::new(NoticeKind::TooLong, "link", got, Phrase::NoLink, allowed));
        String::new()
    });
    let provenance = Provenance::new(&link, None, &[]);
    if request.as_table {
        return Ok(csv::table_with(
            &provenance,
            &notices,
            &run,
            Intervals { forecast: forecast.as_ref(), ..Intervals::default() },
        ));
    }
    let extras = Extras { forecast: forecast.as_ref(), ..Extras::default() };
    let mut text = json::document(&provenance, &notices, &run, extras).map_err(|error| error.to_string())?;
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
