//! Japanese.

use record::{Change, DisagreementReason, DoneKind, EventKind, Holder};

use super::{Controls, Differences, Facts, Readings, Replay};

pub const REPLAY: Replay = Replay {
    heading: "経過をたどる",
    note: "各段階で、当時の政府の認定に基づく事実を、今の法に当てはめます。法の答えと、日本が実際にしたことを並べて示します。",
    who: "対象となる人",
    steps: "段階",
    controls: Controls {
        first: "最初へ",
        back: "戻る",
        play: "再生",
        pause: "一時停止",
        forward: "進む",
    },
    at: |place, count, when, label| format!("{count}段階中の{place}　{when}　{label}"),
    did: "日本がしたこと",
    done: |done| match done {
        DoneKind::Started => "派遣を開始",
        DoneKind::Continued => "継続",
        DoneKind::SuspendedInPart => "一部を中断",
        DoneKind::Suspended => "中断",
        DoneKind::Ended => "終了",
        DoneKind::NotStarted => "派遣せず",
    },
    fits: |fits| {
        if fits {
            "法の答えは、日本がしたことと合っています。"
        } else {
            "法の答えは、日本がしたことと合っていません。"
        }
    },
    parts: |here, reason| {
        let reason = match reason {
            DisagreementReason::OldLaw => "当時の法が異なる",
            DisagreementReason::Policy => "法ではなく政策の判断",
            DisagreementReason::ContestedFact => "事実に争いがある",
            DisagreementReason::NotFound => "事実が確認できない",
            DisagreementReason::OurReading => "事実が当サイトの読み方による",
        };
        let leads = if here {
            "合わない理由"
        } else {
            "ほかの人、ほかの見方では合わない"
        };
        format!("{leads}（{reason}）")
    },
    event: |kind| match kind {
        EventKind::Event => "起きたこと",
        EventKind::GovernmentView => "政府の説明",
        EventKind::Law => "法の動き",
        EventKind::Debate => "ほかの人々の意見",
    },
    facts: Facts {
        heading: "事実の変化",
        none: "この段階で新たに認定された事実はありません。",
        change: |change| match change {
            Change::New => "新規",
            Change::Kept => "前と同じ",
            Change::Confirmed => "確認",
            Change::Changed => "変化",
        },
        before: |value| format!("前は「{value}」"),
        found: |count| format!("この段階での{count}件の事実"),
        kept: |count| format!("前と同じ{count}件の事実"),
        since: |when| format!("{when}の認定"),
    },
    readings: Readings {
        heading: "事実をめぐる争い",
        note: "それぞれの見方と、よりどころとする事実、法の答えを並べます。並ぶ順は、どれが正しいかを示すものではありません。",
        holder: |holder| match holder {
            Holder::Government => "政府",
            Holder::Opposition => "野党",
            Holder::UnitedNations => "国際連合",
            Holder::Press => "報道",
            Holder::Academic => "研究者",
            Holder::HostState => "受入国",
            Holder::Party => "紛争当事者",
            Holder::Court => "裁判所",
            Holder::Ours => "当サイトの読み方",
        },
        told: |holder, who| format!("{holder}：{who}"),
        acted_on: "日本が行動の前提とした認定",
        own: "政府の認定",
        own_says: "記録にある、この段階の事実です。",
        differs: "事実",
        as_found: "この段階の認定のとおり",
        outcome: "法の答え",
        show: "この見方を門に示す",
    },
    differences: Differences {
        heading: "法と実際が分かれるところ",
        note: "すべての派遣のすべての段階で、今の法の答えを確かめました。ここにあるのは、一部の人について、または一部の見方のもとで、その答えが日本のしたことと合わない段階です。",
        here: "この派遣で法と実際が分かれるところ",
        count: |count, of| format!("{of}段階のうち{count}段階"),
    },
};
