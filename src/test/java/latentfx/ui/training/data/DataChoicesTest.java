package latentfx.ui.training.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.data.DataException;
import latentfx.data.Dataset;
import latentfx.model.FakeData;
import latentfx.ui.fx.Problem;
import latentfx.ui.training.FakeSource;
import org.junit.jupiter.api.Test;

final class DataChoicesTest {
    private final List<Path> opened = new ArrayList<>();
    private final DataChoices data = new DataChoices(
            new FakeSource("synthetic digits", true),
            place -> {
                opened.add(place);
                if (place.endsWith("empty")) {
                    throw new DataException(place.getFileName() + " holds no data.");
                }
                return new FakeSource(String.valueOf(place.getFileName()), !place.endsWith("damaged"));
            },
            Runnable::run,
            Runnable::run);

    @Test
    void generatedDataIsThereFromTheStart() {
        assertEquals("synthetic digits", data.chosenProperty().get().name());
        assertEquals(List.of(), data.paths());
    }

    @Test
    void aFolderIsAddedOnceHoweverItIsWritten() {
        data.choose(Path.of("/data/kmnist"));
        data.choose(Path.of("/data/../data/kmnist/"));
        assertEquals(2, data.list().size());
        assertEquals("squares", data.chosenProperty().get().name(), "as its data is called, not its folder");
        assertEquals(List.of(Path.of("/data/kmnist")), opened);
        assertTrue(data.has(Path.of("/data/kmnist")));
    }

    @Test
    void whatStandsForNoDataIsToldAndNotAdded() {
        data.choose(Path.of("/data/empty"));
        assertEquals(1, data.list().size());
        assertEquals(
                "empty holds no data.",
                data.problemProperty().get().orElseThrow().sentence());
    }

    @Test
    void aFolderWhoseFilesAreDamagedNeverBecomesAnEntry() {
        data.choose(Path.of("/data/damaged"));
        assertEquals(1, data.list().size());
        assertEquals(
                "The folder damaged has no train-images file.",
                data.problemProperty().get().orElseThrow().sentence());
    }

    @Test
    void aFolderIsReadBeforeItIsListedAndCanBeStopped() {
        List<Runnable> later = new ArrayList<>();
        List<Dataset> read = new ArrayList<>();
        DataChoices slow = new DataChoices(
                new FakeSource("synthetic digits", true),
                place -> new FakeSource("a", true),
                later::add,
                Runnable::run);
        slow.setOnTestRead(read::add);
        slow.choose(Path.of("/data/a"));
        slow.choose(Path.of("/data/b"));
        assertEquals(1, slow.list().size());
        assertEquals("/data/a", slow.reading().nowProperty().get().orElseThrow().what());
        later.remove(0).run();
        assertEquals(2, slow.list().size());
        assertEquals(
                List.of(FakeData.squares().test().origin()),
                read.stream().map(Dataset::origin).toList());
        assertEquals("/data/b", slow.reading().nowProperty().get().orElseThrow().what());
        slow.reading().cancel();
        later.remove(0).run();
        assertEquals(2, slow.list().size());
        assertEquals(Optional.empty(), slow.reading().nowProperty().get());
        assertEquals(Optional.empty(), slow.problemProperty().get(), "to stop is no failure");
    }

    @Test
    void aRememberedFolderThatIsGoneIsMarkedAsMissingUntilItIsFoundOrRemoved() {
        data.restore(Path.of("/data/empty"), Optional.of("faces"), true);
        DataChoice gone = data.list().get(1);
        assertEquals("faces", gone.name());
        assertTrue(gone.missing());
        assertEquals(Optional.empty(), data.problemProperty().get());
        assertEquals(gone, data.chosenProperty().get());
        data.remove(gone);
        assertEquals(List.of(data.generated()), data.list());
        assertEquals(data.generated(), data.chosenProperty().get());
    }

    @Test
    void aRememberedFolderIsNotReadBeforeItsFactsAreAskedFor() {
        List<Problem> told = new ArrayList<>();
        data.restore(Path.of("/data/damaged"), Optional.empty(), false);
        data.restore(Path.of("/data/fine"), Optional.empty(), false);
        assertTrue(data.facts().isEmpty());
        data.read(data.list().get(1), told::add);
        data.read(data.list().get(2), told::add);
        assertEquals(1, told.size());
        assertEquals(
                FakeData.squares().train().size(),
                data.facts().get(data.list().get(2)).train());
    }

    @Test
    void theGeneratedDataCannotBeRemoved() {
        data.remove(data.generated());
        assertEquals(1, data.list().size());
    }

    @Test
    void aRememberedFolderComesBackUnderItsName() {
        data.restore(Path.of("/home/mnist"), Optional.of("MNIST"), false);
        assertEquals("MNIST", data.list().get(1).name());
        assertEquals("synthetic digits", data.chosenProperty().get().name());
    }
}
