//! The page: reads the address, mounts the root component.

fn main() {}
