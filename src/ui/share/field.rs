//! A text to take along: it can be selected, and copied with one button. And how that went.

use crate::page::message::Msg;
use crate::page::share::state::{CopiedText, ShareEffect, ShareMsg, ShareOutcome};
use crate::text::Lang;
use crate::ui::Dispatch;
use crate::ui::icon::{IconShape, icon};
use yew::{AttrValue, Html, Properties, classes, component, html};

/// What a field shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FieldProps {
    /// Language.
    pub lang: Lang,
    /// Which text it is.
    pub text: CopiedText,
    /// Its name.
    pub label: &'static str,
    /// The text.
    pub value: AttrValue,
    /// Lines in view.
    pub rows: u32,
    /// The name of its button.
    pub copy: &'static str,
    /// How the last errand went.
    pub said: Option<(ShareEffect, ShareOutcome)>,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// A field with its button.
#[component]
pub fn Field(props: &FieldProps) -> Html {
    let id = props.text.field();
    html! {
        <div class="take">
            <label for={id}>{ props.label }</label>
            <textarea {id} class="take-text" readonly=true spellcheck="false" rows={props.rows.to_string()}
                value={props.value.clone()} />
            <div class="take-row">
                <EffectButton errand={ShareEffect::Copy(props.text)} shape={IconShape::Copy} name={props.copy} main={true}
                    dispatch={props.dispatch.clone()} />
                <Said lang={props.lang} said={props.said.clone()} of={vec![ShareEffect::Copy(props.text)]} />
            </div>
        </div>
    }
}

/// What a button does.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ErrandButtonProps {
    /// What it does.
    pub errand: ShareEffect,
    /// Its picture.
    pub shape: IconShape,
    /// Its name.
    pub name: &'static str,
    /// Whether it is the first thing that people come for.
    #[prop_or_default]
    pub main: bool,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// A button that copies, saves or prints.
#[component]
pub fn EffectButton(props: &ErrandButtonProps) -> Html {
    let (dispatch, errand) = (props.dispatch.clone(), props.errand);
    html! {
        <button type="button" class={if props.main { "button main" } else { "button" }}
            onclick={move |_| dispatch.emit(Msg::Share(ShareMsg::Run(errand)))}>
            { icon(props.shape) }{ props.name }
        </button>
    }
}

/// How an errand went.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SaidProps {
    /// Language.
    pub lang: Lang,
    /// How the last errand went.
    pub said: Option<(ShareEffect, ShareOutcome)>,
    /// The errands that are spoken of here.
    pub of: Vec<ShareEffect>,
}

/// The sentence next to the buttons. It is always there, so that readers of the screen hear what is put into it.
#[component]
pub fn Said(props: &SaidProps) -> Html {
    let words = props.lang.share_dialog();
    let said = props.said.as_ref().filter(|(errand, _)| props.of.contains(errand)).map(|(_, outcome)| outcome);
    let is_done = said.is_some_and(ShareOutcome::is_done);
    let text = said.map(|outcome| match outcome {
        ShareOutcome::Waiting => words.waiting.to_owned(),
        ShareOutcome::Copied => words.copied.to_owned(),
        ShareOutcome::Sent => words.sent.to_owned(),
        ShareOutcome::NotCopied => words.copy_refused.to_owned(),
        ShareOutcome::Saved(name) => (words.saved)(name),
        ShareOutcome::SavedInFrame(name) => (words.saved_in_frame)(name),
        ShareOutcome::NotSaved(name) => (words.not_saved)(name),
        ShareOutcome::PictureGuarded => words.picture_guarded.to_owned(),
        ShareOutcome::PageNotFetched => words.page_not_fetched.to_owned(),
    });
    html! { <p class={classes!("said", is_done.then_some("done"))} role="status">{ text.unwrap_or_default() }</p> }
}
