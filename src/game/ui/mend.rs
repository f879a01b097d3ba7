//! Mends a fault of the layout: a text is measured in a width of broken pixels and laid out in whole ones. Where a line just fitted,
//! it then breaks once more, and the text stands over what follows; where it just did not, it is one line in the room of two. Such
//! a text is told to be a little narrower, and is measured anew.

use bevy::prelude::*;
use bevy::text::TextLayoutInfo;
use bevy::ui::UiSystems;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, mend.after(UiSystems::PostLayout));
}

fn mend(
    mut texts: Query<
        (&TextLayoutInfo, &ComputedNode, &mut Node),
        (With<Text>, Changed<TextLayoutInfo>),
    >,
) {
    for (info, computed, mut node) in &mut texts {
        let has = computed.size() * computed.inverse_scale_factor;
        let drawn = info.size;
        if drawn.y <= 0.0 || has.x <= 8.0 {
            continue;
        }
        let too_low = drawn.y > has.y + 2.0;
        // A node may be higher than its text for other reasons, but hardly by whole lines and as wide as its text.
        let twice = (has.y - 2.0 * drawn.y).abs() < 2.0 && has.x - drawn.x < 2.0;
        if too_low || twice {
            node.max_width = px(has.x - 1.5);
        }
    }
}
