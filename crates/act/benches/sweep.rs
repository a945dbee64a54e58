//! How long all possible worlds take: each kind of choices of every question of the Act.

use std::hint::black_box;
use std::time::Instant;

use rules::{Among, Rulebook, Statement};

fn main() {
    let book = act::rulebook();
    for question in &book.pack().questions {
        let start = Instant::now();
        let kinds = book.kinds(&question.id, None).unwrap_or_else(|error| panic!("{error}"));
        let took = start.elapsed().as_secs_f64() * 1e3;
        println!("{}: {} kinds of choices, found in {took:.1} ms", question.id, kinds.count());
        let statements: Vec<Statement> =
            (0..kinds.count()).map(|it| book.statement_of(&kinds, it)).collect();
        whole(book, &statements);
        let (open, made): (Vec<Statement>, Vec<Statement>) = statements
            .iter()
            .cloned()
            .partition(|it| !book.assess_statement(it).alternatives.is_empty());
        if !open.is_empty() {
            println!(
                "  {} kinds with all choices made, {} with one left open",
                made.len(),
                open.len()
            );
            draw(book, "µs to draw and count, all made", &made);
            draw(book, "µs to draw and count, one open", &open);
        }
        let mut facts: Vec<usize> = vec![];
        let mut forks: Vec<usize> = vec![];
        for it in &statements {
            let sweep = book.sweep(it).unwrap_or_else(|| panic!("too wide"));
            facts.push(sweep.facts().len());
            forks.push(sweep.size());
        }
        spread("facts", &mut facts.iter().map(|it| *it as f64).collect::<Vec<_>>());
        spread("forks", &mut forks.iter().map(|it| *it as f64).collect::<Vec<_>>());
        parts(book, &statements);
    }
}

/// Everything of all kinds.
fn whole(book: &Rulebook, statements: &[Statement]) {
    let start = Instant::now();
    let mut worlds = 0.0;
    for it in statements {
        let sweep = book.sweep(black_box(it)).unwrap_or_else(|| panic!("too wide"));
        worlds += black_box(sweep.tally(Among::Worlds)).worlds() as f64;
    }
    let took = start.elapsed().as_secs_f64() * 1e3;
    println!("  all {} kinds, {worlds:.0} worlds: {took:.1} ms", statements.len());
}

/// The whole space of each.
fn draw(book: &Rulebook, what: &str, statements: &[Statement]) {
    let one = |it: &Statement| {
        let time = || {
            let start = Instant::now();
            black_box(book.sweep(black_box(it)).map(|it| it.tally(Among::Worlds)));
            start.elapsed().as_secs_f64() * 1e6
        };
        (0..5).map(|_| time()).fold(f64::INFINITY, f64::min)
    };
    spread(what, &mut statements.iter().map(one).collect::<Vec<_>>());
}

fn parts(book: &Rulebook, statements: &[Statement]) {
    let sweeps: Vec<_> = statements.iter().filter_map(|it| book.sweep(it)).collect();
    let time = |what: &str, work: &dyn Fn(usize)| {
        let one = |it: usize| {
            let times: Vec<f64> = (0..5)
                .map(|_| {
                    let start = Instant::now();
                    work(it);
                    start.elapsed().as_secs_f64() * 1e6
                })
                .collect();
            times.into_iter().fold(f64::INFINITY, f64::min)
        };
        spread(what, &mut (0..statements.len()).map(one).collect::<Vec<_>>());
    };
    time("µs to draw and count", &|it| {
        black_box(book.sweep(&statements[it]).map(|it| it.tally(Among::Worlds)));
    });
    time("µs counts of completions", &|it| {
        black_box(sweeps[it].tally(Among::Completions));
    });
    time("µs bearings", &|it| {
        black_box(sweeps[it].bearings());
    });
    time("µs ways to every other outcome", &|it| {
        black_box(sweeps[it].ways(usize::MAX));
    });
    time("µs reason", &|it| {
        black_box(sweeps[it].reason());
    });
    time("µs next questions", &|it| {
        black_box(sweeps[it].questions());
    });
    time("µs weights of principles", &|it| {
        black_box(sweeps[it].principle_weights(book));
    });
    time("µs prime rows", &|it| {
        black_box(sweeps[it].rows());
    });
    let mut rows: Vec<f64> = sweeps.iter().map(|it| it.rows().len() as f64).collect();
    spread("prime rows", &mut rows);
    let mut ways: Vec<f64> =
        sweeps.iter().map(|it| it.ways(usize::MAX).ways.len() as f64).collect();
    spread("ways from silence", &mut ways);
}

fn spread(what: &str, values: &mut [f64]) {
    values.sort_by(f64::total_cmp);
    let at = |share: usize| values[(values.len() - 1) * share / 100];
    println!("  {what:32} median {:>8.1}  90% {:>8.1}  most {:>8.1}", at(50), at(90), at(100));
}
