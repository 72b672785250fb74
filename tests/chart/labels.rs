//! Labels in the picture have room, whatever its size and its axes.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // a test fails by panicking

use crate::fixture::{self, laid_out, picture, scenario};
use il2_explorer::chart::draw::UNITS_PER_PX;
use il2_explorer::chart::figure::{Added, EntryId, ResultShape, ViewOptions};
use il2_explorer::chart::ticks::Scale;
use il2_explorer::chart::{Layout, Theme};
use il2_explorer::own_data::read_table;
use il2_explorer::scenario::Scenario;
use il2_explorer::text::Lang;
use il2_explorer::trials::presets;
use std::rc::Rc;

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

/// On a phone, with one schedule or two, in every regimen and language: the labels stay in the picture and off each other, each with its number.
#[test]
fn labels_in_the_margin_of_a_phone_leave_the_curves_half_of_the_width() {
    let second = scenario("ukvanguard-7.5").a;
    for (preset, lang) in presets::all().iter().flat_map(|preset| Lang::ALL.map(|lang| (preset, lang))) {
        let two = Scenario { b: Some(second.clone()), ..preset.scenario.clone() };
        for scenario in [&preset.scenario, &two] {
            let run = fixture::trajectory(scenario);
            let options = ViewOptions { compact: true, ..ViewOptions::default() };
            let picture = fixture::picture_in(lang, preset.id, scenario, &run, &options);
            for (width, height) in [(366.0, 250.0), (320.0, 240.0)] {
                let layout = Layout::new(&picture, width, height, 12.0);
                let what = format!("{} {lang:?} at {width}", preset.id);
                assert!(layout.plot.width() > 0.5 * width, "{what}: the curves have {} px", layout.plot.width());
                let drawn = laid_out(&picture, Theme::Light, &layout);
                let left = layout.plot.right + 15.0;
                let mut rows: Vec<_> = labels(&drawn, "start").into_iter().filter(|row| row.0 > left).collect();
                rows.sort_by(|one, other| one.1.total_cmp(&other.1));
                assert!(rows.windows(2).all(|two| two[1].1 - two[0].1 > 0.95 * layout.text_px), "{what}: {rows:?}");
                let end = |row: &(f64, f64, &str)| row.0 + layout.letters_px(row.2);
                assert!(rows.iter().all(|row| end(row) <= width), "{what}: {rows:?}");
                for line in picture.series.iter().filter(|line| !line.end_label.is_empty()) {
                    let number = line.end_label.rsplit(' ').next().unwrap();
                    assert!(rows.iter().any(|row| row.2.ends_with(number)), "{what}: {number} is not in {rows:?}");
                }
            }
        }
    }
}

/// The mean of a stretch of weeks is a thin, pale line with its ends bent down. Such strokes are there for every level, and for nothing else.
#[test]
fn the_mean_of_several_weeks_is_a_pale_bracket() {
    let mut levels = 0;
    for preset in presets::all() {
        let run = fixture::trajectory(&preset.scenario);
        let figure = picture(preset.id, &preset.scenario, &run, &ViewOptions::default());
        let layout = Layout::new(&figure, 800.0, 480.0, 12.0);
        let drawn = laid_out(&figure, Theme::Light, &layout);
        let strokes = drawn.split('<').filter(|element| element.starts_with("polyline"));
        let (pale, other): (Vec<&str>, Vec<&str>) = strokes.partition(|stroke| stroke.contains("opacity=\"0.7\""));
        let wanted = figure.trials.iter().filter(|mark| matches!(mark.shape, ResultShape::Level)).count();
        assert_eq!(pale.len(), wanted, "{}", preset.id);
        for bracket in pale {
            assert!(bracket.contains("stroke-width=\"12\""), "{}: {bracket}", preset.id);
            let points = bracket.split_once("points=\"").unwrap().1.split_once('"').unwrap().0;
            let heights: Vec<f64> =
                points.split_whitespace().map(|at| at.split_once(',').unwrap().1.parse().unwrap()).collect();
            assert!(heights.len() == 4 && heights[0] > heights[1] && heights[3] > heights[2], "{points}");
        }
        let bar = |stroke: &&str| stroke.contains("stroke-width=\"24\"");
        assert!(!other.iter().any(bar), "{}: a bar through the plot", preset.id);
        levels += wanted;
    }
    assert!(levels > 0);
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
        for mark in free.trials.iter().filter(|mark| matches!(mark.shape, ResultShape::Level)) {
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

/// On phones too, where the label of another schedule's result is longer than the plot.
#[test]
fn the_label_of_a_result_is_not_cut_off_at_the_left() {
    let mut results = 0;
    for preset in presets::all() {
        let other = presets::by_id(if preset.id == "anrs079" { "ukvanguard-7.5" } else { "anrs079" }).unwrap();
        let changed = Scenario { a: other.scenario.a.clone(), ..preset.scenario.clone() };
        for scenario in [&preset.scenario, &changed] {
            let run = fixture::trajectory(scenario);
            let picture = picture(preset.id, scenario, &run, &ViewOptions { compact: true, ..ViewOptions::default() });
            let layout = Layout::new(&picture, 340.0, 240.0, 13.0);
            for mark in picture.trials.iter().filter(|mark| !layout.is_at_end(mark)) {
                // In the bold letters of a wide typeface.
                let width = layout.letters_px(&mark.label) * 1.3;
                let (x, _, is_right_end) = layout.trial_label(&picture, mark, width);
                let left = if is_right_end { x - width } else { x };
                assert!(left >= 0.0, "{}, {}: begins at {left}", preset.id, mark.label);
                results += 1;
            }
        }
    }
    assert!(results > 0);
}

#[test]
fn a_result_of_another_schedule_is_grey_and_says_which() {
    let own = scenario("anrs079");
    let change = il2_explorer::scenario::Action::SetInBlock(
        il2_explorer::scenario::Arm::A,
        1,
        il2_explorer::parameters::ParameterId::DaysOn,
        3.0,
    );
    let other = il2_explorer::scenario::reduce(&own, change);
    for (lang, wanted) in [
        (Lang::En, "ANRS 079 +865 (5 MIU \u{d7} 2, 5 d / 4/8 wk)"),
        (Lang::Fr, "ANRS 079 +865 (5\u{a0}MUI \u{d7} 2, 5\u{a0}j / 4/8\u{a0}sem.)"),
    ] {
        let figure =
            fixture::picture_in(lang, "anrs079", &other, &fixture::trajectory(&other), &ViewOptions::default());
        let treated = &figure.trials[0];
        assert_eq!((treated.label.as_str(), treated.role), (wanted, il2_explorer::chart::theme::Role::Muted));
        // A control has no schedule to differ in.
        assert_eq!(figure.trials[1].role, il2_explorer::trajectory::ArmName::Control.into());
        assert!(
            laid_out(&figure, Theme::Light, &Layout::new(&figure, 860.0, 520.0, 12.0)).contains(wanted),
            "its label has room in the plot"
        );
    }
}

/// A picture whose axis has grown, stretched by as much as it has, is where the picture before was: that is how it comes from there.
#[test]
fn a_longer_axis_says_how_much_longer_it_is() {
    let figure = |top: f64, scale: Scale| {
        let scenario = scenario("anrs079");
        let mut figure = picture("anrs079", &scenario, &fixture::trajectory(&scenario), &ViewOptions::default());
        (figure.y.domain, figure.y.scale) = ((if scale == Scale::Log { 50.0 } else { 0.0 }, top), scale);
        figure
    };
    let layout = |top, scale| Layout::new(&figure(top, scale), 800.0, 480.0, 12.0);
    for scale in [Scale::Linear, Scale::Log] {
        let (before, now) = (layout(1500.0, scale), layout(2000.0, scale));
        let growth = now.growth_since(&before).expect("it has grown");
        for count in [60.0, 340.0, 1000.0, 1500.0] {
            let stretched = now.plot.bottom - (now.plot.bottom - now.y_px(count)) * growth;
            assert!((stretched - before.y_px(count)).abs() < 1e-6, "{count}: {stretched}");
        }
        assert_eq!((before.growth_since(&now), now.growth_since(&now)), (None, None), "a shorter one, the same");
    }
    assert_eq!(layout(2000.0, Scale::Log).growth_since(&layout(1500.0, Scale::Linear)), None, "another scale");
}

#[test]
fn each_of_several_series_of_ones_own_has_its_name_at_its_end() {
    let scenario = scenario("anrs079");
    let run = fixture::trajectory(&scenario);
    let table = "week,value,low,high,group\n0,300,,,A <b>\n24,410,,,A <b>\n0,310,,,placebo without any treatment\n\
                 24,420,,,placebo without any treatment\n0,305,,,C\n24,415,,,C\n8,900,,,early\n";
    let own = Rc::new(read_table(table).data);
    assert_eq!(own.series().len(), 4);
    let added = Added { own: Rc::clone(&own), ..Added::default() };
    let options = ViewOptions { added, ..ViewOptions::default() };
    let figure = picture("anrs079", &scenario, &run, &options);
    let names: Vec<&str> = figure.own_ends.iter().map(|end| end.label.as_str()).collect();
    assert_eq!(names, ["A <b>", "placebo without any…", "C", "early"]);
    assert_eq!(figure.own_ends.iter().map(|end| end.at.0).collect::<Vec<_>>(), [24.0, 24.0, 24.0, 8.0]);
    for (width, height) in [(860.0, 440.0), (340.0, 250.0)] {
        let layout = Layout::new(&figure, width, height, 12.0);
        let drawn = laid_out(&figure, Theme::Light, &layout);
        let near = |name: &str| labels(&drawn, "middle").into_iter().find(|label| label.2 == name).unwrap().1;
        let mut places = ["A &lt;b&gt;", "placebo without any…", "C"].map(near);
        places.sort_by(f64::total_cmp);
        assert!(places.windows(2).all(|two| two[1] - two[0] > 0.9 * layout.text_px), "{width}: {places:?}");
    }
    // One series has no name to be told apart by, and one that is switched off none to be told.
    let one = Added { own: Rc::new(read_table("week,value,low,high,group\n0,300,,,A").data), ..Added::default() };
    assert!(
        picture("anrs079", &scenario, &run, &ViewOptions { added: one, ..ViewOptions::default() }).own_ends.is_empty()
    );
    let hidden = ViewOptions { switched: vec![EntryId::Own(2)], ..options };
    assert_eq!(picture("anrs079", &scenario, &run, &hidden).own_ends.len(), 3);
}
