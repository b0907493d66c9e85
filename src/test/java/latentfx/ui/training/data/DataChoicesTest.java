package latentfx.ui.training.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import latentfx.data.DataException;
import latentfx.ui.training.FakeSource;
import org.junit.jupiter.api.Test;

final class DataChoicesTest {
    private final DataChoices data = new DataChoices(
            new FakeSource("synthetic digits", true),
            place -> {
                if (place.endsWith("empty")) {
                    throw new DataException(place.getFileName() + " holds no data.");
                }
                return new FakeSource(String.valueOf(place.getFileName()), true);
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
        assertEquals("kmnist", data.chosenProperty().get().name());
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
    void aRememberedFolderThatIsGoneIsLeftOutWithoutAWord() {
        data.restore(Path.of("/data/empty"), Optional.empty(), true);
        assertEquals(1, data.list().size());
        assertEquals(Optional.empty(), data.problemProperty().get());
    }

    @Test
    void aRememberedFolderComesBackUnderItsName() {
        data.restore(Path.of("/home/mnist"), Optional.of("MNIST"), false);
        assertEquals("MNIST", data.list().get(1).name());
        assertEquals("synthetic digits", data.chosenProperty().get().name());
    }
}
