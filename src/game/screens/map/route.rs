//! Where the isles lie: a route that winds down the sea, row by row to and fro; and the lights along it.

use bevy::prelude::*;

use crate::game::app::Screen;
use crate::game::pace::Pace;
use crate::game::ui::tokens::{Tone, space};
use crate::game::ui::{Look, Ui};

/// The sea chart, in layout units.
pub(super) struct Chart {
    pub size: Vec2,
    /// The room of one isle with its sign.
    pub cell: Vec2,
    /// How wide an isle is drawn.
    pub drawn: f32,
    /// Whether what lives on an isle sits beside it, or else below its sign.
    pub beside: bool,
    /// The middle of each isle's drawing.
    pub isles: Vec<Vec2>,
}

/// How wide a creature is drawn.
pub(super) const CREATURE: f32 = 56.0;
/// How much lower every other isle lies, in rows.
const STAGGER: f32 = 0.14;

/// Column and row of each isle: across the sea in the direction of reading, then back, each half a row lower, so that one who reads or
/// goes from control to control follows the route. Neighbours on the way out lie a little lower by turns.
fn winding(count: usize, columns: usize) -> Vec<Vec2> {
    let mut places = Vec::with_capacity(count);
    let mut row = 0.0;
    let lower = |column: usize| if column % 2 == 1 { STAGGER } else { 0.0 };
    let back = 1..columns.saturating_sub(1);
    while places.len() < count {
        for column in 0..columns {
            // The first lies below the way back, which ended half a row above.
            let early = if column == 0 && !back.is_empty() && row > 0.0 {
                0.5
            } else {
                0.0
            };
            places.push(Vec2::new(column as f32, row + lower(column) - early));
        }
        row += 1.0;
        if let Some(last) = back.clone().next_back() {
            row += lower(last);
        }
        for column in back.clone().rev() {
            places.push(Vec2::new(column as f32, row));
            row += 0.5;
        }
        if !back.is_empty() {
            row += 0.5;
        }
    }
    places.truncate(count);
    places
}

impl Chart {
    pub fn new(look: &Look, count: usize) -> Self {
        let room = *look.room;
        let wide = (room.width - 2.0 * space::S).min(900.0);
        // Signs grow with the words, and then want a wider cell.
        let least = 150.0 * look.larger().min(1.5);
        let columns = ((wide / least).floor() as usize)
            .clamp(1, 4)
            .min(count.max(1));
        let cell_wide = wide / columns as f32;
        // What lives on an isle sits beside it where there is room, else below its sign.
        let beside = cell_wide - CREATURE - space::S >= 150.0;
        let drawn = (cell_wide - space::S - if beside { CREATURE } else { 0.0 }).min(210.0);
        let below = if beside { 0.0 } else { CREATURE };
        let cell = Vec2::new(
            cell_wide,
            drawn * 0.92 + 62.0 * look.larger() + below + space::M,
        );
        let places = winding(count, columns);
        let isles: Vec<Vec2> = places
            .iter()
            .map(|place| {
                let column = if look.is_rtl() {
                    columns as f32 - 1.0 - place.x
                } else {
                    place.x
                };
                Vec2::new((column + 0.5) * cell.x, place.y * cell.y + drawn / 2.0)
            })
            .collect();
        let deepest = places.iter().map(|place| place.y).fold(0.0, f32::max);
        Self {
            size: Vec2::new(wide, (deepest + 1.0) * cell.y + space::L),
            cell,
            drawn,
            beside,
            isles,
        }
    }

    /// Points from one isle to the next, on an arc over open water.
    fn leg(&self, from: usize) -> Vec<Vec2> {
        let foot = Vec2::new(0.0, self.drawn * 0.3);
        let (a, b) = (self.isles[from] + foot, self.isles[from + 1] + foot);
        let aside = Vec2::new(0.0, 26.0);
        let middle = (a + b) / 2.0 + aside;
        let far = a.distance(b);
        let clear = self.drawn * 0.46;
        let dots = ((far - 2.0 * clear) / 18.0).floor().max(1.0) as usize;
        let (start, end) = (clear / far, 1.0 - clear / far);
        (0..=dots)
            .map(|i| {
                let t = start + (end - start) * i as f32 / dots as f32;
                a.lerp(middle, t).lerp(middle.lerp(b, t), t)
            })
            .collect()
    }
}

/// A light of the route: when it goes on, in seconds after the map appeared.
#[derive(Component)]
struct Dot {
    at: f32,
    age: f32,
}

/// Seconds from one light of a fresh stretch to the next.
const BEAT: f32 = 0.12;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, draw.run_if(in_state(Screen::Map)));
}

/// The route; its first `lit` legs shine, and the last of them lights up before one's eyes when it is `fresh`.
pub(super) fn show(ui: &mut Ui, chart: &Chart, lit: usize, fresh: bool) {
    for leg in 0..chart.isles.len().saturating_sub(1) {
        for (at, dot) in chart.leg(leg).into_iter().enumerate() {
            let size = if leg < lit { 9.0 } else { 7.0 };
            let node = Node {
                position_type: PositionType::Absolute,
                left: px(dot.x - size / 2.0),
                top: px(dot.y - size / 2.0),
                width: px(size),
                height: px(size),
                border_radius: BorderRadius::MAX,
                ..default()
            };
            let color = if leg < lit {
                ui.look.color(Tone::Sun)
            } else {
                ui.look.color(Tone::FoamSoft).with_alpha(0.5)
            };
            let mut light = ui.leaf(node, (BackgroundColor(color), Pickable::IGNORE));
            if fresh && leg + 1 == lit {
                light.insert(Dot {
                    at: 1.2 + at as f32 * BEAT,
                    age: 0.0,
                });
            }
        }
    }
}

/// One light after the other goes on; under reduced motion all shine at once.
fn draw(
    time: Res<Time>,
    look: Look,
    mut dots: Query<(&mut Dot, &mut UiTransform)>,
    mut pace: ResMut<Pace>,
) {
    for (mut dot, mut place) in &mut dots {
        if dot.age > dot.at + 0.3 {
            continue;
        }
        let still = look.settings.reduced_motion();
        dot.age = if still {
            f32::MAX
        } else {
            pace.stir(0.1);
            dot.age + time.delta_secs().min(0.1)
        };
        let grown = ((dot.age - dot.at) / 0.25).clamp(0.0, 1.0);
        place.scale = Vec2::splat(grown);
    }
}

#[cfg(test)]
mod tests {
    use super::winding;

    #[test]
    fn no_isle_lies_on_another_and_the_way_back_goes_down() {
        for columns in 1..=4 {
            let places = winding(14, columns);
            for (at, one) in places.iter().enumerate() {
                for other in &places[at + 1..] {
                    let apart = (one.y - other.y).abs() > 0.999 || one.x != other.x;
                    assert!(apart, "{columns} columns: {one} and {other}");
                }
            }
            for pair in places.windows(2) {
                let back = pair[1].x <= pair[0].x;
                assert!(
                    !back || pair[1].y > pair[0].y + 0.499,
                    "{columns}: {pair:?}"
                );
            }
        }
    }
}
