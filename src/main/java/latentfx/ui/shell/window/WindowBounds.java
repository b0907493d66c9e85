package latentfx.ui.shell.window;

import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Rectangle2D;
import latentfx.ui.settings.Settings;

/**
 * Bounds of the main window as stored in the settings.
 *
 * @param bounds its bounds when it is not maximised, in screen coordinates
 * @param maximised whether it fills the screen
 */
record WindowBounds(Rectangle2D bounds, boolean maximised) {
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;
    private static final double VISIBLE = 100;
    /** In the first session the window is maximised on screens narrower than this, pixels. */
    private static final double ROOMY = 1500;

    /** The stored bounds if they are on one of the {@code screens}, else bounds that take most of the first screen. */
    static WindowBounds remembered(Settings settings, List<Rectangle2D> screens) {
        Rectangle2D first = screens.get(0);
        OptionalDouble x = settings.number("window.x");
        OptionalDouble y = settings.number("window.y");
        OptionalDouble width = settings.number("window.width");
        OptionalDouble height = settings.number("window.height");
        boolean maximised = settings.get("window.maximised", "no").equals("yes");
        if (x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()) {
            return new WindowBounds(first(first), first.getWidth() < ROOMY);
        }
        Rectangle2D wanted = new Rectangle2D(
                x.getAsDouble(),
                y.getAsDouble(),
                Math.max(LEAST_WIDTH, width.getAsDouble()),
                Math.max(LEAST_HEIGHT, height.getAsDouble()));
        boolean reachable = screens.stream().anyMatch(screen -> shows(screen, wanted));
        return new WindowBounds(reachable ? wanted : first(first), maximised);
    }

    /** Whether enough of the upper edge is on {@code screen} for the mouse to drag the window. */
    private static boolean shows(Rectangle2D screen, Rectangle2D window) {
        double overlap = Math.min(screen.getMaxX(), window.getMaxX()) - Math.max(screen.getMinX(), window.getMinX());
        return overlap >= VISIBLE
                && window.getMinY() >= screen.getMinY() - 1
                && window.getMinY() <= screen.getMaxY() - VISIBLE;
    }

    private static Rectangle2D first(Rectangle2D screen) {
        double width = Math.max(Math.min(LEAST_WIDTH, screen.getWidth()), screen.getWidth() * 0.85);
        double height = Math.max(Math.min(LEAST_HEIGHT, screen.getHeight()), screen.getHeight() * 0.88);
        return new Rectangle2D(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height);
    }

    /** Stores the bounds in {@code settings}. */
    void remember(Settings settings) {
        settings.put("window.x", String.valueOf(bounds.getMinX()));
        settings.put("window.y", String.valueOf(bounds.getMinY()));
        settings.put("window.width", String.valueOf(bounds.getWidth()));
        settings.put("window.height", String.valueOf(bounds.getHeight()));
        settings.put("window.maximised", maximised ? "yes" : "no");
    }
}
