package latentfx.ui.path;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;

/**
 * Draws the overview of a path one column at a time, going back to the end of the decoding thread's queue for each, so that
 * the picture at the current position never waits for more than one column. For the FX thread.
 */
final class StripPainter {
    private final LatestAnswer<Request, Request> columns;
    private final Consumer<PathStrips> drawn;

    /** The columns drawn so far, to which the next is to be added. */
    private record Request(PathEdition path, PathStrips soFar) {}

    /** Draws on {@code decoding} with {@code painter}; {@code drawn} is called on {@code fx} after each column. */
    StripPainter(Executor decoding, Executor fx, PathPainter painter, Consumer<PathStrips> drawn) {
        this.drawn = drawn;
        columns = LatestAnswer.newestOnly(
                decoding,
                fx,
                (request, cancellation) -> longer(request, painter),
                this::show,
                Failures.of(StripPainter.class, "the overview of a path could not be drawn"));
    }

    /** Ends what is being drawn. */
    void stop() {
        columns.cancel();
    }

    /** Starts on {@code path} and drops what was being drawn before; a path that is not complete has no columns. */
    void start(ResolvedPath path) {
        PathStrips blank = PathStrips.blank(path.input());
        if (path.input().step() == PathStep.COMPLETE) {
            columns.ask(new Request(path.path(), blank));
        } else {
            columns.cancel();
            drawn.accept(blank);
        }
    }

    private static Request longer(Request request, PathPainter painter) {
        double position = PathStrips.position(request.soFar().columns().size());
        return new Request(request.path(), request.soFar().plus(painter.paint(request.path(), position)));
    }

    private void show(Request done) {
        drawn.accept(done.soFar());
        if (done.soFar().columns().size() < PathStrips.COLUMNS && !columns.isBusy()) {
            columns.ask(done);
        }
    }
}
