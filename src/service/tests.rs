use super::*;
use crate::explore::map;
use crate::parameters::ParameterId;
use crate::population::patients::PatientReading;
use crate::population::virtual_trial::EndPoint;
use crate::simulation;

const LINK: &str = "v=1&m=2&a=5m5d8w3c&wk=24&pop=300";

#[test]
fn a_band_in_parts_is_the_band_at_once() {
    let mut service = Service::default();
    let question = Request::band(LINK.into());
    let mut last = service.answer(&question).unwrap();
    while let Response::Band { done, of, .. } = &last {
        if done == of {
            break;
        }
        last = service.answer(&question).unwrap();
    }
    let Response::Band { arms, difference, done, .. } = last else { panic!("not a band") };
    let whole = simulation::simulate(&link::decode(LINK).unwrap().scenario);
    assert_eq!(done, 300);
    assert_eq!(difference, whole.difference);
    for (part, arm) in arms.iter().zip(&whole.arms) {
        assert_eq!(Some(&part.population), arm.population.as_ref());
        assert_eq!(Some(&part.end), arm.end.as_ref());
        assert_eq!(Some(&part.changes), arm.changes.as_ref());
        assert_eq!(Some(part.treated_by_rule), arm.treated_by_rule);
    }
}

/// A regimen whose trial pooled three doses runs the other two after its arms, no matter who runs them.
#[test]
fn the_other_doses_that_a_trial_pooled_are_run_after_the_arms() {
    let link = "v=1&m=2&a=7.5m5d8w3c&n=500&nr=350-1500&wk=24&pop=80";
    let scenario = link::decode(link).unwrap().scenario;
    let at_once = simulation::simulate(&scenario);
    assert_eq!(at_once.pooled.iter().map(|other| other.dose).collect::<Vec<_>>(), [1.5, 4.5]);
    let ((arms, _), lacking) = whole(&mut Service::default(), link);
    assert_eq!((arms.len(), lacking), (4, vec![0, 1, 2, 3]));
    for (other, band) in at_once.pooled.iter().zip(&arms[2..]) {
        assert_eq!(other.mean, band.population.cd4.mean, "{}", other.dose);
    }
    assert!(simulation::simulate(&link::decode(LINK).unwrap().scenario).pooled.is_empty());
}

/// The whole band, and the arms that were run for it.
fn whole(service: &mut Service, link: &str) -> ((Vec<ArmBand>, Option<Difference>), Vec<usize>) {
    loop {
        let answer = service.answer(&Request::band(link.into())).unwrap();
        let Response::Band { arms, difference, done, of, lacking } = answer else { panic!("not a band") };
        if done == of {
            break ((arms, difference), lacking);
        }
    }
}

#[test]
fn an_arm_that_does_not_change_is_taken_over_and_gives_the_same() {
    let moved = LINK.replace("5m5d", "3m5d");
    let mut service = Service::default();
    whole(&mut service, LINK);
    // Also when a change in between was not waited for.
    service.answer(&Request::band(LINK.replace("5m5d", "4m5d"))).unwrap();
    let (band, lacking) = whole(&mut service, &moved);
    assert_eq!((band, lacking), (whole(&mut Service::default(), &moved).0, vec![0]));
    // An arm copied into another place, and fewer of the same people.
    let fewer = moved.replace("pop=300", "b=3m5d8w3c&pop=200");
    let (band, lacking) = whole(&mut service, &fewer);
    assert_eq!((band, lacking.len()), (whole(&mut Service::default(), &fewer).0, 0));
    // Other people, or another fit of the model: every arm is run again, the control too.
    for other in ["&seed=7", "&seed=7&known=1996", "&seed=7&known=2001"].map(|more| format!("{moved}{more}")) {
        let (band, lacking) = whole(&mut service, &other);
        assert_eq!((band, lacking.len()), (whole(&mut Service::default(), &other).0, 2), "{other}");
    }
}

#[test]
fn another_link_starts_again() {
    let mut service = Service::default();
    service.answer(&Request::band(LINK.into())).unwrap();
    let answer = service.answer(&Request::band(format!("{LINK}&age=50"))).unwrap();
    assert!(matches!(answer, Response::Band { done: FIRST_PART, .. }));
}

#[test]
fn the_finder_comes_to_an_end_with_links_that_open() {
    let mut service = Service::default();
    let budget = Budget { total_miu: 60.0, days_on: 10.0, ..Budget::default() };
    let question = Request::Finder { link: LINK.into(), budget, measure: Measure::AverageGain };
    let mut parts = 0;
    let front = loop {
        parts += 1;
        assert!(parts < 100, "the finder does not come to an end");
        if let Response::Finder { front, done, of } = service.answer(&question).unwrap()
            && done == of
        {
            break front;
        }
    };
    assert!(!front.is_empty());
    assert!(front.iter().all(|found| link::decode(&found.link).is_ok_and(|decoded| decoded.notices.is_empty())));
}

#[test]
fn maps_and_trials_answer_and_nonsense_is_refused() {
    let mut service = Service::default();
    let request = MapRequest {
        x: map::MapAxis::even(ParameterId::DosePerInjection, 1.5, 7.5, 3),
        y: map::MapAxis::even(ParameterId::DaysOn, 1.0, 5.0, 2),
        measure: Measure::Gain,
    };
    let answer = service.answer(&Request::MapRow { link: LINK.into(), request, row: 1 }).unwrap();
    assert!(
        matches!(answer, Response::MapRow { row: 1, outcomes, untested } if outcomes.len() == 3 && untested.len() == 3)
    );
    let design = Design { per_arm: 30, noise_cv: 0.18, dropout: 0.1, end_point: EndPoint::MedianChange, seed: 1 };
    let mut parts = 0;
    let results = loop {
        parts += 1;
        let answer = service.answer(&Request::Trial { link: LINK.into(), design, times: 20 }).unwrap();
        let Response::Trial { results, done, of } = answer else { panic!("not a trial") };
        assert_eq!(results.is_empty(), done < of, "trials are run once everybody is there");
        if done == of {
            break results;
        }
    };
    assert!(parts > 1 && results.len() == 20);
    // The same people serve another design at once.
    let other = Design { end_point: EndPoint::ShareRise50, ..design };
    let answer = service.answer(&Request::Trial { link: LINK.into(), design: other, times: 1 }).unwrap();
    assert!(matches!(answer, Response::Trial { results, .. } if results.len() == 1));
    assert!(matches!(service.answer(&Request::band("nonsense".into())), Some(Response::Refused { .. })));
}

#[test]
fn the_patients_one_by_one_are_those_of_the_band() {
    let mut service = Service::default();
    // Asked for alone, the rest of the band is run first; after the band, nothing is run again.
    let Response::Patients(alone) = service.answer(&Request::Patients { link: LINK.into() }).unwrap() else {
        panic!("not the patients")
    };
    let whole = simulation::simulate(&link::decode(LINK).unwrap().scenario);
    let end = whole.arms[0].end.as_ref().unwrap();
    assert_eq!(alone.n, 300);
    assert_eq!(alone.arms[0].reading(PatientReading::Change).median, end.change_median);
    assert_eq!(alone.arms[0].share_rise_80, end.share_rise_80);
    assert_eq!(alone.over_time.len(), whole.weeks.len());
    assert_eq!(alone.people.len(), 100);
    let scenario = link::decode(LINK).unwrap().scenario;
    let some = simulation::cohort(&scenario.a, &scenario, 0..8);
    for person in 0..8 {
        let near = alone.line(person).zip(some.line(person)).all(|(one, other)| (one / other - 1.0).abs() < 1e-6);
        assert!(near && alone.line(person).count() == whole.weeks.len(), "{person}");
    }
    assert_eq!(alone.line(100).count(), 0);
    while let Response::Band { done, of, .. } = service.answer(&Request::band(LINK.into())).unwrap() {
        if done == of {
            break;
        }
    }
    assert_eq!(service.answer(&Request::Patients { link: LINK.into() }).unwrap(), Response::Patients(alone));
}
