//! The interval of a new trial, some more simulated trials with each part.

use super::Response;
use crate::population::new_trial::{DRAWS, Forecast, NewTrial, Simulated, simulated};
use crate::scenario::Scenario;

/// Simulated trials of a part: some 50 ms.
const PART: u32 = 4;

#[derive(Debug)]
pub(super) struct NewTrialJob {
    link: String,
    scenario: Scenario,
    trial: NewTrial,
    simulated: Vec<Simulated>,
}

impl NewTrialJob {
    pub(super) fn new(link: &str, scenario: Scenario, trial: NewTrial) -> Self {
        Self { link: link.to_owned(), scenario, trial, simulated: Vec::new() }
    }

    /// Whether the trials here are those of this trial of this link.
    pub(super) fn serves(&self, link: &str, trial: &NewTrial) -> bool {
        self.link == link && self.trial == *trial
    }

    pub(super) fn next(&mut self) -> Response {
        let done = || u32::try_from(self.simulated.len()).unwrap_or(DRAWS);
        let part = done()..(done() + PART).min(DRAWS);
        let more: Vec<Simulated> = part.map(|draw| simulated(&self.scenario, &self.trial, draw)).collect();
        self.simulated.extend(more);
        let done = u32::try_from(self.simulated.len()).unwrap_or(DRAWS);
        let forecast = (done >= DRAWS).then(|| Box::new(Forecast::of(&self.trial, &self.simulated)));
        Response::NewTrial { forecast, done, of: DRAWS }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link;
    use crate::population::new_trial::forecast;
    use crate::population::taken::Taken;
    use crate::service::{Request, Service};

    #[test]
    fn trials_in_parts_give_the_intervals_of_the_command() {
        let link = "v=1&m=2&a=5m5d8w3c&wk=20";
        let trial = NewTrial { per_arm: 12, taken: Taken::Planned, from_week: 0.0 };
        let question = Request::NewTrial { link: link.to_owned(), trial };
        let mut service = Service::default();
        let mut parts = 0;
        let found = loop {
            parts += 1;
            match service.answer(&question) {
                Some(Response::NewTrial { forecast: Some(forecast), .. }) => break forecast,
                Some(Response::NewTrial { forecast: None, done, of: DRAWS }) => assert_eq!(done, parts * PART),
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(parts, DRAWS / PART);
        assert_eq!(*found, forecast(&link::decode(link).unwrap().scenario, &trial));
    }
}
