//! Writes a small page for each regimen and each tour, and its picture as SVG: what chats and search engines show of a link.
//! `cargo xtask build --site URL` runs it and makes the pictures into PNG.
//!
//! ```sh
//! cargo run --example landing_pages -- target/pages https://example.org/il2/
//! ```

use il2_explorer::chart::Theme;
use il2_explorer::chart::figure::{Evidence, ViewOptions, figure};
use il2_explorer::export::markup::escape;
use il2_explorer::export::provenance::{DISCLAIMER, Provenance};
use il2_explorer::export::svg::{Caption, picture};
use il2_explorer::link::{self, Interface, decode};
use il2_explorer::parameters::ParameterId;
use il2_explorer::scenario::Scenario;
use il2_explorer::simulation::simulate;
use il2_explorer::summary;
use il2_explorer::teach::tours;
use il2_explorer::text::Lang;
use il2_explorer::trials::presets;
use serde_json::json;
use std::path::Path;
use std::process::ExitCode;

/// Size of the chart in the picture, CSS pixels. With heading, sentence and legend it has about the proportions of 1200 by 630, and is drawn
/// larger there: a chat shows the picture at half its size.
const CHART_PX: (f64, f64) = (760.0, 260.0);
/// Virtual patients behind the bands of a picture.
const PATIENTS: f64 = 400.0;

/// A page to write.
struct LandingPage {
    /// Its name, without `.html`.
    name: String,
    title: String,
    description: String,
    /// What a school looks for: a regimen is a simulation, a tour a lesson.
    kind: &'static str,
    /// The link that it leads to.
    link: String,
    /// What its picture shows.
    scenario: Scenario,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, site] = arguments.as_slice() else {
        eprintln!("usage: landing_pages FOLDER URL");
        return ExitCode::from(2);
    };
    match write_all(Path::new(folder), site) {
        Ok(count) => {
            println!("{count} pages");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{folder}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write_all(folder: &Path, site: &str) -> std::io::Result<usize> {
    std::fs::create_dir_all(folder)?;
    let pages = pages();
    for page in &pages {
        std::fs::write(folder.join(format!("{}.svg", page.name)), drawn(page, site))?;
        std::fs::write(folder.join(format!("{}.html", page.name)), html(page, site))?;
    }
    Ok(pages.len())
}

/// A page for each regimen and each tour.
fn pages() -> Vec<LandingPage> {
    let lang = Lang::En;
    let regimens = presets::all().iter().map(|preset| LandingPage {
        name: preset.id.to_owned(),
        title: lang.regimen(preset).to_owned(),
        description: format!("{} CD4 counts by week: a teaching model against the trial.", lang.regimen_line(preset)),
        kind: "Simulation",
        link: link::encode(&preset.scenario, &Interface::default(), &[]),
        scenario: preset.scenario.clone(),
    });
    let tours = tours::all(lang).into_iter().filter_map(|tour| {
        let last = tour.steps.last()?;
        let scenario = decode(&last.link).ok()?.scenario;
        Some(LandingPage {
            name: format!("tour-{}", tour.id),
            title: tour.title.to_string(),
            description: format!("Guided tour in {} steps. {}", tour.steps.len(), tour.audience),
            kind: "Guided tour",
            link: format!("v=1&m={}&tour={}", link::MODEL, tour.id),
            scenario,
        })
    });
    regimens.chain(tours).collect()
}

/// The picture of a page.
fn drawn(page: &LandingPage, site: &str) -> String {
    let lang = Lang::En;
    let scenario = page.scenario.clone().set(ParameterId::Population, PATIENTS).unwrap_or_default();
    let run = simulate(&scenario);
    let observations = presets::observations_for(&scenario);
    let evidence = Evidence { observations: &observations };
    let figure = figure(&run, &scenario, &evidence, &ViewOptions::default(), lang.words());
    let sentence = summary::sentence(&summary::facts(&run, &scenario), lang);
    let caption = Caption { title: &page.title, sentence: &sentence, disclaimer: DISCLAIMER };
    picture((&figure, &[]), Theme::Light, CHART_PX, caption, &Provenance::new(&page.link, Some(site), &observations))
}

/// The page itself: nothing to run, a picture, and the way into the explorer.
fn html(page: &LandingPage, site: &str) -> String {
    let (address, image) = (format!("{site}see/{}.html", page.name), format!("{site}see/{}.png", page.name));
    let data = json!({
        "@context": "https://schema.org",
        "@type": "LearningResource",
        "name": page.title,
        "description": page.description,
        "url": address,
        "image": image,
        "learningResourceType": page.kind,
        "educationalLevel": "undergraduate",
        "inLanguage": ["en", "fr"],
        "isAccessibleForFree": true,
        "license": "https://opensource.org/license/mit",
        "isPartOf": { "@type": "WebApplication", "name": "IL-2 cycle explorer", "url": site },
    });
    // Nothing in the data ends the element.
    let data = data.to_string().replace('<', "\\u003c");
    let (title, description, link) = (escape(&page.title), escape(&page.description), escape(&page.link));
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title} · IL-2 cycle explorer</title>\n\
         <meta name=\"description\" content=\"{description}\">\n<link rel=\"canonical\" href=\"{address}\">\n\
         <meta property=\"og:type\" content=\"website\">\n<meta property=\"og:site_name\" content=\"IL-2 cycle explorer\">\n\
         <meta property=\"og:title\" content=\"{title}\">\n<meta property=\"og:description\" content=\"{description}\">\n\
         <meta property=\"og:url\" content=\"{address}\">\n<meta property=\"og:image\" content=\"{image}\">\n\
         <meta property=\"og:image:width\" content=\"1200\">\n<meta property=\"og:image:height\" content=\"630\">\n\
         <meta name=\"twitter:card\" content=\"summary_large_image\">\n\
         <script type=\"application/ld+json\">{data}</script>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n<p>{description}</p>\n\
         <p><a href=\"../?{link}\">Open in the explorer</a></p>\n\
         <p><img src=\"{}.png\" width=\"1200\" height=\"630\" alt=\"{title}: CD4 counts by week\"></p>\n<p>{DISCLAIMER}.</p>\n\
         </main>\n</body>\n</html>\n",
        page.name
    )
}
