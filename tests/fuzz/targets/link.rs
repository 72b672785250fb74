//! Any text is a scenario or an error, and what was read once is written and read the same for ever.
#![no_main]

use il2_explorer::link::decode;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(decoded) = decode(text) else { return };
    let link = decoded.canonical();
    let again = decode(&link).expect("what the explorer wrote is a link");
    assert_eq!(again.scenario, decoded.scenario, "{link}");
    assert_eq!(again.interface, decoded.interface, "{link}");
    assert_eq!(again.canonical(), link);
});
