//! Brings chunks: those that something waits for at once, the others when the first curve has long been drawn.

use crate::app::{App, AppMessage};
use crate::lazy::chunk::Chunk;
use crate::lazy::part::Missing;
use crate::lazy::{self, needs};
use crate::page::message::Msg;
use crate::shell::browser;
use crate::shell::missing_part::why_missing;
use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use yew::{Context, Html, html};

/// How long after the first curve the page begins to fetch ahead, and its pause between two chunks.
const AHEAD_MS: u32 = 1200;
const PAUSE_MS: u32 = 120;
/// Its pause after a chunk that could not be fetched.
const AGAIN_MS: u32 = 20_000;

/// What is being fetched, and what waits for it.
#[derive(Debug, Default)]
pub(crate) struct PartLoader {
    under_way: Vec<Chunk>,
    waiting: Vec<Msg>,
    /// Whether the page has begun to fetch ahead.
    ahead: bool,
}

impl App {
    /// Puts a message off until the chunks that it needs are here; gives it back where they are.
    pub(crate) fn put_off(&mut self, ctx: &Context<Self>, msg: Msg) -> Option<Msg> {
        let missing = lazy::missing(needs::for_msg(&msg, &self.state));
        if missing.is_empty() {
            return Some(msg);
        }
        self.fetching.waiting.push(msg);
        self.fetch(ctx, missing);
        None
    }

    /// Fetches what is not under way yet.
    pub(crate) fn fetch(&mut self, ctx: &Context<Self>, chunks: Vec<Chunk>) {
        for chunk in chunks {
            if !self.fetching.under_way.contains(&chunk) {
                self.fetching.under_way.push(chunk);
                let link = ctx.link().clone();
                spawn_local(async move {
                    let outcome = lazy::fetch(chunk).await;
                    link.send_message(AppMessage::Fetched(chunk, outcome));
                });
            }
        }
    }

    /// A chunk is here, or could not be fetched.
    pub(crate) fn fetched(&mut self, ctx: &Context<Self>, chunk: Chunk, outcome: Result<(), Missing>) {
        let waiting = std::mem::take(&mut self.fetching.waiting);
        let needs = |msg: &Msg| lazy::missing(needs::for_msg(msg, &self.state)).contains(&chunk);
        let (failed, waiting): (Vec<Msg>, Vec<Msg>) =
            waiting.into_iter().partition(|msg| outcome.is_err() && needs(msg));
        let shows = needs::for_part(&self.state).contains(&chunk) || self.state.waits_for(chunk);
        let part_waits = outcome.is_err() && shows;
        let is_news = !self.state.lost.contains(&chunk);
        for chunks in [&mut self.fetching.under_way, &mut self.state.lost] {
            chunks.retain(|other| *other != chunk);
        }
        if outcome.is_err() {
            self.state.lost.push(chunk);
            Self::fetch_ahead(ctx, AGAIN_MS);
        }
        if part_waits && is_news || !failed.is_empty() {
            let lang = self.state.lang;
            // Nobody knew why when the page opened, and it may be another reason than the last time.
            self.state.take_back(|lang| lang.lazy_labels().not_yet);
            self.state.tell(why_missing(lang));
        }
        // In their order; what still misses a chunk waits on. What waits in the link for the chunk is read before.
        let arrived = outcome.is_ok().then_some(Msg::Arrived(chunk));
        ctx.link().send_message_batch(arrived.into_iter().chain(waiting).map(AppMessage::Msg).collect());
        if outcome.is_ok() {
            Self::fetch_ahead(ctx, PAUSE_MS);
        }
    }

    /// Fetches the next chunk that nobody has asked for yet, a while from now.
    pub(crate) fn fetch_ahead(ctx: &Context<Self>, pause_ms: u32) {
        let link = ctx.link().clone();
        Timeout::new(pause_ms, move || link.send_message(AppMessage::Ahead)).forget();
    }

    /// Fetches what the lens and the open section show. What could not be fetched is asked for again only where a person asks.
    pub(crate) fn fetch_part(&mut self, ctx: &Context<Self>, asked: bool) {
        if asked {
            self.state.lost.clear();
        }
        if self.state.lost.is_empty() {
            self.fetch(ctx, lazy::missing(needs::for_part(&self.state)));
        }
    }

    pub(crate) fn next_ahead(&mut self, ctx: &Context<Self>) {
        self.fetching.ahead = true;
        // Who saves data gets what the page shows, and the rest when it is asked for.
        let most = if browser::saves_data() { 1 } else { Chunk::AHEAD.len() };
        if self.fetching.under_way.is_empty()
            && let Some(chunk) = Chunk::AHEAD.into_iter().take(most).find(|chunk| !lazy::is_here(*chunk))
        {
            self.fetch(ctx, [chunk].into());
        }
    }

    /// Fetches what the page that has just opened shows but can do without for a moment.
    pub(crate) fn begin_fetching(&mut self, ctx: &Context<Self>) {
        if self.state.share.session.offer().is_some() {
            self.fetch(ctx, lazy::missing([Chunk::Sharing].into()));
        }
        Self::fetch_ahead(ctx, AHEAD_MS);
    }

    /// Says that something is on its way, where it takes long enough to be noticed (static/sheet.css).
    pub(crate) fn fetching(&self) -> Html {
        html! {
            <p class="fetching" role="status">
                if !self.fetching.waiting.is_empty() {
                    <span>{ self.state.lang.lazy_labels().fetching }</span>
                }
            </p>
        }
    }
}
