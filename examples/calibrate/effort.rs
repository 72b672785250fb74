//! How much work a run of the command puts in.

/// Sizes of every stage.
pub(crate) struct Effort {
    /// Points looked at before the search.
    pub(crate) looks: u32,
    /// How many of them it starts from, beside the middle of the priors.
    pub(crate) starts: usize,
    /// Virtual patients a run in the search.
    pub(crate) search_patients: u32,
    /// Patience of the search, in tries a parameter.
    pub(crate) search_patience: usize,
    /// Virtual patients a run in the last fit, whose result is written down.
    pub(crate) patients: u32,
    /// Virtual patients a run for profiles and leave-one-trial-out.
    pub(crate) repeat_patients: u32,
}

impl Effort {
    /// What the committed parameters were made with.
    pub(crate) const FULL: Self =
        Self { looks: 64, starts: 5, search_patients: 128, search_patience: 2, patients: 1024, repeat_patients: 256 };
    /// A look at whether something works; the result is not written down.
    pub(crate) const QUICK: Self =
        Self { looks: 8, starts: 1, search_patients: 64, search_patience: 1, patients: 128, repeat_patients: 64 };
}
