//! 日本語。

use record::Decision;

use super::Goods;
use crate::messages::missions::grouped;
use crate::messages::missions::ja::NOT_FOUND;

pub const GOODS: Goods = Goods {
    heading: "物資と資金",
    standfirst: "日本が人のほかに平和活動に提供したものです。",
    goods: "法律に基づく物資協力",
    note: |contributions, lines| {
        format!(
            "{contributions}件の物資協力、{lines}品目です。見つからなかった数量はそのように示します。第17回までの公式の番号は\
             確認できる文書がなく、少なくとも1件は見つかっていません。"
        )
    },
    filter: "物資協力を絞り込む",
    year: "年",
    any_year: "すべての年",
    recipient: "提供先",
    anybody: "すべて",
    count: |left, all| match left {
        0 => "該当する物資協力はありません".into(),
        left if left == all => format!("全{all}件の物資協力"),
        left => format!("{all}件のうち{left}件の物資協力"),
    },
    number: "回",
    decided: "決定",
    given_to: "提供先",
    purpose: "目的",
    items: "物資",
    sources: "よりどころ",
    on: |decision, date| match decision {
        Decision::Cabinet => date.to_owned(),
        Decision::FiscalYear => format!("{date}度"),
        Decision::Year => date.to_owned(),
        Decision::Announcement => format!("{date}（発表）"),
        Decision::By => format!("{date}まで"),
        Decision::Planned => format!("{date}（予定）"),
    },
    item: |name, quantity, unit| match (quantity, unit) {
        (Some(quantity), unit) => {
            format!("{name}{}{}", grouped(quantity), unit.unwrap_or_default())
        }
        (None, _) => format!("{name}：数量は{NOT_FOUND}"),
    },
    with: |operation| format!("{operation}とあわせて"),
    money: "資金",
    money_note: "1995年の日本の文書の記述です。当時の数字であり、現在のものではありません。",
};
