//! The Share dialog: four parts behind tabs.

use crate::chart::{Figure, Theme};
use crate::page::message::Msg;
use crate::page::share::state::{Part, Share, ShareMsg};
use crate::page::state::State;
use crate::page::tab_key::tab_by_key;
use crate::page::view::Sheet;
use crate::shell::browser;
use crate::text::Lang;
use crate::ui::Dispatch;
use crate::ui::own_data::panel::OwnPanel;
use crate::ui::share::code_screen::CodeScreen;
use crate::ui::share::compare_tab::CompareTab;
use crate::ui::share::embed_tab::EmbedTab;
use crate::ui::share::files_tab::FilesTab;
use crate::ui::share::link_tab::LinkTab;
use crate::ui::share::print_view::PrintView;
use crate::ui::share::suggestions::Suggestions;
use crate::ui::sheet::Sheet as SheetView;
use std::rc::Rc;
use web_sys::{KeyboardEvent, MouseEvent};
use yew::{AttrValue, Callback, Html, Properties, component, html};

/// Everything of sharing that lies over the page.
pub fn overlays(state: &State, dispatch: &Dispatch) -> Html {
    let sheet = state.view.sheet;
    let is = |which: Sheet| sheet == Some(which);
    // A link is some work to write, so it is written only where it shows.
    let link = if is(Sheet::Share) || is(Sheet::Code) { state.link() } else { String::new() };
    let address = state.share.address(&link);
    let left_out = if is(Sheet::Share) { state.own.left_out(state.parts.data()) } else { 0 };
    // A lesson is not talked over, and a frame has nothing to go back to: the offer waits.
    let (teach, waits) = (&state.teach, state.view.embedded);
    let waits = waits || teach.tour.is_some() || teach.is_drawing() || teach.presenting;
    html! {
        <>
            <ShareDialog lang={state.lang} open={is(Sheet::Share)} share={state.share.clone()} link={link}
                points={state.own.data.points().len()} in_link={state.own.in_link} {left_out}
                figure={state.figure.clone()} theme={state.view.theme()} dispatch={dispatch.clone()} />
            <CodeScreen lang={state.lang} open={is(Sheet::Code)} {address} dispatch={dispatch.clone()} />
            <OwnPanel lang={state.lang} open={is(Sheet::OwnData)} own={state.own.clone()} said={state.share.said.clone()}
                dispatch={dispatch.clone()} />
            <PrintView state={state.clone()} />
            <Suggestions lang={state.lang} update={state.share.update && !waits} offer={state.share.session.offer().filter(|_| !waits)}
                dispatch={dispatch.clone()} />
        </>
    }
}

/// What a part shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ShareTabProps {
    /// Language.
    pub lang: Lang,
    /// Whether the dialog is open.
    pub open: bool,
    /// What the dialog remembers.
    pub share: Share,
    /// The link, from `v=` on.
    pub link: AttrValue,
    /// Points of the reader's own data.
    pub points: usize,
    /// Whether they are in the link.
    pub in_link: bool,
    /// Those for which a link has no room.
    pub left_out: usize,
    /// The picture.
    pub figure: Rc<Figure>,
    /// Its colours.
    pub theme: Theme,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

fn id(part: Part) -> &'static str {
    match part {
        Part::Link => "share-tab-link",
        Part::Files => "share-tab-files",
        Part::Embed => "share-tab-embed",
        Part::Compare => "share-tab-compare",
    }
}

/// The dialog.
#[component]
pub fn ShareDialog(props: &ShareTabProps) -> Html {
    let words = props.lang.share_dialog();
    html! {
        <SheetView lang={props.lang} id="share-title" title={words.title} open={props.open} dispatch={props.dispatch.clone()}>
            <Parts ..props.clone() />
        </SheetView>
    }
}

#[component]
fn Parts(props: &ShareTabProps) -> Html {
    let words = props.lang.share_dialog();
    let here = props.share.part;
    let choose = |part| props.dispatch.reform(move |_: MouseEvent| Msg::Share(ShareMsg::Part(part)));
    let key = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some(part) = tab_by_key(&Part::ALL, here, &event.key()) {
                event.prevent_default();
                dispatch.emit(Msg::Share(ShareMsg::Part(part)));
                browser::focus(id(part));
            }
        })
    };
    html! {
        <>
            <div class="tab-list" role="tablist" aria-label={words.title} onkeydown={key}>
                for (part, name) in Part::ALL.into_iter().zip(words.parts) {
                    <button type="button" role="tab" id={id(part)} class="tab" aria-controls="share-panel"
                        aria-selected={(part == here).to_string()} tabindex={if part == here { "0" } else { "-1" }}
                        onclick={choose(part)}>{ name }</button>
                }
            </div>
            <div id="share-panel" class="share-panel" role="tabpanel" aria-labelledby={id(here)}>
                { match here {
                    Part::Link => html! { <LinkTab ..props.clone() /> },
                    Part::Files => html! { <FilesTab ..props.clone() /> },
                    Part::Embed => html! { <EmbedTab ..props.clone() /> },
                    Part::Compare => html! { <CompareTab ..props.clone() /> },
                } }
            </div>
        </>
    }
}
