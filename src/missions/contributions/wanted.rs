//! Which contributions the visitor wants to see, and the same in the address.

use record::{Contribution, record};

use crate::page::Address;

/// Of one year, to one recipient; `None` is any.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    pub year: Option<u16>,
    /// As in [`recipient`].
    pub recipient: Option<String>,
}

impl Wanted {
    /// What an address says, and the words that nobody knows. The language and other keys are not
    /// looked at.
    pub fn read(address: &Address) -> (Wanted, Vec<String>) {
        let mut strangers = vec![];
        let mut known = |key: &str, knows: &dyn Fn(&str) -> bool| {
            let value = address.field(key)?;
            if !knows(value) {
                strangers.push(value.to_owned());
                return None;
            }
            Some(value.to_owned())
        };
        let year = known("year", &|it| years().iter().any(|year| year.to_string() == it));
        let recipient = known("recipient", &|it| recipients().iter().any(|one| one.0 == it));
        let year = year.and_then(|it| it.parse().ok());
        (Wanted { year, recipient }, strangers)
    }

    /// The address with what is wanted.
    pub fn onto(self, mut address: Address) -> Address {
        let year = self.year.map(|it| it.to_string());
        for (key, value) in [("year", year), ("recipient", self.recipient)] {
            if let Some(value) = value {
                address = address.with(key, value);
            }
        }
        address
    }

    /// Those wanted, in the order of the record.
    pub fn select(&self) -> Vec<&'static Contribution> {
        let year = |it: &&Contribution| self.year.is_none_or(|year| year == year_of(it));
        let to = |it: &&Contribution| self.recipient.as_ref().is_none_or(|to| *to == recipient(it));
        record().contributions.iter().filter(|it| year(it) && to(it)).collect()
    }
}

/// The year of the decision, a fiscal year by the year it began in.
pub fn year_of(contribution: &Contribution) -> u16 {
    contribution.decided.value.year()
}

/// Every year in which something was decided.
pub fn years() -> Vec<u16> {
    let mut years: Vec<u16> = record().contributions.iter().map(year_of).collect();
    years.sort_unstable();
    years.dedup();
    years
}

/// Who received it, as in the address: the abbreviation, in small letters.
pub fn recipient(contribution: &Contribution) -> String {
    let name = contribution.recipient.say("en");
    let short = name.split_once('(').and_then(|(_, rest)| rest.split_once(')'));
    short.map_or(name, |(it, _)| it).to_lowercase()
}

/// Every recipient: as in the address, and one of its contributions, which names it.
pub fn recipients() -> Vec<(String, &'static Contribution)> {
    let mut recipients: Vec<(String, &Contribution)> = vec![];
    for it in &record().contributions {
        let id = recipient(it);
        if recipients.iter().all(|known| known.0 != id) {
            recipients.push((id, it));
        }
    }
    recipients
}

/// The name of a recipient alone, without for whom it took the goods.
pub fn recipient_name(contribution: &Contribution, language: &str) -> String {
    let name = contribution.recipient.say(language);
    let end = [')', '）'].iter().filter_map(|it| Some(name.find(*it)? + it.len_utf8())).min();
    name[..end.unwrap_or(name.len())].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Page;

    #[test]
    fn what_is_wanted_survives_the_address_bar() {
        let wanted = Wanted { year: Some(2013), recipient: Some("unhcr".into()) };
        let address = wanted.clone().onto(Address::of(Page::Missions).part("contributions"));
        assert_eq!(address.href(), "#/missions/contributions?year=2013&recipient=unhcr");
        assert_eq!(Wanted::read(&address), (wanted, vec![]));
    }

    #[test]
    fn strangers_are_reported_and_the_rest_is_kept() {
        let address = Address::from_fragment("/missions/contributions?year=1066&recipient=iom");
        let (wanted, strangers) = Wanted::read(&address.expect("ours"));
        assert_eq!(wanted, Wanted { year: None, recipient: Some("iom".into()) });
        assert_eq!(strangers, ["1066"]);
    }

    #[test]
    fn every_contribution_is_found_by_its_year_and_its_recipient() {
        assert_eq!(Wanted::default().select().len(), record().contributions.len());
        for it in &record().contributions {
            let wanted = Wanted { year: Some(year_of(it)), recipient: Some(recipient(it)) };
            assert!(wanted.select().iter().any(|found| found.id == it.id), "{}", it.id);
        }
        let unmiss = Wanted { year: None, recipient: Some("unmiss".into()) };
        assert_eq!(unmiss.select().len(), 3, "one of them through the unit of another country");
    }

    #[test]
    fn a_recipient_is_named_without_the_rest() {
        let to = recipients().into_iter().find(|it| it.0 == "unmiss").expect("a recipient").1;
        assert_eq!(recipient_name(to, "en"), "UN Mission in South Sudan (UNMISS)");
        assert_eq!(recipient_name(to, "ja"), "国連南スーダン共和国ミッション（UNMISS）");
    }
}
