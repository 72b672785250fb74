//! The list of regimens that trials gave.

use crate::page::message::Msg;
use crate::text::Lang;
use crate::trials::presets;
use crate::ui::Dispatch;
use crate::ui::sheet::Sheet;
use yew::{Html, Properties, component, html};

/// What the list shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RegimensProps {
    /// Language.
    pub lang: Lang,
    /// Whether it is open.
    pub open: bool,
    /// The regimen on the picture.
    pub current: Option<&'static str>,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// The list.
#[component]
pub fn Regimens(props: &RegimensProps) -> Html {
    let words = props.lang.words();
    html! {
        <Sheet lang={props.lang} id="regimens-title" title={words.regimens} open={props.open} dispatch={props.dispatch.clone()}>
            <p class="hint">{ props.lang.details().regimens_hint }</p>
            <ul class="regimens">
                for preset in presets::all() {
                    <li key={preset.id}>
                        <button type="button" class="regimen" aria-current={(props.current == Some(preset.id)).then_some("true")}
                            onclick={let (dispatch, id) = (props.dispatch.clone(), preset.id); move |_| dispatch.emit(Msg::Load(id))}>
                            <b>{ props.lang.regimen(preset) }</b>
                            <span>{ props.lang.regimen_line(preset) }</span>
                        </button>
                    </li>
                }
            </ul>
        </Sheet>
    }
}
