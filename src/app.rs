//! The page. Only [`App`] holds state; every other component gets what it shows and one callback for what people do.

use crate::lazy::chunk::Chunk;
use crate::lazy::part::Missing;
use crate::lazy::{self, details, explore, lessons, needs, sharing};
use crate::page::message::{Effects, Msg};
use crate::page::opening_stage::OpeningStage;
use crate::page::state::State;
use crate::page::view::{Tab, ViewMsg};
use crate::service::{Request, Response};
use crate::shell::announcer::Announcer;
use crate::shell::browser::audio;
use crate::shell::browser::focus;
use crate::shell::initial_state::InitialState;
use crate::shell::layered_canvas::LayeredCanvas;
use crate::shell::part_loader;
use crate::shell::render_pacing::RenderPacing;
use crate::shell::workers::pool::WorkerPool;
use crate::text::Degraded;
use crate::ui::Dispatch;
use crate::ui::calendar::strip;
use crate::ui::controls::ControlsProps;
use crate::ui::header::{FooterProps, HeaderProps, NoticesProps, QuestionProps};
use crate::ui::key_numbers::KeyNumbersProps;
use crate::ui::lazy_view::LazyView;
use crate::ui::memo::memo;
use crate::ui::tabs::TabsProps;
use crate::ui::{controls, header, key_numbers, tabs};
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
}

/// A message of a component, or the moment for something put off.
#[derive(Debug)]
pub enum Tick {
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

impl App {
    /// The open part under the picture, as soon as its chunk is here.
    fn tab_content(&self) -> LazyView<TabsProps> {
        LazyView(if self.state.view.tab.explores() {
            explore::get().map(|part| part.tab)
        } else {
            details::get().map(|part| part.tab)
        })
    }
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
                let travelled = matches!(msg, Msg::HistoryPopped { .. });
                if travelled {
                    // The browser is on another entry already: what was to be written into the one that was left is not for this one.
                    self.address = None;
                }
                // A pointer sends many of these, and most of them change nothing.
                let is_faint = matches!(msg, Msg::View(ViewMsg::Hover(_) | ViewMsg::Resized(..)));
                let before = (self.state.view.cursor_week, self.state.view.size);
                let is_measured = matches!(msg, Msg::View(ViewMsg::Resized(..)));
                let effects = self.state.update(msg);
                if is_measured {
                    self.canvas.measure();
                    self.draw();
                }
                self.carry_out(ctx, effects);
                self.fetch_part(ctx);
                if travelled {
                    self.fetch(ctx, lazy::missing(needs::waited_for(&self.state)));
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
        self.state.teach.letters = focus::letters();
        self.listen(ctx);
        let answered = ctx.link().callback(|(question, answer)| Tick::Answered(question, answer));
        let refused = self.dispatch.reform(|()| Msg::Degraded(Degraded::NoWorker));
        self.computer = Some(WorkerPool::new(answered, refused));
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
        let (whole, tab) = (!state.view.embedded, state.view.tab);
        let (details, lessons) = (details::get(), lessons::get());
        html! {
            <>
                <a class="skip" href="#chart">{ words.skip }</a>
                if whole {
                    { memo(header::header, HeaderProps::of(state, dispatch)) }
                }
                <main class="page" aria-busy={(self.extent < OpeningStage::Whole).then_some("true")}>
                    { memo(header::question, QuestionProps { lang, schedule: state.scenario.a.clone() }) }
                    { memo(header::notices, NoticesProps { lang, notices: state.notices.clone(), dispatch: dispatch.clone() }) }
                    <div class={classes!("explorer", state.teach.presenting.then_some("presenting"))}>
                        <div class="side">
                            { lessons.map(|part| (part.cards)(state, dispatch)).unwrap_or_default() }
                            if self.extent >= OpeningStage::Controls {
                                { memo(controls::controls, ControlsProps::of(state, self.extent, dispatch)) }
                            }
                        </div>
                        <div class="centre">
                            <crate::ui::chart::Picture {lang} figure={state.figure.clone()} layout={state.layout.clone()}
                                cursor={state.view.cursor_week} reading={state.view.reading}
                                can_fit={state.view.can_fit} scale={state.view.options.scale} busy={state.stale}
                                strip={strip::StripProps::of(state, LazyView(details.map(|part| part.calendar)), dispatch)}
                                selection={state.panels.selection} run_weeks={state.scenario.run.weeks()}
                                playing={state.panels.playing} canvas={self.canvas.clone()} coverage={LazyView(details.map(|part| part.coverage))}
                                dispatch={dispatch.clone()}>
                                { lessons.map(|part| (part.drawing)(state, dispatch)).unwrap_or_default() }
                            </crate::ui::chart::Picture>
                            if whole && !state.teach.hides_model() && self.extent >= OpeningStage::Controls {
                                // Its place is kept until it comes.
                                { details.map_or_else(|| html! { <div class="panels panel"></div> }, |part| (part.panels)(state, dispatch)) }
                            }
                        </div>
                        <div class={classes!("lens", tab.explores().then_some("explores"), (tab == Tab::Compare).then_some("compares"))}>
                            if state.teach.hides_model() {
                                <p class="summary hint">{ lang.lazy_labels().hidden_now }</p>
                            } else if self.extent >= OpeningStage::Controls {
                                { memo(key_numbers::key_numbers, KeyNumbersProps::of(state, dispatch)) }
                            }
                            if whole && self.extent == OpeningStage::Whole && !state.teach.hides_trial() {
                                <tabs::Tabs ..TabsProps::of(state, self.tab_content(), dispatch) />
                            }
                        </div>
                    </div>
                    if !whole {
                        { header::way_out(lang, &state.link()) }
                    }
                </main>
                if whole && self.extent == OpeningStage::Whole {
                    { memo(header::footer, FooterProps { lang, dark: state.view.is_dark(), dispatch: dispatch.clone() }) }
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
