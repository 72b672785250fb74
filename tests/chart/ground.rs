//! What of a picture lies on the ground, which is kept while a control moves.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // sizes of pictures

use crate::fixture::{self, laid_out, picture, scenario};
use il2_explorer::chart::draw::{Still, UNITS_PER_PX, draw_ground, draw_rest, shared_ground};
use il2_explorer::chart::figure::{Added, Figure, ViewOptions};
use il2_explorer::chart::{Layout, Palette, Theme};
use plotters::prelude::{IntoDrawingArea, SVGBackend};

const SIZE: (f64, f64) = (860.0, 520.0);

#[test]
fn ground_and_rest_are_the_whole_picture() {
    let scenario = scenario("anrs079");
    let figure = picture("anrs079", &scenario, &fixture::trajectory(&scenario), &ViewOptions::default());
    let layout = Layout::new(&figure, SIZE.0, SIZE.1, 12.0);
    let whole = laid_out(&figure, Theme::Light, &layout);
    for lines in 0..=figure.series.len() {
        let mut text = String::new();
        {
            let size = ((SIZE.0 * UNITS_PER_PX) as u32, (SIZE.1 * UNITS_PER_PX) as u32);
            let area = SVGBackend::with_string(&mut text, size).into_drawing_area();
            let (of, palette) = ((&figure, Still { bands: true, lines }), Palette::of(Theme::Light));
            draw_ground(&area, of, &layout, palette, UNITS_PER_PX).expect("a string takes everything");
            draw_rest(&area, of, &layout, palette, UNITS_PER_PX).expect("a string takes everything");
            area.present().expect("a string takes everything");
        }
        assert!(text == whole, "with {lines} lines on the ground the picture is another");
    }
}

#[test]
fn a_ground_serves_as_long_as_what_is_on_it_does_not_change() {
    let scenario = scenario("anrs079");
    let figure = picture("anrs079", &scenario, &fixture::trajectory(&scenario), &ViewOptions::default());
    let lines = figure.series.len();
    assert_eq!(shared_ground(&figure, &figure, true), Some(lines));
    let mut moved = figure.clone();
    moved.series[lines - 1].points[3].1 += 1.0;
    assert_eq!(shared_ground(&figure, &moved, true), Some(lines - 1), "the line in front has moved");
    moved.series[0].points[3].1 += 1.0;
    assert_eq!(shared_ground(&figure, &moved, true), Some(0), "the line at the back has moved");
    let changes: [fn(&mut Figure); 5] = [
        |figure| figure.y.domain.1 += 1.0,
        |figure| figure.x.domain.1 += 1.0,
        |figure| figure.thresholds.clear(),
        |figure| figure.bands.clear(),
        |figure| figure.hatches.clear(),
    ];
    for change in changes {
        let mut other = figure.clone();
        change(&mut other);
        if other != figure {
            assert_eq!(shared_ground(&figure, &other, true), None, "what lies behind all lines is another");
        }
    }
    assert!(!figure.bands.is_empty() && !figure.thresholds.is_empty(), "the cases above are cases");
    let mut other = figure.clone();
    other.bands.clear();
    assert_eq!(shared_ground(&figure, &other, false), Some(lines), "bands that are not on the ground may move");
}

#[test]
fn a_crowd_of_own_measurements_lies_on_the_ground_below_the_lines() {
    let scenario = scenario("anrs079");
    let run = fixture::trajectory(&scenario);
    let with_points = |count: usize| {
        let rows =
            (0..count).fold("week,cd4\n".to_owned(), |rows, at| format!("{rows}{},{}\n", at as f64 * 0.1, 300 + at));
        let own = il2_explorer::own_data::read_table(&rows).data;
        assert_eq!(own.points().len(), count);
        let options = ViewOptions { added: Added { own: own.into(), ..Added::default() }, ..ViewOptions::default() };
        picture("anrs079", &scenario, &run, &options)
    };
    let ground = |figure: &Figure| {
        let mut text = String::new();
        let size = ((SIZE.0 * UNITS_PER_PX) as u32, (SIZE.1 * UNITS_PER_PX) as u32);
        let area = SVGBackend::with_string(&mut text, size).into_drawing_area();
        let layout = Layout::new(figure, SIZE.0, SIZE.1, 12.0);
        let of = (figure, Still { bands: true, lines: 0 });
        draw_ground(&area, of, &layout, Palette::of(Theme::Light), UNITS_PER_PX).expect("a string takes everything");
        drop(area);
        text.matches("<polygon").count()
    };
    let [none, few, many] = [0, 60, 61].map(with_points);
    assert_eq!((ground(&few), ground(&many)), (ground(&none), ground(&none) + 61));
    let lines = many.series.len();
    // One more point is another ground where there are many, and none where there are few.
    let changed = |figure: &Figure| {
        let mut other = figure.clone();
        other.own.pop();
        shared_ground(figure, &other, true)
    };
    assert_eq!((changed(&few), changed(&many)), (Some(lines), None));
}
