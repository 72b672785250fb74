//! Many predictions at once: a teacher pastes what the class wrote into a chat.

use super::chat::Chat;
use super::{BadCode, Prediction};

/// A prediction and its sender.
#[derive(Clone, Debug, PartialEq)]
pub struct Signed {
    /// The sender that the chat names, or what was before the code on its line; `None` where nothing did.
    pub name: Option<String>,
    /// The prediction.
    pub prediction: Prediction,
}

/// A line from which no prediction was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotUnderstood {
    /// Its number in the text, from 1.
    pub line: usize,
    /// The line.
    pub text: String,
    /// What is wrong with the code in it; [`BadCode::NotACode`] for a line of plain chat.
    pub why: BadCode,
}

/// What was found in a pasted text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pasted {
    /// The predictions, in order. Somebody who sent two different ones is in the list twice; the page shows both.
    pub predictions: Vec<Signed>,
    /// The lines without a prediction, in order. Lines of plain chat are among them: show those with a damaged code first.
    pub not_understood: Vec<NotUnderstood>,
    /// How many times the same person's same code came again, as chats do when a message is quoted.
    pub repeated: usize,
}

/// Letters of a line that are kept.
const MAX_LINE: usize = 80;

impl Pasted {
    /// Reads a pasted text: codes bare, in links, in brackets, several on a line, with names before them or on the line above.
    pub fn read(text: &str) -> Self {
        let (mut found, mut chat) = (Self::default(), Chat::default());
        for (line, text) in (1..).zip(text.lines()) {
            if text.trim().is_empty() {
                chat.blank();
                continue;
            }
            let mut why = BadCode::NotACode;
            let mut any = false;
            // Only the first code of a line has a name before it.
            let mut name = None;
            for word in words(text) {
                match Prediction::read(word) {
                    Ok(prediction) => {
                        if !any {
                            let (before, after) = text.split_once(word).unwrap_or_default();
                            name = chat.sender_of(before, after);
                        }
                        any = true;
                        found.take(Signed { name: name.take(), prediction });
                    }
                    Err(BadCode::NotACode) => {}
                    Err(problem) => why = problem,
                }
            }
            let is_header = !any && chat.line(text) && why == BadCode::NotACode;
            if !is_header && (!any || why != BadCode::NotACode) {
                let text = text.trim().chars().take(MAX_LINE).collect();
                found.not_understood.push(NotUnderstood { line, text, why });
            }
        }
        found
    }

    fn take(&mut self, signed: Signed) {
        // Two people without a name may well have drawn the same; one person does not send the same twice.
        if signed.name.is_some() && self.predictions.contains(&signed) {
            self.repeated += 1;
        } else {
            self.predictions.push(signed);
        }
    }
}

/// The pieces of a line that could be codes: cut at everything that no code has.
fn words(line: &str) -> impl Iterator<Item = &str> {
    let of_code = |letter: char| {
        letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
    };
    line.split(move |letter: char| !of_code(letter)).filter(|word| word.len() > 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(last: f64) -> String {
        Prediction::new(0, 4, &[340.0, last], "k3f").unwrap().code()
    }

    #[test]
    fn predictions_are_found_in_a_chat_full_of_text() {
        let (a, b, c) = (code(500.0), code(700.0), code(900.0));
        let damaged = a.replacen("p1-4", "p1-5", 1);
        let chat = format!(
            "10:02 Anna: {a}\nis this right?\n\nBen: https://h.example/?v=1&m=2&a=5m#data={b}\nAnna: {a}\n> {a} and {c}.\nCleo: {damaged}\nDan {}",
            &b[..b.len() - 1]
        );
        let found = Pasted::read(&chat);
        let names: Vec<_> = found.predictions.iter().map(|one| one.name.as_deref()).collect();
        assert_eq!(names, [Some("Anna"), Some("Ben"), None, None]);
        assert_eq!(found.repeated, 1);
        let lasts: Vec<_> = found.predictions.iter().filter_map(|one| one.prediction.at(4.0)).collect();
        assert_eq!(lasts, [500.0, 700.0, 500.0, 900.0]);
        let wrong: Vec<_> = found.not_understood.iter().map(|one| (one.line, one.why)).collect();
        assert_eq!(wrong, [(2, BadCode::NotACode), (7, BadCode::Changed), (8, BadCode::CutShort)]);
    }

    #[test]
    fn the_same_line_twice_counts_once() {
        let line = format!("Anna: {}\n", code(500.0));
        let found = Pasted::read(&line.repeat(3));
        assert_eq!((found.predictions.len(), found.repeated), (1, 2));
        assert_eq!(Pasted::read(""), Pasted::default());
    }

    /// What wrote a chat, and the chat with `{a}` and `{b}` for codes.
    const CHATS: &[(&str, &str)] = &[
        (
            "WhatsApp, day first, 24 h",
            "12/11/2026, 14:05 - Anna Müller: {a}\n12/11/2026, 14:06 - Ben: {b}\n13/11/2026, 08:00 - Anna Müller: {a}",
        ),
        (
            "WhatsApp, month first, 12 h",
            "11/12/26, 2:05\u{202f}PM - Anna Müller: {a}\n11/12/26, 2:06\u{202f}PM - Ben: {b}\n11/13/26, 8:00\u{202f}AM - Anna Müller: {a}",
        ),
        (
            "WhatsApp on a telephone of Apple",
            "\u{200e}[12.11.26, 14:05:33] Anna Müller: {a}\n[12.11.26, 14:06:00] \u{200e}Ben: {b}\n[13.11.26, 08:00:01] Anna Müller: {a}",
        ),
        (
            "the same, 12 h, unknown people",
            "[11/12/26, 2:05:33 p.m.] ~ Anna Müller: {a}\n[11/12/26, 2:06:00 p.m.] ~\u{a0}Ben: {b}\n[11/13/26, 8:00:01 a.m.] ~ Anna Müller: {a}",
        ),
        (
            "WhatsApp, the year first",
            "2026-11-12, 14:05 - Anna Müller: {a}\n2026-11-12, 14:06 - Ben: {b}\n2026-11-13, 8:00 - Anna Müller: {a}",
        ),
        (
            "WhatsApp, several lines",
            "12/11/2026, 14:05 - Anna Müller: here is mine,\n\nnot sure of it\n{a}\n12/11/2026, 14:06 - Ben: Hello: this one\n{b}\n12/11/2026, 14:07 - Anna Müller: again: {a}",
        ),
        (
            "WhatsApp with what it says itself",
            "12/11/2026, 14:00 - Messages and calls are end-to-end encrypted.\n12/11/2026, 14:05 - Anna Müller: {a}\n12/11/2026, 14:06 - Ben joined\n12/11/2026, 14:06 - Ben: {b}\n12/11/2026, 14:07 - Anna Müller: my code is {a}",
        ),
        (
            "Zoom, kept",
            "14:05:33 From Anna Müller to Everyone: {a}\n14:06:00 From Ben to Anna Müller (direct message): {b}\n14:07:00 From  Anna Müller  to  Everyone : {a}",
        ),
        (
            "Zoom, kept, below",
            "14:05:33\t From Anna Müller to Everyone:\n\t{a}\n14:06:00\t From Ben to Everyone:\n\t{b}\n14:07:00\t From Anna Müller to Everyone:\n\tsorry\n\t{a}",
        ),
        (
            "Zoom, earlier, without the reader",
            "14:05:33\t Anna Müller : {a}\n14:06:00\t Ben : {b}\n14:07:00\t Anna Müller : {a}",
        ),
        (
            "Zoom, copied",
            "From Anna Müller to Everyone: 02:05 PM\n{a}\nFrom Ben to Everyone: 02:06 PM\n{b}\nFrom Anna Müller to Everyone: 02:07 PM\n{a}",
        ),
        (
            "Zoom without a time",
            "From Anna Müller to Everyone:\n{a}\nFrom Ben to Everyone:\n{b}\nFrom Anna Müller to Everyone: {a}",
        ),
        (
            "Zoom in French",
            "14:05:33 De Anna Müller à Tout le monde\u{a0}: {a}\n14:06:00 De Ben à Tout le monde\u{a0}: {b}\n14:07:00 De Anna Müller à Tout le monde\u{a0}:\n{a}",
        ),
        ("Teams, copied", "[14:05] Anna Müller\n{a}\n[14:06] Ben\n{b}\n[14:07] Anna Müller\nonce more\n{a}"),
        (
            "Teams, with dates",
            "[12/11/2026 14:05] Anna Müller: \n{a}\n[12/11/2026 14:06] Ben: \n{b}\n[Thursday 14:07] Anna Müller: {a}",
        ),
        (
            "Teams, 12 h, yesterday",
            "[Yesterday 2:05 PM] Anna Müller\n{a}\n[Yesterday 2:06 PM] Ben\n{b}\n[2:07 PM] Anna Müller\n{a}",
        ),
        (
            "Teams and Meet, one under the other",
            "Anna Müller\n14:05\n{a}\n\nBen\n14:06\n{b}\n\nAnna Müller\n14:07\nhello\n{a}",
        ),
        ("Slack, copied", "Anna Müller  2:05 PM\n{a}\nBen  2:06 PM\n{b}\nAnna Müller  2:07 PM\n{a}"),
        ("Slack, the same person goes on", "Anna Müller\n  2:05 PM\n{a}\n2:06\n{a}\nBen  2:07 PM\n{b}"),
        ("Slack, in brackets", "Anna Müller [2:05 PM]\n{a}\nBen [2:06 PM]\n{b}\nAnna Müller [2:07 PM]\n{a}"),
        (
            "Discord",
            "Anna Müller \u{2014} Today at 2:05 PM\n{a}\nBen \u{2014} 12/11/2026 14:06\n{b}\nAnna Müller \u{2014} Yesterday at 14:07\n{a}",
        ),
        (
            "Telegram",
            "Anna Müller, [12.11.2026 14:05]\n{a}\n\nBen, [12 Nov 2026 at 14:06:00]:\n{b}\n\nAnna Müller, [Nov 13, 2026 at 08:00]\n{a}",
        ),
        ("French hours", "Anna Müller, 14h05\n{a}\nBen, hier à 14h06\n{b}\n14h07 Anna Müller\u{a0}: {a}"),
        ("a time and a name", "10:02 Anna Müller: {a}\n10:03 Ben {b}\n10:04 Anna Müller {a}"),
        ("a name and a time", "Anna Müller (10:02): {a}\nBen (10:03): {b}\nAnna Müller (10:04): {a}"),
        (
            "a table of answers",
            "Timestamp\tName\tCode\n12/11/2026 14:05:33\tAnna Müller\t{a}\n12/11/2026 14:06:00\tBen\t{b}\n12/11/2026 14:07:00\tAnna Müller\t{a}",
        ),
        (
            "a table of answers with commas",
            "2026/11/12 2:05:33 PM,\"Anna Müller\",\"{a}\"\n2026/11/12 2:06:00 PM,\"Ben\",\"{b}\"\n2026/11/12 2:07:00 PM,\"Anna Müller\",\"{a}\"",
        ),
        (
            "a table with start, end and address",
            "1\t11/12/2026 14:05\t11/12/2026 14:06\tanna@h.example\tAnna Müller\t{a}\n2\t11/12/2026 14:05\t11/12/2026 14:06\tben@h.example\tBen\t{b}\n3\t11/12/2026 14:05\t11/12/2026 14:06\tanna@h.example\tAnna Müller\t{a}",
        ),
        (
            "ISO",
            "2026-11-12T14:05:33Z,Anna Müller,{a}\n2026-11-12T14:06:33Z,Ben,{b}\n2026-11-12T14:07:33.120Z,Anna Müller,{a}",
        ),
        (
            "WhatsApp in Spanish",
            "12/11/26, 2:05 p.\u{a0}m. - Anna Müller: {a}\n12/11/26, 2:06 p. m. - Ben: {b}\n13/11/26, 8:00 a. m. - Anna Müller: {a}",
        ),
        (
            "WhatsApp in Chinese",
            "2026/11/12 下午2:05 - Anna Müller: {a}\n2026/11/12 下午2:06 - Ben: {b}\n2026/11/13 上午8:00 - Anna Müller: {a}",
        ),
        (
            "WhatsApp in Korean",
            "2026. 11. 12. 오후 2:05 - Anna Müller: {a}\n2026. 11. 12. 오후 2:06 - Ben: {b}\n2026. 11. 13. 오전 8:00 - Anna Müller: {a}",
        ),
        (
            "WhatsApp in Arabic",
            "\u{200f}١٢\u{200f}/١١\u{200f}/٢٠٢٦، ٢:٠٥ م - Anna Müller: {a}\n\u{200f}١٢/١١/٢٠٢٦، ٢:٠٦ م - Ben: {b}\n١٣/١١/٢٠٢٦، ٨:٠٠ ص - Anna Müller: {a}",
        ),
        (
            "Zoom in German",
            "14:05:33 Von Anna Müller an Alle:\n\t{a}\n14:06:00 Von Ben An Alle: {b}\n14:07:00 Von Anna Müller an Alle: {a}",
        ),
        (
            "Zoom in Spanish",
            "14:05:33 De Anna Müller a Todos:\n\t{a}\n14:06:00 De Ben para Todos: {b}\n14:07:00 De Anna Müller a Todos: {a}",
        ),
        (
            "Zoom, from the panel",
            "Anna Müller to Everyone 2:05 PM\n{a}\nBen to Everyone 2:06 PM\n{b}\nAnna Müller to Everyone 2:07 PM\n{a}",
        ),
        (
            "Zoom without a reader",
            "14:05:33 From Anna Müller : {a}\n14:06:00 From Ben : {b}\n14:07:00 From Anna Müller : {a}",
        ),
        ("Meet, the time at the name", "Anna Müller2:05 PM\n{a}\nBen14:06\n{b}\nAnna Müller2:07 PM\n{a}"),
        (
            "Discord, on three lines",
            "Anna Müller\n \u{2014} \nToday at 2:05 PM\n{a}\nBen\n \u{2014} \nYesterday at 14:06\n{b}\nAnna Müller\n \u{2014} \n14:07\n{a}",
        ),
        ("names above", "Anna Müller\n{a}\n\nBen\n{b}\nAnna Müller:\n{a}"),
        ("names behind", "{a} Anna Müller\n{b} (Ben)\n{a}, Anna Müller"),
        (
            "mails",
            "From: Anna Müller <a@h.example>\nTo: C\n\n{a}\n\nFrom: Ben <b@h.example>\nSubject: mine\n\n{b}\n\nFrom: Anna Müller <a@h.example>\n\n{a}",
        ),
        (
            "a form with its zone",
            "2026/11/12 2:05:33 PM GMT+1,Anna Müller,{a}\n2026/11/12 2:06:00 PM GMT+1,Ben,{b}\n2026/11/12 2:07:00 PM GMT+1,Anna Müller,{a}",
        ),
        (
            "a table with more behind the name",
            "ID,Name,Group,Code\n1,Anna Müller,Two,{a}\n2,Ben,Two,{b}\n3,Anna Müller,Two,{a}",
        ),
        ("a table with the code first", "Code;Nom\n{a};Anna Müller\n{b};Ben\n{a};Anna Müller"),
        (
            "a table with two names",
            "\"First name\",Surname,Email,State,\"Response, 1\"\nAnna,Müller,a@h.example,Finished,{a}\nBen,,b@h.example,Finished,{b}\nAnna,Müller,a@h.example,Finished,{a}",
        ),
        ("names alone", "Anna Müller: {a}\nBen: {b}\nAnna Müller {a}"),
    ];

    /// A chat in which Anna sends one code twice and Ben another once, as a program writes it.
    fn is_read(what: &str, chat: &str) {
        let (a, b) = (code(500.0), code(700.0));
        let found = Pasted::read(&chat.replace("{a}", &a).replace("{b}", &b));
        let names: Vec<_> = found.predictions.iter().map(|one| one.name.clone().unwrap_or_default()).collect();
        assert_eq!(names, ["Anna Müller", "Ben"], "{what}: {chat}");
        assert_eq!(found.repeated, 1, "{what}: {chat}");
    }

    #[test]
    fn names_are_those_of_the_chat_in_the_forms_of_every_program() {
        for (what, chat) in CHATS {
            is_read(what, chat);
            is_read(what, &chat.replace('\n', "\r\n"));
        }
    }

    #[test]
    fn a_telephone_number_is_a_name_and_talk_is_none() {
        let (a, b) = (code(500.0), code(700.0));
        let names = |chat: &str| -> Vec<Option<String>> {
            let chat = chat.replace("{a}", &a).replace("{b}", &b);
            Pasted::read(&chat).predictions.into_iter().map(|one| one.name).collect()
        };
        let phone = names("12/11/2026, 14:05 - +33 6 12 34 56 78: {a}\n12/11/2026, 14:06 - +33 6 12 34 56 78: {a}");
        assert_eq!(phone, [Some("+33 6 12 34 56 78".to_owned())]);
        // Two people without a name may have drawn the same: none may be taken for a double.
        for chat in
            ["{a}\n{a}", "see you at 10:30\n{a}\n{a}", "14:05\n{a}\n{a}", "what is this?\n14:05\n{a}\n14:06\n{a}"]
        {
            assert_eq!(names(chat), [None, None], "{chat}");
        }
        // What a chat says itself has no sender, so nobody has sent what follows.
        assert_eq!(names("14:05 - Anna left the group\n{a}\n{a}"), [None, None]);
        assert_eq!(names("12/11/2026, 14:05 - Anna: {a}\n> {a}"), [Some("Anna".to_owned()), None]);
        let alike = names(
            "14:05 - Anna 🦄: {a}\n14:06 - Anna 🐝: {a}\n14:07 - 👨\u{200d}👩\u{200d}👧: {a}\nHoa Le  14:08\n{a}\nHoa On  14:09\n{a}",
        );
        assert_eq!(
            alike,
            ["Anna 🦄", "Anna 🐝", "👨\u{200d}👩\u{200d}👧", "Hoa Le", "Hoa On"].map(|name| Some(name.to_owned()))
        );
        assert_eq!(
            names("14:05 - Anna: {a}\n14:06 - Ben: > {a}\n{b}"),
            ["Anna", "", "Ben"].map(|name| Some(name.to_owned()).filter(|name| !name.is_empty()))
        );
        // Talk, and what is behind a code in a link, name nobody.
        assert_eq!(names("hello class\n{a}\n#draw={a}&lang=fr\n{a} (edited)"), [None, None, None]);
        // A list that somebody has written under a chat.
        let listed = names("14:05 Anna: {a}\n\nBen: {b}\nCleo: {b}");
        assert_eq!(listed, ["Anna", "Ben", "Cleo"].map(|name| Some(name.to_owned())));
    }
}
