//! Formulas as docs/model.md writes them, turned into `MathML` as SBML has it.
//!
//! `+ - * / ^`, comparisons, `exp`, `sqrt`, `floor`, `piecewise(value, condition, otherwise)`, `time` (days). A number has no unit unless one
//! follows it: `500{cells}` is 500 cells/µL.

/// The `MathML` element of a formula. `None` where it cannot be read, which the tests exclude for every formula of the model.
pub(super) fn mathml(formula: &str) -> Option<String> {
    let mut reader = Reader { rest: formula.trim() };
    let content = reader.comparison()?;
    reader.rest.is_empty().then(|| format!("<math xmlns=\"http://www.w3.org/1998/Math/MathML\">{content}</math>"))
}

/// The names in a formula, functions and units left out.
pub(super) fn names(formula: &str) -> impl Iterator<Item = &str> {
    let is_apart = |sign: char| !(sign.is_ascii_alphanumeric() || sign == '_');
    let without_units = formula.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after));
    without_units
        .flat_map(move |part| part.split(is_apart))
        .filter(|name| name.starts_with(|sign: char| sign.is_ascii_alphabetic()))
}

/// What is left to read.
struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    /// Takes a sign or a word, if it is next.
    fn takes(&mut self, word: &str) -> bool {
        let after = self.rest.strip_prefix(word);
        self.rest = after.map_or(self.rest, str::trim_start);
        after.is_some()
    }

    /// Takes what all these signs begin with.
    fn while_all(&mut self, is_part: impl Fn(char) -> bool) -> &'a str {
        let (taken, rest) = self.rest.split_at(self.rest.find(|sign| !is_part(sign)).unwrap_or(self.rest.len()));
        self.rest = rest.trim_start();
        taken
    }

    fn comparison(&mut self) -> Option<String> {
        let left = self.sum()?;
        for (sign, element) in [(">=", "geq"), ("<", "lt"), (">", "gt")] {
            if self.takes(sign) {
                return Some(apply(element, &[left, self.sum()?]));
            }
        }
        Some(left)
    }

    fn sum(&mut self) -> Option<String> {
        let mut left = self.product()?;
        loop {
            let element = match () {
                () if self.takes("+") => "plus",
                () if self.takes("-") => "minus",
                () => return Some(left),
            };
            left = apply(element, &[left, self.product()?]);
        }
    }

    fn product(&mut self) -> Option<String> {
        let mut left = self.power()?;
        loop {
            let element = match () {
                () if self.takes("*") => "times",
                () if self.takes("/") => "divide",
                () => return Some(left),
            };
            left = apply(element, &[left, self.power()?]);
        }
    }

    fn power(&mut self) -> Option<String> {
        if self.takes("-") {
            return Some(apply("minus", &[self.power()?]));
        }
        let base = self.atom()?;
        if self.takes("^") { Some(apply("power", &[base, self.atom()?])) } else { Some(base) }
    }

    fn atom(&mut self) -> Option<String> {
        if self.takes("(") {
            let inside = self.comparison()?;
            return self.takes(")").then_some(inside);
        }
        if self.rest.starts_with(|sign: char| sign.is_ascii_digit()) {
            let number = self.while_all(|sign| sign.is_ascii_digit() || sign == '.');
            let mut unit = "dimensionless";
            if self.takes("{") {
                unit = self.while_all(|sign| sign != '}');
                self.takes("}").then_some(())?;
            }
            return Some(format!("<cn sbml:units=\"{unit}\">{number}</cn>"));
        }
        let name = self.while_all(|sign| sign.is_ascii_alphanumeric() || sign == '_');
        match name {
            "" => None,
            "time" => Some(
                "<csymbol encoding=\"text\" definitionURL=\"http://www.sbml.org/sbml/symbols/time\">t</csymbol>"
                    .to_owned(),
            ),
            "exp" | "floor" | "sqrt" => {
                let element = if name == "sqrt" { "root" } else { name };
                Some(apply(element, &self.arguments()?))
            }
            "piecewise" => {
                let [value, condition, otherwise]: [String; 3] = self.arguments()?.try_into().ok()?;
                Some(format!(
                    "<piecewise><piece>{value}{condition}</piece><otherwise>{otherwise}</otherwise></piecewise>"
                ))
            }
            name => Some(format!("<ci>{name}</ci>")),
        }
    }

    fn arguments(&mut self) -> Option<Vec<String>> {
        let mut found = Vec::new();
        self.takes("(").then_some(())?;
        loop {
            found.push(self.comparison()?);
            if self.takes(")") {
                return Some(found);
            }
            self.takes(",").then_some(())?;
        }
    }
}

fn apply(element: &str, operands: &[String]) -> String {
    format!("<apply><{element}/>{}</apply>", operands.concat())
}
