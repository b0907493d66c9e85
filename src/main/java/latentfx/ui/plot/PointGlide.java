package latentfx.ui.plot;

import org.jspecify.annotations.Nullable;

/**
 * The transition of samples from their positions on one map to those on the next, so that the eye can follow each. It
 * starts at the pixels where the samples were drawn last. For the FX thread.
 */
public final class PointGlide {
    /** Most points for which there is a transition; drawing more takes longer than a frame. */
    static final int MOST = 200_000;

    /** Most points for which there are transitions between the steps of a motion, which leave the processor to it. */
    static final int MOST_MOVING = 20_000;

    private static final double SECONDS = 0.6;
    /** Duration of a transition to the next step of a motion: about the time until the one after it. */
    private static final double STEP_SECONDS = 0.2;

    private @Nullable Cloud from;
    private @Nullable Cloud to;
    private @Nullable Cloud drawn;
    private boolean step;

    /** What has changed from one map to the next. */
    public enum Change {
        /** Its plane: the samples glide to their places on the other one. */
        ANOTHER_PLANE,
        /** The snapshot of a training, in nearly the same plane: the samples are at their places at once. */
        SNAPSHOT,
        /** The step of a projection that moves them: the samples go on evenly from where they are drawn now. */
        STEP
    }

    /**
     * Begins a transition for {@code change}, or shows the samples at their places at once where there is none.
     *
     * @param before the samples shown so far, in viewport {@code seenBefore}; null if they are others or none
     * @param after the samples to be shown, in viewport {@code seenAfter}
     */
    public void begin(Change change, @Nullable Cloud before, Viewport seenBefore, Cloud after, Viewport seenAfter) {
        boolean stepping = change == Change.STEP;
        Cloud here = drawn;
        Cloud start = before != null && here != null && (stepping || step) ? here : before;
        if (change == Change.ANOTHER_PLANE || (stepping && after.size() <= MOST_MOVING)) {
            begin(start, seenBefore, after, seenAfter);
            step = stepping;
        } else if (stepping) {
            end();
        }
    }

    /** Duration of the transition in seconds. */
    double seconds() {
        return step ? STEP_SECONDS : SECONDS;
    }

    /**
     * Begins a transition from {@code before}, shown in viewport {@code seenBefore}, to {@code after}, shown in {@code
     * seenAfter}; both hold the same samples. Where nothing was shown before, there is none.
     */
    public void begin(@Nullable Cloud before, Viewport seenBefore, Cloud after, Viewport seenAfter) {
        if (before == null || before.size() != after.size() || after.size() > MOST) {
            end();
            return;
        }
        double scale = seenAfter.unitsPerPixel() / seenBefore.unitsPerPixel();
        float[] xs = new float[after.size()];
        float[] ys = new float[after.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = (float) (seenAfter.centreX() + (before.x(i) - seenBefore.centreX()) * scale);
            ys[i] = (float) (seenAfter.centreY() + (before.y(i) - seenBefore.centreY()) * scale);
        }
        from = after.at(xs, ys);
        to = after;
        drawn = from;
        step = false;
    }

    /** Whether a transition is running. */
    public boolean underWay() {
        return to != null;
    }

    /**
     * The samples when the share {@code share} of the time, 0 to 1, has passed, slow at start and end
     * or, between steps of a motion, even; null while no
     * transition is running. A sample without a position before or after is not drawn until the end.
     */
    public @Nullable Cloud at(double share) {
        Cloud start = from;
        Cloud end = to;
        if (start == null || end == null) {
            return null;
        }
        double eased = step ? share : share * share * (3 - 2 * share);
        float[] xs = new float[end.size()];
        float[] ys = new float[end.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = (float) (start.x(i) + eased * (end.x(i) - start.x(i)));
            ys[i] = (float) (start.y(i) + eased * (end.y(i) - start.y(i)));
        }
        Cloud now = end.at(xs, ys);
        drawn = now;
        return now;
    }

    /** Ends the transition. */
    public void end() {
        from = null;
        to = null;
        drawn = null;
    }
}
