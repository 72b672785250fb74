//! A page that the worker has answered, and its parts as HTML, without a browser.

use il2_explorer::page::explore::state::ExploreMsg;
use il2_explorer::page::message::Msg;
use il2_explorer::page::state::State;
use il2_explorer::page::view::Colours;
use il2_explorer::service::{Request, Response, Service};
use std::rc::Rc;
use yew::{Html, Properties, ServerRenderer, component};

/// The page on a link after some messages, with what the worker answers to the questions that are wanted.
pub(crate) fn opened(link: &str, msgs: Vec<Msg>, is_wanted: fn(&Request) -> bool) -> State {
    let mut state = State::open(link, Colours::default(), None);
    state.stale = false;
    for msg in msgs {
        state.update(msg);
    }
    answer(&mut state, is_wanted);
    state
}

/// Answers the questions that are wanted; says how many there were.
pub(crate) fn answer(state: &mut State, is_wanted: fn(&Request) -> bool) -> usize {
    let mut service = Service::default();
    let questions: Vec<Request> = state.questions().into_iter().filter(is_wanted).collect();
    let count = questions.len();
    for question in questions {
        let answer: Response = service.answer(&question).expect("an answer");
        state.update(Msg::Explore(ExploreMsg::Answered(Rc::new((question, answer)))));
    }
    count
}

#[derive(Clone, PartialEq, Properties)]
struct Props {
    content: Html,
}

#[component]
fn Shown(props: &Props) -> Html {
    props.content.clone()
}

/// What is made there, as HTML.
pub(crate) fn html_of(content: impl FnOnce() -> Html + Send + 'static) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime of one thread");
    let props = move || Props { content: content() };
    runtime.block_on(ServerRenderer::<Shown>::with_props(props).hydratable(false).render())
}
