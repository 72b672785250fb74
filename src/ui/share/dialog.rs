//! The Share dialog: link, picture, handout and numbers first; the rest behind tabs under "More".

use crate::chart::{Figure, Theme};
use crate::page::message::Msg;
use crate::page::share::state::{ShareMsg, ShareState, ShareTab};
use crate::page::state::State;
use crate::page::tab_key::tab_by_key;
use crate::page::teach::state::{SheetPart, TeachMsg};
use crate::page::view::Sheet;
use crate::shell::browser::{self, frame};
use crate::text::Lang;
use crate::ui::Dispatch;
use crate::ui::own_data::panel::OwnPanel;
use crate::ui::share::code_screen::CodeScreen;
use crate::ui::share::compare_tab::CompareTab;
use crate::ui::share::embed_tab::EmbedTab;
use crate::ui::share::files_tab::FilesTab;
use crate::ui::share::first::FirstThings;
use crate::ui::share::frame_state::FrameState;
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
    let link = if is(Sheet::Share) || is(Sheet::Code) { state.shared_link() } else { String::new() };
    let address = state.share.address(&link);
    let left_out = if is(Sheet::Share) { state.own.left_out(state.parts.data()) } else { 0 };
    // A lesson is not talked over, and a frame has nothing to go back to: the offer waits.
    let (teach, waits) = (&state.teach, state.view.embedded);
    let waits = waits || teach.tour.is_some() || teach.is_drawing() || teach.presenting;
    let told = if state.view.embedded && frame::is_asked() { state.shared_link() } else { String::new() };
    html! {
        <>
            <FrameState link={told} tells_height={state.tells_height()} dispatch={dispatch.clone()} />
            <ShareDialog lang={state.lang} open={is(Sheet::Share)} share={state.share.clone()} link={link}
                has_task={state.teach.task.is_some()} points={state.own.data.points().len()} in_link={state.own.in_link} {left_out}
                figure={state.figure.clone()} theme={state.view.theme()} dispatch={dispatch.clone()} />
            <CodeScreen lang={state.lang} open={is(Sheet::Code)} {address} dispatch={dispatch.clone()} />
            <OwnPanel lang={state.lang} open={is(Sheet::OwnData)} own={state.own.clone()} said={state.share.said.clone()}
                run_weeks={state.scenario.run.weeks()} weeks={state.view.options.window_weeks} dispatch={dispatch.clone()} />
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
    pub share: ShareState,
    /// The link, from `v=` on.
    pub link: AttrValue,
    /// Whether a task is set.
    pub has_task: bool,
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

fn id(part: ShareTab) -> &'static str {
    match part {
        ShareTab::First => "share-more",
        ShareTab::Files => "share-tab-files",
        ShareTab::Embed => "share-tab-embed",
        ShareTab::Compare => "share-tab-compare",
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
            if let Some(part) = tab_by_key(&ShareTab::MORE, here, &event.key()) {
                event.prevent_default();
                dispatch.emit(Msg::Share(ShareMsg::Part(part)));
                browser::focus(id(part));
            }
        })
    };
    let is_more = here != ShareTab::First;
    html! {
        <>
            <div id="share-panel" class="share-panel">
                <FirstThings ..props.clone() />
                <p>
                    <button type="button" id={id(ShareTab::First)} class="button" aria-expanded={is_more.to_string()}
                        onclick={choose(if is_more { ShareTab::First } else { ShareTab::Files })}>{ words.more }</button>
                </p>
                if is_more {
                    <div class="tab-list" role="tablist" aria-label={words.more} onkeydown={key}>
                        for (part, name) in ShareTab::MORE.into_iter().zip(words.parts) {
                            <button type="button" role="tab" id={id(part)} class="tab" aria-controls="share-part"
                                aria-selected={(part == here).to_string()} tabindex={if part == here { "0" } else { "-1" }}
                                onclick={choose(part)}>{ name }</button>
                        }
                    </div>
                    <div id="share-part" class="share-panel" role="tabpanel" aria-labelledby={id(here)}>
                        { match here {
                            ShareTab::First => Html::default(),
                            ShareTab::Files => html! { <FilesTab ..props.clone() /> },
                            ShareTab::Embed => html! { <EmbedTab ..props.clone() /> },
                            ShareTab::Compare => html! { <CompareTab ..props.clone() /> },
                        } }
                    </div>
                }
            </div>
            <p class="for-teachers">
                <button type="button" class="button quiet"
                    onclick={props.dispatch.reform(|_: MouseEvent| Msg::Teach(TeachMsg::Part(SheetPart::Teachers)))}>{ words.teachers }</button>
            </p>
        </>
    }
}
