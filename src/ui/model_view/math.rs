//! Equations as print has them, in `MathML`: fractions, indices, roots. They are read from the one line in which docs/model.md and the code write
//! them, which screen readers say and browsers without `MathML` show.

use yew::{Html, html};

/// A piece of a line.
#[derive(Clone, Debug, PartialEq)]
enum Token {
    Name(String),
    Number(String),
    /// An opening bracket; `of_call`: right behind the name of a function.
    Open {
        of_call: bool,
    },
    Sign(char),
}

/// The names of Greek letters as docs/model.md and the code write them.
const GREEK: [(&str, &str); 10] = [
    ("alpha", "\u{3b1}"),
    ("gamma", "\u{3b3}"),
    ("eps", "\u{3b5}"),
    ("eta", "\u{3b7}"),
    ("kap", "\u{3ba}"),
    ("lambda", "\u{3bb}"),
    ("mu", "\u{3bc}"),
    ("rho", "\u{3c1}"),
    ("tau", "\u{3c4}"),
    ("psi", "\u{3c8}"),
];

/// An equation, or a symbol in it.
pub(super) fn math(line: &str) -> Html {
    let mut reader = Reader { tokens: tokens(line), at: 0 };
    html! {
        <math class="equation" aria-label={line.to_owned()}>
            <semantics>
                <mrow>{ reader.all() }</mrow>
                <annotation encoding="text/plain">{ line.to_owned() }</annotation>
            </semantics>
        </math>
    }
}

fn tokens(line: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut rest = line;
    let mut is_behind_name = false;
    while let Some(first) = rest.chars().next() {
        let part = |belongs: fn(char) -> bool| rest.find(|letter| !belongs(letter)).unwrap_or(rest.len());
        let (token, length) = match first {
            _ if first.is_ascii_alphabetic() => {
                let length = part(|letter| letter.is_ascii_alphanumeric() || letter == '_');
                (Some(Token::Name(rest.chars().take(length).collect())), length)
            }
            _ if first.is_ascii_digit() => {
                let length = part(|letter| letter.is_ascii_digit() || letter == '.');
                (Some(Token::Number(rest.chars().take(length).collect())), length)
            }
            ' ' => (None, 1),
            '(' => (Some(Token::Open { of_call: is_behind_name }), 1),
            other => (Some(Token::Sign(other)), other.len_utf8()),
        };
        is_behind_name = matches!(token, Some(Token::Name(_)));
        tokens.extend(token);
        rest = rest.split_at(length).1;
    }
    tokens
}

/// A factor, and the same without its brackets, as it is in a fraction.
struct Factor {
    whole: Html,
    bare: Html,
}

impl Factor {
    fn of(whole: Html) -> Self {
        Self { bare: whole.clone(), whole }
    }
}

struct Reader {
    tokens: Vec<Token>,
    at: usize,
}

impl Reader {
    fn next(&mut self) -> Option<Token> {
        let token = self.tokens.get(self.at).cloned();
        self.at += 1;
        token
    }

    fn takes(&mut self, sign: char) -> bool {
        let takes = self.tokens.get(self.at) == Some(&Token::Sign(sign));
        self.at += usize::from(takes);
        takes
    }

    /// The whole line; a bracket that closes nothing is shown as it is.
    fn all(&mut self) -> Html {
        let mut parts = vec![self.row()];
        while let Some(token) = self.next() {
            if let Token::Sign(sign) = token {
                parts.push(html! { <mo>{ sign }</mo> });
            }
            parts.push(self.row());
        }
        parts.into_iter().collect()
    }

    /// Factors and the signs between them, up to a bracket or comma that ends them.
    fn row(&mut self) -> Html {
        let mut parts: Vec<Html> = Vec::new();
        let mut is_behind_factor = false;
        while let Some(token) = self.tokens.get(self.at) {
            match token {
                Token::Sign(')' | ',') => break,
                Token::Sign(sign) => {
                    let shown = if *sign == '-' { '\u{2212}' } else { *sign };
                    parts.push(html! { <mo>{ shown }</mo> });
                    self.at += 1;
                    is_behind_factor = false;
                }
                _ => {
                    if is_behind_factor {
                        // A product without a sign.
                        parts.push(html! { <mo lspace="0.12em" rspace="0.12em">{ "\u{2062}" }</mo> });
                    }
                    parts.push(self.fraction());
                    is_behind_factor = true;
                }
            }
        }
        parts.into_iter().collect()
    }

    /// A factor, over another where a stroke is behind it.
    fn fraction(&mut self) -> Html {
        let mut above = self.factor();
        while self.takes('/') {
            let below = self.factor();
            above = Factor::of(html! { <mfrac>{ above.bare }{ below.bare }</mfrac> });
        }
        above.whole
    }

    fn factor(&mut self) -> Factor {
        let mut factor = match self.next() {
            Some(Token::Number(number)) => Factor::of(html! { <mn>{ number }</mn> }),
            Some(Token::Name(name)) if self.tokens.get(self.at) == Some(&Token::Open { of_call: true }) => {
                self.at += 1;
                self.call(&name)
            }
            Some(Token::Name(name)) => Factor::of(symbol(&name)),
            Some(Token::Open { .. }) => {
                let is_high = self.has_fraction();
                let inside = html! { <mrow>{ self.row() }</mrow> };
                self.takes(')');
                let whole = html! { <mrow>{ bracket("(", is_high) }{ inside.clone() }{ bracket(")", is_high) }</mrow> };
                Factor { whole, bare: inside }
            }
            Some(Token::Sign(sign)) => Factor::of(html! { <mo>{ sign }</mo> }),
            None => Factor::of(html! { <mrow></mrow> }),
        };
        loop {
            if self.takes('\'') {
                factor =
                    Factor::of(html! { <mrow>{ factor.whole }<mo lspace="0" rspace="0">{ "\u{2032}" }</mo></mrow> });
            } else if self.takes('^') {
                let power = self.factor();
                factor = Factor::of(html! { <msup>{ factor.whole }{ power.bare }</msup> });
            } else {
                return factor;
            }
        }
    }

    /// Whether a fraction is in the brackets that have just been opened.
    fn has_fraction(&self) -> bool {
        let mut depth = 1;
        for token in self.tokens.iter().skip(self.at) {
            match token {
                Token::Open { .. } => depth += 1,
                Token::Sign(')') => depth -= 1,
                Token::Sign('/') => return true,
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
        false
    }

    /// A function of what is in its brackets.
    fn call(&mut self, name: &str) -> Factor {
        let is_high = self.has_fraction();
        let mut given = vec![self.row()];
        while self.takes(',') {
            given.push(html! { <mo>{ "," }</mo> });
            given.push(self.row());
        }
        self.takes(')');
        let given: Html = given.into_iter().collect();
        Factor::of(if name == "sqrt" {
            html! { <msqrt><mrow>{ given }</mrow></msqrt> }
        } else {
            html! { <mrow>{ symbol(name) }<mo>{ "\u{2061}" }</mo>{ bracket("(", is_high) }<mrow>{ given }</mrow>{ bracket(")", is_high) }</mrow> }
        })
    }
}

/// A bracket: as high as what it holds around a fraction, else as high as a letter.
fn bracket(sign: &'static str, is_high: bool) -> Html {
    html! { <mo stretchy={is_high.to_string()} symmetric="false">{ sign }</mo> }
}

/// A name: what follows `_` is its index; its first letter may be a Greek one.
fn symbol(name: &str) -> Html {
    match name.split_once('_') {
        Some((base, index)) => {
            let index = index.replace('_', " ");
            html! { <msub><mi>{ letter(base) }</mi><mtext>{ index }</mtext></msub> }
        }
        None => html! { <mi>{ letter(name) }</mi> },
    }
}

/// A name whose first letter may be a Greek one; `kapN` is that of the naive cells.
fn letter(name: &str) -> String {
    let greek = GREEK.into_iter().find_map(|(long, letter)| Some(format!("{letter}{}", name.strip_prefix(long)?)));
    greek.unwrap_or_else(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::constants::RECORDS;
    use crate::model::terms::Term;

    #[derive(Clone, PartialEq, yew::Properties)]
    struct LineProps {
        line: String,
    }

    #[yew::component]
    fn Line(props: &LineProps) -> Html {
        math(&props.line)
    }

    fn markup(line: &str) -> String {
        let (runtime, line) = (tokio::runtime::Builder::new_current_thread().build().unwrap(), line.to_owned());
        let rendering = yew::ServerRenderer::<Line>::with_props(move || LineProps { line }).hydratable(false).render();
        runtime.block_on(rendering)
    }

    /// What is shown, without the line in words.
    fn shown(line: &str) -> String {
        let markup = markup(line);
        let (_, from) = markup.split_once("<semantics>").unwrap();
        from.split_once("<annotation").unwrap().0.to_owned()
    }

    /// Checks that every element is closed, is one of `MathML`, and has as many parts as it takes. Gives the names of all elements.
    fn checked(markup: &str) -> Vec<String> {
        let (mut open, mut all): (Vec<(String, usize)>, Vec<String>) = (Vec::new(), Vec::new());
        for part in markup.split('<').skip(1) {
            let (tag, text) = part.split_once('>').unwrap();
            if let Some(name) = tag.strip_prefix('/') {
                let (opened, parts) = open.pop().unwrap();
                assert_eq!(opened, name, "{markup}");
                let wanted = match name {
                    "mfrac" | "msub" | "msup" | "semantics" => Some(2),
                    "math" => Some(1),
                    "mi" | "mn" | "mo" | "mtext" | "annotation" => Some(0),
                    "mrow" | "msqrt" => None,
                    other => panic!("{other} is no element of ours: {markup}"),
                };
                assert!(wanted.is_none_or(|wanted| wanted == parts), "{name} has {parts} parts: {markup}");
            } else {
                let name = tag.split(' ').next().unwrap().to_owned();
                if let Some((_, parts)) = open.last_mut() {
                    *parts += 1;
                }
                open.push((name.clone(), 0));
                all.push(name);
            }
            let is_token =
                open.last().is_some_and(|(name, _)| ["mi", "mn", "mo", "mtext", "annotation"].contains(&name.as_str()));
            assert!(is_token || text.is_empty(), "text outside of a token: {markup}");
        }
        assert!(open.is_empty(), "{markup}");
        all
    }

    #[test]
    fn every_equation_and_symbol_is_well_formed_and_in_words_too() {
        let equations = Term::ALL.into_iter().flat_map(|term| term.equations().iter().copied());
        for line in equations.chain(RECORDS.iter().map(|record| record.symbol)) {
            let whole = markup(line);
            let names = checked(&whole);
            assert_eq!(names.iter().filter(|name| *name == "math").count(), 1);
            let escaped = line.replace('\'', "&#x27;");
            assert!(
                whole.contains(&format!("aria-label=\"{line}\""))
                    || whole.contains(&format!("aria-label=\"{escaped}\"")),
                "{whole}"
            );
            // Nothing of how it was written is left, and no sign is lost.
            let shown = shown(line);
            assert!(!shown.contains(['^', '_']) && !shown.contains(">sqrt"), "{shown}");
            for (sign, element) in [('/', "mfrac"), ('^', "msup")] {
                let found = names.iter().filter(|name| *name == element).count();
                assert_eq!(found, line.matches(sign).count(), "{sign} in {line}");
            }
            assert_eq!(shown.matches('\u{2032}').count(), line.matches('\'').count(), "{line}");
            for sign in ['=', '+', '-'] {
                let written = if sign == '-' { '\u{2212}' } else { sign };
                assert_eq!(
                    shown.matches(&format!("<mo>{written}</mo>")).count(),
                    line.matches(sign).count(),
                    "{sign} in {line}"
                );
            }
        }
    }

    #[test]
    fn fractions_take_the_factors_at_the_stroke_and_drop_their_brackets() {
        assert_eq!(
            shown("G / (1 - R)"),
            "<mrow><mfrac><mi>G</mi><mrow><mn>1</mn><mo>\u{2212}</mo><mi>R</mi></mrow></mfrac></mrow>"
        );
        assert_eq!(
            shown("w d_E/s_i")
                .matches(
                    "<mfrac><msub><mi>d</mi><mtext>E</mtext></msub><msub><mi>s</mi><mtext>i</mtext></msub></mfrac>"
                )
                .count(),
            1
        );
        assert!(shown("sqrt(V/V0_i)").starts_with("<mrow><msqrt><mrow><mfrac>"));
        assert!(shown("tau_a").contains("<msub><mi>\u{3c4}</mi><mtext>a</mtext></msub>"));
    }

    #[test]
    fn what_is_no_equation_is_shown_and_ends() {
        for line in ["", ")", "((", "a //", "min(,", "x ^", "\u{b5} \u{1f9ec} = )(", "f(a))"] {
            checked(&markup(line));
        }
    }
}
