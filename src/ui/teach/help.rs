//! The keyboard shortcuts, and the switch for those of a single key.

use crate::page::message::Msg;
use crate::page::teach::state::TeachMsg;
use crate::text::Lang;
use crate::ui::Dispatch;
use crate::ui::sheet::Sheet as Over;
use yew::{Html, Properties, component, html};

/// What the sheet shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct HelpProps {
    /// Language.
    pub lang: Lang,
    /// Whether it is open.
    pub open: bool,
    /// Whether single keys are shortcuts.
    pub letters: bool,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// The sheet.
#[component]
pub fn Help(props: &HelpProps) -> Html {
    let words = props.lang.teach();
    let switch = {
        let (dispatch, on) = (props.dispatch.clone(), !props.letters);
        move |_| dispatch.emit(Msg::Teach(TeachMsg::Letters(on)))
    };
    html! {
        <Over lang={props.lang} id="help-title" title={words.shortcuts} open={props.open} dispatch={props.dispatch.clone()}>
            <label class="check">
                <input id="letters" type="checkbox" checked={props.letters} onchange={switch} />
                <span>{ words.letters_on }</span>
            </label>
            <p class="hint">{ words.letters_hint }</p>
            for (where_, keys) in &words.keys {
                <h3>{ *where_ }</h3>
                <dl class="shortcuts">
                    for (key, what) in *keys {
                        <dt><kbd>{ *key }</kbd></dt><dd>{ *what }</dd>
                    }
                </dl>
            }
        </Over>
    }
}
