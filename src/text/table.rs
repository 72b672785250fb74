//! The words of the table of the picture's numbers.

/// The catalogue of that table.
#[derive(Debug)]
pub struct TableWords {
    /// What the table is of.
    pub caption: &'static str,
    /// Over its columns.
    pub heads: [&'static str; 6],
    /// Over the columns of schedule B.
    pub heads_b: [&'static str; 2],
    /// That the cycle of a number starts.
    pub cycle: fn(usize) -> String,
}
