//! How often a property of texts is tried.

use proptest::prelude::ProptestConfig;

/// 2000 cases of each, or as many more as `PROPTEST_CASES` asks for: `PROPTEST_CASES=10000000` is the bar of a release.
pub(crate) fn config() -> ProptestConfig {
    let asked = ProptestConfig::default();
    ProptestConfig { cases: asked.cases.max(2000), failure_persistence: None, ..asked }
}
