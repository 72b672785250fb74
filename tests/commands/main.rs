//! What other programs run: the `simulate` command and the exported Python script.

mod python_export;
mod simulate;
