package latentfx.data.table.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import latentfx.data.DataException;
import latentfx.data.table.LabelFile;
import latentfx.data.table.NamedLabels;
import latentfx.data.table.TableOptions;
import latentfx.data.table.VectorTable;
import latentfx.math.Matrix;
import latentfx.projection.LinearProjection;
import latentfx.projection.Pca;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that NumPy wrote or accepts; the principal components beside them are NumPy's, in double precision. */
final class NumPyArraysTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "float16.npy, float16.csv",
        "bool.npy, bool.csv",
        "python2-shape.npy, float32.csv",
        "double-quoted.npy, float32.csv",
        "native-order.npy, float32.csv",
        "two-arrays.npy, float32.csv",
        "large-offset.npy, large-offset.csv"
    })
    void principalComponentsAreNumPysWhateverTheHeaderAndTheType(String array, String reference) throws Exception {
        Matrix points = NpyFile.table(file(array)).values();
        Matrix expected = VectorTable.read(file(reference), TableOptions.AUTO).original();
        LinearProjection pca = Pca.fit(points, 2);
        Matrix map = pca.project(points, 0, 1);
        double[] sign = {0, 0};
        for (int axis = 0; axis < 2; axis++) {
            for (int i = 0; i < map.rows(); i++) {
                sign[axis] += map.get(i, axis) * expected.get(i, axis);
            }
            sign[axis] = Math.signum(sign[axis]);
        }
        for (int i = 0; i < expected.rows(); i++) {
            assertEquals(expected.get(i, 0), sign[0] * map.get(i, 0), 2e-4, "PC1 of " + i);
            assertEquals(expected.get(i, 1), sign[1] * map.get(i, 1), 2e-4, "PC2 of " + i);
        }
    }

    @Test
    void secondsSince1970KeepTheirShareOfTheVariance() throws Exception {
        NumberTable table = NpyFile.table(file("large-offset.npy"));
        LinearProjection pca = Pca.fit(table.values(), 2);
        assertEquals(0.9606, pca.explainedShare(0) + pca.explainedShare(1), 5e-5); // NumPy
        assertTrue(
                Math.abs(table.offsets().at(0) - 1.7e9) < 100, table.offsets().toString());
        assertEquals(0, table.offsets().at(1));
    }

    @Test
    void wholeNumbersBeyond24BitsStayApart() throws Exception {
        NumberTable table = NpyFile.table(file("whole-numbers.npy"));
        for (int i = 0; i < 50; i++) {
            assertEquals(
                    16_777_216 + i, table.offsets().original(0, table.values().get(i, 0)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "<i8, 1700000000000000000",
        "<i8, -1700000000000000000",
        "<u8, 1700000000000000000",
        "<u8, -9000",
        "<u8, -9223372036854775807",
        "<i8, 9223372036854775000",
        "<i8, 4503599627370497",
        "<i8, 9007199254740993"
    })
    void nanosecondsSince1970AreSubtractedExactly(String kind, long start) throws Exception {
        long[] values = {start, start + 1, start + 3, start + 7, start + 100, start + 255};
        Path file = Files.write(folder.resolve("ns.npy"), SavedArray.bytes(kind, "6, 1", SavedArray.whole(8, values)));
        NumberTable table = NpyFile.table(file);
        for (int i = 0; i < values.length; i++) {
            assertEquals(
                    (float) (values[i] - start),
                    table.values().get(i, 0) - table.values().get(0, 0),
                    "difference " + i);
        }
        assertTrue(Math.abs(table.values().get(0, 0)) <= 2048, "what is stored is small: " + table);
    }

    @Test
    void wholeNumbersOfWideSpreadAreStoredAsTheyAre() throws Exception {
        byte[] elements = SavedArray.whole(8, 0, 1L << 60, -5, 7);
        NumberTable table =
                NpyFile.table(Files.write(folder.resolve("wide.npy"), SavedArray.bytes("<i8", "4,", elements)));
        assertArrayEquals(new float[] {0, 0x1p60f, -5, 7}, table.values().toArray());
        assertTrue(table.offsets().isNone());
    }

    @Test
    void oneAxisIsOnePointAnElementAndNotOnePoint() throws Exception {
        Matrix points = NpyFile.read(file("one-axis.npy"));
        assertEquals(40, points.rows());
        assertEquals(1, points.columns());
        assertEquals(0.1257f, points.get(0, 0), 5e-5f);
    }

    @Test
    void ofSeveralArraysInAFileTheFirstIsReadAndTheRestIsTold() throws Exception {
        assertEquals(
                NpyArray.Rest.ARRAY, NpyFile.numbers(file("two-arrays.npy")).rest());
        assertEquals(NpyArray.Rest.NOTHING, NpyFile.numbers(file("float16.npy")).rest());
        byte[] array = SavedArray.bytes("<u1", "2, 2, ", new byte[] {1, 2, 3, 4, 9});
        Path file = Files.write(folder.resolve("more.npy"), array);
        assertEquals(NpyArray.Rest.BYTES, NpyFile.numbers(file).rest());
        assertEquals(Matrix.of(2, 2, 1, 2, 3, 4), NpyFile.read(file));
    }

    @Test
    void textsAndBoolsAreLabels() throws Exception {
        NamedLabels animals =
                NamedLabels.of(NpyFile.labels(file("text-labels.npy"), 100).content());
        assertEquals(List.of("cat", "dog"), animals.names());
        assertArrayEquals(new int[] {0, 1, 0, 1}, animals.first(4).labels());
        NamedLabels mask =
                NamedLabels.of(NpyFile.labels(file("bool-labels.npy"), 100).content());
        assertEquals(2, mask.names().size());
        assertEquals("True", mask.names().get(mask.labels()[0]));
        assertEquals("False", mask.names().get(mask.labels()[1]));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<U2; 410000004200000043000000ba4e0000; [AB, C人]",
                ">U2; 00000041000000420000004300000000; [AB, C]",
                "|S3; 414200c3a400; [AB, ä]",
                "|S3; 414200e40000; [AB, ä]",
                "<i2; 07 00 ff ff; [7, -1]",
                ">u8; 00000000000000018000000000000000; [1, 9223372036854775808]",
                "<f4; 0000804000000000; [4, 0]"
            })
    void labelsOfEveryTypeAreTheirTexts(String kind, String hex, String labels) throws Exception {
        byte[] elements = HexFormat.of().parseHex(hex.replace(" ", ""));
        Path file = Files.write(folder.resolve("l.npy"), SavedArray.bytes(kind, "2,", elements));
        assertEquals(labels, NpyFile.labels(file, 100).content().toString());
    }

    @Test
    void fractionsAndSeveralColumnsAreNoLabels() throws Exception {
        Path fraction = Files.write(folder.resolve("f.npy"), SavedArray.bytes("<f4", "1,", new byte[] {0, 0, 0, 63}));
        assertTrue(told(() -> LabelFile.read(fraction, 1, TableOptions.AUTO))
                .contains("holds 0.5 at position 0 (from 0), which is no label"));
        Path table = Files.write(folder.resolve("t.npy"), SavedArray.bytes("<u1", "2, 2", new byte[] {1, 2, 3, 4}));
        assertTrue(told(() -> LabelFile.read(table, 2, TableOptions.AUTO))
                .contains("has 2 elements a row; give one label a sample"));
        String texts = told(() -> NpyFile.table(file("text-labels.npy")));
        assertTrue(texts.contains("holds texts; choose it as labels, or save numbers"), texts);
    }

    private static String told(Executable reading) {
        return assertThrows(DataException.class, reading).getMessage();
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(NumPyArraysTest.class.getResource(name)).toURI());
    }
}
