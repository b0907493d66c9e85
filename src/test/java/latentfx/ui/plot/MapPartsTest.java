package latentfx.ui.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import latentfx.math.Matrix;
import latentfx.model.FakeMaps;
import latentfx.ui.map.MapViewModel;
import org.junit.jupiter.api.Test;

/** Arithmetic of maps: ticks, texts, placement of labels and cards, sizes of points. */
final class MapPartsTest {
    @Test
    void ticksAreRoundNumbersInsideTheRange() {
        Ticks ticks = Ticks.between(-1.3, 2.9, 4);
        assertEquals(-1, ticks.value(0), 1e-12);
        assertEquals(1, ticks.step(), 1e-12);
        assertEquals(4, ticks.count());
        assertEquals("\u22121", ticks.label(0));
        assertEquals("0", ticks.label(1));
    }

    @Test
    void fineTicksCarryTheDecimalsTheyNeed() {
        Ticks ticks = Ticks.between(0.101, 0.149, 5);
        assertEquals("0.11", ticks.label(0));
        assertEquals("0.0005", Ticks.between(0.0004, 0.0011, 7).label(1).substring(0, 6));
        assertThrows(IllegalArgumentException.class, () -> Ticks.between(1, 2, 0));
    }

    @Test
    void aSpanTooSmallOrTooLargeForNumbersHasNoTicks() {
        assertEquals(0, Ticks.between(19.99, 19.99, 3).count());
        assertEquals(0, Ticks.between(19.99, Math.nextUp(19.99), 3).count());
        assertEquals(0, Ticks.between(-Double.MAX_VALUE, Double.MAX_VALUE, 3).count());
        assertEquals(0, Ticks.between(Double.NaN, 1, 3).count());
        assertTrue(Ticks.between(19.99, 19.99 + 4e-9, 4).count() >= 3);
    }

    @Test
    void codesAreShortenedOnlyWhereNumbersAreLeftOut() {
        assertEquals("(1.23, \u22120.40)", CodeText.of(new float[] {1.234f, -0.4f}, 8, 4));
        assertEquals(
                "(1.00, 2.00,\n 3.00, …)",
                CodeText.of(new float[] {1, 2, 3, 4}, 3, 2).replace(", \n", ",\n"));
        assertEquals("(0.00)", CodeText.of(new float[] {-0.001f}, 8, 4));
    }

    @Test
    void glyphsThatOverlapPartAndOthersStay() {
        double[] xs = {10, 12, 100, Double.NaN};
        double[] ys = {10, 11, 100, 0};
        GlyphPlacement.spread(xs, ys, new double[] {14, 14, 14, 14}, 18);
        assertTrue(Math.abs(xs[1] - xs[0]) >= 14 - 1e-6 || Math.abs(ys[1] - ys[0]) >= 18 - 1e-6);
        assertEquals(11, (xs[0] + xs[1]) / 2, 1e-9);
        assertEquals(100, xs[2]);
    }

    @Test
    void theCardNeverCoversItsPointAndStaysInside() {
        CardPlacement.Size card = new CardPlacement.Size(200, 130);
        CardPlacement.Size map = new CardPlacement.Size(600, 400);
        assertEquals(new CardPlacement(116, 135), CardPlacement.beside(100, 200, card, map));
        assertEquals(new CardPlacement(284, 0), CardPlacement.beside(500, 10, card, map));
        CardPlacement.Size narrow = new CardPlacement.Size(220, 400);
        assertEquals(new CardPlacement(10, 54), CardPlacement.beside(110, 200, card, narrow));
        assertEquals(new CardPlacement(10, 66), CardPlacement.beside(110, 50, card, narrow));
    }

    @Test
    void theMiddleOfAClassIsItsMedian() {
        Cloud cloud = Cloud.of(Matrix.of(4, 2, 0, 0, 1, 5, 100, 6, 7, 7), new int[] {0, 0, 0, 2}, 3);
        assertEquals(1, cloud.medianX(0));
        assertEquals(5, cloud.medianY(0));
        assertEquals(3, cloud.count(0));
        assertTrue(Float.isNaN(cloud.medianX(1)));
        assertEquals(7, cloud.medianX(2));
    }

    @Test
    void turningAxesRoundMirrorsPositionsAndTheirInverse() {
        MapViewModel map = new MapViewModel(Runnable::run, Runnable::run);
        map.show(FakeMaps.clusters("any", 200, 3, 2));
        var projection = map.pictureProperty().get().axes().orElseThrow().projection();
        var turned = projection.mirrored(true, false, false);
        float[] code = {1, -2, 3};
        assertEquals(-projection.along(code, 0), turned.along(code, 0));
        assertEquals(projection.along(code, 1), turned.along(code, 1));
        assertArrayEquals(projection.unproject(2, 3, 0, 1), turned.unproject(-2, 3, 0, 1), 1e-6f);
        assertThrows(IllegalArgumentException.class, () -> projection.mirrored(true));
    }

    @Test
    void pointsShrinkWithTheirNumberAndGrowWithTheZoom() {
        assertEquals(2.3, PointAppearance.radius(10_000, 1, 550));
        assertTrue(PointAppearance.radius(70_000, 1, 550) < 1.7);
        assertTrue(PointAppearance.radius(10_000, 8, 550) > 3.5);
        assertTrue(PointAppearance.radius(10_000, 1, 220) < 1.9);
        assertEquals(6, PointAppearance.radius(100, 1000, 550));
        Cloud cloud = Cloud.of(Matrix.of(2, 2, 0, 0, 1, 1), new int[] {0, 1}, 2);
        PointStyle style = PointAppearance.of(cloud, 1, 550, 2, label -> label == 1);
        assertEquals(8, style.radius());
        assertEquals(0.07, style.alpha()[0]);
        assertEquals(0.78, style.alpha()[1]);
        assertEquals(0x1b82ff, style.rgb()[0]);
    }
}
