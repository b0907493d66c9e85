package latentfx.workbench.trained;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import latentfx.model.OpenModel;
import latentfx.model.PackedSnapshot;
import latentfx.model.Provenance;
import latentfx.model.SavedModel;
import latentfx.model.SavedModels;
import latentfx.model.TrainingHistory;
import latentfx.model.WeightPrecision;
import latentfx.model.file.ModelFile;
import latentfx.recording.Trainings;
import latentfx.task.ShownText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainedModelsTest {
    @TempDir
    Path home;

    private Path folder;
    private TrainedModels store;

    @BeforeEach
    void open() {
        folder = home.resolve("trained");
        store = new TrainedModels(folder);
    }

    private static OpenModel model(String name, String finishedAt, Map<String, Double> figures) {
        SavedModel tiny = SavedModels.tiny();
        Provenance from = tiny.provenance();
        return FileModels.open(new SavedModel(
                name,
                tiny.spec(),
                tiny.image(),
                tiny.parameters(),
                tiny.sheet(),
                new Provenance(from.training(), from.libraries(), from.platform(), finishedAt, figures, "")));
    }

    private static OpenModel model(String name) {
        return model(name, "2026-01-01T00:00:00Z", Map.of("neg_elbo", 99.25));
    }

    private List<String> names() throws IOException {
        return store.list().models().stream().map(TrainedModel::name).toList();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> stream = Files.list(folder)) {
            return stream.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static TrainingHistory history(int checkpoints) {
        SavedModel tiny = SavedModels.tiny();
        return new TrainingHistory(IntStream.rangeClosed(1, checkpoints)
                .mapToObj(epoch -> PackedSnapshot.of(
                        Trainings.report(epoch, 100.0 / epoch, 0).checkpoint(),
                        tiny.parameters(),
                        tiny.sheet().codes()))
                .toList());
    }

    @Test
    void aFolderThatIsNotThereHoldsNothing() throws IOException {
        assertEquals(TrainedListing.EMPTY, store.list());
        store.recover();
        assertFalse(Files.exists(folder), "looking makes no folder");
    }

    @Test
    void whatIsKeptIsReadBackWithAllItsNumbers() throws IOException {
        TrainedModel kept = store.keep(model("vae-2 · squares"));
        SavedModel back = store.read(kept);
        assertEquals("vae-2 · squares", back.name());
        assertEquals(
                SavedModels.tiny().parameters().encoderBuffer(),
                back.parameters().encoderBuffer());
        assertEquals(SavedModels.tiny().sheet().codes(), back.sheet().codes());
        assertEquals(99.25, kept.summary().provenance().figures().get("neg_elbo"));
        assertEquals(Instant.parse("2026-01-01T00:00:00Z"), kept.finishedAt());
        assertEquals(Ending.FINISHED, kept.ending());
        assertFalse(kept.named());
    }

    @Test
    void theListIsTheFolderNewestFirst() throws IOException {
        store.keep(model("a", "2026-01-02T00:00:00Z", Map.of()));
        store.keep(model("b", "2026-01-03T00:00:00Z", Map.of()));
        store.keep(model("c", "2026-01-01T00:00:00Z", Map.of("epochs_done", 2.5)));
        assertEquals(List.of("b", "a", "c"), names());
        assertEquals(
                List.of(Ending.FINISHED, Ending.FINISHED, Ending.STOPPED),
                new TrainedModels(folder)
                        .list().models().stream().map(TrainedModel::ending).toList());
    }

    @Test
    void modelsOfOneNameGetNumbers() throws IOException {
        store.keep(model("m"));
        store.keep(model("m"));
        new TrainedModels(folder).keep(model("m"));
        assertEquals(Set.of("m", "m (2)", "m (3)"), Set.copyOf(names()));
    }

    @Test
    void anyNameMakesAFileNameThatEverySystemTakes() throws IOException {
        for (String name : List.of("모델", "CON", "a/../b\\c:*?", ".", "x".repeat(5_000), "a.auto.crashed", "\u0000\n")) {
            TrainedModel kept = store.keep(model(name));
            assertEquals(ShownText.of(name), store.read(kept).name());
            assertTrue(
                    kept.file().getFileName().toString().matches("[A-Za-z0-9-]{1,60}-[0-9a-f]{8}\\.auto\\.latentfx"),
                    () -> kept.file().toString());
        }
        assertEquals(7, store.list().models().size());
    }

    @Test
    void theHistoryOfATrainingComesAndGoesWithoutTheModel() throws IOException {
        TrainedModel kept = store.keep(model("m"));
        assertEquals(0, kept.summary().historyBytes());
        TrainedModel recorded = store.addHistory(kept, history(4));
        assertTrue(recorded.hasHistory());
        assertTrue(recorded.summary().historyBytes() < recorded.summary().bytes());
        assertEquals(4, store.read(recorded).history().orElseThrow().snapshots().size());
        assertEquals(Optional.empty(), store.readWithoutHistory(recorded).history());
        TrainedModel bare = store.dropHistory(recorded);
        assertFalse(bare.hasHistory());
        assertEquals(Optional.empty(), store.read(bare).history());
        assertEquals(kept.summary().bytes(), bare.summary().bytes());
    }

    @Test
    void aNewNameIsInTheFileAndKeepsTheModelForGood() throws IOException {
        TrainedModel kept = store.addHistory(store.keep(model("m")), history(3));
        TrainedModel named = store.rename(kept, "  Best of all ");
        assertEquals("Best of all", named.name());
        assertTrue(named.named());
        assertEquals(List.of("Best of all"), names());
        assertEquals(1, files().size());
        assertEquals(3, store.read(named).history().orElseThrow().snapshots().size());
        TrainedModel korean = store.rename(store.rename(named, "가장 좋은 것"), "더 좋은 것");
        assertEquals("더 좋은 것", store.read(korean).name());
        assertEquals(1, files().size());
    }

    @Test
    void aNameThatIsTakenOrEmptyOrEndlessIsRefused() throws IOException {
        store.keep(model("a"));
        TrainedModel b = store.keep(model("b"));
        assertEquals(
                "Another trained model is called \"a\"; choose another name.",
                assertThrows(IllegalArgumentException.class, () -> store.rename(b, "a"))
                        .getMessage());
        assertEquals(
                "A model's name has 1 to 200 characters, not 0.",
                assertThrows(IllegalArgumentException.class, () -> store.rename(b, " \t"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> store.rename(b, "x".repeat(201)));
        assertEquals("b", store.rename(b, "b").name(), "its own name is not taken");
    }

    @Test
    void whatIsDeletedCanBeBroughtBack() throws IOException {
        TrainedModel kept = store.keep(model("m"));
        Path away = store.delete(kept);
        assertEquals(List.of(), names());
        store.recover();
        assertEquals("m", store.restore(away).name());
        assertEquals(List.of("m"), names());
    }

    @Test
    void whatWasDeletedADayAgoIsGoneForGood() throws IOException {
        Path away = store.delete(store.keep(model("m")));
        Files.setLastModifiedTime(away, FileTime.from(Instant.now().minusSeconds(86_500)));
        store.recover();
        assertEquals(List.of(), files());
    }

    @Test
    void aDamagedFileIsListedAsSuchAndHidesNothing() throws IOException {
        TrainedModel whole = store.keep(model("whole"));
        byte[] bytes = Files.readAllBytes(whole.file());
        Files.write(folder.resolve("cut.latentfx"), Arrays.copyOf(bytes, bytes.length / 2));
        Files.write(folder.resolve("empty.latentfx"), new byte[0]);
        Files.writeString(folder.resolve("text.latentfx"), "no model at all");
        Files.createDirectory(folder.resolve("folder.latentfx"));
        TrainedListing listing = store.list();
        assertEquals(List.of("whole"), names());
        assertEquals(3, listing.damaged().size());
        for (DamagedModel damaged : listing.damaged()) {
            String file = String.valueOf(damaged.file().getFileName());
            assertTrue(damaged.reason().contains(file), damaged.reason());
        }
        assertEquals(bytes.length + bytes.length / 2 + 15, listing.bytes());
    }

    @Test
    void aFileThatTheUserPutsThereIsAModelLikeAnyOtherAndCountsAsNamed() throws IOException {
        Files.createDirectories(folder);
        ModelFile.write(SavedModels.tiny(), folder.resolve("mine.latentfx"), WeightPrecision.FLOAT32);
        TrainedModel mine = store.list().models().get(0);
        assertTrue(mine.named());
        assertEquals("other", store.rename(mine, "other").name());
        assertEquals(1, files().size());
    }

    @Test
    void aCopyHoldsAllThatTheFileHolds() throws IOException {
        TrainedModel kept = store.addHistory(store.keep(model("m")), history(3));
        Path copy = home.resolve("copy.latentfx");
        store.copy(kept, copy);
        assertEquals(-1, Files.mismatch(kept.file(), copy));
    }

    @Test
    void evictionLeavesAloneWhatWasNamedMeanwhile() throws IOException {
        TrainedModel a = store.addHistory(store.keep(model("a")), history(2));
        TrainedModel b = store.keep(model("b"));
        TrainedModel c = store.addHistory(store.keep(model("c")), history(2));
        store.rename(a, "named");
        store.evict(new Eviction(List.of(a, c), List.of(b), true, 0));
        Map<String, Boolean> recorded = new HashMap<>();
        store.list().models().forEach(model -> recorded.put(model.name(), model.hasHistory()));
        assertEquals(Map.of("named", true, "c", false), recorded);
    }

    @Test
    void anActionFindsAModelThatWasRenamedMeanwhile() throws IOException {
        TrainedModel listed = store.keep(model("m"));
        new TrainedModels(folder).rename(listed, "n");
        assertEquals("n", store.addHistory(listed, history(2)).name());
        assertEquals("n", store.read(listed).name());
    }

    @Test
    void aModelThatAnotherProgramDeletedIsToldOfInOneSentence() throws IOException {
        TrainedModel listed = store.keep(model("m"));
        Files.delete(listed.file());
        assertTrue(assertThrows(IOException.class, () -> store.read(listed))
                .getMessage()
                .startsWith("m is no longer in "));
    }

    @Test
    void aTrainingUnderWayIsNotListedAndLeavesNothingOnceItHasEnded() throws IOException {
        RunningTraining running = store.begin("m");
        running.write(model("m", "2026-01-01T00:00:00Z", Map.of("epochs_done", 1.0)));
        running.write(model("m", "2026-01-01T00:00:00Z", Map.of("epochs_done", 2.0)));
        assertEquals(List.of(), names());
        new TrainedModels(folder).recover();
        assertEquals(List.of(), names(), "its program lives");
        running.close();
        running.write(model("m"));
        assertEquals(List.of(), files());
    }

    @Test
    void whatATrainingHadLearnedIsThereAfterACrash() throws IOException {
        Files.createDirectories(folder);
        Path left = folder.resolve("vae-2-0123abcd.running.latentfx");
        SavedModel state = model("vae-2", "2026-01-01T00:00:00Z", Map.of("epochs_done", 7.0))
                .saved()
                .orElseThrow();
        ModelFile.write(state, left, WeightPrecision.FLOAT32);
        Files.createFile(folder.resolve("vae-2-0123abcd.running.latentfx.lock"));
        Files.writeString(folder.resolve(".latentfx-1.part"), "half of a file");
        store.recover();
        TrainedModel crashed = store.list().models().get(0);
        assertEquals("vae-2", crashed.name());
        assertEquals(Ending.CRASHED, crashed.ending());
        assertFalse(crashed.named());
        assertEquals(List.of(".latentfx-1.part", "vae-2-0123abcd.crashed.auto.latentfx"), files());
        assertNotEquals(Ending.FINISHED, store.rename(crashed, "saved").ending());
    }
}
