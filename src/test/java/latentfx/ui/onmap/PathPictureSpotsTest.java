package latentfx.ui.onmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import latentfx.analysis.PathStops;
import latentfx.analysis.Stop;
import latentfx.math.Matrix;
import latentfx.ui.map.PathOverlay;
import latentfx.ui.onmap.PicturePlacement.Spot;
import latentfx.ui.plot.PixelBox;
import latentfx.ui.plot.ScreenTransform;
import latentfx.ui.plot.Viewport;
import org.junit.jupiter.api.Test;

/** Where the pictures at the ends and the handle of a path lie: a map of 440 × 360 pixels, one map unit a pixel. */
final class PathPictureSpotsTest {
    private static final ScreenTransform MAP = new ScreenTransform(new Viewport(220, 180, 1), 440, 360);
    private static final double SIDE = 60;
    private static final double LABEL = 18;

    private static PathOverlay path(double t, float... xy) {
        int count = xy.length / 2;
        List<Stop> samples =
                IntStream.range(0, count).<Stop>mapToObj(Stop.Sample::new).toList();
        return PathOverlay.straight(new PathStops(samples), Matrix.wrap(count, 2, xy), t);
    }

    private static PathPictureSpots spots(PathOverlay path, Optional<PathPictureSpots> before) {
        return PathPictureSpots.of(path, MAP, before, Optional.empty(), SIDE, SIDE, LABEL);
    }

    private static PixelBox handleBeside(PathOverlay path, PixelBox mark) {
        return PathPictureSpots.of(path, MAP, Optional.empty(), Optional.of(mark), SIDE, SIDE, LABEL)
                .handle()
                .orElseThrow()
                .box();
    }

    @Test
    void thePictureAtTheHandleLeavesTheMarkOfAHoleFree() {
        PixelBox mark = PixelBox.about(220, 224, 34, 34); // in the middle of where the picture lies else
        PathOverlay path = path(0.5, 100, 180, 340, 180);
        assertTrue(spots(path, Optional.empty()).handle().orElseThrow().box().overlaps(mark));
        assertFalse(handleBeside(path, mark).overlaps(mark));
    }

    @Test
    void aMarkThatLeavesNoRoomIsCoveredRatherThanThatAPictureIsMissing() {
        PathOverlay path = path(0.5, 100, 180, 340, 180);
        assertEquals(
                spots(path, Optional.empty()).handle().orElseThrow().box(),
                handleBeside(path, new PixelBox(0, 0, 440, 360)));
    }

    @Test
    void onALevelPathTheEndsLieAboveAndTheHandleBelow() {
        PathPictureSpots found = spots(path(0.5, 100, 180, 340, 180), Optional.empty());
        PixelBox first = found.first().orElseThrow().box();
        assertEquals(100, first.x() + SIDE / 2, 1e-9);
        assertTrue(first.bottom() <= 180 - 13, first.toString());
        assertEquals(340, found.last().orElseThrow().box().x() + SIDE / 2, 1e-9);
        PixelBox handle = found.handle().orElseThrow().box();
        assertEquals(220, handle.x() + SIDE / 2, 1e-9);
        assertEquals(180 + 14, handle.y(), 1e-9);
    }

    @Test
    void noPictureCoversTheLineOrAHandleOrAnotherPictureOrLeavesTheMap() {
        Random random = new Random(3);
        int handles = 0;
        for (int round = 0; round < 1000; round++) {
            float[] xy = new float[2 * (2 + round % 3)];
            for (int i = 0; i < xy.length; i++) {
                xy[i] = random.nextFloat() * (i % 2 == 0 ? 440 : 360);
            }
            PathOverlay path = path(random.nextDouble(), xy);
            PathPictureSpots found = spots(path, Optional.empty());
            List<PixelBox> boxes = new ArrayList<>();
            List.of(found.first(), found.last(), found.handle())
                    .forEach(spot -> spot.map(Spot::box).ifPresent(boxes::add));
            handles += found.handle().isPresent() ? 1 : 0;
            for (PixelBox box : boxes) {
                String where = "round " + round + ": " + box;
                assertEquals(box, box.within(440, 360), where);
                for (double t = 0; t <= 1; t += 0.002) {
                    PathOverlay at = path.at(Math.min(1, t));
                    assertFalse(
                            box.contains(MAP.x(at.handleX()), MAP.y(at.handleY())), where + " covers the path at " + t);
                }
                assertFalse(box.contains(MAP.x(path.handleX()), MAP.y(path.handleY())), where);
                boxes.stream()
                        .filter(other -> !other.equals(box))
                        .forEach(other -> assertFalse(box.overlaps(other), where));
            }
        }
        assertTrue(handles > 950, "a picture at " + handles + " of 1000 handles");
    }

    @Test
    void theHandlesPictureStaysOnItsSideWhileTheHandleIsDragged() {
        for (float[] ends : new float[][] {
            {60, 100, 380, 260}, {100, 40, 104, 320}, {60, 180, 380, 180}, {380, 60, 60, 300}, {40, 30, 400, 34}
        }) {
            Optional<PathPictureSpots> before = Optional.empty();
            PixelBox last = null;
            for (double t = 0; t <= 1; t += 0.005) {
                PathPictureSpots now = spots(path(t, ends), before);
                PixelBox box = now.handle().orElseThrow().box();
                if (last != null) {
                    double moved = Math.hypot(box.x() - last.x(), box.y() - last.y());
                    assertTrue(moved < 60, "at " + t + " of " + List.of(ends[0], ends[1]) + " by " + moved);
                }
                last = box;
                before = Optional.of(now);
            }
        }
    }

    @Test
    void endsOutOfSightHaveNoPictureAndAPathJustBegunHasOne() {
        PathPictureSpots out = spots(path(0.9, 100, 180, 800, 180), Optional.empty());
        assertTrue(out.first().isPresent());
        assertTrue(out.last().isEmpty());
        assertTrue(out.handle().isEmpty());
        PathPictureSpots begun = spots(path(0, 100, 180), Optional.empty());
        assertTrue(begun.first().isPresent());
        assertTrue(begun.handle().isEmpty());
    }

    @Test
    void picturesGrowWithTheMap() {
        assertEquals(32, PathPictureSpots.side(420, 219));
        assertEquals(44, PathPictureSpots.side(420, 330));
        assertEquals(100, PathPictureSpots.side(1600, 900), 1e-9);
        assertEquals(112, PathPictureSpots.side(4000, 3000));
    }
}
