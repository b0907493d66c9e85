package latentfx.analysis.randomimages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

final class RandomImagesTest {
    /** 256^784 has 1,889 digits, 2^784 is 10^236.0, as counted independently. */
    @Test
    void thereAreMoreImagesThanCanBeWrittenDown() {
        assertEquals(1888.06, ImageCount.log10(784, 256), 0.01);
        assertEquals(236.0, ImageCount.log10(784, 2), 0.05);
        assertEquals(-187.7, ImageCount.log10ShareTypical(784, 111.2), 0.05);
    }

    @Test
    void ballsHaveTheVolumesOfGeometry() {
        assertEquals(Math.log10(2 * 3), ImageCount.log10Ball(1, 3), 1e-12);
        assertEquals(Math.log10(Math.PI), ImageCount.log10Ball(2, 1), 1e-12);
        assertEquals(Math.log10(4 / 3.0 * Math.PI * 8), ImageCount.log10Ball(3, 2), 1e-12);
    }

    @Test
    void theLadderGoesFromNoiseToTheImages() {
        Matrix images = Matrix.of(2, 3, 0, 0.5f, 1, 0.25f, 0, 0);
        Map<String, Matrix> ladder = Ladder.of(images);
        assertEquals(
                List.of(
                        "uniform",
                        "black-white",
                        "columns-shuffled",
                        "pixels-shuffled",
                        "noise.3",
                        "noise.1",
                        "digits"),
                List.copyOf(ladder.keySet()));
        assertEquals(images, ladder.get("digits"));
        for (float value : ladder.getOrDefault("black-white", images).toArray()) {
            assertEquals(Math.rint(value), value);
        }
    }
}
