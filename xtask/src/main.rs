//! The project's own commands: play, web, serve, test, check, shots, pictures, bench, attack, setup.

mod attack;
mod bench;
mod check;
mod paths;
mod pictures;
mod play;
mod run;
mod screen;
mod serve;
mod setup;
mod shots;
mod stop;
mod test;
mod web;

use std::process::ExitCode;

use stop::Done;

const HELP: &str = "\
cargo xtask <command>

  play               set up what is missing, build the game and open it
  play --web         build the browser version and serve it on this machine
  test               everything: format, lints, tests, content, playthroughs, the browser
  test --fast        only what needs no Bevy
  check              the lessons, items and words alone (for authors)
  web                the browser version as it is delivered, in target/web/
  web --quick        the same page, built in a fraction of the time, larger
  serve              serve target/web/ (--port N, --dir FOLDER, --plain, --under PATH)
  shots              pictures of every screen, in target/shots/ ([LANGUAGE]... [--normal|--high])
  pictures           the widgets, compared with accepted pictures (--accept takes them as they are now)
  bench              sizes, start times, memory, idle and frame times, in target/bench.json
  attack             the attacker on published numbers at full length: minutes to hours
  setup              only set up what is missing (for: play, web, test, shots, bench; all without a name)
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            if !stop.message.is_empty() {
                eprintln!("\n{}", stop.message);
            }
            ExitCode::from(stop.code)
        }
    }
}

fn dispatch(words: &[String]) -> Done {
    let (command, rest) = match words.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", words),
    };
    match command {
        "play" => play::play(rest),
        "web" => web::command(rest),
        "serve" => serve::command(rest),
        "test" => test::command(rest),
        "check" => check::command(rest),
        "pictures" => pictures::command(rest),
        "shots" => shots::command(rest),
        "attack" => attack::command(rest),
        "bench" => bench::command(rest),
        "setup" => setup::command(rest),
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(())
        }
        other => Err(stop::usage(format!(
            "There is no command `{other}`.\n\n{HELP}"
        ))),
    }
}
