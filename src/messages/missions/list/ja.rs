//! 日本語。

use record::Precision;

use super::{Columns, Files, Filter, Lines, List, More};
use crate::messages::missions::grouped;
use crate::messages::missions::ja::{NOT_FOUND, when as date};
use crate::missions::{People, Tab, Until};

pub const LIST: List = List {
    heading: "1992年からのすべての派遣",
    standfirst: |stays| {
        format!(
            "国際平和協力法による{stays}件の派遣です。数字には確かさを添え、分からないものは分からないと示します。"
        )
    },
    filter: FILTER,
    tabs: "見方",
    tab: |tab| match tab {
        Tab::Table => "表",
        Tab::Timeline => "年表",
        Tab::Map => "地図",
        Tab::Chart => "グラフ",
    },
    lines: LINES,
    files: FILES,
    more: MORE,
};

const FILTER: Filter = Filter {
    name: "派遣を絞り込む",
    pillar: "活動の種類（選ばなければすべて）",
    who: "派遣された人",
    anyone: "すべて",
    several: |kinds| kinds.join("、"),
    with_count: |kind, count| format!("{kind}（{count}）"),
    dispatches: "件",
    from: "この年から",
    until: "この年まで",
    words: "ことば",
    example: "東ティモール　警察",
    count: |left, all| match left {
        0 => "該当する派遣はありません".into(),
        left if left == all => format!("全{all}件の派遣"),
        left => format!("{all}件のうち{left}件の派遣"),
    },
    nothing: "すべての条件に合う派遣はありません。条件を減らすか、すべてを表示してください。",
    show_all: "すべて表示",
};

const LINES: Lines = Lines {
    note: "1行が1件の派遣です。日付は分かっている精度のまま示します。人数は交代を含む延べ人数で、連絡調整要員は含みません。\
           UNMISET の人数には UNTAET から引き継いだ690人が含まれます。「出典あり」はそう述べた文書を確認したもの、\
           「ほぼ確か」「不確か」は確認できていないものです。",
    columns: Columns {
        dispatch: "派遣",
        place: "場所",
        pillar: "活動の種類",
        who: "派遣された人",
        from: "開始",
        until: "終了",
        precise: "日付の精度",
        people: "延べ人数",
        sure: "確かさ",
    },
    sorted: |column, way| format!("「{column}」の{way}"),
    until: |until| match until {
        Until::On(when) => date(when),
        Until::Verified(when) => format!("継続中（{}に確認）", date(when)),
        Until::NotFound => NOT_FOUND.into(),
    },
    precise: |start, until| {
        let start = precision(start);
        match until {
            Until::On(when) if precision(when.precision()) == start => start.into(),
            Until::On(when) => format!("{start}／{}", precision(when.precision())),
            Until::Verified(_) => format!("{start}／継続中"),
            Until::NotFound => format!("{start}／{NOT_FOUND}"),
        }
    },
    people: |people| match people {
        People::Exactly(count) => format!("{}人", grouped(count)),
        People::About(count) => format!("約{}人", grouped(count)),
        People::AtLeast(count) => format!("{}人以上", grouped(count)),
        People::NotFound => NOT_FOUND.into(),
    },
    of_all: |all| format!("全体は{all}"),
    pillars: ["法律の順", "法律の逆順"],
    precisions: ["粗い順", "細かい順"],
};

fn precision(precision: Precision) -> &'static str {
    match precision {
        Precision::Year => "年",
        Precision::Month => "月",
        Precision::Day => "日",
    }
}

const FILES: Files = Files {
    csv: "CSV で保存",
    json: "JSON で保存",
    cite: "引用のしかた",
    cite_note: "この行と各行の出典は、どちらのファイルにも入っています。",
    copy: "この行をコピー",
    copied: "コピーしました。",
    not_copied: "ブラウザーが許可していません。この行を選択してコピーしてください。",
    citation: |site, title, day, publishers| {
        format!("{site}「{title}」（{day}までに確認した内容）。出典：{publishers}。")
    },
};

const MORE: More = More {
    heading: "ほかの記録",
    contributions: "物資と資金",
    contributions_note: |count| format!("日本の{count}件の物資協力と、国連予算の分担です。"),
    document: "1995年の一覧表",
    document_note: "日本が世界に示した最初の派遣の一覧を、誤植も含めて原文のまま見られます。",
    outside: "数えられがちな、法律の外のもの",
    outside_note: "この法律による派遣ではなく、上の数字のどれにも入っていません。",
    outside_people: |people| format!("{}人", grouped(people)),
    conflicts: "出典の食い違いと、見つからなかったもの",
    conflicts_note: "この記録で決着がつかなかったことを、派遣ごとに示します。",
    differ: |count| format!("食い違い（{count}）"),
    missing: |count| format!("資料なし（{count}）"),
};
