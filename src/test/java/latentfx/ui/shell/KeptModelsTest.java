package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import latentfx.analysis.Side;
import latentfx.ui.shelf.ShelfEntry;
import latentfx.ui.training.FakeWorkbench;
import latentfx.workbench.trained.Ending;
import latentfx.workbench.trained.TrainedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is trained in a window is in the next one too. */
final class KeptModelsTest {
    private final FakeWorkbench workbench = new FakeWorkbench();

    @TempDir
    private Path folder;

    private MainViewModel window() {
        return new MainViewModel(TestServices.inPlace(workbench, folder));
    }

    private MainViewModel next() {
        MainViewModel next = window();
        next.begin();
        return next;
    }

    private static List<ShelfEntry> kept(MainViewModel model) {
        return model.shelf().entries().stream()
                .filter(entry -> entry.kept().isPresent())
                .toList();
    }

    private static List<String> names(MainViewModel model) {
        return kept(model).stream().map(ShelfEntry::name).toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("trained"))) {
            return files.toList();
        }
    }

    @Test
    void sixTrainingsAtOnceAreAllThereInTheNextWindow() {
        MainViewModel first = window();
        for (int i = 0; i < 6; i++) {
            first.training().start();
        }
        assertEquals(6, kept(first).size());
        assertEquals(Set.copyOf(names(first)), Set.copyOf(names(next())), "of one second, in any order");
    }

    @Test
    void aTrainingThatIsStoppedIsKeptAsStopped() {
        MainViewModel first = window();
        int[] batches = {0};
        workbench.trainer.beforeBatch = () -> {
            batches[0]++;
            if (batches[0] == 6) {
                first.training().cancel();
            }
        };
        first.training().start();
        TrainedModel stopped = kept(next()).get(0).kept().orElseThrow();
        assertEquals(Ending.STOPPED, stopped.ending());
        assertEquals("vae-2 · squares", stopped.name());
    }

    @Test
    void aKeptModelOpensOnAMapWithWhatItHadLearned() {
        window().training().start();
        MainViewModel next = next();
        ShelfEntry entry = kept(next).get(0);
        next.sides().choose(Side.LEFT, entry, () -> {});
        assertEquals(Optional.of(entry), next.sides().entryProperty(Side.LEFT).get());
        assertEquals(Optional.empty(), next.problemProperty().get());
        assertFalse(next.time().recordingsProperty().get().isEmpty(), "the history of its training comes with it");
    }

    @Test
    void aModelThatIsRenamedHasItsNameOnTheMapAndInTheNextWindow() {
        MainViewModel first = window();
        first.training().start();
        first.trained().rename(kept(first).get(0), "mine");
        assertEquals(List.of("mine"), names(first));
        assertEquals("mine", LessonWindows.open(first, Side.RIGHT).name());
        assertEquals(List.of("mine"), names(next()));
        assertTrue(kept(next()).get(0).kept().orElseThrow().named());
    }

    @Test
    void whatIsDeletedIsGoneUntilItIsBroughtBack() {
        MainViewModel first = window();
        first.training().start();
        List<Runnable> undo = new ArrayList<>();
        first.trained().delete(kept(first).get(0), undo::add);
        assertEquals(List.of(), names(first));
        assertEquals(List.of(), names(next()));
        undo.get(0).run();
        assertEquals(List.of("vae-2 · squares"), names(first));
        assertEquals(List.of("vae-2 · squares"), names(next()));
    }

    @Test
    void aModelThatCannotBeWrittenStaysInTheListAndIsTriedAgain() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("trained"), "a file where the folder should be");
        MainViewModel first = window();
        first.training().start();
        String told = first.problemProperty().get().orElseThrow().sentence();
        assertTrue(told.startsWith("“vae-2 · squares” is trained but not yet kept"), told);
        assertTrue(first.shelf().find("vae-2 · squares").isPresent());
        Files.delete(inTheWay);
        first.trained().retry();
        assertEquals(List.of("vae-2 · squares"), names(first));
        assertEquals(1, files().size());
    }

    @Test
    void aDamagedFileDoesNotHideTheOthers() throws IOException {
        window().training().start();
        Files.writeString(folder.resolve("trained").resolve("odd.latentfx"), "no model");
        MainViewModel next = next();
        assertEquals(List.of("vae-2 · squares"), names(next));
        assertEquals(
                "odd.latentfx",
                next.trained()
                        .damagedProperty()
                        .get()
                        .get(0)
                        .file()
                        .getFileName()
                        .toString());
        next.trained().delete(next.trained().damagedProperty().get().get(0), () -> {});
        assertEquals(List.of(), next.trained().damagedProperty().get());
    }

    @Test
    void nothingOfTheCheckpointsStaysBesideFinishedModels() throws IOException {
        window().training().start();
        assertTrue(files().stream().noneMatch(file -> file.toString().contains("running")), files().toString());
    }
}
