//! JSON, written straight into a text.

#[derive(Clone, Debug, Default)]
pub struct Writer {
    text: String,
}

impl Writer {
    pub fn into_text(self) -> String {
        self.text
    }

    /// JSON that is written already.
    pub fn plain(&mut self, json: &str) {
        self.text += json;
    }

    /// A comma, where something of the same list or object came before.
    fn next(&mut self) {
        if !matches!(self.text.as_bytes().last(), None | Some(b'{' | b'[' | b':')) {
            self.text += ",";
        }
    }

    pub fn object(&mut self, fill: impl FnOnce(&mut Writer)) {
        self.text += "{";
        fill(self);
        self.text += "}";
    }

    /// A field's name, or an id that stands for one; its value is written next.
    pub fn key(&mut self, id: &str) {
        self.next();
        self.id(id);
        self.text += ":";
    }

    pub fn list<T>(
        &mut self,
        items: impl IntoIterator<Item = T>,
        mut write: impl FnMut(&mut Writer, T),
    ) {
        self.text += "[";
        for item in items {
            self.next();
            write(self, item);
        }
        self.text += "]";
    }

    /// An id of the pack, in which nothing needs an escape.
    pub fn id(&mut self, id: &str) {
        self.text += "\"";
        self.text += id;
        self.text += "\"";
    }

    pub fn ids<'a>(&mut self, ids: impl IntoIterator<Item = &'a str>) {
        self.list(ids, Writer::id);
    }

    /// A text of somebody else's.
    pub fn text(&mut self, text: &str) {
        self.text += "\"";
        for it in text.chars() {
            match it {
                '"' => self.text += "\\\"",
                '\\' => self.text += "\\\\",
                '\0'..='\u{1f}' => {
                    let digit = |it: u32| char::from_digit(it, 16).unwrap_or('0');
                    self.text += "\\u00";
                    self.text.push(digit(u32::from(it) >> 4));
                    self.text.push(digit(u32::from(it) & 15));
                }
                it => self.text.push(it),
            }
        }
        self.text += "\"";
    }

    pub fn number(&mut self, number: u64) {
        self.text += &number.to_string();
    }

    /// A share between nothing and the whole, to twelve places.
    pub fn share(&mut self, share: f64) {
        const ONE: u64 = 1_000_000_000_000;
        let parts = (share * ONE as f64 + 0.5) as u64;
        if parts >= ONE {
            self.text += "1";
            return;
        }
        self.text += "0.";
        // The leading one keeps the zeros behind the point.
        self.text += (ONE + parts).to_string().get(1..).unwrap_or_default();
    }

    pub fn bool(&mut self, it: bool) {
        self.text += if it { "true" } else { "false" };
    }

    pub fn null(&mut self) {
        self.text += "null";
    }
}

#[cfg(test)]
mod tests {
    use super::Writer;

    fn written(write: impl FnOnce(&mut Writer)) -> serde_json::Value {
        let mut writer = Writer::default();
        write(&mut writer);
        let text = writer.into_text();
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    #[test]
    fn texts_come_back_as_they_were() {
        for text in ["", "a\"b", "back\\slash", "line\nbreak\t\u{1}\u{1f}", "日本 😀"] {
            assert_eq!(written(|it| it.text(text)), text);
        }
    }

    #[test]
    fn shares_are_written_to_twelve_places() {
        for share in [0.0, 1.0, 0.5, 1.0 / 3.0, 0.000_000_000_04, 0.999_999_999_999_9] {
            let told = written(|it| it.share(share)).as_f64().expect("a number");
            assert!((told - share).abs() <= 5e-13, "{share}: {told}");
        }
    }

    #[test]
    fn commas_stand_between_and_nowhere_else() {
        let told = written(|it| {
            it.object(|it| {
                it.key("a");
                it.list([1, 2], |it, number| it.number(number));
                it.key("b");
                it.object(|_| {});
                it.key("c");
                it.list([true, false], |it, flag| {
                    it.object(|it| {
                        it.key("d");
                        it.bool(flag);
                    })
                });
                it.key("e");
                it.null();
            });
        });
        let expected = r#"{"a":[1,2],"b":{},"c":[{"d":true},{"d":false}],"e":null}"#;
        assert_eq!(told.to_string(), expected);
    }
}
