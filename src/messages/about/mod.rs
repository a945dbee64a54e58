//! The words of the page about the page.

pub mod en;
pub mod ja;

/// The Act as e-Gov publishes it.
const E_GOV: &str = "https://laws.e-gov.go.jp/law/404AC0000000079";
/// The Act in English.
const JLT: &str = "https://www.japaneselawtranslation.go.jp/en/laws/view/4836";
/// The five principles as the Cabinet Office words them.
const CABINET_OFFICE: &str = "https://www.cao.go.jp/pko/pko_j/cooperation.html";

/// The page about the page.
#[derive(Debug)]
pub struct About {
    pub heading: &'static str,
    pub standfirst: &'static str,
    /// Headings with their paragraphs.
    pub sections: &'static [(&'static str, &'static [&'static str])],
    pub links: &'static str,
    pub take_away: TakeAway,
    /// Official texts: address and name.
    pub official: &'static [(&'static str, &'static str)],
}

/// What a hosted page offers to take away.
#[derive(Debug)]
pub struct TakeAway {
    pub heading: &'static str,
    pub says: &'static str,
    /// The page in one file, and what it is.
    pub file: (&'static str, &'static str),
    /// Everything in one archive, and what is in it.
    pub archive: (&'static str, &'static str),
}
