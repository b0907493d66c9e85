package latentfx.ui.plot;

import org.jspecify.annotations.Nullable;

/**
 * The transition of samples from their positions on one map to those on the next, so that the eye can follow each. It
 * starts at the pixels where the samples were drawn last. For the FX thread.
 */
public final class PointGlide {
    /** Most points for which there is a transition; drawing more takes longer than a frame. */
    static final int MOST = 200_000;

    private @Nullable Cloud from;
    private @Nullable Cloud to;

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
    }

    /** Whether a transition is running. */
    public boolean underWay() {
        return to != null;
    }

    /**
     * The samples when the share {@code share} of the time, 0 to 1, has passed, slow at start and end; null while no
     * transition is running. A sample without a position before or after is not drawn until the end.
     */
    public @Nullable Cloud at(double share) {
        Cloud start = from;
        Cloud end = to;
        if (start == null || end == null) {
            return null;
        }
        double eased = share * share * (3 - 2 * share);
        float[] xs = new float[end.size()];
        float[] ys = new float[end.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = (float) (start.x(i) + eased * (end.x(i) - start.x(i)));
            ys[i] = (float) (start.y(i) + eased * (end.y(i) - start.y(i)));
        }
        return end.at(xs, ys);
    }

    /** Ends the transition. */
    public void end() {
        from = null;
        to = null;
    }
}
