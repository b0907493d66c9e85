package latentfx.ui.plot;

import java.util.Collection;

/** The viewports of maps that show equally many map units per pixel. */
final class SameScale {
    private SameScale() {}

    /** The scale, in units per pixel, at which each of the views {@code fitted} shows all of its points; 0 for none. */
    static double common(Collection<Viewport> fitted) {
        return fitted.stream().mapToDouble(Viewport::unitsPerPixel).max().orElse(0);
    }

    /** {@code own} at the scale of {@code leader}, about its own middle. */
    static Viewport about(Viewport own, Viewport leader) {
        return new Viewport(own.centreX(), own.centreY(), leader.unitsPerPixel());
    }

    /**
     * The view at the scale of {@code leader} whose middle is as many units away from the middle of {@code ownFitted} as
     * the middle of {@code leader} is from that of {@code leaderFitted}.
     */
    static Viewport beside(Viewport ownFitted, Viewport leader, Viewport leaderFitted) {
        return new Viewport(
                ownFitted.centreX() + leader.centreX() - leaderFitted.centreX(),
                ownFitted.centreY() + leader.centreY() - leaderFitted.centreY(),
                leader.unitsPerPixel());
    }
}
