//! Tables that are too large, or no tables.

use super::outside::check;

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
