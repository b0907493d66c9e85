package latentfx.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import latentfx.data.ImageShape;
import latentfx.data.table.LabelFile;
import latentfx.data.table.TableOptions;
import latentfx.data.table.VectorTable;
import latentfx.data.table.array.NpyFile;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes leave as NumPy arrays and CSV tables, byte by byte as those formats ask for, and come back the same. */
final class CodesExportTest {
    private static final Matrix CODES = Matrix.of(2, 3, 0.1f, -2, 3e-9f, 1f / 3, 5, 1e10f);

    @TempDir
    private Path folder;

    @Test
    void anArrayBeginsAsNumPyWantsIt() throws Exception {
        Path file = folder.resolve("codes.npy");
        NpyExport.save(CODES, file);
        byte[] bytes = Files.readAllBytes(file);
        assertEquals(128 + 6 * 4, bytes.length);
        assertArrayEquals(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, 118, 0}, Arrays.copyOf(bytes, 10));
        String header = new String(bytes, 10, 118, StandardCharsets.US_ASCII);
        assertEquals("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }", header.strip());
        assertTrue(header.endsWith(" \n"), "padded with spaces and ended by a line feed");
        ByteBuffer numbers = ByteBuffer.wrap(bytes, 128, 24).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(0.1f, numbers.getFloat());
        assertEquals(-2f, numbers.getFloat());
    }

    @Test
    void theNumbersOfAnArrayBeginAtAMultipleOf64WhateverItsShape() {
        for (int i = 0; i < 40; i++) {
            List<Integer> shape = Collections.nCopies(1 + i % 20, (int) Math.pow(10, i % 10));
            byte[] header = NpyExport.header("<f4", shape);
            assertEquals(0, header.length % 64, shape.toString());
            assertEquals('\n', header[header.length - 1]);
            assertEquals(
                    header.length - 10,
                    ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getShort(8));
        }
        assertTrue(new String(NpyExport.header("<f4", List.of(7)), StandardCharsets.ISO_8859_1)
                .contains("'shape': (7,), }"));
    }

    @Test
    void anArrayIsWrittenBlockByBlockAndReadBackWhole() throws Exception {
        float[] values = new float[100_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = i * 0.5f;
        }
        Matrix whole = Matrix.wrap(1000, 100, values);
        Path file = folder.resolve("images.npy");
        NpyExport.save(List.of(1000, 10, 10), from -> whole.slice(from, Math.min(from + 300, 1000)), file);
        assertEquals(whole, NpyFile.read(file));
    }

    @Test
    void aBlockThatDoesNotFitLeavesNoFile() {
        Path file = folder.resolve("wrong.npy");
        assertThrows(IllegalArgumentException.class, () -> NpyExport.save(List.of(2, 4), from -> CODES, file));
        assertFalse(Files.exists(file));
    }

    @Test
    void aTableNamesItsColumnsAndClassesAndComesBackTheSame() throws Exception {
        Path file = folder.resolve("codes.csv");
        table(List.of()).save(file);
        assertEquals(
                "index,label,name,z1,c0,c1\n0,\"shirt, \"\"blue\"\"\",0,0.1,-2.0,3.0E-9\n1,boot,1,0.33333334,5.0,1.0E10\n",
                Files.readString(file));
        assertEquals(CODES, VectorTable.read(file, TableOptions.AUTO).values());
    }

    private static CodesCsv table(List<String> names) {
        return new CodesCsv(CODES, 1, new int[] {1, 0}, List.of("boot", "shirt, \"blue\""), names);
    }

    @Test
    void samplesThatHaveNamesAreCalledByThem() throws Exception {
        Path file = folder.resolve("codes.csv");
        table(List.of("a/1.png", "=b,2.png")).save(file);
        List<String> lines = Files.readAllLines(file);
        assertEquals("0,\"shirt, \"\"blue\"\"\",a/1.png,0.1,-2.0,3.0E-9", lines.get(1));
        assertEquals("1,boot,\"'=b,2.png\",0.33333334,5.0,1.0E10", lines.get(2));
        assertEquals(CODES, VectorTable.read(file, TableOptions.AUTO).values());
        assertThrows(IllegalArgumentException.class, () -> table(List.of("one name for two")));
    }

    @Test
    void tablesOfEarlierVersionsWithoutNamesAreReadAsBefore() throws Exception {
        Path file = Files.writeString(
                folder.resolve("codes.csv"),
                "index,label,z1,c0,c1\n0,7,0.1,-2.0,3.0E-9\n1,boot,0.33333334,5.0,1.0E10\n");
        assertEquals(CODES, VectorTable.read(file, TableOptions.AUTO).values());
    }

    @Test
    void besideAnArrayLiesATableOfItsLabels() throws Exception {
        Path file = folder.resolve("codes.npy");
        table(List.of("a/1.png", "b/2.png")).saveArray(file);
        assertEquals(CODES, NpyFile.read(file));
        Path labels = folder.resolve("codes.labels.csv");
        assertEquals(labels, CodesCsv.beside(file));
        assertEquals("index,label,name\n0,\"shirt, \"\"blue\"\"\",a/1.png\n1,boot,b/2.png\n", Files.readString(labels));
        assertEquals(
                List.of("shirt, \"blue\"", "boot"),
                LabelFile.read(labels, 2, TableOptions.AUTO).names().labels());
    }

    @Test
    void aSheetOfManyImagesIsAboutAsWideAsHigh() {
        assertEquals(4, SheetLayout.nearSquare(16, 2, 1).columns());
        assertEquals(5, SheetLayout.nearSquare(17, 2, 1).columns());
        String told = assertThrows(
                        IllegalArgumentException.class,
                        () -> PngImages.checkSize(60_000, ImageShape.MNIST, SheetLayout.nearSquare(60_000, 2, 2)))
                .getMessage();
        assertEquals("a sheet of 14208 x 14208 pixels is too large", told);
    }
}
