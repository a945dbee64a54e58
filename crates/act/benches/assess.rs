//! How long the engine takes over the Act, each figure the median of many runs, beside its budget.

use std::hint::black_box;
use std::time::Instant;

use rules::Situation;

const RUNS: usize = 201;

fn main() {
    let book = act::rulebook();
    let situations: Vec<&Situation> = act::cases().iter().map(|it| &it.situation).collect();
    let stated: Vec<_> = situations.iter().filter_map(|it| book.state(it).ok()).collect();
    let count = stated.len();
    println!("{count} worked cases, the median of {RUNS} runs over all of them\n");

    let decide = median(count * 20, || {
        for _ in 0..20 {
            for statement in &stated {
                black_box(book.decide(black_box(statement)));
            }
        }
    });
    row("outcome alone, ids resolved", decide, Some(1_000.0));
    let assess = median(count, || {
        for statement in &stated {
            black_box(book.assess_statement(black_box(statement)));
        }
    });
    row("with all grounds and the trace", assess, Some(10_000.0));
    let whole = median(count, || {
        for situation in &situations {
            black_box(book.assess(black_box(situation)).is_ok());
        }
    });
    row("the same from ids, other choices each time", whole, None);
    let again = median(count * 20, || {
        for situation in &situations {
            for _ in 0..20 {
                black_box(book.assess(black_box(situation)).is_ok());
            }
        }
    });
    row("the same from ids, the choices as before", again, None);
    let json: Vec<serde_json::Value> =
        situations.iter().map(|it| it.to_json(&["assignments"])).collect();
    let choices = book.choice_ids();
    let through_json = median(count, || {
        for value in &json {
            if let Ok(situation) = Situation::from_json(black_box(value), &choices)
                && let Ok(assessment) = book.assess(&situation)
            {
                black_box(serde_json::to_string(&book.report(None, &assessment)).is_ok());
            }
        }
    });
    row("from JSON to JSON", through_json, None);
    let compile = median(1, || {
        black_box(rules::Rulebook::from_parts(act::parts()).is_ok());
    });
    row("reading and compiling the pack, once", compile, None);
    check(book);
}

/// Nanoseconds of one of `count` equal pieces of work, the median over the runs.
fn median(count: usize, mut work: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed().as_secs_f64() * 1e9 / count as f64
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[RUNS / 2]
}

fn row(what: &str, nanoseconds: f64, budget: Option<f64>) {
    let within = budget.map_or(String::new(), |it| {
        let verdict = if nanoseconds <= it { "within" } else { "OVER" };
        format!("{verdict} the budget of {:.0} µs", it / 1000.0)
    });
    println!("{what:44} {:>10.2} µs   {within}", nanoseconds / 1000.0);
}

/// What is timed must be right: every case still has its outcome.
fn check(book: &rules::Rulebook) {
    for case in act::cases() {
        assert_eq!(
            book.outcome(&case.situation).ok(),
            case.situation.expected.as_deref(),
            "{}",
            case.id
        );
    }
}
