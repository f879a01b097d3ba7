//! Sango's parts on the screen. The drawings and their turning points stand in assets/art/sango.

use bevy::prelude::*;
use serde::Deserialize;

pub use crate::curriculum::{Gesture, Mood};
use crate::game::files::Files;
use crate::game::ui::{Ui, access};

/// The drawings of eyes, brows and mouth that make a face.
fn face(mood: Mood) -> [&'static str; 3] {
    match mood {
        Mood::Happy => ["eyes-open", "brows-neutral", "mouth-smile"],
        Mood::Curious => ["eyes-wide", "brows-raised", "mouth-smile"],
        Mood::Thinking => ["eyes-open", "brows-raised", "mouth-flat"],
        Mood::Surprised => ["eyes-wide", "brows-raised", "mouth-o"],
        Mood::Concerned => ["eyes-open", "brows-worried", "mouth-worried"],
        Mood::Determined => ["eyes-open", "brows-determined", "mouth-smile"],
        Mood::Proud => ["eyes-happy", "brows-raised", "mouth-grin"],
        Mood::Laughing => ["eyes-happy", "brows-raised", "mouth-open"],
        Mood::Listening => ["eyes-open", "brows-neutral", "mouth-flat"],
        Mood::Sleepy => ["eyes-closed", "brows-neutral", "mouth-flat"],
    }
}

/// The drawing of the right arm for a gesture.
fn right_arm(gesture: Gesture) -> &'static str {
    match gesture {
        Gesture::Wave => "arm-right-wave",
        Gesture::Cheer | Gesture::HopIn => "arm-right-cheer",
        Gesture::Point | Gesture::Look => "arm-right-point",
        Gesture::Shield => "arm-right-shield",
        Gesture::ThumbsUp => "arm-right-thumb",
        Gesture::Think => "arm-right-think",
        _ => "arm-right",
    }
}

/// A Sango on the screen.
#[derive(Component, Debug, Clone, Copy)]
pub struct Sango {
    /// How it feels.
    pub mood: Mood,
    /// What it does.
    pub gesture: Gesture,
    /// Whether its mouth moves.
    pub speaking: bool,
    /// Seconds since it appeared or changed.
    pub age: f32,
    /// Layout units per unit of the drawings' canvas.
    pub scale: f32,
}

/// One drawing of the rig.
#[derive(Component, Debug, Clone)]
pub struct RigPart {
    /// The drawing's name.
    pub name: String,
    /// The middle of its rectangle, in layout units within the rig.
    pub centre: Vec2,
    /// The point it turns about, likewise.
    pub pivot: Vec2,
}

#[derive(Resource, Default)]
struct Rig(Vec<PartEntry>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PartEntry {
    part: String,
    pivot: (f32, f32),
}

/// The drawings' canvas.
const CANVAS: Vec2 = Vec2::new(512.0, 640.0);

/// Asks for Sango's parts inside a node; they are drawn in the same update.
#[derive(Component)]
struct Undrawn;

impl Ui<'_, '_, '_> {
    /// Sango, `width` layout units wide.
    pub fn sango(&mut self, width: f32, mood: Mood, gesture: Gesture) -> EntityCommands<'_> {
        let scale = width / CANVAS.x;
        let node = Node {
            width: px(width),
            height: px(CANVAS.y * scale),
            flex_shrink: 0.0,
            ..default()
        };
        let sango = Sango {
            mood,
            gesture,
            speaking: false,
            age: 0.0,
            scale,
        };
        self.leaf(
            node,
            (
                sango,
                Undrawn,
                access::Decorative,
                Name::new("Sango"),
                Pickable::IGNORE,
            ),
        )
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, read_rig)
        .add_systems(PostUpdate, draw.before(bevy::ui::UiSystems::Layout));
    app.init_resource::<Rig>().add_systems(Update, choose_parts);
}

fn read_rig(files: Res<Files>, mut rig: ResMut<Rig>) {
    let Some(text) = files.text("assets/art/sango/rig.ron") else {
        return;
    };
    match ron::from_str(text) {
        Ok(parts) => rig.0 = parts,
        Err(error) => error!("assets/art/sango/rig.ron: {error}"),
    }
}

fn draw(
    new: Query<(Entity, &Sango), With<Undrawn>>,
    rig: Res<Rig>,
    mut look: crate::game::ui::Look,
    mut commands: Commands,
) {
    for (entity, sango) in &new {
        commands.entity(entity).remove::<Undrawn>();
        for PartEntry { part, pivot } in &rig.0 {
            let Some(drawn) = look.part(&format!("sango/{part}"), CANVAS.x * sango.scale) else {
                continue;
            };
            let size = drawn.rect.size();
            let node = Node {
                position_type: PositionType::Absolute,
                left: px(drawn.rect.min.x),
                top: px(drawn.rect.min.y),
                width: px(size.x),
                height: px(size.y),
                ..default()
            };
            let name = RigPart {
                name: part.clone(),
                centre: drawn.rect.center(),
                pivot: Vec2::new(pivot.0, pivot.1) * sango.scale,
            };
            let shown = if is_shown(part, sango, 0.0) {
                Visibility::Inherited
            } else {
                Visibility::Hidden
            };
            let image = (
                ImageNode::new(drawn.image),
                access::Decorative,
                Pickable::IGNORE,
            );
            commands.spawn((
                node,
                image,
                name,
                shown,
                UiTransform::default(),
                ChildOf(entity),
            ));
        }
    }
}

/// Whether a drawing belongs to the face and gesture of now. `blink` is 1 while the eyes are shut.
pub(super) fn is_shown(part: &str, sango: &Sango, blink: f32) -> bool {
    let [eyes, brows, mouth] = face(sango.mood);
    let shut = blink > 0.5 && eyes != "eyes-happy";
    let talking = sango.speaking.then(|| {
        ["mouth-talk-1", "mouth-smile", "mouth-talk-2", "mouth-open"]
            [(sango.age * 7.0) as usize % 4]
    });
    match part.split('-').next().unwrap_or_default() {
        "eyes" => part == if shut { "eyes-closed" } else { eyes },
        "pupils" => !shut && matches!(eyes, "eyes-open" | "eyes-wide"),
        "brows" => part == brows,
        "mouth" => part == talking.unwrap_or(mouth),
        "spark" => {
            sango.mood == Mood::Thinking
                || sango.gesture == Gesture::Cheer
                || sango.gesture == Gesture::HopIn
        }
        "arm" if part.starts_with("arm-right") => part == right_arm(sango.gesture),
        _ => true,
    }
}

fn choose_parts(sangos: Query<(&Sango, &Children)>, mut parts: Query<(&RigPart, &mut Visibility)>) {
    for (sango, children) in &sangos {
        let blink = super::pose::blink(sango);
        for &child in children {
            let Ok((part, mut shown)) = parts.get_mut(child) else {
                continue;
            };
            let wanted = if is_shown(&part.name, sango, blink) {
                Visibility::Inherited
            } else {
                Visibility::Hidden
            };
            shown.set_if_neq(wanted);
        }
    }
}
