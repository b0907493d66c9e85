package latentfx.ui.compare;

import latentfx.ui.fx.ScreenScale;

/** How much of the height the panel below the maps takes, until the user moves the divider. All lengths are in pixels. */
final class PanelShare {
    /** Share of the height that the panel takes at most. */
    private static final double USUAL = 0.4;

    /** The same while kinds of path are compared: enough for two lanes with their charts in a window of 1280 × 800. */
    private static final double COMPARING = 0.56;

    /** Height that the path may take in any case: enough for pictures of 6 × 28 pixels with all their texts. */
    private static final double PATH_LEAST = 276;

    /** Share of the height that the panel takes at most in any case, where texts are large. */
    private static final double MOST = 0.46;

    /** Share of the height that the panel takes at most during a presentation, which is about the maps. */
    private static final double PRESENTED = 0.38;

    /** Room for the divider itself. */
    private static final double DIVIDER = 8;

    /** Height that the drawn plane of a map keeps where texts are larger than usual, rather than the panel its notes. */
    private static final double PLANE_LEAST = 264;

    /** Height of what stands above and below the drawn plane of a map, at the usual size of texts. */
    private static final double AROUND_PLANE = 82;

    /** Height of the path below which its pictures show nothing, at the usual size of texts. */
    private static final double PATH_LOWEST = 100;

    private PanelShare() {}

    /**
     * Where the divider lies, as a share of {@code height} from the top.
     *
     * @param height of maps and panel together, positive
     * @param bar height of the bar of the panel
     * @param wanted height that the panel can use, without its bar
     * @param comparing whether kinds of path are compared
     */
    static double divider(double height, double bar, double wanted, boolean comparing) {
        if (ScreenScale.presenting()) {
            return 1 - Math.min((wanted + bar + DIVIDER) / height, PRESENTED);
        }
        double share = comparing ? COMPARING : USUAL;
        double allowed = Math.max(Math.min(ScreenScale.px(PATH_LEAST), MOST * height), share * height);
        if (ScreenScale.text() > 1 && !comparing) {
            double left = height - bar - DIVIDER - PLANE_LEAST - ScreenScale.px(AROUND_PLANE);
            allowed = Math.min(allowed, Math.max(left, ScreenScale.px(PATH_LOWEST)));
        }
        return 1 - (bar + Math.min(wanted, allowed) + DIVIDER) / height;
    }
}
