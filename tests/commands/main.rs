//! What other programs run: the `simulate` command and the exported Python script.

mod omex_export;
mod printed_counts;
mod python_export;
mod r_export;
mod scorm_package;
mod simulate;
