package latentfx.ui.path;

import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.analysis.SampleImages;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.task.LatestSlot;

/**
 * A path and the position on it that is looked at. Each change of either is drawn on the decoding thread, where the newest
 * request replaces those that still wait, and delivered on the FX thread; a changed selection takes one trip there and back,
 * codes and pictures together. All methods are for the FX thread.
 */
public final class PathViewModel {
    /** The position at which a new path is first shown. */
    public static final double MIDDLE = 0.5;

    private final ObjectProperty<PathInput> input = new SimpleObjectProperty<>(PathInput.NOTHING);
    private final ReadOnlyDoubleWrapper t = new ReadOnlyDoubleWrapper(MIDDLE);
    private final ReadOnlyObjectWrapper<PathFrame> frame = new ReadOnlyObjectWrapper<>(PathFrame.NONE);
    private final ReadOnlyObjectWrapper<PathStrips> strips =
            new ReadOnlyObjectWrapper<>(PathStrips.blank(PathInput.NOTHING));
    private final LatestAnswer<PathRequest, PathFrame> frames;
    private final StripPainter stripPainter;
    private boolean resolving;
    private long sequence;
    private PathEdition path = new PathEdition(new PathQuestion.Known(PathInput.NOTHING));

    /**
     * Draws on {@code decoding} (one thread) and delivers on {@code fx}.
     *
     * @param images source of the original images that the pixel blend mixes
     */
    public PathViewModel(Executor decoding, Executor fx, SampleImages images) {
        PathPainter painter = new PathPainter(images);
        LatestSlot<ResolvedPath> resolved = new LatestSlot<>(fx, this::take);
        frames = LatestAnswer.keepingUp(
                decoding,
                fx,
                (request, cancellation) -> painter.answer(request, resolved::offer),
                frame::set,
                Failures.of(PathViewModel.class, "a position on a path could not be drawn"));
        stripPainter = new StripPainter(decoding, fx, painter, strips::set);
        input.addListener((property, before, now) -> {
            if (!resolving) {
                redraw(new PathQuestion.Known(now));
            }
        });
    }

    /** From now on this is the path; {@link #inputProperty()} follows as soon as its codes are computed. */
    public void select(PathSelection selection, ModelPair models) {
        redraw(new PathQuestion.Selected(selection, models));
    }

    /** The path with its codes in each model. */
    public ObjectProperty<PathInput> inputProperty() {
        return input;
    }

    /** The position on the path, 0 at the first end, 1 at the second; 0.5 to begin with. */
    public ReadOnlyDoubleProperty tProperty() {
        return t.getReadOnlyProperty();
    }

    /**
     * The live pictures. They lag behind position and path by the time that drawing takes. A listener added after the view's
     * own is called when the pixels are in the buffers: the place to measure the latency from {@link PathFrame#askedNanos()}.
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

    /** Goes forward by {@code by}, or back where it is negative; the new position is rounded to hundredths. */
    public void step(double by) {
        dragTo(Math.round((t.get() + by) * 100) / 100.0);
    }

    /** Draws everything again, because original images have become available. */
    public void refresh() {
        redraw(path.question());
    }

    private void redraw(PathQuestion question) {
        path = new PathEdition(question);
        stripPainter.stop();
        ask();
    }

    private void ask() {
        sequence++;
        frames.ask(new PathRequest(sequence, System.nanoTime(), path, t.get()));
    }

    /** Shows a path whose codes have come, even if a newer one has been asked for, so that a drag is followed all the way. */
    private void take(ResolvedPath resolved) {
        resolving = true;
        try {
            input.set(resolved.input());
        } finally {
            resolving = false;
        }
        if (resolved.path().equals(path)) {
            stripPainter.start(resolved);
        }
    }
}
