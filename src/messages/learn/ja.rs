//! Japanese.

use act::source::Certainty;
use lessons::Side;
use record::When;

use super::{Guide, Learn};
use crate::messages::missions::ja::MISSIONS;

/// The first day of the edition now in force.
const NOW: &str = "2016-03-29";

fn edition(day: Option<&str>) -> String {
    match day.filter(|it| *it != NOW).and_then(When::read) {
        Some(day) => format!("{}の法", (MISSIONS.when)(day)),
        None => "現在の法".to_owned(),
    }
}

pub const LEARN: Learn = Learn {
    heading: "学ぶ",
    standfirst: "七つのレッスンがあります。場面を読み、法がどう答えるかを予想し、実際の答えと理由をみて、\
                 それから一つだけ変えてみます。",
    lessons: "レッスン",
    lesson: |number| format!("レッスン{number}"),
    minutes: |least, most| format!("{least}〜{most}分"),
    played: |played, of, right| match played {
        0 => "まだ始めていません".to_owned(),
        _ => format!("{of}場面のうち{played}場面を終了、予想どおり{right}"),
    },
    progress_note: "進みぐあいは、このブラウザーの中にだけ残ります。どこにも送られません。",
    reset: "進みぐあいを消す",
    was_reset: "進みぐあいを消しました。",
    for_teachers: "先生方へ",
    teachers: "指導の手引き",
    teachers_note: "ねらい、時間と対象、いつ何と言うか、よくある誤解、話し合いの問い、四枚のカードによる討論、\
                    教育課程の用語。印刷もできます。",
    steps: "このレッスンの場面",
    at: |at, of| format!("場面{at}／{of}"),
    predicted: |right| {
        if right { "終了・予想どおり" } else { "終了・予想と違った" }
    },
    scene: "場面",
    edition,
    edition_of: "どの時点の法か",
    question: "問い",
    parts: |parts| parts.join("／"),
    list: |names| names.join("、"),
    sources: |count| format!("出典{count}件"),
    predict: "法の答えをみる",
    choose_first: "まず答えを一つ選んでください。推測でかまいません。",
    holds: "予想どおりです",
    otherwise: "予想とは違います",
    bases: "武器使用の根拠",
    open: "エクスプローラーで開く",
    variation: "一つ変えてみましょう",
    make: "代わりに変える",
    restore: "元の場面に戻す",
    now: |outcome| format!("結論：{outcome}。"),
    go_on: "ほかの場面",
    back: "戻る",
    next: "次の場面",
    finish: "まとめへ",
    end: "まとめ",
    misconceptions: "よくある思い込み",
    believed: |it| format!("「{}」", it.trim_end_matches('。')),
    aside: |it| format!("（{it}）"),
    again: "もう一度",
    next_lesson: |title| format!("次のレッスン：{title}"),
    all_lessons: "レッスンの一覧",
    guide: Guide {
        heading: "指導の手引き",
        standfirst: "プロジェクター一台でも、一人一台でも使えます。アカウントもサーバーも、法律の専門知識も要りません。",
        print: "印刷する",
        contents: "目次",
        plan: "レッスンごとの計画",
        plan_note: "生徒の端末で各自が進めることも、プロジェクターで一緒に進めることもできます。",
        aims: "学んだあとにできること",
        takeaways: "まとめ",
        misconceptions: "よくある誤解",
        misconceptions_note: "それぞれに、実際はどうかをエンジンが示す場面があります。",
        see: "エクスプローラーで確かめる",
        discussions: "話し合いの問い",
        discussions_note: "正解はありません。どちらの側にも言い分があります。だれの見解か分かるものは、その確かさとともに示します。",
        one: "一方の立場",
        other: "他方の立場",
        holds: |who, says, certainty| {
            let sure = match certainty {
                Certainty::Read => return format!("{who}：{says}"),
                Certainty::Copied => "第三者の引用や要約による",
                Certainty::InPart => "一部は記憶による",
                Certainty::Memory => "記憶による",
                Certainty::Reading => "私たちの読み方で、そう述べた者は確認していません",
            };
            format!("{who}（{sure}）：{says}")
        },
        text_says: "条文が述べること",
        further: "さらに",
        cards: "討論のカード：南スーダン2016年",
        cards_note: "一班に一枚。それぞれの読み方から何が導かれるかは、このページでエンジンが計算しています。",
        side: |side| match side {
            Side::Government => "政府",
            Side::Opposition => "野党",
            Side::UnitedNations => "国連",
            Side::Press => "報道",
        },
        held_by: "だれの見方か",
        arguments: "主張の材料",
        expect: "尋ねられること",
        reading: "この読み方での事実",
        comes_to: |outcome| format!("この読み方では、法の答えは「{outcome}」です。"),
        curricula: "教育課程の用語",
        curricula_note: "この主題が教科のどこに当たるか、どのレッスンが役立つかを示します。",
    },
};
