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

/** Makes the newest frames that are wished for in the background, then opens what is likely to be wished for next. */
final class FrameRequests {
    /**
     * A recording's part in a request.
     *
     * @param maker makes its frames
     * @param line its checkpoints
     */
    record Source(FrameMaker maker, List<TimePoint> line) {}

    /**
     * What is to be seen.
     *
     * @param main of the recording whose time line is shown
     * @param other of the other recording; empty where there is none or it stays as it is
     * @param at the time in epochs, the same in both
     * @param sample to be decoded
     */
    record FrameRequest(Source main, Optional<Source> other, double at, OptionalInt sample) {}

    /**
     * What was made of a request.
     *
     * @param main of the recording whose time line is shown
     * @param other of the other recording
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
     * Makes nothing yet.
     *
     * @param shown is given frames on {@code fx}
     * @param lost is told on {@code fx} why there are none
     */
    FrameRequests(Executor background, Executor fx, Consumer<Frames> shown, Consumer<Throwable> lost) {
        this.shown = shown;
        // Nobody has asked for what is prepared yet, so nobody need be told where that fails.
        preparing = LatestAnswer.newestOnly(
                background,
                fx,
                FrameRequests::prepare,
                done -> {},
                failure -> LOG.debug("a checkpoint could not be opened ahead", failure));
        requests = LatestAnswer.keepingUp(
                background, fx, (request, cancellation) -> new Made(request, make(request)), this::show, lost);
    }

    /** Wishes for frames; one that is not begun yet is dropped. For the FX thread. */
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
