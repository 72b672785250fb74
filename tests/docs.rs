//! The table of parameters in docs/model.md is the one that the model runs with.
#![allow(clippy::expect_used)] // a missing file or marker is a failure

use il2_explorer::model::constants::RECORDS;
use il2_explorer::source::{self, Kind};
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
            Kind::Published => format!("published: [{}](evidence.md#{})", source.short, source.id),
            Kind::Fitted => "fitted".to_owned(),
            Kind::Assumed => "assumed".to_owned(),
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
            "docs/model.md has other parameters: run `UPDATE_DOCS=1 cargo test --no-default-features --test docs`"
        );
    }
}
