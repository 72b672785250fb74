use super::*;
use crate::page::explore::map::settings_at;
use crate::service::Service;
use crate::simulation::simulate_typical;
use crate::trials::presets::opening_scenario;

static NO_DATA: std::sync::LazyLock<OwnData> = std::sync::LazyLock::new(OwnData::default);

fn around(lens: Lens, scenario: &Scenario) -> Around<'_> {
    Around {
        lens,
        scenario,
        statistic: LineStatistic::CHANGES,
        own: &NO_DATA,
        stale: false,
        drawn: &[],
        passport: None,
    }
}

/// What the picture of a run without own data shows.
fn shown<'a>(scenario: &'a Scenario, run: &'a Trajectory) -> Shown<'a> {
    Shown { scenario, run, statistic: LineStatistic::CHANGES, own: &NO_DATA, landings: &[], lang: Lang::En }
}

/// Asks and answers until nothing is wanted; says how many questions that took.
fn settle(explore: &mut ExploreState, service: &mut Service, lens: Lens, scenario: &Scenario) -> usize {
    let mut asked = 0;
    loop {
        let questions = explore.questions(around(lens, scenario));
        if questions.is_empty() {
            return asked;
        }
        for question in questions {
            asked += 1;
            assert!(asked < 200, "it never ends: {question:?}");
            explore.take(&question, &service.answer(&question).unwrap());
        }
    }
}

#[test]
fn the_people_are_asked_for_once_and_only_where_they_show() {
    let scenario = opening_scenario();
    let mut explore = ExploreState::default();
    assert!(explore.questions(around(Lens::Result, &scenario)).is_empty());
    let stale = Around { stale: true, ..around(Lens::Compare, &scenario) };
    assert!(explore.questions(stale).is_empty(), "the band comes first");
    assert_eq!(explore.questions(around(Lens::Compare, &scenario)).len(), 1);
    assert!(explore.questions(around(Lens::Compare, &scenario)).is_empty(), "asked for already");
    let mut explore = ExploreState::default();
    assert_eq!(settle(&mut explore, &mut Service::default(), Lens::People, &scenario), 1);
    assert!(explore.is_fresh(&scenario));
    let other = scenario.clone().set(crate::parameters::ParameterId::Baseline, 300.0).unwrap();
    assert!(!explore.is_fresh(&other));
    assert_eq!(explore.questions(around(Lens::People, &other)).len(), 1);
}

#[test]
fn a_link_that_is_refused_is_not_asked_for_ever() {
    let scenario = opening_scenario();
    let mut explore = ExploreState::default();
    let question = explore.questions(around(Lens::Compare, &scenario)).remove(0);
    explore.take(&question, &Response::Refused { reason: String::new() });
    assert!(explore.questions(around(Lens::Compare, &scenario)).is_empty());
}

#[test]
fn a_chosen_person_follows_the_scenario_and_the_mean_follows_the_switch() {
    let scenario = opening_scenario();
    let mut explore = ExploreState { person: Some(6), band: ShownBand::Mean, ..ExploreState::default() };
    settle(&mut explore, &mut Service::default(), Lens::People, &scenario);
    let run = simulate_typical(&scenario);
    explore.follow(&shown(&scenario, &run));
    let [line] = explore.added.lines.as_slice() else { panic!("one line: {:?}", explore.added.lines) };
    assert_eq!((line.id, line.points.len()), ((ArmName::A, EntryKind::Person(7)), run.weeks.len()));
    let person = explore.patients.as_ref().unwrap().1.people.iter().find(|person| person.number == 6).copied().unwrap();
    assert!((line.points.last().unwrap().1 - person.end).abs() < 1e-9, "the line ends where the list says");
    assert_eq!(explore.added.bands.len(), 2);
    let end = explore.added.bands[0].points.last().copied().unwrap();
    let spread = explore.patients.as_ref().unwrap().1.arms[0].reading(crate::population::patients::PatientReading::End);
    assert!(
        end.2 - end.1 < (spread.high - spread.low) / 3.0,
        "the mean of 400 is known far better than people are alike"
    );
    explore.band = ShownBand::Patients;
    explore.person = None;
    explore.follow(&shown(&scenario, &run));
    assert!(explore.added.lines.is_empty() && explore.added.bands.is_empty());
}

#[test]
fn a_trial_is_run_again_for_another_design_or_run_and_only_then() {
    let scenario = opening_scenario();
    let (mut explore, mut service) = (ExploreState::default(), Service::default());
    assert!(settle(&mut explore, &mut service, Lens::Trial, &scenario) > 1, "the people come in parts");
    assert!(explore.is_trial_fresh(&scenario));
    let first = explore.trial.results.clone();
    assert_eq!(first.len(), 1);
    explore.trial.take(TrialMsg::Again);
    assert!(!explore.is_trial_fresh(&scenario));
    assert_eq!(settle(&mut explore, &mut service, Lens::Trial, &scenario), 1, "the same people serve again");
    assert_ne!(explore.trial.results, first);
    explore.trial.take(TrialMsg::Many(true));
    settle(&mut explore, &mut service, Lens::Trial, &scenario);
    assert_eq!(explore.trial.results.len(), 200);
}

#[test]
fn the_map_comes_row_by_row_and_its_cursor_starts_on_schedule_a() {
    let scenario = opening_scenario();
    let (mut explore, mut service) = (ExploreState::default(), Service::default());
    let request = explore.map.request(&scenario);
    let rows = request.y.values.len();
    assert_eq!(settle(&mut explore, &mut service, Lens::Map, &scenario), rows);
    assert!(explore.map.is_whole() && explore.map.rows.len() == rows);
    let [dose, weeks] = settings_at(&request, explore.map.shown()).unwrap();
    assert!((dose.1 - 5.0).abs() < 0.5 && weeks.1 == 8.0, "{dose:?} {weeks:?}");
    // Another measure is read off the same rows.
    explore.map.take(MapMsg::Measure(crate::explore::outcome::Measure::SideEffectScore), &scenario);
    assert_eq!(settle(&mut explore, &mut service, Lens::Map, &scenario), 0);
}

#[test]
fn the_map_shows_what_the_pointer_is_on_and_loads_what_is_pinned() {
    let mut scenario = opening_scenario();
    let mut map = MapState::default();
    let request = map.request(&scenario);
    assert!(map.take(MapMsg::Load, &scenario).is_none(), "nothing is pinned");
    map.take(MapMsg::Point(9, 3), &scenario);
    map.take(MapMsg::Pin, &scenario);
    // On its way to the button the pointer crosses other cells.
    map.take(MapMsg::Point(4, 3), &scenario);
    assert_eq!((map.shown(), map.pinned), ((4, 3), Some((9, 3))));
    map.take(MapMsg::Leave, &scenario);
    assert_eq!(map.shown(), (9, 3));
    let Some(crate::scenario::Action::Load(loaded)) = map.take(MapMsg::Load, &scenario) else {
        panic!("nothing is loaded")
    };
    let wanted = settings_at(&request, (9, 3)).unwrap();
    assert_eq!(wanted.map(|(id, _)| loaded.a.blocks()[0].get(id)), wanted.map(|(_, value)| Some(value)));
    assert_eq!(map.replaced, Some((loaded.a.clone(), scenario.a.clone())));
    scenario = *loaded;
    // The arrow keys go on from what is shown, and pin as the pointer does.
    map.take(MapMsg::Step(-2, 1), &scenario);
    assert_eq!((map.shown(), map.pinned), ((7, 4), Some((9, 3))));
    map.take(MapMsg::Pin, &scenario);
    assert_eq!((map.pinned, map.replaced.clone()), (Some((7, 4)), None));
    // Another axis has other cells.
    map.take(MapMsg::X(crate::page::explore::map::Setting::Cycles), &scenario);
    map.question(computation(&scenario), &scenario);
    assert_eq!(map.pinned, None);
}

#[test]
fn both_axes_of_the_map_never_show_the_same() {
    use crate::page::explore::map::Setting;
    let scenario = opening_scenario();
    let mut map = MapState::default();
    map.take(MapMsg::X(Setting::Weeks), &scenario);
    assert_eq!(map.settings, (Setting::Weeks, Setting::Dose));
    map.take(MapMsg::Y(Setting::Weeks), &scenario);
    assert_eq!(map.settings, (Setting::Dose, Setting::Weeks));
    map.take(MapMsg::Step(-99, -99), &scenario);
    map.take(MapMsg::Step(99, 99), &scenario);
    let request = map.request(&scenario);
    assert_eq!(map.cursor, (request.x.values.len() - 1, request.y.values.len() - 1));
}

#[test]
fn the_finder_keeps_to_its_budget_and_loading_does_not_restart_it() {
    use crate::page::explore::finder::FinderMsg;
    let mut scenario = opening_scenario();
    let (mut explore, mut service) = (ExploreState::default(), Service::default());
    let mut budget = explore.finder.budget;
    (budget.total_miu, budget.days_on) = (100.0, 20.0);
    explore.finder.take(FinderMsg::Budget(budget), &scenario);
    settle(&mut explore, &mut service, Lens::Finder, &scenario);
    let front = explore.finder.front.clone();
    assert!(!front.is_empty() && front.iter().all(|found| found.outcome.burden.total_miu <= 100.0));
    let place = front.len() - 1;
    assert!(explore.finder.take(FinderMsg::Take, &scenario).is_none(), "nothing is drawn");
    let Some(action) = explore.finder.take(FinderMsg::Draw(place), &scenario) else { panic!("nothing is drawn") };
    scenario = crate::scenario::reduce(&scenario, action);
    assert_eq!(settle(&mut explore, &mut service, Lens::Finder, &scenario), 0, "drawing asks nothing");
    let Some(action) = explore.finder.take(FinderMsg::Take, &scenario) else { panic!("nothing is taken") };
    scenario = crate::scenario::reduce(&scenario, action);
    assert_eq!(scenario.b, None);
    assert_eq!(computation(&Scenario { b: None, ..scenario.clone() }), {
        let found = link::decode(&front[place].link).unwrap().scenario;
        computation(&Scenario { b: None, ..found })
    });
    assert!(explore.finder.question(&scenario).is_none(), "taking a schedule does not restart the search");
    assert!(explore.finder.take(FinderMsg::Draw(999), &scenario).is_none());
}
