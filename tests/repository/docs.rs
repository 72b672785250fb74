//! The table of parameters in docs/model.md is the one that the model runs with, and no text quotes a figure that a publication replaced.
#![allow(clippy::expect_used)] // a missing file or marker is a failure

use il2_explorer::model::constants::RECORDS;
use il2_explorer::parameters;
use il2_explorer::source::{self, Basis};
use il2_explorer::text::Lang;
use il2_explorer::trials::{facts, presets};
use std::fmt::Write as _;
use std::path::Path;

const BEGIN: &str = "<!-- parameters: begin -->\n";
const END: &str = "<!-- parameters: end -->";

fn table() -> String {
    let mut table = String::from(
        "| Letter | Name in the code | Value | Unit | Range | Known from | Meaning |\n| --- | --- | --- | --- | --- | --- | --- |\n",
    );
    for record in RECORDS {
        let source = source::by_id(record.source).expect("every parameter has a source record");
        let known = match record.kind {
            Basis::Published => format!("published: [{}](evidence.md#{})", source.short, source.id),
            Basis::Fitted => "fitted".to_owned(),
            Basis::Assumed => "assumed".to_owned(),
        };
        let (low, high) = record.bounds;
        let (symbol, name, value, unit, meaning) =
            (record.symbol, record.name, record.value, record.unit, record.meaning);
        writeln!(table, "| `{symbol}` | `{name}` | {value} | {unit} | {low} to {high} | {known} | {meaning} |")
            .expect("writing to a string does not fail");
    }
    table
}

#[test]
fn the_parameters_of_the_document_are_those_of_the_model() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/model.md");
    let document = std::fs::read_to_string(&path).expect("docs/model.md is there");
    let (before, rest) = document.split_once(BEGIN).expect("docs/model.md has the begin marker");
    let (written, after) = rest.split_once(END).expect("docs/model.md has the end marker");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, format!("{before}{BEGIN}{}{END}{after}", table())).expect("docs/model.md can be written");
    } else {
        assert!(
            written == table(),
            "docs/model.md has other parameters: run `UPDATE_DOCS=1 cargo test --no-default-features --test repository docs`"
        );
    }
}

/// The figures of the published abstract, the denominators, the wording.
#[test]
fn the_corrected_figures_are_those_of_the_publications() {
    let sentence = |id: &str| facts::by_id(id).expect("a fact of that name").sentence();
    for (id, parts) in [
        ("esprit-hazard", &["0.94", "0.75 to 1.16", "P = 0.55", "2,071", "2,040"][..]),
        ("silcaat-hazard", &["0.91", "0.70 to 1.18", "P = 0.47", "849", "846"]),
        ("esprit-difference", &["+159"]),
        ("silcaat-difference", &["+53"]),
        ("esprit-death", &["0.90", "P = 0.42"]),
        ("silcaat-death", &["1.06", "P = 0.73"]),
        ("esprit-grade4", &["1.23", "P = 0.003"]),
        ("silcaat-grade4", &["1.10", "P = 0.35"]),
        ("stalwart-events", &["12 of 176", "1 of 91"]),
        ("stalwart-hazard", &["5.84", "0.59 to 43.57", "P = 0.009"]),
        ("inspire23-time", &["below 550", "Half of the patients", "63%", "23 months"]),
        ("inspire23-cycles", &["107", "74", "14", "1 four"]),
        ("kovacs1995-rna", &["4 patients", "by context, of the 10 above 200"]),
        ("kirchner-receptor", &["72 h", "1,200 pmol/L"]),
        ("pml-course", &["back at baseline", "improvement had waned"]),
        ("pml-virus", &["magnetic resonance imaging regressed"]),
        ("tambussi-equal", &["61 patients in four arms", "indistinguishable"]),
        ("mcmahon-dip", &["2 of the 16 patients", "not CD4 cells"]),
        ("durier-cycles", &["2 years", "some still cycled"]),
        ("new-cells", &["probably copies"]),
    ] {
        for part in parts {
            assert!(sentence(id).contains(part), "{id}: {part} in {}", sentence(id));
        }
    }
    assert!(!sentence("schiphorst-clearance").contains("receptor"), "the soluble receptor is Kirchner's");
    let repeat = presets::by_id("inspire-2-3").and_then(|preset| preset.scenario.a.rule());
    assert!(repeat.is_some_and(|rule| (rule.2 - 550.0).abs() < 1e-9), "{repeat:?}");
}

/// No text of the program quotes a figure that the published abstract replaced.
#[test]
fn no_replaced_figure_is_quoted_anywhere() {
    let replaced = [
        "0.76 to 1.18",
        "0.73 to 1.23",
        "1.09 to 1.42",
        "0,76 à 1,18",
        "0,73 à 1,23",
        "1,09 à 1,42",
        "by 153",
        "by 59 on",
        "de 153",
        "de 59 en",
        "conference report, to be checked",
        "compte rendu de congrès, à vérifier",
        "nobody has tested",
        "personne n’a testé",
        "given to nobody",
        "nobody tested",
        "rapport de risque",
        "4,111",
        "1,695",
        "4\\u{202f}111",
        "1\\u{202f}695",
        "while he stayed as he was",
        "patients without kidneys",
    ];
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("src"), root.join("docs")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "rs" || kind == "md") {
                let text = std::fs::read_to_string(&path).unwrap_or_default();
                // A test may name what it forbids or writes; prose may not.
                let text = text.split("#[cfg(test)]").next().unwrap_or_default();
                let prose = text.lines().filter(|line| !line.trim_start().starts_with("//"));
                let text = prose.collect::<Vec<_>>().join("\n");
                let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ").replace("\\ ", "");
                for quoted in replaced {
                    assert!(!one_line.contains(quoted), "{}: {quoted}", path.display());
                }
            }
        }
    }
}

/// One figure, one date and one command for each bar, in a document that can be read at one go.
#[test]
fn every_bar_of_speed_has_a_figure_a_date_and_a_command() {
    let text = std::fs::read_to_string("docs/performance.md").expect("the document is there");
    assert!(text.split_whitespace().count() <= 1000, "{} words", text.split_whitespace().count());
    let (_, bars) = text.split_once("## The bars").expect("the bars");
    let (bars, _) = bars.split_once("\n## ").expect("a section behind them");
    let rows: Vec<&str> = bars.lines().filter(|line| line.starts_with("| ")).skip(1).collect();
    assert!(rows.len() >= 9, "{rows:?}");
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [_, _, figure, _, date, command] = cells[..] else { panic!("{row}") };
        let digits: Vec<&str> = date.split('-').collect();
        assert!(matches!(digits[..], [year, month, day] if (year.len(), month.len(), day.len()) == (4, 2, 2)), "{row}");
        assert!(!figure.is_empty() && command.starts_with('`') && command.ends_with('`'), "{row}");
    }
}

/// The names in the last column of the glossary are those of the sources.
#[test]
fn the_glossary_names_what_the_sources_have() {
    let glossary = include_str!("../../docs/glossary.md");
    let mut sources = String::new();
    read_all(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut sources);
    let identifiers: std::collections::BTreeSet<&str> =
        sources.split(|letter: char| !letter.is_alphanumeric() && letter != '_').collect();
    let rows = glossary.lines().filter(|line| line.starts_with("| ") && line.contains('`'));
    let named: Vec<&str> = rows
        .filter_map(|row| row.trim_end_matches([' ', '|']).rsplit('|').next())
        .flat_map(|column| column.split('`').skip(1).step_by(2))
        .collect();
    assert!(named.len() > 40, "the last column was read: {}", named.len());
    let gone: Vec<&&str> =
        named.iter().filter(|path| path.split("::").any(|part| !identifiers.contains(part))).collect();
    assert!(gone.is_empty(), "no longer in src: {gone:?}");
}

fn read_all(folder: &Path, out: &mut String) {
    for path in std::fs::read_dir(folder).expect("a folder of the crate").map(|entry| entry.expect("an entry").path()) {
        if path.is_dir() {
            read_all(&path, out);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            out.push_str(&std::fs::read_to_string(&path).expect("a source can be read"));
        }
    }
}

const LESSONS_BEGIN: &str = "<!-- lessons: begin -->\n";
const LESSONS_END: &str = "<!-- lessons: end -->";

/// The lesson plans as the page has them.
fn lessons() -> String {
    let mut text = String::new();
    for (number, plan) in Lang::En.lesson_plans().iter().enumerate() {
        writeln!(text, "\n## Lesson {}: {}\n\n*{}*\n", number + 1, plan.title, plan.audience)
            .expect("a string takes it");
        text += "| minutes | do | open |\n|---|---|---|\n";
        for (minutes, what, link) in &plan.rows {
            let link = if link.is_empty() { String::new() } else { format!(" `?{link}`") };
            writeln!(text, "| {minutes} | {what} |{link} |").expect("a string takes it");
        }
        for paragraph in &plan.after {
            writeln!(text, "\n{paragraph}").expect("a string takes it");
        }
    }
    text + "\n"
}

/// Asks that a document has a text between its two marks; with `UPDATE_DOCS` it is written there.
fn is_written_between(name: &str, [begin, end]: [&str; 2], text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    let document = std::fs::read_to_string(&path).expect(name);
    let (before, rest) = document.split_once(begin).expect("the document has the begin marker");
    let (written, after) = rest.split_once(end).expect("the document has the end marker");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, format!("{before}{begin}{text}{end}{after}")).expect("the document can be written");
    } else {
        assert!(written == text, "{name} is out of date: run `UPDATE_DOCS=1 cargo test --test repository docs`");
    }
}

#[test]
fn the_lessons_of_the_document_are_those_of_the_page() {
    is_written_between("docs/teaching.md", [LESSONS_BEGIN, LESSONS_END], &lessons());
}

/// A number's default and bounds in docs/links.md, in the row of its key.
fn in_links(row: &str) -> Option<(&str, [f64; 3])> {
    let columns: Vec<&str> = row.split('|').map(str::trim).collect();
    let [_, key, _, default, allowed, _] = columns.as_slice() else { return None };
    let key = key.strip_prefix('`')?.strip_suffix('`')?;
    let (low, high) = allowed.trim_start_matches("whole numbers, ").split_once(" to ")?;
    Some((key, [default.parse().ok()?, low.parse().ok()?, high.parse().ok()?]))
}

#[test]
#[allow(clippy::float_cmp)] // the same digits
fn the_bounds_in_the_grammar_of_links_are_those_of_the_parameters() {
    let document = include_str!("../../docs/links.md");
    let rows: Vec<(&str, [f64; 3])> = document.lines().filter_map(in_links).collect();
    let specs = parameters::ALL.iter().filter_map(|spec| {
        let (_, written) = rows.iter().find(|(key, _)| *key == spec.key)?;
        Some((spec.key, *written, [spec.default, spec.min, spec.max]))
    });
    let specs: Vec<_> = specs.collect();
    assert!(specs.len() >= 9, "the rows were found: {specs:?}");
    for (key, written, meant) in specs {
        assert_eq!(written, meant, "{key}");
    }
    assert_eq!(in_links("| `n` | CD4 count | 340 | 10 to 1500 |"), Some(("n", [340.0, 10.0, 1500.0])));
}

const CREDIBILITY_BEGIN: &str = "<!-- credibility: begin -->\n";
const CREDIBILITY_END: &str = "<!-- credibility: end -->";

/// The claims as the page has them, in lines of a document.
fn credibility() -> String {
    let mut text = String::new();
    for part in Lang::En.credibility() {
        write!(text, "\n## {}\n\n", part.title).expect("a string takes it");
        for (claim, proof) in part.claims {
            let name = proof.strip_prefix("docs/").unwrap_or(proof);
            let link = if name == proof { format!("../{proof}") } else { name.to_owned() };
            text += &wrapped(&format!("- {claim} [{proof}]({link})"));
        }
    }
    text + "\n"
}

/// A point of a list in lines of 100 characters.
fn wrapped(point: &str) -> String {
    let (mut lines, mut line) = (String::new(), String::new());
    for word in point.split(' ') {
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > 100 {
            writeln!(lines, "{line}").expect("a string takes it");
            line = format!("  {word}");
        } else {
            line += if line.is_empty() { "" } else { " " };
            line += word;
        }
    }
    lines + &line + "\n"
}

#[test]
fn the_claims_of_credibility_are_those_of_the_page_with_the_figures_of_the_fit() {
    is_written_between("docs/credibility.md", [CREDIBILITY_BEGIN, CREDIBILITY_END], &credibility());
}
