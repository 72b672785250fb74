//! What each message changes: the open panels, the weeks shown, the sound.

use crate::chart::panel::PanelId;
use crate::chart::window::{self, Window};
use crate::page::explore::link::Explored;
use crate::page::message::Effects;
use crate::page::panels::link::ShownView;
use crate::page::panels::state::{MadeOf, PanelMsg, PanelPlot};
use crate::page::state::State;
use crate::page::view::ViewMsg;
use crate::simulation::closeup;
use crate::trajectory::ArmName;
use std::rc::Rc;

/// Height of a plot, in sizes of its text.
const PLOT_LINES: f64 = 11.5;

impl State {
    /// Takes in what concerns the panels.
    pub(crate) fn take_panel(&mut self, msg: PanelMsg) -> Effects {
        let run_weeks = self.scenario.run.weeks();
        let now = self.view.options.window_weeks.unwrap_or((0.0, run_weeks));
        let about = self.view.cursor_week.unwrap_or(f64::midpoint(now.0, now.1));
        match msg {
            PanelMsg::Toggle(id) => {
                let open = &mut self.panels.open;
                if open.contains(&id) {
                    open.retain(|other| *other != id);
                } else {
                    open.push(id);
                    *open = PanelId::in_order(open);
                }
                Effects { replace_link: true, ..Effects::default() }
            }
            PanelMsg::Select(selection) => {
                self.panels.selection = selection;
                Effects::default()
            }
            PanelMsg::Show(wanted) => self.show_weeks(wanted.and_then(|wanted| window::within(wanted, run_weeks))),
            PanelMsg::Zoom(factor) => self.show_weeks(window::zoomed(now, about, factor, run_weeks)),
            PanelMsg::Shift(share) => self.show_weeks(window::shifted(now, share, run_weeks)),
            PanelMsg::OneCycle => {
                let given = [ArmName::A, ArmName::B].into_iter().filter_map(|arm| self.run.arm(arm));
                let cycles = given.map(|arm| &arm.cycles).find(|cycles| !cycles.is_empty());
                let Some(cycles) = cycles else { return Effects::default() };
                self.show_weeks(window::one_cycle(cycles, self.view.cursor_week, run_weeks))
            }
            PanelMsg::Play => {
                (self.panels.playing, self.panels.refused) = (true, false);
                Effects { sound: Some(true), ..Effects::default() }
            }
            PanelMsg::Stop | PanelMsg::Played(None) => {
                self.panels.playing = false;
                self.view.cursor_week = None;
                Effects { sound: Some(false), ..Effects::default() }
            }
            PanelMsg::Played(week) => {
                if self.panels.playing {
                    self.view.cursor_week = week;
                }
                Effects::default()
            }
            PanelMsg::Refused => {
                (self.panels.playing, self.panels.refused) = (false, true);
                self.view.cursor_week = None;
                self.words().picture.sound_refused.clone_into(&mut self.announcement);
                Effects { sound: Some(false), ..Effects::default() }
            }
        }
    }

    fn show_weeks(&mut self, wanted: Option<Window>) -> Effects {
        self.panels.selection = None;
        if wanted == self.view.options.window_weeks {
            return Effects::default();
        }
        self.view.options.window_weeks = wanted;
        // Other weeks have other counts: the axis fits itself to them.
        self.view.fit();
        let outside = |week: &f64| wanted.is_some_and(|shown| *week < shown.0 || shown.1 < *week);
        if self.view.cursor_week.as_ref().is_some_and(outside) {
            self.view.cursor_week = None;
            self.view.reading = false;
        }
        let (from, to) = wanted.unwrap_or((0.0, self.scenario.run.weeks()));
        self.announcement = (self.words().picture.weeks_shown)(from, to);
        // What is heard is what is seen.
        let sound = self.panels.playing.then_some(false);
        self.panels.playing = false;
        // The button that led back to the whole run may be gone.
        let rescue = wanted.is_none().then_some("chart");
        Effects { replace_link: true, sound, rescue, ..Effects::default() }
    }

    /// Keeps the weeks shown within the run, and reads them closely where they are few.
    pub(crate) fn look_closely(&mut self) {
        let run_weeks = self.scenario.run.weeks();
        let shown = self.view.options.window_weeks.and_then(|shown| window::within(shown, run_weeks));
        self.view.options.window_weeks = shown;
        let wanted = shown.map(|shown| (self.scenario.clone(), shown));
        if wanted != self.panels.closeup_of {
            let close = wanted.as_ref().and_then(|(scenario, shown)| closeup(scenario, *shown));
            self.view.options.closeup = close.map(Rc::new);
            self.panels.closeup_of = wanted;
        }
    }

    /// Remakes the plots of the open panels where anything in them has changed.
    pub(crate) fn draw_panels(&mut self) {
        let made_of = MadeOf {
            open: self.panels.open.clone(),
            run: Rc::clone(&self.run),
            layout: Rc::clone(&self.layout),
            closeup: self.view.options.closeup.clone(),
            lang: self.lang,
        };
        if self.panels.made_of.as_ref() == Some(&made_of) {
            return;
        }
        let Some(logic) = (self.parts.details)() else { return };
        self.panels.made_of = Some(made_of);
        let mut options = self.view.options.clone();
        options.compact = self.layout.width_px < 47.0 * self.layout.text_px;
        let height = PLOT_LINES * self.layout.text_px;
        let (run, weeks, words) = (&self.run, self.scenario.run.weeks(), self.words());
        let plots = self.panels.open.iter().flat_map(|id| {
            (logic.panel_figures)(*id, run, weeks, &options, words).into_iter().map(|figure| {
                let layout = Rc::new(self.layout.under(&figure, height));
                PanelPlot { panel: *id, figure: Rc::new(figure), layout }
            })
        });
        let plots: Vec<PanelPlot> = plots.collect();
        if *self.panels.plots != plots {
            self.panels.plots = Rc::new(plots);
        }
    }

    /// The weeks at which the arrow keys read the picture.
    pub(crate) fn weeks_to_read(&self) -> Vec<f64> {
        let options = &self.view.options;
        let weeks = options.closeup.as_ref().map_or(&self.run.weeks, |closeup| &closeup.weeks);
        let (from, to) = options.window_weeks.unwrap_or((0.0, f64::INFINITY));
        weeks.iter().copied().filter(|week| from <= *week && *week <= to).collect()
    }

    /// What the picture and the open panels say at a week.
    pub(crate) fn spoken_at(&self, week: f64) -> String {
        let words = self.words();
        let told = self.panels.plots.iter().map(|plot| {
            let figure = &plot.figure;
            let readings = crate::chart::figure::reading(figure, week, words);
            let named = readings.into_iter().filter_map(|(id, value)| {
                figure.legend.iter().find(|entry| entry.id == id).map(|entry| format!("{} {value}", entry.label))
            });
            format!(". {}", named.collect::<Vec<_>>().join("; "))
        });
        crate::chart::figure::spoken(&self.figure, week, words) + &told.collect::<String>()
    }

    /// What of this is in the address.
    pub(crate) fn shown(&self) -> ShownView {
        let options = &self.view.options;
        ShownView {
            lens: self.view.lens,
            section: self.view.section,
            log: self.is_log(),
            panels: self.panels.open.clone(),
            window: options.window_weeks,
            // An axis that only waits for a drag to end is nobody's wish: the address keeps what an address asked for.
            counts: options.locked_counts.filter(|locked| self.view.asked_counts == Some(*locked)),
            explored: Explored::of(&self.explore),
        }
    }

    /// Shows what an address asks for.
    pub(crate) fn take_shown(&mut self, shown: ShownView) {
        (self.view.lens, self.view.section) = (shown.lens, shown.section);
        if shown.log != self.is_log() {
            self.view.take(ViewMsg::Log(shown.log));
        }
        self.view.options.window_weeks = shown.window;
        self.view.asked_counts = shown.counts;
        if shown.counts.is_some() {
            (self.view.options.locked_counts, self.view.can_fit) = (shown.counts, true);
        }
        self.panels.open = shown.panels;
        shown.explored.into_state(shown.lens, &mut self.explore);
    }
}
