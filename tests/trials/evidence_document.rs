//! Writes docs/evidence.md from the data, so that the document and the picture cannot disagree.

use il2_explorer::scenario::Art;
use il2_explorer::schedule::Route;
use il2_explorer::source::{self, Basis, Source};
use il2_explorer::text::Lang;
use il2_explorer::trials::coverage::{TestedArm, tested_arms};
use il2_explorer::trials::facts::restoration;
use il2_explorer::trials::{
    Fact, HowRead, Observation, Passport, Report, Topic, events, facts, observations, outcome, presets,
};
use std::fmt::Write;

/// The whole document.
pub(crate) fn document() -> String {
    let mut text = String::from(HEAD);
    points(&mut text);
    further(&mut text);
    regimens(&mut text);
    combinations(&mut text);
    dated_events(&mut text);
    for topic in Topic::ALL {
        facts_about(&mut text, topic);
    }
    ways(&mut text);
    sources(&mut text);
    text
}

const HEAD: &str = "\
# Evidence: every number on screen, and where it was read

Written from the data in `src/trials` and `src/source` by `UPDATE_DOCS=1 cargo test --no-default-features --test trials published`; do not edit by
hand. A test fails when it is not up to date.

- A number that is not here is not drawn as a trial point.
- **Verified**: read in the abstract or an excerpt of the publication named. **Derived**: computed by us from verified numbers, as said;
  never drawn. **Weak**: read only elsewhere, as said; shown with that label, never drawn, never fitted.
- A trial's number is compared with the model's same statistic at the trial's week: a median change with the median of changes, an
  IQR of changes with the quartiles of changes, a time-weighted mean with the same mean over the same visits, a pooled arm with the
  mean over its doses, the range of ten patients with the expected range of ten virtual patients.
- A change is drawn from the model's baseline of the same statistic; a count where it is. Shares, and differences between arms, have no
  height on a CD4 axis and are listed, not drawn.
- cells/mm³, cells/µL and × 10⁶/L are the same number.
";

/// The cells of one row.
fn row(text: &mut String, cells: &[&str]) {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
    let _ = writeln!(text, "| {} |", cells.join(" | "));
}

/// A heading and the head of its table.
fn table(text: &mut String, heading: &str, intro: &str, columns: &[&str]) {
    let _ = write!(text, "\n## {heading}\n\n");
    if !intro.is_empty() {
        let _ = write!(text, "{intro}\n\n");
    }
    row(text, columns);
    row(text, &vec!["---"; columns.len()]);
}

fn reading(reading: HowRead) -> String {
    match reading {
        HowRead::Verified => "verified".to_owned(),
        HowRead::Derived(how) => format!("derived: {how}"),
        HowRead::Weak(how) => format!("**weak**: {how}"),
    }
}

fn cite(source: &Source) -> String {
    format!("[{}](#{})", source.short, source.id)
}

fn yes(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
}

fn weeks((from, to): (f64, f64)) -> String {
    if from < to { format!("{from} to {to}") } else { from.to_string() }
}

/// What both tables say of a trial's number: the cells before those of their own, how it was read, and its source.
fn described(observation: &Observation) -> ([String; 5], [String; 2]) {
    let Observation { trial, statistic, .. } = observation;
    let Passport { written, source, .. } = observation.passport().unwrap_or_else(|| panic!("{}", observation.id));
    let n = observation.n.map_or("not read".to_owned(), |n| n.to_string());
    let arm = format!("**{trial}**: {}", observation.arm_words());
    let read = format!("{} {}", reading(observation.reading), observation.how_read());
    let number = [arm, n, statistic.words().to_owned(), weeks(observation.weeks), (*written).to_owned()];
    (number, [read, cite(source)])
}

fn points(text: &mut String) {
    let columns =
        ["Trial and arm", "n", "Statistic", "Weeks", "Value", "Bar", "Drawn", "Fitted", "How it was read", "Source"];
    table(text, "Trial points", "", &columns);
    for observation in observations::all() {
        let ([arm, n, statistic, weeks, written], [read, source]) = described(observation);
        let bar = observation.spread.words().unwrap_or("none reported");
        let drawn = if !observation.statistic.has_place() {
            "listed"
        } else if observation.is_span() {
            "as a span"
        } else {
            "as a point"
        };
        row(
            text,
            &[&arm, &n, &statistic, &weeks, &written, bar, drawn, yes(observation.used_for_fitting), &read, &source],
        );
    }
}

fn further(text: &mut String) {
    let columns = ["Trial and arm", "n", "Statistic", "Weeks", "Value", "How it was read", "Source"];
    table(text, "Trials outside the list of regimens", "Shown among the findings, never drawn.", &columns);
    for observation in observations::further() {
        let (number, how) = described(observation);
        let cells: Vec<&str> = number.iter().chain(&how).map(String::as_str).collect();
        row(text, &cells);
    }
}

fn ways(text: &mut String) {
    table(
        text,
        "Ways to restore immunity",
        "The seven ways of the fact sheet.",
        &["Way", "What became of it", "Source"],
    );
    for way in &restoration::WAYS {
        row(text, &[Lang::En.way(way).0, Lang::En.way(way).1, &cite(way.source)]);
    }
}

fn regimens(text: &mut String) {
    table(text, "Regimens ready to load", "", &["Name", "What was done", "What we assumed", "Source"]);
    for preset in presets::all() {
        let Report { source, .. } = preset.report().unwrap_or_else(|| panic!("{}", preset.id));
        row(text, &[preset.name(), preset.line(), preset.assumed(), &cite(source)]);
    }
}

fn combinations(text: &mut String) {
    let intro = "The arms of the trials, made from the regimens and results above. Map, picture and words say \"no trial here\" \
                 where no arm had the whole combination; `src/trials/coverage.rs` says how near is near.";
    let columns = ["Trial", "Given as", "Dose", "Days", "Every, weeks", "Cycles", "Baseline", "ART", "HIV", "To week"];
    table(text, "What trials tested", intro, &columns);
    for TestedArm { trial, course, other_doses, .. } in tested_arms() {
        let regimen = course.regimen();
        let join = |values: &[f64]| {
            let values: Vec<String> = values.iter().map(f64::to_string).collect();
            if values.is_empty() { "none".to_owned() } else { values.join(", ") }
        };
        let doses: Vec<f64> = regimen.doses.iter().chain(*other_doses).copied().collect();
        let unit = regimen.route.map_or("", |route| route.dose().spec().unit);
        let (low, high) = course.patient.range().unwrap_or_default();
        let art = match (course.patient.art, course.patient.art_week()) {
            (Art::None, _) => "none".to_owned(),
            (art, None) => format!("{art:?}, established").to_lowercase(),
            (art, Some(week)) => format!("{art:?}, from week {week}").to_lowercase(),
        };
        let cycles = match regimen.rule {
            Some(level) => format!("{}, then below {level}", regimen.cycles),
            None => regimen.cycles.to_string(),
        };
        row(
            text,
            &[
                trial,
                regimen.route.map_or("no cytokine", given_as),
                format!("{} {unit}", join(&doses)).trim(),
                &join(&regimen.days),
                &join(&regimen.intervals),
                &cycles,
                &format!("{low} to {high}"),
                &art,
                yes(course.patient.rna() > 0.0),
                &course.weeks.to_string(),
            ],
        );
    }
}

fn given_as(route: Route) -> &'static str {
    match route {
        Route::Il2Subcutaneous => "IL-2, subcutaneous",
        Route::Il2Infusion => "IL-2, continuous infusion",
        Route::Il7Subcutaneous => "IL-7, subcutaneous",
    }
}

fn dated_events(text: &mut String) {
    let intro = "One patient, without counts in the text read: drawn on the model's curve, never as points.";
    table(text, "Dated events of the PML case", intro, &["Week", "Event", "As written", "Source"]);
    for event in events::PML {
        row(
            text,
            &[&format!("{:.1}", event.weeks()), Lang::En.event(event).0, Lang::En.event(event).1, &cite(event.source)],
        );
    }
}

fn facts_about(text: &mut String, topic: Topic) {
    let intro = match topic {
        Topic::Outcome => format!("**{}** {}", outcome::SENTENCE, outcome::WHY_NOT_DRAWN),
        _ => String::new(),
    };
    table(text, topic.words(), &intro, &["Finding", "Reading", "Fitted", "Source"]);
    for fact in facts::about(topic) {
        let Fact { reading: read, used_for_fitting, source, .. } = fact;
        row(text, &[fact.sentence(), &reading(*read), yes(*used_for_fitting), &cite(source)]);
    }
}

fn sources(text: &mut String) {
    let intro = "Titles and addresses are given where they were confirmed; none is guessed.";
    let _ = write!(text, "\n## Sources\n\n{intro}\n\n");
    for source in source::all() {
        let link = source.link.map_or(String::new(), |link| format!(" <{link}>"));
        let kind = match source.kind {
            Basis::Published => "published",
            Basis::Fitted => "fitted",
            Basis::Assumed => "assumed",
        };
        let _ =
            writeln!(text, "- <a id=\"{}\"></a>**{}** ({kind}). {}.{link}", source.id, source.short, source.citation);
    }
}
