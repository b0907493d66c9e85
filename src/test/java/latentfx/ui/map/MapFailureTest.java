package latentfx.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import latentfx.math.Matrix;
import latentfx.model.FakeMaps;
import latentfx.model.OpenModel;
import latentfx.projection.Basis;
import org.junit.jupiter.api.Test;

/** A map whose layout fails is empty and says why; the points of another model never stand under its name. */
final class MapFailureTest {
    private final MapViewModel map = new MapViewModel(Runnable::run, Runnable::run);

    private static OpenModel broken(float value) {
        return FakeMaps.codes("broken", Matrix.of(3, 2, 1, 2, 3, value, 5, 7), 0, 1, 1);
    }

    @Test
    void codesThatAreNotFiniteEmptyTheMapAndSayWhere() {
        map.show(FakeMaps.clusters("whole", 50, 2, 2));
        map.show(broken(Float.NaN));
        assertNull(map.pictureProperty().get());
        assertNull(map.cloud());
        assertEquals(-1, map.nearest(0, 0, 1e9));
        String sentence = sentence();
        assertTrue(sentence.contains("broken") && sentence.contains("NaN"), sentence);
        assertTrue(sentence.contains("1") && sentence.contains("2"), sentence);
    }

    @Test
    void anInfiniteCodeOnRawAxesIsRefusedToo() {
        map.axesProperty().set(new AxisChoice(Basis.RAW, 0, 1));
        map.show(broken(Float.POSITIVE_INFINITY));
        assertNull(map.pictureProperty().get());
        assertTrue(sentence().contains("Infinity"), sentence());
    }

    @Test
    void aPositionBeyondSinglePrecisionIsRefused() {
        map.show(FakeMaps.codes("corners", Matrix.of(2, 2, 3e38f, 3e38f, -3e38f, -3e38f), 0, 1));
        assertNull(map.pictureProperty().get());
        assertTrue(sentence().contains("corners") && sentence().contains("0"), sentence());
        map.axesProperty().set(new AxisChoice(Basis.RAW, 0, 1));
        assertEquals("corners", shown());
    }

    @Test
    void theNextModelIsShownAsEver() {
        map.show(broken(Float.NaN));
        map.show(FakeMaps.clusters("whole", 50, 2, 2));
        assertNull(map.failureProperty().get());
        assertEquals("whole", shown());
        map.show(broken(Float.NaN));
        map.show(null);
        assertNull(map.failureProperty().get());
    }

    @Test
    void codesOfAnyScaleAreShown() {
        for (float scale : new float[] {1e25f, 1e-25f, 1e38f}) {
            float[] codes = new float[40];
            for (int i = 0; i < codes.length; i++) {
                codes[i] = scale * (((i * 7) % 11 - 5) / 5f);
            }
            map.show(FakeMaps.codes("scale " + scale, Matrix.wrap(20, 2, codes), new int[20]));
            assertNull(map.failureProperty().get());
            assertEquals("scale " + scale, shown());
        }
    }

    private String shown() {
        MapPicture picture = map.pictureProperty().get();
        assertNotNull(picture);
        return picture.open().name();
    }

    private String sentence() {
        MapFailure failure = map.failureProperty().get();
        assertNotNull(failure);
        return failure.sentence();
    }
}
