//! What can be open: the sheets over the page, the parts under the picture, and the layouts of the whole.

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

/// The parts under the picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tab {
    /// What the trial found.
    #[default]
    Evidence,
    /// The cycles, one by one.
    Schedule,
    /// Two schedules on the same virtual patients.
    Compare,
    /// A hundred virtual patients, one by one.
    People,
    /// A trial on virtual patients.
    Trial,
    /// A measure over two settings.
    Map,
    /// The best schedules under a budget.
    Finder,
    /// The numbers of the picture.
    Table,
    /// The model in words.
    Model,
    /// The publications.
    Sources,
}

impl Tab {
    /// All, in order.
    pub const ALL: [Self; 10] = [
        Self::Evidence,
        Self::Schedule,
        Self::Compare,
        Self::People,
        Self::Trial,
        Self::Map,
        Self::Finder,
        Self::Table,
        Self::Model,
        Self::Sources,
    ];

    /// Whether it asks what virtual patients or other schedules would do.
    pub const fn explores(self) -> bool {
        matches!(self, Self::Compare | Self::People | Self::Trial | Self::Map | Self::Finder)
    }

    /// Its name in a link, and in the ids of the page.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Evidence => "evidence",
            Self::Schedule => "schedule",
            Self::Compare => "compare",
            Self::People => "people",
            Self::Trial => "trial",
            Self::Map => "map",
            Self::Finder => "finder",
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

    /// The layout of a name; `None` for another.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ui| ui.name().eq_ignore_ascii_case(name))
    }
}
