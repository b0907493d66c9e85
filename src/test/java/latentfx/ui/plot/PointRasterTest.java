package latentfx.ui.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import latentfx.math.Matrix;
import latentfx.model.FakeMaps;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class PointRasterTest {
    private static final int RED = 0xff0000;
    private static final int BLUE = 0x0000ff;

    /** One map unit a pixel, map position (0, 0) in the middle of a raster of 40 by 20 pixels. */
    private static final Viewport PLAIN = new Viewport(0, 0, 1);

    private final PointRaster raster = new PointRaster(40, 20);

    private static Cloud cloud(int[] labels, float... positions) {
        return Cloud.of(
                Matrix.of(labels.length, 2, positions),
                labels,
                Arrays.stream(labels).max().orElse(0) + 1);
    }

    private static PointStyle style(double radius, double... alpha) {
        return new PointStyle(radius, new int[] {RED, BLUE}, alpha);
    }

    private int pixel(int x, int y) {
        return raster.pixels()[y * raster.width() + x];
    }

    @Test
    void aDiscCoversTheAreaOfItsCircleAboutItsPosition() {
        raster.drawDiscs(cloud(new int[] {0, 1}, 0, 0, 500, 0), PLAIN, style(3, 1, 1));
        double area = 0;
        double x = 0;
        for (int i = 0; i < raster.pixels().length; i++) {
            double alpha = (raster.pixels()[i] >>> 24) / 255.0;
            area += alpha;
            x += alpha * (i % 40 + 0.5);
        }
        assertEquals(Math.PI * 9, area, 0.9);
        assertEquals(20, x / area, 0.15);
        assertEquals(0xffff0000, pixel(20, 10));
        assertEquals(0, pixel(25, 10));
    }

    @Test
    void discsBlendAsPaintDoes() {
        raster.drawDiscs(cloud(new int[] {0, 1}, 0, 0, 0, 0), PLAIN, style(4, 0.5, 0.5));
        int middle = pixel(20, 10);
        assertEquals(0.75 * 255, middle >>> 24, 1.5);
        assertEquals(0.25 * 255, middle >> 16 & 0xff, 1.5);
        assertEquals(0, middle >> 8 & 0xff);
        assertEquals(0.5 * 255, middle & 0xff, 1.5);
    }

    @Test
    void weakClassesLieUnderStrongOnesAndKeepTheirHue() {
        raster.drawDiscs(cloud(new int[] {1, 0}, 0, 0, 0, 0), PLAIN, style(4, 0.07, 1));
        assertEquals(0xff0000ff, pixel(20, 10));
        raster.drawDiscs(cloud(new int[] {0, 1}, 0, 0, 500, 0), PLAIN, style(4, 0.07, 1));
        assertEquals(18, pixel(20, 10) >>> 24, 1);
        assertEquals(pixel(20, 10) >>> 24, pixel(20, 10) >> 16 & 0xff);
        assertEquals(0, pixel(20, 10) & 0xffff);
    }

    @Test
    void pointsAtTheEdgeAreCutOffCleanly() {
        Cloud corners = cloud(new int[] {0, 0, 0, 0, 0}, -20, 10, 20, 10, -20, -10, 20, -10, Float.NaN, 0);
        raster.drawDiscs(corners, PLAIN, style(5, 1, 1));
        assertEquals(0xffff0000, pixel(0, 0));
        assertEquals(0xffff0000, pixel(39, 19));
        assertEquals(0, pixel(20, 10));
        raster.drawSquares(corners, PLAIN, style(5, 1, 1));
        assertEquals(0xffff0000, pixel(0, 0));
        assertEquals(0, pixel(20, 10));
    }

    @Test
    void squaresStandWhereDiscsDo() {
        raster.drawSquares(cloud(new int[] {0, 1}, 5, -3, 500, 0), PLAIN, style(2, 1, 1));
        assertEquals(0xffff0000, pixel(25, 13));
        long painted = Arrays.stream(raster.pixels()).filter(p -> p != 0).count();
        assertEquals(9, painted);
    }

    /** The picture of each point drawn by itself and laid over the ones before, pixel by pixel. */
    private int[] onePointAtATime(Cloud cloud, Viewport viewport, PointStyle style, boolean discs) {
        int[] all = new int[raster.pixels().length];
        double strongest = style.strongest();
        for (boolean strong : new boolean[] {false, true}) {
            for (int i = 0; i < cloud.size(); i++) {
                int point = i;
                double alpha = style.alpha()[cloud.label(i)];
                if (alpha > 0 && alpha >= strongest == strong) {
                    raster.clear();
                    raster.add(cloud, viewport, style, cloud::label, index -> index == point, discs);
                    for (int p = 0; p < all.length; p++) {
                        int above = raster.pixels()[p];
                        all[p] = discs || above == 0 ? PointRaster.over(above, all[p]) : above;
                    }
                }
            }
        }
        return all;
    }

    @Test
    void manyPointsLieOverEachOtherAsIfEachWereDrawnByItself() {
        var sheet = FakeMaps.clusters("any", 400, 2, 2).sheet();
        Cloud cloud = Cloud.of(Matrix.wrap(400, 2, sheet.codes().toArray()), sheet.labels(), 2);
        Viewport near = new Viewport(
                cloud.bounds().centreX(),
                cloud.bounds().centreY(),
                cloud.bounds().width() / 60);
        PointStyle uneven = style(2.3, 0.65, 0.2);
        int[] discs = onePointAtATime(cloud, near, uneven, true);
        raster.drawDiscs(cloud, near, uneven);
        assertArrayEquals(discs, raster.pixels());
        int[] squares = onePointAtATime(cloud, near, uneven, false);
        raster.drawSquares(cloud, near, uneven);
        assertArrayEquals(squares, raster.pixels());
    }

    @Test
    void aThinnedRasterDrawsEveryThirdPointAndAllOfThemAgainAtRest() {
        Cloud row = cloud(new int[] {0, 0, 0, 0, 0, 1}, -15, 0, -9, 0, -3, 0, 3, 0, 9, 0, 500, 0);
        PointStyle style = style(1, 1, 1);
        raster.drawSquares(row, PLAIN, style);
        int[] all = raster.pixels().clone();
        assertEquals(5 * 4, Arrays.stream(all).filter(p -> p != 0).count());
        raster.thin(3);
        raster.drawSquares(row, PLAIN, style);
        assertEquals(2 * 4, Arrays.stream(raster.pixels()).filter(p -> p != 0).count());
        raster.drawDiscs(row, PLAIN, style);
        assertTrue(pixel(5, 10) != 0 && pixel(23, 10) != 0 && pixel(11, 10) == 0);
        raster.thin(1);
        raster.drawSquares(row, PLAIN, style);
        assertArrayEquals(all, raster.pixels());
        assertThrows(IllegalArgumentException.class, () -> raster.thin(0));
    }

    @Tag("slow")
    @Test
    void tenThousandDiscsTakeFarLessThanAFrame() {
        Cloud cloud = Cloud.of(
                Matrix.wrap(
                        10_000,
                        2,
                        FakeMaps.clusters("any", 10_000, 2, 2).sheet().codes().toArray()),
                FakeMaps.clusters("any", 10_000, 2, 2).sheet().labels(),
                2);
        PointRaster large = new PointRaster(700, 600);
        Viewport fitted = Viewport.fit(cloud.bounds(), 700, 600);
        PointStyle style = style(2.3, 0.78, 0.78);
        for (int warm = 0; warm < 30; warm++) {
            large.drawDiscs(cloud, fitted, style);
        }
        double best = Double.MAX_VALUE;
        for (int run = 0; run < 20; run++) {
            long start = System.nanoTime();
            large.drawDiscs(cloud, fitted, style);
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        assertTrue(best < 16, "drawing took " + best + " ms at best");
    }
}
