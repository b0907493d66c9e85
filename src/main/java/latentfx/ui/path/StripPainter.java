package latentfx.ui.path;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Draws the overview of a path one column at a time, queueing anew on the decoding thread after each, so that the
 * picture at the current position never waits for more than one column.
 */
final class StripPainter {
    private final Executor decoding;
    private final PathPainter painter;
    private final Consumer<PathStrips> drawn;
    private volatile long wanted;

    /** Draws on {@code decoding} with {@code painter}; {@code drawn} is called there after each column. */
    StripPainter(Executor decoding, PathPainter painter, Consumer<PathStrips> drawn) {
        this.decoding = decoding;
        this.painter = painter;
        this.drawn = drawn;
    }

    /** Ends what is being drawn. */
    void stop() {
        wanted = 0;
    }

    /** Starts on {@code input}, path number {@code edition} (1 or more), and drops what was being drawn before. */
    void start(long edition, PathInput input) {
        wanted = edition;
        PathStrips blank = PathStrips.blank(input);
        boolean complete = input.step() == PathStep.COMPLETE;
        // Emptying goes through the same queue, or a column under way could arrive after it.
        decoding.execute(complete ? () -> drawNext(edition, blank) : () -> drawn.accept(blank));
    }

    private void drawNext(long edition, PathStrips soFar) {
        if (wanted != edition) {
            return;
        }
        double position = PathStrips.position(soFar.columns().size());
        PathStrips longer = soFar.plus(painter.paint(edition, soFar.input(), position));
        drawn.accept(longer);
        if (longer.columns().size() < PathStrips.COLUMNS) {
            decoding.execute(() -> drawNext(edition, longer));
        }
    }
}
