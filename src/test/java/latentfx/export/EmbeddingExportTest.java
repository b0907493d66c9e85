package latentfx.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import latentfx.math.ColumnOffsets;
import latentfx.math.Matrix;
import latentfx.projection.Embedding;
import latentfx.projection.PrincipalPlane;
import latentfx.projection.RawPlane;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Positions along columns that were stored less an offset come out as the numbers that went in. */
final class EmbeddingExportTest {
    private static final ColumnOffsets OFFSETS = new ColumnOffsets(new double[] {16_777_217.5, 0, 1.7e9});
    private static final Matrix POINTS = Matrix.of(3, 3, -1.5f, 1, 0.25f, -0.5f, 2, -4, 0.5f, 4, 8);

    @TempDir
    Path folder;

    private static Embedding embedding(int first, int second) {
        return new RawPlane(first, second).fit(POINTS, progress -> {}, new Cancellation());
    }

    @Test
    void wholeNumbersBeyond24BitsStayApart() throws IOException {
        Path file = folder.resolve("map.csv");
        ColumnOffsets offsets = new RawPlane(0, 1).lacking(OFFSETS);
        EmbeddingExport.csv(embedding(0, 1), offsets, Optional.empty(), file);
        assertEquals(
                List.of("index,x,y", "0,1.6777216E7,1.0", "1,1.6777217E7,2.0", "2,1.6777218E7,4.0"),
                Files.readAllLines(file));
    }

    @Test
    void anArrayWithOffsetsIsInDoublePrecision() throws IOException {
        Path file = folder.resolve("map.npy");
        EmbeddingExport.npy(embedding(2, 0), new RawPlane(2, 0).lacking(OFFSETS), file);
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer numbers =
                ByteBuffer.wrap(bytes, bytes.length - 48, 48).slice().order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(1_700_000_000.25, numbers.getDouble(0));
        assertEquals(16_777_216, numbers.getDouble(8));
        assertEquals(1_699_999_996, numbers.getDouble(16));
        EmbeddingExport.npy(embedding(2, 0), ColumnOffsets.none(2), file);
        assertEquals(bytes.length - 24, Files.size(file), "in single precision");
    }

    @Test
    void axesThatAreNoColumnsHaveNoOffset() {
        assertEquals(ColumnOffsets.none(2), PrincipalPlane.WIDEST.lacking(OFFSETS));
    }
}
