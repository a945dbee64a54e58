//! 日本語。

use record::{
    Basis, Cell, Confidence, Extent, InstrumentKind, Personnel, Precision, RemarkKind, Sense,
    SourceKind, Topic, Unit, When,
};

use super::{Columns, Found, Missions, Operations, Row, Sources, Statements, Table, grouped};

pub(super) const NOT_FOUND: &str = "資料なし";

pub const MISSIONS: Missions = Missions {
    heading: "派遣の記録",
    standfirst: "日本が最初にだれを派遣したかを、1995年の公式の一覧表で見ます。各行は、当時認められていた事実とともに\
                 エクスプローラーで開けます。",
    table: TABLE,
    row: ROW,
    found: FOUND,
    operations: OPERATIONS,
    statements: STATEMENTS,
    sources: SOURCES,
    replay: super::replay::ja::REPLAY,
    list: super::list::ja::LIST,
    stay: super::stay::ja::STAY,
    goods: super::goods::ja::GOODS,
    pictures: super::pictures::ja::PICTURES,
    when,
    precision: |precision| match precision {
        Precision::Year => "年まで",
        Precision::Month => "月まで",
        Precision::Day => "日まで",
    },
    period: |start, end| format!("{}～{}", when(start), end.map_or(NOT_FOUND.into(), when)),
    number: |number| grouped(number),
    not_found: NOT_FOUND,
    sure: |confidence| match confidence {
        Confidence::Sourced => "出典あり",
        Confidence::MemoryHigh => "ほぼ確か",
        Confidence::MemoryLow => "不確か",
    },
    remark: |kind| match kind {
        RemarkKind::Context => "補足",
        RemarkKind::Conflict => "食い違い",
        RemarkKind::Dispute => "異論",
        RemarkKind::Gap => "資料なし",
    },
};

pub(super) fn when(when: When) -> String {
    let mut words = format!("{}年", when.year());
    let parts = match when.precision() {
        Precision::Year => [None, None],
        Precision::Month => [when.month(), None],
        Precision::Day => [when.month(), when.day()],
    };
    for (part, unit) in parts.into_iter().zip(["月", "日"]) {
        if let Some(part) = part {
            words.push_str(&format!("{part}{unit}"));
        }
    }
    words
}

const TABLE: Table = Table {
    heading: "1995年の一覧表にある派遣",
    note: "大阪での APEC の際に公表された10行です。日付は表にある精度のまま示し、月までしか分からない日付を日に直すことは\
           しません（並べ替えでは、月の初日から末日までとみなします）。「出典あり」はそう述べた文書を確認したもの、\
           「ほぼ確か」「不確か」は確認できていないものです。",
    as_printed: "原文の見出し",
    columns: Columns {
        operation: "活動",
        duty: "任務",
        from: "開始",
        until: "終了",
        at_a_time: "同時期",
        total: "延べ人数",
        sure: "確かさ",
    },
    count: |count, sorted| match sorted {
        None => format!("{count}件の派遣（原文の順）"),
        Some((column, way)) => format!("{count}件の派遣（「{column}」の{way}）"),
    },
    print_order: "原文の順に戻す",
    letters: ["昇順", "降順"],
    dates: ["早い順", "遅い順"],
    numbers: ["少ない順", "多い順"],
    sureness: ["不確かな順", "確かな順"],
};

const ROW: Row = Row {
    open: "エクスプローラーで開く",
    open_what: |title| format!("：{title}"),
    as_printed: |row| format!("原文（{row}行目）"),
    shared: |cells| {
        let names = cells.iter().map(|it| match it {
            Cell::Destination => "派遣先",
            Cell::Period => "期間",
            Cell::Duty => "任務",
            Cell::Number => "人数",
        });
        format!("{}は上の行と共通", names.collect::<Vec<_>>().join("と"))
    },
    printed: "原文",
    read: "正しくは",
    closer: "より詳しい日付",
    figures: "人数と日付",
};

const FOUND: Found = Found {
    heading: "当時認められていた事実",
    note: "それぞれの根拠と確かさです。裏付けのない事実は不明のままにしています。エクスプローラーで開くと、現在の法に\
           当てはめます。",
    at: |label, date| format!("{label}：{date}"),
    basis: |basis| match basis {
        Basis::GovernmentText => "政府の見解",
        Basis::OfficialText => "その他の公的な文書",
        Basis::CabinetDecision => "閣議決定から導かれる",
        Basis::UnText => "国連の文書",
        Basis::PeaceAgreement => "当事者間の合意",
        Basis::Law => "当時の法律から導かれる",
        Basis::OurReading => "当サイトの読み方",
        Basis::NotFound => "文書が見つからない",
        Basis::Press => "報道",
        Basis::Academic => "研究",
    },
};

const OPERATIONS: Operations = Operations {
    heading: "活動",
    note: "国連がそこで何をし、何に基づいていたかです。",
    mandate: "任務",
    rests_on: "根拠",
    instrument: |kind| match kind {
        InstrumentKind::Resolution => "決議",
        InstrumentKind::PeaceAgreement => "和平の合意",
        InstrumentKind::Request => "要請",
        InstrumentKind::Decision => "決定",
    },
    people: "日本からの要員",
    personnel: |personnel| match personnel {
        Personnel::MilitaryObservers => "停戦監視要員",
        Personnel::CivilianPolice => "文民警察要員",
        Personnel::SdfUnit => "自衛隊の部隊",
        Personnel::ElectoralObservers => "選挙監視要員・選挙要員",
        Personnel::StaffOfficers => "司令部要員",
        Personnel::MilitaryLiaison => "軍事連絡要員",
        Personnel::AirTransportUnit => "空輸部隊",
        Personnel::TransportUnit => "輸送部隊",
        Personnel::MovementControl => "輸送調整部門",
        Personnel::ReliefUnit => "難民救援隊",
        Personnel::AirSupport => "空輸支援",
        Personnel::SupportCoordination => "現地支援調整",
        Personnel::Liaison => "連絡調整要員",
    },
    group: |personnel, count| match count {
        Some(count) => format!("{personnel}{}人", grouped(count)),
        None => format!("{personnel}：{NOT_FOUND}"),
    },
    in_all: |count| match count {
        Some(count) => format!("延べ{}人", grouped(count)),
        None => format!("延べ人数：{NOT_FOUND}"),
    },
};

const STATEMENTS: Statements = Statements {
    heading: "文書のほかの記述",
    note: "本文にある数字や記述を、その時点と根拠となる文言とともに示します。",
    topic: |topic| match topic {
        Topic::Money => "資金",
        Topic::Law => "法律",
        Topic::Dispatch => "派遣",
        Topic::Plan => "計画",
    },
    figure: |figure| {
        let over = match figure.sense {
            Sense::Exactly => "",
            Sense::MoreThan => "超",
        };
        match figure.unit {
            // Ten 億 are a thousand million.
            Unit::BillionUsDollarsAYear => {
                format!("年間{}億米ドル{over}", grouped(figure.amount * 10.0))
            }
            Unit::Percent => format!("{}％{over}", grouped(figure.amount)),
            Unit::People => format!("{}人{over}", grouped(figure.amount)),
        }
    },
    as_of: |date| format!("{date}時点"),
    date: |topic, date| match topic {
        Topic::Plan => format!("{date}の予定"),
        Topic::Money | Topic::Law | Topic::Dispatch => date.to_owned(),
    },
    happened: |topic, date| match topic {
        Topic::Plan => format!("{date}の予定"),
        Topic::Money | Topic::Law | Topic::Dispatch => format!("{date}のこと"),
    },
    the_figure: "数字：",
    misprints: "文書の誤植",
    misprints_note: "引用では、そのまま残しています。",
    times: |count| format!("{count}か所"),
};

const SOURCES: Sources = Sources {
    heading: "出典",
    note: "表と事実のよりどころとした文書と、読んだ範囲です。リンク先はこのサイトの外です。",
    label: |sure, _| match sure {
        Some(Confidence::Sourced) => "出典あり",
        Some(Confidence::MemoryHigh) => "ほぼ確か・参照",
        Some(Confidence::MemoryLow) => "不確か・参照",
        None => "出典",
    },
    name: |number, title| format!("出典{number}：{title}"),
    kind: |kind| match kind {
        SourceKind::Official => "公的な文書",
        SourceKind::OfficialCopy => "公的な文書の写し",
        SourceKind::Diet => "国会の記録",
        SourceKind::Archive => "資料集",
        SourceKind::Academic => "論文",
        SourceKind::Press => "報道",
        SourceKind::Reference => "事典",
        SourceKind::Secondary => "個人のページ",
    },
    extent: |extent| match extent {
        Extent::Full => "全文を確認",
        Extent::Excerpt => "一部を確認",
    },
    language: |tag| match tag {
        "en" => "英語".into(),
        "ja" => "日本語".into(),
        "es" => "スペイン語".into(),
        other => format!("言語：{other}"),
    },
    on_paper: "紙の資料のみ",
    back: "引用したところへ戻る",
};
