//! The words of a hundred virtual patients shown one by one, and of spread against the interval of the mean.

use super::Lang;
use crate::population::patients::Response;

/// What is said of one person.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)] // the names say it
pub struct Portrait {
    /// Number, from 1.
    pub number: u32,
    /// Place by rise, from 1.
    pub place: usize,
    pub of: usize,
    pub baseline: f64,
    pub end: f64,
    pub other_end: f64,
    pub against_none: bool,
    pub week: f64,
    /// Response to IL-2, clearance of IL-2 and survival of new cells, each as a multiple of the typical patient's.
    pub response: f64,
    pub clearance: f64,
    pub survival: f64,
}

/// The catalogue of the people. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct PeopleWords {
    pub tab: &'static str,
    pub intro: fn(usize, f64) -> String,
    pub list: &'static str,
    pub class: fn(Response) -> &'static str,
    pub class_count: fn(Response, usize) -> String,
    pub spoken: fn(usize, u32, f64, Response) -> String,
    pub nobody_chosen: &'static str,
    pub portrait_title: fn(u32) -> String,
    pub portrait: fn(&Portrait) -> Vec<String>,
    pub clear: &'static str,
    pub band: &'static str,
    pub spread: &'static str,
    pub mean: &'static str,
    pub spread_is: fn(usize) -> String,
    pub mean_is: fn(usize) -> String,
}

impl Lang {
    /// The words of the people in this language.
    pub fn people(self) -> &'static PeopleWords {
        self.pick(&EN, |french| french.people)
    }
}

/// `1.4 times`, or `about` where it is close to one.
fn times(lang: Lang, factor: f64, about: &str, times: &str) -> String {
    if (factor - 1.0).abs() < 0.05 {
        return about.to_owned();
    }
    times.replace('#', &lang.decimal(factor, if factor < 0.995 { 2 } else { 1 }))
}

pub(super) static EN: PeopleWords = PeopleWords {
    tab: "People",
    intro: |n, week| {
        format!(
            "{n} virtual patients with schedule A, sorted by how much their count has risen at week {}. Choose one to see that person\u{2019}s own line on \
             the picture.",
            Lang::En.number(week)
        )
    },
    list: "Virtual patients, by falling rise",
    class: |response| match response {
        Response::Lost => "Fewer cells than at the start",
        Response::Small => "Rise below 50%",
        Response::Half => "50 to 80%",
        Response::Large => "80% or more",
    },
    class_count: |response, count| format!("{}: {count}", (EN.class)(response)),
    spoken: |place, number, rise, response| {
        format!(
            "{place}: patient {number}, {}{}; {}",
            if rise > 0.0 { "+" } else { "" },
            Lang::En.percent(rise),
            (EN.class)(response)
        )
    },
    nobody_chosen: "Nobody is chosen. Arrow keys move among the people, Enter chooses.",
    portrait_title: |number| format!("Patient {number}"),
    portrait: |p| {
        let cells = |value: f64| Lang::En.decimal(value, 0);
        let change = p.end - p.baseline;
        let factor = |value: f64| {
            times(Lang::En, value, "about that of the typical patient", "# times that of the typical patient")
        };
        let sign = |value: f64| if value > 0.0 { "+" } else { "" };
        vec![
            format!(
                "Starts at {} cells/\u{b5}L and stands at {} at week {}: {}{} cells, {}{}; place {} of {}.",
                cells(p.baseline),
                cells(p.end),
                Lang::En.number(p.week),
                sign(change),
                cells(change),
                sign(change),
                Lang::En.percent(change / p.baseline.max(1.0)),
                p.place,
                p.of
            ),
            format!(
                "The same person {} would stand at {}.",
                if p.against_none { "in the control arm" } else { "with schedule B" },
                cells(p.other_end)
            ),
            format!(
                "The response to IL-2 is {}, the clearance of IL-2 {}, the survival of the cells it makes {}.",
                factor(p.response),
                factor(p.clearance),
                factor(p.survival)
            ),
        ]
    },
    clear: "Show nobody",
    band: "The band on the picture shows",
    spread: "50% prediction interval",
    mean: "95% CI of the mean",
    spread_is: |n| {
        format!(
            "50% prediction interval: half of the {n} virtual patients lie in the band. It describes how patients differ; more patients do not narrow it."
        )
    },
    mean_is: |n| {
        format!(
            "95% CI of the mean of {n} patients: describes uncertainty in the mean; narrows as n grows; says nothing about an individual."
        )
    },
};

pub(super) static FR: PeopleWords = PeopleWords {
    tab: "Personnes",
    intro: |n, week| {
        format!(
            "{n} patients virtuels avec le schéma A, rangés selon la hausse de leurs CD4 à la semaine {}. Choisissez-en un pour voir sa \
             propre courbe sur la figure.",
            Lang::Fr.number(week)
        )
    },
    list: "Patients virtuels, par hausse décroissante",
    class: |response| match response {
        Response::Lost => "Moins de cellules qu\u{2019}au départ",
        Response::Small => "Hausse de moins de 50\u{202f}%",
        Response::Half => "De 50 à 80\u{202f}%",
        Response::Large => "80\u{202f}% ou plus",
    },
    class_count: |response, count| format!("{}\u{a0}: {count}", (FR.class)(response)),
    spoken: |place, number, rise, response| {
        format!(
            "{place}\u{a0}: patient {number}, {}{}\u{202f}; {}",
            if rise > 0.0 { "+" } else { "" },
            Lang::Fr.percent(rise),
            (FR.class)(response)
        )
    },
    nobody_chosen: "Personne n\u{2019}est choisi. Les flèches passent d\u{2019}une personne à l\u{2019}autre, Entrée choisit.",
    portrait_title: |number| format!("Patient {number}"),
    portrait: |p| {
        let cells = |value: f64| Lang::Fr.decimal(value, 0);
        let change = p.end - p.baseline;
        let factor =
            |value: f64| times(Lang::Fr, value, "à peu près celle du patient type", "# fois celle du patient type");
        let sign = |value: f64| if value > 0.0 { "+" } else { "" };
        vec![
            format!(
                "Part de {}\u{a0}cellules/\u{b5}L et se trouve à {} à la semaine {}\u{a0}: {}{} cellules, {}{}\u{202f}; rang {} sur {}.",
                cells(p.baseline),
                cells(p.end),
                Lang::Fr.number(p.week),
                sign(change),
                cells(change),
                sign(change),
                Lang::Fr.percent(change / p.baseline.max(1.0)),
                p.place,
                p.of
            ),
            format!(
                "La même personne {} se trouverait à {}.",
                if p.against_none { "dans le bras témoin" } else { "avec le schéma B" },
                cells(p.other_end)
            ),
            format!(
                "La réponse à l\u{2019}IL-2 est {}, la clairance de l\u{2019}IL-2 {}, la survie des cellules produites {}.",
                factor(p.response),
                factor(p.clearance),
                factor(p.survival)
            ),
        ]
    },
    clear: "Ne montrer personne",
    band: "La bande de la figure montre",
    spread: "L\u{2019}intervalle de prédiction à 50\u{202f}%",
    mean: "L\u{2019}IC à 95\u{202f}% de la moyenne",
    spread_is: |n| {
        format!(
            "Intervalle de prédiction à 50\u{202f}%\u{a0}: la moitié des {n} patients virtuels se trouve dans la bande. Il décrit combien les patients diffèrent\u{202f}; davantage de patients ne le resserre pas."
        )
    },
    mean_is: |n| {
        format!(
            "IC à 95\u{202f}% de la moyenne de {n} patients\u{a0}: décrit l\u{2019}incertitude de la moyenne\u{202f}; se resserre quand n augmente\u{202f}; ne dit rien d\u{2019}un individu."
        )
    },
};
