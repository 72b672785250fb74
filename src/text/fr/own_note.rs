//! What is told of a line of own data that could not be taken, in French.

use crate::own_data::{Note, Place};

/// What a note says came, was used or is allowed; longer phrases before those within them.
const PHRASES: [(&str, &str); 40] = [
    (
        "columns week, value, low, high, the last two if there are bars",
        "des colonnes semaine, valeur, bas, haut, les deux dernières s’il y a des barres",
    ),
    (
        "points such as 4w512v or 4w512v450l600h joined with \"-\"",
        "des points comme 4w512v ou 4w512v450l600h joints par «\u{a0}-\u{a0}»",
    ),
    (
        "these names are not known; columns are read as week, value, low, high",
        "ces noms ne sont pas connus\u{202f}; les colonnes sont lues comme semaine, valeur, bas, haut",
    ),
    (
        "a point or comma before decimals; nothing or a blank between thousands",
        "un point ou une virgule devant les décimales\u{202f}; rien ou un blanc entre les milliers",
    ),
    (
        "decimal commas where ; or a tab is between columns",
        "des virgules décimales si un point-virgule ou une tabulation sépare les colonnes",
    ),
    ("at least week and value; ", "au moins semaine et valeur\u{202f}; "),
    ("low up to the value, high from it on", "bas jusqu’à la valeur, haut à partir d’elle"),
    ("low and high were exchanged", "bas et haut ont été échangés"),
    ("these columns are left out", "ces colonnes sont omises"),
    ("the first four columns are used", "les quatre premières colonnes sont prises"),
    ("times are turned into weeks: one is ", "les temps sont convertis en semaines\u{a0}: un vaut "),
    ("weeks, days or months", "des semaines, des jours ou des mois"),
    ("the line is left out", "la ligne est omise"),
    ("the bar has no lower end", "la barre n’a pas d’extrémité basse"),
    ("the bar has no upper end", "la barre n’a pas d’extrémité haute"),
    ("the bar has no such end", "la barre n’a pas cette extrémité"),
    ("the bar ends at ", "la barre s’arrête à "),
    ("up to the value, ", "au plus la valeur, "),
    ("more lines that could not be used", "autres lignes inutilisables"),
    ("they are not listed", "elles ne sont pas énumérées"),
    ("the first lines are used", "les premières lignes sont prises"),
    ("the first ones are used", "les premiers sont pris"),
    ("no line with numbers", "aucune ligne avec des nombres"),
    ("a number or nothing", "un nombre ou rien"),
    ("a list of ", "une liste de "),
    ("a number", "un nombre"),
    ("no points", "aucun point"),
    ("weeks from ", "des semaines de "),
    ("counts from ", "des comptes de "),
    ("read as ", "lu comme "),
    ("left out", "omis"),
    ("week: ", "semaine\u{a0}: "),
    ("value: ", "valeur\u{a0}: "),
    (": none", "\u{a0}: aucun"),
    ("up to ", "au plus "),
    (" bytes", " octets"),
    (" to ", " à "),
    (" weeks", " semaines"),
    ("cells/µL", "cellules/µL"),
    ("week ", "semaine "),
];

fn phrase(text: &str) -> String {
    PHRASES.iter().fold(text.to_owned(), |text, (english, french)| text.replace(english, french))
}

/// One sentence in plain words. What came is repeated as it came where it is a line of the reader's own.
pub(in crate::text) fn sentence(note: &Note) -> String {
    let Note { place, got, used, allowed } = note;
    let place = match place {
        Place::Line(line) => format!("Ligne {line}\u{a0}: "),
        Place::Point(point) => format!("Point {point} du lien\u{a0}: "),
        Place::All => String::new(),
    };
    let got = if place.is_empty() { phrase(got) } else { got.clone() };
    format!("{place}«\u{a0}{got}\u{a0}»\u{a0}: {}\u{202f}; permis\u{a0}: {}.", phrase(used), phrase(allowed))
}
