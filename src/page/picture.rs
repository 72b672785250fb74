//! From what the page remembers to the picture and its place.

use crate::chart::figure::{Evidence, unjudged};
use crate::chart::ticks::Scale;
use crate::chart::{Figure, Layout};
use crate::own_data::OwnData;
use crate::page::teach::state::TeachState;
use crate::page::view::View;
use crate::scenario::{Known, Scenario};
use crate::text::Words;
use crate::trajectory::Trajectory;
use crate::trials::{Observation, presets};
use std::rc::Rc;

/// The results on the picture: those that are known.
pub(crate) fn observations(preset: Option<&'static str>, known: Known) -> Vec<&'static Observation> {
    let mut found = preset.map(presets::observations_of).unwrap_or_default();
    found.retain(|observation| known.has(observation.year));
    found
}

/// Says of a picture whether listed trials had what is on it.
pub(crate) type Judge = fn(&mut Figure, &Scenario, &Words);

/// Changes a chart as a lesson shows it.
pub(crate) type OverrideChart = fn(&mut Figure, &TeachState, &Words);

/// All that the picture is made from.
pub(crate) struct Scene<'a> {
    /// Says whether listed trials had what is on the picture, where that part is here.
    pub judge: Option<Judge>,
    /// Changes it as a lesson shows it, where that part is here.
    pub override_chart: Option<OverrideChart>,
    pub scenario: &'a Scenario,
    pub preset: Option<&'static str>,
    pub run: &'a Trajectory,
    pub reference: Option<&'a Rc<Trajectory>>,
    pub stale: bool,
    pub view: &'a View,
    pub own: &'a Rc<OwnData>,
    pub teach: &'a TeachState,
    pub words: &'a Words,
}

/// The picture, and where it goes.
pub(crate) fn draw(scene: &Scene<'_>) -> (Rc<Figure>, Rc<Layout>) {
    let Scene { judge, override_chart, scenario, preset, run, reference, stale, view, own, teach, words } = *scene;
    let observations = observations(preset, scenario.run.known);
    let evidence = Evidence { observations: &observations };
    let mut options = view.options.clone();
    let (width, height, text) = view.size;
    // For a projector, text of 24 px where the browser's usual is 16. A phone that follows has no room for it.
    let projected = teach.presenting && !view.is_compact();
    let text = if projected { text * 1.5 } else { text * 0.8125 };
    options.compact = view.is_compact() || projected && width < 1000.0;
    options.stale_population = stale;
    options.added.own = Rc::clone(own);
    options.reference = reference.cloned();
    if options.scale == Scale::Log {
        options.locked_counts = options.locked_counts.filter(|locked| locked.0 > 0.0);
    }
    let mut figure = unjudged(run, scenario, &evidence, &options, words);
    if let Some(judge) = judge {
        judge(&mut figure, scenario, words);
    }
    figure.end_room = words.lang.end_room(run, figure.statistic, options.compact);
    // A curve that is blanked leaves its axes where they are, so the room for its labels too.
    let unblanked = override_chart.filter(|_| teach.blank).map(|override_chart| {
        let mut shown = figure.clone();
        override_chart(&mut shown, &TeachState { blank: false, ..teach.clone() }, words);
        shown
    });
    if let Some(override_chart) = override_chart {
        override_chart(&mut figure, teach, words);
    }
    let layout = Layout::without_doses(unblanked.as_ref().unwrap_or(&figure), (width, height), text, view.letters);
    (Rc::new(figure), Rc::new(layout))
}
