//! The teacher's pack: the guide, the lessons and the debate cards on paper, in both languages, for whoever
//! has the archive and perhaps nothing else. The lessons' answers are those that their build had the engine
//! confirm.

use crate::places::{read, root};
use crate::policy;
use crate::trouble::Trouble;
use crate::words::{LANGUAGES, list, parsed, said};
use serde_json::Value;

/// Where the lessons lie.
const LESSONS: &str = "crates/lessons/data";
/// The page in one file, seen from the pack.
const FILE: &str = "../five-principles.html#/learn/";

/// What one paper says, in one language.
struct Paper<'a> {
    tag: &'a str,
    headings: &'a Value,
    /// The facts of the pack.
    facts: &'a [Value],
    /// How they stand in each scene; the engine says so when the lessons are tested.
    scenes: &'a Value,
}

/// Every paper: its name, and its text.
pub fn all() -> Result<Vec<(String, String)>, Trouble> {
    let headings = parsed(&root().join("public/teachers.json"))?;
    let style = read(&root().join("public/teachers.css"))?;
    let facts = list("crates/act/pack", "facts")?;
    let scenes = parsed(&root().join("crates/lessons/scenes.json"))?;
    let mut papers = vec![];
    for (tag, _) in LANGUAGES {
        let paper = Paper { tag, headings: &headings, facts: &facts, scenes: &scenes };
        for (name, body) in
            [("guide", paper.guide()?), ("lessons", paper.lessons()?), ("cards", paper.cards()?)]
        {
            let text = paper.document(&paper.heading(name)?, &style, &body)?;
            papers.push((format!("{name}.{tag}.html"), text));
        }
    }
    Ok(papers)
}

impl Paper<'_> {
    fn document(&self, title: &str, style: &str, body: &str) -> Result<String, Trouble> {
        Ok(format!(
            "<!doctype html><html lang={}><head><meta charset=utf-8>{}\
             <meta content=\"width=device-width,initial-scale=1\" name=viewport>\
             <title>{title}</title><style>{style}</style></head>\
             <body><main><h1>{title}</h1>{body}<p class=note>{}</p></main></body></html>\n",
            self.tag,
            policy::tag(&policy::in_words(style)),
            self.heading("limits")?
        ))
    }

    fn heading(&self, name: &str) -> Result<String, Trouble> {
        self.say(&self.headings[name])
    }

    fn say(&self, text: &Value) -> Result<String, Trouble> {
        said(text, self.tag)
    }

    /// Each of a list of texts or entries, one after another.
    fn each(
        &self,
        of: &Value,
        say: impl Fn(&Value) -> Result<String, Trouble>,
    ) -> Result<String, Trouble> {
        of.as_array().into_iter().flatten().map(say).collect()
    }

    fn paragraphs(&self, of: &Value) -> Result<String, Trouble> {
        self.each(of, |it| Ok(format!("<p>{}</p>", self.say(it)?)))
    }

    /// A list under a heading; nothing where there is nothing.
    fn points(&self, heading: &str, of: &Value) -> Result<String, Trouble> {
        let points = self.each(of, |it| Ok(format!("<li>{}</li>", self.say(it)?)))?;
        if points.is_empty() {
            return Ok(points);
        }
        let heading = if heading.is_empty() {
            String::new()
        } else {
            format!("<h4>{}</h4>", self.heading(heading)?)
        };
        Ok(format!("{heading}<ul>{points}</ul>"))
    }

    /// The facts of a scene, as statements.
    fn scene(&self, id: &str) -> Result<String, Trouble> {
        let stands = |it: &Value| {
            let fact = self.facts.iter().find(|fact| fact["id"] == it[0]).unwrap_or(&Value::Null);
            Ok(match it[1].as_bool() {
                Some(true) => format!("<li>{}</li>", self.say(&fact["yes"])?),
                Some(false) => format!("<li>{}</li>", self.say(&fact["no"])?),
                None => {
                    format!(
                        "<li>{}: {}</li>",
                        self.say(&fact["label"])?,
                        self.heading("not-known")?
                    )
                }
            })
        };
        if self.scenes[id].is_null() {
            return Err(Trouble::new(format!("has no scene `{id}`"))
                .at("crates/lessons/scenes.json")
                .fix("run `WRITE_SCENES=1 cargo test -p lessons --test scenes`"));
        }
        let facts = self.each(&self.scenes[id], stands)?;
        Ok(if facts.is_empty() { facts } else { format!("<ul class=scene>{facts}</ul>") })
    }

    fn guide(&self) -> Result<String, Trouble> {
        let mut all = String::new();
        for it in list(LESSONS, "advice")? {
            let moment = |it: &Value| {
                Ok(format!(
                    "<div><dt>{}</dt><dd>{}</dd></div>",
                    self.say(&it["when"])?,
                    self.say(&it["say"])?
                ))
            };
            all += &format!(
                "<h2>{}</h2>{}{}<dl>{}</dl>",
                self.say(&it["title"])?,
                self.paragraphs(&it["text"])?,
                self.points("", &it["points"])?,
                self.each(&it["moments"], moment)?
            );
        }
        all += &format!("<h2>{}</h2>", self.heading("plan")?);
        for it in self.in_order()? {
            all += &self.planned(&it)?;
        }
        all += &format!("<h2>{}</h2><dl>", self.heading("misconceptions")?);
        for it in list(LESSONS, "misconceptions")? {
            let (says, truth) = (self.say(&it["says"])?, self.say(&it["truth"])?);
            all += &format!("<div><dt>{says}</dt><dd>{truth}</dd></div>");
        }
        all += &format!("</dl><h2>{}</h2>", self.heading("discussions")?);
        for it in list(LESSONS, "discussions")? {
            all += &format!(
                "<div class=step><h3>{}</h3><p><b>{}</b> {}</p><p><b>{}</b> {}</p>{}</div>",
                self.say(&it["asks"])?,
                self.heading("one")?,
                self.say(&it["one"])?,
                self.heading("other")?,
                self.say(&it["other"])?,
                self.points("further", &it["further"])?
            );
        }
        Ok(all + &self.curricula()?)
    }

    fn in_order(&self) -> Result<Vec<Value>, Trouble> {
        let mut lessons = list(LESSONS, "lessons")?;
        lessons.sort_by_key(|it| it["number"].as_u64());
        Ok(lessons)
    }

    fn planned(&self, it: &Value) -> Result<String, Trouble> {
        Ok(format!(
            "<div class=step>{}<p>{}</p><p class=note>{}–{} {} · <a href=\"{FILE}{}?lang={}\">{}</a></p>{}{}</div>",
            self.titled(it, "h3")?,
            self.say(&it["question"])?,
            it["least-minutes"],
            it["most-minutes"],
            self.heading("minutes")?,
            it["id"].as_str().unwrap_or_default(),
            self.tag,
            self.heading("play")?,
            self.points("aims", &it["aims"])?,
            self.points("takeaways", &it["takeaways"])?
        ))
    }

    fn titled(&self, it: &Value, rank: &str) -> Result<String, Trouble> {
        Ok(format!("<{rank}>{}. {}</{rank}>", it["number"], self.say(&it["title"])?))
    }

    fn curricula(&self) -> Result<String, Trouble> {
        let mut all = format!("<h2>{}</h2>", self.heading("curricula")?);
        for it in list(LESSONS, "curricula")? {
            let (name, whom) = (self.say(&it["name"])?, self.say(&it["for-whom"])?);
            let terms =
                self.each(&it["terms"], |it| Ok(format!("<li>{}</li>", self.say(&it["says"])?)))?;
            all += &format!("<h3>{name}</h3><p class=note>{whom}</p><ul>{terms}</ul>");
        }
        Ok(all)
    }

    /// For the pupils, then the answers on a page of their own.
    fn lessons(&self) -> Result<String, Trouble> {
        let lessons = self.in_order()?;
        let mut all = format!("<p class=note>{}</p>", self.heading("lessons-note")?);
        let mut answers = format!("<section class=key><h2>{}</h2>", self.heading("answers")?);
        for lesson in &lessons {
            all += &format!("<section class=sheet>{}", self.titled(lesson, "h2")?);
            answers += &self.titled(lesson, "h3")?;
            for (place, step) in lesson["steps"].as_array().into_iter().flatten().enumerate() {
                all += &self.asked(place + 1, &lesson["id"], step)?;
                answers += &self.answered(place + 1, step)?;
            }
            all += "</section>";
        }
        Ok(format!("{all}{answers}</section>"))
    }

    fn asked(&self, number: usize, lesson: &Value, step: &Value) -> Result<String, Trouble> {
        let id = |it: &Value| it.as_str().unwrap_or_default().to_owned();
        let scene = format!("{}/{}", id(lesson), id(&step["id"]));
        let choice =
            |it: &Value| Ok(format!("<li><span class=box></span>{}</li>", self.say(&it["says"])?));
        Ok(format!(
            "<div class=step><h3>{number}. {}</h3>{}{}<p><b>{}</b></p><ul class=choices>{}</ul></div>",
            self.say(&step["title"])?,
            self.paragraphs(&step["text"])?,
            self.scene(&scene)?,
            self.say(&step["asks"])?,
            self.each(&step["answers"], choice)?
        ))
    }

    fn answered(&self, number: usize, step: &Value) -> Result<String, Trouble> {
        let right = step["answers"].as_array().into_iter().flatten();
        let right = right.filter(|it| it["id"] == step["key"]).map(|it| self.say(&it["says"]));
        let right = right.collect::<Result<String, Trouble>>()?;
        let variation = &step["variation"];
        Ok(format!(
            "<div class=step><h4>{number}. {right}</h4>{}<p><b>{}</b> {} {}</p></div>",
            self.paragraphs(&step["reveal"])?,
            self.heading("variation")?,
            self.say(&variation["says"])?,
            self.say(&variation["after"])?
        ))
    }

    fn cards(&self) -> Result<String, Trouble> {
        let outcomes = list("crates/act/pack", "outcomes")?;
        let mut all = format!("<p class=note>{}</p>", self.heading("cards-note")?);
        for it in list(LESSONS, "cards")? {
            let outcome = outcomes.iter().find(|known| known["id"] == it["expected"]["outcome"]);
            let outcome = self.say(outcome.map_or(&Value::Null, |it| &it["label"]))?;
            all += &format!(
                "<article class=card><h2>{}</h2><p>{}</p><h4>{}</h4><p>{}</p>{}{}<h4>{}</h4>{}<p><b>{} {outcome}</b></p></article>",
                self.say(&it["title"])?,
                self.say(&it["says"])?,
                self.heading("held-by")?,
                self.say(&it["held-by"])?,
                self.points("arguments", &it["arguments"])?,
                self.points("expect", &it["expect"])?,
                self.heading("reading")?,
                self.scene(it["id"].as_str().unwrap_or_default())?,
                self.heading("comes-to")?
            );
        }
        Ok(all)
    }
}

#[cfg(test)]
mod tests;
