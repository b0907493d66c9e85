package latentfx.ui.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import latentfx.data.DataException;
import latentfx.task.BackgroundActions;
import latentfx.ui.training.FakeSource;
import latentfx.ui.training.data.DataChoices;
import latentfx.ui.training.data.MnistFetch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatasetsViewModelTest {
    private static final Path FETCHED = Path.of("/home/data/mnist");

    @TempDir
    Path home = Path.of("");

    private final DataChoices data = new DataChoices(
            new FakeSource("synthetic digits", true),
            place -> {
                if (place.endsWith("gone")) {
                    throw new DataException("/data/gone is not a folder; choose a folder that holds IDX files.");
                }
                return new FakeSource(String.valueOf(place.getFileName()), !place.endsWith("damaged"));
            },
            Runnable::run,
            Runnable::run);
    private final MnistFetch mnist =
            new MnistFetch((folder, progress, cancellation) -> {}, FETCHED, Runnable::run, Runnable::run);
    private DatasetsViewModel page = page(Path.of(""));

    private DatasetsViewModel page(Path folder) {
        BackgroundActions actions = new BackgroundActions(Runnable::run, Runnable::run);
        return new DatasetsViewModel(data, mnist, new ClassNames(folder, actions, problem -> {}));
    }

    @BeforeEach
    void inAFolderOfItsOwn() {
        page = page(home);
    }

    @Test
    void dataIsReadOnlyOnceThePageShowsIt() {
        assertEquals(Optional.empty(), page.factsProperty().get());
        page.wantedProperty().set(true);
        assertEquals(40, page.factsProperty().get().orElseThrow().train());
        assertEquals(20, page.factsProperty().get().orElseThrow().test());
        assertEquals(List.of(new ClassRow(0, "0", "0", 20, 10), new ClassRow(1, "1", "1", 20, 10)), page.classes());
    }

    @Test
    void eachDataSetSaysWhereItIsFrom() {
        data.restore(Path.of("/data/gone"), Optional.of("faces"), false);
        data.restore(FETCHED, Optional.of("MNIST"), false);
        data.choose(Path.of("/data/mine"));
        assertEquals(
                List.of(DataPlace.MADE, DataPlace.MISSING, DataPlace.FETCHED, DataPlace.OPENED),
                data.list().stream().map(page::place).toList());
        assertFalse(page.fetchOffered().get());
    }

    @Test
    void mnistIsNotOfferedToWhoHasItInAFolder() {
        assertTrue(page.fetchOffered().get());
        data.restore(Path.of("/data/mine"), Optional.of("MNIST"), false);
        assertFalse(page.fetchOffered().get());
    }

    @Test
    void theChoiceIsThatOfTheTrainingForm() {
        page.wantedProperty().set(true);
        data.choose(Path.of("/data/mine"));
        assertTrue(page.removable().get());
        page.remove();
        assertEquals(data.generated(), data.chosenProperty().get());
        assertFalse(page.removable().get());
        assertTrue(page.fetchOffered().get());
    }

    @Test
    void aRememberedFolderThatCannotBeReadIsToldOnThePage() {
        page.wantedProperty().set(true);
        data.restore(Path.of("/data/damaged"), Optional.empty(), true);
        assertEquals(
                "The folder damaged has no train-images file.",
                page.problemProperty().get());
        assertEquals(Optional.empty(), page.factsProperty().get());
        assertEquals(List.of(), page.classes());
        data.chosenProperty().set(data.generated());
        assertEquals("", page.problemProperty().get());
    }

    @Test
    void aMissingDataSetIsReplacedWhereItIsFoundElsewhere() {
        data.restore(Path.of("/data/gone"), Optional.of("squares"), true);
        assertEquals(DataPlace.MISSING, page.place(data.chosenProperty().get()));
        data.choose(Path.of("/elsewhere"));
        assertEquals(List.of(Path.of("/elsewhere")), data.paths());
        assertEquals(DataPlace.OPENED, page.place(data.chosenProperty().get()));
    }

    @Test
    void classesAreRenamedAndGetTheirOwnNamesBack() {
        page.wantedProperty().set(true);
        page.rename(1, "square");
        assertEquals("square", page.classes().get(1).name());
        assertTrue(page.renamed().get());
        page.forgetNames();
        assertEquals("1", page.classes().get(1).name());
        assertFalse(page.renamed().get());
    }
}
