//! How the page is looked at: what is open, hidden, pointed at. Nothing here changes a number.

mod field;
mod part;

pub use crate::page::view::field::Field;
pub use crate::page::view::part::{Lens, Section, Sheet, Ui};

use crate::chart::Theme;
use crate::chart::figure::{EntryId, ViewOptions};
use crate::chart::letters::{Letters, UNMEASURED};
use crate::chart::ticks::Scale;
use crate::parameters::ParameterId;
use crate::scenario::{Arm, Scenario};
use crate::schedule::{Block, Schedule};

/// What the browser says of colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Colours {
    /// Dark ground wanted.
    pub dark: bool,
    /// The system's own few colours in force, or more contrast wanted.
    pub forced: bool,
}

/// What changes how the page is looked at, and nothing else.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)] // the names say it
pub enum ViewMsg {
    SelectBlock(usize),
    SameInAll(bool),
    Toggle(EntryId),
    /// Compares with what is shown from now on.
    TakeReference,
    Log(bool),
    Fit,
    /// Width and height of the picture's frame, and size of the page's text.
    Resized(f64, f64, f64),
    /// The week pointed at.
    Hover(Option<f64>),
    Open(Sheet),
    Close,
    Lens(Lens),
    /// Opens a section, or closes the one that is open.
    Section(Option<Section>),
    Colours(Colours),
    /// The letters of the page's font have been measured.
    Letters(&'static Letters),
    /// Opens or closes a row of buttons.
    Unfold(Fold),
}

/// A row of buttons round the picture that is closed at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fold {
    /// The lines and bands.
    Lines,
    /// The weeks shown, and the sound.
    Weeks,
    /// On a phone, what is read under the chart.
    Sections,
}

/// A key pressed on the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum ReadingKey {
    Start,
    Step(i32),
    First,
    Last,
    Stop,
}

/// The block with most cycles, which the controls edit first, and whether all give the same.
pub fn main_block(schedule: &Schedule) -> (usize, bool) {
    let blocks = schedule.blocks();
    let cycles = |block: &Block| block.get(ParameterId::Cycles).unwrap_or(f64::INFINITY);
    let most = blocks.iter().enumerate().max_by(|a, b| cycles(a.1).total_cmp(&cycles(b.1)));
    let alike =
        |a: &Block, b: &Block| a.route() == b.route() && (a.amount_per_cycle() - b.amount_per_cycle()).abs() < 1e-9;
    let same = blocks.windows(2).all(|pair| matches!(pair, [a, b] if alike(a, b)));
    (most.map_or(0, |(index, _)| index), same)
}

/// How the page is looked at.
#[allow(clippy::struct_excessive_bools)] // each is a switch of its own on the page
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// Scale, hidden entries, locked axis.
    pub options: ViewOptions,
    /// Width and height of the picture's frame, and size of the page's text, in CSS pixels.
    pub size: (f64, f64, f64),
    /// How wide the page's letters are.
    pub letters: &'static Letters,
    /// Which rows of buttons are open ([`Fold`]).
    pub is_unfolded: [bool; 3],
    /// The schedule that the controls edit.
    pub arm: Arm,
    /// Its block that the controls edit.
    pub block: usize,
    /// Whether dose and days go to every block.
    pub same_in_all: bool,
    /// Whether a control is moving.
    pub dragging: bool,
    /// Whether fitting the axis would change it.
    pub can_fit: bool,
    /// The counts that an address asked the axis for.
    pub asked_counts: Option<(f64, f64)>,
    /// The week pointed at.
    pub cursor_week: Option<f64>,
    /// Whether the arrow keys read the picture.
    pub reading: bool,
    /// Whether the page is in a frame of another page.
    pub embedded: bool,
    /// What lies over the page.
    pub sheet: Option<Sheet>,
    /// What is next to the chart.
    pub lens: Lens,
    /// What is read under it.
    pub section: Option<Section>,
    /// The control that was moved last, of those that act on the model.
    pub moved: Option<ParameterId>,
    /// What is wrong with a value that was typed.
    pub message: Option<(Field, String)>,
    /// What the browser says of colours.
    pub colours: Colours,
    /// What the person chose instead.
    pub chosen_dark: Option<bool>,
}

impl View {
    /// The view of a page that has just opened.
    pub fn new(scenario: &Scenario, colours: Colours, chosen_dark: Option<bool>) -> Self {
        let mut view = Self {
            options: ViewOptions::default(),
            size: (860.0, 480.0, 16.0),
            letters: &UNMEASURED,
            is_unfolded: [false; 3],
            arm: Arm::A,
            block: 0,
            same_in_all: true,
            dragging: false,
            can_fit: false,
            asked_counts: None,
            cursor_week: None,
            reading: false,
            embedded: false,
            sheet: None,
            lens: Lens::default(),
            section: None,
            moved: None,
            message: None,
            colours,
            chosen_dark,
        };
        view.fresh(scenario);
        view
    }

    /// Forgets what belonged to the scenario before: the controls edit the block with most cycles.
    pub fn fresh(&mut self, scenario: &Scenario) {
        self.arm = Arm::A;
        (self.block, self.same_in_all) = main_block(&scenario.a);
        self.fit();
        self.options.window_weeks = None;
        self.cursor_week = None;
        self.moved = None;
        self.message = None;
    }

    /// Lets the axis of counts follow what is shown.
    pub fn fit(&mut self) {
        (self.options.locked_counts, self.options.least_top) = (None, 0.0);
        self.can_fit = false;
    }

    /// Which rows of buttons are open after one has been pressed.
    fn unfolded(&self, fold: Fold) -> [bool; 3] {
        let [lines, weeks, sections] = self.is_unfolded;
        match fold {
            Fold::Lines => [!lines, weeks, sections],
            Fold::Weeks => [lines, !weeks, sections],
            Fold::Sections => [lines, weeks, !sections],
        }
    }

    /// Keeps to a schedule and a block that are there.
    pub fn keep_to(&mut self, scenario: &Scenario) {
        if scenario.schedule(self.arm).is_none() {
            self.arm = Arm::A;
        }
        let blocks = scenario.schedule(self.arm).map_or(0, |schedule| schedule.blocks().len());
        self.block = self.block.min(blocks.saturating_sub(1));
    }

    /// Whether room is short, as on a phone or where the text is large: fewer ticks, and controls folded.
    pub fn is_compact(&self) -> bool {
        const EMS: f64 = 35.0;
        self.size.0 < EMS * self.size.2
    }

    /// Whether the ground is dark.
    pub fn is_dark(&self) -> bool {
        self.chosen_dark.unwrap_or(self.colours.dark)
    }

    /// The colours of the picture.
    pub fn theme(&self) -> Theme {
        match (self.colours.forced, self.is_dark()) {
            (true, true) => Theme::HighContrastDark,
            (true, false) => Theme::HighContrast,
            (false, true) => Theme::Dark,
            (false, false) => Theme::Light,
        }
    }

    /// Moves the reading cursor; says whether it now points somewhere.
    pub fn read(&mut self, reading: ReadingKey, weeks: &[f64]) -> bool {
        let here = self.cursor_week.unwrap_or(0.0);
        let at = weeks.iter().position(|week| *week >= here - 1e-9).unwrap_or(0);
        let to = match reading {
            ReadingKey::Stop => {
                self.reading = false;
                self.cursor_week = None;
                return false;
            }
            ReadingKey::Start | ReadingKey::First => 0,
            ReadingKey::Last => weeks.len().saturating_sub(1),
            ReadingKey::Step(steps) => {
                let size = usize::try_from(steps.unsigned_abs()).unwrap_or(1);
                if steps < 0 { at.saturating_sub(size) } else { (at + size).min(weeks.len().saturating_sub(1)) }
            }
        };
        self.reading = true;
        self.cursor_week = weeks.get(to).copied();
        self.cursor_week.is_some()
    }

    /// Takes in the messages that concern the view alone.
    pub fn take(&mut self, msg: ViewMsg) {
        match msg {
            ViewMsg::SelectBlock(block) => {
                self.block = block;
                self.message = None;
            }
            ViewMsg::SameInAll(same) => self.same_in_all = same,
            ViewMsg::Toggle(id) => {
                let switched = &mut self.options.switched;
                if switched.contains(&id) {
                    switched.retain(|other| *other != id);
                } else {
                    switched.push(id);
                }
            }
            ViewMsg::Log(on) => {
                self.options.scale = if on { Scale::Log } else { Scale::Linear };
                self.fit();
            }
            ViewMsg::Fit => self.fit(),
            ViewMsg::Resized(width, height, text) if width > 40.0 && height > 40.0 => self.size = (width, height, text),
            ViewMsg::Hover(week) if !self.reading || week.is_some() => self.cursor_week = week,
            ViewMsg::Open(sheet) => self.sheet = Some(sheet),
            ViewMsg::Close => self.sheet = None,
            ViewMsg::Lens(lens) => self.lens = lens,
            ViewMsg::Section(section) => self.section = section,
            ViewMsg::Colours(colours) => self.colours = colours,
            ViewMsg::Letters(letters) => self.letters = letters,
            ViewMsg::Unfold(fold) => self.is_unfolded = self.unfolded(fold),
            ViewMsg::Resized(..) | ViewMsg::Hover(_) | ViewMsg::TakeReference => {}
        }
    }
}
