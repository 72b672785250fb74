//! The words of the reader's own data.

use crate::own_data::ColumnUse;

/// The catalogue of own data. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct OwnDataWords {
    pub title: &'static str,
    pub add: &'static str,
    pub change: &'static str,
    pub drawn: fn(usize) -> String,
    pub intro: &'static str,
    pub label: &'static str,
    pub example: &'static str,
    /// How many lines the field lists, of how many.
    pub listed: fn(usize, usize) -> String,
    pub choose_file: &'static str,
    pub drop_hint: &'static str,
    pub refused: &'static str,
    pub restore: &'static str,
    pub points: fn(usize, &str, &str) -> String,
    pub points_in_view: fn(usize, usize, &str, &str) -> String,
    /// The names of the series; one may be empty.
    pub series: fn(&[String]) -> String,
    pub lengthen: fn(&str) -> String,
    pub none: &'static str,
    pub problems: fn(usize) -> String,
    pub understood: &'static str,
    /// The heads of its table: the name, the first cells, how it is read.
    pub understood_heads: [&'static str; 3],
    /// A column by its name or number.
    pub read_column_as: fn(&str) -> String,
    /// A column without a name, by its number.
    pub column: fn(usize) -> String,
    /// The columns from one number to another.
    pub columns: fn(usize, usize) -> String,
    pub column_use: fn(ColumnUse) -> &'static str,
    /// Points that wait.
    pub waiting: fn(usize) -> String,
    /// Points that the button draws.
    pub draw: fn(usize) -> String,
    pub save: &'static str,
    pub remove: &'static str,
    pub kept: &'static str,
    pub not_kept: &'static str,
    pub from_link: &'static str,
    pub done: &'static str,
}
