package latentfx.data.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import latentfx.data.DataException;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrays as NumPy saves them are read in every kind that is promised; what is hostile or damaged is refused. */
final class NpyFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"<f4, 1", ">f4, 1", "<f8, 2", ">f8, 3"})
    void bothPrecisionsAndByteOrdersAndAllVersionsAreRead(String kind, int version) throws Exception {
        Path file = npy(version, header(kind, "False", "2, 3"), numbers(kind, 1, 2, 3, -4.5, 5e-8, 6));
        assertEquals(Matrix.of(2, 3, 1, 2, 3, -4.5f, 5e-8f, 6), NpyFile.read(file));
    }

    @Test
    void fortranOrderIsTurnedRound() throws Exception {
        Path file = npy(1, header("<f4", "True", "2, 3"), numbers("<f4", 1, 4, 2, 5, 3, 6));
        assertEquals(Matrix.of(2, 3, 1, 2, 3, 4, 5, 6), NpyFile.read(file));
        Path cube = npy(1, header("<f4", "True", "2, 2, 2"), numbers("<f4", 0, 4, 2, 6, 1, 5, 3, 7));
        assertEquals(Matrix.of(2, 4, 0, 1, 2, 3, 4, 5, 6, 7), NpyFile.read(cube));
    }

    @Test
    void oneAxisIsOneRowAndImagesAreRowsOfPixels() throws Exception {
        assertEquals(Matrix.of(1, 2, 3, 4), NpyFile.read(npy(1, header("<f4", "False", "2,"), numbers("<f4", 3, 4))));
        Matrix images = NpyFile.read(npy(1, header("<f4", "False", "2, 1, 2"), numbers("<f4", 1, 2, 3, 4)));
        assertArrayEquals(new float[] {3, 4}, images.row(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "|O; False; 1,; holds Python objects",
                "<c8; False; 1,; holds numbers of kind '<c8'",
                "<f2; False; 1,; holds numbers of kind '<f2'",
                "<f4; Maybe; 1,; has a header that is not NumPy's",
                "<f4; False; 1, -1; has a header that is not NumPy's",
                "<f4; False; 0, 2; holds no rows",
                "<f4; False; 2147483648, 2147483648; more than the 50,000,000 numbers that can be read",
                "<f4; False; 99999999999999999999,; claims the impossible shape",
                "<f4; False; 40000000,; promises 160,000,000 bytes of numbers and 4 follow",
                "<f8; False; 1,; promises 8 bytes of numbers and 4 follow"
            })
    void whatCannotBeReadIsRefusedInASentence(String kind, String fortran, String shape, String sentence)
            throws IOException {
        Path file = npy(1, header(kind, fortran, shape), numbers("<f4", 1));
        String told =
                assertThrows(DataException.class, () -> NpyFile.read(file)).getMessage();
        assertTrue(told.startsWith(file.toString()) && told.contains(sentence), told);
    }

    @Test
    void recordsAreRefused() throws Exception {
        Path file = npy(1, "{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (1,), }", numbers("<f4", 1));
        String told =
                assertThrows(DataException.class, () -> NpyFile.read(file)).getMessage();
        assertTrue(told.contains("holds records"), told);
    }

    @Test
    void whatIsNotFiniteInSinglePrecisionIsRefused() throws Exception {
        for (double value : new double[] {Double.NaN, Double.NEGATIVE_INFINITY, 1e300}) {
            Path file = npy(1, header("<f8", "False", "1, 2"), numbers("<f8", 1, value));
            String told =
                    assertThrows(DataException.class, () -> NpyFile.read(file)).getMessage();
            assertTrue(told.contains("no finite number in single precision (row "), told);
        }
    }

    @Test
    void otherFilesShortFilesAndHugeHeadersAreRefused() throws Exception {
        refused("is not an NPY file", "PK\3\4 and more".getBytes(StandardCharsets.ISO_8859_1));
        refused("cut short", new byte[] {(byte) 0x93, 'N', 'U'});
        refused("cut short", new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, 100, 0, '{'});
        refused("is of version 9", new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 9, 0, 0, 0});
        refused(
                "claims a header of 4294967295 bytes",
                new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 2, 0, -1, -1, -1, -1});
        String told =
                assertThrows(DataException.class, () -> NpyFile.read(folder)).getMessage();
        assertTrue(told.contains("is not a file"), told);
    }

    private void refused(String sentence, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("hostile.npy"), content);
        String told =
                assertThrows(DataException.class, () -> NpyFile.read(file)).getMessage();
        assertTrue(told.contains(sentence), told);
    }

    private static String header(String kind, String fortran, String shape) {
        return "{'descr': '" + kind + "', 'fortran_order': " + fortran + ", 'shape': (" + shape + "), }\n";
    }

    private static byte[] numbers(String kind, double... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * (kind.endsWith("8") ? 8 : 4))
                .order(kind.startsWith("<") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        for (double value : values) {
            if (kind.endsWith("8")) {
                bytes.putDouble(value);
            } else {
                bytes.putFloat((float) value);
            }
        }
        return bytes.array();
    }

    private Path npy(int version, String header, byte[] numbers) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', (byte) version, 0});
        ByteBuffer length =
                ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(header.length());
        bytes.write(length.array(), 0, version == 1 ? 2 : 4);
        bytes.writeBytes(header.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(numbers);
        return Files.write(folder.resolve("array.npy"), bytes.toByteArray());
    }
}
