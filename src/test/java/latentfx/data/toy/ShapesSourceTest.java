package latentfx.data.toy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import latentfx.data.DataException;
import latentfx.data.Dataset;
import latentfx.data.Factors;
import latentfx.data.ImageShape;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/** Coloured shapes are what their factors say. */
class ShapesSourceTest {
    private static Dataset train(int samples, long seed) throws DataException {
        return new ShapesSource(samples, 4, seed)
                .load(progress -> {}, new Cancellation())
                .train();
    }

    @Test
    void imagesAreInColourWithSixKnownFactors() throws DataException {
        Dataset train = train(400, 0);
        assertEquals(new ImageShape(64, 64, 3), train.shape());
        assertEquals(List.of("square", "ellipse", "heart", "triangle"), train.labelNames());
        Factors factors = train.factors().orElseThrow();
        assertEquals(List.of("shape", "colour", "size", "rotation", "x", "y"), factors.names());
        assertArrayEquals(new float[] {0, 1, 2, 3}, new float[] {
            factors.values().get(0, 0),
            factors.values().get(1, 0),
            factors.values().get(2, 0),
            factors.values().get(3, 0)
        });
    }

    @Test
    void theMiddleOfAShapeLiesWhereItsFactorsSay() throws DataException {
        Dataset train = train(400, 0);
        for (int i = 0; i < train.size(); i++) {
            float[] pixels = train.samples().row(i);
            double mass = 0;
            double x = 0;
            double y = 0;
            for (int p = 0; p < 64 * 64; p++) {
                int row = p / 64;
                double light = pixels[3 * p] + pixels[3 * p + 1] + pixels[3 * p + 2];
                mass += light;
                x += light * (p % 64);
                y += light * row;
            }
            float[] causes = train.factors().orElseThrow().values().row(i);
            double near = train.labelNames().get(train.labels()[i]).equals("heart") ? 2 : 0.2;
            assertEquals(31.5 + causes[4], x / mass, near, "x of " + i);
            assertEquals(31.5 + causes[5], y / mass, near, "y of " + i);
        }
    }

    @Test
    void theAreaOfASquareIsThatOfItsSize() throws DataException {
        Dataset train = train(40, 3);
        for (int i = 0; i < 40; i += 4) {
            float[] pixels = train.samples().row(i);
            double brightest = 0;
            double area = 0;
            for (int p = 0; p < 64 * 64; p++) {
                double light = pixels[3 * p] + pixels[3 * p + 1] + pixels[3 * p + 2];
                brightest = Math.max(brightest, light);
                area += light;
            }
            double side = 1.6 * train.factors().orElseThrow().values().get(i, 2);
            assertEquals(side * side, area / brightest, 0.03 * side * side);
        }
    }

    @Test
    void theHueIsThatOfTheFactor() throws DataException {
        Dataset train = train(100, 1);
        for (int i = 0; i < train.size(); i++) {
            float[] pixels = train.samples().row(i);
            float[] causes = train.factors().orElseThrow().values().row(i);
            int middle = 3 * (Math.round(31.5f + causes[5]) * 64 + Math.round(31.5f + causes[4]));
            float[] hsb = java.awt.Color.RGBtoHSB(
                    Math.round(255 * pixels[middle]),
                    Math.round(255 * pixels[middle + 1]),
                    Math.round(255 * pixels[middle + 2]),
                    null);
            assertEquals(causes[1], hsb[0], 0.01);
            assertEquals(0.8, hsb[1], 0.01);
        }
    }

    @Test
    void aSmallerPartIsTheBeginningOfALargerOne() throws DataException {
        assertArrayEquals(
                train(10, 5).samples().matrix().toArray(),
                train(20, 5).samples().slice(0, 10).matrix().toArray());
        assertNotEquals(train(10, 5).origin(), train(10, 6).origin());
    }

    @Test
    void impossibleNumbersOfSamplesAreRefused() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new ShapesSource(0, 1, 0));
        assertTrue(refused.getMessage().contains("not 0"), refused.getMessage());
    }
}
