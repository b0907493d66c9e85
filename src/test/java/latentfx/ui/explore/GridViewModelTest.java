package latentfx.ui.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import latentfx.analysis.Judge;
import latentfx.model.FakeJudges;
import latentfx.model.FakeMaps;
import latentfx.projection.Basis;
import latentfx.task.Cancellation;
import latentfx.ui.fx.Palette;
import latentfx.ui.map.AxisChoice;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.plot.MapBackground;
import latentfx.ui.plot.ScreenTransform;
import latentfx.ui.plot.Viewport;
import org.junit.jupiter.api.Test;

final class GridViewModelTest {
    private final MapViewModel map = new MapViewModel(Runnable::run, Runnable::run);
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final GridViewModel grid = new GridViewModel(map, work::addLast, Runnable::run);

    private void finish() {
        while (!work.isEmpty()) {
            work.removeFirst().run();
        }
    }

    @Test
    void nothingLiesBehindThePointsUntilItIsSwitchedOn() {
        map.show(FakeMaps.quarters(false, 2, 100));
        finish();
        assertNull(map.background().pictureProperty().get());
        grid.picturesProperty().set(true);
        finish();
        assertNotNull(map.background().pictureProperty().get());
        grid.picturesProperty().set(false);
        assertNull(map.background().pictureProperty().get());
    }

    @Test
    void aMovingMapAsksOnceForItsNewestPosition() {
        map.show(FakeMaps.quarters(false, 2, 100));
        grid.tintProperty().set(true);
        finish();
        for (int i = 1; i <= 20; i++) {
            map.viewportProperty().set(new Viewport(0.01 * i, 0, 0.5));
        }
        assertEquals(1, work.size());
        finish();
        MapBackground shown = map.background().pictureProperty().get();
        assertEquals(map.viewportProperty().get().centreX(), shown.area().centreX(), 1e-9);
    }

    @Test
    void halfTheSpacingGivesFourTimesAsManyPictures() {
        map.show(FakeMaps.quarters(false, 2, 100));
        map.camera().resize(800, 800);
        grid.spacingProperty().set(80);
        grid.picturesProperty().set(true);
        finish();
        int few = grid.resultProperty().get().orElseThrow().pictures();
        grid.spacingProperty().set(40);
        finish();
        int many = grid.resultProperty().get().orElseThrow().pictures();
        assertEquals(4, many / (double) few, 1, few + " and " + many);
    }

    @Test
    void aPictureAskedForBeforeTheSwitchWasOffIsNotShown() {
        map.show(FakeMaps.quarters(false, 2, 100));
        grid.picturesProperty().set(true);
        grid.picturesProperty().set(false);
        finish();
        assertNull(map.background().pictureProperty().get());
    }

    @Test
    void thePictureOfAPositionIsDrawnAtThatPosition() {
        map.show(FakeMaps.quarters(false, 2, 100));
        map.axesProperty().set(new AxisChoice(Basis.RAW, 0, 1));
        GridResult drawn = GridPainter.paint(request(true, false), new Cancellation());
        MapBackground background = drawn.background();
        // Pixel 0 of each picture is its upper left: as bright as z1 is large; ink keeps brightness in alpha.
        int right = alpha(background, 360, 200);
        int left = alpha(background, 40, 200);
        assertTrue(right > left + 100, right + " against " + left);
        assertTrue(drawn.pictures() >= 100, "only " + drawn.pictures());
    }

    /** Pixel 0 is half a unit plus a quarter of z1, so the judge says bright right of 0 and dark left of it. */
    @Test
    void theJudgeColoursEachPlaceByWhatItSeesThere() {
        map.show(FakeMaps.quarters(false, 2, 100));
        map.axesProperty().set(new AxisChoice(Basis.RAW, 0, 1));
        map.camera().resize(400, 400);
        grid.judgedProperty().set(true);
        assertFalse(grid.canJudge());
        grid.judgeProperty().set(Optional.of(new Judge(FakeJudges.firstPixel())));
        assertTrue(grid.canJudge());
        map.viewportProperty().set(new Viewport(0, 0, 0.01));
        finish();
        GridResult drawn = grid.resultProperty().get().orElseThrow();
        assertEquals(Palette.rgb(1), colour(drawn.background(), 390, 200));
        assertEquals(Palette.rgb(0), colour(drawn.background(), 10, 200));
        assertEquals(0, drawn.background().argb()[200 * 400 + 200] >>> 24, 15, "undecided is hardly coloured");
        // Sure where |z1| / 4 > ln 9 / 40, that is beyond 0.22 of the 2 units on each side.
        assertEquals(1 - 0.22 / 2, drawn.recognised().orElseThrow(), 0.03);
    }

    /** The colour of a pixel without its opacity, which is half. */
    private static int colour(MapBackground background, int x, int y) {
        int argb = background.argb()[y * background.width() + x];
        int alpha = argb >>> 24;
        assertEquals(128, alpha, 1);
        int rgb = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            rgb |= Math.min(255, Math.round((argb >> shift & 0xff) * 255f / alpha)) << shift;
        }
        return near(rgb, Palette.rgb(0)) ? Palette.rgb(0) : near(rgb, Palette.rgb(1)) ? Palette.rgb(1) : rgb;
    }

    /** Premultiplied channels are rounded. */
    private static boolean near(int rgb, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((rgb >> shift & 0xff) - (other >> shift & 0xff)) > 3) {
                return false;
            }
        }
        return true;
    }

    private GridRequest request(boolean pictures, boolean tint) {
        ScreenTransform transform = new ScreenTransform(new Viewport(0, 0, 0.01), 400, 400);
        return request(transform, pictures, false, tint);
    }

    private GridRequest request(ScreenTransform transform, boolean pictures, boolean byPrior, boolean tint) {
        MapPicture picture = map.pictureProperty().get();
        return new GridRequest(
                picture.open(),
                picture.axes().orElseThrow(),
                transform,
                pictures,
                byPrior,
                tint,
                Optional.empty(),
                34,
                0);
    }

    /** The strongest alpha near a pixel. */
    private static int alpha(MapBackground background, int x, int y) {
        int strongest = 0;
        for (int dy = -20; dy <= 20; dy++) {
            for (int dx = -20; dx <= 20; dx++) {
                strongest = Math.max(strongest, background.argb()[(y + dy) * background.width() + x + dx] >>> 24);
            }
        }
        return strongest;
    }

    /** The decoder is straight, a quarter a unit in both dimensions: an area shrinks to a sixteenth everywhere. */
    @Test
    void theTintOfAStraightDecoderIsTheSameEverywhere() {
        map.show(FakeMaps.quarters(false, 2, 100));
        GridResult drawn = GridPainter.paint(request(false, true), new Cancellation());
        assertEquals(1 / 16.0, drawn.low(), 1e-3);
        assertEquals(1 / 16.0, drawn.high(), 1e-3);
    }

    @Test
    void aModelWithAPriorHasItsPicturesNearTheMiddle() {
        map.show(FakeMaps.quarters(true, 2, 100));
        assertTrue(grid.hasPrior());
        ScreenTransform far = new ScreenTransform(new Viewport(0, 0, 0.1), 400, 400);
        GridRequest byPrior = request(far, true, true, false);
        MapBackground shown = GridPainter.paint(byPrior, new Cancellation()).background();
        assertEquals(0, alpha(shown, 40, 40));
        assertTrue(alpha(shown, 200, 200) > 0);
    }
}
