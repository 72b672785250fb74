//! The long computations, in parts: what runs off the main thread. Pure but for what it keeps between two parts of one job; the worker
//! around it only carries messages.
//!
//! A job is asked for part by part, and each answer is whole enough to draw. A newer change simply asks for another job: the old one
//! is never finished. Scenarios travel as links, so that nothing reaches a computation unchecked.

mod band;
pub mod blob;
pub mod checks;
mod doubt;
mod finder;
mod job;
pub mod jobs;
mod new_trial;
mod trial;
pub mod work_split;
pub mod worker_protocol;

use crate::explore::contrast::Contrast;
use crate::explore::finder::Budget;
use crate::explore::individual_fit::IndividualFit;
use crate::explore::map::MapRequest;
use crate::explore::model_draws::DrawnStatistic;
use crate::explore::outcome::{Measure, QuickOutcome};
use crate::lazy::part::Missing;
use crate::link;
use crate::population::cohort_bytes::CohortBytes;
use crate::population::new_trial::{Forecast, NewTrial};
use crate::population::patients::Patients;
use crate::population::virtual_trial::{Design, TrialResult};
use crate::self_check::Checked;
use crate::service::blob::Blob;
use crate::trajectory::{Changes, Difference, EndOfRun, Population};
pub use doubt::Doubt;
pub use job::Job;
use jobs::Work;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Virtual patients of the first part of a band: enough for a first picture within a frame.
const FIRST_PART: u32 = 64;
/// Most virtual patients of a further part: a newer question waits for the part that is under way.
const LARGEST_PART: u32 = 1024;
/// Runs or schedules of a part of another job: about 20 ms.
const PART: u32 = 256;

/// What is asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Request {
    /// The next part of the band of a link's scenario.
    Band {
        /// The link.
        link: String,
        /// The patient before which to stop for now, by number from 0.
        until: u32,
        /// Patients that another worker has run.
        brought: Vec<PatientBatch>,
    },
    /// Some virtual patients of some arms, for the worker that makes the band.
    Batch {
        /// The link.
        link: String,
        /// The arms, by place in the order of the run.
        arms: Vec<usize>,
        /// The patients, by number from 0.
        patients: Range<u32>,
    },
    /// The virtual patients of arm a and of b, or the control where there is no b, one by one and in pairs.
    Patients {
        /// The link.
        link: String,
    },
    /// One row of a response map.
    MapRow {
        /// The link of the scenario around it.
        link: String,
        /// What is mapped.
        request: MapRequest,
        /// The row.
        row: usize,
    },
    /// The next part of the finder's work.
    Finder {
        /// The link of the scenario around it.
        link: String,
        /// What may be spent.
        budget: Budget,
        /// What is to be great.
        measure: Measure,
    },
    /// Other schedules against schedule A in the typical patient, with what the fit of the model leaves open.
    Contrast {
        /// The link of the scenario with A.
        link: String,
        /// Links of scenarios whose schedules A are the others.
        others: Vec<String>,
        /// What is compared.
        measure: Measure,
    },
    /// How sure the answer of a link's scenario is.
    Doubt {
        /// The link.
        link: String,
        /// What is drawn.
        statistic: DrawnStatistic,
    },
    /// The patient with schedule A of a link who explains counts best.
    Fit {
        /// The link.
        link: String,
        /// Week and count, cells/µL.
        points: Vec<(f64, f64)>,
    },
    /// A virtual trial, this many times; arm a against b, or the control where there is no b.
    Trial {
        /// The link.
        link: String,
        /// How the trial is run.
        design: Design,
        /// How often.
        times: u32,
    },
    /// The next part of the interval in which a new trial would land.
    NewTrial {
        /// The link.
        link: String,
        /// Which trial.
        trial: NewTrial,
    },
    /// A part of the page's check of itself.
    SelfCheck {
        /// Its number.
        part: u32,
    },
}

/// The virtual patients of one arm so far.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ArmBand {
    /// Percentiles and mean.
    pub population: Population,
    /// State at the end.
    pub end: EndOfRun,
    /// Changes from baseline.
    pub changes: Changes,
    /// Patients in whom the rule of the schedule started a cycle.
    pub treated_by_rule: usize,
}

/// Virtual patients of some arms that one worker runs for another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PatientBatch {
    /// The first patient's number.
    pub from: u32,
    /// One after the last patient's number.
    pub to: u32,
    /// The arms, each with its place in the order of the run.
    pub arms: Vec<(usize, CohortBytes)>,
}

/// A schedule on the finder's front.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Found {
    /// The link that shows it.
    pub link: String,
    /// What it does to the typical patient.
    pub outcome: QuickOutcome,
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Response {
    /// The band so far, arm by arm in the order of the run; after the arms, the other doses that a trial pooled.
    Band {
        /// The arms; none where too little has come since the last time to be worth saying.
        arms: Vec<ArmBand>,
        /// First arm minus second.
        difference: Option<Difference>,
        /// Virtual patients so far.
        done: u32,
        /// Virtual patients asked for.
        of: u32,
        /// Arms that are being run, by place; those of the others were known from an earlier band.
        lacking: Vec<usize>,
    },
    /// Some virtual patients.
    Batch(PatientBatch),
    /// The virtual patients, all of them.
    Patients(Box<Patients>),
    /// One row of a map.
    MapRow {
        /// The row.
        row: usize,
        /// The outcome at each place.
        outcomes: Vec<QuickOutcome>,
        /// Whether no listed trial had what the schedule has at the place.
        untested: Vec<bool>,
    },
    /// The other schedules minus A, in the order of the question.
    Contrast(Vec<Contrast>),
    /// How sure the answer is.
    Doubt(Box<Doubt>),
    /// The fitted patient; none where the counts cannot be fitted.
    Fit(Option<Box<IndividualFit>>),
    /// The front so far, by rising amount of IL-2.
    Finder {
        /// The front.
        front: Vec<Found>,
        /// Schedules tried so far.
        done: u32,
        /// Schedules within the budget.
        of: u32,
    },
    /// The trials, once the virtual patients that they draw from are there.
    Trial {
        /// Their results; none before.
        results: Vec<TrialResult>,
        /// Virtual patients so far.
        done: u32,
        /// Virtual patients to draw from.
        of: u32,
    },
    /// The intervals of a new trial, once all trials have been simulated.
    NewTrial {
        /// The intervals; none before.
        forecast: Option<Box<Forecast>>,
        /// Simulated trials so far.
        done: u32,
        /// Simulated trials in all.
        of: u32,
    },
    /// What was checked, and how it went.
    SelfCheck(Vec<Checked>),
    /// The link could not be read.
    Refused {
        /// Why.
        reason: String,
    },
}

/// Answers, and keeps the jobs that are under way.
#[derive(Debug, Default)]
pub struct Service {
    work: Option<Box<dyn Work>>,
}

impl Service {
    /// Answers a question. A question equal to the last of its kind goes on where that one stopped; another starts over. `None` where the
    /// chunk that does the work is not here yet.
    pub fn answer(&mut self, question: &Request) -> Option<Response> {
        if let Request::SelfCheck { part } = question {
            return Some(Response::SelfCheck((checks::get()?.part)(*part)));
        }
        let scenario = match link::decode_address(question.link()) {
            Ok(decoded) => decoded.scenario,
            Err(problem) => return Some(Response::Refused { reason: problem.to_string() }),
        };
        let work = match &mut self.work {
            Some(work) => work,
            none => none.insert((jobs::get()?.begin)()),
        };
        Some(work.answer(question, scenario))
    }

    /// The same by message ([`worker_protocol`]).
    pub fn answer_message(&mut self, message: &[u8]) -> Option<Blob> {
        (jobs::get()?.message)(self, message)
    }
}

/// Brings the chunks that answer a message.
///
/// # Errors
/// If the host does not answer.
pub async fn fetch_for(message: &[u8]) -> Result<(), Missing> {
    jobs::fetch().await?;
    match jobs::get().and_then(|code| (code.job)(message)) {
        Some(Job::SelfCheck) => checks::fetch().await,
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
