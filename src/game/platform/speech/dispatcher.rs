//! The speech service of Linux desktops, speech-dispatcher. It is started as its own programs start it, if it is there and its owner has
//! not forbidden it; else nobody speaks. One thread listens, one speaks, and the game waits for neither.

use std::io::{BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use super::ssip::{self, Answer, Event};
use super::{Door, Heard, Utterance};

/// What the game asks of the threads.
enum Asked {
    Speak(Utterance),
    Hush,
}

/// The desktop's voice.
pub(super) struct Dispatcher {
    asked: Sender<Asked>,
    heard: Mutex<Receiver<Heard>>,
}

impl Dispatcher {
    /// Looks for the service, on a thread of its own; `wake` is called whenever there is something to [`Door::poll`].
    pub fn open(wake: impl Fn() + Send + Sync + 'static) -> Self {
        Self::open_at(socket, wake)
    }

    fn open_at(
        socket: impl FnOnce() -> Option<UnixStream> + Send + 'static,
        wake: impl Fn() + Send + Sync + 'static,
    ) -> Self {
        let (asked, asks) = channel();
        let (tell, heard) = channel();
        thread::spawn(move || {
            if let Some(socket) = socket() {
                talk(socket, &asks, tell, Arc::new(wake));
            }
        });
        Self {
            asked,
            heard: Mutex::new(heard),
        }
    }
}

impl Door for Dispatcher {
    fn speak(&mut self, utterance: &Utterance) {
        // Where the thread has ended, nobody speaks, and that was told.
        let _ = self.asked.send(Asked::Speak(utterance.clone()));
    }

    fn hush(&mut self) {
        let _ = self.asked.send(Asked::Hush);
    }

    fn poll(&mut self) -> Vec<Heard> {
        match self.heard.get_mut() {
            Ok(heard) => heard.try_iter().collect(),
            Err(_) => Vec::new(),
        }
    }
}

/// Where the service listens: where `SPEECHD_ADDRESS` says, else in the session's own folder, else in the cache.
fn address() -> Option<PathBuf> {
    let told = std::env::var("SPEECHD_ADDRESS").ok();
    if let Some(told) =
        told.and_then(|told| Some(PathBuf::from(told.strip_prefix("unix_socket:")?)))
    {
        return Some(told);
    }
    let session = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let cache = || Some(etcetera::home_dir().ok()?.join(".cache"));
    Some(
        session
            .or_else(cache)?
            .join("speech-dispatcher/speechd.sock"),
    )
}

/// How often it is looked whether a service that was started listens, and how long is waited between; some take their time.
const LOOKS: u32 = 30;
const BETWEEN: Duration = Duration::from_millis(100);

/// Connects to the service, after having it started where it does not listen yet.
fn socket() -> Option<UnixStream> {
    let address = address()?;
    UnixStream::connect(&address).ok().or_else(|| {
        let started = Command::new("speech-dispatcher")
            .arg("--spawn")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        started.ok().filter(std::process::ExitStatus::success)?;
        (0..LOOKS).find_map(|_| {
            thread::sleep(BETWEEN);
            UnixStream::connect(&address).ok()
        })
    })
}

/// The utterance that was sent last, and by which number the service knows it.
#[derive(Default)]
struct Sent {
    waiting: Vec<u64>,
    known: Vec<(u64, u64)>,
    /// The service has a message whose end it has not told yet.
    busy: bool,
}

impl Sent {
    /// The service took a message: the first that was sent and not taken yet.
    fn taken(&mut self, message: u64) {
        if !self.waiting.is_empty() {
            let id = self.waiting.remove(0);
            self.known.push((message, id));
            self.busy = true;
            // Nobody asks for older ones.
            if self.known.len() > 8 {
                self.known.remove(0);
            }
        }
    }

    fn id_of(&self, message: u64) -> Option<u64> {
        let known = self.known.iter().find(|(known, _)| *known == message);
        known.map(|(_, id)| *id)
    }
}

/// What is said while an earlier message is still being cancelled is cancelled with it, so that its end is waited for; not for long, since
/// of a message that never began no end is told.
fn wait_for_silence(sent: &Mutex<Sent>) {
    for _ in 0..25 {
        if sent.lock().is_ok_and(|sent| !sent.busy) {
            return;
        }
        thread::sleep(Duration::from_millis(20));
    }
}

/// Speaks until the game or the service ends.
fn talk(
    socket: UnixStream,
    asks: &Receiver<Asked>,
    tell: Sender<Heard>,
    wake: Arc<dyn Fn() + Send + Sync>,
) {
    let Ok(mut output) = socket.try_clone() else {
        return;
    };
    let sent = Arc::new(Mutex::new(Sent::default()));
    let listener = (sent.clone(), tell, wake);
    thread::spawn(move || listen(socket, &listener.0, &listener.1, &*listener.2));
    if output.write_all(ssip::HELLO.as_bytes()).is_err() {
        return;
    }
    for asked in asks {
        let line = match asked {
            Asked::Hush => ssip::HUSH.to_owned(),
            Asked::Speak(utterance) => {
                let Utterance {
                    text,
                    words,
                    lang,
                    volume,
                    ..
                } = &utterance;
                wait_for_silence(&sent);
                if let Ok(mut sent) = sent.lock() {
                    sent.waiting.push(utterance.id);
                }
                ssip::speak(text, words, lang, *volume)
            }
        };
        if output.write_all(line.as_bytes()).is_err() {
            return;
        }
    }
    // The game is closed: the service stops what it was saying for us.
    let _ = output.shutdown(std::net::Shutdown::Both);
}

/// Tells what is heard of the service; when it goes, that it speaks no more.
fn listen(socket: UnixStream, sent: &Mutex<Sent>, tell: &Sender<Heard>, wake: &dyn Fn()) {
    let mut input = BufReader::new(socket);
    let mut only_dummy = false;
    while let Some(answer) = Answer::read(&mut input) {
        let heard = match (answer.code, sent.lock()) {
            // The modules: one that is called so only says that there is no other.
            (250, _) => {
                only_dummy = answer
                    .lines
                    .iter()
                    .rev()
                    .skip(1)
                    .all(|name| name == "dummy");
                None
            }
            (249, _) if only_dummy => Some(Heard::Voices(Vec::new())),
            (249, _) => Some(Heard::Voices(answer.languages())),
            (_, Err(_)) => None,
            (225, Ok(mut sent)) => {
                if let Some(message) = answer.queued() {
                    sent.taken(message);
                }
                None
            }
            // A refused message has no number.
            (_, Ok(mut sent)) if answer.is_refusal() && !sent.waiting.is_empty() => {
                Some(Heard::Failed(sent.waiting.remove(0)))
            }
            (_, Ok(mut sent)) => answer.event().and_then(|(message, event)| {
                if matches!(event, Event::End | Event::Cancel) {
                    sent.busy = false;
                }
                let id = sent.id_of(message)?;
                Some(match event {
                    Event::Begin => Heard::Began(id),
                    Event::End => Heard::Ended(id),
                    Event::Cancel => Heard::Failed(id),
                    Event::Mark(name) => Heard::Word(id, name.parse().ok()?),
                })
            }),
        };
        if let Some(heard) = heard {
            if tell.send(heard).is_err() {
                return;
            }
            wake();
        }
    }
    let waiting = sent.lock().map(|sent| sent.known.last().copied());
    if let Ok(Some((_, id))) = waiting {
        let _ = tell.send(Heard::Failed(id));
    }
    let _ = tell.send(Heard::Voices(Vec::new()));
    wake();
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::BufRead;

    /// A service at the other end of a socket: it answers each line with what belongs to it, and is gone with `QUIT`.
    fn service(socket: UnixStream, modules: &'static str) {
        let mut output = socket.try_clone().expect("a second end");
        let mut messages = 20;
        let mut data = false;
        for line in BufReader::new(socket).lines().map_while(Result::ok) {
            let answer = match line.as_str() {
                "." => {
                    data = false;
                    messages += 1;
                    let of = |code: u16, what: &str| {
                        format!("{code}-{messages}\r\n{code}-1\r\n{code} {what}\r\n")
                    };
                    format!(
                        "225-{messages}\r\n225 OK MESSAGE QUEUED\r\n{}700-{messages}\r\n700-1\r\n700-6\r\n700 INDEX MARK\r\n{}",
                        of(701, "BEGIN"),
                        of(702, "END")
                    )
                }
                _ if data => continue,
                "SPEAK" => {
                    data = true;
                    "230 OK RECEIVING DATA\r\n".to_owned()
                }
                "LIST OUTPUT_MODULES" => format!("250-{modules}\r\n250 OK MODULE LIST SENT\r\n"),
                "LIST SYNTHESIS_VOICES" => {
                    "249-English\ten-GB\tnone\r\n249 OK VOICE LIST SENT\r\n".to_owned()
                }
                "SET self LANGUAGE quit" => return,
                _ => "200 OK\r\n".to_owned(),
            };
            output
                .write_all(answer.as_bytes())
                .expect("somebody listens");
        }
    }

    fn utterance(id: u64, lang: &str) -> Utterance {
        Utterance {
            id,
            text: "Hello you".into(),
            words: vec![0..5, 6..9],
            lang: lang.into(),
            volume: 3,
        }
    }

    /// Waits until so much was heard.
    fn hear(door: &mut Dispatcher, woken: &Receiver<()>, many: usize) -> Vec<Heard> {
        let mut heard = Vec::new();
        while heard.len() < many {
            woken
                .recv_timeout(Duration::from_secs(20))
                .expect("it is told");
            heard.extend(door.poll());
        }
        heard
    }

    fn open(modules: &'static str) -> (Dispatcher, Receiver<()>) {
        let (here, there) = UnixStream::pair().expect("two ends");
        thread::spawn(move || service(there, modules));
        let (wake, woken) = channel();
        let wake = Mutex::new(wake);
        let door = Dispatcher::open_at(
            move || Some(here),
            move || {
                let _ = wake.lock().map(|wake| wake.send(()));
            },
        );
        (door, woken)
    }

    #[test]
    fn what_is_said_is_heard_and_the_end_of_the_service_too() {
        let (mut door, woken) = open("espeak-ng");
        assert_eq!(
            hear(&mut door, &woken, 1),
            [Heard::Voices(vec!["en".into()])]
        );
        for id in [7, 9] {
            door.speak(&utterance(id, "en"));
            let told = [Heard::Began(id), Heard::Word(id, 6), Heard::Ended(id)];
            assert_eq!(hear(&mut door, &woken, 3), told);
        }
        door.hush();
        door.speak(&utterance(10, "quit"));
        let end = hear(&mut door, &woken, 2);
        assert_eq!(end[1], Heard::Voices(Vec::new()));
    }

    #[test]
    fn a_service_without_a_voice_speaks_nothing() {
        let (mut door, woken) = open("dummy");
        assert_eq!(hear(&mut door, &woken, 1), [Heard::Voices(Vec::new())]);
        drop(door);
        let mut door = Dispatcher::open_at(|| None, || ());
        door.speak(&utterance(1, "en"));
        assert_eq!(door.poll(), []);
    }
}
