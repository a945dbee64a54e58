//! What is claimed of the Act, for the engine to prove.

use rules::{Claim, Finding, Kinds, Pack, Proof, Rulebook, Said, SituationError};

/// Conditions of a start: each is met where its fact is true.
const CONDITIONS: [&str; 12] = [
    "ceasefire-agreed",
    "host-consents-to-operation",
    "parties-consent-to-operation",
    "host-consents-to-assignment",
    "parties-consent-to-assignment",
    "impartial-between-parties",
    "impartial-between-positions",
    "consent-stably-maintained",
    "no-threat-or-use-of-force",
    "overseas",
    "within-2000-people",
    "pm-finds-appropriate",
];

/// The claims about a question of the Act.
pub fn claims(question: &str) -> Vec<Claim> {
    let about = |it: &Claim| *it != Claim::Meeting || question == "start";
    Claim::ALL.into_iter().filter(about).collect()
}

/// One claim about every kind of choices of a question, ready to be proved. `written` is the pack
/// whose words are compared; another than the book's own only where a flaw is planted.
///
/// # Errors
/// Where there is no such question.
pub fn proof<'a>(
    book: &'a Rulebook,
    written: &'a Pack,
    question: &str,
    claim: Claim,
) -> Result<Proof<'a>, SituationError> {
    let mut kinds = book.kinds(question, None)?;
    if claim == Claim::Meeting {
        kinds = of_peacekeeping(book, kinds);
    }
    let mut proof = Proof::new(book, written, claim, kinds);
    #[cfg(feature = "reference")]
    {
        proof.other = Some(reference);
    }
    if question == "continue" {
        proof.provisional = provisional(book);
    }
    if claim == Claim::Meeting {
        let facts = &book.pack().facts;
        let place = |id: &&str| facts.iter().position(|it| it.id == **id);
        proof.conditions = CONDITIONS.iter().filter_map(place).map(|it| (it, true)).collect();
        proof.ranks = book.ranks(question).unwrap_or_default().to_vec();
        // Where the Diet has refused, to meet the last condition only shows that.
        let refused = facts.iter().position(|it| it.id == "diet-rejected");
        proof.given = refused.map(|it| (it, Finding::False)).into_iter().collect();
    }
    Ok(proof)
}

/// What the program answers that was written from the law and not from the pack.
#[cfg(feature = "reference")]
fn reference(situation: &rules::Situation) -> String {
    let plain = crate::reference::Plain::from_json(&situation.to_json(&["assignments"]));
    plain.map_or_else(|error| error, |it| crate::reference::decide(&it).outcome.to_owned())
}

/// Relief and election work are what a peacekeeping operation is not: there more can be less.
fn of_peacekeeping(book: &Rulebook, kinds: Kinds) -> Kinds {
    let choices = &book.pack().choices;
    let Some(pillar) = choices.iter().position(|it| it.id == "pillar") else { return kinds };
    let option = choices[pillar].options.iter().position(|it| it.id == "un-pko");
    option.map_or(kinds.clone(), |it| kinds.with(pillar, it))
}

/// While deployed the Act acts on what is found: what may go on may have to stop once more is found,
/// and a part that stops in doubt goes on once the doubt is gone.
fn provisional(book: &Rulebook) -> Vec<&str> {
    let outcomes = book.pack().outcomes.iter();
    let acts = outcomes.filter(|it| it.finding == Said::Met || it.id == "must-suspend-part");
    acts.map(|it| it.id.as_str()).collect()
}
