//! 日本語。

use super::{Brief, Embed, Kept, Share, Since};

pub const BRIEF: Brief = Brief {
    heading: "要約",
    asked: "問い",
    edition: |day| format!("{day}以後の規定による"),
    given: "入力した事実",
    none_given: "入力した事実はありません。",
    assumed: "前提とした事実：",
    principles: "参加五原則",
    articles: "根拠条文",
    sources: "出典",
    readings: "条文に定めのない点は一つの読み方によっています。どの点がそうかは、判定のページに示しています。",
    made: |day, rules| format!("{day}作成（ルール {rules}）"),
    link: "このページ",
    link_from_file: "このページはファイルから開かれているため、リンクをほかの端末で開くことはできません。\
                     状況をファイルに保存するか、印刷してください。",
    qr: "リンクのQRコード",
    explorer: "判定のページで開く",
    separator: "、",
    named: |name, says| format!("{name}（{says}）"),
    since: Since {
        heading: "作成時とルールが異なります",
        says: "このリンクは以前のルールで作成されたものです。現在のルールによる結論を示しています。その後の変更：",
        unknown: "このリンクは、このページの知らないルールで作成されたものです。現在のルールによる結論を示しています。",
        what: "このリンクの作成時とはルールが異なります。",
        then: |changes| match changes {
            Some(changes) => {
                format!("現在のルールによる結論を示しています。その後の変更：{changes}")
            }
            None => "このページの知らないルールです。現在のルールによる結論を示しています。".into(),
        },
        change: |day, says| format!("{day}：{says}"),
        dropped: |words| format!("現在は使われていないため除いたもの：{words}"),
    },
    share: Share {
        heading: "共有・印刷・保存",
        share: "共有する…",
        shared: "共有しました。",
        not_shared: "共有できませんでした。代わりにリンクをコピーしてください。",
    },
    embed: Embed {
        heading: "自分のページに埋め込む",
        note: "授業のページやブログに貼り付けるHTMLです。閲覧する人の登録は要りません。何も保存されず、\
               結論は埋め込んだページにだけ伝えられます。",
        from_file: "このページはファイルから開かれています。公開されているページを開くと、HTMLを作成できます。",
        title: "題名（読み上げ用）",
        language: "言語",
        english: "英語",
        japanese: "日本語",
        view: "表示する内容",
        explorer: "判定のページ（操作できます）",
        brief: "この要約（閲覧のみ）",
        width: "幅",
        height: "高さ（ピクセル）",
        grow: "高さを合わせるスクリプトを付ける（取り除かれる学習システムもあります）",
        snippet: "HTML",
        copy: "HTMLをコピー",
        copied: "HTMLをコピーしました。",
        not_copied: "このブラウザーではコピーできません。HTMLを選択してコピーしてください。",
        whole: "全体のページを開く",
        refused: "埋め込んだページから送られた状況を読み取れませんでした。",
    },
    kept: KEPT,
};

const KEPT: Kept = Kept {
    heading: "保存した状況",
    note: "状況は、この端末のこのブラウザーだけに保存されます。ブラウザーのデータを消去すると、一緒に\
           消えます。大切なものは書き出しておいてください。",
    empty: "保存した状況はまだありません。",
    name: "名前",
    remark: "メモ",
    keep: "この状況を保存する",
    kept: |name| format!("「{name}」を保存しました。"),
    open: |name| format!("「{name}」を開く"),
    open_short: "開く",
    delete: |name| format!("「{name}」を削除"),
    delete_short: "削除",
    deleted: |name| format!("「{name}」を削除しました。"),
    undo: "元に戻す",
    restored: |name| format!("「{name}」を元に戻しました。"),
    cannot_open: "現在のルールでは読み取れません。ここにも書き出すファイルにも残ります。理由（英語）：",
    export: "すべて書き出す",
    import: "ファイルから読み込む",
    imported: |new, there| {
        let new = match new {
            0 => "新しいものはありませんでした。".to_owned(),
            new => format!("{new}件を読み込みました。"),
        };
        match there {
            0 => new,
            there => format!("{new}{there}件は既に保存されています。"),
        }
    },
    entry_flaw: |which| {
        format!("「{which}」は読み込めませんでした。ほかは読み込みました。理由（英語）：")
    },
    file_flaw: |name| {
        format!("「{name}」は読み込めませんでした。保存したものは変わっていません。理由（英語）：")
    },
    newer: "新しい版のページで作成されています。ページを再読み込みするか、新しい版で開いてください",
    elsewhere: "別のウィンドウでの変更を取り込みました。どちらの内容も残っています。",
    denied: "このブラウザーでは保存が許可されていません。保存した状況は、ページを閉じるまで残ります。\
             書き出しておいてください。",
    full: "このブラウザーの保存領域がいっぱいのため、最後の変更は保存されていません。ページを閉じるまでは\
           残ります。書き出すか、不要なものを削除してください。",
    unreadable: "このブラウザーに保存されている内容を読み取れないため、そのまま変更せずに残しています。\
                 まずファイルに保存し、それから新しく始めてください。それまでに保存した状況は、ページを\
                 閉じるまで残ります。",
    save_raw: "保存されている内容をファイルに保存",
    begin_anew: "別に取り置いて新しく始める",
    begun_anew: "保存されていた内容は、このブラウザーに取り置きました。これからは再び保存されます。",
};
