//! The words of what comes with the details part: the folded controls, the key numbers, the legend, the regimens, the foot of the page. They are
//! apart from those of the page, which the first load brings.

/// The catalogue of the details part. Names say where the words stand.
#[derive(Debug)]
#[allow(missing_docs)] // names that say what they are
pub struct DetailWords {
    pub privacy: &'static str,
    pub theme_to_dark: &'static str,
    pub theme_to_light: &'static str,
    pub licences: &'static str,
    pub regimens_hint: &'static str,
    pub points_hidden: &'static str,
    pub summary: &'static str,
    pub legend: &'static str,
    pub repeat: &'static str,
    pub repeat_every: &'static str,
    pub repeat_below: &'static str,
    pub art_start: &'static str,
    pub art_established: &'static str,
    pub art_stops: &'static str,
    pub inclusion: &'static str,
}
