//! JSON as it stands in a text: nothing is copied but texts with escapes.

use std::borrow::Cow;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json<'a> {
    Null,
    Bool(bool),
    /// As it was written.
    Number(&'a str),
    Text(Cow<'a, str>),
    List(Vec<Json<'a>>),
    Object(Vec<(Cow<'a, str>, Json<'a>)>),
}

/// Lists and objects inside each other; beyond it nobody wrote by hand.
const DEPTH: usize = 64;

impl<'a> Json<'a> {
    /// Reads a text that is one JSON value.
    pub fn read(text: &'a str) -> Result<Json<'a>, String> {
        let mut reader = Reader { text, at: 0 };
        let read = reader.value(DEPTH).filter(|_| {
            reader.space();
            reader.at == text.len()
        });
        read.ok_or_else(|| {
            let before = text.get(..reader.at).unwrap_or(text);
            let line = before.bytes().filter(|it| *it == b'\n').count() + 1;
            let column = before.chars().rev().take_while(|it| *it != '\n').count() + 1;
            format!("this is no JSON: see line {line}, column {column}")
        })
    }
}

struct Reader<'a> {
    text: &'a str,
    /// Always between two characters where it leaves a text.
    at: usize,
}

impl<'a> Reader<'a> {
    fn byte(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or_default()
    }

    fn space(&mut self) {
        while matches!(self.byte(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
    }

    /// Whether this comes next; then it is behind.
    fn take(&mut self, mark: u8) -> bool {
        self.space();
        let there = self.byte() == mark;
        self.at += usize::from(there);
        there
    }

    fn value(&mut self, depth: usize) -> Option<Json<'a>> {
        self.space();
        match self.byte() {
            b'"' => self.string().map(Json::Text),
            b'{' => self.object(depth.checked_sub(1)?),
            b'[' => self.list(depth.checked_sub(1)?),
            b't' => self.word("true", Json::Bool(true)),
            b'f' => self.word("false", Json::Bool(false)),
            b'n' => self.word("null", Json::Null),
            _ => self.number(),
        }
    }

    fn word(&mut self, word: &str, value: Json<'a>) -> Option<Json<'a>> {
        let there = self.text.as_bytes()[self.at..].starts_with(word.as_bytes());
        self.at += if there { word.len() } else { 0 };
        there.then_some(value)
    }

    fn list(&mut self, depth: usize) -> Option<Json<'a>> {
        let mut list = vec![];
        self.at += 1;
        if self.take(b']') {
            return Some(Json::List(list));
        }
        loop {
            list.push(self.value(depth)?);
            if self.take(b']') {
                return Some(Json::List(list));
            }
            self.take(b',').then_some(())?;
        }
    }

    fn object(&mut self, depth: usize) -> Option<Json<'a>> {
        let mut fields = vec![];
        self.at += 1;
        if self.take(b'}') {
            return Some(Json::Object(fields));
        }
        loop {
            self.space();
            let key = self.string()?;
            self.take(b':').then_some(())?;
            fields.push((key, self.value(depth)?));
            if self.take(b'}') {
                return Some(Json::Object(fields));
            }
            self.take(b',').then_some(())?;
        }
    }

    fn number(&mut self) -> Option<Json<'a>> {
        let start = self.at;
        self.at += usize::from(self.byte() == b'-');
        let whole = self.digits()?;
        if whole > 1 && self.text.as_bytes()[self.at - whole] == b'0' {
            return None;
        }
        if self.byte() == b'.' {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.byte(), b'e' | b'E') {
            self.at += 1;
            self.at += usize::from(matches!(self.byte(), b'+' | b'-'));
            self.digits()?;
        }
        self.text.get(start..self.at).map(Json::Number)
    }

    /// How many there were, at least one.
    fn digits(&mut self) -> Option<usize> {
        let start = self.at;
        while self.byte().is_ascii_digit() {
            self.at += 1;
        }
        (self.at > start).then_some(self.at - start)
    }

    fn string(&mut self) -> Option<Cow<'a, str>> {
        (self.byte() == b'"').then_some(())?;
        self.at += 1;
        let plain = self.stretch()?;
        if self.byte() == b'"' {
            self.at += 1;
            return Some(Cow::Borrowed(plain));
        }
        let mut text = plain.to_owned();
        loop {
            if self.byte() == b'"' {
                self.at += 1;
                return Some(Cow::Owned(text));
            }
            self.at += 1;
            text.push(self.escaped()?);
            text += self.stretch()?;
        }
    }

    /// Up to a quotation mark or a backslash.
    fn stretch(&mut self) -> Option<&'a str> {
        let bytes = &self.text.as_bytes()[self.at..];
        let length = bytes.iter().position(|it| matches!(it, b'"' | b'\\' | 0..=0x1f));
        let end = self.at + length.unwrap_or(bytes.len());
        let stretch = self.text.get(self.at..end)?;
        self.at = end;
        matches!(self.byte(), b'"' | b'\\').then_some(stretch)
    }

    fn escaped(&mut self) -> Option<char> {
        let mark = self.byte();
        let plain = match mark {
            b'"' | b'\\' | b'/' => char::from(mark),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.code(),
            _ => return None,
        };
        self.at += 1;
        Some(plain)
    }

    /// `uXXXX`, or two of them for one character; half of a pair is the mark for what is no character.
    fn code(&mut self) -> Option<char> {
        let first = self.four()?;
        let mut code = first;
        if (0xd800..0xdc00).contains(&first) && self.byte() == b'\\' {
            let back = self.at;
            self.at += 1;
            match self.four() {
                Some(low) if (0xdc00..0xe000).contains(&low) => {
                    code = 0x10000 + ((first - 0xd800) << 10) + (low - 0xdc00);
                }
                Some(_) | None => self.at = back,
            }
        }
        Some(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn four(&mut self) -> Option<u32> {
        (self.byte() == b'u').then_some(())?;
        self.at += 1;
        let mut code = 0;
        for _ in 0..4 {
            code = code << 4 | char::from(self.byte()).to_digit(16)?;
            self.at += 1;
        }
        Some(code)
    }
}

#[cfg(test)]
mod tests;
