//! The vault as the browser's worker offers it: one question in JSON, one answer in JSON. The same code answers natively,
//! so that tests reach all of it.
//!
//! A question is `{"ask": "...", ...}`; an answer is either `{"ok": {...}}` or `{"error": {"kind": "...", ...}}`. Where the
//! vault may have changed, wrong tries included, the answer carries `vault`: store it before showing anything.
//!
//! Questions about class files, transfers and returns are handed to `results::exchange::worker`.

use super::{Key, RecoveryCode, Vault, VaultError, Work, seal, unseal};
use serde::{Deserialize, Serialize};

/// What can be asked.
#[derive(Deserialize)]
#[serde(tag = "ask", rename_all = "kebab-case", deny_unknown_fields)]
enum Question {
    Create {
        pin: String,
        /// For tests, which cannot wait.
        #[serde(default)]
        work: Option<Work>,
    },
    Open {
        vault: Vault,
        pin: String,
        now: u64,
    },
    Recover {
        vault: Vault,
        code: String,
        pin: String,
    },
    Reset {
        vault: Vault,
        pin: String,
    },
    Change {
        vault: Vault,
        old: String,
        new: String,
        now: u64,
    },
    Seal {
        key: String,
        text: String,
    },
    Unseal {
        key: String,
        sealed: String,
    },
}

/// Parts of an answer; those that do not apply are left out.
#[derive(Default, Serialize)]
struct Parts {
    #[serde(skip_serializing_if = "Option::is_none")]
    vault: Option<Vault>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sealed: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

#[derive(Serialize)]
struct Answer {
    #[serde(skip_serializing_if = "Option::is_none")]
    ok: Option<Parts>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Failure>,
    #[serde(skip_serializing_if = "Option::is_none")]
    vault: Option<Vault>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Failure {
    Vault(VaultError),
    Question { kind: &'static str, what: String },
}

/// The answer to one question. Never panics; what is no question gets the error kind `question`.
pub fn answer(question: &str) -> String {
    if let Some(answer) = crate::results::exchange::worker::answer(question) {
        return answer;
    }
    let answer = match serde_json::from_str(question) {
        Ok(question) => of(question),
        Err(error) => {
            let failure = Failure::Question {
                kind: "question",
                what: error.to_string(),
            };
            Answer {
                ok: None,
                error: Some(failure),
                vault: None,
            }
        }
    };
    serde_json::to_string(&answer)
        .unwrap_or_else(|_| r#"{"error":{"kind":"question","what":""}}"#.to_owned())
}

fn of(question: Question) -> Answer {
    let opened =
        |mut vault: Vault, result: &mut dyn FnMut(&mut Vault) -> Result<Opened, VaultError>| {
            let result = result(&mut vault);
            let (vault, parts) = match result {
                Ok((key, code)) => {
                    let code = code.map(|code| code.to_string());
                    (
                        None,
                        Ok(Parts {
                            vault: Some(vault),
                            key: Some(key.to_hex()),
                            code,
                            ..Parts::default()
                        }),
                    )
                }
                Err(error) => (Some(vault), Err(error)),
            };
            finish(parts, vault)
        };
    match question {
        Question::Create { pin, work } => {
            let created = Vault::create_with(&pin, work.unwrap_or(Work::NEW));
            let parts = created.map(|made| Parts {
                vault: Some(made.vault),
                key: Some(made.key.to_hex()),
                code: Some(made.code.to_string()),
                ..Parts::default()
            });
            finish(parts, None)
        }
        Question::Open { vault, pin, now } => {
            opened(vault, &mut |vault| Ok((vault.open(&pin, now)?, None)))
        }
        Question::Recover { vault, code, pin } => {
            opened(vault, &mut |vault| Ok((vault.recover(&code, &pin)?, None)))
        }
        Question::Reset { vault, pin } => opened(vault, &mut |vault| {
            vault.reset(&pin).map(|(key, code)| (key, Some(code)))
        }),
        Question::Change {
            vault,
            old,
            new,
            now,
        } => opened(vault, &mut |vault| {
            Ok((vault.change_pin(&old, &new, now)?, None))
        }),
        Question::Seal { key, text } => {
            let sealed = Key::from_hex(&key).and_then(|key| seal(&key, text.as_bytes()));
            let sealed = sealed.map(|bytes| data_encoding::BASE64.encode(&bytes));
            finish(
                sealed.map(|sealed| Parts {
                    sealed: Some(sealed),
                    ..Parts::default()
                }),
                None,
            )
        }
        Question::Unseal { key, sealed } => {
            let sealed = data_encoding::BASE64
                .decode(sealed.as_bytes())
                .map_err(|_| VaultError::Damaged);
            let plain = sealed.and_then(|sealed| unseal(&Key::from_hex(&key)?, &sealed));
            let text =
                plain.and_then(|plain| String::from_utf8(plain).map_err(|_| VaultError::Damaged));
            finish(
                text.map(|text| Parts {
                    text: Some(text),
                    ..Parts::default()
                }),
                None,
            )
        }
    }
}

type Opened = (Key, Option<RecoveryCode>);

fn finish(parts: Result<Parts, VaultError>, vault: Option<Vault>) -> Answer {
    match parts {
        Ok(parts) => Answer {
            ok: Some(parts),
            error: None,
            vault: None,
        },
        Err(error) => Answer {
            ok: None,
            error: Some(Failure::Vault(error)),
            vault,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::answer;
    use serde_json::{Value, json};

    fn ask(question: Value) -> Value {
        serde_json::from_str(&answer(&question.to_string())).expect("JSON")
    }

    #[test]
    fn the_whole_way_in_json() {
        let work = json!({"memory_kib": 8, "passes": 1, "lanes": 1});
        let made = ask(json!({"ask": "create", "pin": "1234", "work": work}));
        let (vault, key) = (&made["ok"]["vault"], &made["ok"]["key"]);
        let sealed = ask(json!({"ask": "seal", "key": key, "text": "{\"3\":{}} ع"}));
        let sealed = &sealed["ok"]["sealed"];
        let opened = ask(json!({"ask": "open", "vault": vault, "pin": "1234", "now": 5}));
        assert_eq!(&opened["ok"]["key"], key);
        let text = ask(json!({"ask": "unseal", "key": opened["ok"]["key"], "sealed": sealed}));
        assert_eq!(text, json!({"ok": {"text": "{\"3\":{}} ع"}}));

        let wrong = ask(json!({"ask": "open", "vault": vault, "pin": "1235", "now": 5}));
        assert_eq!(
            wrong["error"],
            json!({"kind": "wrong-pin", "wait_seconds": 0})
        );
        assert_eq!(
            wrong["vault"]["wrong"], 1,
            "wrong tries come back to be stored"
        );

        let changed =
            ask(json!({"ask": "change", "vault": vault, "old": "1234", "new": "5678", "now": 5}));
        let recovered = ask(
            json!({"ask": "recover", "vault": changed["ok"]["vault"], "code": made["ok"]["code"], "pin": "1111"}),
        );
        assert_eq!((&changed["ok"]["key"], &recovered["ok"]["key"]), (key, key));

        let reset = ask(json!({"ask": "reset", "vault": recovered["ok"]["vault"], "pin": "2222"}));
        assert_ne!(&reset["ok"]["key"], key);
        assert!(reset["ok"]["code"].is_string());
        let lost = ask(json!({"ask": "unseal", "key": reset["ok"]["key"], "sealed": sealed}));
        assert_eq!(lost, json!({"error": {"kind": "damaged"}}));
    }

    #[test]
    fn what_is_no_question_is_an_error() {
        for bad in [
            json!({}),
            json!([]),
            json!({"ask": "sing"}),
            json!({"ask": "open", "pin": "1"}),
        ] {
            assert_eq!(ask(bad)["error"]["kind"], "question");
        }
        assert!(answer("\u{0}").contains("question"));
        assert_eq!(
            ask(json!({"ask": "create", "pin": "12"}))["error"],
            json!({"kind": "bad-pin"})
        );
        assert_eq!(
            ask(json!({"ask": "seal", "key": "xy", "text": ""}))["error"],
            json!({"kind": "damaged"})
        );
    }
}
