//! The page around the game: does it come, from any server, without a connection, and keep what it is given.

use serde_json::{Value, json};

use crate::Step;
use crate::driver::Like;
use crate::stage::{Hand, Stage};

/// From an empty cache to a title screen whose button can be pressed.
pub fn title_answers(stage: &mut Stage) -> Step {
    stage.open(Like::default())?;
    let start = stage.see("button", &stage.words.name("ui-title-start"))?;
    stage.lifted()?;
    if start.size.0 < 44.0 || start.size.1 < 44.0 {
        return Err(format!(
            "the start button is {:?}, less than 44 px",
            start.size
        ));
    }
    stage.picture("title").map(drop)
}

/// A host that packs nothing, with the folder somewhere below its root, and another language.
pub fn plain_server_in_a_folder(stage: &mut Stage) -> Step {
    stage.serve(&["--plain", "--under", "schools/a school/sango"])?;
    stage.open(Like {
        languages: "fr,en".into(),
        ..Like::default()
    })?;
    stage.words = crate::words::Words::read("fr");
    stage.see("button", &stage.words.name("ui-title-start"))?;
    stage.lifted()?;
    let wasm = stage.script(
        "return performance.getEntriesByType('resource').filter(({ name }) => name.includes('sango_bg.wasm')).map(({ name }) => name).join(' ')",
    )?;
    if !wasm
        .as_str()
        .is_some_and(|names| names.contains(".wasm.gz") || names.contains(".wasm.br"))
    {
        return Err(format!(
            "on a plain server the packed twin should have been fetched, not {wasm}"
        ));
    }
    Ok(())
}

/// The page says what is missing, in three languages, instead of staying dark.
pub fn without_webgl(stage: &mut Stage) -> Step {
    stage.open(Like {
        flags: vec!["--disable-3d-apis".into()],
        ..Like::default()
    })?;
    stage.until(
        "the explanation",
        "return !document.getElementById('no-webgl').hidden",
    )?;
    let said = stage.script("return document.getElementById('curtain').innerText")?;
    for word in ["WebGL 2", "Ce navigateur", "المتصفح"] {
        if !said.as_str().is_some_and(|said| said.contains(word)) {
            return Err(format!("{word} is not said"));
        }
    }
    stage.picture("without-webgl").map(drop)
}

/// After the first visit the server is taken away.
pub fn another_day_without_a_connection(stage: &mut Stage) -> Step {
    stage.open(Like::default())?;
    kept_for_later(stage)?;
    stage.unplug();
    stage.forgive("ERR_CONNECTION_REFUSED");
    stage.reload()?;
    stage.see("button", &stage.words.name("ui-title-start"))?;
    stage.lifted()
}

/// Waits until the page has a copy for days without a connection.
pub fn kept_for_later(stage: &Stage) -> Step {
    stage.lifted()?;
    // Not `ready`, which never answers where the copy fails; how far it has come is told with the failure.
    let active = "return navigator.serviceWorker.getRegistration().then((it) => it?.active?.state === 'activated')";
    stage.until("the offline copy", active).map(drop).map_err(|error| {
        let kept = "return Promise.all([navigator.serviceWorker.getRegistration(), navigator.storage.estimate(), caches.keys()
            .then((names) => Promise.all(names.map(async (name) => [name, (await (await caches.open(name)).keys()).map((it) => it.url)])))])
            .then(([it, room, caches]) => JSON.stringify({ installing: it?.installing?.state, waiting: it?.waiting?.state, room, caches }))";
        match stage.script(kept) {
            Ok(kept) => format!("{error}\n{kept}"),
            Err(other) => format!("{error}\n{other}"),
        }
    })
}

/// What the browser computes for assistive technology is what the mirror was told.
pub fn mirror_agrees_with_the_browser(stage: &mut Stage) -> Step {
    stage.open(Like::default())?;
    stage.see("button", &stage.words.name("ui-title-start"))?;
    let tree = stage
        .driver()?
        .devtools("Accessibility.getFullAXTree", json!({}))?;
    let nodes: Vec<(String, String)> = tree["nodes"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|node| node["ignored"] != json!(true))
        .map(|node| {
            (
                node["role"]["value"].as_str().unwrap_or_default().into(),
                node["name"]["value"].as_str().unwrap_or_default().into(),
            )
        })
        .collect();
    for control in stage.all()? {
        let role = match control.role.as_str() {
            "text" | "generic" | "group" | "image" | "img" => continue,
            role => role,
        };
        if !nodes
            .iter()
            .any(|(known, name)| known == role && *name == control.name)
        {
            return Err(format!(
                "the browser has no {role} \"{}\"; it has {nodes:?}",
                control.name
            ));
        }
    }
    // The way a screen reader presses.
    stage.hand = Hand::Reader;
    stage.go_id("ui-title-start")?;
    stage.gone("button", &stage.words.name("ui-title-start"))
}

const APPEND: &str = "sango.store.append(JSON.stringify([{ device: arguments[0], seq: arguments[1], text: arguments[2] }]), arguments[3]);";

/// Records whose transaction was said to be complete are there after the whole browser was killed.
pub fn store_survives_a_kill(stage: &mut Stage) -> Step {
    open_store(stage, Like::default())?;
    for seq in 0..25 {
        stage.driver()?.script(
            APPEND,
            vec![
                json!("test"),
                json!(seq),
                json!(format!("line {seq}")),
                json!(seq),
            ],
        )?;
    }
    stage.until(
        "the last answer",
        "return took().some(({ ticket, ok }) => ticket === 24 && ok)",
    )?;
    stage.cut_the_power()?;
    take_over(stage)?;
    let found = stage.script("return JSON.parse(sango.store.loaded()).lines.filter(({ device }) => device === 'test').length")?;
    if found != json!(25) {
        Err(format!("{found} of 25 lines are there after the kill"))
    } else {
        Ok(())
    }
}

/// Two windows have names of their own, hear each other, and lose nothing.
pub fn store_two_tabs(stage: &mut Stage) -> Step {
    open_store(stage, Like::default())?;
    let first = stage.script("return JSON.parse(sango.store.loaded()).device")?;
    let driver = stage.driver()?;
    let one = driver.wait(driver.client().window())?;
    let two = driver.wait(driver.client().new_window(true))?.handle;
    driver.wait(driver.client().switch_to_window(two))?;
    stage.visit("")?;
    take_over(stage)?;
    let second = stage.script("return JSON.parse(sango.store.loaded()).device")?;
    if first == second {
        return Err(format!("both windows write as {first}"));
    }
    let driver = stage.driver()?;
    driver.script(
        APPEND,
        vec![second, json!(0), json!("from the second"), json!(1)],
    )?;
    stage.until(
        "the answer",
        "return took().some(({ ticket, ok }) => ticket === 1 && ok)",
    )?;
    let driver = stage.driver()?;
    driver.wait(driver.client().switch_to_window(one))?;
    stage.until(
        "the first window hears it",
        "return took().some(({ heard }) => heard?.lines?.[0]?.text === 'from the second')",
    )?;
    stage.script(
        "sango.store.put_if('doc', null, 'mine', 2); sango.store.put_if('doc', null, 'again', 3);",
    )?;
    stage.until(
        "the first put",
        "return took().some(({ ticket, ok }) => ticket === 2 && ok)",
    )?;
    stage
        .until(
            "the second put is told of the change",
            "return took().some(({ ticket, ok, why }) => ticket === 3 && !ok && why === 'changed')",
        )
        .map(drop)
}

/// No room, or no storage at all: the page says so and goes on.
pub fn store_full_and_refused(stage: &mut Stage) -> Step {
    stage.start(Like::default())?;
    let address = stage.address().unwrap_or_default();
    let origin = address.trim_end_matches('/').to_string();
    stage.driver()?.devtools(
        "Storage.overrideQuotaForOrigin",
        json!({ "origin": origin, "quotaSize": 1 }),
    )?;
    stage.forgive("results cannot be kept");
    stage.visit("")?;
    take_over(stage)?;
    stage.script(
        "sango.store.append(JSON.stringify([{ device: 'big', seq: 1, text: 'x'.repeat(3000000) }]), 7);",
    )?;
    let why = stage.until(
        "the refusal",
        "return took().find(({ ticket, ok }) => ticket === 7 && !ok)?.why",
    )?;
    if why != json!("full") {
        return Err(format!("a full store says {why}"));
    }
    stage.see("button", "*")?;
    // Storage that throws, as in some private windows.
    let refuse = "Object.defineProperty(globalThis, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } })";
    stage.driver()?.devtools(
        "Page.addScriptToEvaluateOnNewDocument",
        json!({ "source": refuse }),
    )?;
    stage.reload()?;
    stage.until(
        "the store says that it is refused",
        "return globalThis.sango?.store?.loaded() && JSON.parse(sango.store.loaded()).refused",
    )?;
    stage.see("button", "*").map(drop)
}

/// The teacher's cipher comes only when it is asked for, and answers.
pub fn vault_answers_in_its_worker(stage: &mut Stage) -> Step {
    open_store(stage, Like::default())?;
    let early = stage.script("return performance.getEntriesByType('resource').some(({ name }) => name.includes('vault'))")?;
    if early == json!(true) {
        return Err("the vault was fetched before anybody asked".into());
    }
    stage.script(
        "globalThis.vaulted = []; sango.vault.take = ((old) => () => { const json = old(); vaulted.push(...JSON.parse(json)); return json; })(sango.vault.take); \
         sango.vault.call(JSON.stringify({ ask: 'create', pin: '4321' }), 5);",
    )?;
    let answer = stage.until(
        "the vault",
        "sango.vault.take(); return vaulted.find(({ ticket }) => ticket === 5)",
    )?;
    let result: Value =
        serde_json::from_str(answer["result"].as_str().unwrap_or_default()).unwrap_or_default();
    if result["ok"]["vault"].is_null() {
        Err(format!("the vault says {answer}"))
    } else {
        Ok(())
    }
}

/// Opens the page and listens in on the store's answers beside the game.
fn open_store(stage: &mut Stage, like: Like) -> Step {
    stage.open(like)?;
    take_over(stage)
}

fn take_over(stage: &Stage) -> Step {
    stage.see("button", &stage.words.name("ui-title-start"))?;
    crate::facts::listen_in(stage)
}
