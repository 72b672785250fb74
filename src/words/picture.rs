//! The words of what a reader adds to the picture, of its panels, of the zoom and of its sound.

/// The catalogue of the picture. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct PictureWords {
    pub own_data: &'static str,
}

pub(super) static EN: PictureWords = PictureWords { own_data: "Your data" };

pub(super) static FR: PictureWords = PictureWords { own_data: "Vos données" };
