//! Figures live: each update their joints go on, and their layers follow.

use bevy::input_focus::InputFocus;
use bevy::math::Rot2;
use bevy::platform::collections::HashMap;
use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;
use bevy::window::PrimaryWindow;

use super::Gesture;
use super::builds::Builds;
use super::draw::Layer;
use super::figure::Figure;
use crate::game::app::Screen;
use crate::game::audio::{Effect, Sound};
use crate::game::course::Player;
use crate::game::curtain::Curtain;
use crate::game::pace::Pace;
use crate::game::settings::Settings;
use crate::ids::Band;
use crate::puppet::{Life, Placed, Wants};

/// A screen that is built anew gets a new figure; it goes on living the old one's life.
#[derive(Resource, Default)]
struct Last {
    lives: HashMap<String, Life>,
    screen: Option<Screen>,
}

/// How long the eyes follow a pointer that has come to rest, seconds.
const ATTENTION: f32 = 4.0;

/// Where the pointer was last, and how long it has been there.
#[derive(Default)]
struct Watched {
    at: Option<Vec2>,
    age: f32,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Last>().add_systems(
        PostUpdate,
        (live, place)
            .chain()
            .after(super::draw::draw)
            .before(bevy::ui::UiSystems::Layout),
    );
}

/// What somebody at `here` looks at: the pointer while it moves, else what has the focus. -1 to 1, nearer is less.
fn gaze(here: Vec2, at: Option<Vec2>) -> Option<(f32, f32)> {
    let way = (at? - here) / 260.0;
    let way = way.clamp_length_max(1.0);
    Some((way.x, way.y))
}

/// What is heard of a gesture that begins now.
fn heard(figure: &Figure, gesture: Gesture) -> Option<Effect> {
    if figure.life.is_coming() || figure.life.does(figure.mood, gesture) {
        return None;
    }
    match gesture {
        Gesture::HopIn => Some(Effect::Hop),
        Gesture::HopOut => Some(Effect::HopOut),
        Gesture::Wave => Some(Effect::Wave),
        Gesture::Think => Some(Effect::Think),
        Gesture::Shield => Some(Effect::Shield),
        _ => None,
    }
}

fn live(
    time: Res<Time>,
    settings: Res<Settings>,
    focus: Res<InputFocus>,
    screen: Res<State<Screen>>,
    player: Option<Res<Player>>,
    curtain: Option<Res<Curtain>>,
    builds: Res<Builds>,
    window: Query<&Window, With<PrimaryWindow>>,
    places: Query<&UiGlobalTransform>,
    mut watched: Local<Watched>,
    mut figures: Query<(Entity, &mut Figure, Ref<UiGlobalTransform>)>,
    mut known: Local<bevy::platform::collections::HashSet<Entity>>,
    mut last: ResMut<Last>,
    mut sounds: MessageWriter<Sound>,
    mut pace: ResMut<Pace>,
) {
    if last.screen.replace(*screen.get()) != Some(*screen.get()) {
        last.lives.clear();
    }
    known.retain(|entity| figures.contains(*entity));
    let pointer = window
        .single()
        .ok()
        .and_then(|window| Some(window.cursor_position()? * window.scale_factor()));
    if watched.at == pointer {
        watched.age += time.delta_secs();
    } else {
        *watched = Watched {
            at: pointer,
            age: 0.0,
        };
    }
    let pointer = pointer.filter(|_| watched.age < ATTENTION);
    let focused = focus.get().and_then(|entity| places.get(entity).ok());
    let looked_at = pointer.or(focused.map(|place| place.translation));
    let calm = player.is_some_and(|player| player.band == Band::Guardians);
    let still = settings.reduced_motion();
    let (hidden, leaving) = curtain.map_or((false, false), |curtain| {
        (curtain.covers(), curtain.is_closing())
    });
    for (entity, mut figure, here) in &mut figures {
        let Some(build) = builds.of(&figure.who) else {
            continue;
        };
        if known.insert(entity) {
            match last.lives.get(&figure.who) {
                Some(life) => figure.life = life.clone(),
                None => figure.life.come(calm),
            }
        }
        let wants = Wants {
            mood: figure.mood,
            gesture: if leaving {
                Gesture::HopOut
            } else {
                figure.gesture
            },
            speaking: figure.speaking,
            gaze: gaze(here.translation, looked_at)
                .filter(|_| !still)
                .map(|(x, y)| if figure.mirrored { (-x, y) } else { (x, y) }),
            calm,
        };
        if still {
            figure.life.freeze(&build.acts, &wants);
        } else {
            if figure.who == "sango"
                && !hidden
                && let Some(effect) = heard(&figure, wants.gesture)
            {
                sounds.write(Sound(effect));
            }
            // Nobody comes in before there is somebody to see it.
            let seconds = if hidden {
                0.0
            } else {
                time.delta_secs().min(0.25)
            };
            if figure.life.go(&build.acts, &wants, seconds) {
                pace.stir(0.1);
            }
        }
        last.lives.insert(figure.who.clone(), figure.life.clone());
    }
}

fn place(
    builds: Res<Builds>,
    settings: Res<Settings>,
    figures: Query<(&Figure, &Children)>,
    mut layers: Query<(
        &Layer,
        &mut UiTransform,
        &mut Visibility,
        &mut ZIndex,
        &mut ImageNode,
    )>,
) {
    for (figure, children) in &figures {
        let Some(build) = builds.of(&figure.who) else {
            continue;
        };
        let (rig, acts) = (&build.rig, &build.acts);
        let pose = figure.life.pose();
        let placed = rig.place(&pose);
        let scale = figure.width / rig.canvas.0;
        let speaking = (figure.speaking && !settings.reduced_motion()).then(|| figure.life.age());
        let before = acts.before(figure.gesture);
        for &child in children {
            let Ok((layer, mut place, mut shown, mut order, mut image)) = layers.get_mut(child)
            else {
                continue;
            };
            let part = &rig.parts[layer.part];
            let moved = transform(layer.centre, placed[layer.bone], scale);
            place.set_if_neq(if figure.mirrored {
                mirrored(moved)
            } else {
                moved
            });
            let is_shown = part.only.as_ref().is_none_or(|(set, variant)| {
                acts.shown(*set, figure.mood, figure.gesture, speaking) == variant
            });
            let alpha = part.fades.map_or(1.0, |joint| pose[joint].clamp(0.0, 1.0));
            // A node of no size is drawn as a hair.
            let is_shown = is_shown && alpha > 0.01 && placed[layer.bone].size.min_element() > 0.02;
            shown.set_if_neq(if is_shown {
                Visibility::Inherited
            } else {
                Visibility::Hidden
            });
            order.set_if_neq(ZIndex(i32::from(before && part.to_front)));
            if (image.color.alpha() - alpha).abs() > 0.004 {
                image.color.set_alpha(alpha);
            }
        }
    }
}

/// A bone's way as a screen's node knows it: about its own middle, in layout units.
fn transform(centre: Vec2, placed: Placed, scale: f32) -> UiTransform {
    let shift = (placed.way.transform_point2(centre) - centre) * scale;
    UiTransform {
        translation: Val2::px(shift.x, shift.y),
        scale: placed.size,
        rotation: Rot2::radians(placed.turn),
    }
}

/// The same as a mirror shows it.
fn mirrored(moved: UiTransform) -> UiTransform {
    let Val2 { x, y } = moved.translation;
    UiTransform {
        translation: Val2::new(-x, y),
        rotation: moved.rotation.inverse(),
        ..moved
    }
}
