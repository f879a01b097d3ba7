//! The game's gallery drawn into a picture, without a window and without a graphics card.

use std::path::Path;
use std::sync::mpsc::channel;
use std::time::Duration;

use bevy::app::PluginsState;
use bevy::camera::RenderTarget;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::render::render_resource::TextureFormat;
use bevy::render::settings::{Backends, RenderCreation, WgpuSettings};
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::time::TimeUpdateStrategy;
use bevy::window::{ExitCondition, WindowResolution};
use bevy::winit::WinitPlugin;
use sango::game::art::Art;
use sango::game::platform::picker::Picker;
use sango::game::platform::{Asked, Prefers, Saver, StoreFolder, read_files};
use sango::game::{app, gallery};

use crate::compare::Picture;

/// Updates until a page stands whose drawings are painted.
const SETTLED: usize = 30;

/// An open page.
pub struct Drawing {
    app: App,
    image: Handle<Image>,
    /// Nothing is kept of what is drawn here.
    _folder: tempfile::TempDir,
}

/// Whether there is a Vulkan that draws by the processor: with another one pictures differ from card to card.
pub fn can_draw() -> Result<(), &'static str> {
    if !cfg!(target_os = "linux") {
        return Err("pictures are compared on Linux only, where Mesa's lavapipe draws");
    }
    let folders = ["/usr/share/vulkan/icd.d", "/etc/vulkan/icd.d"];
    let has_driver = folders
        .iter()
        .filter_map(|folder| std::fs::read_dir(Path::new(folder)).ok())
        .flatten()
        .flatten()
        .any(|file| file.file_name().to_string_lossy().starts_with("lvp_icd"));
    if has_driver {
        Ok(())
    } else {
        Err("there is no lavapipe here: apt-get install mesa-vulkan-drivers libvulkan1")
    }
}

impl Drawing {
    /// Opens a page of the gallery in a window that is never shown.
    pub fn of(page: &str, width: u32, height: u32) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut app = App::new();
        let window = Window {
            resolution: WindowResolution::new(width, height).with_scale_factor_override(1.0),
            ..default()
        };
        let software = WgpuSettings {
            backends: Some(Backends::VULKAN),
            force_fallback_adapter: true,
            ..default()
        };
        let plugins = DefaultPlugins
            .build()
            .disable::<WinitPlugin>()
            .disable::<PipelinedRenderingPlugin>()
            .disable::<bevy::log::LogPlugin>()
            .disable::<bevy::app::TerminalCtrlCHandlerPlugin>()
            .set(WindowPlugin {
                primary_window: Some(window),
                exit_condition: ExitCondition::DontExit,
                ..default()
            })
            .set(RenderPlugin {
                render_creation: RenderCreation::Automatic(Box::new(software)),
                synchronous_pipeline_compilation: true,
                ..default()
            });
        app.add_plugins(plugins);
        let step = Duration::from_nanos(1_000_000_000 / 60);
        app.insert_resource(TimeUpdateStrategy::ManualDuration(step))
            .insert_resource(read_files())
            .insert_resource(Asked(Prefers {
                languages: vec!["en".into()],
                reduced_motion: true,
                high_contrast: false,
            }))
            .insert_resource(StoreFolder(folder.path().to_owned()))
            .insert_resource(Saver::into_folder(folder.path().to_owned()))
            .insert_resource(Picker::in_folder(folder.path().to_owned()));
        app::plugin(&mut app);
        gallery::open(&mut app, page);
        let canvas = Image::new_target_texture(width, height, TextureFormat::Rgba8UnormSrgb, None);
        let image = app.world_mut().resource_mut::<Assets<Image>>().add(canvas);
        while app.plugins_state() == PluginsState::Adding {
            bevy::tasks::tick_global_task_pools_on_main_thread();
        }
        app.finish();
        app.cleanup();
        app.update();
        let target = RenderTarget::Image(image.clone().into());
        let mut cameras = app.world_mut().query_filtered::<Entity, With<Camera2d>>();
        let camera = cameras.single(app.world()).expect("one camera");
        app.world_mut()
            .entity_mut(camera)
            .insert((target, IsDefaultUiCamera));
        Self {
            app,
            image,
            _folder: folder,
        }
    }

    /// What stands on the page when it has come to rest.
    pub fn picture(&mut self) -> Picture {
        for _ in 0..600 {
            self.app.update();
            if self.app.world().resource::<Art>().is_painted() {
                break;
            }
        }
        for _ in 0..SETTLED {
            self.app.update();
        }
        let (sender, taken) = channel();
        self.app
            .world_mut()
            .spawn(Screenshot::image(self.image.clone()))
            .observe(move |captured: On<ScreenshotCaptured>| {
                let image = captured.image.clone().try_into_dynamic();
                // Whoever asked waits for it.
                let _ = sender.send(image.expect("a picture").to_rgb8());
            });
        for _ in 0..600 {
            self.app.update();
            if let Ok(image) = taken.try_recv() {
                return Picture::new(image.width(), image.height(), image.into_raw());
            }
        }
        panic!("nothing is drawn");
    }

    /// Moves one word four pixels aside.
    pub fn nudge(&mut self) {
        let mut words = self
            .app
            .world_mut()
            .query_filtered::<&mut UiTransform, With<Text>>();
        let mut word = words
            .iter_mut(self.app.world_mut())
            .next()
            .expect("there are words");
        word.translation.x = px(4);
    }
}
