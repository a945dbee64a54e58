//! Sources, once it is known which are cited.

use super::{At, Check};

const LIST: &str = "sources";

impl Check<'_> {
    pub(super) fn sources(&mut self) {
        let sources = &self.record.sources;
        self.list(LIST, sources, |it| it.id.as_str());
        for source in sources {
            let at = At { list: LIST, id: source.id.as_str() };
            let cited = self.cited.contains(&source.id);
            self.expect(cited, at, "", "is cited by nothing");
            self.expect(!source.title.trim().is_empty(), at, "title", "is empty");
            if let Some(address) = &source.address {
                let web = address.starts_with("https://") || address.starts_with("http://");
                self.expect(web && !address.contains(' '), at, "address", "is no web address");
            }
        }
    }
}
