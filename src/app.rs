//! The page. Only [`App`] holds state; every other component gets what it shows and one callback for what people do.

pub mod acts;
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
mod effects;
pub mod entry;
pub mod evidence;
pub mod explore;
pub mod extent;
pub mod fetching;
pub mod findings;
pub mod header;
pub mod icon;
pub mod inclusion;
mod keeping;
pub mod key_numbers;
pub mod later;
pub mod legend;
mod listening;
pub mod model_view;
pub mod number_box;
mod opening;
pub mod own;
mod pace;
pub mod panels;
pub mod parts;
pub mod patient;
pub mod piece;
pub mod reading;
pub mod regimens;
mod saying;
pub mod session;
pub mod share;
pub mod sheet;
pub mod slider;
pub mod state;
pub mod tab_key;
pub mod tabs;
pub mod teach;
pub mod texts;
pub mod view;

use crate::later::Missing;
use crate::service::{Answer, Question};
use crate::words::Hindrance;
use browser::audio;
use computer::Computer;
use controls::ControlsProps;
use easel::Easel;
use extent::Extent;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use header::{FooterProps, HeaderProps, NoticesProps, QuestionProps};
use key_numbers::KeyNumbersProps;
pub use opening::Opening;
use pace::Pace;
use panels::PanelsProps;
use piece::piece;
use saying::Saying;
use state::{Effects, Msg, State};
use tabs::TabsProps;
use yew::{Callback, Component, Context, Html, Properties, classes, html};

/// What every component may send.
pub type Dispatch = Callback<Msg>;

/// The address follows a moving slider at most this often; browsers refuse more than a hundred changes in half a minute.
const ADDRESS_MS: u32 = 400;

/// What the page starts from.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// What it shows first.
    pub state: Opening,
    /// How much of it is made at once; the rest follows in rounds.
    pub extent: Extent,
}

/// The root component.
pub struct App {
    state: State,
    extent: Extent,
    dispatch: Dispatch,
    easel: Easel,
    pace: Pace,
    computer: Option<Computer>,
    address: Option<Timeout>,
    /// The link that the present entry of the history has.
    written: String,
    listeners: Vec<EventListener>,
    fetching: fetching::Fetching,
    sound: Option<audio::Sound>,
    saying: Saying,
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
    /// The virtual patients may be asked for again.
    Patients,
    /// A chunk is here, or could not be fetched.
    Fetched(later::Chunk, Result<(), Missing>),
    /// The controls rest: the sentence may be said.
    Say,
    /// There is nothing to do: the next chunk may be fetched.
    Ahead,
}

impl Component for App {
    type Message = Tick;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let AppProps { state, extent } = ctx.props();
        Self {
            state: state.take(),
            extent: *extent,
            dispatch: ctx.link().callback(Tick::Msg),
            easel: Easel::default(),
            pace: Pace::default(),
            computer: None,
            address: None,
            written: String::new(),
            listeners: Vec::new(),
            fetching: fetching::Fetching::default(),
            sound: None,
            saying: Saying::default(),
            has_history: true,
            refusals: 0,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, tick: Tick) -> bool {
        let moving = match &tick {
            Tick::Msg(msg) => matches!(msg, Msg::Edit(..)),
            Tick::Answered(..) => self.state.view.dragging,
            Tick::Address | Tick::Rest | Tick::Patients | Tick::Fetched(..) | Tick::Ahead | Tick::Say => false,
        };
        let changed = match tick {
            Tick::Msg(msg) => {
                let Some(msg) = self.put_off(ctx, msg) else { return true };
                let travelled = matches!(msg, Msg::Travelled { .. });
                if travelled {
                    // The browser is on another entry already: what was to be written into the one that was left is not for this one.
                    self.address = None;
                }
                // A pointer sends many of these, and most of them change nothing.
                let is_faint = matches!(msg, Msg::Point(_) | Msg::Resized(..));
                let before = (self.state.view.cursor_week, self.state.view.size);
                let is_measured = matches!(msg, Msg::Resized(..));
                let effects = self.state.update(msg);
                if is_measured {
                    self.easel.measure();
                    self.draw();
                }
                self.carry_out(ctx, effects);
                self.fetch_part(ctx);
                if travelled {
                    self.fetch(ctx, later::missing(later::waited_for(&self.state)));
                }
                !is_faint || before != (self.state.view.cursor_week, self.state.view.size)
            }
            Tick::Answered(question, answer) => self.answered(ctx, &question, answer),
            Tick::Fetched(chunk, outcome) => {
                self.fetched(ctx, chunk, outcome);
                true
            }
            Tick::Say => {
                self.say();
                true
            }
            Tick::Ahead => {
                self.next_ahead(ctx);
                false
            }
            Tick::Address => {
                self.write_address(ctx);
                false
            }
            Tick::Patients => {
                self.ask_again(ctx);
                false
            }
            Tick::Rest => {
                self.extent = self.extent.next();
                true
            }
        };
        self.say_soon(ctx, moving);
        if let Some(computer) = &self.computer {
            self.state.questions().into_iter().for_each(|question| computer.ask(question));
        }
        changed && self.makes_page(ctx, moving)
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        self.made(ctx);
        if !first {
            return;
        }
        self.state.teach.letters = browser::lesson::letters();
        self.listen(ctx);
        let answered = ctx.link().callback(|(question, answer)| Tick::Answered(question, answer));
        let refused = self.dispatch.reform(|()| Msg::Hindered(Hindrance::NoWorker));
        self.computer = Some(Computer::new(answered, refused));
        let patients = self.state.stale;
        self.begin_fetching(ctx);
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
        let lessons = teach::code::get();
        html! {
            <>
                <a class="skip" href="#chart">{ words.skip }</a>
                if whole {
                    { piece(header::header, HeaderProps::of(state, dispatch)) }
                }
                <main class="page" aria-busy={(self.extent < Extent::Whole).then_some("true")}>
                    { piece(header::question, QuestionProps { lang, schedule: state.scenario.a.clone() }) }
                    { piece(header::notices, NoticesProps { lang, notices: state.notices.clone(), dispatch: dispatch.clone() }) }
                    <div class={classes!("explorer", state.teach.presenting.then_some("presenting"))}>
                        <div class="side">
                            { lessons.map(|code| (code.cards)(state, dispatch)).unwrap_or_default() }
                            if self.extent >= Extent::Controls {
                                { piece(controls::controls, ControlsProps::of(state, self.extent, dispatch)) }
                            }
                        </div>
                        <chart::Picture {lang} figure={state.figure.clone()} layout={state.layout.clone()}
                            cursor={state.view.cursor_week} reading={state.view.reading}
                            can_fit={state.view.can_fit} scale={state.view.options.scale} busy={state.stale}
                            strip={calendar::strip::StripProps::of(state, dispatch)}
                            selection={state.panels.selection} run_weeks={state.scenario.run.weeks()}
                            playing={state.panels.playing} easel={self.easel.clone()}
                            dispatch={dispatch.clone()}>
                            { lessons.map(|code| (code.drawing)(state, dispatch)).unwrap_or_default() }
                        </chart::Picture>
                        if state.teach.hides_model() {
                            <p class="summary hint">{ lang.doors().hidden_now }</p>
                        } else if self.extent >= Extent::Controls {
                            if whole {
                                { piece(panels::panels, PanelsProps::of(state, dispatch)) }
                            }
                            { piece(key_numbers::key_numbers, KeyNumbersProps::of(state, dispatch)) }
                        }
                    </div>
                    if whole && self.extent == Extent::Whole && !state.teach.hides_trial() {
                        <tabs::Tabs ..TabsProps::of(state, dispatch) />
                    }
                    if !whole {
                        { header::way_out(lang, &state.link()) }
                    }
                </main>
                if whole && self.extent == Extent::Whole {
                    { piece(header::footer, FooterProps { lang, dark: state.view.is_dark(), dispatch: dispatch.clone() }) }
                }
                { reading::get().map(|code| (code.sheets)(state, dispatch)).unwrap_or_default() }
                { share::code::get().map(|code| (code.overlays)(state, dispatch)).unwrap_or_default() }
                { lessons.map(|code| (code.desk)(state, dispatch)).unwrap_or_default() }
                { self.fetching() }
                <div class="visually-hidden" role="status" aria-live="polite">{ &self.saying.now }</div>
            </>
        }
    }
}
