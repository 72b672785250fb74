//! What the controls change: the scenario, shown at once, and a step of the history when the hand rests.

use crate::decimal;
use crate::page::message::Effects;
use crate::page::state::State;
use crate::page::view::Field;
use crate::parameters::{OutOfRange, ParameterId};
use crate::population::scaling::carry_over;
use crate::scenario::{Action, Scenario, reduce};
use crate::schedule::{Block, Route, Schedule};
use crate::simulation::{simulate_typical, simulate_typical_after};
use crate::stepping::StepControl;
use crate::trajectory::Trajectory;
use crate::trials::presets;
use std::rc::Rc;

/// A number of digits and a point, which is the same in every language and needs no part of the page to be read.
pub(crate) fn plain_number(text: &str) -> Option<f64> {
    decimal::read(text).filter(|value| value.is_finite())
}

impl State {
    /// The actions that a new value of a field means: dose and days may go to every block at once.
    pub(crate) fn actions(&self, field: Field, value: f64) -> Vec<Action> {
        let Field::Block(arm, index, id) = field else { return vec![Action::Set(field.id(), value)] };
        let schedule = self.scenario.schedule(arm);
        let blocks = schedule.map(Schedule::blocks).unwrap_or_default();
        let route = blocks.get(index).map(Block::route);
        let shared = self.view.same_in_all
            && (route.map(Route::dose) == Some(id)
                || matches!(id, ParameterId::DaysOn | ParameterId::InjectionsPerDay));
        let targets = (0..blocks.len())
            .filter(|other| *other == index || shared && blocks.get(*other).map(Block::route) == route);
        let nearest = |other: usize| blocks.get(other).map_or(value, |block| block.nearest(id, value));
        targets.map(|other| Action::SetInBlock(arm, other, id, nearest(other))).collect()
    }

    /// The value of a field, if it can have it.
    fn checked(&self, field: Field, value: f64) -> Result<f64, OutOfRange> {
        let block = match field {
            Field::Block(arm, index, _) => {
                self.scenario.schedule(arm).and_then(|schedule| schedule.blocks().get(index))
            }
            Field::Whole(_) => None,
        };
        match block {
            Some(block) => block.set(field.id(), value).map(|_| value),
            None => field.id().spec().check(value),
        }
    }

    pub(crate) fn with_blocks(&self, change: impl FnOnce(&mut Vec<Block>, usize)) -> Action {
        let arm = self.view.arm;
        let mut blocks = self.scenario.schedule(arm).map(|schedule| schedule.blocks().to_vec()).unwrap_or_default();
        change(&mut blocks, self.view.block);
        Action::SetSchedule(arm, Some(Schedule::new(blocks)))
    }

    /// Puts a copy of the block under the controls behind the others. What one adds, one goes on to set: the controls are that block's.
    pub(crate) fn add_block(&mut self) -> Effects {
        let effects = self.step_of(|state| {
            vec![state.with_blocks(|blocks, at| {
                let block = blocks.get(at).copied().unwrap_or_else(|| Block::new(Route::Il2Subcutaneous));
                blocks.push(block.with_start(None));
            })]
        });
        self.view.block = usize::MAX;
        self.view.keep_to(&self.scenario);
        effects
    }

    /// Takes away the block under the controls.
    pub(crate) fn remove_block(&mut self) -> Effects {
        self.step_of(|state| {
            vec![state.with_blocks(|blocks, at| {
                if at < blocks.len() {
                    blocks.remove(at);
                }
            })]
        })
    }

    /// Changes the scenario while a control moves, until [`Self::commit`]: the typical patient follows within the frame.
    pub(crate) fn drag_to(&mut self, actions: Vec<Action>) -> Effects {
        self.remember_at_rest();
        self.change(actions, true)
    }

    /// Changes the scenario and shows the typical patient at once.
    pub(crate) fn edit(&mut self, actions: Vec<Action>) -> Effects {
        self.remember_at_rest();
        self.change(actions, false)
    }

    /// Shows another scenario. Who calls this has remembered the present step, before anything else of the view was changed.
    pub(crate) fn replace(&mut self, scenario: Scenario) -> Effects {
        self.change(vec![Action::Load(Box::new(scenario))], false)
    }

    fn remember_at_rest(&mut self) {
        if !self.view.dragging {
            self.remember();
        }
    }

    fn change(&mut self, actions: Vec<Action>, moves: bool) -> Effects {
        let moved = actions.iter().find_map(Action::setting);
        let next = actions.into_iter().fold(self.scenario.clone(), |scenario, action| reduce(&scenario, action));
        if next == self.scenario {
            return Effects::default();
        }
        self.view.moved = moved.or(self.view.moved);
        self.view.dragging = true;
        // The axis may grow while a control moves; it does not shrink, then or when the control comes to rest.
        self.view.options.least_top = self.view.options.least_top.max(self.figure.y.domain.1);
        self.view.keep_to(&next);
        self.calendar.keep_to(&next);
        // What a moving control left is good enough for the next move, and not for rest.
        let earlier = (moves || !self.is_rough).then_some((&self.scenario, &*self.run));
        let fineness = if moves { StepControl::MOVING } else { StepControl::TYPICAL };
        let run = simulate_typical_after(&next, earlier, fineness);
        self.is_rough = moves;
        self.scenario = next;
        self.stale = self.scenario.run.patients() > 0;
        self.show_run(run);
        Effects { population: self.stale, replace_link: true, ..Effects::default() }
    }

    /// Takes a run of typical patients; what is known of virtual ones follows them until their own are here.
    fn show_run(&mut self, mut run: Trajectory) {
        if let Some(known) = self.reference.whole(&self.home).filter(|_| self.scenario.run.patients() > 0) {
            carry_over(&mut run, known);
        }
        self.run = Rc::new(run);
    }

    /// The control has come to rest: a step of the history, if anything has changed.
    pub(crate) fn commit(&mut self) -> Effects {
        self.rest();
        // What has become a regimen is one, as a link of it says.
        self.preset = self.preset.or_else(|| presets::matching(&self.scenario).map(|preset| preset.id));
        let before = self.history.present();
        if before.scenario == self.scenario && before.preset == self.preset {
            return Effects::default();
        }
        self.history.push(self.this_step());
        if !self.stale {
            self.settle();
        }
        Effects { push_link: true, population: self.stale, ..Effects::default() }
    }

    /// No control moves any more: the typical patient is run exactly.
    pub(crate) fn rest(&mut self) {
        self.view.dragging = false;
        if std::mem::take(&mut self.is_rough) {
            let run = Trajectory { difference: self.run.difference, ..simulate_typical(&self.scenario) };
            self.show_run(run);
        }
    }

    /// The hand was called back: the scenario is as the last step left it, and there is no other step.
    pub(crate) fn cancel_change(&mut self) -> Effects {
        let before = self.history.present().scenario.clone();
        let effects = self.replace(before);
        self.rest();
        // What the axis grew for is taken back, too.
        self.view.options.least_top = 0.0;
        effects
    }

    pub(crate) fn step_of(&mut self, actions: impl FnOnce(&Self) -> Vec<Action>) -> Effects {
        self.view.message = None;
        let actions = actions(self);
        self.edit(actions);
        self.commit()
    }

    pub(crate) fn typed(&mut self, field: Field, text: &str) -> Effects {
        let words = self.words();
        let value = if let Some(value) = plain_number(text) {
            value
        } else {
            // What reads any other number is here: the message has waited for it (src/lazy/needs.rs).
            let Some(details) = (self.parts.details)() else { return Effects::default() };
            match (details.typed)(self.lang, field.id(), text) {
                Ok(value) => value,
                Err(message) => {
                    self.view.message = Some((field, message));
                    return Effects::default();
                }
            }
        };
        let checked = self.checked(field, value);
        let used = checked.as_ref().map_or_else(|problem| problem.used, |value| *value);
        let effects = self.step_of(|state| state.actions(field, used));
        let refused = self.range_refused(field, used).map(|message| (field, message));
        self.view.message = refused.or_else(|| checked.err().map(|problem| (field, words.lang.out_of_range(&problem))));
        if let Some((_, message)) = &self.view.message {
            self.announcement.clone_from(message);
        }
        effects
    }

    pub(crate) fn load(&mut self, id: &'static str) -> Effects {
        self.view.sheet = None;
        let Some(preset) = presets::by_id(id) else { return Effects::default() };
        self.remember();
        self.preset = Some(preset.id);
        self.home = preset.scenario.clone();
        // Another regimen is looked at with the same knowledge.
        self.home.run.known = self.scenario.run.known;
        let effects = self.replace(self.home.clone());
        self.view.fresh(&self.scenario);
        self.committed(Effects { replace_link: true, ..effects })
    }
}
