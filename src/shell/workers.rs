//! The workers that run long computations off the main thread, and who asks them.

pub mod pool;
pub mod worker;
pub mod worker_queue;
