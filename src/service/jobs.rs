//! The chunk of the long computations: everything that draws virtual patients or tries schedules. The typical patient's curve needs none of it.

use super::band::{self, BandJob};
use super::doubt;
use super::finder::FinderJob;
use super::new_trial::NewTrialJob;
use super::trial::TrialJob;
use super::{Job, Request, Response, Service, worker_protocol};
use crate::explore::{contrast, individual_fit, map};
use crate::lazy::part::{Missing, chunk};
use crate::link;
use crate::scenario::Scenario;
use crate::service::blob::Blob;
use std::fmt::Debug;

pub use chunk::{fetch, get};

/// What it can do.
#[derive(Debug)]
pub struct Code {
    /// Sets up what answers questions.
    pub(super) begin: fn() -> Box<dyn Work>,
    /// What a message asks.
    pub(super) job: fn(&[u8]) -> Option<Job>,
    /// Answers a message.
    pub(super) message: fn(&mut Service, &[u8]) -> Option<Blob>,
}

chunk! {
    jobs: Code = Code { begin: || Box::<Jobs>::default(), job: worker_protocol::job, message: worker_protocol::answer }
}

/// Answers questions. A trait, so that anyone who holds the jobs knows nothing of what is in them.
pub(super) trait Work: Debug {
    /// The answer about a scenario, or the next part of it.
    fn answer(&mut self, question: &Request, scenario: Scenario) -> Response;
}

/// The jobs that are under way.
#[derive(Debug, Default)]
struct Jobs {
    band: Option<BandJob>,
    finder: Option<FinderJob>,
    trial: Option<TrialJob>,
    new_trial: Option<NewTrialJob>,
}

impl Jobs {
    fn band_of(&mut self, link: &str, scenario: Scenario) -> &mut BandJob {
        let job = match self.band.take() {
            Some(same) if same.link == link => same,
            earlier => BandJob::new(link, scenario, earlier),
        };
        self.band.insert(job)
    }
}

impl Work for Jobs {
    fn answer(&mut self, question: &Request, scenario: Scenario) -> Response {
        match question {
            Request::Band { link, until, brought } => self.band_of(link, scenario).next(*until, brought),
            Request::Batch { arms, patients, .. } => Response::Batch(band::share(&scenario, arms, patients)),
            Request::Patients { link } => self.band_of(link, scenario).patients(),
            Request::MapRow { request, row, .. } => Response::MapRow {
                row: *row,
                outcomes: map::row(&scenario, request, *row),
                untested: map::untested_in_row(&scenario, request, *row),
            },
            Request::Finder { budget, measure, .. } => {
                let same = self.finder.take().filter(|job| job.question == *question);
                let job = self.finder.insert(same.unwrap_or_else(|| FinderJob::new(question, scenario, budget)));
                job.next(budget, *measure)
            }
            Request::Contrast { others, measure, .. } => {
                let schedule = |link: &String| link::decode(link).map(|decoded| decoded.scenario.a).unwrap_or_default();
                let others: Vec<_> = others.iter().map(schedule).collect();
                Response::Contrast(contrast::contrasts(&scenario, &others, *measure))
            }
            Request::Doubt { statistic, .. } => doubt::answer(&scenario, *statistic),
            Request::Fit { points, .. } => Response::Fit(individual_fit::fit(&scenario, points).ok().map(Box::new)),
            Request::Trial { link, design, times } => {
                let same = self.trial.take().filter(|job| job.serves(link, design));
                let job = self.trial.insert(same.unwrap_or_else(|| TrialJob::new(link, scenario, design)));
                job.next(design, *times)
            }
            Request::NewTrial { link, trial } => {
                let same = self.new_trial.take().filter(|job| job.serves(link, trial));
                let job = self.new_trial.insert(same.unwrap_or_else(|| NewTrialJob::new(link, scenario, *trial)));
                job.next()
            }
            // Its chunk answers it.
            Request::SelfCheck { .. } => Response::SelfCheck(Vec::new()),
        }
    }
}
