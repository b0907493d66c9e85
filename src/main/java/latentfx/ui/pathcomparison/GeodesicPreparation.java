package latentfx.ui.pathcomparison;

import java.util.Optional;
import java.util.concurrent.Executor;
import latentfx.model.OpenModel;
import latentfx.task.FailureLog;
import latentfx.task.LatestAnswer;

/**
 * Has what the geodesics of one side need built while the user still chooses where they are to run, so that the first one
 * comes as quickly as the next. For the FX thread.
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
                FailureLog.of(GeodesicPreparation.class, "geodesics could not be prepared"));
    }

    /** Prepares for {@code open}, once; for the model before it stops. */
    void prepare(OpenModel open) {
        if (!asked.equals(Optional.of(open))) {
            asked = Optional.of(open);
            preparing.ask(open);
        }
    }
}
