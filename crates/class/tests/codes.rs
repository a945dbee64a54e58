//! Codes: every combination of answers, every slip.

use class::{
    Answers, CodeFlaw, Length, Level, Paper, QuizSet, Read, Sharing, Slip, Tally, collect, csv,
    read_code, write_code,
};

fn paper(length: Length, sharing: Sharing) -> Paper {
    let set = QuizSet::new(Level::First, length, sharing, 4242);
    Paper::of(set, 777)
}

fn read(paper: &Paper, code: &str) -> Result<(u16, Answers), CodeFlaw> {
    let mark = paper.fingerprint();
    read_code(paper.set, code, &mut |number| {
        if number == paper.number { mark } else { !mark & 1023 }
    })
}

/// The answers of a number: its digits in base five.
fn answers(mut number: u64, questions: usize) -> Answers {
    (0..questions)
        .map(|_| {
            let digit = number % 5;
            number /= 5;
            usize::try_from(digit).expect("small").checked_sub(1)
        })
        .collect()
}

#[test]
fn a_code_of_ten_questions_has_eight_letters_and_at_most_twelve_where_papers_differ() {
    let letters = |it: &Paper| write_code(it, &answers(9_765_624, 10)).replace('-', "").len();
    assert_eq!(letters(&paper(Length::Ten, Sharing::Same)), 8);
    assert_eq!(letters(&paper(Length::Ten, Sharing::Each)), 10);
}

#[test]
fn every_combination_of_answers_to_five_questions_comes_back() {
    let paper = paper(Length::Five, Sharing::Same);
    for number in 0..5_u64.pow(5) {
        let given = answers(number, 5);
        let code = write_code(&paper, &given);
        assert_eq!(read(&paper, &code), Ok((0, given)), "{code}");
    }
}

#[test]
fn every_combination_of_answers_to_ten_questions_comes_back() {
    let paper = paper(Length::Ten, Sharing::Same);
    let all = 5_u64.pow(10);
    let halves = [0..all / 2, all / 2..all];
    std::thread::scope(|threads| {
        for half in halves {
            let paper = &paper;
            threads.spawn(move || {
                for number in half {
                    let given = answers(number, 10);
                    let code = write_code(paper, &given);
                    assert_eq!(read(paper, &code), Ok((0, given)), "{code}");
                }
            });
        }
    });
}

/// A stride that shares no factor with five visits every digit in every place, beside both ends.
#[test]
fn combinations_of_answers_to_longer_papers_come_back() {
    for (length, sharing) in [
        (Length::Ten, Sharing::Each),
        (Length::Fifteen, Sharing::Same),
        (Length::Twenty, Sharing::Each),
    ] {
        let paper = paper(length, sharing);
        let questions = length.questions();
        let all = 5_u64.pow(u32::try_from(questions).expect("few"));
        let mut numbers: Vec<u64> = (0..6000).map(|it| (it * ((all / 6000) | 1)) % all).collect();
        numbers.extend([0, 1, all - 2, all - 1]);
        for number in numbers {
            let given = answers(number, questions);
            let code = write_code(&paper, &given);
            assert_eq!(read(&paper, &code), Ok((paper.number, given)), "{code}");
        }
    }
}

#[test]
fn one_wrong_letter_or_two_neighbours_swapped_are_always_noticed() {
    const LETTERS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    for paper in [paper(Length::Ten, Sharing::Same), paper(Length::Twenty, Sharing::Each)] {
        let questions = paper.questions.len();
        for number in (0..40).map(|it| it * 48_828_127_u64) {
            let code: Vec<char> =
                write_code(&paper, &answers(number, questions)).replace('-', "").chars().collect();
            for place in 0..code.len() {
                for letter in LETTERS.chars().filter(|it| *it != code[place]) {
                    let mut wrong = code.clone();
                    wrong[place] = letter;
                    let wrong: String = wrong.into_iter().collect();
                    let flaw = read(&paper, &wrong);
                    assert!(matches!(flaw, Err(CodeFlaw::Mistyped(_))), "{wrong}: {flaw:?}");
                }
                if place > 0 && code[place] != code[place - 1] {
                    let mut wrong = code.clone();
                    wrong.swap(place - 1, place);
                    let wrong: String = wrong.into_iter().collect();
                    let flaw = read(&paper, &wrong);
                    let Err(CodeFlaw::Mistyped(slips)) = flaw else { panic!("{wrong}: {flaw:?}") };
                    assert!(slips.contains(&Slip::Swapped(place)), "{wrong}: {slips:?}");
                }
            }
        }
    }
}

#[test]
fn a_slip_of_letters_that_look_alike_is_named_with_its_place() {
    let paper = paper(Length::Ten, Sharing::Same);
    let mut named = 0;
    for number in 0..4000 {
        let code = write_code(&paper, &answers(number * 2417, 10)).replace('-', "");
        if let Some(place) = code.find('5') {
            let mut wrong = code.clone();
            wrong.replace_range(place..=place, "S");
            let Err(CodeFlaw::Mistyped(slips)) = read(&paper, &wrong) else { panic!("{wrong}") };
            assert!(slips.contains(&Slip::Letter(place + 1, '5')), "{code} {wrong}: {slips:?}");
            named += 1;
        }
    }
    assert!(named > 500, "{named}");
}

#[test]
fn what_is_no_code_of_this_set_says_why() {
    let own = paper(Length::Ten, Sharing::Same);
    let code = write_code(&own, &answers(123_456, 10));
    assert_eq!(read(&own, &code.to_lowercase().replace('-', " ")), Ok((0, answers(123_456, 10))));
    assert_eq!(read(&own, "UUUU"), Err(CodeFlaw::Stranger(1, 'U')));
    assert_eq!(read(&own, &code[1..]), Err(CodeFlaw::Length(7, 8)));
    let mut noticed = 0;
    for number in 0..300 {
        let other = Paper::of(QuizSet::new(Level::First, Length::Ten, Sharing::Same, number), 0);
        let code = write_code(&other, &answers(123_456, 10));
        match read(&own, &code) {
            Err(CodeFlaw::OtherSet) => noticed += 1,
            found => assert!(found.is_ok(), "{found:?}"),
        }
    }
    assert!(noticed >= 297, "a mark of ten bits lets one in a thousand pass: {noticed}");
}

#[test]
fn many_codes_are_read_however_they_are_parted_and_twice_is_said() {
    let paper = paper(Length::Ten, Sharing::Same);
    let code = |number| write_code(&paper, &answers(number, 10));
    let (a, b, c) = (code(1), code(2000), code(9_000_000));
    let spaced = c.replace('-', " ");
    let text = format!("{a}\n{b}, {}\t{spaced}\r\n{a};\n{b} {c}\nhello", a.to_lowercase());
    let lines = collect(paper.set, &text);
    let again: Vec<Option<Option<usize>>> = lines
        .iter()
        .map(|it| match &it.says {
            Read::Answers { again, .. } => Some(*again),
            Read::Flaw(_) => None,
        })
        .collect();
    let expected = [
        Some(None),
        Some(None),
        Some(Some(0)),
        Some(None),
        Some(Some(0)),
        Some(Some(1)),
        Some(Some(3)),
        None,
    ];
    assert_eq!(again, expected, "{lines:#?}");
    assert_eq!(Tally::of(paper.set, &lines, false).pupils, 3);
    assert_eq!(Tally::of(paper.set, &lines, true).pupils, 7);
}

#[test]
fn a_class_is_tallied_by_question_choice_and_misconception() {
    let paper = paper(Length::Ten, Sharing::Same);
    let right: Answers = paper.key().into_iter().map(Some).collect();
    let wrong_at = |place: usize, by: usize| {
        let mut answers = right.clone();
        let choices = paper.questions[place].choices.len();
        answers[place] = answers[place].map(|it| (it + by) % choices);
        answers
    };
    let mut blank = right.clone();
    blank[9] = None;
    let all = [right.clone(), wrong_at(3, 1), wrong_at(3, 2), wrong_at(7, 1), blank];
    let text: Vec<String> = all.iter().map(|it| write_code(&paper, it)).collect();
    let lines = collect(paper.set, &text.join("\n"));
    let tally = Tally::of(paper.set, &lines, true);
    assert_eq!(tally.pupils, 5);
    assert_eq!(tally.asked[0].choices[paper.questions[0].key], 5);
    assert_eq!(tally.asked[3].choices[paper.questions[3].key], 3);
    assert_eq!(tally.asked[9].unanswered, 1);
    let told: usize = tally.misconceptions.iter().map(|it| it.times).sum();
    assert_eq!(told, 3, "{:?}", tally.misconceptions);
    let betrayed =
        |place: usize| paper.questions[place].choices[all[place / 3][place].unwrap_or(0)].betrays;
    assert_eq!(tally.asked[3].misconceptions[0].misconception, betrayed(3).expect("wrong"));
    let kinds: [usize; 3] = tally
        .kinds
        .iter()
        .fold([0; 3], |sum, it| [sum[0] + it.1[0], sum[1] + it.1[1], sum[2] + it.1[2]]);
    assert_eq!(kinds, [46, 3, 1]);
    let table = csv(paper.set, &lines, true);
    let rows: Vec<&str> = table.lines().collect();
    assert_eq!(rows.len(), 7);
    assert!(rows[0].starts_with("pupil,paper,q1,") && rows[0].ends_with(",q10,right"));
    let rights: Vec<&str> = rows[2..].iter().filter_map(|it| it.rsplit(',').next()).collect();
    assert_eq!(rights, ["10", "9", "9", "9", "9"]);
}
