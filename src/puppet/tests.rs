//! A figure moves as a body does, and the drawings' data is sound.

use super::spring::{Nature, Spring};
use super::*;
use crate::curriculum::{Gesture, Mood, project_folder};

fn wants(mood: Mood, gesture: Gesture) -> Wants {
    Wants {
        mood,
        gesture,
        speaking: false,
        gaze: None,
        calm: false,
    }
}

fn sango() -> (Rig, Acts) {
    let folder = project_folder().join("assets/art/sango");
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    (
        Rig::read(&read("rig.ron")).unwrap(),
        Acts::read(&read("acts.ron")).unwrap(),
    )
}

#[test]
fn sango_has_ten_moods_and_ten_gestures() {
    let (_, acts) = sango();
    assert_eq!(acts.moods().count(), 10);
    assert_eq!(acts.gestures().filter(|g| *g != Gesture::None).count(), 10);
}

#[test]
fn a_joint_comes_to_rest_where_it_is_wanted_at_any_frame_rate() {
    for seconds in [1.0 / 144.0, 1.0 / 30.0, 0.2, 0.25] {
        for &joint in Joint::ALL {
            let mut spring = Spring::still(0.0);
            for _ in 0..(6.0 / seconds) as u32 {
                spring.go(Nature::of(joint), 1.0, seconds);
                assert!(spring.at.abs() < 3.0, "{joint:?} runs away at {seconds}");
            }
            assert!(
                (spring.at - 1.0).abs() < 0.02,
                "{joint:?} {seconds} {}",
                spring.at
            );
        }
    }
}

#[test]
fn an_arm_takes_a_step_back_first_and_swings_over() {
    let mut spring = Spring::still(0.0);
    let (mut least, mut most) = (0.0_f32, 0.0_f32);
    for _ in 0..120 {
        spring.go(Nature::of(Joint::RightRaise), 1.0, 1.0 / 60.0);
        least = least.min(spring.at);
        most = most.max(spring.at);
    }
    assert!((-0.3..-0.01).contains(&least), "{least}");
    assert!((1.02..1.4).contains(&most), "{most}");
}

/// As far as a hand may get in a sixtieth of a second, canvas units.
const SWIFT: f32 = 90.0;

#[test]
fn without_weight_a_hand_would_jump() {
    let (rig, acts) = sango();
    let hand = rig.bones.iter().position(|bone| bone.name == "right-hand");
    let hand = hand.unwrap();
    let at = |gesture, age| {
        let pose = acts.wanted(Mood::Happy, gesture, age);
        let pivot = glam::Vec2::from(rig.bones[hand].pivot);
        rig.place(&pose)[hand].way.transform_point2(pivot)
    };
    assert!(at(Gesture::Cheer, 0.4).distance(at(Gesture::Think, 0.0)) > SWIFT);
}

#[test]
fn a_gesture_that_is_broken_off_does_not_jump() {
    let (rig, acts) = sango();
    let mut life = Life::new(1);
    let mut last: Option<Vec<Placed>> = None;
    for frame in 0..240 {
        let gesture = if frame < 75 {
            Gesture::Wave
        } else if frame < 100 {
            Gesture::Cheer
        } else {
            Gesture::Think
        };
        life.go(&acts, &wants(Mood::Happy, gesture), 1.0 / 60.0);
        let placed = rig.place(&life.pose());
        if let Some(last) = &last {
            for (bone, (a, b)) in rig.bones.iter().zip(last.iter().zip(&placed)) {
                let pivot = glam::Vec2::from(bone.pivot);
                let far = a
                    .way
                    .transform_point2(pivot)
                    .distance(b.way.transform_point2(pivot));
                assert!(far < SWIFT, "{} jumps {far} at {frame}", bone.name);
            }
        }
        last = Some(placed);
    }
}

#[test]
fn a_still_picture_does_not_move_and_two_are_alike() {
    let (_, acts) = sango();
    let (mut one, mut other) = (Life::new(1), Life::new(2));
    let shrug = wants(Mood::Curious, Gesture::Shrug);
    one.freeze(&acts, &shrug);
    other.freeze(&acts, &shrug);
    assert_eq!(one.pose(), other.pose());
    let before = one.pose();
    one.freeze(&acts, &shrug);
    assert_eq!(one.pose(), before);
}

#[test]
fn eyes_blink_at_uneven_times_and_few_smooth_pictures_are_asked_for() {
    let (_, acts) = sango();
    let mut life = Life::new(7);
    let mut shut = Vec::new();
    let mut smooth = 0;
    let idle = wants(Mood::Happy, Gesture::None);
    let mut was = false;
    for tick in 0..60 * 60 {
        smooth += u32::from(life.go(&acts, &idle, 1.0 / 60.0));
        let is = life.pose()[Joint::Lid] > 0.5;
        if is && !was {
            shut.push(tick);
        }
        was = is;
    }
    assert!(
        (12..40).contains(&shut.len()),
        "{} blinks a minute",
        shut.len()
    );
    let pauses: Vec<i32> = shut.windows(2).map(|two| two[1] - two[0]).collect();
    assert!(pauses.iter().max() > pauses.iter().min().map(|least| least * 2).as_ref());
    let share = f64::from(smooth) / 3600.0;
    assert!(share < 0.2, "moves {share} of the time");
}

#[test]
fn a_calm_figure_hops_less() {
    let (_, acts) = sango();
    let height = |calm: bool| {
        let mut life = Life::new(1);
        let cheer = Wants {
            calm,
            ..wants(Mood::Happy, Gesture::Cheer)
        };
        let mut highest = 0.0_f32;
        for _ in 0..60 {
            life.go(&acts, &cheer, 1.0 / 60.0);
            highest = highest.max(-life.pose()[Joint::Y]);
        }
        highest
    };
    assert!(height(true) < height(false) * 0.6);
}

#[test]
fn a_bone_that_hangs_on_nothing_is_told() {
    let text = r#"(canvas: (1, 1), bones: [(name: "a", on: Some("b"), pivot: (0, 0))], parts: [])"#;
    assert!(Rig::read(text).unwrap_err().contains("not before it"));
    let text = r#"(canvas: (1, 1), bones: [], parts: [(layer: "l", bone: "a")])"#;
    assert!(Rig::read(text).unwrap_err().contains("hangs on no bone"));
}

#[test]
fn somebody_new_lands_before_they_wave_and_somebody_calm_is_simply_there() {
    let (_, acts) = sango();
    let wave = wants(Mood::Happy, Gesture::Wave);
    let (mut lively, mut calm) = (Life::new(1), Life::new(1));
    lively.come(false);
    calm.come(true);
    lively.go(&acts, &wave, 1.0 / 60.0);
    calm.go(&acts, &wave, 1.0 / 60.0);
    assert!(lively.is_coming() && !lively.does(Mood::Happy, Gesture::Wave));
    assert!(lively.pose()[Joint::Y] < -20.0, "it comes from above");
    assert!(!calm.is_coming() && calm.does(Mood::Happy, Gesture::Wave));
    for _ in 0..60 {
        lively.go(&acts, &wave, 1.0 / 60.0);
    }
    assert!(!lively.is_coming() && lively.does(Mood::Happy, Gesture::Wave));
    assert!(lively.pose()[Joint::Y].abs() < 4.0, "it stands");
}

#[test]
fn whoever_is_to_leave_while_coming_in_leaves() {
    let (_, acts) = sango();
    let mut life = Life::new(1);
    life.come(false);
    life.go(&acts, &wants(Mood::Happy, Gesture::Wave), 1.0 / 60.0);
    life.go(&acts, &wants(Mood::Happy, Gesture::HopOut), 1.0 / 60.0);
    assert!(life.does(Mood::Happy, Gesture::HopOut));
}

#[test]
fn whoever_holds_something_waves_with_the_other_hand() {
    let folder = project_folder().join("assets/art/cast");
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let (people, acts) = (
        Rig::read(&read("rig.ron")).unwrap(),
        Acts::read(&read("acts.ron")).unwrap(),
    );
    let arms = |who: &str| {
        let rig = people.of(who);
        let placed = rig.place(&acts.wanted(Mood::Happy, Gesture::Wave, 0.5));
        ["right-arm", "left-arm"].map(|name| {
            let at = rig.bones.iter().position(|bone| bone.name == name).unwrap();
            placed[at].turn.abs() > 0.1
        })
    };
    assert_eq!(arms("amina"), [true, false]);
    assert_eq!(arms("jonas"), [false, true]);
}
