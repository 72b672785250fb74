//! Who sent a code in a row of a table of answers, as forms and courses give them away.

use super::chat::{MAX_NAME, signature};
use super::times::{time_in, without_date};

/// What the columns with names are called.
const NAMES: &str = "name names surname username student nom noms prénom prenom élève étudiant étudiante pseudo nombre vorname nachname";

/// A table of answers by its header.
#[derive(Debug)]
pub(super) struct Table {
    /// What parts its cells.
    sign: char,
    /// How many cells a row has.
    width: usize,
    /// Where in a row the names are.
    names: Vec<usize>,
}

impl Table {
    /// The table of which a line is the header: short cells without a stop, one of them with a word for a name.
    pub(super) fn of(line: &str) -> Option<Self> {
        let sign = ['\t', ';', ','].into_iter().find(|sign| line.contains(*sign))?;
        let header = cells(line, sign);
        let is_short = |cell: &String| {
            cell.split_whitespace().count() < 5 && !cell.contains(':') && !cell.ends_with(['.', '?', '!'])
        };
        let is_name = |cell: &str| {
            let small = cell.to_lowercase();
            small.split(|letter: char| !letter.is_alphabetic()).any(|word| NAMES.split(' ').any(|name| name == word))
        };
        let names: Vec<usize> = header.iter().enumerate().filter(|(_, cell)| is_name(cell)).map(|(at, _)| at).collect();
        (!names.is_empty() && header.iter().all(is_short)).then_some(Self { sign, width: header.len(), names })
    }

    /// The name in a row; an address of mail only where nothing else names somebody.
    pub(super) fn name_in(&self, row: &str) -> Option<String> {
        let row = cells(row, self.sign);
        let named = self.names.iter().filter_map(|at| row.get(*at)).filter(|cell| !cell.is_empty());
        let (mails, people): (Vec<_>, Vec<_>) = named.map(String::as_str).partition(|cell| cell.contains('@'));
        let name = if people.is_empty() { mails } else { people }.join(" ");
        (row.len() == self.width && !name.is_empty()).then(|| name.chars().take(MAX_NAME).collect())
    }
}

/// The cells of a row; a sign in quotes parts none.
fn cells(row: &str, sign: char) -> Vec<String> {
    let mut is_quoted = false;
    let parts = |letter: char| {
        is_quoted ^= letter == '"';
        letter == sign && !is_quoted
    };
    row.split(parts).map(|cell| cell.trim_matches(['"', ' ', '\'']).to_owned()).collect()
}

/// The name in a row of a table of answers: the cell nearest to the code that has letters and is neither a time nor an address.
pub(super) fn of_row(cells: &str) -> Option<String> {
    let cells = cells.split(['\t', ',', ';']).map(|cell| cell.trim_matches(['"', ' ', '\'']));
    let named: Vec<&str> = cells.filter(|cell| !signature(without_date(time_cut(cell))).is_empty()).collect();
    let name = named.iter().rfind(|cell| !cell.contains('@') && !cell.eq_ignore_ascii_case("anonymous"));
    name.or(named.last()).map(|cell| cell.chars().take(MAX_NAME).collect())
}

/// A cell without the time in it.
fn time_cut(cell: &str) -> &str {
    time_in(cell).map_or(cell, |(start, _)| cell.get(..start).unwrap_or_default())
}
