//! The picture, drawn natively as SVG and compared with files in `tests/golden/`.
//!
//! After a wanted change: `UPDATE_GOLDEN=1 cargo test --test chart figure`, then look at every file that changed.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::float_cmp, clippy::indexing_slicing)]
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // sizes of pictures

use crate::fixture::{self, laid_out, picture, scenario};
use il2_explorer::chart::draw::{UNITS_PER_PX, draw};
use il2_explorer::chart::figure::{Added, AddedBand, AddedLine, EntryId, EntryKind, Figure, ResultShape, ViewOptions};
use il2_explorer::chart::geometry::Rect;
use il2_explorer::chart::panel::{self, PanelId};
use il2_explorer::chart::theme::Role;
use il2_explorer::chart::ticks::Scale;
use il2_explorer::chart::{Layout, Palette, Theme, theme::Marker};
use il2_explorer::own_data::{OwnData, OwnPoint};
use il2_explorer::scenario::Scenario;
use il2_explorer::trials::presets;
use il2_explorer::{text::Lang, trajectory::ArmName};
use plotters::prelude::{IntoDrawingArea, SVGBackend};

const SIZE: (f64, f64) = (860.0, 520.0);

fn svg(figure: &Figure, theme: Theme, (width, height): (f64, f64)) -> String {
    laid_out(figure, theme, &Layout::new(figure, width, height, 12.0))
}

fn golden(name: &str, found: &str) {
    let path = format!("{}/tests/golden/{name}.svg", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, found).expect("tests/golden can be written");
    }
    let kept = std::fs::read_to_string(&path).expect("no golden file: run with UPDATE_GOLDEN=1 and look at it");
    assert!(
        kept == found,
        "the picture {name} has changed; if that is wanted, run with UPDATE_GOLDEN=1 and look at it"
    );
}

#[test]
fn the_opening_picture() {
    let scenario = scenario("anrs079");
    let run = fixture::trajectory(&scenario);
    let figure = picture("anrs079", &scenario, &run, &ViewOptions::default());
    golden("anrs079-light", &svg(&figure, Theme::Light, SIZE));
    golden("anrs079-dark", &svg(&figure, Theme::Dark, SIZE));
}

#[test]
fn a_phone_and_a_log_scale() {
    let scenario = scenario("anrs079");
    let run = fixture::trajectory(&scenario);
    let options = ViewOptions { compact: true, scale: Scale::Log, ..ViewOptions::default() };
    golden("anrs079-phone-log", &svg(&picture("anrs079", &scenario, &run, &options), Theme::Light, (340.0, 300.0)));
}

#[test]
fn a_trial_point_is_next_to_a_line_of_its_statistic() {
    for preset in presets::all() {
        let run = fixture::trajectory(&preset.scenario);
        let figure = picture(preset.id, &preset.scenario, &run, &ViewOptions::default());
        for mark in &figure.trials {
            let observation = il2_explorer::trials::observations::by_id(mark.id).expect("a mark leads to its passport");
            let arm = if mark.role == ArmName::Control.into() { ArmName::Control } else { ArmName::A };
            let wanted = match observation.statistic.words() {
                "median count" => Some(EntryKind::Median),
                "median change from baseline" => Some(EntryKind::MedianChange),
                "mean count" => Some(EntryKind::Mean),
                "mean change from baseline" if observation.pooled.is_empty() => Some(EntryKind::Mean),
                _ => None,
            };
            let has_line = wanted == Some(figure.statistic.kind) && figure.line(arm).is_some();
            let is_within = observation.weeks.1 <= preset.scenario.run.weeks();
            assert!(has_line || mark.model.is_some() || !is_within, "{}: {} has neither", preset.id, mark.id);
        }
        let own = |kind| figure.series.iter().filter(|line| line.id.1 == kind).count();
        assert_eq!(own(figure.statistic.kind), run.arms.len(), "{}: one line for each arm", preset.id);
        assert_eq!(figure.series.len(), run.arms.len(), "{}: and no other", preset.id);
    }
}

#[test]
fn the_lines_are_of_the_statistic_that_the_trial_reported() {
    let shown = |preset: &str| {
        let scenario = scenario(preset);
        let figure = picture(preset, &scenario, &fixture::trajectory(&scenario), &ViewOptions::default());
        let labels: Vec<String> = figure.series.iter().map(|line| line.end_label.clone()).collect();
        (figure.statistic.kind, labels, figure.trials.iter().map(|mark| mark.label.clone()).collect::<Vec<_>>())
    };
    let (kind, lines, trials) = shown("anrs079");
    assert_eq!((kind, trials), (EntryKind::MedianChange, vec!["ANRS 079 +865".to_owned(), "ANRS 079 +262".to_owned()]));
    assert!(lines[0].starts_with("control +") && lines[1].starts_with("IL-2 +"), "{lines:?}");
    let (kind, lines, trials) = shown("kovacs1996");
    assert_eq!(kind, EntryKind::Mean);
    assert!(lines.iter().any(|line| line.starts_with("IL-2, mean ")), "{lines:?}");
    assert!(trials.contains(&"Kovacs 1996, mean 916".to_owned()), "{trials:?}");
}

#[test]
fn line_band_and_point_of_median_changes_start_at_the_median_baseline() {
    let scenario = scenario("anrs079");
    let run = fixture::trajectory(&scenario);
    let figure = picture("anrs079", &scenario, &run, &ViewOptions::default());
    let start = run.arms[0].population.as_ref().unwrap().cd4.p50[0];
    let changes = run.arms[0].changes.as_ref().unwrap();
    let line = figure.line(ArmName::A).unwrap();
    let band = figure.bands.iter().find(|band| band.id.1 == EntryKind::MiddleHalf).unwrap();
    for (place, (point, edges)) in line.points.iter().zip(&band.points).enumerate() {
        assert_eq!(point.1, start + changes.p50[place]);
        assert_eq!((edges.1, edges.2), ((start + changes.p25[place]).max(0.0), start + changes.p75[place]));
    }
    let fan = |place: usize| band.points[place].2 - band.points[place].1;
    assert!(fan(0) < 1.0 && fan(200) > 50.0, "the fan opens from the baseline");
}

#[test]
fn without_virtual_patients_there_is_no_median_and_so_no_trial_point() {
    let mut scenario = scenario("anrs079");
    scenario = scenario.set(il2_explorer::parameters::ParameterId::Population, 0.0).unwrap();
    let run = fixture::trajectory(&scenario);
    let figure = picture("anrs079", &scenario, &run, &ViewOptions::default());
    assert!(figure.trials.is_empty() && figure.bands.is_empty());
    assert!(figure.series.iter().all(|line| line.id.1 == EntryKind::Typical));
}

#[test]
fn what_is_switched_off_stays_in_the_legend() {
    let scenario = scenario("anrs079");
    let run = fixture::trajectory(&scenario);
    let all = picture("anrs079", &scenario, &run, &ViewOptions::default());
    let switched = all.legend.iter().filter(|entry| entry.shown).map(|entry| entry.id).collect();
    let none = picture("anrs079", &scenario, &run, &ViewOptions { switched, ..ViewOptions::default() });
    assert_eq!(none.legend.len(), all.legend.len());
    assert!(none.series.is_empty() && none.bands.is_empty() && none.trials.is_empty());
    assert!(none.legend.iter().any(|entry| entry.id == EntryId::Trial && !entry.shown));
}

#[test]
fn a_long_run_is_hatched_where_no_trial_followed() {
    let scenario = scenario("anrs079").set(il2_explorer::parameters::ParameterId::RunWeeks, 260.0).unwrap();
    let run = fixture::trajectory(&scenario);
    let figure = picture("anrs079", &scenario, &run, &ViewOptions::default());
    assert_eq!(figure.hatches.iter().map(|hatch| hatch.weeks).collect::<Vec<_>>(), [(170.0, 260.0)]);
    golden("anrs079-long", &svg(&figure, Theme::Light, SIZE));
}

#[test]
fn a_locked_axis_keeps_every_stroke_inside_the_plot() {
    let scenario = scenario("kovacs1996");
    let run = fixture::trajectory(&scenario);
    let options = ViewOptions { locked_counts: Some((0.0, 500.0)), ..ViewOptions::default() };
    let figure = picture("kovacs1996", &scenario, &run, &options);
    assert_eq!(figure.y.domain, (0.0, 500.0));
    let layout = Layout::new(&figure, SIZE.0, SIZE.1, 12.0);
    let Rect { left, top, right, bottom } = layout.plot;
    assert!(left > 20.0 && top > 10.0 && right < SIZE.0 && bottom < SIZE.1);
    golden("kovacs1996-locked", &svg(&figure, Theme::Print, SIZE));
}

#[test]
fn a_range_is_a_box_and_never_a_point() {
    let scenario = scenario("kovacs1995-above-200");
    let run = fixture::trajectory(&scenario);
    let figure = picture("kovacs1995-above-200", &scenario, &run, &ViewOptions::default());
    assert!(figure.trials.iter().any(|mark| matches!(mark.shape, ResultShape::Box { .. })));
    golden("kovacs1995", &svg(&figure, Theme::Light, SIZE));
}

/// Three measurements, two with bars.
fn own() -> OwnData {
    let point = |week, value| OwnPoint::new(week, value).unwrap();
    OwnData::new(vec![
        point(12.0, 520.0).with_bar(Some(430.0), Some(640.0)),
        point(30.0, 1900.0),
        point(48.0, 860.0).with_bar(None, Some(1000.0)),
    ])
}

#[test]
fn own_measurements_are_next_to_those_of_the_trial() {
    let scenario = scenario("anrs079");
    let run = fixture::trajectory(&scenario);
    let added = Added { own: own().into(), ..Added::default() };
    let options = ViewOptions { added, ..ViewOptions::default() };
    let figure = picture("anrs079", &scenario, &run, &options);
    assert_eq!(figure.own, own().points());
    assert!(figure.y.domain.1 >= 1900.0, "the axis makes room: {:?}", figure.y.domain);
    let said = |week| il2_explorer::chart::figure::spoken(&figure, week, Lang::En.words());
    assert!(said(12.25).ends_with("; Your data 520 (430–640)"), "{}", said(12.25));
    assert!(said(48.0).ends_with("; Your data 860 (860–1,000)"), "{}", said(48.0));
    assert!(!said(20.0).contains("Your data"), "no measurement is near: {}", said(20.0));
    golden("own-data", &svg(&figure, Theme::Light, SIZE));

    let off = ViewOptions { switched: [EntryId::Own(0)].into(), ..options.clone() };
    let without = picture("anrs079", &scenario, &run, &off);
    assert!(without.own.is_empty() && without.legend.iter().any(|entry| entry.id == EntryId::Own(0) && !entry.shown));
    let later = ViewOptions { window_weeks: Some((20.0, 40.0)), ..options };
    assert_eq!(picture("anrs079", &scenario, &run, &later).own.len(), 1, "only what lies in the weeks shown");
}

#[test]
fn every_series_of_own_measurements_has_its_mark_its_name_and_its_switch() {
    let scenario = scenario("anrs079");
    let run = fixture::trajectory(&scenario);
    let own = il2_explorer::own_data::read_table("week,CD4 <b>A,CD4 arm B\n0,340,300\n12,520,310\n48,860,320").data;
    let options = ViewOptions { added: Added { own: own.into(), ..Added::default() }, ..ViewOptions::default() };
    let figure = picture("anrs079", &scenario, &run, &options);
    let own = figure.legend.iter().filter(|entry| matches!(entry.id, EntryId::Own(_)));
    let entries: Vec<_> = own.map(|entry| (entry.label.as_str(), entry.marker)).collect();
    assert_eq!(entries, [("Your data, CD4 <b>A", Marker::Star), ("Your data, CD4 arm B", Marker::Square)]);
    let said = il2_explorer::chart::figure::spoken(&figure, 12.0, Lang::En.words());
    assert!(said.ends_with("; Your data, CD4 <b>A 520; Your data, CD4 arm B 310"), "{said}");
    golden("own-series", &svg(&figure, Theme::Light, SIZE));
    let off = ViewOptions { switched: vec![EntryId::Own(0)], ..options };
    assert_eq!(picture("anrs079", &scenario, &run, &off).own.len(), 3, "the other series");
}

#[test]
fn single_people_and_the_interval_of_the_mean() {
    let scenario = scenario("anrs079");
    let run = fixture::trajectory(&scenario);
    let scaled = |arm: ArmName, by: f64| -> Vec<(f64, f64)> {
        let typical = &run.arm(arm).unwrap().typical.cd4;
        run.weeks.iter().copied().zip(typical.iter().map(|count| count * by)).collect()
    };
    let person = |arm: ArmName| {
        let points = scaled(arm, 0.7);
        let [label, end_label] = Lang::En.person_line(arm, 17, points.last().unwrap().1);
        AddedLine { id: (arm, EntryKind::Person(17)), role: Role::Person, label, end_label, points }
    };
    let lines = vec![person(ArmName::A), person(ArmName::Control)];
    let points = scaled(ArmName::A, 1.1).into_iter().map(|(week, mean)| (week, mean * 0.95, mean * 1.05)).collect();
    let (id, label) = ((ArmName::A, EntryKind::MeanInterval), Lang::En.mean_band(ArmName::A, &run));
    let bands = vec![AddedBand { id, label, points }];
    let added = Added { lines: lines.into(), bands: bands.into(), ..Added::default() };
    let figure = picture("anrs079", &scenario, &run, &ViewOptions { added, ..ViewOptions::default() });
    let kinds: Vec<EntryKind> = figure.bands.iter().map(|band| band.id.1).collect();
    assert_eq!(kinds, [EntryKind::MeanInterval], "the spread of people is not drawn with it");
    assert!(figure.series.iter().any(|line| line.id == (ArmName::A, EntryKind::Mean)), "it lies round its mean");
    let last = il2_explorer::chart::figure::spoken(&figure, 74.0, Lang::En.words());
    assert!(last.contains("Virtual patient 17 ") && last.contains("Virtual patient 17, control "), "{last}");
    golden("one-person", &svg(&figure, Theme::Light, SIZE));
}

/// The plots of every panel, drawn under a picture.
fn panels(scenario: &Scenario, options: &ViewOptions, theme: Theme) -> Vec<(PanelId, Figure, String)> {
    let run = il2_explorer::simulation::simulate_typical(scenario);
    let main = Layout::new(&picture("anrs079", scenario, &run, options), SIZE.0, SIZE.1, 12.0);
    let plots = PanelId::ALL.into_iter().flat_map(|id| {
        let figures = panel::plots(id, &run, scenario.run.weeks(), options, Lang::En.words());
        figures.into_iter().map(move |figure| (id, figure))
    });
    plots
        .map(|(id, figure)| {
            let layout = main.under(&figure, 136.0);
            assert_eq!((layout.x_px(20.0), layout.x_px(60.0)), (main.x_px(20.0), main.x_px(60.0)), "the same weeks");
            let mut text = String::new();
            {
                let size = ((SIZE.0 * UNITS_PER_PX) as u32, (136.0 * UNITS_PER_PX) as u32);
                let area = SVGBackend::with_string(&mut text, size).into_drawing_area();
                draw(&area, &figure, &layout, Palette::of(theme), UNITS_PER_PX).expect("a string takes everything");
                area.present().expect("a string takes everything");
            }
            (id, figure, text)
        })
        .collect()
}

#[test]
fn panels_stand_on_the_same_weeks_and_say_what_they_show() {
    let scenario = scenario("anrs079");
    let run = il2_explorer::simulation::simulate_typical(&scenario);
    let plots = panels(&scenario, &ViewOptions::default(), Theme::Light);
    assert_eq!(plots.len(), 7);
    for (id, figure, text) in &plots {
        assert!(!text.contains("NaN") && text.matches("<polyline").count() > 8, "{id:?}");
        let (low, high) = figure.y.domain;
        for point in figure.series.iter().flat_map(|line| &line.points) {
            assert!(low <= point.1 && point.1 <= high, "{} leaves its axis: {point:?}", figure.y.title);
        }
        let said = il2_explorer::chart::figure::reading(figure, 62.0, Lang::En.words());
        assert_eq!(said.len(), figure.legend.len(), "{}: every entry of the legend has a value", figure.y.title);
    }
    // Layers are told by their own height, and add up to the naive and memory cells of the run.
    let cells = &plots.iter().find(|plot| plot.0 == PanelId::Cells).unwrap().1;
    let said = il2_explorer::chart::figure::reading(cells, 62.0, Lang::En.words());
    let sum: f64 = said.iter().take(3).map(|found| found.1.replace(',', "").parse::<f64>().unwrap()).sum();
    let typical = &run.arms[0].typical;
    let all = typical.naive[248] + typical.memory[248];
    assert!((sum - all).abs() < 2.0, "{sum} for {all}");
}

#[test]
fn one_cycle_shows_dip_rebound_and_decay() {
    let scenario = scenario("anrs079");
    let run = fixture::trajectory(&scenario);
    let window = (59.0, 68.0);
    let closeup = il2_explorer::simulation::closeup(&scenario, window).map(std::rc::Rc::new);
    let options = ViewOptions { window_weeks: Some(window), closeup, ..ViewOptions::default() };
    let figure = picture("anrs079", &scenario, &run, &options);
    assert_eq!(figure.x.domain, window);
    assert_eq!(figure.x.ticks.len(), 10);
    let line = figure.line(ArmName::A).unwrap();
    let at = |week: f64| line.points.iter().find(|point| point.0 >= week - 1e-9).unwrap().1;
    let dip = line.points.iter().map(|point| point.1).fold(f64::INFINITY, f64::min);
    let peak = line.points.iter().map(|point| point.1).fold(0.0, f64::max);
    assert!(dip < at(59.9) && at(59.9) < peak && at(67.9) < peak, "{dip} {} {peak} {}", at(59.9), at(67.9));
    let said = il2_explorer::chart::figure::spoken(&figure, 60.5, Lang::En.words());
    assert!(said.starts_with("Week 60, day 3.5: "), "{said}");
    let named: Vec<&str> = figure.phases.iter().map(|phase| phase.label.as_str()).collect();
    assert_eq!(named[..3], ["dip", "rebound", "decay"], "{named:?}");
    assert!(named[3].starts_with("step +"), "{named:?}");
    assert!(picture("anrs079", &scenario, &run, &ViewOptions::default()).phases.is_empty(), "only of one cycle");
    let plots = panels(&scenario, &options, Theme::Dark);
    let il2 = &plots.iter().find(|plot| plot.0 == PanelId::Il2).unwrap().1;
    let level = &il2.series.iter().find(|line| line.id.0 == ArmName::A).unwrap().points;
    let rises = level.windows(2).filter(|pair| pair[1].1 > pair[0].1 * 2.0 + 1.0).count();
    assert!(rises >= 9, "each of ten injections is seen: {rises}");
}

#[test]
fn panels_of_a_made_up_run_stay_as_they_are() {
    let scenario = scenario("anrs079");
    let mut run = fixture::trajectory(&scenario);
    let weeks = run.weeks.clone();
    for (place, arm) in run.arms.iter_mut().enumerate() {
        let of = |value: &dyn Fn(f64) -> f64| weeks.iter().map(|week| value(*week)).collect::<Vec<f64>>();
        let typical = &mut arm.typical;
        let treated = if place == 0 { 1.0 } else { 0.0 };
        typical.naive = of(&|week| 120.0 + week * (1.0 + 2.0 * treated));
        typical.memory = of(&|week| 220.0 + week * 2.0);
        typical.expanded = of(&|week| 3.0 * week * treated);
        typical.expanded_naive = of(&|week| 2.0 * week * treated);
        typical.rna_log10 = of(&|week| 4.5 - (week / 20.0).min(2.6));
    }
    let options = ViewOptions::default();
    let main = Layout::new(&picture("anrs079", &scenario, &run, &options), SIZE.0, SIZE.1, 12.0);
    for (id, name) in [(PanelId::Cells, "panel-cells"), (PanelId::Rna, "panel-rna")] {
        let figure = panel::plots(id, &run, 74.0, &options, Lang::En.words()).remove(0);
        let layout = main.under(&figure, 136.0);
        let mut text = String::new();
        {
            let size = ((SIZE.0 * UNITS_PER_PX) as u32, (136.0 * UNITS_PER_PX) as u32);
            let area = SVGBackend::with_string(&mut text, size).into_drawing_area();
            draw(&area, &figure, &layout, Palette::of(Theme::Light), UNITS_PER_PX).expect("a string takes everything");
            area.present().expect("a string takes everything");
        }
        golden(name, &text);
    }
}
