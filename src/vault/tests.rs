//! The lock's promises, each with the case that shows the test can fail.

use super::*;
use proptest::prelude::*;

const QUICK: Work = Work {
    memory_kib: 8,
    passes: 1,
    lanes: 1,
};

fn quick(pin: &str) -> Created {
    Vault::create_with(pin, QUICK).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn a_pin_is_four_to_eight_digits() {
    for bad in ["", "123", "123456789", "12a4", "12 34", "-1234", "１２３４"] {
        assert_eq!(
            Vault::create_with(bad, QUICK).err(),
            Some(VaultError::BadPin),
            "{bad}"
        );
    }
    for good in ["1234", "00000000", " 1234 "] {
        assert!(Vault::create_with(good, QUICK).is_ok(), "{good}");
    }
    let mut arabic = quick("١٢٣٤");
    assert!(
        arabic
            .vault
            .open("1234", 0)
            .is_ok_and(|key| key == arabic.key)
    );
    assert!(arabic.vault.open("۱۲۳۴", 0).is_ok());
}

#[test]
fn the_pin_opens_and_another_does_not() {
    let mut made = quick("1234");
    assert!(made.vault.open("1234", 0).is_ok_and(|key| key == made.key));
    assert_eq!(
        made.vault.open("1235", 0).err(),
        Some(VaultError::WrongPin { wait_seconds: 0 })
    );
}

#[test]
fn wrong_tries_are_slowed_and_the_count_is_kept() {
    let mut vault = quick("1234").vault;
    let (mut now, mut waits) = (1000, Vec::new());
    for _ in 0..12 {
        let Err(VaultError::WrongPin { wait_seconds }) = vault.open("9999", now) else {
            panic!("opened")
        };
        waits.push(wait_seconds);
        // The vault goes through its file, as when the game is closed and opened again.
        vault = Vault::from_json(&vault.to_json()).expect("reads");
        if wait_seconds > 0 {
            let early = vault.open("1234", now + wait_seconds - 1).err();
            assert_eq!(
                early,
                Some(VaultError::Wait { wait_seconds: 1 }),
                "even the right PIN waits"
            );
        }
        now += wait_seconds;
    }
    assert_eq!(waits, [0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300]);
    assert!(vault.open("1234", now).is_ok());
    assert_eq!(
        vault.open("9999", now).err(),
        Some(VaultError::WrongPin { wait_seconds: 0 }),
        "a right PIN forgives"
    );
}

#[test]
fn a_clock_set_back_locks_nobody_out() {
    let mut vault = quick("1234").vault;
    for _ in 0..4 {
        assert!(vault.open("9999", 1_000_000).is_err());
    }
    assert_eq!(
        vault.open("1234", 10).err(),
        Some(VaultError::Wait { wait_seconds: 5 })
    );
    assert_eq!(
        vault.open("1234", 14).err(),
        Some(VaultError::Wait { wait_seconds: 1 })
    );
    assert!(vault.open("1234", 15).is_ok());
}

#[test]
fn the_recovery_code_gives_the_same_key_and_a_new_pin() {
    let mut made = quick("1234");
    for _ in 0..9 {
        let _ = made.vault.open("9999", 0);
    }
    let code = made.code.to_string();
    assert!(
        made.vault
            .recover(&code.to_lowercase(), "5678")
            .is_ok_and(|key| key == made.key)
    );
    assert!(made.vault.open("1234", 0).is_err(), "the old PIN is gone");
    assert!(made.vault.open("5678", 0).is_ok(), "and no wait is left");
    assert!(
        made.vault.recover(&code, "1111").is_ok(),
        "the paper stays true"
    );
    let other = quick("1234").code.to_string();
    let before = made.vault.clone();
    assert_eq!(
        made.vault.recover(&other, "5678").err(),
        Some(VaultError::WrongCode)
    );
    assert_eq!(
        made.vault.recover(&code[1..], "5678").err(),
        Some(VaultError::MistypedCode)
    );
    assert_eq!(
        made.vault.recover(&code, "12").err(),
        Some(VaultError::BadPin)
    );
    assert_eq!(made.vault, before);
}

#[test]
fn changing_the_pin_keeps_key_and_code() {
    let mut made = quick("1234");
    assert!(made.vault.change_pin("9999", "5678", 0).is_err());
    assert_eq!(
        made.vault.change_pin("1234", "56", 0).err(),
        Some(VaultError::BadPin)
    );
    assert!(
        made.vault.open("1234", 0).is_ok(),
        "failed changes change nothing"
    );
    assert!(
        made.vault
            .change_pin("1234", "5678", 0)
            .is_ok_and(|key| key == made.key)
    );
    assert!(made.vault.open("5678", 0).is_ok());
    assert!(made.vault.open("1234", 0).is_err());
    assert!(
        made.vault
            .recover(&made.code.to_string(), "1111")
            .is_ok_and(|key| key == made.key)
    );
}

#[test]
fn a_reset_leaves_what_was_sealed_sealed() {
    let mut made = quick("1234");
    let sealed = seal(&made.key, b"attributes").expect("seals");
    assert_eq!(unseal(&made.key, &sealed), Ok(b"attributes".to_vec()));
    let before = made.vault.clone();
    assert!(made.vault.reset("x").is_err());
    assert_eq!(made.vault, before);
    let (key, code) = made
        .vault
        .reset("5678")
        .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(unseal(&key, &sealed), Err(VaultError::Damaged));
    assert!(made.vault.open("1234", 0).is_err());
    assert!(made.vault.open("5678", 0).is_ok_and(|opened| opened == key));
    assert!(
        made.vault
            .recover(&code.to_string(), "1234")
            .is_ok_and(|opened| opened == key)
    );
}

#[test]
fn nothing_of_pin_code_or_key_stands_in_the_vault() {
    let made = quick("48151623");
    let text = String::from_utf8(made.vault.to_json())
        .expect("text")
        .to_uppercase();
    let code: String = made.code.to_string().replace('-', "");
    for secret in [
        "48151623".to_owned(),
        code,
        made.key.to_hex().to_uppercase(),
    ] {
        assert!(!text.contains(&secret));
    }
    assert!(
        text.contains("SALT"),
        "the twin: the search does find what is there"
    );
}

#[test]
fn a_vault_that_asks_for_the_moon_is_damaged() {
    let vault = quick("1234").vault;
    for work in [
        Work {
            memory_kib: u32::MAX,
            ..QUICK
        },
        Work {
            passes: u32::MAX,
            ..QUICK
        },
        Work {
            lanes: u32::MAX,
            ..QUICK
        },
        Work {
            memory_kib: 0,
            ..QUICK
        },
        Work { passes: 0, ..QUICK },
    ] {
        let mut bad = Vault {
            work,
            ..vault.clone()
        };
        assert_eq!(
            bad.open("1234", 0).err(),
            Some(VaultError::Damaged),
            "{work:?}"
        );
    }
}

#[test]
fn other_files_are_damaged_or_newer() {
    let good = String::from_utf8(quick("1234").vault.to_json()).expect("text");
    assert!(Vault::from_json(good.as_bytes()).is_ok());
    assert_eq!(
        Vault::from_json(good.replace("\"v\":1", "\"v\":2").as_bytes()),
        Err(VaultError::Newer { version: 2 })
    );
    assert_eq!(
        Vault::from_json(br#"{"v":7,"new":[]}"#),
        Err(VaultError::Newer { version: 7 })
    );
    for bad in ["", "{}", "[]", "{\"v\":1}", &good[..good.len() - 2]] {
        assert_eq!(
            Vault::from_json(bad.as_bytes()),
            Err(VaultError::Damaged),
            "{bad}"
        );
    }
}

#[test]
fn new_vaults_ask_for_real_work() {
    let mut made = Vault::create("1234").unwrap_or_else(|error| panic!("{error}"));
    let start = std::time::Instant::now();
    assert!(made.vault.open("1234", 0).is_ok());
    let took = start.elapsed();
    println!("one try took {took:?}");
    let work = made.vault.work;
    assert!(
        work.memory_kib >= 19 * 1024 && work.passes >= 2,
        "OWASP's floor"
    );
}

proptest! {
    #[test]
    fn sealed_bytes_come_back_and_any_change_is_found(plain in any::<Vec<u8>>(), at in any::<usize>(), bit in 0u8..8) {
        let key = Key::draw().unwrap_or_else(|error| panic!("{error}"));
        let sealed = seal(&key, &plain).unwrap_or_else(|error| panic!("{error}"));
        prop_assert_eq!(unseal(&key, &sealed), Ok(plain));
        let mut changed = sealed.clone();
        let at = at % changed.len();
        changed[at] ^= 1 << bit;
        prop_assert!(unseal(&key, &changed).is_err());
        prop_assert!(unseal(&key, &sealed[..at]).is_err());
    }

    #[test]
    fn any_bytes_are_a_vault_or_an_error(bytes in any::<Vec<u8>>(), text in ".*") {
        let key = Key::from_bytes([1; 32]);
        prop_assert!(unseal(&key, &bytes).is_err());
        prop_assert!(Vault::from_json(&bytes).is_err());
        let _ = Vault::from_json(text.as_bytes());
        let _ = text.parse::<RecoveryCode>();
        let _ = worker::answer(&text);
    }

    #[test]
    fn damaged_wraps_never_panic(salt in "[0-9a-g]{0,40}", key in "[0-9a-g]{0,200}") {
        let mut vault = quick("1234").vault;
        vault.pin = Wrap { salt, key };
        prop_assert!(vault.open("1234", 0).is_err());
    }
}
