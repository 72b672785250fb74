//! The page on paper: while the browser prints, picture and panels stand there as drawings made for a sheet of paper. What is on the canvases was laid
//! out for the window, whose labels paper makes small, and in the colours of the screen, which may be a dark one.

use crate::app::browser::paper;
use crate::app::panels::state::Plot;
use crate::chart::{Figure, Layout, Palette, Theme};
use crate::export::svg;
use std::rc::Rc;
use yew::{Html, Properties, component, use_effect_with, use_mut_ref};

/// Width of what is printed on A4 with the margins of static/handout.css, and height of the picture, in CSS pixels.
const PICTURE_PX: (f64, f64) = (688.0, 390.0);
/// Height of the plot of a panel.
const PLOT_PX: f64 = 128.0;
/// Size of ordinary text. The SVG of plotters makes less of it by a fifth, which leaves 8.5 points.
const TEXT_PX: f64 = 14.0;

/// What is drawn.
#[derive(Clone, PartialEq, Properties)]
pub struct OnPaperProps {
    /// The picture.
    pub figure: Rc<Figure>,
    /// The plots of the open panels, from the top.
    pub plots: Rc<Vec<Plot>>,
}

/// Nothing to see: it waits for the browser to print.
#[component]
pub fn OnPaper(props: &OnPaperProps) -> Html {
    let shown = use_mut_ref(|| None);
    *shown.borrow_mut() = Some(props.clone());
    use_effect_with((), move |()| {
        let listeners = paper::on_print(move || shown.borrow().as_ref().map(drawings).unwrap_or_default());
        move || drop(listeners)
    });
    Html::default()
}

/// The picture and the plots as `svg` elements, each with the place on the page where it stands.
fn drawings(props: &OnPaperProps) -> Vec<(&'static str, String)> {
    let palette = Palette::of(Theme::Light);
    let layout = Layout::new(&props.figure, PICTURE_PX.0, PICTURE_PX.1, TEXT_PX);
    let picture = svg::chart(&props.figure, &layout, palette, (0.0, 0.0));
    let plot = |plot: &Plot| svg::chart(&plot.figure, &layout.under(&plot.figure, PLOT_PX), palette, (0.0, 0.0));
    let plots = props.plots.iter().map(|one| (".panel-plot", plot(one)));
    std::iter::once((".frame", picture)).chain(plots).collect()
}
