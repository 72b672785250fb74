//! What the browser or the device does not let the page do. None of it stops the page; each is said once, in these words, and no longer than it lasts.

/// Something that the page has to do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Degraded {
    /// The device takes nothing that is to be kept: its storage is full, or switched off.
    NothingKept,
    /// The browser does not let the address follow what is shown.
    AddressBehind,
    /// Nothing can be computed off the main thread.
    NoWorker,
    /// The browser gives no canvas to draw on.
    NoCanvas,
    /// A style sheet did not come whole.
    NoStyle,
    /// Another program keeps removing a part of the page.
    PartTaken,
    /// Another tab has put other own data on the device; they are shown here too.
    OwnDataChanged,
    /// Another tab has taken the own data from the device; they are still shown here.
    OwnDataRemoved,
}
