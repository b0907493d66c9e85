package latentfx.ui.pathcomparison;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import latentfx.model.OpenModel;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;

/**
 * Builds in the background what all geodesics of one side's model need, while the user still selects their ends, so that the
 * first one takes no longer than the next. For the FX thread.
 */
final class GeodesicPreparation {
    private final LatestAnswer<OpenModel, OpenModel> preparing;
    private Optional<OpenModel> asked = Optional.empty();

    /** Prepares {@code computation} on {@code background}. */
    GeodesicPreparation(PathComputation computation, Executor background, Executor fx) {
        preparing = LatestAnswer.newestOnly(
                background,
                fx,
                (open, cancellation) -> {
                    computation.prepare(open, cancellation);
                    return open;
                },
                prepared -> {},
                Failures.of(GeodesicPreparation.class, "geodesics could not be prepared"));
    }

    /** Tells {@code listener} when it begins to prepare and when it has ended. */
    void onBusy(Consumer<Boolean> listener) {
        preparing.onBusy(listener);
    }

    /** Whether it prepares. */
    boolean isBusy() {
        return preparing.isBusy();
    }

    /** Ends the preparation; the next geodesic takes longer. */
    void cancel() {
        if (preparing.isBusy()) {
            preparing.cancel();
            asked = Optional.empty();
        }
    }

    /** Prepares for {@code open}, once; a preparation for the former model is cancelled. */
    void prepare(OpenModel open) {
        if (!asked.equals(Optional.of(open))) {
            asked = Optional.of(open);
            preparing.ask(open);
        }
    }
}
