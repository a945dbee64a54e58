//! 日本語。

use rules::{Bearing, Origin, Said};

use super::{Coming, Explorer, Form, Grounds, Messages, Trouble, Turns, WorldsLeft, grouped};
use crate::page::Page;

pub static MESSAGES: Messages = Messages {
    site: "参加五原則エクスプローラー",
    title: |page| format!("{page}｜参加五原則エクスプローラー"),
    skip: "本文へ移る",
    pages: "ページ",
    page: |page| match page {
        Page::Explorer => "判定",
        Page::Missions => "記録",
        Page::Worlds => "全結論",
        Page::Law => "法律",
        Page::Learn => "学ぶ",
        Page::About => "案内",
        Page::Brief => "共有・印刷",
    },
    colophon: &[
        "国際平和協力法（平成4年法律第79号）の、2016年3月29日以後の規定についての一つの読み方です。\
         法律上の助言ではありません。選んだ内容がこのブラウザーの外に出ることはありません。",
        "五原則の文言は内閣府によります。そのほかは当サイトの言葉による説明です。",
    ],
    dismiss: "閉じる",
    trouble,
    said: |said| match said {
        Said::Met => "充足",
        Said::NotMet => "不充足",
        Said::Unknown => "不明",
        Said::NotRequired => "不要",
    },
    origin: |origin| match origin {
        Origin::Given => "入力",
        Origin::Assumed => "前提",
        Origin::Absent => "未入力",
        Origin::Derived => "導出",
    },
    inference: "条文そのものではなく、読み方の一つです",
    explorer: Explorer {
        standfirst: "四つの事実と段階を選ぶと、国際平和協力法の答えが五原則を通して示されます。\
                     満たすべき条件が三つ、引き返す道が一つ、限度が一つです。",
        start_from: "例から始める",
        mode: "入力の詳しさ",
        short: "かんたん",
        full: "くわしく",
        questions: "問い",
        gates: "事実と五つの門",
        stage: "段階",
        before: "派遣前",
        deployed: "派遣中",
        yes: "はい",
        not_known: "不明",
        no: "いいえ",
        outcome: "結論",
        principles: "五原則の公式の文言",
        principle: |number| format!("原則{number}："),
        stands_for: |count| format!("{count}つの事実を表します"),
        because: "理由",
        because_all: |title, count, said| {
            let word = (MESSAGES.said)(said);
            format!("{title}：{count}つの事実がすべて{word}")
        },
        because_nothing: "決め手は、入力された事実ではなく、まだ分からない事実です。",
        taken_as_given: |choices, count| {
            let facts = match count {
                0 => String::new(),
                more => format!("、通常の事実{more}件"),
            };
            format!("前提：{choices}{facts}。")
        },
        this_situation: "この状況",
        case: "事例",
        own_case: "自分で作った状況",
        openings: "はじめに",
        open_full: "すべての事実を見る",
        open_short: "かんたん表示に戻る",
        copy: "リンクをコピー",
        copied: "リンクをコピーしました。",
        not_copied: "このブラウザーではコピーできません。リンクはアドレス欄にあります。",
        save: "ファイルに保存",
        saved: "ファイルをダウンロードしました。",
        open_file: "ファイルを開く",
        print: "印刷",
        other_edition: "別の時点の法に当てはめる",
        editions: "同じ事実を各時期の法に当てはめる",
        help: "このページの読み方",
        help_body: &[
            "太い線が左（スマートフォンでは上）から入り、五つの門を通って結論に至ります。門1から3は条件で、\
             満たされなければ道はそこで止まります。門4は引き返す道で、派遣中に条件が失われると、道はそこへ下ります。\
             門5は限度で、その先の道は細くなります。",
            "「不明」も一つの答えです。条件が不明なままでは、法は何も始めさせません。派遣中は、条件が失われたと\
             認められたときに初めて業務を止めます。",
            "「かんたん」では、一つのスイッチが法の一つ以上の事実を表し、残りは前提とします。「くわしく」では、\
             すべての事実と選択肢を設定できます。",
            "事実がそれぞれ当てはまるか当てはまらないかの組合せを、すべて数えています。「何が変われば答えが変わるか」には、\
             別の答えになる最小の変更をすべて示します。",
        ],
        marks: "記号",
        mark: |said| match said {
            Said::Met => "条件が満たされ、道は太いまま続きます。",
            Said::NotMet => "条件が満たされず、道は止まるか、引き返す道へ下ります。",
            Said::Unknown => "どちらとも認められておらず、道は中空のまま続きます。",
            Said::NotRequired => "この場合、法はこの条件を求めていません。",
        },
        mark_leaving: ("引き返す道：適用", "門4を通って業務が止まり、または終了できます。"),
    },
    form: Form {
        facts: "事実",
        facts_note: "この問いの答えに関わる事実だけを尋ねます。中空の答えは前提です。選ぶと入力になります。",
        choices: "何について問うか",
        open_choice: "特定しない",
        open_choice_note: "すべてを検討し、最もよい答えを示します。",
        similar: "政令で定める類似の業務",
        decides: "決め手",
        bearing: |bearing| match bearing? {
            Bearing::Decisive => Some("これだけが逆でも答えが変わります"),
            Bearing::Open => None,
            Bearing::Idle => Some("もう答えに影響しません"),
        },
    },
    grounds: Grounds {
        why: "なぜ",
        key: |origin| match origin {
            Origin::Given => "選んだもの",
            Origin::Assumed => "当然とみなしたもの",
            Origin::Absent => "選ばれていないもの",
            Origin::Derived => "ほかから導かれるもの",
        },
        not_reached: "未到達",
        rules_not_reached: |count| format!("到達しなかった規則：{count}件"),
        rules_aside: |count| format!("この場合に当てはまらない規則：{count}件"),
        all_of: "次のすべて",
        one_of: "次のいずれか",
        one_is_enough: "一つで足りる",
        open: "まだ分からないこと",
        open_note: "不明であり、答えを変えうる事実です。",
        ask_next: "次に確かめること",
        if_yes: |outcome| format!("「はい」なら：{outcome}"),
        if_no: |outcome| format!("「いいえ」なら：{outcome}"),
        alternatives: |count| format!("{count}つの区分と、それぞれの答え"),
        carries: "この区分の答えを採用",
        look_alone: "この区分だけを見る",
        next: "次に起こること",
        duties: "あわせて言えること",
        weapons: "武器でできること",
        weapons_note: "下から読みます。どの段でも、やむを得ない必要と合理的な限度が求められ、正当防衛・緊急避難の\
                       場合のほかは人に危害を与えてはなりません。",
        contradiction: "これらの事実は両立しません。",
    },
    worlds_left: WorldsLeft {
        all: |allow, of| {
            format!("ありうる{}通りのうち、{}通りで認められます。", grouped(of), grouped(allow))
        },
        left: |allow, of| {
            let (of, allow) = (grouped(of), grouped(allow));
            format!("分かっていることから残るのは{of}通りで、{allow}通りで認められます。")
        },
        settled: |outcome| format!("不明なことが残っていても、答えは決まっています：{outcome}。"),
        see: "この問いのすべての結論",
    },
    turns: Turns {
        heading: "何が変われば答えが変わるか",
        note: "別の答えになる最小の変更の組です。組のすべてが必要で、ほかは何も変わる必要がありません。",
        losses: "次の一つだけでも、業務は止まります",
        more: |ways, longer| {
            let ways = format!("ほか{ways}通り");
            if longer { format!("{ways}（さらに長いものもあります）") } else { ways }
        },
        doubt: |fact| format!("{fact}：不明になる"),
    },
    coming: Coming {
        coming: "このページを読み込んでいます。",
        failed: "このページを読み込めませんでした。ネットワークにつながっていない可能性があります。エクスプローラーはそのまま使えます。",
        again: "もう一度試す",
    },
    #[cfg(feature = "whole")]
    missions: super::missions::ja::MISSIONS,
    #[cfg(feature = "whole")]
    law: super::law::ja::LAW,
    #[cfg(feature = "whole")]
    class: super::class::ja::CLASS,
    #[cfg(feature = "whole")]
    worlds: super::worlds::ja::WORLDS,
    #[cfg(feature = "whole")]
    learn: super::learn::ja::LEARN,
    #[cfg(feature = "whole")]
    about: super::about::ja::ABOUT,
    #[cfg(feature = "whole")]
    brief: super::brief::ja::BRIEF,
};

fn trouble(trouble: &Trouble) -> (String, String) {
    match trouble {
        Trouble::UnknownPage(path) => (
            format!("「{path}」というページはありません。"),
            "代わりにエクスプローラーを表示しています。".into(),
        ),
        Trouble::StrangerInLink(word) => (
            format!("リンクにある「{word}」は、ここでは知られていません。"),
            "それを除き、残りはそのまま生かしました。".into(),
        ),
        Trouble::UnknownCase(id) => (
            format!("「{id}」という事例はありません。"),
            "前の表示はそのまま残っています。下の一覧から選んでください。".into(),
        ),
        Trouble::FactsBesideCase => (
            "リンクに、事例と個別の事実の両方が書かれています。".into(),
            "事例をそのまま表示し、個別の事実は除きました。".into(),
        ),
        Trouble::LinkNotReadable(_) => (
            "リンクを開けませんでした。".into(),
            "前の表示はそのまま残っています。理由（英語）：".into(),
        ),
        Trouble::FileNotReadable(name, _) => (
            format!("「{name}」を開けませんでした。"),
            "前の表示はそのまま残っています。理由（英語）：".into(),
        ),
        Trouble::DownloadRefused => (
            "ブラウザーがファイルの保存を拒みました。".into(),
            "代わりにリンクをコピーしてください。同じ状況が含まれています。".into(),
        ),
        #[cfg(feature = "whole")]
        Trouble::OtherRules(rules) => {
            let since = &MESSAGES.brief.since;
            let changes = super::changed_since(rules, "ja");
            (since.what.into(), (since.then)(changes.as_deref()))
        }
        #[cfg(feature = "whole")]
        Trouble::MessageNotReadable(_) => (
            MESSAGES.brief.embed.refused.into(),
            "前の表示はそのまま残っています。理由（英語）：".into(),
        ),
    }
}
