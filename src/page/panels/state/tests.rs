use super::*;
use crate::page::message::{Effects, Msg};
use crate::page::state::State;
use crate::page::view::ReadingKey;
use crate::page::view::{Colours, ViewMsg};
use crate::parameters::ParameterId;

fn opened(link: &str) -> State {
    State::open(link, Colours::default(), None)
}

fn send(state: &mut State, msg: PanelMsg) -> Effects {
    state.update(Msg::Panel(msg))
}

#[test]
fn a_panel_is_made_only_while_it_is_open_and_something_in_it_changes() {
    let mut state = opened("");
    assert!(state.panels.plots.is_empty());
    assert!(send(&mut state, PanelMsg::Toggle(PanelId::Il2)).replace_link);
    send(&mut state, PanelMsg::Toggle(PanelId::Rna));
    let kept = Rc::clone(&state.panels.plots);
    let panels: Vec<PanelId> = kept.iter().map(|plot| plot.panel).collect();
    assert_eq!(
        panels,
        [PanelId::Rna, PanelId::Il2, PanelId::Il2],
        "in a fixed order: level and receptor are two plots"
    );
    state.update(Msg::View(ViewMsg::Hover(Some(12.0))));
    assert!(Rc::ptr_eq(&kept, &state.panels.plots), "pointing changes no panel");
    for plot in kept.iter() {
        assert_eq!((plot.layout.plot.left, plot.layout.plot.right), (state.layout.plot.left, state.layout.plot.right));
        assert!(plot.figure.series.iter().any(|line| line.points.len() > 100), "{}", plot.figure.y.title);
    }
    state.update(Msg::Edit(crate::page::view::Field::Whole(ParameterId::Baseline), 250.0));
    assert!(!Rc::ptr_eq(&kept, &state.panels.plots), "another patient is another panel");
    send(&mut state, PanelMsg::Toggle(PanelId::Rna));
    send(&mut state, PanelMsg::Toggle(PanelId::Il2));
    assert!(state.panels.plots.is_empty());
}

#[test]
fn one_cycle_and_back() {
    let mut state = opened("");
    let whole = (state.figure.x.domain, state.figure.series.iter().map(|line| line.points.len()).max());
    send(&mut state, PanelMsg::OneCycle);
    assert_eq!(state.figure.x.domain, (59.0, 68.0), "the last whole cycle, from a week before it");
    assert!(state.figure.spacing_weeks < 0.1);
    let line = state.figure.line(crate::trajectory::ArmName::A).unwrap();
    assert!(line.points.len() > 500, "closely: {}", line.points.len());
    assert_eq!(state.announcement, "Weeks 59 to 68");
    // The sound and the arrow keys keep to what is shown.
    state.update(Msg::Read(ReadingKey::Start));
    assert_eq!(state.view.cursor_week, Some(59.0));
    state.update(Msg::Read(ReadingKey::Last));
    assert_eq!(state.view.cursor_week, Some(68.0));
    send(&mut state, PanelMsg::Show(None));
    assert_eq!((state.figure.x.domain, state.figure.series.iter().map(|line| line.points.len()).max()), whole);
}

#[test]
fn the_cycle_pointed_at_is_the_one_that_is_shown() {
    let mut state = opened("");
    state.update(Msg::View(ViewMsg::Hover(Some(22.0))));
    send(&mut state, PanelMsg::OneCycle);
    assert_eq!(state.figure.x.domain, (19.0, 28.0));
    send(&mut state, PanelMsg::Zoom(2.0));
    send(&mut state, PanelMsg::Shift(0.5));
    let (from, to) = state.figure.x.domain;
    assert!((to - from - 18.0).abs() < 0.02 && from > 19.0, "{from} {to}");
}

#[test]
fn the_axis_fits_the_weeks_shown() {
    let mut state = opened("");
    let whole = state.figure.y.domain;
    state.update(Msg::Edit(crate::page::view::Field::Whole(ParameterId::Baseline), 250.0));
    assert!(state.view.options.least_top >= whole.1);
    send(&mut state, PanelMsg::Show(Some((0.0, 10.0))));
    assert!(state.figure.y.domain.1 < whole.1, "{:?}", state.figure.y.domain);
}

#[test]
fn a_link_holds_panels_and_weeks() {
    let mut state = opened("");
    send(&mut state, PanelMsg::Toggle(PanelId::Cells));
    send(&mut state, PanelMsg::Toggle(PanelId::Thymus));
    send(&mut state, PanelMsg::Show(Some((60.0, 70.0))));
    let link = state.link();
    assert!(link.contains("view=cells.thymus") && link.contains("x=60-70"), "{link}");
    let again = opened(&link);
    assert_eq!(again.figure.x.domain, (60.0, 70.0));
    assert_eq!(again.panels.open, state.panels.open);
    assert_eq!(again.panels.plots, state.panels.plots);
    assert_eq!(again.link(), link);
    // A run that becomes shorter takes its window along.
    let mut short = again;
    short.update(Msg::Do(crate::scenario::Action::Set(ParameterId::RunWeeks, 40.0)));
    assert_eq!(short.figure.x.domain, (30.0, 40.0));
}

#[test]
fn an_axis_that_was_held_is_in_the_link() {
    let state = opened("v=1&m=2&a=5m5d8w6c&y=0-2500");
    assert_eq!((state.figure.y.domain, state.view.can_fit), ((0.0, 2500.0), true));
    assert!(state.link().contains("y=0-2500"), "{}", state.link());
    let mut fitted = state;
    fitted.update(Msg::View(ViewMsg::Fit));
    assert!(!fitted.link().contains("y="), "{}", fitted.link());
}

#[test]
fn the_curve_is_played_stopped_and_refused() {
    let mut state = opened("");
    assert_eq!(send(&mut state, PanelMsg::Play).sound, Some(true));
    send(&mut state, PanelMsg::Played(Some(20.0)));
    assert_eq!((state.panels.playing, state.view.cursor_week), (true, Some(20.0)));
    assert_eq!(send(&mut state, PanelMsg::Played(None)).sound, Some(false));
    assert_eq!((state.panels.playing, state.view.cursor_week), (false, None));
    send(&mut state, PanelMsg::Played(Some(20.0)));
    assert_eq!(state.view.cursor_week, None, "a last tick that comes late moves nothing");
    send(&mut state, PanelMsg::Play);
    send(&mut state, PanelMsg::Refused);
    assert!(!state.panels.playing && state.panels.refused);
    assert!(state.announcement.contains("sound"), "{}", state.announcement);
}

#[test]
fn keys_on_the_picture() {
    let is = |name: &str, shift, wanted| matches!(key(name, shift, false), Some(msg) if msg == wanted);
    assert!(is("+", true, PanelMsg::Zoom(0.5)) && is("-", false, PanelMsg::Zoom(2.0)));
    assert!(is("ArrowRight", true, PanelMsg::Shift(0.25)) && is("0", false, PanelMsg::Show(None)));
    assert!(key("ArrowRight", false, false).is_none(), "that key reads");
    assert!(matches!(key("p", false, true), Some(PanelMsg::Stop)));
}

#[test]
fn open_panels_are_read_out_with_the_picture() {
    let mut state = opened("");
    send(&mut state, PanelMsg::Toggle(PanelId::Cells));
    state.update(Msg::Read(ReadingKey::Start));
    let said = &state.announcement;
    assert!(
        said.starts_with("Week 0") && said.contains("Naive ") && said.contains("All CD4 cells, control "),
        "{said}"
    );
}
