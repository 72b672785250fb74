//! The head of the page: regimen, ways in, question, answer, warning, notices; and its foot.

use crate::page::changed::{Change, changes};
use crate::page::message::Msg;
use crate::page::state::State;
use crate::page::teach::state::TeachMsg;
use crate::page::teach::update::{BUTTON, WHY};
use crate::page::view::{Sheet, ViewMsg};
use crate::schedule::Schedule;
use crate::share::embed;
use crate::summary::Answer;
use crate::text::{Lang, Mark};
use crate::trials::presets;
use crate::ui::Dispatch;
use crate::ui::icon::{IconShape, icon};
use yew::{Html, classes, html};

/// What the header shows.
#[derive(Clone, Debug, PartialEq)]
pub struct HeaderProps {
    /// Language.
    pub lang: Lang,
    /// The regimen on the chart, where it is a trial's.
    pub preset: Option<&'static str>,
    /// What was changed of what was opened.
    pub changes: Vec<Change>,
    /// Whether undo and redo lead anywhere.
    pub can_travel: (bool, bool),
    /// Takes what people do.
    pub dispatch: Dispatch,
}

impl HeaderProps {
    /// What it shows of a state.
    pub fn of(state: &State, dispatch: &Dispatch) -> Self {
        Self {
            lang: state.lang,
            preset: state.preset,
            changes: changes(&state.scenario, &state.home),
            can_travel: state.can_travel(),
            dispatch: dispatch.clone(),
        }
    }
}

/// The bar at the top.
pub fn header(props: &HeaderProps) -> Html {
    let (words, frame, labels) = (props.lang.words(), props.lang.frame(), props.lang.lazy_labels());
    let send = |msg: Msg| {
        let dispatch = props.dispatch.clone();
        move |_| dispatch.emit(msg.clone())
    };
    let button = |id: Option<&'static str>, shape: IconShape, name: &'static str, opens: bool, msg: Msg| {
        html! {
            <button type="button" class="button quiet bar-button" {id} aria-haspopup={opens.then_some("dialog")} onclick={send(msg)}>
                { icon(shape) }<span class="bar-label">{ name }</span>
            </button>
        }
    };
    let travel = |name: &'static str, shape: IconShape, can: bool, msg: Msg| {
        html! {
            <button type="button" class="button quiet icon-only" title={name} aria-label={name}
                aria-disabled={(!can).then_some("true")} onclick={send(msg)}>{ icon(shape) }</button>
        }
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
            <div class="regimen-chip">
                <button type="button" class="button" id="regimens-button" aria-haspopup="dialog" title={frame.choose_regimen}
                    onclick={send(Msg::View(ViewMsg::Open(Sheet::Regimens)))}>
                    <span class="chip-name">{ regimen_name(props.lang, props.preset) }</span>{ icon(IconShape::Down) }
                </button>
                if !props.changes.is_empty() {
                    <span class="changed">{ props.lang.changed(&props.changes) }</span>
                    <button type="button" class="button quiet" id="restore-button" onclick={send(Msg::ResetAll)}>{ frame.restore }</button>
                }
            </div>
            <nav class="bar-tools" aria-label={words.title}>
                // Where neither leads anywhere yet, their place is kept.
                <span class={classes!("travel", (!props.can_travel.0 && !props.can_travel.1).then_some("gone"))}>
                    { travel(words.undo, IconShape::Undo, props.can_travel.0, Msg::Undo) }
                    { travel(words.redo, IconShape::Redo, props.can_travel.1, Msg::Redo) }
                </span>
                { button(Some("guess-button"), IconShape::Pencil, frame.guess, false, Msg::Teach(TeachMsg::Predict)) }
                { button(Some(BUTTON), IconShape::Teach, frame.learn, true, Msg::View(ViewMsg::Open(Sheet::Teach))) }
                { button(Some("present-button"), IconShape::Screen, frame.present, false, Msg::Teach(TeachMsg::Present(true))) }
                { button(Some("share-button"), IconShape::Share, labels.share, true, Msg::View(ViewMsg::Open(Sheet::Share))) }
                { language_switch(props.lang, &props.dispatch) }
                <button type="button" class="button quiet icon-only help-button" title={labels.help} aria-label={labels.help}
                    aria-haspopup="dialog" onclick={send(Msg::View(ViewMsg::Open(Sheet::Help)))}><kbd>{ "?" }</kbd></button>
            </nav>
        </header>
    }
}

/// The name of a trial's regimen, or of a schedule that is nobody's.
pub fn regimen_name(lang: Lang, preset: Option<&'static str>) -> &'static str {
    preset.and_then(presets::by_id).map_or(lang.frame().own_schedule, |preset| lang.regimen(preset))
}

/// What question and answer follow.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionProps {
    /// Language.
    pub lang: Lang,
    /// The schedule.
    pub schedule: Schedule,
    /// The answer; `None` while it is hidden.
    pub answer: Option<Answer>,
    /// Whether the virtual patients of the answer lag behind.
    pub stale: bool,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

impl QuestionProps {
    /// What they follow in a state.
    pub fn of(state: &State, dispatch: &Dispatch) -> Self {
        Self {
            lang: state.lang,
            schedule: state.scenario.a.clone(),
            answer: (!state.teach.hides_model()).then(|| state.first_answer()),
            stale: state.stale,
            dispatch: dispatch.clone(),
        }
    }
}

/// The question that the page asks, its first answer, and the warning.
pub fn question(props: &QuestionProps) -> Html {
    let words = props.lang.words();
    let why = {
        let dispatch = props.dispatch.clone();
        move |_| dispatch.emit(Msg::Teach(TeachMsg::Ending(true)))
    };
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
            <p id="answer" class={classes!("answer", props.stale.then_some("stale"))}>
                { props.answer.map(|answer| props.lang.answer(&answer)).unwrap_or_default() }
            </p>
            <p class="disclaimer"><strong>{ words.disclaimer }</strong></p>
            <p class="no-benefit">
                <button type="button" class="link" id={WHY} onclick={why}>{ words.disclaimer_more }</button>
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
                { icon(IconShape::Close) }
            </button>
        </p>
    }
}

/// What was wrong with a link. The region is always there, so that readers of the screen hear what is put into it.
pub fn notices(props: &NoticesProps) -> Html {
    let words = props.lang.words();
    let mut all = props.notices.iter().enumerate().map(|(index, notice)| notice_with_button(props, index, notice));
    // Separate lists, with nothing but the notices: else each would be made again, and the keyboard lost, when one goes.
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

/// The foot of the page: what it does with data, licences, colours, language.
pub fn footer(props: &FooterProps) -> Html {
    let (theme, shape) = if props.dark {
        (props.lang.details().theme_to_light, IconShape::Sun)
    } else {
        (props.lang.details().theme_to_dark, IconShape::Moon)
    };
    html! {
        <footer class="foot">
            <details class="about">
                <summary>{ props.lang.frame().about }</summary>
                <p>{ props.lang.details().privacy }{ " " }<a class="licences-link" href="licences.html">{ props.lang.details().licences }</a></p>
                <div class="foot-tools">
                    <button type="button" class="button quiet" onclick={let dispatch = props.dispatch.clone(); move |_| dispatch.emit(Msg::ToggleTheme)}>
                        { icon(shape) }{ theme }
                    </button>
                    { language_switch(props.lang, &props.dispatch) }
                </div>
            </details>
        </footer>
    }
}

/// A button for every other language.
fn language_switch(lang: Lang, dispatch: &Dispatch) -> Html {
    html! {
        for other in Lang::ALL.into_iter().filter(|other| *other != lang) {
            <button type="button" class="button quiet language" lang={other.code()}
                onclick={let dispatch = dispatch.clone(); move |_| dispatch.emit(Msg::SetLanguage(other))}>{ other.name() }</button>
        }
    }
}

/// Under a view in a frame of another page: the way to the whole of it.
pub fn way_out(lang: Lang, link: &str) -> Html {
    let address = format!("?{}", embed::whole(link));
    html! {
        <p class="way-out">
            <a href={address} target="_blank" rel="noopener">{ lang.lazy_labels().open_whole }{ icon(IconShape::Out) }</a>
        </p>
    }
}
