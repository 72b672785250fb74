//! What the page finds on the device when it opens. Only the browser can tell, so it is handed in.

use crate::page::history_entry::Entry;

/// What the device keeps, and where the page is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Device {
    /// The link of the view that was shown last.
    pub session: Option<String>,
    /// The link of the one before it, if a link was opened and changed since.
    pub before: Option<String>,
    /// The reader's own data, as a table.
    pub own_data: Option<String>,
    /// The tour that was being made, as a link has it, in whichever tab.
    pub draft: Option<String>,
    /// What this tab had of teaching before a reload ([`StoredLessons`](crate::page::teach::kept::StoredLessons)).
    pub lesson: Option<String>,
    /// What the page has kept with the present entry of the browser's history: on a reload, or on the way back from another page. Then
    /// the link in the address is nobody else's.
    pub entry: Option<Entry>,
    /// A number of this visit, for the marks that it writes.
    pub visit: u32,
    /// The address of the page on the web, without query and fragment; `None` where it is not known.
    pub home: Option<String>,
    /// Whether the page is one file from a disk.
    pub is_file: bool,
}
