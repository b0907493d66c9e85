package latentfx.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

/** A net of 2 pixels, 3 rectified units and a code of 1 whose outputs can be worked out by hand. */
final class LayerWeightsTest {
    private static final ModelSpec SPEC = new AutoencoderSpec(new NetworkShape(2, List.of(3), 1));
    private static final LatentModel MODEL = FakeModels.flat(
            SPEC,
            new Parameters(
                    new float[] {1, 2, -1, 0.5f, 0, -3, /* biases */ 0.5f, 0, 2, /* code */ 1, 10, 100, -4},
                    new float[] {1, 2, 3, 0, 0, 0, /* pixels */ 1, 2, 3, 4, 5, 6, 7, 8}));

    @Test
    void rowsAndColumnsAreThoseOfTheMatrix() {
        LayerWeights first = LayerWeights.ofEncoder(MODEL).get(0);
        assertEquals(new LayerSpec.Dense(2, 3, Activation.RELU), first.layer());
        assertArrayEquals(new float[] {-1, 0.5f}, first.incoming(1));
        assertArrayEquals(new float[] {2, 0.5f, -3}, first.outgoing(1));
        assertEquals(2, first.bias(2));
        LayerWeights last = LayerWeights.ofDecoder(MODEL).get(1);
        assertArrayEquals(new float[] {2, 5}, last.outgoing(1));
        assertArrayEquals(new float[] {4, 5, 6}, last.incoming(1));
        assertEquals(8, last.bias(1));
    }

    /** 1·1 + 2·1 + 0.5 = 3.5; −1 + 0.5 is cut off at 0; −3 + 2 too. Then 1·3.5 − 4 = −0.5, which nothing cuts off. */
    @Test
    void layersComputeOneAfterTheOther() {
        List<LayerWeights> encoder = LayerWeights.ofEncoder(MODEL);
        Matrix hidden = encoder.get(0).outputs(Matrix.of(2, 2, 1, 1, 0, 0));
        assertEquals(Matrix.of(2, 3, 3.5f, 0, 0, 0.5f, 0, 2), hidden);
        assertEquals(Matrix.of(2, 1, -0.5f, 196.5f), encoder.get(1).outputs(hidden));
        assertArrayEquals(new float[] {-0.5f, 196.5f}, encoder.get(1).outputs(hidden, 0));
        assertArrayEquals(new float[] {0, 2}, encoder.get(0).outputs(Matrix.of(2, 2, 1, 1, 0, 0), 2));
    }

    @Test
    void rowsOfAnotherWidthAreRefused() {
        LayerWeights first = LayerWeights.ofEncoder(MODEL).get(0);
        assertThrows(IllegalArgumentException.class, () -> first.outputs(Matrix.of(1, 3, 1, 1, 1)));
        assertThrows(IllegalArgumentException.class, () -> first.outputs(Matrix.of(1, 3, 1, 1, 1), 0));
    }
}
