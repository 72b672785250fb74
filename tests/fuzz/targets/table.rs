//! Any file or table of a reader's own data, and any code of one in a link: points or notes, and what was kept comes back.
#![no_main]

use il2_explorer::own_data::{
    ColumnUse, decode, encode, read_file, read_table, read_understood, with_uses, write_table,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = read_file(bytes) else { return };
    let text = text.as_str();
    let read = read_table(text);
    let again = read_table(&write_table(&read.data));
    assert_eq!(again.data, read.data);
    assert!(again.notes.is_empty(), "{:?}", again.notes);
    // Agreeing keeps the points, and any correction of a column gives a table that is read as it was said.
    let (_, understood) = read_understood(text);
    let uses: Vec<ColumnUse> = understood.columns.iter().map(|column| column.used).collect();
    let said = with_uses(text, &uses);
    if !uses.is_empty() && said.len() < il2_explorer::own_data::MAX_BYTES {
        let agreed = read_table(&said);
        assert!(read.data.is_empty() || agreed.data == read.data, "{said}");
        let place = usize::from(bytes[0]) % uses.len();
        let used = ColumnUse::all().nth(usize::from(bytes[bytes.len() - 1]) % 21).unwrap_or(ColumnUse::Ignored);
        let corrected = with_uses(&said, &understood.with(place, used));
        let (_, again) = read_understood(&corrected);
        assert!(again.columns.is_empty() || again.is_plain);
    }
    let from_code = decode(text);
    for data in [&read.data, &from_code.data] {
        let written = encode(data);
        let again = decode(&written.text);
        assert!(again.notes.is_empty(), "{} {:?}", written.text, again.notes);
        assert!(written.left_out > 0 || again.data == *data, "{}", written.text);
        // No name of a series is a formula, and none parts the line.
        let table = write_table(data);
        assert_eq!(table.lines().count(), data.points().len() + 1, "{table}");
        assert!(table.lines().skip(1).all(|line| !line.contains(",\"=") && !line.contains(",\"@")), "{table}");
    }
});
