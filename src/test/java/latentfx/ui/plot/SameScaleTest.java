package latentfx.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;

/** Two maps of 400 by 300 pixels, of which 0.92 are filled: 35 units across against 3.6. */
final class SameScaleTest {
    /** Units per pixel: 92 % of 400 pixels are 368. */
    private static final double WIDE = 35 / 368.0;

    private static final double NARROW = 3.6 / 368;
    private static final double TOLERANCE = 1e-7;

    private final ViewLink link = new ViewLink();
    private final MapCamera wide = new MapCamera();
    private final MapCamera narrow = new MapCamera();

    private SameScaleTest() {
        for (MapCamera map : List.of(wide, narrow)) {
            map.join(link);
            map.resize(400, 300);
        }
        wide.showAll(new Bounds(-15, -10, 20, 10), true);
        narrow.showAll(new Bounds(-1.8, -1, 1.8, 1), true);
    }

    private static double scale(MapCamera map) {
        return map.viewportProperty().get().unitsPerPixel();
    }

    private static double x(MapCamera map) {
        return map.viewportProperty().get().centreX();
    }

    @Test
    void bothSeeAllOfTheLargerCloudEachAboutItsOwnMiddle() {
        assertEquals(WIDE, scale(wide), TOLERANCE);
        assertEquals(NARROW, scale(narrow), TOLERANCE);
        link.sameScaleProperty().set(true);
        assertEquals(WIDE, scale(wide), TOLERANCE);
        assertEquals(WIDE, scale(narrow), TOLERANCE);
        assertEquals(2.5, x(wide), TOLERANCE);
        assertEquals(0, x(narrow), TOLERANCE);
        assertTrue(narrow.showsAllProperty().get());
    }

    @Test
    void turnedOffEachIsFittedAgain() {
        link.sameScaleProperty().set(true);
        wide.zoom(4);
        link.sameScaleProperty().set(false);
        assertEquals(WIDE, scale(wide), TOLERANCE);
        assertEquals(NARROW, scale(narrow), TOLERANCE);
        assertTrue(wide.showsAllProperty().get() && narrow.showsAllProperty().get());
    }

    @Test
    void zoomingEitherKeepsTheOtherAtItsScale() {
        link.sameScaleProperty().set(true);
        narrow.zoom(300, 150, 10);
        assertEquals(WIDE / 10, scale(wide), TOLERANCE);
        assertEquals(WIDE / 10, scale(narrow), TOLERANCE);
        assertEquals(2.5, x(wide), TOLERANCE);
        wide.zoom(0.001);
        assertEquals(8 * WIDE, scale(narrow), TOLERANCE, "the limits are those of the larger cloud");
        assertEquals(8 * WIDE, scale(wide), TOLERANCE);
    }

    @Test
    void panningMovesOneMapOnlyUnlessZoomIsLinked() {
        link.sameScaleProperty().set(true);
        wide.zoom(2);
        wide.pan(-50, 0);
        assertEquals(2.5 + 50 * WIDE / 2, x(wide), TOLERANCE);
        assertEquals(0, x(narrow), TOLERANCE);
    }

    @Test
    void withLinkedZoomBothMoveByEquallyManyUnits() {
        link.sameScaleProperty().set(true);
        link.linkedProperty().set(true);
        narrow.zoom(2);
        narrow.pan(-10, 0);
        assertEquals(10 * WIDE / 2, x(narrow), TOLERANCE);
        assertEquals(2.5 + 10 * WIDE / 2, x(wide), TOLERANCE);
        assertEquals(scale(narrow), scale(wide), TOLERANCE);
    }

    @Test
    void mapsOfAnotherSizeAndOtherPointsKeepOneScale() {
        link.sameScaleProperty().set(true);
        wide.resize(800, 600);
        narrow.resize(800, 600);
        assertEquals(WIDE / 2, scale(wide), TOLERANCE);
        assertEquals(WIDE / 2, scale(narrow), TOLERANCE);
        narrow.showAll(new Bounds(0, 0, 70, 1), true);
        assertEquals(WIDE, scale(wide), TOLERANCE);
        assertEquals(WIDE, scale(narrow), TOLERANCE);
    }

    @Test
    void pointsThatGrowInTrainingTakeTheOtherMapAlong() {
        link.sameScaleProperty().set(true);
        wide.follow(new Bounds(-30, -10, 40, 10));
        assertEquals(2 * WIDE, scale(wide), TOLERANCE);
        assertEquals(2 * WIDE, scale(narrow), TOLERANCE);
    }

    @Test
    void aMapWithoutCodeUnitsOrWithoutPointsTakesNoPart() {
        link.sameScaleProperty().set(true);
        wide.showAll(new Bounds(-100, -100, 100, 100), false);
        assertEquals(NARROW, scale(narrow), TOLERANCE);
        wide.zoom(3);
        assertEquals(NARROW, scale(narrow), TOLERANCE);
        wide.showAll(new Bounds(-15, -10, 20, 10), true);
        assertEquals(WIDE, scale(narrow), TOLERANCE);
        wide.showNothing();
        assertEquals(NARROW, scale(narrow), TOLERANCE);
    }

    @Test
    void theChangeIsAnimatedByEqualFactorsUntilTheUserMovesAMap() {
        List<DoubleConsumer> steps = new ArrayList<>();
        link.setAnimation(steps::add);
        link.sameScaleProperty().set(true);
        DoubleConsumer step = steps.get(0);
        step.accept(0);
        assertEquals(NARROW, scale(narrow), TOLERANCE);
        step.accept(0.5);
        assertEquals(Math.sqrt(NARROW * WIDE), scale(narrow), TOLERANCE);
        step.accept(1);
        assertEquals(WIDE, scale(narrow), TOLERANCE);

        link.sameScaleProperty().set(false);
        steps.get(1).accept(0);
        assertEquals(WIDE, scale(narrow), TOLERANCE, "beyond what the user can zoom out to");
        steps.get(1).accept(0.5);
        narrow.zoom(1.5);
        double chosen = scale(narrow);
        steps.get(1).accept(1);
        assertEquals(chosen, scale(narrow), TOLERANCE);
        assertFalse(narrow.showsAllProperty().get());
    }
}
