package latentfx.ui.time;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import latentfx.math.Clouds;
import latentfx.math.Matrix;
import latentfx.ui.fx.Palette;
import latentfx.ui.plot.Cloud;
import latentfx.ui.plot.PointAppearance;
import latentfx.ui.plot.PointRaster;
import latentfx.ui.plot.Viewport;
import org.junit.jupiter.api.Test;

/** The time machine's maps are drawn by the raster of the plot. */
final class FrameDrawingTest {
    private static final int SIDE = 480;
    private static final int WHITE = 0xFFFFFFFF;

    private final PointRaster raster = new PointRaster(SIDE, SIDE);

    private int pixel(int x, int y) {
        return raster.pixels()[y * SIDE + x];
    }

    @Test
    void aSampleLiesWhereItsMapPositionIsAndUpwardsIsUp() {
        Cloud one = Cloud.of(Matrix.of(1, 2, 1, 0.5f), new int[] {0}, 1);
        FrameDrawing.draw(raster, one, 2, WHITE, 1);
        // 240 pixels are 2 map units, so the sample is 120 pixels right of the middle and 60 above it.
        double strength = PointAppearance.of(one, 1, SIDE, 1, every -> true).alpha()[0];
        for (int shift = 0; shift <= 16; shift += 8) {
            double colour = Palette.rgb(0) >> shift & 0xff;
            assertEquals(strength * colour + (1 - strength) * 255, pixel(360, 180) >> shift & 0xff, 2);
        }
        assertEquals(WHITE, pixel(360, 300));
        assertEquals(WHITE, pixel(120, 180));
    }

    @Test
    void whatIsDrawnWithoutABackgroundIsThePlotsOwnDrawing() {
        Matrix positions = Clouds.of(200, 2, 3, 0.5f, 1);
        Cloud cloud = Cloud.of(positions, Clouds.labels(200, 3), 3);
        FrameDrawing.draw(raster, cloud, 1.5, 0, 2);
        PointRaster plot = new PointRaster(SIDE, SIDE);
        plot.add(
                cloud,
                new Viewport(0, 0, 3.0 / SIDE),
                PointAppearance.of(cloud, 1, SIDE / 2.0, 2, every -> true),
                cloud::label,
                every -> true,
                true);
        assertArrayEquals(plot.pixels(), raster.pixels());
    }

    @Test
    void samplesThatHaveNoPositionAreLeftOut() {
        Cloud lost = Cloud.of(Matrix.of(1, 2, Float.NaN, 0), new int[] {0}, 1);
        FrameDrawing.draw(raster, lost, 1, WHITE, 1);
        for (int pixel : raster.pixels()) {
            assertEquals(WHITE, pixel);
        }
    }
}
