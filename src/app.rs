//! The page. Only [`App`] holds state; every other component gets what it shows and one callback for what people do.

pub mod address;
pub mod browser;
pub mod calendar;
pub mod canvas;
pub mod chart;
pub mod computer;
pub mod control;
pub mod controls;
pub mod device;
pub mod easel;
pub mod evidence;
pub mod explore;
pub mod header;
pub mod icon;
pub mod inclusion;
mod keeping;
pub mod key_numbers;
pub mod legend;
pub mod model_view;
pub mod own;
mod pace;
pub mod panels;
pub mod patient;
pub mod regimens;
pub mod session;
pub mod share;
pub mod sheet;
pub mod state;
pub mod tab_key;
pub mod tabs;
pub mod teach;
pub mod texts;
pub mod view;

use crate::chart::sound;
use crate::service::{Answer, Question};
use crate::trajectory::ArmName;
use crate::words::Hindrance;
use browser::{Colours, audio};
use computer::Computer;
use device::Device;
use easel::Easel;
use explore::state::ExploreMsg;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use pace::Pace;
use panels::state::PanelMsg;
use state::{Effects, Msg, State};
use std::rc::Rc;
use view::{Reading, Sheet, Ui};
use yew::{AttrValue, Callback, Component, Context, Html, Properties, classes, html};

/// What every component may send.
pub type Dispatch = Callback<Msg>;

/// The address follows a moving slider at most this often; browsers refuse more than a hundred changes in half a minute.
const ADDRESS_MS: u32 = 400;

/// What the page starts from.
#[derive(Clone, Debug, Default, PartialEq, Properties)]
pub struct AppProps {
    /// The link in the address.
    #[prop_or_default]
    pub link: AttrValue,
    /// What the browser says of colours.
    #[prop_or_default]
    pub colours: Colours,
    /// The theme chosen on an earlier visit.
    #[prop_or_default]
    pub chosen_dark: Option<bool>,
    /// What the device keeps of earlier visits.
    #[prop_or_default]
    pub device: Device,
}

/// The root component.
pub struct App {
    state: State,
    dispatch: Dispatch,
    easel: Easel,
    pace: Pace,
    computer: Option<Computer>,
    address: Option<Timeout>,
    /// The link of the view before a drag that is under way, and whether the drag has written over it in the address.
    settled: (String, bool),
    listeners: Vec<EventListener>,
    sound: Option<audio::Sound>,
    /// Whether the browser keeps a history for us; inside some frames it does not.
    has_history: bool,
    /// How often in a row the browser has refused the address.
    refusals: u32,
}

/// A message of a component, or the moment for something put off.
#[derive(Debug)]
pub enum Tick {
    /// What a person did.
    Msg(Msg),
    /// A part of a long computation is done.
    Answered(Question, Answer),
    /// The address may follow again.
    Address,
    /// The rest of the page may follow the curve.
    Rest,
}

impl Component for App {
    type Message = Tick;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let AppProps { link, colours, chosen_dark, device } = ctx.props();
        Self {
            state: State::begin(link, device, *colours, *chosen_dark),
            dispatch: ctx.link().callback(Tick::Msg),
            easel: Easel::default(),
            pace: Pace::default(),
            computer: None,
            address: None,
            settled: (String::new(), false),
            listeners: Vec::new(),
            sound: None,
            has_history: true,
            refusals: 0,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, tick: Tick) -> bool {
        let moving = match &tick {
            Tick::Msg(msg) => matches!(msg, Msg::Edit(..)),
            Tick::Answered(..) => self.state.view.dragging,
            Tick::Address | Tick::Rest => false,
        };
        let changed = match tick {
            Tick::Msg(msg) => {
                let before = self.state.clone();
                let effects = self.state.update(msg);
                self.carry_out(ctx, effects);
                before != self.state
            }
            Tick::Answered(question, answer) => self.answered(ctx, &question, answer),
            Tick::Address => {
                self.write_address(ctx);
                false
            }
            Tick::Rest => true,
        };
        if let Some(computer) = &self.computer {
            self.state.questions().into_iter().for_each(|question| computer.ask(question));
        }
        changed && self.makes_page(ctx, moving)
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        self.pace.done();
        if !first {
            return;
        }
        self.state.teach.letters = browser::lesson::letters();
        self.listen(ctx);
        let answered = ctx.link().callback(|(question, answer)| Tick::Answered(question, answer));
        let refused = self.dispatch.reform(|()| Msg::Hindered(Hindrance::NoWorker));
        self.computer = Some(Computer::new(answered, refused));
        let patients = self.state.stale;
        self.carry_out(
            ctx,
            Effects {
                population: patients,
                replace_link: true,
                language: Some(self.state.lang),
                layout: true,
                ..Effects::default()
            },
        );
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let (state, dispatch) = (&self.state, &self.dispatch);
        let lang = state.lang;
        let words = state.words();
        let whole = !state.view.embedded;
        html! {
            <>
                <a class="skip" href="#chart">{ words.skip }</a>
                if whole {
                    <header::Header {lang} can_travel={state.can_travel()} comparing={state.scenario.b.is_some()}
                        dark={state.view.is_dark()}
                        dispatch={dispatch.clone()} />
                }
                <main class="page">
                    <header::Question {lang} schedule={state.scenario.a.clone()} />
                    <header::Notices {lang} notices={state.notices.clone()} dispatch={dispatch.clone()} />
                    <div class={classes!("explorer", state.teach.presenting.then_some("presenting"))}>
                        <div class="side">
                            { teach::cards::cards(state, dispatch) }
                            <controls::Controls {lang} scenario={state.scenario.clone()} home={state.home.clone()}
                                arm={state.view.arm} block={state.view.block} same_in_all={state.view.same_in_all}
                                compact={state.view.is_compact() || !whole}
                                message={state.view.message.clone()} dispatch={dispatch.clone()} />
                        </div>
                        <chart::Picture {lang} figure={state.figure.clone()} layout={state.layout.clone()}
                            theme={state.view.theme()} cursor={state.view.cursor_week} reading={state.view.reading}
                            can_fit={state.view.can_fit} scale={state.view.options.scale} busy={state.stale}
                            strip={calendar::strip::StripProps::of(state, dispatch)}
                            selection={state.panels.selection} run_weeks={state.scenario.run.weeks()}
                            playing={state.panels.playing} easel={self.easel.clone()}
                            dispatch={dispatch.clone()}>
                            { teach::drawing::drawing(state) }
                            if state.teach.is_drawing() {
                                <teach::sketchpad::Sketchpad {lang} layout={state.layout.clone()} dispatch={dispatch.clone()} />
                            }
                        </chart::Picture>
                        if state.teach.hides_model() {
                            <p class="summary hint">{ lang.teach().hidden_now }</p>
                        } else {
                            if whole {
                                <panels::Panels {lang} panels={state.panels.clone()}
                                    zoomed={state.view.options.window_weeks.is_some()}
                                    has_cycles={state.run.arms.iter().any(|arm| !arm.cycles.is_empty())}
                                    week={state.view.cursor_week.unwrap_or(state.figure.x.domain.1)}
                                    pointed={state.view.cursor_week.is_some()} theme={state.view.theme()}
                                    dispatch={dispatch.clone()} />
                            }
                            <key_numbers::KeyNumbers {lang} run={state.run.clone()} scenario={state.scenario.clone()}
                                stale={state.stale} moved={state.view.moved} />
                        }
                    </div>
                    if whole && !state.teach.hides_trial() {
                        <tabs::Tabs {lang} tab={state.view.tab} calendar={state.calendar.clone()} run={state.run.clone()} scenario={state.scenario.clone()}
                            moved={state.view.moved} preset={state.preset} own_points={state.own.data.points().len()}
                            explore={state.explore.clone()} width={state.view.size.0} dispatch={dispatch.clone()} />
                    }
                </main>
                if whole {
                    <header::Footer {lang} dispatch={dispatch.clone()} />
                } else {
                    { header::way_out(lang, &state.link()) }
                }
                <regimens::Regimens {lang} open={state.view.sheet == Some(Sheet::Regimens)} current={state.preset}
                    dispatch={dispatch.clone()} />
                <evidence::Passport {lang} run={state.run.clone()} open={match state.view.sheet {
                    Some(Sheet::Passport(id)) => Some(id),
                    _ => None,
                }} dispatch={dispatch.clone()} />
                { share::dialog::overlays(state, dispatch) }
                { teach::desk::desk(state, dispatch) }
                <div class="visually-hidden" role="status" aria-live="polite">{ &state.announcement }</div>
            </>
        }
    }
}

impl App {
    /// Shows a part of the band; asks for the next where there is one and the scenario is still the same.
    fn answered(&mut self, ctx: &Context<Self>, question: &Question, answer: Answer) -> bool {
        let (Question::Band { link, .. }, Answer::Band { arms, difference, done, of, .. }) = (question, &answer) else {
            self.state.update(Msg::Explore(ExploreMsg::Answered(Rc::new((question.clone(), answer)))));
            return true;
        };
        if *link != self.state.computation() {
            return false;
        }
        let complete = done >= of;
        // The next part first: it is run while this one is drawn.
        if let Some(computer) = self.computer.as_ref().filter(|_| !complete) {
            computer.ask(Question::band(link.clone()));
        }
        if arms.is_empty() && !complete {
            return false;
        }
        let effects = self.state.update(Msg::Band { arms: Rc::new(arms.clone()), difference: *difference, complete });
        self.carry_out(ctx, effects);
        true
    }

    fn carry_out(&mut self, ctx: &Context<Self>, effects: Effects) {
        if effects.population
            && let Some(computer) = &self.computer
        {
            computer.ask(Question::band(self.state.computation()));
        }
        if effects.push_link {
            self.push_address(ctx);
        } else if effects.replace_link && self.address.is_none() {
            let link = ctx.link().clone();
            self.address = Some(Timeout::new(ADDRESS_MS, move || link.send_message(Tick::Address)));
        }
        if effects.travel != 0 && self.has_history {
            browser::travel(effects.travel);
        } else if let Some(step) = self.state.step().checked_add_signed(effects.travel).filter(|_| effects.travel != 0)
        {
            let msg = Msg::Travelled { step: Some(step), link: String::new() };
            ctx.link().send_message(Tick::Msg(msg));
        }
        if let Some(lang) = effects.language {
            browser::set_language(lang.code(), lang.words().title);
        }
        if effects.layout {
            browser::lesson::lay_out(self.state.ui().map(Ui::name));
        }
        if effects.draft {
            share::errand::keep_draft(&self.state.teach.draft);
        }
        if let Some(on) = effects.letters {
            browser::lesson::keep_letters(on);
        }
        if let Some(id) = effects.focus {
            browser::lesson::focus_soon(id);
        }
        if effects.show_part {
            browser::scroll_to("parts");
        }
        if let Some(play) = effects.sound {
            self.sound = if play { self.play() } else { None };
        }
        if let Some(dark) = effects.theme {
            browser::set_theme(dark);
        }
        if let Some(errand) = effects.errand {
            share::errand::run(errand, &self.state, &self.dispatch);
        }
    }

    /// Plays the curve, and lets the crosshair follow.
    fn play(&self) -> Option<audio::Sound> {
        let state = &self.state;
        let cycles = state.run.arm(ArmName::A).map(|arm| arm.cycles.as_slice()).unwrap_or_default();
        let (from, to) = state.figure.x.domain;
        let dispatch = self.dispatch.clone();
        let progress = Callback::from(move |progress| {
            dispatch.emit(Msg::Panel(match progress {
                audio::Progress::At(share) => PanelMsg::Played(Some(from + share * (to - from))),
                audio::Progress::Done => PanelMsg::Played(None),
                audio::Progress::Refused => PanelMsg::Refused,
            }));
        });
        let sound =
            sound::trace(&state.figure, &state.scenario.a, cycles).and_then(|trace| audio::play(&trace, progress));
        if sound.is_none() {
            self.dispatch.emit(Msg::Panel(PanelMsg::Refused));
        }
        sound
    }

    fn listen(&mut self, ctx: &Context<Self>) {
        let travelled =
            ctx.link().callback(|step: Option<usize>| Tick::Msg(Msg::Travelled { step, link: browser::link() }));
        self.listeners.extend(browser::on_travel(travelled));
        self.listeners.extend(browser::on_colours(&ctx.link().callback(|colours| Tick::Msg(Msg::Colours(colours)))));
        self.listeners.extend(share::errand::listen(&self.dispatch));
        let dispatch = self.dispatch.clone();
        self.listeners.extend(browser::on_key(Callback::from(move |event: web_sys::KeyboardEvent| {
            let command = event.ctrl_key() || event.meta_key();
            if !command && browser::lesson::is_shortcut(&event) {
                dispatch.emit(Msg::Teach(teach::slice::TeachMsg::Key(event.key())));
                return false;
            }
            if !command || event.alt_key() || browser::is_typing(&event) {
                return false;
            }
            let msg = match (event.key().as_str(), event.shift_key()) {
                ("z", false) => Msg::Undo,
                ("Z" | "z", true) | ("y", false) => Msg::Redo,
                _ => return false,
            };
            dispatch.emit(msg);
            true
        })));
    }
}

/// The message for a key pressed on the picture, if it has one.
fn reading_key(key: &str, reading: bool) -> Option<Msg> {
    let reading = match (key, reading) {
        ("Enter" | " ", _) => Reading::Start,
        ("ArrowRight", true) => Reading::Step(4),
        ("ArrowLeft", true) => Reading::Step(-4),
        ("PageUp", true) => Reading::Step(32),
        ("PageDown", true) => Reading::Step(-32),
        ("Home", true) => Reading::First,
        ("End", true) => Reading::Last,
        ("Escape", true) => Reading::Stop,
        ("t" | "T", _) => return Some(Msg::Tab(view::Tab::Table)),
        _ => return None,
    };
    Some(Msg::Read(reading))
}
