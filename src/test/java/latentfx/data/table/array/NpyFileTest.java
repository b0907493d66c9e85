package latentfx.data.table.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import latentfx.data.DataException;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrays as NumPy saves them are read in every kind that is promised; what is hostile or damaged is refused. */
final class NpyFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"<f4, 1", ">f4, 1", "<f8, 2", ">f8, 3"})
    void bothPrecisionsAndByteOrdersAndAllVersionsAreRead(String kind, int version) throws Exception {
        Path file = npy(version, SavedArray.header(kind, "False", "2, 3"), numbers(kind, 1, 2, 3, -4.5, 5e-8, 6));
        assertEquals(Matrix.of(2, 3, 1, 2, 3, -4.5f, 5e-8f, 6), NpyFile.read(file));
    }

    @Test
    void fortranOrderIsTurnedRound() throws Exception {
        Path file = npy(1, SavedArray.header("<f4", "True", "2, 3"), numbers("<f4", 1, 4, 2, 5, 3, 6));
        assertEquals(Matrix.of(2, 3, 1, 2, 3, 4, 5, 6), NpyFile.read(file));
        Path cube = npy(1, SavedArray.header("<f4", "True", "2, 2, 2"), numbers("<f4", 0, 4, 2, 6, 1, 5, 3, 7));
        assertEquals(Matrix.of(2, 4, 0, 1, 2, 3, 4, 5, 6, 7), NpyFile.read(cube));
    }

    @Test
    void oneAxisIsOneColumnAndImagesAreRowsOfPixels() throws Exception {
        assertEquals(
                Matrix.of(2, 1, 3, 4),
                NpyFile.read(npy(1, SavedArray.header("<f4", "False", "2,"), numbers("<f4", 3, 4))));
        Matrix images = NpyFile.read(npy(1, SavedArray.header("<f4", "False", "2, 1, 2"), numbers("<f4", 1, 2, 3, 4)));
        assertArrayEquals(new float[] {3, 4}, images.row(1));
    }

    @ParameterizedTest
    @CsvSource({
        "|b1, 0001, 0, 1",
        "?, 0100, 1, 0",
        "|i1, ff80, -1, -128",
        "<i1, 007f, 0, 127",
        "|u1, ff80, 255, 128",
        "B, ff80, 255, 128",
        "<i2, ffff0080, -1, -32768",
        ">i2, ffff8000, -1, -32768",
        "<u2, ffff0080, 65535, 32768",
        ">i4, ffffffff00000100, -1, 256",
        "<u4, ffffffff00010000, 4294967295, 256",
        ">i8, ffffffffffffffff0000000000000100, -1, 256",
        "<u8, ffffffffffffffff0000000000010000, 1.8446744073709552e19, 1099511627776",
        ">u8, ffffffffffffffff0000000000000100, 1.8446744073709552e19, 256",
        "<f2, 003e80c0, 1.5, -2.25",
        ">f2, 3e00c080, 1.5, -2.25",
        "<f2, 00040100, 6.103515625e-05, 5.960464477539063e-08",
        "<f2, ff7b66ae, 65504, -0.0999755859375",
        "float16, 00003200, 0, 2.9802322387695312e-06",
        "=f4, 000080bf00000040, -1, 2",
        "f4, 000080bf00000040, -1, 2",
        "f, 000080bf00000040, -1, 2",
        "float32, 000080bf00000040, -1, 2",
        "<d, 000000000000f0bf0000000000000040, -1, 2",
        "float64, 000000000000f0bf0000000000000040, -1, 2"
    })
    void everyKindOfNumberIsReadAsNumPyReadsIt(String kind, String hex, float first, float second) throws Exception {
        byte[] elements = HexFormat.of().parseHex(hex);
        Path file = npy(1, SavedArray.header(kind, "False", "2, 1"), elements);
        assertEquals(Matrix.of(2, 1, first, second), NpyFile.read(file));
        NumberTable table = NpyFile.table(file);
        for (int i = 0; i < 2; i++) {
            float back = (float) table.offsets().original(0, table.values().get(i, 0));
            assertEquals(i == 0 ? first : second, back);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'descr': '|u1', 'fortran_order': False, 'shape': (2L, 3L), }",
                "{\"shape\": (2, 3), \"fortran_order\": False, \"descr\": \"|u1\"}",
                "{'shape':(2,3),'fortran_order':False,'descr':'|u1'}          \n",
                "{u'descr': u'|u1', u'fortran_order': False, u'shape': (2, 3)}",
                "{'descr': '|u1',\n 'fortran_order': False,\n 'shape': (2, 3,), 'more': None, }"
            })
    void headersAreReadAsPythonReadsThem(String header) throws Exception {
        assertEquals(Matrix.of(2, 3, 1, 2, 3, 4, 5, 6), NpyFile.read(npy(1, header, new byte[] {1, 2, 3, 4, 5, 6})));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{'descr': '|u1', 'fortran_order': False, 'shape': (2, 3)} more",
                "{'descr': '|u1', 'fortran_order': False, 'shape': (2 3)}",
                "{'descr': '|u1', 'fortran_order': False, 'shape': (6)}",
                "{'descr': '|u1', 'fortran_order': 0, 'shape': (2, 3)}",
                "{'descr': '|u1', 'fortran_order': False}",
                "{'descr': '|u1, 'fortran_order': False, 'shape': (2, 3)}",
                "{'descr': '|u1', 'fortran_order': False, 'shape': (__import__('os').getpid(), 3)}",
                "{'descr': ((((((((((((((((((((((((((((((((((((((((((((((((1",
                "['descr']"
            })
    void whatPythonCannotReadOrWouldRunIsRefused(String header) throws Exception {
        Path file = npy(1, header, new byte[] {1, 2, 3, 4, 5, 6});
        assertEquals(
                file + " has a header that is not NumPy's; save it again with numpy.save.",
                assertThrows(DataException.class, () -> NpyFile.read(file)).getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "|O; False; 1,; holds Python objects",
                "<c8; False; 1,; holds complex numbers (<c8); save their real and imaginary parts",
                "complex128; False; 1,; holds complex numbers (complex128)",
                "<M8[ns]; False; 1,; holds dates or durations (<M8[ns]); save them as whole numbers",
                "<m8[s]; False; 1,; holds dates or durations (<m8[s])",
                "|V2; False; 1,; holds bytes without a type (|V2); save it as float32",
                "<f16; False; 1,; holds numbers of kind '<f16'; save it as float32 or float64",
                "<i3; False; 1,; holds numbers of kind '<i3'",
                "<f0; False; 1,; holds numbers of kind '<f0'",
                "l; False; 1,; holds numbers of kind 'l'",
                "U0; False; 1,; holds numbers of kind 'U0'",
                "<f4; Maybe; 1,; has a header that is not NumPy's",
                "<f4; False; 1, -1; claims the impossible shape (1, -1)",
                "<f4; False; 0, 2; holds no rows: its shape is (0, 2)",
                "<f4; False; 2, 0; holds no columns: its shape is (2, 0)",
                "<f4; False; ''; holds a single element without axes",
                "<f4; False; 2147483648, 2147483648; more than the 50,000,000 numbers that can be read",
                "<f4; False; 99999999999999999999,; has a header that is not NumPy's",
                "<f4; False; 40000000,; cut short: its header promises 160,000,000 bytes of elements and 4 follow",
                "<f8; False; 1,; promises 8 bytes of elements and 4 follow"
            })
    void whatCannotBeReadIsRefusedInASentence(String kind, String fortran, String shape, String sentence)
            throws IOException {
        Path file = npy(1, SavedArray.header(kind, fortran, shape), numbers("<f4", 1));
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
            Path file = npy(1, SavedArray.header("<f8", "False", "1, 2"), numbers("<f8", 1, value));
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
        return Files.write(folder.resolve("array.npy"), SavedArray.bytes(version, header, numbers));
    }
}
