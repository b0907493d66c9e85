package latentfx.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import latentfx.model.Checkpoint;
import latentfx.model.Losses;
import latentfx.model.PackedSnapshot;
import latentfx.model.SavedModel;
import latentfx.model.SavedModels;
import latentfx.model.Stage;
import latentfx.model.TrainingHistory;
import latentfx.model.TrainingPlan;
import latentfx.model.WeightPrecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history of a training is saved with its model, and files without one are unchanged. */
final class HistoryPartTest {
    /** A file written by an earlier version, whose field names are {@code looks}. */
    private static final String EARLIER = "with-history.latentfx";

    @TempDir
    private Path folder;

    private final SavedModel model = SavedModels.tiny();
    private final TrainingHistory history = new TrainingHistory(List.of(snapshot(0.5), snapshot(1), snapshot(2)));
    private Path file;

    private static Checkpoint checkpoint(double progress) {
        Losses losses = new Losses(10 / progress, 1, 11 / progress);
        return new Checkpoint(Stage.ONLY, progress, 2, losses, losses, Duration.ofMillis((long) (1500 * progress)));
    }

    private PackedSnapshot snapshot(double progress) {
        return PackedSnapshot.of(
                checkpoint(progress), model.parameters(), model.sheet().codes());
    }

    @BeforeEach
    void writeModel() throws IOException {
        file = folder.resolve("tiny.latentfx");
        ModelFile.write(model.withHistory(Optional.of(history)), file, WeightPrecision.FLOAT32);
    }

    @Test
    void modelAndHistoryComeBackFromOneReading() throws IOException {
        SavedModel back = ModelFile.read(file);
        assertEquals(model.sheet().codes(), back.sheet().codes());
        assertEquals(Optional.of(history), back.history());
    }

    @Test
    void aFileWithoutAHistoryIsTheSameBytesAsEverAndHasNone() throws IOException {
        ModelFile.write(model, file, WeightPrecision.FLOAT32);
        assertEquals(
                List.of("header.json", "weights.bin", "codes.bin", "labels.bin"),
                List.copyOf(entries().keySet()));
        assertEquals(Optional.empty(), ModelFile.read(file).history());
    }

    @Test
    void aFileOfTheVersionBeforeOpensWithItsHistory() throws IOException {
        SavedModel back = read(EARLIER);
        assertArrayEquals(model.parameters().decoder(), back.parameters().decoder());
        assertEquals(
                TrainingPlan.DEFAULT, back.provenance().training().orElseThrow().plan());
        List<PackedSnapshot> snapshots = back.history().orElseThrow().snapshots();
        assertEquals(
                List.of(WeightPrecision.FLOAT16, WeightPrecision.FLOAT32, WeightPrecision.FLOAT16),
                snapshots.stream().map(PackedSnapshot::precision).toList());
        assertEquals(
                new Checkpoint(
                        new Stage(2, 2),
                        0.125,
                        20,
                        new Losses(140.1, 3.5, 143.6),
                        new Losses(141.7, 3.25, 144.95),
                        Duration.ofMillis(2500)),
                snapshots.get(1).checkpoint());
        assertEquals(
                model.sheet().codes(),
                snapshots.get(1).codes(model.spec(), model.sheet().size()));
    }

    @Test
    void aFileOfTheVersionBeforeIsWrittenAgainByteForByte() throws IOException {
        ModelFile.write(read(EARLIER), file, WeightPrecision.FLOAT32);
        try (InputStream earlier = stream(EARLIER)) {
            assertArrayEquals(earlier.readAllBytes(), Files.readAllBytes(file));
        }
    }

    private static InputStream stream(String resource) {
        return Objects.requireNonNull(HistoryPartTest.class.getResourceAsStream(resource));
    }

    private static SavedModel read(String resource) throws IOException {
        try (InputStream stream = stream(resource)) {
            return ModelFile.read(stream, resource);
        }
    }

    @Test
    void aSnapshotThatIsDamagedShortOrLongIsRefused() throws IOException {
        for (int change : new int[] {0, 1, 2}) {
            writeModel();
            Map<String, byte[]> entries = entries();
            byte[] bytes = entries.get("history-1.bin");
            bytes[3] ^= 1;
            entries.put(
                    "history-1.bin",
                    change == 0 ? bytes : Arrays.copyOf(snapshot(1).bytes(), bytes.length + 2 * change - 3));
            rewrite(entries);
            assertRefused("history-1.bin");
        }
    }

    @Test
    void anIndexThatClaimsTooMuchOrLeavesSomethingOutIsRefused() throws IOException {
        Map<String, byte[]> entries = entries();
        String index = new String(entries.get("history.json"), StandardCharsets.UTF_8);
        for (String wrong : List.of(
                "{\"looks\":[]}",
                "{}",
                "[",
                index.replace("\"seconds\"", "\"hours\""),
                index.replace("\"stages\"", "\"more\":1,\"stages\""),
                index.replace("0.5", "1e9"))) {
            entries.put("history.json", wrong.getBytes(StandardCharsets.UTF_8));
            rewrite(entries);
            assertRefused("training history");
        }
    }

    @Test
    void anythingBeyondTheHistoryIsRefused() throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put("more.bin", new byte[3]);
        rewrite(entries);
        assertRefused("more.bin");
        entries = entries();
        entries.remove("more.bin");
        entries.remove("history-2.bin");
        rewrite(entries);
        assertRefused("history-2.bin");
    }

    @Test
    void aHistoryBeyondMeasureIsNotMade() {
        assertThrows(IllegalArgumentException.class, () -> new TrainingHistory(List.of()));
        PackedSnapshot small = snapshot(1);
        assertThrows(
                IllegalArgumentException.class,
                () -> new TrainingHistory(Collections.nCopies(TrainingHistory.MOST_CHECKPOINTS + 1, small)));
        PackedSnapshot large = new PackedSnapshot(checkpoint(1), WeightPrecision.FLOAT16, new byte[60_000_000]);
        assertThrows(IllegalArgumentException.class, () -> new TrainingHistory(Collections.nCopies(6, large)));
    }

    @Test
    void checkpointsOfATrainingThatDivergedAreLeftOut() throws IOException {
        Losses lost = new Losses(Double.NaN, 1, Double.POSITIVE_INFINITY);
        Checkpoint early = checkpoint(1.5);
        Checkpoint late = new Checkpoint(Stage.ONLY, 2, 2, lost, lost, Duration.ofSeconds(3));
        int numbers = snapshot(1).bytes().length / Short.BYTES;
        byte[] notFinite = new byte[numbers * Float.BYTES];
        ByteBuffer.wrap(notFinite).order(ByteOrder.LITTLE_ENDIAN).putFloat((numbers - 1) * Float.BYTES, Float.NaN);
        PackedSnapshot weights = new PackedSnapshot(early, WeightPrecision.FLOAT32, notFinite);
        PackedSnapshot losses =
                new PackedSnapshot(late, WeightPrecision.FLOAT16, snapshot(1).bytes());
        TrainingHistory diverged = new TrainingHistory(List.of(snapshot(0.5), weights, snapshot(1), losses));
        ModelFile.write(model.withHistory(Optional.of(diverged)), file, WeightPrecision.FLOAT32);
        assertEquals(
                List.of(snapshot(0.5), snapshot(1)),
                ModelFile.read(file).history().orElseThrow().snapshots());
        TrainingHistory nothingElse = new TrainingHistory(List.of(weights, losses));
        ModelFile.write(model.withHistory(Optional.of(nothingElse)), file, WeightPrecision.FLOAT32);
        assertEquals(Optional.empty(), ModelFile.read(file).history());
    }

    private void assertRefused(String named) {
        String message = String.valueOf(assertThrows(ModelFileException.class, () -> ModelFile.read(file))
                .getMessage());
        assertTrue(message.contains(named) && message.startsWith("tiny.latentfx"), message);
    }

    private Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private void rewrite(Map<String, byte[]> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                Archive.put(zip, entry.getKey(), entry.getValue());
            }
        }
    }
}
