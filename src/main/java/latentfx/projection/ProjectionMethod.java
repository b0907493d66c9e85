package latentfx.projection;

import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * A way to place points of many dimensions on a plane, with its options, which it checks when it is made. {@link Projections}
 * lists all of them.
 */
public interface ProjectionMethod {
    /** The method's entry in the catalogue. */
    ProjectionKind kind();

    /** The short name that people type, such as {@code pca} or {@code tsne}. */
    default String id() {
        return kind().id();
    }

    /** The options by name, for reports: {@code neighbours}, {@code perplexity} and so on, but for the seed. Axes count from 1. */
    Map<String, Number> options();

    /** What decides the method's random numbers; empty where it needs none. */
    default OptionalLong seed() {
        return OptionalLong.empty();
    }

    /** The most points that it places; each method says why. */
    default int mostPoints() {
        return kind().mostPoints();
    }

    /**
     * Places {@code points} on a plane; equal points, options and seed give equal positions, bit for bit. Uses at most two
     * threads, the caller's among them.
     *
     * @param points one a row
     * @param progress told from the calling thread, in steps of the method
     * @param cancellation looked at many times a second
     * @throws IllegalArgumentException if the points are too few or too many for the options, or not finite; the message
     *     is one sentence that says what to change
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    Embedding fit(Matrix points, Consumer<Progress> progress, Cancellation cancellation);
}
