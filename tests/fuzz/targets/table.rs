//! Any table of a reader's own data, and any code of one in a link: points or notes, and what was kept comes back.
#![no_main]

use il2_explorer::own_data::{decode, encode, read_table, write_table};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let read = read_table(text);
    let again = read_table(&write_table(&read.data));
    assert_eq!(again.data, read.data);
    assert!(again.notes.is_empty(), "{:?}", again.notes);
    let from_code = decode(text);
    let _ = decode(&encode(&read.data).text);
    let _ = encode(&from_code.data);
});
