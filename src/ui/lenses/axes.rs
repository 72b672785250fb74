//! The axes of a small picture, drawn as SVG.

use crate::page::explore::plot::{PlotScale, marks};
use crate::text::Lang;
use yew::{Html, html};

/// Both axes with their marks and titles.
pub fn axes(plot: &PlotScale, lang: Lang, titles: (&str, &str), most: (usize, usize)) -> Html {
    let [left, right, _, bottom] = plot.room;
    let (width, height) = plot.size;
    let place = |value: f64| format!("{value:.1}");
    html! {
        <g class="plot-axes" aria-hidden="true">
            for at in marks(plot.y, most.1) {
                <line class="plot-grid" x1={place(left)} x2={place(width - right)} y1={place(plot.py(at))} y2={place(plot.py(at))} />
                <text x={place(left - 6.0)} y={place(plot.py(at) + 4.0)} text-anchor="end">{ lang.number(at) }</text>
            }
            for at in marks(plot.x, most.0) {
                <line class="plot-tick" x1={place(plot.px(at))} x2={place(plot.px(at))} y1={place(height - bottom)} y2={place(height - bottom + 4.0)} />
                <text x={place(plot.px(at))} y={place(height - bottom + 18.0)} text-anchor="middle">{ lang.number(at) }</text>
            }
            <text class="plot-title" x={place(f64::midpoint(left, width - right))} y={place(height - 4.0)} text-anchor="middle">{ titles.0 }</text>
            <text class="plot-title" x="0" y="12">{ titles.1 }</text>
        </g>
    }
}
