//! A view handed to others: the link as a picture ([`qr`]), as a part of another page ([`embed`]), and two links side by side
//! ([`compare`]); what a frame and the page around it say to each other ([`frame_message`]).

pub mod compare;
pub mod embed;
pub mod frame_message;
pub mod qr;
