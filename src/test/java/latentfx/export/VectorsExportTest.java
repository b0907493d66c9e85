package latentfx.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import latentfx.data.DataOrigin;
import latentfx.data.Sha256;
import latentfx.data.Vectors;
import latentfx.math.ColumnOffsets;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VectorsExportTest {
    /** A time of 1.7 billion seconds and its quarter seconds, which single precision cannot hold. */
    private static final Vectors TIMES = new Vectors(
            Matrix.wrap(2, 2, new float[] {0.25f, 5, 0.5f, 6}),
            new ColumnOffsets(new double[] {1.7e9, 0}),
            new int[] {1, 0},
            List.of("night", "day"),
            List.of("day · noon, bright", "night · \"late\""),
            Optional.empty(),
            new DataOrigin("times.csv", DataOrigin.OWN_VECTORS, Sha256.of("times")));

    @TempDir
    private Path folder;

    @Test
    void numbersStandAsTheyStoodInTheFileWithClassAndText() throws IOException {
        Path file = folder.resolve("values.csv");
        new VectorsExport(TIMES).saveValues(List.of("time", ""), file);
        assertEquals("""
                index,label,name,sample,time,x2
                0,1,day,"day · noon, bright",1.70000000025E9,5.0
                1,0,night,"night · ""late""\",1.7000000005E9,6.0
                """, Files.readString(file));
    }

    @Test
    void positionsAndListsNameTheirSamples() throws IOException {
        Path file = folder.resolve("positions.csv");
        new VectorsExport(TIMES)
                .savePositions(new int[] {1}, Matrix.wrap(2, 2, new float[] {Float.NaN, Float.NaN, 1.5f, -2}), file);
        assertEquals(
                "index,label,name,sample,x,y\n1,0,night,\"night · \"\"late\"\"\",1.5,-2.0\n", Files.readString(file));
        Path list = folder.resolve("list.csv");
        new VectorsExport(TIMES).saveList(new int[] {0}, list);
        assertEquals("index,label,name,sample\n0,1,day,\"day · noon, bright\"\n", Files.readString(list));
    }

    @Test
    void anArrayIsInDoublePrecisionWhereSingleWouldNotHoldIt() throws IOException {
        Path file = folder.resolve("values.npy");
        new VectorsExport(TIMES).saveArray(file);
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int begin = bytes.limit() - 4 * Double.BYTES;
        assertEquals(1_700_000_000.25, bytes.getDouble(begin));
        assertEquals(6, bytes.getDouble(begin + 3 * Double.BYTES));
    }
}
