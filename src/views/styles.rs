//! The styles of the views beside the Explorer. They are part of this build and not of the document, which
//! the first load brings: it does without them.

/// One sheet a part, in the order in which they count.
pub const STYLES: [&str; 14] = [
    include_str!("../../public/styles/article.css"),
    include_str!("../../public/styles/table.css"),
    include_str!("../../public/styles/missions.css"),
    include_str!("../../public/styles/list.css"),
    include_str!("../../public/styles/replay.css"),
    include_str!("../../public/styles/pictures.css"),
    include_str!("../../public/styles/timeline.css"),
    include_str!("../../public/styles/map.css"),
    include_str!("../../public/styles/chart.css"),
    include_str!("../../public/styles/worlds.css"),
    include_str!("../../public/styles/law.css"),
    include_str!("../../public/styles/class.css"),
    include_str!("../../public/styles/learn.css"),
    include_str!("../../public/styles/brief.css"),
];
