//! Maps put together one by one.

use std::collections::BTreeMap;

/// A map of the pairs. Collecting would sort them first, and a sort for every kind of pair costs the
/// page five kilobytes each.
pub fn keyed<K: Ord, V>(pairs: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    for (key, value) in pairs {
        map.insert(key, value);
    }
    map
}
