//! Questions and answers as bytes, as they go to a worker and come back. What both sides need for the first curve's band is here; to read a question,
//! and to write and read the other answers, belongs to the chunks that know what is in them.

use super::{Answer, ArmBand, Question, Service, Share};
use crate::bytes::Bytes;
use crate::trajectory::Difference;
use serde::{Deserialize, Serialize};

/// How a letter begins whose answer only the chunk of the parts that explore can read.
const FAR: u8 = 1;
const NEAR: u8 = 0;

/// The answers that every page reads.
#[derive(Serialize, Deserialize)]
enum Near {
    Band { arms: Vec<ArmBand>, difference: Option<Difference>, done: u32, of: u32, lacking: Vec<usize> },
    Share(Share),
    Refused { reason: String },
}

impl From<Near> for Answer {
    fn from(near: Near) -> Self {
        match near {
            Near::Band { arms, difference, done, of, lacking } => Self::Band { arms, difference, done, of, lacking },
            Near::Share(share) => Self::Share(share),
            Near::Refused { reason } => Self::Refused { reason },
        }
    }
}

/// Writes a question.
pub fn ask(question: &Question) -> Bytes {
    postcard::to_allocvec(question).unwrap_or_default().into()
}

/// Answers a letter with a letter. In the chunk of the jobs.
pub(super) fn answer(service: &mut Service, letter: &[u8]) -> Option<Bytes> {
    let answer = match postcard::from_bytes::<Question>(letter) {
        Ok(question) => service.answer(&question)?,
        Err(problem) => Answer::Refused { reason: problem.to_string() },
    };
    Some(write(answer))
}

fn write(answer: Answer) -> Bytes {
    let near = match answer {
        Answer::Band { arms, difference, done, of, lacking } => Near::Band { arms, difference, done, of, lacking },
        Answer::Share(share) => Near::Share(share),
        Answer::Refused { reason } => Near::Refused { reason },
        far => return begun_with(FAR, &far),
    };
    begun_with(NEAR, &near)
}

fn begun_with(sign: u8, content: &impl Serialize) -> Bytes {
    // Into a list of bytes nothing can fail.
    postcard::to_extend(content, vec![sign]).unwrap_or_default().into()
}

/// What reads the other answers.
pub type Far = fn(&[u8]) -> Option<Answer>;

/// Reads an answer. `far` reads what only its chunk can; without it, and for bytes that are no answer, there is none.
pub fn read(letter: &[u8], far: Option<Far>) -> Option<Answer> {
    match letter.split_first()? {
        (&NEAR, content) => postcard::from_bytes::<Near>(content).ok().map(Answer::from),
        (_, content) => far?(content),
    }
}

/// Reads the other answers. In the chunk of the parts that explore.
pub fn read_far(content: &[u8]) -> Option<Answer> {
    postcard::from_bytes(content).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explore::finder::Budget;
    use crate::explore::outcome::Measure;

    const LINK: &str = "v=1&m=2&a=5m5d8w3c&wk=24&pop=40";

    #[test]
    fn a_letter_is_answered_as_the_question_in_it() {
        let link = || LINK.to_owned();
        let questions = [
            Question::band(link()),
            Question::Share { link: link(), arms: vec![0], patients: 8..16 },
            Question::Patients { link: link() },
            Question::Finder { link: link(), budget: Budget::default(), measure: Measure::End },
            Question::band("no link at all".into()),
        ];
        let (mut by_letter, mut directly) = (Service::default(), Service::default());
        for question in questions {
            let letter = answer(&mut by_letter, &ask(&question)).unwrap();
            let told = directly.answer(&question);
            assert_eq!(read(&letter, Some(read_far)), told, "{question:?}");
            let is_far = !matches!(told, Some(Answer::Band { .. } | Answer::Share(_) | Answer::Refused { .. }));
            assert_eq!(read(&letter, None).is_none(), is_far, "{question:?}");
        }
    }

    #[test]
    fn other_bytes_are_refused() {
        for bytes in [&[][..], &[NEAR], &[FAR, 255, 255], b"hello"] {
            assert_eq!(read(bytes, Some(read_far)), None, "{bytes:?}");
            assert!(matches!(
                read(&answer(&mut Service::default(), bytes).unwrap(), None),
                Some(Answer::Refused { .. })
            ));
        }
    }
}
