//! Opens the game.

fn main() -> bevy::app::AppExit {
    #[cfg(not(target_family = "wasm"))]
    if let (Some("--bench"), Some(what)) = (
        std::env::args().nth(1).as_deref(),
        std::env::args().nth(2).as_deref(),
    ) {
        return sango::game::bench::run(what);
    }
    #[cfg(not(target_family = "wasm"))]
    if let Err(missing) = sango::game::platform::find_files() {
        eprintln!("{missing}");
        return bevy::app::AppExit::error();
    }
    sango::game::app::windowed().run()
}
