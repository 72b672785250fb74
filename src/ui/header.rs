//! The head of the page: name, question, warning, notices; and its foot.

use crate::page::calendar::CalendarMsg;
use crate::page::message::Msg;
use crate::page::state::State;
use crate::page::teach::update::BUTTON;
use crate::page::view::{Sheet, ViewMsg};
use crate::schedule::Schedule;
use crate::share::embed;
use crate::text::{Lang, Mark};
use crate::ui::Dispatch;
use crate::ui::icon::{Shape, icon};
use yew::{Html, classes, html};

/// What the header shows.
#[derive(Clone, Debug, PartialEq)]
pub struct HeaderProps {
    /// Language.
    pub lang: Lang,
    /// Whether undo and redo lead anywhere.
    pub can_travel: (bool, bool),
    /// Whether there are two schedules.
    pub comparing: bool,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

impl HeaderProps {
    /// What it shows of a state.
    pub fn of(state: &State, dispatch: &Dispatch) -> Self {
        Self {
            lang: state.lang,
            can_travel: state.can_travel(),
            comparing: state.scenario.b.is_some(),
            dispatch: dispatch.clone(),
        }
    }
}

/// The bar at the top.
pub fn header(props: &HeaderProps) -> Html {
    let (words, calendar, doors) = (props.lang.words(), props.lang.calendar(), props.lang.lazy_labels());
    let send = |msg: Msg| {
        let dispatch = props.dispatch.clone();
        move |_| dispatch.emit(msg.clone())
    };
    html! {
        <header class="bar">
            <p class="brand">
                <svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
                    <rect width="32" height="32" rx="8" />
                    <path d="M5 23c2 0 2-9 4.500-9s1.500 4 4 4 1.500-9 4-9 2 5 4.500 5 2-8 5-8" />
                </svg>
                <span class="brand-name">{ words.title }</span>
            </p>
            <nav class="bar-tools" aria-label={words.title}>
                <button type="button" class="button" id="regimens-button" aria-haspopup="dialog"
                    onclick={send(Msg::View(ViewMsg::Open(Sheet::Regimens)))}>
                    { icon(Shape::List) }<span class="bar-label">{ words.regimens }</span>
                </button>
                <button type="button" class="button" title={calendar.compare_hint}
                    aria-pressed={props.comparing.to_string()} onclick={send(Msg::Calendar(CalendarMsg::Compare))}>
                    { icon(Shape::Compare) }<span class="bar-label">{ calendar.compare }</span>
                </button>
                <button type="button" class="button" id="share-button" aria-haspopup="dialog"
                    onclick={send(Msg::View(ViewMsg::Open(Sheet::Share)))}>
                    { icon(Shape::Share) }<span class="bar-label">{ doors.share }</span>
                </button>
                <button type="button" class="button" id={BUTTON} aria-haspopup="dialog" onclick={send(Msg::View(ViewMsg::Open(Sheet::Teach)))}>
                    { icon(Shape::Teach) }<span class="bar-label">{ doors.teach }</span>
                </button>
                <button type="button" class="button icon-only" title={words.undo} aria-label={words.undo}
                    aria-disabled={(!props.can_travel.0).then_some("true")} onclick={send(Msg::Undo)}>{ icon(Shape::Undo) }</button>
                <button type="button" class="button icon-only" title={words.redo} aria-label={words.redo}
                    aria-disabled={(!props.can_travel.1).then_some("true")} onclick={send(Msg::Redo)}>{ icon(Shape::Redo) }</button>
                <button type="button" class="button icon-only help-button" title={doors.help} aria-label={doors.help}
                    aria-haspopup="dialog" onclick={send(Msg::View(ViewMsg::Open(Sheet::Help)))}><kbd>{ "?" }</kbd></button>
            </nav>
        </header>
    }
}

/// What the question follows.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionProps {
    /// Language.
    pub lang: Lang,
    /// The schedule.
    pub schedule: Schedule,
}

/// The question that the page asks, and the warning, in view but in nobody's way.
pub fn question(props: &QuestionProps) -> Html {
    let words = props.lang.words();
    html! {
        <div class="intro">
            <h1 class="question">
                for (text, mark) in words.lang.question(&props.schedule) {
                    { match mark {
                        Mark::Plain => html! { text },
                        Mark::Follows => html! { <em>{ text }</em> },
                        Mark::Whole => html! { <span class="whole">{ text }</span> },
                    } }
                }
            </h1>
            <p class="disclaimer">
                <strong>{ words.disclaimer }</strong>{ " " }{ words.disclaimer_more }
            </p>
        </div>
    }
}

/// What is to be noticed.
#[derive(Clone, Debug, PartialEq)]
pub struct NoticesProps {
    /// Language.
    pub lang: Lang,
    /// One sentence each.
    pub notices: Vec<String>,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// Notices shown at once: a link with forty of them must not push the picture off the screen.
const AT_ONCE: usize = 4;

fn notice_with_button(props: &NoticesProps, index: usize, notice: &str) -> Html {
    let words = props.lang.words();
    html! {
        <p class="notice" key={index}>
            <span>{ notice }</span>
            <button type="button" class="button icon-only quiet" aria-label={words.dismiss} title={words.dismiss}
                onclick={let dispatch = props.dispatch.clone(); move |_| dispatch.emit(Msg::Dismiss(index))}>
                { icon(Shape::Close) }
            </button>
        </p>
    }
}

/// What was wrong with a link. The region is always there, so that readers of the screen hear what is put into it.
pub fn notices(props: &NoticesProps) -> Html {
    let words = props.lang.words();
    let mut all = props.notices.iter().enumerate().map(|(index, notice)| notice_with_button(props, index, notice));
    // Lists of their own, with nothing beside the notices: else each would be made anew, and the keyboard lost, when one goes.
    let first: Html = all.by_ref().take(AT_ONCE).collect();
    let more: Html = all.collect();
    html! {
        <section class={classes!("notices", props.notices.is_empty().then_some("empty"))} role="status"
            aria-label={words.notices}>
            { first }
            if props.notices.len() > AT_ONCE {
                <details class="notice">
                    <summary>{ (words.more_notices)(props.notices.len() - AT_ONCE) }</summary>
                    { more }
                </details>
            }
        </section>
    }
}

/// What the foot shows.
#[derive(Clone, Debug, PartialEq)]
pub struct FooterProps {
    /// Language.
    pub lang: Lang,
    /// Whether the ground is dark.
    pub dark: bool,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// The foot of the page.
pub fn footer(props: &FooterProps) -> Html {
    let words = props.lang.words();
    let (theme, shape) =
        if props.dark { (words.theme_to_light, Shape::Sun) } else { (words.theme_to_dark, Shape::Moon) };
    html! {
        <footer class="foot">
            <p>{ words.privacy }{ " " }<a class="licences-link" href="licences.html">{ words.licences }</a></p>
            <div class="foot-tools">
            <div class="languages" role="group" aria-label={words.language}>
                for lang in Lang::ALL {
                    <button type="button" class="button quiet" lang={lang.code()}
                        aria-pressed={(lang == props.lang).to_string()}
                        onclick={let dispatch = props.dispatch.clone(); move |_| dispatch.emit(Msg::SetLanguage(lang))}>
                        { lang.name() }
                    </button>
                }
            </div>
            <button type="button" class="button quiet" onclick={let dispatch = props.dispatch.clone(); move |_| dispatch.emit(Msg::ToggleTheme)}>
                { icon(shape) }{ theme }
            </button>
            </div>
        </footer>
    }
}

/// Under a view in a frame of another page: the way to the whole of it.
pub fn way_out(lang: Lang, link: &str) -> Html {
    let address = format!("?{}", embed::whole(link));
    html! {
        <p class="way-out">
            <a href={address} target="_blank" rel="noopener">{ lang.lazy_labels().open_whole }{ icon(Shape::Out) }</a>
        </p>
    }
}
