//! The chunk of the jobs that explore. The band of the picture is computed without it.

use super::finder::FinderJob;
use super::trial::TrialJob;
use super::{Answer, BandJob, Question};
use crate::explore::map;
use crate::later::{Missing, chunk};
use crate::scenario::Scenario;

pub use chunk::{fetch, get};

/// What it can do.
#[derive(Debug)]
pub struct Code {
    /// Answers a question that explores.
    pub(super) answer: fn(&mut Jobs, &Question, Scenario) -> Answer,
    /// The virtual patients of a band, one by one.
    pub(super) patients: fn(&mut BandJob) -> Answer,
}

chunk! {
    jobs: Code = Code { answer: Jobs::answer, patients: BandJob::patients }
}

/// Those that are under way.
#[derive(Debug, Default)]
pub(super) struct Jobs {
    finder: Option<FinderJob>,
    trial: Option<TrialJob>,
}

impl Jobs {
    fn answer(&mut self, question: &Question, scenario: Scenario) -> Answer {
        match question {
            Question::Band { .. } | Question::Share { .. } | Question::Patients { .. } => {
                Answer::Refused { reason: String::new() }
            }
            Question::MapRow { request, row, .. } => Answer::MapRow {
                row: *row,
                outcomes: map::row(&scenario, request, *row),
                untested: map::untested_in_row(&scenario, request, *row),
            },
            Question::Finder { budget, measure, .. } => {
                let same = self.finder.take().filter(|job| job.question == *question);
                let job = self.finder.insert(same.unwrap_or_else(|| FinderJob::new(question, scenario, budget)));
                job.next(budget, *measure)
            }
            Question::Trial { link, design, times } => {
                let same = self.trial.take().filter(|job| job.serves(link, design));
                let job = self.trial.insert(same.unwrap_or_else(|| TrialJob::new(link, scenario, design)));
                job.next(design, *times)
            }
        }
    }
}
