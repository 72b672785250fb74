//! Questions and answers as bytes, as they go to a worker and come back. What both sides need for the first curve's band is here; to read a question,
//! and to write and read the other answers, belongs to the chunks that know what is in them.

use super::{ArmBand, Job, PatientBatch, Request, Response, Service};
use crate::service::blob::Blob;
use crate::trajectory::Difference;
use serde::{Deserialize, Serialize};

/// How a message begins whose answer only the chunk of the parts that explore can read.
const EXTENDED: u8 = 1;
const CORE: u8 = 0;

/// The answers that every page reads.
#[derive(Serialize, Deserialize)]
enum CoreAnswer {
    Band { arms: Vec<ArmBand>, difference: Option<Difference>, done: u32, of: u32, lacking: Vec<usize> },
    Batch(PatientBatch),
    Refused { reason: String },
}

impl From<CoreAnswer> for Response {
    fn from(near: CoreAnswer) -> Self {
        match near {
            CoreAnswer::Band { arms, difference, done, of, lacking } => {
                Self::Band { arms, difference, done, of, lacking }
            }
            CoreAnswer::Batch(share) => Self::Batch(share),
            CoreAnswer::Refused { reason } => Self::Refused { reason },
        }
    }
}

/// Writes a question.
pub fn ask(question: &Request) -> Blob {
    postcard::to_allocvec(question).unwrap_or_default().into()
}

/// What a message asks. In the chunk of the jobs.
pub(super) fn job(message: &[u8]) -> Option<Job> {
    postcard::from_bytes::<Request>(message).ok().map(|question| question.job())
}

/// Answers a message with a message. In the chunk of the jobs.
pub(super) fn answer(service: &mut Service, message: &[u8]) -> Option<Blob> {
    let answer = match postcard::from_bytes::<Request>(message) {
        Ok(question) => service.answer(&question)?,
        Err(problem) => Response::Refused { reason: problem.to_string() },
    };
    Some(write(answer))
}

fn write(answer: Response) -> Blob {
    let near = match answer {
        Response::Band { arms, difference, done, of, lacking } => {
            CoreAnswer::Band { arms, difference, done, of, lacking }
        }
        Response::Batch(share) => CoreAnswer::Batch(share),
        Response::Refused { reason } => CoreAnswer::Refused { reason },
        far => return begun_with(EXTENDED, &far),
    };
    begun_with(CORE, &near)
}

fn begun_with(sign: u8, content: &impl Serialize) -> Blob {
    // Into a list of bytes nothing can fail.
    postcard::to_extend(content, vec![sign]).unwrap_or_default().into()
}

/// What reads the other answers.
pub type ReadExtended = fn(&[u8]) -> Option<Response>;

/// Reads an answer. `far` reads what only its chunk can; without it, and for bytes that are no answer, there is none.
pub fn read(message: &[u8], far: Option<ReadExtended>) -> Option<Response> {
    match message.split_first()? {
        (&CORE, content) => postcard::from_bytes::<CoreAnswer>(content).ok().map(Response::from),
        (_, content) => far?(content),
    }
}

/// Reads the other answers. In the chunk of the parts that explore.
pub fn read_extended(content: &[u8]) -> Option<Response> {
    postcard::from_bytes(content).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explore::finder::Budget;
    use crate::explore::model_draws::DrawnStatistic;
    use crate::explore::outcome::Measure;

    const LINK: &str = "v=1&m=2&a=5m5d8w3c&wk=24&pop=40";

    #[test]
    fn a_message_is_answered_as_the_question_in_it() {
        let link = || LINK.to_owned();
        let questions = [
            Request::band(link()),
            Request::Batch { link: link(), arms: vec![0], patients: 8..16 },
            Request::Patients { link: link() },
            Request::Doubt { link: link(), statistic: DrawnStatistic::Median },
            Request::Fit { link: link(), points: vec![(0.0, 340.0), (8.0, 500.0)] },
            Request::Finder { link: link(), budget: Budget::default(), measure: Measure::End },
            Request::SelfCheck { part: 0 },
            Request::band("no link at all".into()),
        ];
        let (mut by_message, mut directly) = (Service::default(), Service::default());
        for question in questions {
            assert_eq!(job(&ask(&question)), Some(question.job()));
            let message = answer(&mut by_message, &ask(&question)).unwrap();
            let told = directly.answer(&question);
            assert_eq!(read(&message, Some(read_extended)), told, "{question:?}");
            let is_far = !matches!(told, Some(Response::Band { .. } | Response::Batch(_) | Response::Refused { .. }));
            assert_eq!(read(&message, None).is_none(), is_far, "{question:?}");
        }
    }

    #[test]
    fn other_bytes_are_refused() {
        for bytes in [&[][..], &[CORE], &[EXTENDED, 255, 255], b"hello"] {
            assert_eq!(read(bytes, Some(read_extended)), None, "{bytes:?}");
            assert!(matches!(
                read(&answer(&mut Service::default(), bytes).unwrap(), None),
                Some(Response::Refused { .. })
            ));
        }
    }
}
