//! The frame of a small picture in a row of a table: it lies round a middle, and the row says in words what it shows.

use web_sys::MouseEvent;
use yew::{Callback, Html, html};

/// Width and height of a picture, in CSS pixels.
#[derive(Clone, Copy, Debug)]
pub(super) struct RowPicture {
    /// Half the width: the middle is 0.
    pub half_px: f64,
    /// The height.
    pub height_px: f64,
}

impl RowPicture {
    /// The frame with what lies behind and before the line through the middle; a press does what the button of the row does.
    pub(super) fn html(self, behind: Html, before: Html, press: Option<Callback<MouseEvent>>) -> Html {
        let Self { half_px, height_px } = self;
        let width = 2.0 * half_px;
        html! {
            <svg class={press.as_ref().map(|_| "card-mark")} viewBox={format!("-{half_px} 0 {width} {height_px}")} width={width.to_string()}
                height={height_px.to_string()} aria-hidden="true" focusable="false" onclick={press}>
                { behind }
                <line class="card-middle" x1="0" x2="0" y1="0" y2={height_px.to_string()} />
                { before }
            </svg>
        }
    }
}
