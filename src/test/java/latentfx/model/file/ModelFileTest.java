package latentfx.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import latentfx.data.Sha256;
import latentfx.model.Parameters;
import latentfx.model.SavedModel;
import latentfx.model.SavedModels;
import latentfx.model.WeightPrecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model file is read back unchanged, and damaged files are refused with one sentence. */
final class ModelFileTest {
    @TempDir
    private Path folder;

    private final SavedModel model = SavedModels.tiny();
    private Path file;

    @BeforeEach
    void writeModel() throws IOException {
        file = folder.resolve("tiny.latentfx");
        ModelFile.write(model, file, WeightPrecision.FLOAT32);
    }

    @Test
    void fullPrecisionComesBackBitForBit() throws IOException {
        SavedModel back = ModelFile.read(file);
        assertEquals(model.name(), back.name());
        assertEquals(model.spec(), back.spec());
        assertEquals(model.image(), back.image());
        assertEquals(model.provenance(), back.provenance());
        assertArrayEquals(model.parameters().encoder(), back.parameters().encoder());
        assertArrayEquals(model.parameters().decoder(), back.parameters().decoder());
        assertEquals(model.sheet().codes(), back.sheet().codes());
        assertArrayEquals(model.sheet().labels(), back.sheet().labels());
        assertEquals(model.sheet().labelNames(), back.sheet().labelNames());
        assertEquals(model.sheet().origin(), back.sheet().origin());
    }

    @Test
    void halfPrecisionComesBackWithinHalfAUnitInTheLastDigit() throws IOException {
        ModelFile.write(model, file, WeightPrecision.FLOAT16);
        SavedModel back = ModelFile.read(file);
        assertArrayEquals(model.parameters().encoder(), back.parameters().encoder(), 0x1p-12f);
        assertEquals(model.sheet().codes(), back.sheet().codes());
    }

    @Test
    void writingTwiceGivesTheSameBytes() throws IOException {
        byte[] once = Files.readAllBytes(file);
        ModelFile.write(model, file, WeightPrecision.FLOAT32);
        assertArrayEquals(once, Files.readAllBytes(file));
    }

    @Test
    void aFileCutShortAnywhereIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 7) {
            refused(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void aFlippedBitIsRefusedOrHarmless() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int refused = 0;
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 0x10;
            try {
                SavedModel back = read(flipped);
                assertArrayEquals(
                        model.parameters().encoder(), back.parameters().encoder(), "flip at " + at);
                assertEquals(model.sheet().codes(), back.sheet().codes());
                assertEquals(model.provenance(), back.provenance());
            } catch (ModelFileException e) {
                refused++;
            }
        }
        assertTrue(refused > whole.length / 2, refused + " of " + whole.length);
    }

    @Test
    void somethingElseThanAZipIsCalledNoModel() {
        assertTrue(
                refused("hello, I am a text".getBytes(StandardCharsets.UTF_8)).contains("is not a file of LatentFX"));
        assertTrue(refused(new byte[0]).contains("is not a file of LatentFX"));
    }

    @Test
    void aMissingFileIsNamed() {
        String message = assertThrows(ModelFileException.class, () -> ModelFile.read(folder.resolve("gone.latentfx")))
                .getMessage();
        assertEquals("gone.latentfx is not there; choose a .latentfx file.", message);
    }

    @Test
    void aLaterVersionIsNamedWithTheOneThatIsRead() throws IOException {
        String message = refused(withHeader("\"version\" : 2", "\"version\" : 9"));
        assertTrue(message.contains("version 9") && message.contains("version 4"), message);
    }

    @Test
    void aHeaderThatClaimsMoreThanThereIsIsRefused() throws IOException {
        assertTrue(
                refused(withHeader("\"hidden\" : [ 5 ]", "\"hidden\" : [ 6 ]")).contains("its header says"));
        assertTrue(refused(withHeader("\"count\" : 5", "\"count\" : 9999999")).contains("more memory than a file of"));
    }

    @Test
    void aClaimThatWouldFillTheMemoryIsRefusedBeforeAnythingIsAllocated() throws IOException {
        String message = refused(withHeader("\"hidden\" : [ 5 ]", "\"hidden\" : [ 8192, 8192, 8192 ]"));
        assertTrue(message.contains("damaged header") && message.contains("more than 33554432 weights"), message);
        assertTrue(
                refused(withHeader("\"count\" : 5", "\"count\" : 2000000000")).contains("claims 2000000000 codes"));
    }

    @Test
    void aKindOrFieldThatNobodyKnowsIsRefused() throws IOException {
        assertTrue(refused(withHeader("\"kind\" : \"beta-vae\"", "\"kind\" : \"gan\""))
                .contains("\"gan\" is not known"));
        assertTrue(refused(withHeader("\"version\" : 2", "\"version\" : 2, \"extra\" : 2"))
                .contains("damaged header"));
    }

    @Test
    void anOptionOutOfRangeIsRefusedWithItsValue() throws IOException {
        assertTrue(refused(withHeader("\"beta\" : \"1.5\"", "\"beta\" : \"-3\""))
                .contains("beta must be 0 to 20, not -3"));
    }

    @Test
    void entriesThatNameAPathAreNeverFollowed() throws IOException {
        Map<String, byte[]> entries = entries();
        byte[] weights = entries.remove("weights.bin");
        Map<String, byte[]> evil = new LinkedHashMap<>();
        evil.put("header.json", entries.get("header.json"));
        evil.put("../../weights.bin", weights);
        assertTrue(refused(zip(evil)).contains("../../weights.bin"));
        entries = entries();
        entries.put("../evil.sh", new byte[] {1});
        assertTrue(refused(zip(entries)).contains("../evil.sh"));
        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    void aLabelWithoutANameIsRefused() throws IOException {
        assertTrue(refused(withHeader(", \"둘\"", "")).contains("contradicts itself"));
    }

    @Test
    void aNumberThatIsNotFiniteIsRefusedByItsPartAndIndex() throws IOException {
        for (String part : List.of("weights", "codes")) {
            for (float odd : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
                Map<String, byte[]> entries = entries();
                byte[] bytes = entries.get(part + ".bin");
                String before = Sha256.of(bytes);
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putFloat(3 * Float.BYTES, odd);
                String header = new String(entries.get("header.json"), StandardCharsets.UTF_8);
                entries.put(
                        "header.json", header.replace(before, Sha256.of(bytes)).getBytes(StandardCharsets.UTF_8));
                String message = refused(zip(entries));
                assertTrue(message.contains("no finite number at index 3 of " + part + ".bin"), message);
            }
        }
    }

    /** The model with another first weight of the decoder. */
    private SavedModel withDecoderWeight(float weight) {
        float[] decoder = model.parameters().decoder().clone();
        decoder[0] = weight;
        return new SavedModel(
                model.name(),
                model.spec(),
                model.image(),
                new Parameters(model.parameters().encoder(), decoder),
                model.sheet(),
                model.provenance());
    }

    @Test
    void aModelThatHasDivergedIsNotWritten() throws IOException {
        byte[] before = Files.readAllBytes(file);
        SavedModel diverged = withDecoderWeight(Float.NaN);
        assertThrows(ModelFileException.class, () -> ModelFile.write(diverged, file, WeightPrecision.FLOAT32));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void nullsAndNumbersThatAreNoneAreRefusedByTheirField() throws IOException {
        assertTrue(refused(withHeader(", \"둘\"", ", null")).contains("codes.labelNames["));
        assertTrue(refused(withHeader("\"hidden\" : [ 5 ]", "\"hidden\" : [ null ]"))
                .contains("network.hidden[0]"));
        assertTrue(refused(withHeader("\"count\" : 5", "\"count\" : null")).contains("codes.count"));
        assertTrue(refused(withHeader("\"seconds\" : ", "\"seconds\" : \"NaN\", \"was\" : "))
                .contains("seconds"));
        assertTrue(refused(withHeader("\"seconds\" : ", "\"seconds\" : 1e999, \"was\" : "))
                .contains("seconds"));
    }

    @Test
    void aSmallFileThatUnpacksToMuchCostsLittleAndIsRefused() throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put("weights.bin", new byte[100 << 20]);
        assertTrue(refused(zip(entries)).contains("weights.bin"));
        Map<String, byte[]> deep = entries();
        deep.put("header.json", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        assertTrue(refused(zip(deep)).contains("nested too deeply"));
        Map<String, byte[]> wide = entries();
        wide.put("header.json", ("[" + "{},".repeat(340_000) + "{}]").getBytes(StandardCharsets.UTF_8));
        assertTrue(refused(zip(wide)).contains("more memory than a file of"));
    }

    @Test
    void aLargePartThatWouldShrinkMuchIsWrittenAsItIs() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = Archive.writer(bytes)) {
            Archive.put(zip, "zeros", new byte[9 << 20]);
        }
        assertTrue(bytes.size() > 9 << 20, "so that its reader may unpack it");
    }

    @Test
    void aWeightTooLargeForHalfPrecisionKeepsTheOldFile() throws IOException {
        byte[] before = Files.readAllBytes(file);
        SavedModel wild = withDecoderWeight(1e9f);
        assertThrows(ModelFileException.class, () -> ModelFile.write(wild, file, WeightPrecision.FLOAT16));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    private static String refused(byte[] content) {
        String message =
                assertThrows(ModelFileException.class, () -> read(content)).getMessage();
        assertTrue(message.startsWith("tiny.latentfx "), message);
        assertEquals(1, message.lines().count(), message);
        return message;
    }

    private static SavedModel read(byte[] content) throws IOException {
        return ModelFile.read(new ByteArrayInputStream(content), "tiny.latentfx");
    }

    private byte[] withHeader(String from, String to) throws IOException {
        Map<String, byte[]> entries = entries();
        String header = new String(entries.get("header.json"), StandardCharsets.UTF_8);
        assertTrue(header.contains(from), header);
        entries.put("header.json", header.replace(from, to).getBytes(StandardCharsets.UTF_8));
        return zip(entries);
    }

    private Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
