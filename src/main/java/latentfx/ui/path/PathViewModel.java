package latentfx.ui.path;

import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.analysis.SampleImages;
import latentfx.task.FailureLog;
import latentfx.task.LatestAnswer;
import latentfx.ui.pathcomparison.PathComparisonViewModel;

/**
 * Walks a path: every change of position or path is drawn on the decoding thread, the newest one first, and delivered on
 * the FX thread. All methods are for the FX thread.
 */
public final class PathViewModel {
    /** Where a new path begins to be looked at. */
    public static final double MIDDLE = 0.5;

    private final ObjectProperty<PathInput> input = new SimpleObjectProperty<>(PathInput.NOTHING);
    private final ReadOnlyDoubleWrapper t = new ReadOnlyDoubleWrapper(MIDDLE);
    private final ReadOnlyObjectWrapper<PathFrame> frame = new ReadOnlyObjectWrapper<>(PathFrame.NONE);
    private final ReadOnlyObjectWrapper<PathStrips> strips =
            new ReadOnlyObjectWrapper<>(PathStrips.blank(PathInput.NOTHING));
    private final LatestAnswer<Request, PathFrame> frames;
    private final StripPainter stripPainter;
    private final PathComparisonViewModel lab;
    private long sequence;
    private PathEdition edition = new PathEdition(PathInput.NOTHING);

    /**
     * Draws on {@code decoding} (one thread) and delivers on {@code fx}.
     *
     * @param images where the originals of the pixel blend come from
     */
    public PathViewModel(Executor decoding, Executor fx, SampleImages images) {
        this(decoding, decoding, fx, images);
    }

    /**
     * The same with an executor for what takes longer than a frame.
     *
     * @param background looks for geodesics and measures paths
     */
    public PathViewModel(Executor background, Executor decoding, Executor fx, SampleImages images) {
        PathPainter painter = new PathPainter(images);
        frames = LatestAnswer.keepingUp(
                decoding,
                fx,
                (request, cancellation) -> request.answer(painter),
                frame::set,
                FailureLog.of(PathViewModel.class, "a position on a path could not be drawn"));
        stripPainter = new StripPainter(decoding, fx, painter, strips::set);
        input.addListener((property, before, now) -> redraw(now));
        lab = new PathComparisonViewModel(this, background, decoding, fx, images);
    }

    /** All ways along the same path side by side. */
    public PathComparisonViewModel lab() {
        return lab;
    }

    /** The path to walk, as each model sees it. */
    public ObjectProperty<PathInput> inputProperty() {
        return input;
    }

    /** The position on the path, 0 at the first end, 1 at the second; 0.5 to begin with. */
    public ReadOnlyDoubleProperty tProperty() {
        return t.getReadOnlyProperty();
    }

    /**
     * The live pictures. They lag behind position and path by the time that drawing takes. A listener added after the view's
     * own is told when the pixels are in the buffers: the place to measure the latency from {@link PathFrame#askedNanos()}.
     */
    public ReadOnlyObjectProperty<PathFrame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** The overview, which grows from the first end on while it is being drawn. */
    public ReadOnlyObjectProperty<PathStrips> stripsProperty() {
        return strips.getReadOnlyProperty();
    }

    /** Goes to position {@code position}, brought into [0, 1]. */
    public void dragTo(double position) {
        double within = Math.max(0, Math.min(1, position));
        if (within != t.get()) {
            t.set(within);
            ask();
        }
    }

    /** Goes {@code by} further, or back where it is negative, in steps of a hundredth. */
    public void step(double by) {
        dragTo(Math.round((t.get() + by) * 100) / 100.0);
    }

    /** Draws everything anew, for when originals have become available. */
    public void refresh() {
        redraw(input.get());
        lab.restart();
    }

    private void redraw(PathInput now) {
        edition = new PathEdition(now);
        ask();
        stripPainter.start(edition);
    }

    private void ask() {
        sequence++;
        frames.ask(new Request(sequence, System.nanoTime(), edition, t.get()));
    }

    /** A position to be drawn. */
    private record Request(long sequence, long askedNanos, PathEdition path, double t) {
        PathFrame answer(PathPainter painter) {
            return new PathFrame(sequence, askedNanos, path.input(), painter.paint(path, t));
        }
    }
}
