package latentfx.ui.training.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import latentfx.data.DataException;
import latentfx.data.Dataset;
import latentfx.data.images.PictureTrouble;
import latentfx.data.images.picture.PictureBytes;
import latentfx.model.FakeData;
import latentfx.ui.fx.Problem;
import latentfx.ui.training.FakeSource;
import latentfx.workbench.OwnImages;
import latentfx.workbench.UserFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void dataThatIsReadInAnotherWayTakesItsOwnPlace() {
        data.choose(Path.of("/data/cats"), "cats");
        data.choose(Path.of("/data/dogs"), "dogs");
        data.readAgain(Path.of("/data/../data/cats"));
        assertEquals(
                List.of("synthetic digits", "cats", "dogs"),
                data.list().stream().map(DataChoice::name).toList());
        assertEquals("cats", data.chosenProperty().get().name());
        assertTrue(data.facts().containsKey(data.chosenProperty().get()));
        assertEquals(3, opened.size(), "it was found anew");
    }

    @Test
    void dataThatCannotBeReadInAnotherWayStaysAsItWas() {
        List<Path> asked = new ArrayList<>();
        DataChoices choices = new DataChoices(
                new FakeSource("synthetic digits", true),
                place -> {
                    asked.add(place);
                    return new FakeSource("cats", asked.size() == 1);
                },
                Runnable::run,
                Runnable::run);
        choices.choose(Path.of("/data/cats"));
        DataChoice before = choices.chosenProperty().get();
        choices.readAgain(Path.of("/data/cats"));
        assertEquals(before, choices.chosenProperty().get());
        assertEquals(2, choices.list().size());
        assertTrue(choices.problemProperty().get().isPresent());
    }

    @Test
    void picturesThatWereLeftOutAreAmongTheFacts(@TempDir Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("cats"));
        for (int i = 0; i < 5; i++) {
            byte[] png = PictureBytes.encoded(PictureBytes.plain(30, 30, i), "png");
            Files.write(folder.resolve(i + ".png"), png);
            Files.write(folder.resolve("cut.png"), Arrays.copyOf(png, 45));
        }
        DataChoices choices = new DataChoices(
                new FakeSource("synthetic digits", true),
                place -> OwnImages.foundAt(place, new UserFolder(home.resolve("user"))),
                Runnable::run,
                Runnable::run);
        choices.choose(folder);
        DatasetFacts facts = Objects.requireNonNull(
                choices.facts().get(choices.chosenProperty().get()));
        assertEquals(5, facts.size());
        assertTrue(facts.files().pictures());
        assertEquals(
                List.of("cut.png"),
                facts.files().trouble().stream().map(PictureTrouble::file).toList());
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
