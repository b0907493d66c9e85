package latentfx.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import latentfx.data.DataOrigin;
import latentfx.data.Vectors;
import latentfx.math.ColumnOffsets;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import org.junit.jupiter.api.Test;

final class VectorMapTest {
    @Test
    void vectorsMayBeWiderThanTheCodeOfAnyNetwork() {
        Matrix values = Matrix.wrap(3, 16_384, new float[3 * 16_384]);
        DataOrigin origin = new DataOrigin("wide", "vectors", "0".repeat(64));
        OpenModel open = VectorMap.of(new Vectors(
                values, ColumnOffsets.none(16_384), new int[3], List.of("all"), List.of(), Optional.empty(), origin));
        assertEquals(16_384, open.latent());
        assertEquals(values, open.styles());
        assertEquals(0, open.model().spec().classes());
    }
}
