//! The Share dialog in English.

use crate::text::share_dialog::ShareDialogWords;

pub(in crate::text) const WORDS: ShareDialogWords = ShareDialogWords {
    share: "Share",
    title: "Share and take away",
    parts: ["Link", "Files", "Embed", "Compare"],
    link_label: "Link to this view",
    link_hint: "Whoever opens it sees exactly what you see. Nothing else is sent.",
    copy_link: "Copy link",
    copied: "Copied.",
    copy_refused: "The browser did not allow copying. The text is selected: press Ctrl and C (on a Mac, ⌘ and C).",
    with_data: |points| {
        if points == 1 {
            "Put my own data (1 point) into the link".to_owned()
        } else {
            format!("Put my own data ({points} points) into the link")
        }
    },
    with_data_hint: "They stand behind the #, which no server sees. Whoever has the link sees them.",
    data_left_out: |points| format!("A link has no room for the last {points} points; they are left out."),
    no_home: "This file does not know where the explorer is on the web. Put this behind its address.",
    qr_alt: "QR code of the link",
    qr_full: "Show to the class",
    qr_hint: "The key Q shows the code full screen from anywhere on the page.",
    qr_none: "The link is too long for a QR code. Leave out your own data, or send the link itself.",
    qr_dense: "This code is fine-grained: from the back of a room it may not be readable.",
    picture: "Picture",
    picture_hint: "As it is on the page, with its legend and sentence, in the page’s colours; link, versions and sources are inside.",
    numbers: "Numbers",
    numbers_hint: "Every week of every arm, virtual patients included, with link, versions and sources.",
    code: "Code",
    code_hint: "The same run outside the page: a command for a checkout of the explorer, or a Python script that needs nothing else.",
    command_label: "Command",
    copy_command: "Copy command",
    copy_script: "Copy Python script",
    save_script: "Save Python script",
    classroom: "For the classroom",
    print_handout: "Print handout",
    handout_hint: "Two sides: the question with empty axes to draw on, and the answer with numbers, sources and QR code.",
    save_page: "Save the page as one file",
    save_page_hint: "Everything in one HTML file that opens on this view from a disk or an e-mail, without a network.",
    page_is_file: "You have the page as one file open. Its address keeps the view: bookmark it, or copy the link.",
    waiting: "Computing the virtual patients first …",
    saved: |name| format!("Saved as {name}."),
    not_saved: |name| format!("The browser did not save {name}."),
    page_not_fetched: "The file could not be fetched. Is the network away?",
    open_whole: "Open in the explorer",
    embed_hint: "For a course page or a blog: paste this code where the explorer is to stand.",
    embed_needs_home: "This file does not know where the explorer is on the web, so nothing can point to it.",
    width: "Width, px",
    height: "Height, px",
    width_hint: |least, most| format!("{least} to {most}; empty: as wide as the page around it"),
    height_hint: |least, most| format!("{least} to {most}"),
    embed_label: "Code to paste",
    copy_embed: "Copy code",
    preview: |width, height| format!("The frame: {width} wide, {height} px high"),
    full_width: "full width",
    compare_hint: "Paste two links to see what differs between them.",
    first: "First link",
    second: "Second link",
    use_this: "Use this view",
    same_run: "Both links compute the same run.",
    difference_heads: ["What", "First", "Second"],
    difference_caption: "What differs",
    open_both: "Draw both as A and B",
    open_both_hint: "Both schedules on the same virtual patients. Patient and run are taken from the first link.",
    offers: "Offers",
    visit: "You have opened a link. What you had before is kept.",
    return_to: "Return to what you had",
    last_view: "The page opens on ANRS 079. Your last view is kept.",
    continue_there: "Continue where you left off",
    resumed: "This is where you left off. What you had before, or in another tab, is kept too.",
    return_before: "Return to that",
    discard_view: "Discard that view",
    update: "A newer version of the explorer is ready. Your view stays as it is.",
    take_update: "Use it now",
    broken_session: |got| {
        format!(
            "What was kept from your last visit could not be read (“{got}”), so the page opens as it does the first time."
        )
    },
};
