package latentfx.ui.pathcomparison;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.task.Job;

/**
 * Builds in the background what all geodesics of a model need, while the user still selects their ends, so that the
 * first one takes no longer than the next. For the FX thread.
 */
final class GeodesicPreparation {
    private final Executor background;
    private final Map<PathComputation, Prepared> prepared = new HashMap<>();

    private record Prepared(OpenModel open, Cancellation cancellation) {}

    GeodesicPreparation(Executor background) {
        this.background = background;
    }

    /** Prepares {@code paths} for {@code open}, once; a preparation for its former model is cancelled. */
    void prepare(PathComputation paths, OpenModel open) {
        Prepared before = prepared.get(paths);
        if (before != null && before.open().equals(open)) {
            return;
        }
        if (before != null) {
            before.cancellation().cancel();
        }
        Cancellation ending = new Cancellation();
        prepared.put(paths, new Prepared(open, ending));
        Job.start(background, ending, progress -> {}, (cancellation, progress) -> {
            paths.prepare(open, cancellation);
            return open;
        });
    }
}
