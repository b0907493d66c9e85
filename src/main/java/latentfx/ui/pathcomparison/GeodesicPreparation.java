package latentfx.ui.pathcomparison;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.task.Job;

/**
 * Has what geodesics need built while the user still chooses where they are to run, so that the first one comes as quickly as
 * the next. For the FX thread.
 */
final class GeodesicPreparation {
    private final Executor background;
    private final Map<PathComputation, Prepared> prepared = new HashMap<>();

    private record Prepared(OpenModel open, Cancellation cancellation) {}

    GeodesicPreparation(Executor background) {
        this.background = background;
    }

    /** Prepares {@code walker} for {@code open}, once; for the model before it stops. */
    void prepare(PathComputation walker, OpenModel open) {
        Prepared before = prepared.get(walker);
        if (before != null && before.open().equals(open)) {
            return;
        }
        if (before != null) {
            before.cancellation().cancel();
        }
        Cancellation ending = new Cancellation();
        prepared.put(walker, new Prepared(open, ending));
        Job.start(background, ending, progress -> {}, (cancellation, progress) -> {
            walker.prepare(open, cancellation);
            return open;
        });
    }
}
