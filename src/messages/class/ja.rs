//! Japanese.

use class::{CodeFlaw, Kind, Level, SeedFlaw, Sharing, Slip};

use super::{Asked, Class, Collect, Make, Projector, Quiz, Worksheet};

pub const CLASS: Class = Class {
    ways: "クイズ・授業・ワークシート",
    level: |level| match level {
        Level::First => "入門",
        Level::Second => "発展",
        Level::Third => "法律全体",
    },
    level_note: |level| match level {
        Level::First => "一種類の活動だけを扱い、事実はすべて分かっています。",
        Level::Second => {
            "イ・ロ・ハの三類型、救援と選挙監視、分からない事実、過去の派遣も扱います。"
        }
        Level::Third => {
            "国会の承認、法の限度、安全確保業務、国際連携平和安全活動、武器の使用も扱います。"
        }
    },
    sharing: |sharing| match sharing {
        Sharing::Same => "全員が同じ問題",
        Sharing::Each => "一人ひとり別の問題",
    },
    questions: |count| format!("{count}問"),
    seed_flaw,
    code_flaw,
    asked: ASKED,
    quiz: QUIZ,
    make: MAKE,
    collect: COLLECT,
    projector: Projector {
        heading: "投影",
        keys: "枠にフォーカスがあるとき、→で次へ、←で前へ、Rまたはピリオドで答え、Tでタイマーを始めます。",
        back: "前へ",
        next: "次へ",
        reveal: "答えを見せる",
        hide: "答えを隠す",
        leave: "投影を終える",
        timer: "1問の時間",
        seconds: |seconds| format!("{}:{:02}", seconds / 60, seconds % 60),
        no_timer: "なし",
        start_timer: "タイマーを始める",
        stop_timer: "タイマーを止める",
        time_over: "時間です",
    },
    worksheet: Worksheet {
        heading: "ワークシート",
        standfirst: "印刷して使う問題です。解答は別のページに出ます。問題を引き直せば別のシートになり、同じ四つの言葉\
                     からは、いつも同じシートができます。",
        size: "用紙",
        a4: "A4",
        letter: "レター",
        parts: "あわせて印刷するもの",
        key_part: "解答（別ページ）",
        discussion_part: "話し合いの問い",
        cards_part: "ディベートカード：南スーダン2016年",
        print: "印刷する",
        title: "日本は参加できるか",
        name: "氏名",
        seed: |words| format!("問題セット：{words}"),
        key: "解答",
        discussion: "話し合いの問い",
        discussion_note: "法律が答えを決めていない問いです。正解はありませんが、よい理由はあります。",
        text: "条文がいうこと",
        cards: "ディベートカード：2016年の南スーダンに武力紛争はあったか",
        cards_note: "一班に1枚ずつ配ります。カードの立場に立ち、どの事実に基づく主張か、その主張が正しければ法律上\
                     どうなるかを説明してください。",
        questions: &[
            "ほかの班と見方が違うのは、どの事実ですか。",
            "その事実で、法律のどの条件が変わりますか。",
            "判断する前に、何を知りたいですか。",
        ],
    },
};

const ASKED: Asked = Asked {
    number: |number, of| format!("第{number}問（全{of}問）"),
    kind: |kind| match kind {
        Kind::Start => "日本は参加できますか。",
        Kind::GoOn => "日本の要員が派遣されています。続けられますか。",
        Kind::Principle => "満たされていない原則はどれですか。",
        Kind::Change => "このままでは参加できません。どれが変われば参加できますか。",
        Kind::Loss => "業務を続けています。どれが起きれば続けられなくなりますか。",
        Kind::Basis => "武器を使えるとすれば、どの根拠によりますか。",
    },
    near: |number| format!("第{number}問と、事実が一つだけ違います"),
    recorded: |stay, step, when| format!("{stay}：{step}（{when}）"),
    usual: "そのほかは、この種の活動で通常みられるとおりとします。",
    as_found: "そのほかは、当時の政府の認定によります。現在の法律に当てはめて答えてください。",
    as_found_now: "書かれていないことは、ないものとします。",
    not_known: |fact| format!("不明：{fact}"),
    no_longer_known: |fact| format!("分からなくなった：{fact}"),
    no_principle: "なし（どの原則も妨げにならない）",
    no_base: "なし（武器は使えない）",
    base: |ground, cite| format!("{ground}（{cite}）"),
    facts: "事実",
    choices: "答え",
    right: "正解です。",
    wrong: |key| format!("正解は{key}です。"),
    unanswered: |key| format!("正解は{key}です。"),
    apart: |fact, outcome| {
        format!("事実が一つ違えば：「{fact}」のときは、「{outcome}」となります。")
    },
    done: "日本の対応：",
    believed: "よくある思い込み：",
    open: "エクスプローラーで開く",
};

const QUIZ: Quiz = Quiz {
    heading: "クイズ",
    standfirst: "あり得るすべての状況と過去の派遣から出題します。答えと理由は、エンジンが条文から導きます。",
    practise: "練習する",
    practise_note: "一問ごとに解説が出ます。問題はいくらでもあります。",
    start: "始める",
    join: "授業で使う",
    join_note: "先生から聞いた四つの言葉を入力してください。最後に、提出用の短いコードが出ます。",
    words: "四つの言葉",
    join_go: "問題を開く",
    of_class: "答えは、最後にコードと一緒に出ます。",
    of_practice: |level| format!("練習：{level}"),
    back: "前へ",
    next: "次へ",
    check: "答え合わせ",
    finish: "終えてコードを出す",
    answered: |answered, of| format!("{of}問中{answered}問に解答"),
    left_open: |places| {
        let places: Vec<String> = places.iter().map(|it| format!("第{it}問")).collect();
        format!("まだ答えていない問題：{}", places.join("、"))
    },
    done: "終わりました",
    score: |right, of| format!("{of}問中{right}問正解"),
    code: "提出用コード",
    code_note: "先生に伝えるか、四角い図を見せてください。含まれるのは答えだけで、名前は入りません。どこにも送信して\
                いません。",
    code_qr: "コードのQRコード",
    copy: "コードをコピー",
    review: "解答と理由",
    more: "次の問題へ",
    leave: "別のクイズ",
};

const MAKE: Make = Make {
    heading: "授業で使う",
    standfirst: "問題を配り、各自の端末で答えてもらい、短いコードを集めます。アカウントもサーバーも要りません。何も\
                 送信せず、ネットワークがなくても使えます。",
    set: "問題セット",
    level: "レベル",
    length: "問題数",
    sharing: "配り方",
    another: "引き直す",
    reopen: "四つの言葉から開く",
    reopen_go: "開く",
    hand_out: "配る",
    words: "四つの言葉",
    words_note: "口頭や板書で伝えます。生徒は「クイズ」の画面で、日本語か英語で入力します。",
    link: "リンク",
    link_from_file: "このページはファイルから開いているため、リンクはこの端末でしか使えません。生徒には同じファイルと、\
                     四つの言葉を渡してください。",
    qr: "リンクのQRコード",
    copy: "リンクをコピー",
    projector: "投影する",
    worksheet: "ワークシートにする",
    try_it: "生徒として試す",
};

const COLLECT: Collect = Collect {
    heading: "コードを集める",
    note: "入力するか貼り付けます。1行に一つ、またはコンマで区切ります。打ち間違いは見つけて示します。\
           消去するか別の問題を集めるまで、このブラウザーの中だけに残ります。",
    codes: "コード",
    scan: "カメラで読み取る",
    stop: "カメラを止める",
    scanning: "生徒の四角い図をカメラに向けてください。",
    no_camera: "ここではカメラを使えません。コードは入力できます。",
    scanned: |code| format!("読み取りました：{code}"),
    repeated: "同じコードが再び出ても数える（二人の答えが同じこともあります）",
    counted: |counted, repeated, flawed| {
        let mut says = format!("{counted}件を集計しました。");
        if repeated > 0 {
            says += &format!("同じコードが{repeated}件あります。");
        }
        if flawed > 0 {
            says += &format!("{flawed}件は読めません。");
        }
        says
    },
    line: |line, typed| format!("{line}件目「{typed}」："),
    again: |line| format!("{line}件目と同じコードです。"),
    clear: "コードをすべて消す",
    csv: "解答をダウンロード（CSV）",
    results: "クラスの答え",
    none: "コードはまだありません。",
    choice: "答え",
    pupils: "人数",
    share: "割合",
    unanswered: "無解答",
    right: "正解",
    wrong: "不正解",
    most_common: "最も多い思い込み：",
    all_right: "間違えた人はいません。",
    times: |times| format!("{times}人"),
    by_kind: "問題の種類ごと",
    kind: "種類",
    misconceptions: "思い込み",
};

fn seed_flaw(flaw: &SeedFlaw) -> String {
    match flaw {
        SeedFlaw::Empty => "四つの言葉を入力してください。".to_owned(),
        SeedFlaw::Count(count) => format!("言葉は四つです。入力されたのは{count}個です。"),
        SeedFlaw::Stranger(place, word, near) => {
            let mut says = format!("{place}番目の「{word}」は、使われていない言葉です。");
            if !near.is_empty() {
                says += &format!("「{}」ではありませんか。", near.join("」「"));
            }
            says
        }
        SeedFlaw::NoSet => {
            "この組合せの問題セットはありません。順序や言葉の間違いを確かめてください。".to_owned()
        }
    }
}

fn code_flaw(flaw: &CodeFlaw) -> String {
    match flaw {
        CodeFlaw::Stranger(place, letter) => {
            format!("{place}文字目の「{letter}」は、コードに使われません（Uは使いません）。")
        }
        CodeFlaw::Length(found, wanted) => {
            format!("{found}文字です。この問題セットのコードは{wanted}文字です。")
        }
        CodeFlaw::Mistyped(slips) => {
            let slip = |it: &Slip| match it {
                Slip::Letter(place, letter) => format!("{place}文字目は「{letter}」かもしれません"),
                Slip::Swapped(place) => {
                    format!("{place}文字目と{}文字目が逆かもしれません", place + 1)
                }
            };
            let slips: Vec<String> = slips.iter().map(slip).collect();
            let look = if slips.is_empty() {
                "確かめてください".to_owned()
            } else {
                slips.join("。または、")
            };
            format!("1文字違うか、2文字が入れ替わっています。{look}。")
        }
        CodeFlaw::OtherSet => {
            "別の問題セットのコードか、このページの別の版のコードです。".to_owned()
        }
    }
}
