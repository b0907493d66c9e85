package latentfx.ui.time;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import latentfx.recording.TimePoint;
import latentfx.task.LatestSlot;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the newest frames that are wished for in the background, then opens what is likely to be wished for next. */
final class FrameRequests {
    /**
     * A recording's part in a wish.
     *
     * @param maker makes its frames
     * @param line its looks
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

    private static final Logger LOG = LoggerFactory.getLogger(FrameRequests.class);

    private final LatestSlot<Wish> wishes;
    private final LatestSlot<Wish> preparing;
    private volatile @Nullable Wish newest;
    private volatile double before;

    /**
     * Makes nothing yet.
     *
     * @param shown is given frames on {@code fx}
     * @param lost is told on the background thread of what cannot be read back
     */
    FrameRequests(Executor background, Executor fx, Consumer<Frames> shown, Consumer<IOException> lost) {
        LatestSlot<Frames> frames = new LatestSlot<>(fx, shown);
        preparing = new LatestSlot<>(background, this::prepare);
        wishes = new LatestSlot<>(background, wish -> {
            try {
                frames.offer(make(wish));
                preparing.offer(wish);
            } catch (IOException gone) {
                lost.accept(gone);
            }
        });
    }

    /** Wishes for frames; one that is not begun yet is dropped. */
    void ask(Wish wish) {
        newest = wish;
        wishes.offer(wish);
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

    private void prepare(Wish wish) {
        boolean onwards = wish.at() >= before;
        before = wish.at();
        try {
            wish.main().maker().prepare(wish.main().line(), wish.at(), onwards, () -> wish.equals(newest));
            if (wish.other().isPresent()) {
                Shot shot = wish.other().get();
                shot.maker().prepare(shot.line(), wish.at(), onwards, () -> wish.equals(newest));
            }
        } catch (IOException gone) { // nobody has asked for it yet, so nobody need be told
            LOG.debug("a look could not be opened ahead", gone);
        }
    }
}
