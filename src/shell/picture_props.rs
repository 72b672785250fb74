//! What the chart is made from: the state, and what has come of the parts that are loaded later.

use crate::app::App;
use crate::lazy::{details, lessons};
use crate::ui::calendar::strip;
use crate::ui::chart::PictureProps;
use crate::ui::lazy_view::LazyView;
use yew::Children;

impl App {
    /// What the chart is made from.
    pub(crate) fn picture_props(&self) -> PictureProps {
        let (state, dispatch, details) = (&self.state, &self.dispatch, details::get());
        let drawing = lessons::get().map(|part| (part.drawing)(state, dispatch)).unwrap_or_default();
        let points = details.map(|part| (part.own_points)(state, dispatch)).unwrap_or_default();
        PictureProps {
            lang: state.lang,
            figure: state.figure.clone(),
            layout: state.layout.clone(),
            cursor: state.view.cursor_week,
            reading: state.view.reading,
            can_fit: state.view.can_fit,
            scale: state.view.options.scale,
            busy: state.stale,
            strip: strip::StripProps::of(state, LazyView(details.map(|part| part.calendar)), dispatch),
            selection: state.panels.selection,
            run_weeks: state.scenario.run.weeks(),
            playing: state.panels.playing,
            canvas: self.canvas.clone(),
            coverage: LazyView(details.map(|part| part.coverage)),
            legend: LazyView(details.map(|part| part.legend)),
            tooltip: LazyView(details.map(|part| part.tooltip)),
            lists_lines: state.view.is_unfolded[0],
            dispatch: dispatch.clone(),
            children: Children::new(vec![drawing, points]),
        }
    }
}
