//! The platform's speech: which languages it speaks, one utterance at a time, and what is heard of it. In the browser its own voices
//! (web/page/8-speech.js), on Linux the desktop's speech service; elsewhere nobody speaks yet.

#[cfg(all(not(target_family = "wasm"), target_os = "linux"))]
mod dispatcher;
#[cfg(all(not(target_family = "wasm"), target_os = "linux"))]
mod ssip;
#[cfg(target_family = "wasm")]
mod web;

use bevy::prelude::*;
use std::ops::Range;

/// Something to be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Utterance {
    /// By which it is known in what is heard of it.
    pub id: u64,
    /// The words; one sentence, since voices of browsers break off in long ones.
    pub text: String,
    /// Where its words stand, in letters: a voice that is told beforehand can tell when it comes to them.
    pub words: Vec<Range<usize>>,
    /// The language's tag.
    pub lang: String,
    /// 1 to 4.
    pub volume: u8,
}

/// What is heard of the platform's speech.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// The languages that can be spoken, whenever that is known anew: primary tags, `fr` and not `fr-CA`.
    Voices(Vec<String>),
    /// An utterance can be heard.
    Began(u64),
    /// An utterance came to the word at this letter.
    Word(u64, usize),
    /// An utterance is over.
    Ended(u64),
    /// An utterance could not be said, or was broken off by somebody else.
    Failed(u64),
    /// The page was left: nothing more is to be said.
    Left,
}

/// A platform's speech. Nothing here may wait: what takes time happens elsewhere and comes with [`Door::poll`].
pub trait Door: Send + Sync {
    /// Says something; what was said before is over, or was hushed.
    fn speak(&mut self, utterance: &Utterance);
    /// Stops. What was being said may still be heard to have ended or failed.
    fn hush(&mut self);
    /// What was heard since the last call.
    fn poll(&mut self) -> Vec<Heard>;
    /// Whether it may speak without being asked: browsers want to see a gesture first.
    fn may_begin(&self) -> bool {
        true
    }
}

/// Where nobody speaks; it may say of itself that it does.
struct Mute(Vec<Heard>);

impl Door for Mute {
    fn speak(&mut self, _: &Utterance) {}
    fn hush(&mut self) {}
    fn poll(&mut self) -> Vec<Heard> {
        std::mem::take(&mut self.0)
    }
}

/// The platform's speech, or what stands in for it.
#[derive(Resource)]
pub struct Speech(pub Box<dyn Door>);

impl Speech {
    /// Nobody speaks.
    pub fn mute() -> Self {
        Self(Box::new(Mute(Vec::new())))
    }

    /// Nobody speaks, and speakers stand all the same: for pictures, which must not depend on the machine.
    pub fn pictured(languages: Vec<String>) -> Self {
        Self(Box::new(Mute(vec![Heard::Voices(languages)])))
    }
}

/// Opens the platform's speech, unless something stands in for it already.
pub(super) fn plugin(app: &mut App) {
    if app.world().contains_resource::<Speech>() {
        return;
    }
    app.insert_resource(Speech::mute());
    app.add_systems(Startup, open);
}

#[cfg(target_family = "wasm")]
fn open(mut speech: ResMut<Speech>) {
    speech.0 = Box::new(web::Voices);
}

/// The service is looked for on a thread of its own, which wakes a game that rests.
#[cfg(all(not(target_family = "wasm"), target_os = "linux"))]
fn open(mut speech: ResMut<Speech>, proxy: Option<Res<bevy::winit::EventLoopProxyWrapper>>) {
    // Without a window nobody plays.
    let Some(proxy) = proxy else { return };
    let proxy = (**proxy).clone();
    let wake = move || {
        // Without an event loop there is nothing left to wake.
        let _ = proxy.send_event(bevy::winit::WinitUserEvent::WakeUp);
    };
    speech.0 = Box::new(dispatcher::Dispatcher::open(wake));
}

/// A door for the speech of macOS and Windows; the crate `tts` would fit behind it.
#[cfg(all(not(target_family = "wasm"), not(target_os = "linux")))]
fn open() {}
