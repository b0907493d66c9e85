package latentfx.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The course of a training is saved with its model, and files without one stay as they were. */
final class HistoryPartTest {
    @TempDir
    private Path folder;

    private final SavedModel model = SavedModels.tiny();
    private final PackedState state =
            PackedState.of(model.parameters(), model.sheet().codes());
    private final TrainingHistory history =
            new TrainingHistory(List.of(moment(0.5), moment(1), moment(2)), List.of(state, state, state));
    private Path file;

    private static Moment moment(double progress) {
        Losses losses = new Losses(10 / progress, 1, 11 / progress);
        return new Moment(Stage.ONLY, progress, 2, losses, losses, Duration.ofMillis((long) (1500 * progress)));
    }

    @BeforeEach
    void writeModel() throws IOException {
        file = folder.resolve("tiny.latentfx");
        ModelFile.write(model, file, WeightPrecision.FLOAT32, Optional.of(history));
    }

    @Test
    void modelAndCourseComeBack() throws IOException {
        assertEquals(model.sheet().codes(), ModelFile.read(file).sheet().codes());
        assertEquals(Optional.of(history), ModelFile.readHistory(file));
    }

    @Test
    void aFileWithoutACourseIsTheSameBytesAsEverAndHasNone() throws IOException {
        ModelFile.write(model, file, WeightPrecision.FLOAT32);
        assertEquals(
                List.of("header.json", "weights.bin", "codes.bin", "labels.bin"),
                List.copyOf(entries().keySet()));
        assertEquals(Optional.empty(), ModelFile.readHistory(file));
    }

    @Test
    void aStateThatIsDamagedShortOrLongIsRefused() throws IOException {
        for (int change : new int[] {0, 1, 2}) {
            writeModel();
            Map<String, byte[]> entries = entries();
            byte[] bytes = entries.get("history-1.bin");
            bytes[3] ^= 1;
            entries.put(
                    "history-1.bin", change == 0 ? bytes : Arrays.copyOf(state.bytes(), bytes.length + 2 * change - 3));
            rewrite(entries);
            assertRefused("history-1.bin");
        }
    }

    @Test
    void anIndexThatClaimsTooMuchOrLeavesSomethingOutIsRefused() throws IOException {
        Map<String, byte[]> entries = entries();
        String index = new String(entries.get("history.json"), StandardCharsets.UTF_8);
        for (String wrong : List.of(
                "{\"looks\":[]}", "{}", "[", index.replace("\"seconds\"", "\"hours\""), index.replace("0.5", "1e9"))) {
            entries.put("history.json", wrong.getBytes(StandardCharsets.UTF_8));
            rewrite(entries);
            assertRefused("course of its training");
        }
    }

    @Test
    void anythingBeyondTheCourseIsRefused() throws IOException {
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
    void aCourseBeyondMeasureIsNotMade() {
        assertThrows(IllegalArgumentException.class, () -> new TrainingHistory(List.of(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new TrainingHistory(List.of(moment(1)), List.of()));
        PackedState large = new PackedState(WeightPrecision.FLOAT16, new byte[60_000_000]);
        List<Moment> six = Collections.nCopies(6, moment(1));
        assertThrows(IllegalArgumentException.class, () -> new TrainingHistory(six, Collections.nCopies(6, large)));
    }

    private void assertRefused(String named) {
        for (var reading : List.<Executable>of(() -> ModelFile.read(file), () -> ModelFile.readHistory(file))) {
            String told = String.valueOf(
                    assertThrows(ModelFileException.class, reading).getMessage());
            assertTrue(told.contains(named) && told.startsWith("tiny.latentfx"), told);
        }
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
