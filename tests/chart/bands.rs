//! The spread of each schedule on the picture.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)]

use crate::fixture::{self, laid_out, picture};
use il2_explorer::chart::figure::{Added, AddedBand, AddedLine, EntryKind, Figure, ViewOptions};
use il2_explorer::chart::theme::Role;
use il2_explorer::chart::{Layout, Theme};
use il2_explorer::text::Lang;
use il2_explorer::trajectory::ArmName;

#[test]
fn the_spreads_of_two_schedules_are_outlines_that_do_not_mix() {
    let drawn = |link: &str| {
        let scenario = il2_explorer::link::decode(link).unwrap().scenario;
        let run = il2_explorer::simulation::simulate(&scenario);
        let text = {
            let figure = picture("", &scenario, &run, &ViewOptions::default());
            laid_out(&figure, Theme::Light, &Layout::new(&figure, 640.0, 400.0, 12.0))
        };
        let opacity =
            |element: &str| -> Option<f64> { element.split_once("opacity=\"")?.1.split_once('"')?.0.parse().ok() };
        let pale = |name: &str| {
            let parts = text.split(name).skip(1).filter_map(|part| part.split('>').next());
            let of_schedule = |part: &&str| ["#0072B2", "#B84C00"].iter().any(|colour| part.contains(colour));
            parts.filter(of_schedule).filter(|part| opacity(part).is_some_and(|share| share < 1.0)).count()
        };
        (pale("<polygon"), pale("<polyline"))
    };
    let (one, two) = (drawn("v=1&m=2&a=5m5d8w6c&pop=30"), drawn("v=1&m=2&a=5m5d8w6c&b=3m5d8w6c&pop=30"));
    assert_eq!(one.0, 1, "one schedule: its spread is filled");
    assert_eq!(two.0, 0, "two schedules: nothing is filled");
    assert_eq!((one.1, two.1), (0, 4), "an upper and a lower edge of each");
}

#[test]
fn the_fitted_patient_lies_over_the_spread_of_people_and_the_axis_makes_room() {
    let scenario = fixture::scenario("anrs079");
    let run = fixture::trajectory(&scenario);
    let typical = &run.arm(ArmName::A).unwrap().typical.cd4;
    let points: Vec<(f64, f64)> = run.weeks.iter().copied().zip(typical.iter().map(|count| count * 2.0)).collect();
    let of_band = points.iter().map(|(week, count)| (*week, count * 0.8, count * 1.3)).collect();
    let words = Lang::En.own_fit();
    let line = AddedLine {
        id: (ArmName::A, EntryKind::Fitted),
        role: Role::Own,
        label: words.line.into(),
        end_label: words.line_end.into(),
        points,
    };
    let band = AddedBand { id: (ArmName::A, EntryKind::FittedBand), label: words.band.into(), points: of_band };
    let added = Added { lines: vec![line].into(), bands: vec![band].into(), ..Added::default() };
    let figure = picture("anrs079", &scenario, &run, &ViewOptions { added, ..ViewOptions::default() });
    let plain = picture("anrs079", &scenario, &run, &ViewOptions::default());
    let kinds = |figure: &Figure| figure.bands.iter().map(|band| band.id.1).collect::<Vec<_>>();
    let mut expected = kinds(&plain);
    expected.push(EntryKind::FittedBand);
    let mut found = kinds(&figure);
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected);
    assert!(figure.y.domain.1 > 2.0 * plain.y.domain.1, "{:?} {:?}", figure.y.domain, plain.y.domain);
    let said = il2_explorer::chart::figure::spoken(&figure, 74.0, Lang::En.words());
    assert!(said.contains(words.line) && said.contains(words.band), "{said}");
}
