package latentfx.ui.bench;

import java.util.concurrent.Executor;

/**
 * The executors of the measured views, divided as in the window.
 *
 * @param decoding one thread: live decoding of single points
 * @param background a few threads: projecting, restoring
 * @param fx the FX thread
 */
public record BenchThreads(Executor decoding, Executor background, Executor fx) {}
