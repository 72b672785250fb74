//! How far a long computation is. Shown only once it has lasted a second (static/explore.css); its room is there from the start.

use yew::{Html, Properties, component, html};

/// How far it is.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ProgressProps {
    /// Parts done.
    pub done: u32,
    /// Parts in all.
    pub of: u32,
    /// The same in words.
    pub words: String,
}

/// A bar, while there is something to wait for.
#[component]
pub fn Progress(props: &ProgressProps) -> Html {
    let waits = props.done < props.of;
    html! {
        <div class="progress">
            if waits {
                <progress max={props.of.to_string()} value={props.done.to_string()} aria-label={props.words.clone()}></progress>
                <span class="hint" aria-hidden="true">{ &props.words }</span>
            }
        </div>
    }
}
