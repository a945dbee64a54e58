//! `prove`: what is claimed of the Act, in every situation there is.

use std::io::Write;
use std::time::Instant;

use rules::{Claim, Counterexample, Proof, Rulebook};

use crate::arguments::{Arguments, Choice, Command, hint};
use crate::{Done, Ending, Failure};

pub const COMMAND: Command = Command {
    name: "prove",
    says: "prove what is claimed of the Act, for every kind of choices",
    takes: "[--question QUESTION] [--claim CLAIM]",
    options: &[QUESTION, CLAIM],
    operands: 0,
    about: "\
The claims:
  written   the compiled rules answer as the pack reads that is written, in
            every situation, doubts included
  reading   in two worlds of each row of the decision table, the plain
            interpreter answers as the row says
  lanes     the engine, sixty-four worlds at a time, answers what `sweep`
            counts, in every world (some minutes; only if it is asked for)
  rules     in every situation some rule decides, and every rule in some
  learning  to learn more never turns one settled answer into another
  meeting   to meet one more condition never worsens a start
  changing  every smallest set of changes changes the answer as it says

Each line says how much was looked at. Ends with 0; with 1 if a claim does not
hold: then a situation that shows it follows.",
    run,
};

const QUESTION: Choice =
    Choice { name: "--question", value: Some("QUESTION"), says: "only for this question" };
const CLAIM: Choice = Choice { name: "--claim", value: Some("CLAIM"), says: "only this claim" };

fn run(arguments: &Arguments, out: &mut dyn Write) -> Done {
    let book = act::rulebook();
    let ids: Vec<&str> = book.pack().questions.iter().map(|it| it.id.as_str()).collect();
    let questions = one_of(arguments, &QUESTION, &ids)?.map_or(ids, |it| vec![it]);
    let claims = Claim::ALL.map(Claim::id);
    let claim = one_of(arguments, &CLAIM, &claims)?;
    let mut flawed = false;
    for question in questions {
        for it in act::proofs::claims(question) {
            let asked = claim.map_or(it != Claim::Lanes, |claim| claim == it.id());
            if asked {
                flawed |= !prove(book, question, it, out)?;
            }
        }
    }
    Ok(Ending::flawed_if(flawed))
}

fn one_of<'a>(
    arguments: &Arguments,
    option: &Choice,
    known: &[&'a str],
) -> Result<Option<&'a str>, Failure> {
    let Some(given) = arguments.value(option.name) else { return Ok(None) };
    let found = known.iter().find(|it| **it == given).copied();
    let what = option.name.trim_start_matches('-');
    let hint = hint(given, known.iter().copied());
    let unknown = || Failure::Usage(format!("prove: unknown {what} `{given}`{hint}"));
    found.map(Some).ok_or_else(unknown)
}

/// Whether it holds.
fn prove(
    book: &Rulebook,
    question: &str,
    claim: Claim,
    out: &mut dyn Write,
) -> std::io::Result<bool> {
    let started = Instant::now();
    let mut proof = match act::proofs::proof(book, book.pack(), question, claim) {
        Ok(proof) => proof,
        Err(error) => {
            writeln!(out, "{error}")?;
            return Ok(false);
        }
    };
    while proof.step() {}
    let holds = proof.holds();
    let verdict = if holds { "holds" } else { "DOES NOT HOLD" };
    let what = match claim {
        Claim::Lanes | Claim::Reading => "worlds",
        Claim::Changing => "sets of changes",
        Claim::Written | Claim::Rules | Claim::Learning | Claim::Meeting => "situations",
    };
    writeln!(
        out,
        "{question:10} {:10} {verdict}: {} {what}, {} kinds of choices, {:.1} s",
        claim.id(),
        grouped(proof.checked),
        proof.progress().1,
        started.elapsed().as_secs_f64(),
    )?;
    out.flush()?;
    tell_flaws(book, question, &proof, out)?;
    Ok(holds)
}

fn tell_flaws(
    book: &Rulebook,
    question: &str,
    proof: &Proof<'_>,
    out: &mut dyn Write,
) -> std::io::Result<()> {
    let rules = book.pack().questions.iter().find(|it| it.id == question).map(|it| &it.rules);
    for rule in &proof.unreached {
        let id = rules.map_or("", |it| it[*rule].id.as_str());
        writeln!(out, "  rule `{id}` never decides")?;
    }
    for Counterexample { situation, then, outcomes } in &proof.counterexamples {
        let outcome =
            |it: &usize| book.pack().outcomes.get(*it).map_or("none", |it| it.id.as_str());
        let outcomes: Vec<&str> = outcomes.iter().map(outcome).collect();
        let then: Vec<String> = then
            .iter()
            .map(|(fact, to)| {
                format!("{} {:?}", book.pack().facts[*fact].id, Option::<bool>::from(*to))
            })
            .collect();
        let then =
            if then.is_empty() { String::new() } else { format!(", then {}", then.join(", ")) };
        writeln!(out, "  {}{then}: {}", situation.to_json(&["assignments"]), outcomes.join(", "))?;
    }
    Ok(())
}

fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
