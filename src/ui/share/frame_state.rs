//! What a frame tells the page around it whenever it shows something else, once it has been asked.

use crate::page::message::Msg;
use crate::page::share::state::{ShareEffect, ShareMsg};
use crate::share::frame_message::FrameAsk;
use crate::shell::browser::{files, frame};
use crate::ui::Dispatch;
use gloo::timers::callback::Timeout;
use yew::{AttrValue, Callback, Html, Properties, component, use_effect_with};

/// The link of a moving slider is sent once it rests this long.
const REST_MS: u32 = 150;

/// What is sent.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FrameStateProps {
    /// The link of what is shown; empty where nobody has asked.
    pub link: AttrValue,
    /// Whether a learning platform is to be told how high the page is.
    pub tells_height: bool,
    /// Takes what is asked, and files that the device opens with the page.
    pub dispatch: Dispatch,
}

/// Tells it; shows nothing.
#[component]
pub fn FrameState(props: &FrameStateProps) -> Html {
    {
        // Here, and not with the other listeners, which a first visit loads.
        let dispatch = props.dispatch.clone();
        use_effect_with((), move |()| {
            files::on_launch(&dispatch);
            let listener = frame::on_ask(Callback::from(move |ask| match ask {
                FrameAsk::Ready => {}
                FrameAsk::Get => dispatch.emit(Msg::Share(ShareMsg::Run(ShareEffect::TellFrame))),
                FrameAsk::Set { link } => dispatch.emit(Msg::Share(ShareMsg::Open(link))),
            }));
            move || drop(listener)
        });
    }
    use_effect_with(props.link.clone(), |link| {
        let link = link.to_string();
        let later = (!link.is_empty()).then(|| Timeout::new(REST_MS, move || frame::tell_state(link)));
        move || drop(later)
    });
    use_effect_with(props.tells_height, |tells| {
        let watch = tells.then(frame::tell_platform);
        move || drop(watch)
    });
    Html::default()
}
