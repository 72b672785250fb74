//! The words of the Share dialog, of what can be taken away, and of what the page offers to return to.

use super::{Lang, en};

/// The catalogue of the Share dialog. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct ShareDialogWords {
    pub share: &'static str,
    pub title: &'static str,
    pub parts: [&'static str; 4],
    // link
    pub link_label: &'static str,
    pub link_hint: &'static str,
    pub copy_link: &'static str,
    pub copied: &'static str,
    pub copy_refused: &'static str,
    pub with_data: fn(usize) -> String,
    pub with_data_hint: &'static str,
    pub data_left_out: fn(usize) -> String,
    pub no_home: &'static str,
    pub qr_alt: &'static str,
    pub qr_full: &'static str,
    pub qr_hint: &'static str,
    pub qr_none: &'static str,
    pub qr_dense: &'static str,
    // files
    pub picture: &'static str,
    pub picture_hint: &'static str,
    pub numbers: &'static str,
    pub numbers_hint: &'static str,
    pub code: &'static str,
    pub code_hint: &'static str,
    pub command_label: &'static str,
    pub copy_command: &'static str,
    pub copy_script: &'static str,
    pub save_script: &'static str,
    pub classroom: &'static str,
    pub print_handout: &'static str,
    pub handout_hint: &'static str,
    pub save_page: &'static str,
    pub save_page_hint: &'static str,
    pub page_is_file: &'static str,
    pub waiting: &'static str,
    pub saved: fn(&str) -> String,
    pub not_saved: fn(&str) -> String,
    pub page_not_fetched: &'static str,
    // embed
    pub open_whole: &'static str,
    pub embed_hint: &'static str,
    pub embed_needs_home: &'static str,
    pub width: &'static str,
    pub height: &'static str,
    pub width_hint: fn(u32, u32) -> String,
    pub height_hint: fn(u32, u32) -> String,
    pub embed_label: &'static str,
    pub copy_embed: &'static str,
    pub preview: fn(&str, u32) -> String,
    pub full_width: &'static str,
    // compare
    pub compare_hint: &'static str,
    pub first: &'static str,
    pub second: &'static str,
    pub use_this: &'static str,
    pub same_run: &'static str,
    pub difference_heads: [&'static str; 3],
    pub difference_caption: &'static str,
    pub open_both: &'static str,
    pub open_both_hint: &'static str,
    // offers
    pub offers: &'static str,
    pub visit: &'static str,
    pub return_to: &'static str,
    pub last_view: &'static str,
    pub continue_there: &'static str,
    pub resumed: &'static str,
    pub return_before: &'static str,
    pub discard_view: &'static str,
    pub update: &'static str,
    pub take_update: &'static str,
    pub broken_session: fn(&str) -> String,
}

impl Lang {
    /// The words of the Share dialog in this language.
    pub fn share_dialog(self) -> &'static ShareDialogWords {
        self.pick(&en::share_dialog::WORDS, |french| french.share_dialog)
    }
}
