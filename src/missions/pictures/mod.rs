//! The pictures of the list: timeline, map, chart; each with a text that says the same.
