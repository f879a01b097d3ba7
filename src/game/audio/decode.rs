//! Long sounds are decoded a little in each update: half a minute of music at once would hold a slow page up for a second.

use bevy::platform::time::Instant;
use bevy_kira_audio::prelude::{Frame, StaticSoundData, StaticSoundSettings};
use std::io::Cursor;
use std::time::Duration;
use symphonia::core::codecs::CodecParameters;
use symphonia::core::codecs::audio::AudioDecoder;
use symphonia::core::formats::{FormatReader, TrackType};
use symphonia::core::io::MediaSourceStream;

/// How long an update may decode.
const BUDGET: Duration = Duration::from_millis(6);

/// A sound on its way from its file's bytes to what is heard.
pub(super) struct Decoding {
    reader: Box<dyn FormatReader>,
    decoder: Box<dyn AudioDecoder>,
    track: u32,
    sample_rate: u32,
    /// Left, right, left, right; or one channel alone.
    samples: Vec<f32>,
    frames: Vec<Frame>,
}

impl Decoding {
    /// Reads the file's head.
    ///
    /// # Errors
    /// Why it is no sound that can be played.
    pub fn begin(bytes: Vec<u8>) -> Result<Self, String> {
        let stream = MediaSourceStream::new(Box::new(Cursor::new(bytes)), Default::default());
        let reader = symphonia::default::get_probe()
            .probe(
                &Default::default(),
                stream,
                Default::default(),
                Default::default(),
            )
            .map_err(|error| error.to_string())?;
        let track = reader
            .default_track(TrackType::Audio)
            .ok_or("it has no track")?;
        let Some(CodecParameters::Audio(about)) = &track.codec_params else {
            return Err("its track is no sound".into());
        };
        let decoder = symphonia::default::get_codecs()
            .make_audio_decoder(about, &Default::default())
            .map_err(|error| error.to_string())?;
        Ok(Self {
            track: track.id,
            sample_rate: about.sample_rate.ok_or("it has no sample rate")?,
            decoder,
            reader,
            samples: Vec::new(),
            frames: Vec::new(),
        })
    }

    /// Goes on for this update's time; the whole sound when that was the rest.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn go_on(&mut self) -> Result<Option<StaticSoundData>, String> {
        let begun = Instant::now();
        while begun.elapsed() < BUDGET {
            let packet = self
                .reader
                .next_packet()
                .map_err(|error| error.to_string())?;
            let Some(packet) = packet else {
                return Ok(Some(StaticSoundData {
                    sample_rate: self.sample_rate,
                    frames: std::mem::take(&mut self.frames).into(),
                    settings: StaticSoundSettings::default(),
                    slice: None,
                }));
            };
            if packet.track_id != self.track {
                continue;
            }
            let heard = self
                .decoder
                .decode(&packet)
                .map_err(|error| error.to_string())?;
            let channels = heard.spec().channels().count();
            heard.copy_to_vec_interleaved(&mut self.samples);
            let frames = self.samples.chunks_exact(channels.max(1));
            self.frames.extend(frames.map(|frame| Frame {
                left: frame[0],
                right: frame[channels.min(2) - 1],
            }));
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::project_folder;

    fn theme() -> Vec<u8> {
        std::fs::read(project_folder().join("assets/audio/theme.ogg")).unwrap()
    }

    #[test]
    fn a_little_at_a_time_gives_the_same_as_all_at_once() {
        let mut decoding = Decoding::begin(theme()).unwrap();
        let mut sound = None;
        while sound.is_none() {
            sound = decoding.go_on().unwrap();
        }
        let at_once = StaticSoundData::from_cursor(Cursor::new(theme())).unwrap();
        assert!(sound == Some(at_once));
    }

    #[test]
    fn what_is_no_sound_is_told() {
        assert!(Decoding::begin(b"no sound at all".to_vec()).is_err());
    }
}
