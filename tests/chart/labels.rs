//! Labels in the picture have room, whatever its size and its axes.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // a test fails by panicking

use crate::fixture::{self, laid_out, picture, scenario};
use il2_explorer::chart::draw::UNITS_PER_PX;
use il2_explorer::chart::figure::{Shape, ViewOptions};
use il2_explorer::chart::{Layout, Theme};
use il2_explorer::text::Lang;
use il2_explorer::trials::presets;

/// The labels at marks of an axis: those that are anchored like this, at their place across and downwards in CSS pixels.
fn labels<'a>(svg: &'a str, anchor: &str) -> Vec<(f64, f64, &'a str)> {
    let number = |from: &str, key: &str| from.split_once(key)?.1.split_once('"')?.0.parse::<f64>().ok();
    let texts = svg.split("<text ").skip(1).filter(|text| text.contains(&format!("text-anchor=\"{anchor}\"")));
    let label = |text: &'a str| {
        let words = text.split_once('>')?.1.split_once('<')?.0.trim();
        Some((number(text, "x=\"")? / UNITS_PER_PX, number(text, " y=\"")? / UNITS_PER_PX, words))
    };
    texts.filter_map(label).collect()
}

#[test]
fn labels_of_an_axis_leave_each_other_room_and_the_curves_theirs() {
    let scenario = scenario("anrs079");
    let run = fixture::trajectory(&scenario);
    let options = ViewOptions { compact: true, locked_counts: Some((0.0, 4000.0)), ..ViewOptions::default() };
    let figure = picture("anrs079", &scenario, &run, &options);
    // A phone, and one whose reader has type twice as large.
    for (width, height, text) in [(340.0, 250.0, 12.0), (312.0, 420.0, 24.0), (250.0, 420.0, 24.0)] {
        let layout = Layout::new(&figure, width, height, text);
        assert!(layout.plot.width() > 0.4 * width, "{width}: the curves have {} px", layout.plot.width());
        let drawn = laid_out(&figure, Theme::Light, &layout);
        let mut counts: Vec<f64> = labels(&drawn, "end").iter().map(|label| label.1).collect();
        counts.sort_by(f64::total_cmp);
        assert!(
            counts.len() > 3 && counts.windows(2).all(|two| two[1] - two[0] > layout.text_px),
            "{width}: {counts:?}"
        );
        let weeks = labels(&drawn, "middle");
        let apart = |two: &[(f64, f64, &str)]| two[1].0 - two[0].0 > two[1].2.len() as f64 * layout.text_px * 0.6;
        assert!(weeks.len() > 2 && weeks.windows(2).all(apart), "{width}: {weeks:?}");
    }
}

#[test]
fn every_line_that_reaches_the_end_has_its_label_in_every_width_and_language() {
    for (preset, lang) in presets::all().iter().flat_map(|preset| Lang::ALL.map(|lang| (preset, lang))) {
        let run = fixture::trajectory(&preset.scenario);
        let picture = fixture::picture_in(lang, preset.id, &preset.scenario, &run, &ViewOptions::default());
        for width in (0..40).map(|step| 560.0 + 16.817 * f64::from(step)) {
            let layout = Layout::new(&picture, width, 480.0, 12.0);
            let drawn = laid_out(&picture, Theme::Light, &layout);
            for line in picture.series.iter().filter(|line| !line.end_label.is_empty()) {
                assert!(drawn.contains(&line.end_label), "{} {lang:?} at {width}: {:?}", preset.id, line.end_label);
            }
        }
    }
}

/// Wherever the axis ends: far above the level, just above it, and below it.
#[test]
fn the_label_of_a_level_keeps_off_its_line_and_within_the_plot() {
    let mut levels = 0;
    for preset in presets::all() {
        let run = fixture::trajectory(&preset.scenario);
        let with = |locked_counts| {
            picture(preset.id, &preset.scenario, &run, &ViewOptions { locked_counts, ..ViewOptions::default() })
        };
        let free = with(None);
        for mark in free.trials.iter().filter(|mark| matches!(mark.shape, Shape::Level)) {
            for highest in [2.0, 1.05, 1.01, 0.9].map(|part| part * mark.count) {
                let picture = with(Some((0.0, highest)));
                let layout = Layout::new(&picture, 340.0, 300.0, 12.0);
                let (line, (_, label, _)) = (layout.trial_at(mark).1, layout.trial_label(&picture, mark, 40.0));
                let top = layout.plot.top;
                assert!((label - line).abs() > 11.9, "{} to {highest}: {label} for {line}", mark.id);
                assert!(top <= label && label <= layout.plot.bottom, "{} to {highest}: {label}, top {top}", mark.id);
                levels += 1;
            }
        }
    }
    assert!(levels > 0);
}
