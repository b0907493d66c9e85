package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import latentfx.analysis.Side;
import latentfx.model.FakeData;
import latentfx.model.OpenModel;
import latentfx.ui.settings.Services;
import latentfx.ui.training.FakeWorkbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the data sets of the window do to its maps and to its next start. */
final class MainDataTest {
    private final FakeWorkbench workbench = new FakeWorkbench();

    @TempDir
    Path folder;

    private MainViewModel model;

    @BeforeEach
    void build() {
        model = new MainViewModel(TestServices.inPlace(workbench, folder));
    }

    @Test
    void dataTakenOffTheListIsNotListedAgainWhereItIsFound() {
        Services services = TestServices.withMnist(workbench, folder);
        MainViewModel first = new MainViewModel(services);
        first.begin();
        first.data().remove(first.data().chosenProperty().get());
        first.remember();
        MainViewModel later = new MainViewModel(services);
        later.begin();
        assertEquals(1, later.data().list().size());
        later.mnist().start();
        assertEquals("MNIST", later.data().chosenProperty().get().name());
        later.remember();
        MainViewModel last = new MainViewModel(services);
        last.begin();
        assertEquals("MNIST", last.data().chosenProperty().get().name());
    }

    @Test
    void fetchingMnistEndsWithItsImagesAtHandAndItsFolderChosen() {
        model.begin();
        model.mnist().start();
        assertEquals("MNIST", model.data().chosenProperty().get().name());
        assertTrue(model.services()
                .images()
                .dataset(FakeData.squares().test().origin())
                .isPresent());
        assertTrue(
                model.data().facts().containsKey(model.data().chosenProperty().get()));
    }

    @Test
    void aRenamedClassShowsOnBothMapsAndOnModelsOpenedLater() {
        model.begin();
        OpenModel before = model.compare().modelProperty(Side.LEFT).get();
        List<String> own = before.sheet().labelNames();
        model.classNames().rename(before.sheet().origin(), own, 1, "bird");
        for (Side side : Side.values()) {
            assertEquals(
                    "bird",
                    model.compare()
                            .modelProperty(side)
                            .get()
                            .sheet()
                            .labelNames()
                            .get(1));
        }
        assertTrue(model.compare().selectionProperty().get().complete(), "the path stays");
        model.sides().choose(Side.LEFT, model.shelf().find("mnist-ae-2").orElseThrow(), () -> {});
        assertEquals(
                "bird",
                model.compare()
                        .modelProperty(Side.LEFT)
                        .get()
                        .sheet()
                        .labelNames()
                        .get(1));
        model.classNames().forget(before.sheet().origin(), own);
        assertEquals(
                own, model.compare().modelProperty(Side.RIGHT).get().sheet().labelNames());
    }
}
