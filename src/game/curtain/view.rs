//! How the curtain looks: three swells one behind the other that rise over the window and fall again, or a ground that comes and goes.

use bevy::prelude::*;

use super::{Curtain, Manner, Stand};
use crate::game::settings::Settings;
use crate::game::ui::look::{Face, Room};
use crate::game::ui::snapshot::Cover;
use crate::game::ui::theme::Theme;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Look, Ui, access, build};

/// The whole curtain.
#[derive(Component)]
struct Cloth;

/// The ground of a fade.
#[derive(Component)]
struct Dark;

/// One swell. `lag` is how much later it moves than the first, as a share of the way.
#[derive(Component)]
struct Swell {
    lag: f32,
    crest: f32,
}

/// What is said where the curtain waits for something that is still being fetched.
#[derive(Component)]
struct Sign;

/// Layers of the drawing, the farthest first, with the tone of the water below each crest.
const SWELLS: [(&str, Tone); 3] = [
    ("back", Tone::SeaFar),
    ("middle", Tone::Sea),
    ("front", Tone::SeaDeep),
];
/// How far one swell is behind the other, as a share of the way.
const LAG: f32 = 0.1;
/// Above menus, below nothing.
const ABOVE_ALL: i32 = 1000;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        Update,
        weave.run_if(resource_changed::<Room>.or_else(resource_changed::<Settings>)),
    )
    .add_systems(PostUpdate, hang.before(bevy::ui::UiSystems::Layout));
}

/// Makes the curtain for the window's room.
fn weave(mut commands: Commands, mut look: Look, old: Query<Entity, With<Cloth>>) {
    for old in &old {
        commands.entity(old).despawn();
    }
    let marks = (
        Cloth,
        Cover(true),
        Name::new("Curtain"),
        GlobalZIndex(ABOVE_ALL),
        access::Decorative,
        Pickable::IGNORE,
    );
    build::root(&mut commands, &mut look, Tone::Clear, marks, |ui| {
        let whole = Node {
            position_type: PositionType::Absolute,
            width: percent(100),
            height: percent(100),
            ..default()
        };
        ui.leaf(
            whole,
            (Dark, BackgroundColor(Color::NONE), Pickable::IGNORE),
        );
        let room = *ui.look.room;
        let light = light(ui.look.theme());
        for (at, (layer, tone)) in SWELLS.into_iter().enumerate() {
            // The drawing is made for a wide window; on an upright phone its crests stay large and its ends are cut.
            let wide = room.width.max(900.0);
            let (image, size) = ui.look.drawing(&format!("world/curtain#{layer}"), wide);
            let swell = Node {
                position_type: PositionType::Absolute,
                left: px((room.width - wide) / 2.0),
                top: px(-size.y),
                width: px(wide),
                height: px(room.height + size.y),
                flex_direction: FlexDirection::Column,
                ..default()
            };
            let marks = (
                Swell {
                    lag: at as f32 * LAG,
                    crest: size.y,
                },
                UiTransform::default(),
                Pickable::IGNORE,
            );
            ui.node(swell, marks, |ui| {
                let crest = Node {
                    width: px(size.x),
                    height: px(size.y),
                    flex_shrink: 0.0,
                    ..default()
                };
                ui.leaf(
                    crest,
                    (
                        ImageNode::new(image).with_color(LinearRgba::gray(light).into()),
                        access::Decorative,
                        Pickable::IGNORE,
                    ),
                );
                let water = Node {
                    width: percent(100),
                    flex_grow: 1.0,
                    // The crest's last row of pixels is half clear.
                    margin: UiRect::top(px(-1)),
                    ..default()
                };
                // As the crest is drawn, in the same light.
                let drawn = Theme::Evening.color(tone).to_linear() * light;
                let ground = BackgroundColor(drawn.with_alpha(1.0).into());
                ui.leaf(water, (ground, Pickable::IGNORE));
            });
        }
        sign(ui, room.width);
    });
}

/// In the middle of the closed curtain; hidden until somebody may wonder.
fn sign(ui: &mut Ui, width: f32) {
    let whole = Node {
        position_type: PositionType::Absolute,
        width: percent(100),
        height: percent(100),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..default()
    };
    let marks = (Sign, Visibility::Hidden, Pickable::IGNORE);
    ui.node(whole, marks, |ui| {
        let plate = Node {
            max_width: px(width - 2.0 * space::M),
            padding: UiRect::axes(px(space::L), px(space::M)),
            border_radius: BorderRadius::MAX,
            ..default()
        };
        let text = ui.look.text("ui-common-coming");
        let mut name = access::text(&text);
        name.set_live(accesskit::Live::Polite);
        let marks = (ui.look.ground(Tone::Paper), name);
        ui.node(plate, marks, |ui| {
            ui.raw_text(text, Face::Bold, Size::Body, Tone::Ink, Justify::Center);
        });
    });
}

/// How much light falls on the swells: where all is dark, so are they.
fn light(theme: Theme) -> f32 {
    match theme {
        Theme::Evening => 1.0,
        Theme::Contrast => 0.08,
    }
}

/// Hangs it where it is now.
fn hang(
    settings: Res<Settings>,
    curtain: Res<Curtain>,
    room: Res<Room>,
    mut cloth: Query<(&mut Visibility, &mut Pickable, &mut Cover), With<Cloth>>,
    mut dark: Query<&mut BackgroundColor, With<Dark>>,
    mut swells: Query<(&Swell, &mut UiTransform)>,
    mut signs: Query<&mut Visibility, (With<Sign>, Without<Cloth>)>,
) {
    for mut shown in &mut signs {
        shown.set_if_neq(if curtain.is_late() {
            Visibility::Inherited
        } else {
            Visibility::Hidden
        });
    }
    let is_wave = curtain.manner == Manner::Wave;
    for (mut shown, mut pick, mut cover) in &mut cloth {
        cover.set_if_neq(Cover(curtain.covers() || curtain.is_late()));
        shown.set_if_neq(if curtain.is_open() {
            Visibility::Hidden
        } else {
            Visibility::Inherited
        });
        // Nobody means to touch what they cannot see, or what is being left; what opens may be touched at once.
        let blocks = curtain.is_closing() || curtain.covers();
        pick.set_if_neq(Pickable {
            should_block_lower: blocks,
            is_hoverable: blocks,
        });
    }
    for mut ground in &mut dark {
        let alpha = if is_wave { 0.0 } else { curtain.cover() };
        let colour = Theme::of(&settings).color(Tone::Night).with_alpha(alpha);
        ground.set_if_neq(BackgroundColor(colour));
    }
    let opening = matches!(curtain.stand, Stand::Opening { .. });
    for (swell, mut place) in &mut swells {
        let share = if is_wave { curtain.cover() } else { 0.0 };
        // Rising, the farthest leads; falling, it is the last to go.
        let own = ((share - swell.lag) / (1.0 - 2.0 * LAG)).clamp(0.0, 1.0);
        let risen = if opening {
            ease(own)
        } else {
            1.0 - (1.0 - own).powi(3)
        };
        let below = (room.height + swell.crest) * (1.0 - risen);
        place.set_if_neq(UiTransform::from_translation(Val2::px(0.0, below)));
    }
}

/// Slow, quick, slow.
fn ease(share: f32) -> f32 {
    share * share * (3.0 - 2.0 * share)
}
