//! What is sent of a task to the learning platform around it.

use crate::page::message::Msg;
use crate::page::share::state::ShareMsg;
use crate::shell::browser::learning_platform::{self, TaskProgress};
use crate::ui::Dispatch;
use gloo::timers::callback::Timeout;
use yew::{AttrValue, Html, Properties, component, use_effect_with};

/// A slider on its way is reported once it rests so long.
const REST_MS: u32 = 300;

/// What is sent.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TaskReportProps {
    /// The link of what is shown.
    pub link: AttrValue,
    /// Goals reached, and all.
    pub goals: (usize, usize),
    /// Takes what the platform has kept.
    pub dispatch: Dispatch,
}

/// Tells it; shows nothing.
#[component]
pub fn TaskReport(props: &TaskReportProps) -> Html {
    {
        let dispatch = props.dispatch.clone();
        use_effect_with((), move |()| {
            if let Some(link) = learning_platform::begin() {
                dispatch.emit(Msg::Share(ShareMsg::Open(link)));
            }
        });
    }
    use_effect_with((props.link.clone(), props.goals), |(link, (reached, goals))| {
        learning_platform::hold(TaskProgress { link: link.to_string(), reached: *reached, goals: *goals });
        let later = Timeout::new(REST_MS, learning_platform::send);
        move || drop(later)
    });
    Html::default()
}
