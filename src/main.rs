//! Opens the game.

fn main() -> bevy::app::AppExit {
    #[cfg(not(target_family = "wasm"))]
    let words: Vec<String> = std::env::args().skip(1).collect();
    #[cfg(not(target_family = "wasm"))]
    if let [flag, what] = words.as_slice()
        && flag == "--bench"
    {
        return sango::game::bench::run(what);
    }
    #[cfg(not(target_family = "wasm"))]
    if let Err(missing) = sango::game::platform::find_files() {
        eprintln!("{missing}");
        return bevy::app::AppExit::error();
    }
    #[cfg(not(target_family = "wasm"))]
    if let [flag, lesson, rest @ ..] = words.as_slice()
        && flag == "--preview"
    {
        let seed = rest.get(1).map(|seed| seed.parse());
        let Ok(seed) = seed.transpose() else {
            eprintln!("sango: a seed is a whole number: --preview <lesson>/<step> en 7");
            return bevy::app::AppExit::error();
        };
        return sango::game::preview::run(lesson, rest.first().cloned(), seed);
    }
    #[cfg(target_family = "wasm")]
    return sango::game::preview::run_in_page();
    #[cfg(not(target_family = "wasm"))]
    sango::game::app::windowed().run()
}
