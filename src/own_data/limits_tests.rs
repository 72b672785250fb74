//! Tables that are too large, or no tables, and how long the largest takes.

use super::outside::check;
use super::*;

#[test]
fn what_is_too_large_or_no_table_is_refused_in_words() {
    let large = "0,340\n".repeat(200_000);
    check(&[
        (&"0,340\n".repeat(5101), "", "\"5101 lines\": too large, so nothing is drawn; allowed: up to 5100 lines"),
        (&("0,340".to_owned() + &",1".repeat(50) + "\n").repeat(501), "", "\"26052 cells\": too large"),
        (&"0,1,".repeat(200), "", "too large"),
        (&large, "", "1200000 bytes\": too large, so nothing is drawn; allowed: up to"),
        ("{\"week\": [0, 4], \"cd4\": [340, 400]}", "", "nothing is drawn"),
        ("<html><body>no, such, file</body></html>", "", "nothing is drawn"),
        ("just some words", "", "these names are not known"),
    ]);
}

#[test]
fn the_largest_table_of_every_kind_is_read_in_time_for_the_page() {
    let rows = |head: &str, line: &str| {
        let cells = line.matches([',', ';']).count() + 1;
        let most = MAX_ROWS.min((MAX_BYTES - head.len()) / line.len()).min(MAX_CELLS / cells) - 1;
        format!("{head}{}", line.repeat(most))
    };
    for text in [
        rows("week,cd4\n", "0,340\n"),
        rows("week,cd4\n", "a,b\n"),
        rows("Date,CD4\n", "2024-01-15,340\n"),
        rows("Visit;CD4;IQR\n", "Week 4;\"1.050,5\";284-405\n"),
        rows("week,arm,cd4\n", "4,A,340 (284-405)\n"),
        rows("", "\"open,1\n"),
        rows("", "a,b\n"),
        rows("", &format!("{}\n", "CD4 (x),".repeat(199))),
        rows("", &format!("{}\n", "1,200;".repeat(199))),
        "1 cells/".repeat(MAX_BYTES / 8),
        "\"".repeat(MAX_BYTES),
    ] {
        let start = std::time::Instant::now();
        read_table(&text);
        // Some 50 ms here. The bound finds what grows faster than the table, and not a busy machine.
        let took = start.elapsed();
        println!("{took:?} {:?}", shortened(&text));
        assert!(took.as_millis() < 1000, "{:?} {took:?}", shortened(&text));
    }
}
