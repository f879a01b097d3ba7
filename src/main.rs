//! Opens the game.

fn main() -> bevy::app::AppExit {
    sango::game::app::windowed().run()
}
