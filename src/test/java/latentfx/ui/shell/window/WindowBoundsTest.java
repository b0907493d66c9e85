package latentfx.ui.shell.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import latentfx.ui.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WindowBoundsTest {
    private static final Rectangle2D LARGE = new Rectangle2D(0, 0, 1920, 1080);
    private static final Rectangle2D SECOND = new Rectangle2D(1920, 0, 1920, 1080);
    private static final Rectangle2D SMALL = new Rectangle2D(0, 0, 1280, 760);

    @TempDir
    Path folder;

    private Settings settings() {
        return Settings.load(folder.resolve("settings.properties"), Runnable::run);
    }

    @Test
    void inTheFirstSessionItTakesMostOfALargeScreenAndAllOfASmallOne() {
        WindowBounds large = WindowBounds.remembered(settings(), List.of(LARGE));
        assertFalse(large.maximised());
        assertTrue(LARGE.contains(large.bounds()));
        assertEquals(1632, large.bounds().getWidth());
        assertTrue(WindowBounds.remembered(settings(), List.of(SMALL)).maximised());
    }

    @Test
    void rememberedBoundsAreRestored() {
        Settings settings = settings();
        WindowBounds bounds = new WindowBounds(new Rectangle2D(2000, 50, 1400, 900), true);
        bounds.remember(settings);
        assertEquals(bounds, WindowBounds.remembered(settings, List.of(LARGE, SECOND)));
    }

    @Test
    void boundsOnAScreenThatIsGoneAreNotUsed() {
        Settings settings = settings();
        new WindowBounds(new Rectangle2D(2000, 50, 1400, 900), false).remember(settings);
        Rectangle2D now = WindowBounds.remembered(settings, List.of(LARGE)).bounds();
        assertTrue(LARGE.contains(now), now::toString);
    }

    @Test
    void boundsAboveTheScreenAreNotUsed() {
        Settings settings = settings();
        new WindowBounds(new Rectangle2D(100, -400, 1400, 900), false).remember(settings);
        assertTrue(
                LARGE.contains(WindowBounds.remembered(settings, List.of(LARGE)).bounds()));
    }

    @Test
    void aTinySizeIsRaisedToTheLeastSize() {
        Settings settings = settings();
        new WindowBounds(new Rectangle2D(10, 10, 5, 5), false).remember(settings);
        assertEquals(
                new Rectangle2D(10, 10, 960, 640),
                WindowBounds.remembered(settings, List.of(LARGE)).bounds());
    }
}
