//! 日本語。

use act::edition::Standing;
use act::source::Certainty;
use act::tie::TieKind;
use rules::{Finding, Reading};

use super::{
    Clocks, Controversies, Editions, Institutions, Law, Logic, Principles, Provision, Text, Weapons,
};
use crate::law::Chapter;

pub const LAW: Law = Law {
    heading: "国際平和協力法",
    standfirst: "国際平和協力法を条項ごとに、当サイトの平易な言葉で言い換えています。それぞれから、その条項を表す規則へ\
                 進めます。規則がないものは、その理由を示します。",
    e_gov: "公式の条文（e-Gov）",
    jlt: "公式の英訳（日本法令外国語訳データベース）",
    ways: "関連するページ",
    open: "法のページで開く",
    day,
    sources: "出典",
    read_full: "全文を読みました",
    read_part: "一部を読みました",
    certainty: |certainty| match certainty {
        Certainty::Read => "出典で読みました",
        Certainty::Copied => "写しや要約で読みました",
        Certainty::InPart => "一部は読み、残りは記憶によります",
        Certainty::Memory => "記憶によります",
        Certainty::Reading => "条文から考えられる読み方です",
    },
    standing: |standing| match standing {
        Standing::Read => "読んだもの",
        Standing::Reconstructed => "後の条文からの復元",
        Standing::Reading => "読み方の一つ",
        Standing::Memory => "記憶による",
    },
    principles: Principles {
        heading: "五原則の文言",
        note: "公式の文言の引用です。公式の文書そのものを読んでいないものには、その旨を記しています。",
        now: "2016年3月29日から",
        before: "2016年3月28日まで",
        unchanged: "意味は変わっていません。",
        where_from: "文言の出どころ",
        scope: "法が五原則に数える規定",
    },
    text: Text {
        heading: "平易な言葉による条文",
        note: "公式の文言ではありません。法律上の助言でもありません。",
        search: "法の検索",
        words: "言葉（日本語・英語）",
        example: "同意、国会、6条13項",
        edition: "どの時期の法か",
        count: |left, all| {
            if left == all {
                format!("全{all}項目です。")
            } else {
                format!("全{all}項目のうち{left}項目です。")
            }
        },
        nothing: "すべての言葉を含む条項はありません。言葉を減らすか、別の時期の法でお試しください。",
        contents: "目次",
        chapter: |chapter| match chapter {
            Chapter::General => "第1章　総則",
            Chapter::Headquarters => "第2章　本部",
            Chapter::Assignments => "第3章第1節　業務",
            Chapter::Officers => "第3章第2節　国連への自衛官の派遣",
            Chapter::Goods => "第4章　物資協力",
            Chapter::Others => "第5章　そのほか",
            Chapter::Supplement => "附則",
            Chapter::Tables => "別表",
            Chapter::Beside(_) => "関連する法令",
        },
        not_encoded: "規則化なし",
    },
    provision: Provision {
        clauses: "平易な言葉で",
        encodings: "プログラムの規則",
        nothing: "この条項に基づく規則はここにはありません。",
        not_encoded: "規則化していない理由：",
        encoded: |count| format!("これを表す規則へ（{count}件）"),
        to_clause: "言葉に戻る",
        kind: |kind| match kind {
            TieKind::Fact => "事実",
            TieKind::Term => "条件",
            TieKind::Rule => "規則",
            TieKind::Base => "武器使用の根拠",
            TieKind::Outcome => "結論",
            TieKind::Duty => "義務",
            TieKind::Procedure => "次の手続き",
            TieKind::Option => "選択肢",
            TieKind::Principle => "原則",
            TieKind::Rung => "権限",
        },
        rule: "仕組み",
        if_: "もし",
        then: "そのとき",
        otherwise: "これより前の規則がどれも当てはまらないとき。",
        not_then: "表示している時期にはありませんでした。",
        in_force: |first, gone| match gone {
            Some(gone) => format!("{first}からこの内容です。{gone}からは違います。"),
            None => format!("{first}からこの内容です。"),
        },
        used: "表示中の結論で使われています",
        used_here: "エクスプローラーで表示中の結論で使われています：",
        within: "この中の規定",
        disputed: "争いのある点",
        neighbours: "ほかの条項",
        before: |cite| format!("前：{cite}"),
        after: |cite| format!("次：{cite}"),
        whole: "法の全体",
        several: "この引用は、いくつかの条項にまたがります。",
    },
    logic: Logic {
        not: "次のことがない",
        where_: "次の場合には",
        then: "次のことを要する",
        reading: |reading| match reading {
            Reading::Found => "次のことが認められる",
            Reading::FoundNot => "次のことがないと認められる",
            Reading::NotFound => "次のことが認められない",
            Reading::Open => "次のことが分からない",
        },
        constant: |value| match value {
            Finding::True => "常に当てはまる",
            Finding::False => "当てはまることはない",
            Finding::Unknown => "何が認められても不明",
        },
        question: |names| format!("問いが「{names}」である"),
        outcome: |names| format!("結論が「{names}」である"),
        none_named: "指定なし",
        is: |choice, names| format!("{choice}：{names}"),
        among: |choice, names| format!("{choice}：{names}を含む"),
        only: |choice, names| format!("{choice}：{names}だけ"),
        and_more: |names, more| format!("{names}ほか{more}件"),
        or: "、",
    },
    clocks: Clocks {
        heading: "二つの時計",
        note: "事実に日付があるように、法にも日付があります。同じ事実を、別の時期の法に当てはめてみましょう。",
        asked: "どの時期の法に問うか",
        today: "今日の法",
        since: |day| format!("{day}から"),
        stood: |day| format!("{day}からの法"),
        why: "違いを生むもの：",
        same: "どちらも同じ結論です。",
        another_way: "どちらも同じ結論ですが、道筋が違います：",
        as_before: "前の時期と同じです。",
        never: "どの時期の法でも、結論は同じです。",
        first_day: |first, later| {
            let later = match later {
                [] => String::new(),
                more => format!("その後、{}にも変わります。", more.join("、")),
            };
            format!("結論が初めて変わる日：{first}。{later}")
        },
    },
    editions: Editions {
        heading: "法の移り変わり",
        standfirst: "1992年からの六つの時期です。それぞれで何が変わり、それはどう分かったのか。そして、あなたの選んだ\
                     事実は、それぞれの法でどうなるのかを示します。",
        yours: "選んだ事実と各時期の法",
        back: "エクスプローラーで事実を変える",
        changed: "それぞれの改正で変わったこと",
        read: "この時期の法を読む",
    },
    weapons: Weapons {
        heading: "ある場面での武器の使用",
        standfirst: "だれが武器を持ち、どの業務をしていて、何が起きたのか。それによって、どの根拠で武器を使えるかを、\
                     法の時期ごとに示します。",
        case: "場面から始める",
        own: "自分で設定",
        tasks_note: "固有の権限を伴う業務だけを挙げています。選ばなければ、そのほかの業務です。",
        happens: "何が起きたか",
        grounds: "使える根拠",
        grounds_note: "どの根拠でも、人に危害を与えてよいのは正当防衛と緊急避難の場合だけです。",
        in_explorer: "エクスプローラーで開く",
    },
    institutions: Institutions {
        heading: "組織と人",
        standfirst: "四つの種類の活動、内閣府の本部、計画ごとの協力隊。だれが求め、だれが決め、だれが行うのでしょうか。",
        pillars: "四つの柱",
        picture: "だれとだれが関わるか",
        picture_note: "図の内容は、すべて下に言葉でも示しています。太い線は、次の手続きで動く人や組織です。",
        drawn: "組織、人、文書を結ぶ線の図です。一つ一つは、下の一覧にあります。",
        in_words: "言葉で",
        next: "次の手続きは、エクスプローラーの結論によります：",
        body: "組織",
        person: "人",
        document: "文書",
        outside: "日本の外",
        part_of: |whole| format!("{whole}に属します"),
        acts: |places| format!("次の手続きの{}番目で動きます。", row(places)),
        steps: |places| format!("手順{places}"),
        line: |says, to| format!("{to}：{says}"),
    },
    controversies: Controversies {
        heading: "争いのある点",
        standfirst: "法が答えを書いていない問い、人によって答えの違う問いです。条文と双方の言い分を、それがどれほど確かかと\
                     ともに示します。",
        contents: "争点の一覧",
        text: "条文にあること",
        touches: "関わるもの",
        about: |title| format!("争点：{title}"),
    },
};

/// `1992-08-10`を「1992年8月10日」に。日付でないものは、そのままです。
fn day(date: &str) -> String {
    let mut parts = date.splitn(3, '-').map(str::parse::<u32>);
    match (parts.next(), parts.next(), parts.next()) {
        (Some(Ok(year)), Some(Ok(month)), Some(Ok(day))) => format!("{year}年{month}月{day}日"),
        (_, _, _) => date.to_owned(),
    }
}

fn row(places: &[usize]) -> String {
    let places: Vec<_> = places.iter().map(usize::to_string).collect();
    places.join("・")
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_day_is_written_out() {
        assert_eq!(super::day("1992-08-10"), "1992年8月10日");
        assert_eq!(super::day("soon"), "soon");
    }
}
