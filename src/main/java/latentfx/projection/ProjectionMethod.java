package latentfx.projection;

import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import latentfx.math.ColumnOffsets;
import latentfx.math.Samples;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * A projection method with its options, which its constructor checks: maps points of many dimensions to a plane. {@link
 * Projections} lists all methods.
 */
public interface ProjectionMethod {
    /** The method's catalogue entry. */
    ProjectionKind kind();

    /** The method's id, such as {@code pca} or {@code tsne}. */
    default String id() {
        return kind().id();
    }

    /**
     * The options by name, for reports: {@code neighbours}, {@code perplexity} and so on, without the seed. Axes are
     * counted from 1.
     */
    Map<String, Number> options();

    /** Seed of the method's random numbers; empty for deterministic methods. */
    default OptionalLong seed() {
        return OptionalLong.empty();
    }

    /** The largest number of points supported. */
    default int mostPoints() {
        return kind().mostPoints();
    }

    /**
     * What the two coordinates of a position lack where {@code offsets} were subtracted from the columns of the points:
     * nothing for methods that place points relative to each other.
     */
    default ColumnOffsets lacking(ColumnOffsets offsets) {
        return ColumnOffsets.none(2);
    }

    /**
     * Projects {@code points} to a plane. Equal points, options and seed give bit-identical positions. Uses at most two
     * threads, including the caller's.
     *
     * @param points one per row
     * @param progress called on the calling thread, in steps of the method
     * @param cancellation checked many times a second
     * @throws IllegalArgumentException if the points are too few or too many for the options, or not finite; the
     *     message is one sentence that says what to change
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    Embedding fit(Samples points, Consumer<Progress> progress, Cancellation cancellation);

    /**
     * Like {@link #fit(Samples, Consumer, Cancellation)}; a method that moves points step by step shows them to {@code
     * motion} on the calling thread, and gives the positions reached, with {@link ProjectionRemark.Stopped}, where
     * {@code motion} is stopped.
     */
    default Embedding fit(Samples points, Motion motion, Consumer<Progress> progress, Cancellation cancellation) {
        return fit(points, progress, cancellation);
    }
}
