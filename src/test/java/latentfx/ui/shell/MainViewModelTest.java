package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import latentfx.analysis.Side;
import latentfx.model.OpenModel;
import latentfx.model.Zoo;
import latentfx.ui.settings.Services;
import latentfx.ui.shelf.RecentKind;
import latentfx.ui.shelf.ShelfEntry;
import latentfx.ui.training.FakeWorkbench;
import latentfx.ui.training.TrainingState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MainViewModelTest {
    private final FakeWorkbench workbench = new FakeWorkbench();

    @TempDir
    Path folder;

    private MainViewModel model;

    @BeforeEach
    void build() {
        model = new MainViewModel(TestServices.inPlace(workbench, folder));
    }

    private String on(Side side) {
        OpenModel open = model.compare().modelProperty(side).get();
        return open == null ? "nothing" : open.name();
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name + ".latentfx"), name);
    }

    @Test
    void nothingIsOpenedBeforeTheWindowStands() {
        assertEquals("nothing", on(Side.LEFT));
        assertEquals(List.of(), workbench.trainer.requests);
    }

    @Test
    void theFirstStartShowsTwoModelsAndAPath() {
        model.begin();
        assertEquals("mnist-ae-4", on(Side.LEFT));
        assertEquals("mnist-vae-4", on(Side.RIGHT));
        assertTrue(model.compare().selectionProperty().get().complete());
        assertEquals(Optional.empty(), model.problemProperty().get());
    }

    @Test
    void aPlainModelTrainsOnTheLeftAVariationalOneOnTheRight() {
        model.begin();
        model.training().form().kindProperty().set(Zoo.kind("ae"));
        model.training().start();
        assertEquals("ae-2 · squares", on(Side.LEFT));
        assertEquals("mnist-vae-4", on(Side.RIGHT));
        model.training().form().kindProperty().set(Zoo.kind("vae"));
        model.training().start();
        assertEquals("vae-2 · squares", on(Side.RIGHT));
        assertEquals("ae-2 · squares", on(Side.LEFT));
    }

    @Test
    void aFinishedModelIsKeptUnderANameOfItsOwn() {
        model.training().start();
        model.training().start();
        assertEquals(
                List.of("vae-2 · squares", "vae-2 · squares (2)"),
                model.shelf().entries().stream()
                        .filter(entry -> entry.kind() == ShelfEntry.Kind.TRAINED)
                        .map(ShelfEntry::name)
                        .toList());
    }

    @Test
    void aModelChosenDuringTheTrainingStaysShown() {
        model.begin();
        int[] batches = {0};
        workbench.trainer.beforeBatch = () -> {
            batches[0]++;
            if (batches[0] == 6) {
                assertEquals("vae-2 · squares", on(Side.RIGHT));
                model.sides()
                        .choose(Side.RIGHT, model.shelf().find("mnist-vae-2").orElseThrow(), () -> {});
            }
        };
        model.training().start();
        assertEquals(
                TrainingState.DONE, model.training().current().stateProperty().get());
        assertEquals("mnist-vae-2", on(Side.RIGHT));
        assertTrue(model.shelf().find("vae-2 · squares").isPresent());
    }

    @Test
    void theMapShowsTheFinalModelWhenTrainingIsDone() {
        model.training().start();
        assertSame(
                model.training().current().finishedProperty().get().orElseThrow(),
                model.compare().modelProperty(Side.RIGHT).get());
    }

    @Test
    void aCancelledTrainingKeepsItsLastPicture() {
        int[] batches = {0};
        workbench.trainer.beforeBatch = () -> {
            batches[0]++;
            if (batches[0] == 10) {
                model.training().cancel();
            }
        };
        model.training().start();
        assertEquals("vae-2 · squares", on(Side.RIGHT));
        assertTrue(model.training().stopped().orElseThrow().provenance().isPresent(), "it can be saved");
        assertEquals(
                ShelfEntry.Kind.STOPPED,
                model.shelf().find("vae-2 · squares").orElseThrow().kind());
    }

    @Test
    void anOpenedFileLiesOnItsMapAndIsRemembered() throws IOException {
        Path file = file("mine");
        model.files().open(Side.LEFT, file);
        assertEquals("mine", on(Side.LEFT));
        assertEquals(List.of(file), model.files().recent().files(RecentKind.MODEL));
        MainViewModel later = new MainViewModel(TestServices.inPlace(workbench, folder));
        assertEquals(List.of(file), later.files().recent().files(RecentKind.MODEL));
    }

    @Test
    void aFileThatCannotBeOpenedIsToldAndChangesNothing() {
        model.begin();
        model.files().open(Side.LEFT, folder.resolve("gone.latentfx"));
        assertEquals("mnist-ae-4", on(Side.LEFT));
        assertEquals(
                "There is no file gone.latentfx.",
                model.problemProperty().get().orElseThrow().sentence());
        assertEquals(
                List.of(),
                model.files().recent().files(RecentKind.MODEL),
                "a file that is no model is not offered again");
        assertEquals("", model.sides().openingProperty().get());
    }

    @Test
    void aFileThatOpensWellTakesTheSentenceAboutAnEarlierOneAway() throws IOException {
        model.begin();
        model.files().open(Side.LEFT, folder.resolve("gone.latentfx"));
        model.files().open(Side.RIGHT, folder.resolve("gone too.latentfx"));
        model.files().open(Side.LEFT, file("mine"));
        assertEquals(Optional.empty(), model.problemProperty().get());
    }

    @Test
    void swappingExchangesTheMaps() {
        model.begin();
        model.sides().swap();
        assertEquals("mnist-vae-4", on(Side.LEFT));
        assertEquals("mnist-ae-4", on(Side.RIGHT));
        assertEquals(
                "mnist-ae-4",
                model.sides().entryProperty(Side.RIGHT).get().orElseThrow().name());
    }

    @Test
    void theDataOfATrainingShowsItsSourceImages() {
        model.training().start();
        OpenModel open = model.compare().modelProperty(Side.RIGHT).get();
        assertTrue(model.services().images().image(open, 1).fromSource());
    }

    @Test
    void settingsAndDataAreThereAgainAtTheNextStart() {
        model.training().form().epochs().textProperty().set("3");
        model.data().choose(folder.resolve("kmnist"));
        model.remember();
        MainViewModel later = new MainViewModel(TestServices.inPlace(workbench, folder));
        later.begin();
        assertEquals(3, later.training().form().epochs().get());
        assertTrue(later.data().isChosen(folder.resolve("kmnist")));
    }

    @Test
    void mnistInTheUsersFolderIsOfferedUnderItsNameAndChosenAtFirst() {
        Services services = TestServices.withMnist(workbench, folder);
        MainViewModel first = new MainViewModel(services);
        first.begin();
        assertEquals("MNIST", first.data().chosenProperty().get().name());
        first.data().chosenProperty().set(first.data().list().get(0));
        first.remember();
        MainViewModel later = new MainViewModel(services);
        later.begin();
        assertEquals("squares", later.data().chosenProperty().get().name());
        assertEquals("MNIST", later.data().list().get(1).name());
        assertEquals(2, later.data().list().size());
    }

    @Test
    void inAnotherLanguageTheStatusSaysTheSameAndAllElseStays() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            model.begin();
            model.readWordsAgain();
            var state = model.lesson().toKeep();
            String said = model.status().lineProperty().get().text();
            Locale.setDefault(Locale.KOREAN);
            model.readWordsAgain();
            assertTrue(!said.equals(model.status().lineProperty().get().text()));
            assertEquals(state, model.lesson().toKeep());
            Locale.setDefault(Locale.ENGLISH);
            model.readWordsAgain();
            assertEquals(said, model.status().lineProperty().get().text());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void savingSaysWhere() throws IOException {
        model.begin();
        Path file = folder.resolve("copy.latentfx");
        model.files().save(model.compare().modelProperty(Side.LEFT).get(), file);
        assertEquals("mnist-ae-4", Files.readString(file));
        assertTrue(model.status().lineProperty().get().text().contains("copy.latentfx"));
    }

    @Test
    void theStatusLineSaysWhatRunsAndStopsIt() {
        String[] seen = {""};
        workbench.trainer.beforeBatch = () -> {
            if (seen[0].isEmpty()
                    && model.training().current().progressProperty().get().isPresent()) {
                seen[0] = model.status().lineProperty().get().text();
                assertTrue(model.status().lineProperty().get().cancellable());
                model.status().cancel();
            }
        };
        String idle = model.status().lineProperty().get().text();
        model.training().start();
        assertTrue(seen[0].contains("vae-2 · squares") && seen[0].contains("20"), seen[0]);
        assertEquals(
                TrainingState.CANCELLED,
                model.training().current().stateProperty().get());
        assertEquals(idle, model.status().lineProperty().get().text());
    }
}
