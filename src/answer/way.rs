//! Where the way runs: drawn from the states of the principles, without a rule of its own.

use rules::{PrincipleKind, Said};

/// How a stretch of the way is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Solid.
    Open,
    /// Hollow.
    Doubt,
    /// A trace: the way does not get here.
    Out,
    /// The way out, there to be taken.
    Ready,
    /// The way out, taken.
    Leaving,
}

impl Reach {
    pub fn id(self) -> &'static str {
        match self {
            Reach::Open => "open",
            Reach::Doubt => "doubt",
            Reach::Out => "out",
            Reach::Ready => "ready",
            Reach::Leaving => "leaving",
        }
    }
}

/// The way at one gate: before and after its wall, above (the way) and below (the way out).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub before: Reach,
    pub after: Reach,
    pub below_before: Reach,
    pub below_after: Reach,
    /// Here the way turns down into the way out.
    pub turns: bool,
}

/// The way through all gates, from the principles' kinds and states and the outcome's finding.
pub fn way(gates: &[(PrincipleKind, Said)], outcome: Said) -> Vec<Stretch> {
    let exit = gates.iter().find(|(kind, _)| *kind == PrincipleKind::Exit).map(|(_, said)| *said);
    let quiet = match exit {
        None | Some(Said::NotRequired) => Reach::Out,
        Some(Said::Met | Said::NotMet | Said::Unknown) => Reach::Ready,
    };
    let leaves = exit == Some(Said::Met);
    let mut above = Reach::Open;
    let mut below = quiet;
    let mut stretches = vec![];
    for (place, (kind, said)) in gates.iter().enumerate() {
        let (before, below_before) = (above, below);
        let walks = matches!(above, Reach::Open | Reach::Doubt);
        let fails = *said == Said::NotMet && *kind != PrincipleKind::Exit;
        // Something other than a principle stops it: it leaves, or ends, at the last gate it could.
        let last = match kind {
            PrincipleKind::Exit => leaves,
            PrincipleKind::Limit => place + 1 == gates.len() && outcome == Said::NotMet,
            PrincipleKind::Condition => false,
        };
        let turns = walks && leaves && (fails || last);
        if turns {
            (above, below) = (Reach::Out, Reach::Leaving);
        } else if walks && (fails || last) {
            above = Reach::Out;
        } else if walks && *said == Said::Unknown && *kind != PrincipleKind::Exit {
            above = Reach::Doubt;
        }
        stretches.push(Stretch { before, after: above, below_before, below_after: below, turns });
    }
    if let Some(end) = stretches.last_mut()
        && end.after == Reach::Open
        && outcome == Said::Unknown
    {
        end.after = Reach::Doubt;
    }
    stretches
}

#[cfg(test)]
mod tests {
    use super::*;
    use PrincipleKind::{Condition, Exit, Limit};

    fn drawn(states: [Said; 5], outcome: Said) -> Vec<Stretch> {
        let kinds = [Condition, Condition, Condition, Exit, Limit];
        way(&kinds.into_iter().zip(states).collect::<Vec<_>>(), outcome)
    }

    #[test]
    fn where_all_is_met_the_way_is_solid_to_the_end() {
        let way = drawn([Said::Met, Said::Met, Said::Met, Said::NotRequired, Said::Met], Said::Met);
        assert!(way.iter().all(|it| it.after == Reach::Open && it.below_after == Reach::Out));
    }

    #[test]
    fn doubt_makes_the_way_hollow_from_its_gate_on() {
        let states = [Said::Met, Said::Unknown, Said::Met, Said::NotRequired, Said::Met];
        let way = drawn(states, Said::Unknown);
        assert_eq!(way[0].after, Reach::Open);
        assert_eq!((way[1].before, way[1].after), (Reach::Open, Reach::Doubt));
        assert_eq!(way[4].after, Reach::Doubt);
    }

    #[test]
    fn before_dispatch_a_failed_gate_ends_the_way() {
        let states = [Said::NotMet, Said::Met, Said::Met, Said::NotRequired, Said::Met];
        let way = drawn(states, Said::NotMet);
        assert_eq!((way[0].before, way[0].after, way[0].turns), (Reach::Open, Reach::Out, false));
        assert!(way[1..].iter().all(|it| it.before == Reach::Out && it.below_after == Reach::Out));
    }

    #[test]
    fn while_deployed_a_failed_gate_turns_the_way_out() {
        let states = [Said::Met, Said::NotMet, Said::Met, Said::Met, Said::Met];
        let way = drawn(states, Said::NotMet);
        assert!(way[1].turns);
        assert_eq!((way[1].below_before, way[1].below_after), (Reach::Ready, Reach::Leaving));
        assert_eq!((way[4].before, way[4].below_after), (Reach::Out, Reach::Leaving));
        assert_eq!(way.iter().filter(|it| it.turns).count(), 1);
    }

    #[test]
    fn what_no_principle_stops_still_does_not_arrive() {
        let met = [Said::Met, Said::Met, Said::Met, Said::NotRequired, Said::Met];
        assert_eq!(drawn(met, Said::NotMet)[4].after, Reach::Out);
        let taken = [Said::Met, Said::Met, Said::Met, Said::Met, Said::Met];
        let way = drawn(taken, Said::NotMet);
        assert!(way[3].turns && way[4].below_after == Reach::Leaving);
    }
}
