//! From what the page remembers to the picture and its place.

use crate::chart::figure::{Evidence, unjudged};
use crate::chart::ticks::Scale;
use crate::chart::{Figure, Layout};
use crate::own_data::OwnData;
use crate::page::teach::chart_overrides::override_chart;
use crate::page::teach::state::Teach;
use crate::page::view::View;
use crate::scenario::Scenario;
use crate::text::Words;
use crate::trajectory::Trajectory;
use crate::trials::{Observation, presets};
use std::rc::Rc;

/// The results on the picture.
pub(crate) fn observations(preset: Option<&'static str>) -> Vec<&'static Observation> {
    preset.map(presets::observations_of).unwrap_or_default()
}

/// Says of a picture whether listed trials had what is on it.
pub(crate) type Judge = fn(&mut Figure, &Scenario, &Words);

/// All that the picture is made from.
pub(crate) struct Scene<'a> {
    /// Says whether listed trials had what is on the picture, where that part is here.
    pub judge: Option<Judge>,
    pub scenario: &'a Scenario,
    pub preset: Option<&'static str>,
    pub run: &'a Trajectory,
    pub stale: bool,
    pub view: &'a View,
    pub own: &'a Rc<OwnData>,
    pub teach: &'a Teach,
    pub words: &'a Words,
}

/// The picture, and where it goes.
pub(crate) fn draw(scene: &Scene<'_>) -> (Rc<Figure>, Rc<Layout>) {
    let Scene { judge, scenario, preset, run, stale, view, own, teach, words } = *scene;
    let observations = observations(preset);
    let evidence = Evidence { observations: &observations };
    let mut options = view.options.clone();
    let (width, height, text) = view.size;
    // For a projector, text of 24 px where the browser's usual is 16. A phone that follows has no room for it.
    let projected = teach.presenting && !view.is_compact();
    let text = if projected { text * 1.5 } else { text * 0.75 };
    options.compact = view.is_compact() || projected && width < 1000.0;
    options.stale_population = stale;
    options.added.own = Rc::clone(own);
    if options.scale == Scale::Log {
        options.locked_counts = options.locked_counts.filter(|locked| locked.0 > 0.0);
    }
    let mut figure = unjudged(run, scenario, &evidence, &options, words);
    if let Some(judge) = judge {
        judge(&mut figure, scenario, words);
    }
    override_chart(&mut figure, teach, words);
    let layout = Layout::without_doses(&figure, width, height, text);
    (Rc::new(figure), Rc::new(layout))
}

/// Puts the virtual patients of an earlier run beside a new typical patient, for the moment until their own are there.
pub(crate) fn keep_population(run: &mut Trajectory, earlier: &Trajectory) {
    if run.weeks.len() != earlier.weeks.len() {
        return;
    }
    for arm in &mut run.arms {
        if let Some(old) = earlier.arm(arm.name) {
            arm.population.clone_from(&old.population);
            arm.end.clone_from(&old.end);
            arm.changes.clone_from(&old.changes);
        }
    }
    run.pooled.clone_from(&earlier.pooled);
}
