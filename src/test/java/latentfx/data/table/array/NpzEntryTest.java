package latentfx.data.table.array;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import latentfx.data.DataException;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives of arrays: the only one is read, one of several by its name; bombs and damage cost little. */
final class NpzEntryTest {
    private static final byte[] ARRAY = SavedArray.bytes("<u1", "2, 2", new byte[] {1, 2, 3, 4});
    private static final Matrix VALUES = Matrix.of(2, 2, 1, 2, 3, 4);

    @TempDir
    private Path folder;

    @Test
    void theOnlyArrayIsReadAsNumPyStoredIt() throws Exception {
        Path archive = Path.of(Objects.requireNonNull(NpzEntryTest.class.getResource("one-array.npz"))
                .toURI());
        Matrix read = NpyFile.read(archive);
        assertEquals(30, read.rows());
        assertEquals(5, read.columns());
        assertEquals(-0.806f, read.get(0, 0), 5e-4f);
        assertEquals(read, NpyFile.read(Path.of(archive + ":x")));
        assertEquals(read, NpyFile.read(archive.resolve("x")));
        assertEquals(read, NpyFile.read(archive.resolve("x.npy")));
    }

    @Test
    void ofSeveralArraysOneIsNamedAfterAColon() throws Exception {
        Path archive = SavedArray.archive(folder.resolve("a.npz"), ARRAY, "codes.npy", "../up.npy", "notes.txt");
        assertEquals(VALUES, NpyFile.read(Path.of(archive + ":codes")));
        assertEquals(VALUES, NpyFile.read(Path.of(archive + ":../up")));
        assertEquals(VALUES, NpyFile.read(Path.of(archive + ":codes.npy")));
        assertEquals(
                archive + " holds several arrays (codes, ../up);"
                        + " name one of them after a colon, such as a.npz:codes.",
                told(archive));
        assertEquals(
                archive + " holds no array called labels; it holds codes, ../up.", told(Path.of(archive + ":labels")));
        assertTrue(ArrayPath.names(Path.of("x.NPZ:a")) && ArrayPath.names(Path.of("b.npy")));
        assertFalse(ArrayPath.names(Path.of("x.csv")));
    }

    @Test
    void entriesWithoutCompressionAreRead() throws Exception {
        Path archive = folder.resolve("stored.npz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            ZipEntry entry = new ZipEntry("arr_0.npy");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(ARRAY.length);
            CRC32 sum = new CRC32();
            sum.update(ARRAY);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(ARRAY);
        }
        assertEquals(VALUES, NpyFile.read(archive));
    }

    @Test
    void archivesOfNoArraysAndOfSparseMatricesAreRefused() throws Exception {
        assertTrue(told(SavedArray.archive(folder.resolve("e.npz"), ARRAY, "a.txt"))
                .contains("holds no arrays"));
        Path sparse = SavedArray.archive(
                folder.resolve("s.npz"), ARRAY, "indices.npy", "indptr.npy", "format.npy", "shape.npy", "data.npy");
        assertTrue(told(sparse).contains("is a sparse matrix of SciPy; save it as a full array"));
        Path text = Files.writeString(folder.resolve("t.npz"), "no archive");
        assertTrue(told(text).contains("is no NPZ archive or is damaged"));
    }

    @Test
    void namesOfArraysReachNoTerminalWithControlCharacters() throws Exception {
        Path archive = SavedArray.archive(folder.resolve("c.npz"), ARRAY, "a\u001b[2J.npy", "b\n.npy");
        assertTrue(told(archive).contains("(a\uFFFD[2J, b\uFFFD)"), told(archive));
        String[] many = new String[100];
        Arrays.setAll(many, i -> "array" + i + "x".repeat(500) + ".npy");
        String told = told(SavedArray.archive(folder.resolve("m.npz"), ARRAY, many));
        assertTrue(told.contains("and 80 more") && told.length() < 2000, told);
    }

    @Test
    void anArrayThatExpandsBeyondReasonIsRefusedBeforeMemoryIsTaken() throws Exception {
        byte[] zeros = SavedArray.bytes("<u1", "40000, 1000", new byte[40_000_000]);
        Path bomb = SavedArray.archive(folder.resolve("bomb.npz"), zeros, "x.npy");
        assertTrue(Files.size(bomb) < 50_000);
        String told = told(bomb);
        assertTrue(told.contains(" to 40,000,000, as no real data does; save it again"), told);
    }

    @Test
    void anArchiveThatPromisesMoreThanItHoldsIsCutShort() throws Exception {
        byte[] cut = SavedArray.bytes("<f4", "1000, 1000", new byte[1000]);
        String told = told(SavedArray.archive(folder.resolve("cut.npz"), cut, "x.npy"));
        assertTrue(told.contains("cut.npz:x is cut short: its header promises 4,000,000 bytes of elements"), told);
    }

    @Test
    void aDamagedEntryIsOneSentence() throws Exception {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        Path archive = SavedArray.archive(folder.resolve("d.npz"), SavedArray.bytes("<u1", "50, 100", noise), "x.npy");
        byte[] bytes = Files.readAllBytes(archive);
        bytes[3000]++;
        Files.write(archive, bytes);
        assertEquals(archive + ":x is damaged: it cannot be unpacked; save it again.", told(archive));
    }

    private static String told(Path file) {
        return assertThrows(DataException.class, () -> NpyFile.table(file)).getMessage();
    }
}
