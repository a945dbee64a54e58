//! The first visit as Lighthouse sees it, on its phone: slow 4G, a processor four times slower.

use crate::arguments::Arguments;
use crate::build;
use crate::places::{dist, root, tools};
use crate::programs::{program, said};
use crate::steps::step;
use crate::test::chromium;
use crate::tools::lighthouse;
use crate::trouble::{Done, Trouble};
use serde_json::Value;

/// Milliseconds that a first visit may take.
const BUDGETS: [(&str, u64); 2] = [("first content", 1000), ("interactive", 2000)];
const FIGURES: [&str; 5] =
    ["first content", "largest content", "interactive", "blocked", "really slowed"];

/// A machine busy with something else says little of the page: the middle of so many runs counts.
const RUNS: usize = 3;

pub fn run(words: &[String]) -> Done {
    Arguments::read(words, &[], &[])?;
    build::release_if_stale()?;
    lighthouse()?;
    let chromium = chromium::ready()?;
    let mut node = program("node");
    node.arg(root().join("xtask/src/lighthouse.mjs"))
        .arg(dist())
        .arg(tools().join("node_modules/lighthouse"))
        .arg(chromium.browser)
        .arg(RUNS.to_string());
    let unreadable = || {
        Trouble::new("Lighthouse gave no figures")
            .fix("run `node xtask/src/lighthouse.mjs` with the arguments named at its top")
    };
    let told = step("measuring the first visit with Lighthouse", || {
        said(&mut node).ok_or_else(unreadable)
    })?;
    let runs: Option<Vec<Value>> = told.lines().map(|it| serde_json::from_str(it).ok()).collect();
    let runs = runs.filter(|it| it.len() == RUNS).ok_or_else(unreadable)?;
    print(&runs);
    within_budget(&runs)
}

fn print(runs: &[Value]) {
    println!();
    for (name, _) in runs[0]["scores"].as_object().into_iter().flatten() {
        println!("{name:<18}{:>6}", middle(runs, |it| it["scores"][name].as_u64()));
    }
    for name in FIGURES {
        println!("{name:<18}{:>6} ms", middle(runs, |it| it[name].as_u64()));
    }
    for lost in runs.iter().flat_map(|it| it["lost"].as_array().into_iter().flatten()) {
        println!("  not in full: {}", lost.as_str().unwrap_or_default());
    }
}

fn within_budget(runs: &[Value]) -> Done {
    let scores = runs[0]["scores"].as_object().into_iter().flatten();
    let low = scores
        .map(|(name, _)| (name.as_str(), middle(runs, |it| it["scores"][name].as_u64())))
        .filter(|it| it.1 < 100)
        .map(|(name, score)| format!("{name} {score} of 100"));
    let slow = BUDGETS
        .map(|(name, budget)| (name, budget, middle(runs, |it| it[name].as_u64())))
        .into_iter()
        .filter(|(_, budget, took)| took > budget)
        .map(|(name, budget, took)| format!("{name} after {took} ms, and {budget} are the limit"));
    let missed: Vec<String> = low.chain(slow).collect();
    if missed.is_empty() {
        return Ok(());
    }
    Err(Trouble::new(format!("the first visit misses its marks: {}", missed.join("; ")))
        .fix("see above what was lost; on a busy machine, measure again"))
}

/// The middle of all runs.
fn middle(runs: &[Value], of: impl Fn(&Value) -> Option<u64>) -> u64 {
    let mut figures: Vec<u64> = runs.iter().map(|it| of(it).unwrap_or_default()).collect();
    figures.sort_unstable();
    figures.get(figures.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{middle, within_budget};
    use serde_json::{Value, json};

    fn runs(interactive: [u64; 3]) -> Vec<Value> {
        let run = |it| json!({ "scores": { "seo": 100 }, "first content": 800, "interactive": it });
        interactive.map(run).into()
    }

    #[test]
    fn the_middle_of_the_runs_counts() {
        assert_eq!(middle(&runs([9, 1, 5]), |it| it["interactive"].as_u64()), 5);
        assert!(within_budget(&runs([1500, 1900, 2600])).is_ok());
        let slow = within_budget(&runs([1500, 2100, 2600])).expect_err("over the limit");
        assert!(slow.to_string().contains("interactive after 2100 ms"), "{slow}");
    }

    #[test]
    fn a_score_below_the_best_is_told() {
        let mut low = runs([1, 1, 1]);
        for it in &mut low {
            it["scores"]["seo"] = 92.into();
        }
        assert!(within_budget(&low).expect_err("too low").to_string().contains("seo 92 of 100"));
    }
}
