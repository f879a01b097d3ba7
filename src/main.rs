//! Opens the game.

fn main() -> bevy::app::AppExit {
    #[cfg(not(target_family = "wasm"))]
    if let (Some("--bench"), Some(what)) = (
        std::env::args().nth(1).as_deref(),
        std::env::args().nth(2).as_deref(),
    ) {
        return sango::game::bench::run(what);
    }
    sango::game::app::windowed().run()
}
