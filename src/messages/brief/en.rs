//! English.

use super::{Brief, Embed, Kept, Share, Since};

pub const BRIEF: Brief = Brief {
    heading: "Brief",
    asked: "Asked",
    edition: |day| format!("The Act as in force since {day}"),
    given: "Facts given",
    none_given: "No fact was given.",
    assumed: "Taken for granted: ",
    principles: "The five principles",
    articles: "Articles",
    sources: "Sources",
    readings: "Where the Act is silent, rules are readings of it; the Explorer marks each of them.",
    made: |day, rules| format!("Made on {day} under the rules {rules}."),
    link: "This page",
    link_from_file: "The page was opened from a file: a link to it leads nowhere on another device. \
                     Save the situation as a file, or print.",
    qr: "QR code of the link",
    explorer: "Open in the Explorer",
    separator: "; ",
    named: |name, says| format!("{name}: {says}"),
    since: Since {
        heading: "Made under other rules",
        says: "The link was made under earlier rules. Today’s answer is shown; since then:",
        unknown: "The link was made under rules that this page does not know. Today’s answer is shown.",
        what: "This link was made under other rules.",
        then: |changes| match changes {
            Some(changes) => format!("Today’s answer is shown. Changed since: {changes}"),
            None => "This page does not know them; today’s answer is shown.".into(),
        },
        change: |day, says| format!("{day}: {says}"),
        dropped: |words| format!("No longer known, and left out: {words}."),
    },
    share: Share {
        heading: "Share, print, save",
        share: "Share…",
        shared: "It is shared.",
        not_shared: "It was not shared. Copy the link instead.",
    },
    embed: Embed {
        heading: "Put it into a page of yours",
        note: "A line of HTML for a course page or a blog. Who opens it there needs no account; nothing \
               is stored, and only the page around it is told the outcome.",
        from_file: "This page was opened from a file. Open it where it is hosted to get the line.",
        title: "Title, for those who listen",
        language: "Language",
        english: "English",
        japanese: "Japanese",
        view: "What it shows",
        explorer: "The Explorer, to try",
        brief: "This brief, to read",
        width: "Width",
        height: "Height in pixels",
        grow: "With a script that fits the height (some course systems take it out)",
        snippet: "HTML",
        copy: "Copy the HTML",
        copied: "The HTML is copied.",
        not_copied: "This browser does not let the page copy. Mark the HTML and copy it yourself.",
        whole: "Open the whole page",
        refused: "The page around this one sent a situation that cannot be read.",
    },
    kept: KEPT,
};

const KEPT: Kept = Kept {
    heading: "Kept here",
    note: "Situations stay in this browser alone, on this device. Who clears its storage clears them \
           too: export what matters.",
    empty: "Nothing is kept yet.",
    name: "Name",
    remark: "Note",
    keep: "Keep this situation",
    kept: |name| format!("“{name}” is kept."),
    open: |name| format!("Open “{name}”"),
    open_short: "Open",
    delete: |name| format!("Delete “{name}”"),
    delete_short: "Delete",
    deleted: |name| format!("“{name}” is deleted."),
    undo: "Undo",
    restored: |name| format!("“{name}” is back."),
    cannot_open: "Today’s rules cannot read it. It stays here and in every export. The reason:",
    export: "Export all",
    import: "Import a file",
    imported: |new, there| {
        let new = match new {
            0 => "Nothing new came in".to_owned(),
            1 => "One situation came in".to_owned(),
            more => format!("{more} situations came in"),
        };
        match there {
            0 => format!("{new}."),
            1 => format!("{new}; one was here already."),
            more => format!("{new}; {more} were here already."),
        }
    },
    entry_flaw: |which| format!("“{which}” could not be brought in; the others were. The reason:"),
    file_flaw: |name| {
        format!("“{name}” could not be brought in; what is kept is as it was. The reason:")
    },
    newer: "it was made by a newer version of this page: reload the page, or open the file there",
    elsewhere: "Another window changed what is kept; both are here.",
    denied: "This browser lets the page store nothing. What you keep stays until the page is closed: \
             export it.",
    full: "This browser’s storage is full: the last changes are not stored. They stay until the page is \
           closed: export them, or delete something.",
    unreadable: "What this browser has stored cannot be read, so nothing there is changed. Save it as a \
                 file first; then begin anew. Until then, what you keep stays until the page is closed.",
    save_raw: "Save what is stored as a file",
    begin_anew: "Set it aside and begin anew",
    begun_anew: "What was stored is set aside in this browser. What you keep is stored again.",
};
