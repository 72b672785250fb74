//! The words of the reader's own data, in English.

use crate::own_data::ColumnUse;
use crate::text::own_data::OwnDataWords;

pub(in crate::text) const WORDS: OwnDataWords = OwnDataWords {
    title: "Your own data",
    add: "Add your own data",
    change: "Change your own data",
    drawn: |points| {
        if points == 1 {
            "1 point of your own is drawn too.".to_owned()
        } else {
            format!("{points} points of your own are drawn too.")
        }
    },
    intro: "One line for each measurement: week, CD4 count, and optional lower and upper limits. They are drawn next to the trial points and never leave this device, unless you put them into a link.",
    label: "Week, value, low, high",
    example: "week,value,low,high\n0,340\n8,512,450,600\n16,640,560,740",
    listed: |shown, all| {
        format!(
            "The field lists the first {shown} of {all} lines. Paste another table into it, or choose a file, to replace this one."
        )
    },
    choose_file: "Choose a file",
    drop_hint: "or drop one anywhere on the page",
    refused: "Your data are as they were.",
    restore: "Restore the table replaced",
    points: |points, first, last| {
        if points == 1 {
            format!("1 point is drawn, at week {first}.")
        } else {
            format!("{points} points are drawn, from week {first} to week {last}.")
        }
    },
    points_in_view: |points, seen, from, to| {
        format!("{seen} of {points} points in weeks {from} to {to}, which the chart shows.")
    },
    series: |names| match names {
        [name] => format!("Series: {name}."),
        _ => format!("{} series: {}.", names.len(), names.join(", ")),
    },
    lengthen: |week| format!("Lengthen the run to {week} weeks"),
    none: "No point is drawn yet.",
    problems: |lines| if lines == 1 { "1 remark".to_owned() } else { format!("{lines} remarks") },
    understood: "How each column is read",
    understood_heads: ["Column", "First cells", "Read as"],
    read_column_as: |name| format!("Read the column {name} as"),
    column: |number| format!("Column {number}"),
    columns: |first, last| format!("Show columns {first} to {last}"),
    column_use: |used| match used {
        ColumnUse::Ignored => "Ignore this column",
        ColumnUse::Weeks => "Time in weeks",
        ColumnUse::Days => "Time in days",
        ColumnUse::Months => "Time in months",
        ColumnUse::Years => "Time in years",
        ColumnUse::Hours => "Time in hours",
        ColumnUse::Minutes => "Time in minutes",
        ColumnUse::Dates => "Dates",
        ColumnUse::DatesDayFirst => "Dates, the day before the month",
        ColumnUse::DatesMonthFirst => "Dates, the month before the day",
        ColumnUse::Visits => "Visits (Baseline, Week 8)",
        ColumnUse::Count => "CD4 count, unit not named",
        ColumnUse::CellsPerMicrolitre => "CD4 count in cells/µL",
        ColumnUse::GigaPerLitre => "CD4 count in 10^9/L",
        ColumnUse::CellsPerMillilitre => "CD4 count in cells/mL",
        ColumnUse::Low => "Lower limit",
        ColumnUse::High => "Upper limit",
        ColumnUse::Interval => "Interval (284 to 405)",
        ColumnUse::Patient => "Patient",
        ColumnUse::Group => "Arm or group",
        ColumnUse::Test => "Name of the test",
        ColumnUse::Unit => "Unit of the count",
        ColumnUse::Dose => "Dose: leave its rows out",
    },
    waiting: |points| match points {
        0 => "No point is read so. Choose the columns of times and counts.".to_owned(),
        1 => "1 point is read so. It is not drawn yet.".to_owned(),
        _ => format!("{points} points are read so. They are not drawn yet."),
    },
    draw: |points| if points == 1 { "Draw 1 point".to_owned() } else { format!("Draw {points} points") },
    save: "Save as CSV",
    remove: "Remove all",
    kept: "Kept on this device until you remove them.",
    not_kept: "This browser keeps nothing, so they are gone when you close the page.",
    from_link: "These came with the link. Your own, if there are any on this device, are untouched until you change these.",
    done: "Done",
};
