//! What can be open: the sheets over the page, the lenses next to the chart, the sections under it, and the layouts of the whole.

/// What lies over the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// The list of regimens.
    Regimens,
    /// Tours, tasks, predictions, lesson plans.
    Teach,
    /// The keyboard shortcuts.
    Help,
    /// The passport of a trial's result.
    Passport(&'static str),
    /// Share and take away.
    Share,
    /// The QR code, full screen.
    Code,
    /// The reader's own data.
    OwnData,
}

/// What is next to the chart: the result, or one thing to do with the schedule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lens {
    /// The sentence and the key numbers.
    #[default]
    Result,
    /// Two schedules on the same virtual patients.
    Compare,
    /// A hundred virtual patients, one by one.
    People,
    /// The best schedules under a budget.
    Finder,
    /// A measure over two settings.
    Map,
    /// A trial on virtual patients.
    Trial,
    /// The cycles, one by one.
    Schedule,
}

impl Lens {
    /// All, in order.
    pub const ALL: [Self; 7] =
        [Self::Result, Self::Compare, Self::People, Self::Finder, Self::Map, Self::Trial, Self::Schedule];

    /// Whether it asks what virtual patients or other schedules would do.
    pub const fn explores(self) -> bool {
        !matches!(self, Self::Result | Self::Schedule)
    }

    /// Its name in a link, and in the ids of the page.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Result => "result",
            Self::Compare => "compare",
            Self::People => "people",
            Self::Finder => "finder",
            Self::Map => "map",
            Self::Trial => "trial",
            Self::Schedule => "schedule",
        }
    }
}

/// What is read under the chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Section {
    /// What the trial found.
    Evidence,
    /// The numbers of the chart.
    Table,
    /// The model in words.
    Model,
    /// The publications.
    Sources,
}

impl Section {
    /// All, in order.
    pub const ALL: [Self; 4] = [Self::Evidence, Self::Table, Self::Model, Self::Sources];

    /// Its name in a link, and in the ids of the page.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Evidence => "evidence",
            Self::Table => "table",
            Self::Model => "model",
            Self::Sources => "sources",
        }
    }
}

/// How the page is laid out, where it is not the whole page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ui {
    /// For a projector.
    Present,
    /// For a frame in another page: the picture, the first controls and the sentence.
    Embed,
}

impl Ui {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Present, Self::Embed];

    /// Its name in a link (`ui=`), and on the root of the page (`data-ui`).
    pub const fn name(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Embed => "embed",
        }
    }

    /// In a link, the layout of a frame in a learning platform, which hears how high the page is.
    pub const PLATFORM: &str = "lms";

    /// The layout of a name; `None` for another.
    pub fn of(name: &str) -> Option<Self> {
        let named = Self::ALL.into_iter().find(|ui| ui.name().eq_ignore_ascii_case(name));
        named.or_else(|| (name == Self::PLATFORM).then_some(Self::Embed))
    }
}
