//! 日本語。

use record::EventKind;

use super::{Chart, Map, Pictures, Timeline, Un};
use crate::missions::People;

pub const PICTURES: Pictures = Pictures {
    svg: "SVGを保存",
    png: "PNGを保存",
    png_refused: "このブラウザーではPNGを作れません。SVGに同じ図があります。",
    as_table: |title| format!("{title}：同じ内容の表"),
    nothing: "条件に合う派遣がないため、図はありません。",
    people: |people, said| match people {
        People::Exactly(_) | People::About(_) => format!("{said}人"),
        People::AtLeast(count) => format!("{count}人以上"),
        People::NotFound => format!("人数は{said}"),
    },
    at_least: |number| format!("{number}以上"),
    timeline: TIMELINE,
    map: MAP,
    chart: CHART,
};

const TIMELINE: Timeline = Timeline {
    heading: "年表",
    says: |stays, first, last| {
        format!(
            "{first}年から{last}年までの{stays}件の派遣を、類型ごとに1行ずつ示した図です。それぞれの日付は図の下の表にあります。"
        )
    },
    key: [
        "日まで判明",
        "月まで判明",
        "短くて長さを描けない",
        "確認できた日まで、その先は計画のみ",
        "法律の施行と改正",
        "出来事",
        "見解や議論",
    ],
    act: "施行",
    note: "1行が1件の派遣です。人数は、交代を含めて派遣された全員で、連絡調整要員は含みません。UNMISETには、UNTAETから\
           引き続いた690人を含みます。月までしか分からない日付は、月の中ほどに描いています。",
    open_all: "すべての要員と出来事を表示",
    close_all: "すべての要員と出来事を隠す",
    open: |name| format!("{name}の要員と出来事"),
    roles: "要員",
    events: "出来事",
    no_events: "この派遣について、日付のある出来事の記録はありません。",
    kind: |kind| match kind {
        EventKind::Event => "出来事",
        EventKind::GovernmentView => "政府の見解",
        EventKind::Law => "法令",
        EventKind::Debate => "議論",
    },
    lane: |stay, events| match events {
        0 => stay.to_owned(),
        events => format!("{stay}、出来事{events}件"),
    },
    planned: |date| format!("計画は{date}まで"),
    columns: ["派遣", "類型", "開始", "終了", "計画の終わり", "人数", "要員", "出来事"],
};

const MAP: Map = Map {
    heading: "地図",
    says: |places| {
        format!(
            "南緯46度から北緯74度までの陸地の図に、{places}か所を西から東へ番号で示したものです。"
        )
    },
    note: "印は、それぞれの派遣を代表する場所です。同じ場所や近い場所の派遣は、1つの番号にまとめています。\
           印が重なるところでは位置をずらし、線で本来の場所を示します。小さな点はほかの活動場所です。\
           陸地はNatural Earthによります。国境は描いておらず、主張するものでもありません。",
    marks: "地図上の場所（西から東へ）",
    mark: |number, place, operations| format!("{number}：{place}、派遣{operations}件"),
    list: "場所と派遣",
    list_note: "地図の印を押すと、この一覧の該当する場所が示されます。",
    back: "地図に戻る",
    also: |places| format!("ほかに{places}"),
    columns: [
        "番号",
        "場所",
        "派遣",
        "類型",
        "開始",
        "終了",
        "人数",
        "緯度（北）",
        "経度（東）",
        "ほかの場所",
    ],
};

const CHART: Chart = Chart {
    heading: "年ごとの人数",
    says: |first, last| {
        format!(
            "{first}年から{last}年まで、各年で最も多かった日の日本の要員の数を、類型ごとに示した図です。"
        )
    },
    note: "その年のうち、現地の人数が最も多かった日の人数です。日本側の数値により、選んだ要員の同時期の人数を足しています。\
           連絡調整要員は含みません。人数の資料がない要員がいる年は「以上」と示し、ゼロとは扱いません。",
    key: ["これ以上：一部の人数は資料なし", "要員はいたが、人数は資料なし"],
    people: "人",
    most: |people, year| format!("最も多いのは{year}年の{people}人です。"),
    columns: ["年", "類型", "人数", "要員の種類", "うち人数の資料なし"],
    un: UN,
};

const UN: Un = Un {
    heading: "国連自身の統計",
    says: "国連の活動に参加した日本の要員の数です。1992年9月から2014年8月までの各月末の値と、2011年から2020年までの年平均です。",
    note: "日本側とは別の数え方で、日本独自の支援要員を含みません。上の条件で絞り込んでも変わらず、上の棒と足し合わせることも\
           ありません。線が途切れているところは、数値が見つかっていません。",
    monthly: "各月",
    annual: "年平均",
    too_low: "実際より少ない（警察が欠けている）",
    gap: |from, until| format!("{from}から{until}までは数値なし"),
    monthly_columns: ["日付", "活動", "部隊", "警察", "専門家", "合計"],
    annual_columns: ["年", "活動", "平均"],
    all: "全活動",
};
