package latentfx.ui.plot;

import org.jspecify.annotations.Nullable;

/**
 * Samples on their way from the places of one map to those of the next, so that the eye can follow where each one went. They
 * set out from the very pixels that they lay on. For the FX thread.
 */
public final class PointGlide {
    /** More points than this do not glide: drawing them takes longer than a frame has. */
    static final int MOST = 200_000;

    private @Nullable Cloud from;
    private @Nullable Cloud to;

    /**
     * The samples of {@code before}, seen through {@code seenBefore}, set out for their places in {@code after}, seen through
     * {@code seenAfter}; both hold the same samples. Where nothing was shown before, nothing
     * glides.
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

    /** Whether samples are under way. */
    public boolean underWay() {
        return to != null;
    }

    /**
     * The samples when {@code share} of the time, 0 to 1, has gone by: they start and arrive gently. Null while none are
     * under way. A sample that had no place before, or has none now, is not seen until all have arrived.
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

    /** All are where they belong. */
    public void end() {
        from = null;
        to = null;
    }
}
