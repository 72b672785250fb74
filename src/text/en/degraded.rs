//! What is said where a browser refuses something, in English.

use crate::text::degraded::Degraded;

pub(in crate::text) const fn sentence(what: Degraded) -> &'static str {
    match what {
        Degraded::NothingKept => {
            "This device keeps nothing for the page: its storage is full or switched off. The address holds your view: bookmark it, or copy the link."
        }
        Degraded::AddressBehind => {
            "The browser does not let the address follow at the moment. Your view is not lost: Share has its link, and the address follows as soon as it may."
        }
        Degraded::NoWorker => {
            "Nothing is computed in the background here: the browser does not allow it, or the host does not send what it needs. The page does this itself, in small parts. It may answer more slowly; the numbers are the same."
        }
        Degraded::NoCanvas => {
            "This browser, or a program in it, forbids drawing, so the chart is empty. Numbers has its table; Share has the picture as SVG."
        }
        Degraded::NoStyle => {
            "The style sheet of this page did not come whole, so parts of the page look wrong. The numbers are right. The page asks for it again by itself."
        }
        Degraded::PartTaken => {
            "Another program, perhaps an extension of this browser, keeps removing a part of this page. Switch it off for this page."
        }
        Degraded::OwnDataChanged => "You changed your own data in another tab. They are drawn here too.",
        Degraded::OwnDataRemoved => {
            "You removed your own data in another tab. They are still drawn here, and are kept again as soon as you change them."
        }
    }
}
