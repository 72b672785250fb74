//! The words of the reader's own data, in English.

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
    intro: "One line for each measurement: week, CD4 count, and the ends of its bar if it has one. They are drawn beside the trial points and never leave this device, unless you put them into a link.",
    label: "Week, value, low, high",
    example: "week,value,low,high\n0,340\n8,512,450,600\n16,640,560,740",
    choose_file: "Choose a file",
    drop_hint: "or drop one anywhere on the page",
    unreadable: "The file could not be read.",
    points: |points, first, last| {
        if points == 1 {
            format!("1 point is drawn, at week {first}.")
        } else {
            format!("{points} points are drawn, from week {first} to week {last}.")
        }
    },
    none: "No point is drawn yet.",
    problems: |lines| if lines == 1 { "1 remark".to_owned() } else { format!("{lines} remarks") },
    save: "Save as CSV",
    remove: "Remove all",
    kept: "Kept on this device until you remove them.",
    not_kept: "This browser keeps nothing, so they are gone when you close the page.",
    from_link: "These came with the link. Your own, if there are any on this device, are untouched until you change these.",
    done: "Done",
};
