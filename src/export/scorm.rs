//! A task as a SCORM 1.2 package, which learning platforms run: the page as one file, and a manifest.
//!
//! In a platform the page reports through the platform's own object (`src/shell/browser/learning_platform.rs`): the status, the share of
//! goals reached, and its link, on which it opens again.

use super::archive;
use super::markup::escape;
use super::provenance::Provenance;
use super::single_file;

/// Letters of the data that a platform keeps for a visit (SCORM 1.2 Run-Time Environment, `cmi.suspend_data`).
const MOST_KEPT: usize = 4096;

/// The package, from the host's file with the page. `None` where the host has answered with something else.
pub fn package(host_file: &str, title: &str, provenance: &Provenance) -> Option<Vec<u8>> {
    let page = single_file::bake(host_file, provenance)?;
    Some(archive::zip(&[("imsmanifest.xml", manifest(title, &provenance.link)), ("index.html", page)]))
}

fn manifest(title: &str, link: &str) -> String {
    let title = escape(title);
    // A platform takes two packages of one identifier for versions of one course. FNV-1a.
    let sum = link
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest identifier=\"il2-task-{sum:016x}\" version=\"1.0\" \
         xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\" xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_rootv1p2\">\n\
         <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>\n\
         <organizations default=\"course\"><organization identifier=\"course\"><title>{title}</title>\
         <item identifier=\"task\" identifierref=\"page\"><title>{title}</title></item></organization></organizations>\n\
         <resources><resource identifier=\"page\" type=\"webcontent\" adlcp:scormtype=\"sco\" href=\"index.html\">\
         <file href=\"index.html\"/></resource></resources>\n</manifest>\n"
    )
}

/// What a platform gets: names of the data model and values.
pub fn report(link: &str, reached: usize, goals: usize) -> Vec<(&'static str, String)> {
    // Left as "suspend", an attempt goes on with what was kept; left without, the next visit may be a new attempt.
    let (status, exit) = if goals > 0 && reached == goals { ("completed", "") } else { ("incomplete", "suspend") };
    let score = 100 * reached / goals.max(1);
    let mut values = vec![
        ("cmi.core.score.min", "0".to_owned()),
        ("cmi.core.score.max", "100".to_owned()),
        ("cmi.core.score.raw", score.to_string()),
        ("cmi.core.lesson_status", status.to_owned()),
        ("cmi.core.exit", exit.to_owned()),
    ];
    // A link that is too long would be cut, and open as another.
    if link.len() <= MOST_KEPT {
        values.push(("cmi.suspend_data", link.to_owned()));
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_is_the_page_on_the_task_and_a_manifest_that_names_it() {
        let file = "<head><meta name=\"il2-link\" content=\"\"><meta name=\"il2-home\" content=\"\"></head>";
        let provenance = Provenance::new("v=1&m=2&a=5m5d8w6c&task=end700", Some("https://h.example/il2/"), &[]);
        let files = archive::unzipped(&package(file, "R&D", &provenance).unwrap());
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["imsmanifest.xml", "index.html"]);
        assert!(files[0].1.contains("<title>R&amp;D</title>") && files[0].1.contains("href=\"index.html\""));
        assert!(files[1].1.contains("content=\"v=1&amp;m=2&amp;a=5m5d8w6c&amp;task=end700\""));
        assert_eq!(package("404", "R", &provenance), None);
        assert_ne!(manifest("R", "v=1&a=0"), manifest("R", "v=1&a=1"), "two tasks are two courses");
    }

    #[test]
    fn a_platform_is_told_status_score_and_link() {
        let told = |reached, goals| {
            let values = report("v=1&a=0", reached, goals);
            let value = |name: &str| values.iter().find(|value| value.0 == name).map(|value| value.1.clone());
            ["cmi.core.lesson_status", "cmi.core.score.raw", "cmi.core.exit"].map(|name| value(name).unwrap())
        };
        assert_eq!(told(1, 3), ["incomplete", "33", "suspend"]);
        assert_eq!(told(3, 3), ["completed", "100", ""]);
        assert_eq!(told(0, 0), ["incomplete", "0", "suspend"]);
        let kept = |link: &str| report(link, 0, 1).iter().any(|value| value.0 == "cmi.suspend_data");
        assert!(kept(&"x".repeat(4096)) && !kept(&"x".repeat(4097)));
    }
}
