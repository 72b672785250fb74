//! The page. Only [`App`] holds state; every other component gets what it shows and one callback for what people do.

use crate::lazy::chunk::Chunk;
use crate::lazy::part::Missing;
use crate::lazy::{self, details, explore, lessons, needs, sharing};
use crate::page::message::{Effects, Msg};
use crate::page::opening_stage::OpeningStage;
use crate::page::state::State;
use crate::page::view::{Lens, ViewMsg};
use crate::service::{Request, Response};
use crate::shell::announcer::Announcer;
use crate::shell::browser::audio;
use crate::shell::browser::{focus, is_framed};
use crate::shell::initial_state::InitialState;
use crate::shell::layered_canvas::LayeredCanvas;
use crate::shell::missing_part::why_missing;
use crate::shell::part_loader;
use crate::shell::render_pacing::RenderPacing;
use crate::shell::workers::pool::WorkerPool;
use crate::text::Degraded;
use crate::ui::Dispatch;
use crate::ui::controls::{ControlsProps, LazyControls};
use crate::ui::header::{HeaderProps, NoticesProps, QuestionProps};
use crate::ui::memo::memo;
use crate::ui::{chart, controls, header};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use yew::{Component, Context, Html, Properties, classes, html};

/// The address follows a moving slider at most this often; browsers refuse more than a hundred changes in half a minute.
pub(crate) const ADDRESS_MS: u32 = 400;

/// What the page starts from.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// What it shows first.
    pub state: InitialState,
    /// How much of it is made at once; the rest follows in rounds.
    pub extent: OpeningStage,
}

/// The root component.
pub struct App {
    pub(crate) state: State,
    pub(crate) extent: OpeningStage,
    pub(crate) dispatch: Dispatch,
    pub(crate) canvas: LayeredCanvas,
    pub(crate) pacing: RenderPacing,
    pub(crate) computer: Option<WorkerPool>,
    pub(crate) address: Option<Timeout>,
    /// The link that the present entry of the history has.
    pub(crate) written: String,
    pub(crate) listeners: Vec<EventListener>,
    pub(crate) fetching: part_loader::PartLoader,
    pub(crate) sound: Option<audio::Sound>,
    pub(crate) saying: Announcer,
    /// Whether the browser keeps a history for us; inside some frames it does not.
    pub(crate) has_history: bool,
    /// How often in a row the browser has refused the address.
    pub(crate) refusals: u32,
    /// The title that the browser was told last.
    pub(crate) title: String,
}

/// A message of a component, or the moment for something put off.
#[derive(Debug)]
pub enum AppMessage {
    /// What a person did.
    Msg(Msg),
    /// A part of a long computation is done.
    Answered(Request, Response),
    /// The address may follow again.
    Address,
    /// The rest of the page may follow the curve.
    Rest,
    /// The virtual patients may be asked for again.
    Patients,
    /// A chunk is here, or could not be fetched.
    Fetched(Chunk, Result<(), Missing>),
    /// The controls rest: the sentence may be said.
    Say,
    /// There is nothing to do: the next chunk may be fetched.
    Ahead,
}

impl Component for App {
    type Message = AppMessage;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let AppProps { state, extent } = ctx.props();
        Self {
            state: state.take(),
            extent: *extent,
            dispatch: ctx.link().callback(AppMessage::Msg),
            canvas: LayeredCanvas::default(),
            pacing: RenderPacing::default(),
            computer: None,
            address: None,
            written: String::new(),
            listeners: Vec::new(),
            fetching: part_loader::PartLoader::default(),
            sound: None,
            saying: Announcer::default(),
            has_history: true,
            refusals: 0,
            title: String::new(),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, tick: AppMessage) -> bool {
        let moving = match &tick {
            AppMessage::Msg(msg) => matches!(msg, Msg::Edit(..)),
            AppMessage::Answered(..) => self.state.view.dragging,
            AppMessage::Address
            | AppMessage::Rest
            | AppMessage::Patients
            | AppMessage::Fetched(..)
            | AppMessage::Ahead
            | AppMessage::Say => false,
        };
        let changed = match tick {
            AppMessage::Msg(msg) => {
                let Some(msg) = self.put_off(ctx, msg) else { return true };
                let travelled = matches!(msg, Msg::HistoryPopped { .. });
                if travelled {
                    // The browser is on another entry already: what was to be written into the one that was left is not for this one.
                    self.address = None;
                }
                // A pointer sends many of these, and most of them change nothing.
                let is_faint = matches!(msg, Msg::View(ViewMsg::Hover(_) | ViewMsg::Resized(..)));
                let before = (self.state.view.cursor_week, self.state.view.size);
                let asks_for_part = matches!(msg, Msg::View(ViewMsg::Lens(_) | ViewMsg::Section(_)));
                let is_measured = matches!(msg, Msg::View(ViewMsg::Resized(..)));
                let effects = self.state.update(msg);
                if is_measured {
                    self.canvas.measure();
                    self.draw();
                }
                self.carry_out(ctx, effects);
                self.fetch_part(ctx, asks_for_part);
                if travelled {
                    self.fetch(ctx, lazy::missing(needs::waited_for(&self.state)));
                }
                !is_faint || before != (self.state.view.cursor_week, self.state.view.size)
            }
            AppMessage::Answered(question, answer) => self.answered(ctx, &question, answer),
            AppMessage::Fetched(chunk, outcome) => {
                self.fetched(ctx, chunk, outcome);
                true
            }
            AppMessage::Say => {
                self.say();
                true
            }
            AppMessage::Ahead => {
                self.next_ahead(ctx);
                false
            }
            AppMessage::Address => {
                self.write_address(ctx);
                false
            }
            AppMessage::Patients => {
                self.ask_again(ctx);
                false
            }
            AppMessage::Rest => {
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
        if !self.state.view.dragging {
            self.tell_title();
        }
        if !first {
            return;
        }
        self.has_history = !is_framed();
        self.state.teach.letters = focus::letters();
        self.listen(ctx);
        let answered = ctx.link().callback(|(question, answer)| AppMessage::Answered(question, answer));
        let told = self.dispatch.reform(|is_over| Msg::Degraded { what: Degraded::NoWorker, is_over });
        self.computer = Some(WorkerPool::new(answered, told));
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
        let (details, lessons) = (details::get(), lessons::get());
        // Its place is kept.
        let is_lost = state.lost.contains(&Chunk::Details);
        let coming = || {
            html! {
                <section class="panel lenses" aria-busy={(!is_lost).then_some("true")}>
                    if is_lost {
                        <p class="hint">{ why_missing(lang) }</p>
                    }
                </section>
            }
        };
        html! {
            <>
                <a class="skip" href="#chart">{ words.skip }</a>
                if whole {
                    { memo(header::header, HeaderProps::of(state, dispatch)) }
                }
                <main class="page" aria-busy={(self.extent < OpeningStage::Whole).then_some("true")}>
                    <div class="workspace">
                    { memo(header::question, QuestionProps::of(state, dispatch)) }
                    { memo(header::notices, NoticesProps { lang, notices: state.notices.clone(), dispatch: dispatch.clone() }) }
                    <div class={classes!("explorer", state.teach.presenting.then_some("presenting"), (state.view.lens != Lens::Result).then_some("lens-open"))}>
                        { lessons.map(|part| (part.strip)(state, dispatch)).unwrap_or_default() }
                            <div class="side">
                            { lessons.map(|part| (part.cards)(state, dispatch)).unwrap_or_default() }
                            if self.extent >= OpeningStage::Controls {
                                { memo(controls::controls, ControlsProps::of(state, self.extent, LazyControls(details.map(|part| part.controls)), dispatch)) }
                            }
                        </div>
                        <div class="centre">
                            { memo(chart::picture, self.picture_props()) }
                            if whole && !state.teach.hides_model() {
                                { explore::get().map(|part| (part.under_chart)(state)).unwrap_or_default() }
                            }
                            if whole && !state.teach.hides_model() && self.extent >= OpeningStage::Controls {
                                // Its place is kept until it comes.
                                { details.map_or_else(|| html! { <div class="panels panel"></div> }, |part| (part.panels)(state, dispatch)) }
                            }
                        </div>
                        <div class="lens">
                            if state.teach.hides_model() {
                                <p class="panel summary hint">{ lang.lazy_labels().hidden_now }</p>
                            } else if self.extent >= OpeningStage::Controls {
                                { details.map_or_else(coming, |part| {
                                    if whole && !state.teach.hides_trial() { (part.lens_column)(state, dispatch) } else { (part.result)(state, dispatch) }
                                }) }
                            }
                        </div>
                    </div>
                    </div>
                    if whole && self.extent == OpeningStage::Whole && !state.teach.hides_trial() {
                        { details.map_or_else(|| html! { <section class="sections"></section> }, |part| (part.sections)(state, dispatch)) }
                    }
                    if !whole {
                        { header::way_out(lang, &state.link()) }
                    }
                </main>
                if whole && self.extent == OpeningStage::Whole {
                    { details.map(|part| (part.footer)(state, dispatch)).unwrap_or_default() }
                }
                { details.map(|part| (part.sheets)(state, dispatch)).unwrap_or_default() }
                { sharing::get().map(|part| (part.overlays)(state, dispatch)).unwrap_or_default() }
                { lessons.map(|part| (part.sheet)(state, dispatch)).unwrap_or_default() }
                { self.fetching() }
                <div class="visually-hidden" role="status" aria-live="polite">{ &self.saying.now }</div>
            </>
        }
    }
}
