//! 日本語。

use record::{EventKind, PlaceKind, PlacePrecision};

use super::{Events, Glance, Orders, Places, Roles, Stay};
use crate::messages::missions::grouped;

pub const STAY: Stay = Stay {
    ways: "派遣のあいだを移動",
    back: "すべての派遣",
    before: |name| format!("前：{name}"),
    after: |name| format!("次：{name}"),
    glance: Glance {
        heading: "概要",
        full_name: "正式名称",
        assignment: "日本の業務",
        pillar: "法律上の活動の種類",
        areas: "場所",
        decided: "閣議決定",
        there: "派遣の期間",
        period: |from, until| format!("{from}～{until}"),
        planned: "計画の期限",
        people: "派遣された人",
        mandate: "任務",
        rests_on: "根拠",
    },
    roles: ROLES,
    orders: Orders {
        heading: "協力隊の政令",
        note: "この業務のために国際平和協力隊を置いた政令です。法的な枠であって、派遣の日付ではありません。\
               常勤の隊員の数も上限であって、派遣された人数ではありません。",
        how_many: |count| format!("{count}件の政令"),
        in_force: |from, until| match (from, until) {
            (Some(from), Some(until)) => format!("{from}～{until}"),
            (Some(from), None) => format!("{from}から"),
            (None, Some(until)) => format!("{until}まで"),
            (None, None) => "施行期間：資料なし".into(),
        },
        issued: |date| format!("{date}公布"),
        full_time: |members| format!("常勤の隊員は{}人まで", grouped(members)),
    },
    places: Places {
        heading: "活動した場所",
        note: "日本の要員がいた場所です。地図の印と同じです。",
        kind: |kind| match kind {
            PlaceKind::Headquarters => "司令部",
            PlaceKind::Camp => "宿営地",
            PlaceKind::Capital => "首都",
            PlaceKind::Town => "町",
            PlaceKind::Airport => "空港",
            PlaceKind::Port => "港",
            PlaceKind::Region => "地域",
            PlaceKind::Crossing => "検問所・通過点",
            PlaceKind::Polling => "投票所",
            PlaceKind::Other => "その他",
        },
        precision: |precision| match precision {
            PlacePrecision::Site => "印はその場所",
            PlacePrecision::Town => "印はその町",
            PlacePrecision::Region => "印は地域の代表点",
        },
    },
    events: Events {
        heading: "できごと",
        law: "この間の法律の動き",
        law_note: "閣議決定から派遣の終わりまでの、法律の改正と議論です。",
        kind: |kind| match kind {
            EventKind::Event => "できごと",
            EventKind::GovernmentView => "政府の見解",
            EventKind::Law => "法律",
            EventKind::Debate => "議論",
        },
        principles: |numbers| {
            let numbers: Vec<_> = numbers.iter().map(u8::to_string).collect();
            format!("原則{}", numbers.join("・"))
        },
        none: "この派遣のできごとは記録にありません。",
    },
    contributions: "あわせて行われた物資協力",
    all_contributions: "物資と資金のすべて",
    remarks: "補足・食い違い・資料なし",
};

const ROLES: Roles = Roles {
    heading: "派遣された人",
    note: "「同時期」は同じ時にいた人数、「延べ人数」は交代を含めた全員の数です。見つからなかったものは「資料なし」で、\
           ゼロではありません。",
    who: "だれが",
    from: "開始",
    until: "終了",
    at_a_time: "同時期",
    total: "延べ人数",
    rotations: "派遣回数",
    armed: "武器の携行",
    sure: "確かさ",
    yes: "あり",
    no: "なし",
    sdf: "自衛隊",
    not_counted: "公表された人数に含まれない",
    closer: "より詳しい日付",
};
