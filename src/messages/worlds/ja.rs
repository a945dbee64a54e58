//! 日本語。

use rules::Claim;

use super::{
    Cloth, Every, Files, Held, Prove, Settings, Table, Tally, Weights, Worlds, grouped, percent,
    seconds, tenths,
};

pub const WORLDS: Worlds = Worlds {
    heading: "すべての結論",
    standfirst: "一つの問いの答えは、いくつかの事実で決まります。それぞれの事実は、当てはまるか、当てはまらないかです。\
                 ありうる場合をすべて数えました。",
    none: "この選び方では問うことができません。上で選び直してください。",
    number: grouped,
    share: |part, of| format!("{}％", percent(part, of)),
    settings: Settings {
        heading: "問う内容",
        questions: "問い",
        chosen: |choice, names| match names {
            [] => format!("{choice}：なし"),
            names => format!("{choice}：{}", names.join("、")),
        },
    },
    held: Held {
        summary: |held, all| format!("固定した事実：{all}件のうち{held}件"),
        note: "固定した事実がそのとおりである場合だけを数えます。初めは、どの原則にも属さない通常の事実を固定しています。",
        usual: "通常の事実を固定する",
        nothing: "何も固定しない",
        either: "両方",
        list: "固定した事実",
    },
    tally: Tally {
        says: |allow, of| {
            format!("ありうる{}通りのうち、{}通りで認められます。", grouped(of), grouped(allow))
        },
        aside: |held, allow, of, impossible| {
            let mut says = match held {
                0 => "何も固定していません。この問いのすべての場合です。".to_owned(),
                _ => format!(
                    "何も固定しないと、{}通りのうち{}通り（{}％）です。",
                    grouped(of),
                    grouped(allow),
                    percent(allow, of)
                ),
            };
            if impossible > 0 {
                says += &format!(
                    "このほか{}通りの組合せは、事実が両立しないため、ありえません。",
                    grouped(impossible)
                );
            }
            says
        },
        took: |took| format!("このブラウザーが{}ミリ秒で数えました。", tenths(took)),
        outcome: "結論",
        worlds: "場合の数",
        share: "割合",
    },
    cloth: Cloth {
        heading: "全体の図",
        says: |cells, each, [allowed, part, not, impossible]| {
            let each = match each {
                1 => "ますごとに一つの場合".to_owned(),
                more => format!("ますごとに事実の組合せが{}通り", grouped(more)),
            };
            let mut says = format!("{cells}ます、{each}。");
            says += &format!(
                "ありうる場合のすべてで認められるますが{allowed}、一部で認められるますが{part}、認められないますが{not}"
            );
            if impossible > 0 {
                says += &format!("、ありえないますが{impossible}");
            }
            says + "です。"
        },
        met: "認められる",
        unknown: "判断できない",
        not_met: "認められない",
        mixed: "一部：場合の数に応じた広さ",
        impossible: "ありえない",
        across: "横（外側から）",
        down: "縦（外側から）",
        values: |values| {
            let said: Vec<String> =
                values.iter().map(|(fact, it)| format!("{fact}：{it}")).collect();
            format!("{}。", said.join("、"))
        },
        counted: |outcomes, worlds| match outcomes {
            [] => "このような場合はありえません。".to_owned(),
            [(outcome, 1)] => format!("{outcome}（一通りのみ）。"),
            [(outcome, all)] => format!("{outcome}（{}通りのすべて）。", grouped(*all)),
            some => {
                let said =
                    some.iter().map(|(outcome, it)| format!("{outcome}：{}通り", grouped(*it)));
                format!("{}通りのうち、{}。", grouped(worlds), said.collect::<Vec<_>>().join("、"))
            }
        },
        set: "エクスプローラーの状況は、ここにありえます。",
        framed: |cells| match cells {
            0 => String::new(),
            1 => "エクスプローラーの状況は、枠で囲んだますにあります。".into(),
            more => format!("エクスプローラーの状況は、枠で囲んだ{more}ますのどれかにあります。"),
        },
        here: "このます",
        open: "このますをエクスプローラーで開く",
    },
    weights: Weights {
        heading: "何がどれだけ重いか",
        facts: "事実",
        facts_definition: "事実の重さとは、この問いのありうる場合のうち、その事実が決め手になる割合です。\
                           その事実だけを逆にすると結論が変わる場合を数えています（バンザフ指数）。棒は最も重いものに合わせています。",
        principles: "原則",
        principles_definition: "原則の重さとは、ほかのすべての事実の組合せのうち、その原則に属する事実がまとめて\
                                結論を左右する割合です。棒は最も重いものに合わせています。",
        of: |part, of| format!("{}のうち{}", grouped(of), grouped(part)),
    },
    table: Table {
        heading: "決定表",
        note: "どの行も、これ以上短くできません。行にある事実がそのとおりなら、ほかがどうであっても、この結論になります。\
               ありうる場合はすべて、その結論の行に含まれます。固定した事実は繰り返しません。",
        outcome: "表示する結論",
        all: "すべての結論",
        count: |rows| format!("{}行", grouped(rows as u64)),
        group: |rows, worlds| format!("{rows}行、{}通り。", grouped(worlds)),
        more: |rows| format!("あと{}行を表示", grouped(rows as u64)),
        covers: |worlds| format!("{}通り", grouped(worlds)),
        open: "エクスプローラーで開く",
        always: "常に",
    },
    every: Every {
        summary: "すべての場合を一つずつ見る",
        caption: "ありうるすべての場合と、その結論。固定した事実は繰り返しません。",
        range: |from, to, of| match of {
            0 => "この結論になる場合はありません。".into(),
            _ => format!("{}通りのうち{}から{}", grouped(of), grouped(from), grouped(to)),
        },
        first: "最初",
        back: "前へ",
        forward: "次へ",
        last: "最後",
        number: "番号",
        outcome: "結論",
    },
    files: Files {
        heading: "ファイルに保存",
        table: "決定表（CSV）",
        every: "すべての場合（CSV）",
        counts: "すべての集計（JSON）",
        logic: "規則（JsonLogic）",
        note: "二つの表は、固定した事実に従います。集計と規則は、問い全体のものです。",
        too_many: "場合の数が多すぎて、一つのファイルにできません。事実をもっと固定してください。集計と規則は、問い全体のものです。",
    },
    prove: PROVE,
};

const PROVE: Prove = Prove {
    heading: "証明する",
    note: "それぞれの主張を、ありうるすべての状況について、このブラウザーの中で確かめます。一部だけを確かめる主張には、\
           そう書いてあります。その間も、読み進めることができます。",
    scope: "範囲",
    scopes: ["この選択", "この問い", "すべての問い"],
    start: "証明を始める",
    stop: "やめる",
    flaw: "誤りを仕込んで証明する",
    flaw_note: "誤りがあれば、気づくでしょうか。誤りを仕込むと、問いごとに、何かを認める最後の規則を、拒むものとして読みます。",
    running: "証明しています…",
    running_flawed: "誤りを仕込んで証明しています…",
    cancelled: "やめました。これまでに確かめたことは、下にあります。",
    progress: |claim, claims, (kind, kinds)| {
        let claim = format!("{claims}の主張のうち{claim}番目");
        if kinds > 1 { format!("{claim}：選択の型{kinds}のうち{kind}") } else { claim }
    },
    holds: |claims, checked, took| {
        format!(
            "{claims}の主張がすべて成り立ちます（{}の状況{}）。",
            grouped(checked),
            within(took)
        )
    },
    fails: |failed| format!("成り立たない主張が{failed}つあります。"),
    flaw_idle: "この選択では、誤りを仕込んだ規則が決め手になることがないため、違いは出ません。",
    flaw_found: |failed| {
        format!("仕込んだ誤りが見つかりました。成り立たない主張が{failed}つあります。")
    },
    claim,
    lanes_limit: |worlds| format!("これを超える場合は、{}通りまでを確かめます。", grouped(worlds)),
    checked: |claim, checked, took| {
        let what = match claim {
            Claim::Lanes | Claim::Reading => "通りの場合",
            Claim::Changing => "組の変更",
            Claim::Written | Claim::Rules | Claim::Learning | Claim::Meeting => "の状況",
        };
        format!("{}{what}{}", grouped(checked), within(took))
    },
    unreached: |rule| format!("決め手になることがない規則：{rule}"),
    against: "成り立たない状況があります。",
    answers: |answers| match answers {
        [] => "そこでは、どの規則も答えを出しません。".into(),
        answers => format!("答え：{}。", answers.join("／")),
    },
    then: |changes| format!("そこで変えること：{}。", changes.join("、")),
    no_answer: "答えなし",
    open: "エクスプローラーで開く",
};

fn within(took: f64) -> String {
    match seconds(took) {
        Some(seconds) => format!("、{seconds}秒"),
        None => "、0.1秒未満".to_owned(),
    }
}

fn claim(claim: Claim) -> (&'static str, &'static str) {
    match claim {
        Claim::Written => (
            "動くものは、書かれたとおりです",
            "計算用に変換した規則と、書かれたままの規則は、分からないことがある場合も含めて、同じ結論になります。",
        ),
        Claim::Reading => (
            "三つのプログラムの答えが一致します",
            "決定表のどの行からも二つの場合を取り、書かれたままの規則を一つずつ読んだ結果と、この規則によらずに\
             法律から書いた別のプログラムの答えが、行のとおりになることを確かめます。",
        ),
        Claim::Lanes => (
            "数えたものは、実際の答えです",
            "実際の計算を64通りずつ行い、上で数えた結論と同じになることを確かめます。",
        ),
        Claim::Rules => (
            "すき間も、無駄な規則もありません",
            "どの状況でも、いずれかの規則が答えを出します。また、どの規則も、いずれかの状況で決め手になります。",
        ),
        Claim::Learning => (
            "新しく分かっても、答えは覆りません",
            "不明だったことが分かっても、定まった答えが別の答えに変わることはありません。ただし、派遣中の「継続できます」は\
             定まった答えではなく、さらに分かれば中断することがあります。",
        ),
        Claim::Meeting => (
            "条件を満たして悪くなることはありません",
            "平和維持活動について、条件をもう一つ満たしても、答えが悪くなることはありません。",
        ),
        Claim::Changing => (
            "示した変更は、本当に答えを変えます",
            "最小の変更の組を一つずつ実際に行い、全体なら示した結論になり、その一部ではならないことを確かめます。",
        ),
    }
}
