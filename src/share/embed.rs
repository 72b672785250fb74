//! The code that puts a view into another page: a course site, a blog, slides.

use crate::export::markup::escape;
use crate::link::{Interface, decode_address, encode};

/// Least and greatest height offered, in CSS pixels: below, the chart cannot be read; above, the frame is longer than a screen.
pub const HEIGHT_PX: (u32, u32) = (240, 1600);
/// Least and greatest width offered, in CSS pixels; the page reflows from 320 on.
pub const WIDTH_PX: (u32, u32) = (320, 2400);

/// How large the frame is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    width_px: Option<u32>,
    height_px: u32,
}

impl Default for Size {
    fn default() -> Self {
        Self::new(None, 640)
    }
}

impl Size {
    /// A size, moved into what is offered. `None` for the width: as wide as the page around it.
    pub fn new(width_px: Option<u32>, height_px: u32) -> Self {
        Self {
            width_px: width_px.map(|width| width.clamp(WIDTH_PX.0, WIDTH_PX.1)),
            height_px: height_px.clamp(HEIGHT_PX.0, HEIGHT_PX.1),
        }
    }

    /// Width in CSS pixels; `None`: as wide as the page around it.
    pub const fn width_px(&self) -> Option<u32> {
        self.width_px
    }

    /// Height in CSS pixels.
    pub const fn height_px(&self) -> u32 {
        self.height_px
    }
}

/// What the frame may do: run the page's own program (`allow-same-origin` lets it load its own files; on its own host it
/// still cannot touch the page around it), save exports, and open sources and the whole page in a new tab. No forms, no dialogs of
/// the browser, no navigation of the page around it.
pub const SANDBOX: &str = "allow-scripts allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox";

/// The address of a view: the page's own address without its query and fragment, and the link.
pub fn address(base: &str, link: &str) -> String {
    let base = base.split(['?', '#']).next().unwrap_or(base);
    format!("{base}?{}", link.trim_start_matches('?'))
}

/// The link laid out for a frame (`ui=embed`, or what that frame's own link says); as it is where it cannot be read.
pub fn framed(link: &str, ui: Option<&str>) -> String {
    with_ui(link, ui.or(Some("embed")))
}

/// The link of the whole page.
pub fn whole(link: &str) -> String {
    with_ui(link, None)
}

fn with_ui(link: &str, ui: Option<&str>) -> String {
    decode_address(link).map_or_else(
        |_| link.to_owned(),
        |decoded| {
            let interface = Interface { ui: ui.map(str::to_owned), ..decoded.interface };
            encode(&decoded.scenario, &interface, &decoded.kept)
        },
    )
}

/// The code to paste. `base` is the address of the page, `title` what a screen reader calls the frame.
pub fn code(base: &str, link: &str, title: &str, size: Size) -> String {
    let width = size.width_px.map_or("100%".to_owned(), |px| px.to_string());
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"{width}\" height=\"{}\" loading=\"lazy\" referrerpolicy=\"no-referrer\" \
         sandbox=\"{SANDBOX}\" allow=\"fullscreen; clipboard-write\" style=\"border:0;max-width:100%\"></iframe>",
        escape(&address(base, &framed(link, None))),
        escape(title),
        size.height_px,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_is_safe_to_paste() {
        let code = code("https://h.example/il2/?v=1#top", "v=1&m=2&a=0", "CD4 & \"IL-2\"", Size::new(Some(10), 9999));
        assert_eq!(
            code,
            "<iframe src=\"https://h.example/il2/?v=1&amp;m=2&amp;a=0&amp;ui=embed\" title=\"CD4 &amp; &quot;IL-2&quot;\" width=\"320\" \
             height=\"1600\" loading=\"lazy\" referrerpolicy=\"no-referrer\" sandbox=\"allow-scripts allow-same-origin \
             allow-downloads allow-popups allow-popups-to-escape-sandbox\" allow=\"fullscreen; clipboard-write\" \
             style=\"border:0;max-width:100%\"></iframe>"
        );
    }

    #[test]
    fn a_frame_has_its_own_layout_and_the_way_out_has_none() {
        let framed = framed("v=1&m=2&a=0&view=map&ui=present", None);
        assert_eq!(framed, "v=1&m=2&a=0&view=map&ui=embed");
        assert_eq!(whole(&framed), "v=1&m=2&a=0&view=map");
    }

    #[test]
    fn the_fragment_stays_behind_the_query() {
        assert_eq!(
            address("http://localhost:8080/", "v=1&a=0#data=0w340"),
            "http://localhost:8080/?v=1&a=0#data=0w340"
        );
    }
}
