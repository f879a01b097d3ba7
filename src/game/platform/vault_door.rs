//! The way to the vault: questions go out, answers come later, and the picture never waits for the slow hash in between. On the
//! desktop a thread answers; in the browser the worker of web/page/6-doors.js.

use bevy::prelude::*;

/// Names a question, to find its answer by.
pub type Ticket = u32;

/// Where questions to the vault are put and its answers are taken. What they look like says `vault::worker`.
#[derive(Resource)]
pub struct VaultDoor {
    last: Ticket,
    way: way::Way,
    /// A time in seconds since 1970 instead of the clock's, for tests.
    pub clock: Option<u64>,
}

impl Default for VaultDoor {
    fn default() -> Self {
        Self {
            last: 0,
            way: way::Way::new(),
            clock: None,
        }
    }
}

impl VaultDoor {
    /// Puts a question; its answer comes with [`Self::poll`].
    pub fn ask(&mut self, json: String) -> Ticket {
        self.last = self.last.wrapping_add(1);
        self.way.ask(self.last, json);
        self.last
    }

    /// Seconds since 1970, from which waits after wrong PINs are counted.
    pub fn now(&self) -> u64 {
        self.clock.unwrap_or_else(now_seconds)
    }

    /// The answers that came since the last call. Where the vault cannot be reached, the error's kind is `door`.
    pub fn poll(&mut self) -> Vec<(Ticket, String)> {
        self.way.poll()
    }
}

/// Seconds since 1970, by the clock on the wall.
pub fn now_seconds() -> u64 {
    way::now_seconds()
}

#[cfg(not(target_family = "wasm"))]
mod way {
    use super::Ticket;
    use std::sync::Mutex;
    use std::sync::mpsc::{Receiver, Sender, channel};

    pub(super) struct Way {
        give: Sender<(Ticket, String)>,
        take: Mutex<Receiver<(Ticket, String)>>,
    }

    impl Way {
        pub fn new() -> Self {
            let (give, take) = channel();
            Self {
                give,
                take: Mutex::new(take),
            }
        }

        pub fn ask(&mut self, ticket: Ticket, json: String) {
            let give = self.give.clone();
            let work = move || {
                // Nobody waits any more when the game is closing.
                let _ = give.send((ticket, answer(&json)));
            };
            let started = std::thread::Builder::new()
                .name("vault".to_owned())
                .spawn(work);
            if let Err(error) = started {
                let _ = self.give.send((ticket, closed(&error.to_string())));
            }
        }

        pub fn poll(&mut self) -> Vec<(Ticket, String)> {
            let take = self.take.get_mut();
            take.map_or_else(|_| Vec::new(), |take| take.try_iter().collect())
        }
    }

    #[cfg(feature = "vault")]
    fn answer(json: &str) -> String {
        crate::vault::worker::answer(json)
    }

    #[cfg(not(feature = "vault"))]
    fn answer(_: &str) -> String {
        closed("this build has no vault")
    }

    pub(super) fn now_seconds() -> u64 {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        now.map_or(0, |since| since.as_secs())
    }

    use super::closed;
}

#[cfg(target_family = "wasm")]
mod way {
    use super::{Ticket, closed};
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_namespace = ["sango", "vault"], js_name = call)]
        fn vault_call(json: &str, ticket: u32);
        #[wasm_bindgen(js_namespace = ["sango", "vault"], js_name = take)]
        fn vault_take() -> String;
    }

    pub(super) struct Way;

    impl Way {
        pub fn new() -> Self {
            Self
        }

        pub fn ask(&mut self, ticket: Ticket, json: String) {
            vault_call(&json, ticket);
        }

        pub fn poll(&mut self) -> Vec<(Ticket, String)> {
            let taken: Vec<serde_json::Value> =
                serde_json::from_str(&vault_take()).unwrap_or_default();
            let answer = |one: &serde_json::Value| {
                let ticket = Ticket::try_from(one["ticket"].as_u64()?).ok()?;
                let text = |name: &str| one[name].as_str().unwrap_or_default().to_owned();
                let answer = if one["ok"].as_bool() == Some(true) {
                    text("result")
                } else {
                    closed(&text("text"))
                };
                Some((ticket, answer))
            };
            taken.iter().filter_map(answer).collect()
        }
    }

    pub(super) fn now_seconds() -> u64 {
        (js_sys::Date::now() / 1000.0) as u64
    }
}

/// The answer of a vault that was not reached.
fn closed(what: &str) -> String {
    serde_json::json!({ "error": { "kind": "door", "what": what } }).to_string()
}

#[cfg(all(test, feature = "vault", not(target_family = "wasm")))]
mod tests {
    use super::*;

    #[test]
    fn an_answer_comes_back_under_its_ticket() {
        let mut door = VaultDoor::default();
        let (first, second) = (door.ask("no question".into()), door.ask("{}".into()));
        let mut answers = Vec::new();
        while answers.len() < 2 {
            answers.extend(door.poll());
            std::thread::yield_now();
        }
        answers.sort();
        assert_eq!(
            answers
                .iter()
                .map(|(ticket, _)| *ticket)
                .collect::<Vec<_>>(),
            [first, second]
        );
        assert!(
            answers
                .iter()
                .all(|(_, answer)| answer.contains("question"))
        );
    }
}
