package latentfx.ui.time;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import latentfx.recording.TimePoint;
import latentfx.task.Cancellation;
import latentfx.task.LatestAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes the frames asked for last in the background, then opens the checkpoints that are likely to be needed next.
 */
final class FrameRequests {
    /**
     * Where the frame of one recording comes from.
     *
     * @param maker computes frames of the recording
     * @param line the recording's checkpoints, in order
     */
    record Source(FrameMaker maker, List<TimePoint> line) {}

    /**
     * A request for the frames at one time.
     *
     * @param main the recording whose time line is shown
     * @param other the other recording; empty if there is none or it does not move along
     * @param at the time in epochs, for both
     * @param sample the sample to decode; empty for none
     */
    record FrameRequest(Source main, Optional<Source> other, double at, OptionalInt sample) {}

    /**
     * The frames that answer a request.
     *
     * @param main frame of the recording whose time line is shown
     * @param other frame of the other recording
     */
    record Frames(TimeFrame main, Optional<TimeFrame> other) {}

    private record Made(FrameRequest request, Frames frames) {}

    private record Preparing(FrameRequest request, boolean onwards) {}

    private static final Logger LOG = LoggerFactory.getLogger(FrameRequests.class);

    private final LatestAnswer<FrameRequest, Made> requests;
    private final LatestAnswer<Preparing, Preparing> preparing;
    private final Consumer<Frames> shown;
    private double before;

    /**
     * Creates an idle queue.
     *
     * @param background where frames are computed
     * @param fx where {@code shown} and {@code lost} are called
     * @param shown receives finished frames
     * @param lost receives the reason if frames could not be computed
     */
    FrameRequests(Executor background, Executor fx, Consumer<Frames> shown, Consumer<Throwable> lost) {
        this.shown = shown;
        // Checkpoints opened ahead have not been requested, so a failure is only logged.
        preparing = LatestAnswer.newestOnly(
                background,
                fx,
                FrameRequests::prepare,
                done -> {},
                failure -> LOG.debug("a checkpoint could not be opened ahead", failure));
        requests = LatestAnswer.keepingUp(
                background, fx, (request, cancellation) -> new Made(request, make(request)), this::show, lost);
    }

    /** Asks for frames and drops an earlier request that has not been started yet. For the FX thread. */
    void ask(FrameRequest request) {
        preparing.cancel();
        requests.ask(request);
    }

    private void show(Made made) {
        shown.accept(made.frames());
        if (!requests.isBusy()) {
            double at = made.request().at();
            preparing.ask(new Preparing(made.request(), at >= before));
            before = at;
        }
    }

    private static Frames make(FrameRequest request) throws IOException {
        TimeFrame main = request.main().maker().make(request.main().line(), request.at(), request.sample());
        Optional<TimeFrame> other = Optional.empty();
        if (request.other().isPresent()) {
            Source second = request.other().get();
            other = Optional.of(second.maker().make(second.line(), request.at(), request.sample()));
        }
        return new Frames(main, other);
    }

    private static Preparing prepare(Preparing what, Cancellation cancellation) throws IOException {
        FrameRequest request = what.request();
        request.main().maker().prepare(request.main().line(), request.at(), what.onwards(), cancellation);
        if (request.other().isPresent()) {
            Source second = request.other().get();
            second.maker().prepare(second.line(), request.at(), what.onwards(), cancellation);
        }
        return what;
    }
}
