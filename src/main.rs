//! Starts the page.

fn main() {
    five_principles::start::start();
}
