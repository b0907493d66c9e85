package latentfx;

/** Settings of the toolkit that have to be made before it starts. */
final class ScreenSettings {
    /**
     * The property of JavaFX that says into how many rectangles what changed in a frame is divided at most; what lies
     * between them is not drawn again. With its own 6, a drag along a path, which changes some 15 small places, drew more
     * than half of the window in each frame.
     */
    static final String RECTANGLES = "prism.dirtyregioncount";

    private static final String ENOUGH = "30";

    private ScreenSettings() {}

    /** Makes the settings that the user did not make. */
    static void apply() {
        if (System.getProperty(RECTANGLES) == null) {
            System.setProperty(RECTANGLES, ENOUGH);
        }
    }
}
