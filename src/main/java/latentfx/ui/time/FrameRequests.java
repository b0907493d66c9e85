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
     * A recording's part in a wish.
     *
     * @param maker makes its frames
     * @param line its checkpoints
     */
    record Shot(FrameMaker maker, List<TimePoint> line) {}

    /**
     * What is to be seen.
     *
     * @param main of the recording whose time line is shown
     * @param other of the other recording; empty where there is none or it stays as it is
     * @param at the time in epochs, the same in both
     * @param sample to be decoded
     */
    record Wish(Shot main, Optional<Shot> other, double at, OptionalInt sample) {}

    /**
     * What was made of a wish.
     *
     * @param main of the recording whose time line is shown
     * @param other of the other recording
     */
    record Frames(TimeFrame main, Optional<TimeFrame> other) {}

    private record Made(Wish wish, Frames frames) {}

    private record Preparing(Wish wish, boolean onwards) {}

    private static final Logger LOG = LoggerFactory.getLogger(FrameRequests.class);

    private final LatestAnswer<Wish, Made> wishes;
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
        wishes = LatestAnswer.keepingUp(
                background, fx, (wish, cancellation) -> new Made(wish, make(wish)), this::show, lost);
    }

    /** Wishes for frames; one that is not begun yet is dropped. For the FX thread. */
    void ask(Wish wish) {
        preparing.cancel();
        wishes.ask(wish);
    }

    private void show(Made made) {
        shown.accept(made.frames());
        if (!wishes.isBusy()) {
            double at = made.wish().at();
            preparing.ask(new Preparing(made.wish(), at >= before));
            before = at;
        }
    }

    private static Frames make(Wish wish) throws IOException {
        TimeFrame main = wish.main().maker().make(wish.main().line(), wish.at(), wish.sample());
        Optional<TimeFrame> other = Optional.empty();
        if (wish.other().isPresent()) {
            Shot shot = wish.other().get();
            other = Optional.of(shot.maker().make(shot.line(), wish.at(), wish.sample()));
        }
        return new Frames(main, other);
    }

    private static Preparing prepare(Preparing what, Cancellation cancellation) throws IOException {
        Wish wish = what.wish();
        wish.main().maker().prepare(wish.main().line(), wish.at(), what.onwards(), cancellation);
        if (wish.other().isPresent()) {
            Shot shot = wish.other().get();
            shot.maker().prepare(shot.line(), wish.at(), what.onwards(), cancellation);
        }
        return what;
    }
}
