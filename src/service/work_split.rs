//! Two workers on one band. The first goes through the patients from the front and says what is to be drawn; the second, next to it, runs
//! some from the back, so that they meet. What the second has run is brought to the first with its next question, and the first takes it
//! in where it is; it never waits. So the band is the same whether there is a second worker, or a slow one, or one that dies: every
//! percentile and mean is made in one place, of all patients in their order.

use super::{PatientBatch, Request, Response};

/// Fewest and most patients of a part while two work on a band. Few large parts: each costs a way to the page and back, which on a busy
/// machine takes as long as dozens of patients.
const LEAST: u32 = 64;
const MOST: u32 = 512;
/// Patients who share an instruction: parts of whole fours.
const FOUR: u32 = 4;

/// How far the band of one link has come, and who runs what.
#[derive(Debug, Default)]
pub struct WorkSplit {
    link: String,
    of: u32,
    lacking: Vec<usize>,
    /// The first patient whom the first worker will not have run when it answers next.
    front: u32,
    /// The first patient whom the second has run or runs.
    back: u32,
    /// Whether the second is at work.
    helped: bool,
    brought: Vec<PatientBatch>,
}

/// Patients of the second worker's next part, where this many are left to both.
fn half(left: u32) -> u32 {
    (left / 2).clamp(LEAST, MOST).next_multiple_of(FOUR).min(left)
}

impl WorkSplit {
    /// The first worker's next question about a link; another link than before starts over.
    pub fn band(&mut self, link: &str) -> Request {
        if self.link != link {
            *self = Self { link: link.to_owned(), ..Self::default() };
        }
        let mut until = u32::MAX;
        if self.helped || self.back < self.of {
            // Past the point of meeting, it runs what has not been brought yet.
            let left = self.back.saturating_sub(self.front);
            self.front += if left > 0 { left.min(MOST) } else { LEAST };
            until = self.front;
        }
        Request::Band { link: self.link.clone(), until, brought: std::mem::take(&mut self.brought) }
    }

    /// The second worker's next question, where there is enough to do for two and it does nothing for this band yet.
    pub fn share(&mut self) -> Option<Request> {
        let left = self.back.saturating_sub(self.front);
        if self.helped || self.lacking.is_empty() || left < 2 * LEAST {
            return None;
        }
        let end = self.back;
        self.back -= half(left);
        self.helped = true;
        Some(Request::Batch { link: self.link.clone(), arms: self.lacking.clone(), patients: self.back..end })
    }

    /// Takes in an answer of either. Says whether it was about the link that is under way.
    pub fn take(&mut self, link: &str, answer: &Response) -> bool {
        if self.link != link {
            return false;
        }
        match answer {
            Response::Band { done, of, lacking, .. } => {
                if self.of != *of {
                    (self.of, self.back) = (*of, *of);
                }
                self.front = *done;
                self.lacking.clone_from(lacking);
            }
            Response::Batch(share) => {
                self.helped = false;
                self.brought.push(share.clone());
            }
            _ => return false,
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::Service;

    const LINK: &str = "v=1&m=2&a=5m5d8w2c&wk=20&pop=700";

    /// What the two workers do, as seen from the page.
    #[derive(Clone, Copy)]
    enum Second {
        None,
        Quick,
        /// Answers when the first has answered this many times more.
        Slow(u32),
        Dead,
    }

    /// The last answer for a link, how many times the first worker was asked, and the patients of the second.
    fn whole(first: &mut Service, link: &str, second: Second) -> (Response, u32, u32) {
        let (mut sharing, mut helper) = (WorkSplit::default(), Service::default());
        let (mut waiting, mut run_by_second) = (None, 0);
        for asked in 1..100 {
            let question = sharing.band(link);
            let answer = first.answer(&question).unwrap();
            sharing.take(link, &answer);
            if matches!(&answer, Response::Band { done, of, .. } if done == of) {
                return (answer, asked, run_by_second);
            }
            if !matches!(second, Second::None)
                && let Some(question) = sharing.share()
            {
                waiting = Some((question, if let Second::Slow(times) = second { asked + times } else { asked }));
            }
            if let Some((question, _)) = waiting.take_if(|(_, when)| *when <= asked && !matches!(second, Second::Dead))
            {
                let answer = helper.answer(&question).unwrap();
                if let Response::Batch(share) = &answer {
                    run_by_second += share.to - share.from;
                }
                assert!(sharing.take(link, &answer));
            }
        }
        panic!("the band does not come to an end")
    }

    #[test]
    fn two_workers_make_the_band_of_one_to_the_last_digit() {
        let (alone, asked, _) = whole(&mut Service::default(), LINK, Second::None);
        assert_eq!(asked, 3);
        for second in [Second::Quick, Second::Slow(1), Second::Slow(3), Second::Dead] {
            let (together, _, shared) = whole(&mut Service::default(), LINK, second);
            assert_eq!(together, alone);
            match second {
                Second::Quick => assert!((200..=500).contains(&shared), "the second ran {shared} of 700"),
                Second::Dead => assert_eq!(shared, 0),
                _ => assert!(shared > 0),
            }
        }
    }

    #[test]
    fn only_the_arm_that_moved_is_shared() {
        let mut first = Service::default();
        whole(&mut first, LINK, Second::Quick);
        let moved = LINK.replace("5m5d", "3m5d");
        let mut sharing = WorkSplit::default();
        let answer = first.answer(&sharing.band(&moved)).unwrap();
        assert!(sharing.take(&moved, &answer));
        assert!(matches!(sharing.share(), Some(Request::Batch { arms, .. }) if arms == [0]));
        assert_eq!(whole(&mut first, &moved, Second::Quick).0, whole(&mut first, &moved, Second::None).0,);
        let (fresh, ..) = whole(&mut Service::default(), &moved, Second::None);
        let (Response::Band { arms, .. }, Response::Band { arms: taken_over, .. }) =
            (fresh, whole(&mut first, &moved, Second::Quick).0)
        else {
            panic!("not a band")
        };
        assert_eq!(arms, taken_over);
    }

    #[test]
    fn what_comes_too_late_is_for_nobody() {
        let mut sharing = WorkSplit::default();
        sharing.band(LINK);
        let late = Response::Batch(PatientBatch { from: 0, to: 64, arms: Vec::new() });
        assert!(!sharing.take("v=1&m=2&a=3m5d8w2c&wk=20&pop=700", &late));
        assert!(matches!(sharing.band(LINK), Request::Band { brought, .. } if brought.is_empty()));
    }

    #[test]
    fn few_patients_are_not_worth_a_second_worker() {
        let (mut sharing, mut service) = (WorkSplit::default(), Service::default());
        let link = "v=1&m=2&a=5m5d8w2c&wk=20&pop=150";
        let answer = service.answer(&sharing.band(link)).unwrap();
        sharing.take(link, &answer);
        assert_eq!(sharing.share(), None);
    }
}
