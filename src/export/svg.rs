//! The picture as an SVG file that needs no other file: question, sentence, chart, legend, and from where it comes, in view and in its
//! metadata. Slides and word processors open it, and it stays sharp in print.

mod legend;
mod text;

use super::markup::escape;
use super::provenance::{Provenance, citation};
use crate::chart::draw::{UNITS_PER_PX, draw};
use crate::chart::theme::{Rgb, Role};
use crate::chart::{Figure, Layout, Palette, Theme};
use plotters::prelude::{IntoDrawingArea, SVGBackend};
use std::fmt::Write;
use text::Line;

/// The system's own typeface, as on the page.
pub(super) const FONT: &str = "system-ui, -apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif";
/// Space around everything.
const MARGIN_PX: f64 = 16.0;

/// What is written around the chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Caption<'a> {
    /// The heading of the page.
    pub title: &'a str,
    /// The sentence under the picture.
    pub sentence: &'a str,
    /// What the explorer is and is not.
    pub disclaimer: &'a str,
}

/// Lines that lie faint behind those of a chart, each as week and count in cells/µL: those of single virtual patients.
pub type LinesBehind<'a> = &'a [Vec<(f64, f64)>];

/// The picture as a file. `size_px` is that of the chart alone; heading, legend and foot make the picture higher.
pub fn picture(
    (figure, backdrop): (&Figure, LinesBehind<'_>),
    theme: Theme,
    size_px: (f64, f64),
    caption: Caption<'_>,
    provenance: &Provenance,
) -> String {
    let palette = Palette::of(theme);
    let (width, inner) = (size_px.0.max(320.0) + 2.0 * MARGIN_PX, size_px.0.max(320.0));
    let layout = Layout::new(figure, inner, size_px.1.max(200.0), 12.0);
    let ink = colour(palette, Role::Ink);
    let muted = colour(palette, Role::Muted);
    let mut body = String::new();
    let mut y = MARGIN_PX;
    let mut write = |text: &str, size_px: f64, fill: &str, bold: bool, y: &mut f64| {
        for line in text::wrapped(text, inner, size_px) {
            *y += size_px * 1.35;
            body.push_str(&Line { text: &line, at: (MARGIN_PX, *y - size_px * 0.35), size_px, fill, bold }.svg());
        }
    };
    write(caption.title, 18.0, &ink, true, &mut y);
    write(caption.sentence, 13.0, &ink, false, &mut y);
    let chart_top = y + 8.0;
    y = chart_top + layout.height_px + 6.0;
    let (legend, legend_height) = legend::svg(figure, palette, (MARGIN_PX, y), inner);
    y += legend_height + 6.0;
    write(caption.disclaimer, 11.0, &muted, false, &mut y);
    write(&provenance.versions(), 11.0, &muted, false, &mut y);
    write(provenance.address_or_link(), 11.0, &muted, false, &mut y);
    body.push_str(&legend);
    body.push_str(&chart_on((figure, backdrop), &layout, palette, (MARGIN_PX, chart_top)));
    let height = y + MARGIN_PX;
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
         aria-labelledby=\"title desc\" font-family=\"{FONT}\">\n<title id=\"title\">{}</title>\n<desc id=\"desc\">{} {} {}</desc>\n\
         {}<path fill=\"{}\" d=\"M0 0H{width}V{height}H0z\"/>\n{body}</svg>\n",
        escape(caption.title),
        escape(caption.sentence),
        escape(caption.disclaimer),
        escape(provenance.address_or_link()),
        metadata(caption, provenance),
        colour(palette, Role::Surface),
    )
}

/// The chart alone, as an `svg` element in another SVG or in HTML. `at` is its place in the one around it.
pub fn chart(figure: &Figure, layout: &Layout, palette: &Palette, at: (f64, f64)) -> String {
    chart_on((figure, &[]), layout, palette, at)
}

/// The same with lines behind its own.
pub fn chart_on(
    (figure, backdrop): (&Figure, LinesBehind<'_>),
    layout: &Layout,
    palette: &Palette,
    at: (f64, f64),
) -> String {
    let (width, height) = (layout.width_px, layout.height_px);
    let mut drawn = String::new();
    {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // pictures are some thousand pixels wide
        let units = |px: f64| libm::ceil(px * UNITS_PER_PX) as u32;
        let area = SVGBackend::with_string(&mut drawn, (units(width), units(height))).into_drawing_area();
        // Writing into a String cannot fail.
        let _ = draw(&area, figure, layout, palette, UNITS_PER_PX);
        let _ = area.present();
    }
    // The backend's own opening tag gives the size in its units; its own typeface is in every text.
    let inside = drawn.split_once('>').map_or("", |(_, inside)| inside);
    let inside = inside.replace(&format!(" font-family=\"{FONT}\""), "").replace(" opacity=\"1\"", "");
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" x=\"{}\" y=\"{}\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {} {}\" \
         font-family=\"{FONT}\">{}{inside}",
        at.0,
        at.1,
        width * UNITS_PER_PX,
        height * UNITS_PER_PX,
        behind(backdrop, layout, palette),
    )
}

/// How much of a line of the backdrop is seen: as on the page (static/explore.css).
const BACKDROP_OPACITY: f64 = 0.22;
/// What of a line is nearer than this to what was drawn of it is left out, in CSS pixels.
const NEAR_PX: f64 = 1.5;

/// Lines within the plot, as one picture that is faint as a whole: many over each other are no darker than one.
fn behind(lines: LinesBehind<'_>, layout: &Layout, palette: &Palette) -> String {
    if lines.is_empty() {
        return String::new();
    }
    let plot = layout.plot;
    let [left, top, wide, high] = [plot.left, plot.top, plot.width(), plot.height()].map(|px| px * UNITS_PER_PX);
    let mut paths = String::new();
    for line in lines {
        let mut drawn: Option<(f64, f64)> = None;
        let last = line.len().saturating_sub(1);
        for (place, point) in line.iter().enumerate() {
            let (x, y) = layout.at(*point);
            if place < last
                && drawn.is_some_and(|(to_x, to_y)| (x - to_x).abs() < NEAR_PX && (y - to_y).abs() < NEAR_PX)
            {
                continue;
            }
            let letter = if drawn.is_none() { 'M' } else { 'L' };
            let _ = write!(paths, "{letter}{:.0} {:.0}", x * UNITS_PER_PX, y * UNITS_PER_PX);
            drawn = Some((x, y));
        }
    }
    format!(
        "<svg class=\"patients\" x=\"{left}\" y=\"{top}\" width=\"{wide}\" height=\"{high}\" viewBox=\"{left} {top} {wide} {high}\" \
         opacity=\"{BACKDROP_OPACITY}\"><path fill=\"none\" stroke=\"{}\" stroke-width=\"{UNITS_PER_PX}\" d=\"{paths}\"/></svg>",
        colour(palette, Role::Muted),
    )
}

/// The legend alone, as an `svg` element in HTML.
pub fn legend(figure: &Figure, palette: &Palette, width_px: f64) -> String {
    let (entries, height) = legend::svg(figure, palette, (0.0, 0.0), width_px);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width_px} {height}\" font-family=\"{FONT}\">{entries}</svg>"
    )
}

/// A colour as SVG writes it.
pub(super) fn colour(palette: &Palette, role: Role) -> String {
    let Rgb(r, g, b) = palette.colour(role);
    format!("#{r:02x}{g:02x}{b:02x}")
}

/// Dublin Core in RDF: what Inkscape, libraries and search programs read.
fn metadata(caption: Caption<'_>, provenance: &Provenance) -> String {
    let mut text = String::from(
        "<metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\
         <rdf:Description rdf:about=\"\">",
    );
    let mut element = |name: &str, content: &str| {
        let _ = write!(text, "<dc:{name}>{}</dc:{name}>", escape(content));
    };
    element("title", caption.title);
    element("source", provenance.address_or_link());
    element("creator", &provenance.versions());
    element("description", caption.disclaimer);
    for source in &provenance.sources {
        element("relation", &citation(source));
    }
    text.push_str("</rdf:Description></rdf:RDF></metadata>\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::figure::{Evidence, ViewOptions, figure};
    use crate::simulation::simulate;
    use crate::text::Lang;
    use crate::trials::presets;

    #[test]
    fn the_file_says_what_it_shows_and_where_it_comes_from() {
        let scenario = presets::opening_scenario();
        let observations = presets::observations_for(&scenario);
        let evidence = Evidence { observations: &observations };
        let run = simulate(&scenario);
        let figure = figure(&run, &scenario, &evidence, &ViewOptions::default(), Lang::En.words());
        let provenance = Provenance::new("v=1&m=2&a=5m", Some("https://h.example/"), &observations);
        let disclaimer = Lang::Fr.words().disclaimer;
        let caption = Caption { title: "How far <up>?", sentence: "From 340 & on.", disclaimer };
        let svg = picture((&figure, &[]), Theme::Light, (860.0, 520.0), caption, &provenance);
        if let Ok(file) = std::env::var("SVG_TO_LOOK_AT") {
            std::fs::write(file, &svg).unwrap();
        }
        for part in [
            "<title id=\"title\">How far &lt;up&gt;?</title>",
            "From 340 &amp; on.",
            "<dc:source>https://h.example/?v=1&amp;m=2&amp;a=5m</dc:source>",
            "AIDS 2003;17:343-51",
            "Baseline + median change, IL-2",
            "parameter set",
            disclaimer,
        ] {
            assert!(svg.contains(part), "{part}");
        }
        // Lines behind the curves are one faint picture, within the plot.
        let line = |rise: f64| run.weeks.iter().map(|week| (*week, 300.0 + rise * week)).collect::<Vec<(f64, f64)>>();
        let with_lines =
            picture((&figure, &[line(2.0), line(8.0)]), Theme::Light, (860.0, 520.0), caption, &provenance);
        let (before, behind) = with_lines.split_once("<svg class=\"patients\"").unwrap();
        let (behind, after) = behind.split_once("</svg>").unwrap();
        assert!(behind.matches('M').count() == 2 && behind.matches('L').count() > 40, "{behind}");
        assert_eq!(format!("{before}{after}"), svg, "nothing else has changed");
        assert_eq!(svg.matches("<svg").count(), svg.matches("</svg>").count());
        assert_eq!(svg.matches("<text").count(), svg.matches("</text>").count());
        assert!(!svg.contains("style=") && !svg.contains("NaN"));
    }
}
