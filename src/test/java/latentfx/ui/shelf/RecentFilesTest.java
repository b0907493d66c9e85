package latentfx.ui.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import latentfx.ui.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecentFilesTest {
    @TempDir
    Path folder;

    private Settings settings() {
        return Settings.load(folder.resolve("settings.properties"), Runnable::run);
    }

    @Test
    void eachKindHasAListOfItsOwnThatOutlivesTheSession() {
        RecentFiles recent = new RecentFiles(settings());
        recent.add(RecentKind.MODEL, folder.resolve("a.latentfx"));
        recent.add(RecentKind.LESSON, folder.resolve("a.lab"));
        recent.add(RecentKind.LESSON, folder.resolve("b.lab"));
        recent.add(RecentKind.DATA, folder.resolve("mnist"));
        recent.add(RecentKind.VECTORS, folder.resolve("words.csv"));
        RecentFiles later = new RecentFiles(settings());
        assertEquals(List.of(folder.resolve("a.latentfx")), later.files(RecentKind.MODEL));
        assertEquals(List.of(folder.resolve("b.lab"), folder.resolve("a.lab")), later.files(RecentKind.LESSON));
        assertEquals(List.of(folder.resolve("mnist")), later.files(RecentKind.DATA));
        assertEquals(List.of(folder.resolve("words.csv")), later.files(RecentKind.VECTORS));
    }

    @Test
    void theNewestEightModelsAndFiveOfEveryOtherKindAreKept() {
        RecentFiles recent = new RecentFiles(settings());
        for (RecentKind kind : RecentKind.values()) {
            IntStream.range(0, 12).forEach(i -> recent.add(kind, folder.resolve(kind + "" + i)));
        }
        assertEquals(8, recent.files(RecentKind.MODEL).size());
        for (RecentKind kind : List.of(RecentKind.LESSON, RecentKind.DATA, RecentKind.VECTORS)) {
            assertEquals(
                    IntStream.of(11, 10, 9, 8, 7)
                            .mapToObj(i -> folder.resolve(kind + "" + i))
                            .toList(),
                    recent.files(kind));
        }
    }

    @Test
    void theListOfModelsOfAnEarlierVersionIsOpened() throws IOException {
        Files.writeString(
                folder.resolve("settings.properties"),
                "folder=/models\nrecent.0=/models/a b.latentfx\nrecent.1=/models/c.latentfx\n");
        RecentFiles recent = new RecentFiles(settings());
        assertEquals(
                List.of(Path.of("/models/a b.latentfx"), Path.of("/models/c.latentfx")),
                recent.files(RecentKind.MODEL));
        assertEquals(List.of(), recent.files(RecentKind.LESSON));
        assertEquals(Path.of("/models"), recent.folder().orElseThrow());
    }

    @Test
    void oneCanBeTakenOffTheListAndAllOfThem() {
        RecentFiles recent = new RecentFiles(settings());
        recent.add(RecentKind.LESSON, folder.resolve("a.lab"));
        recent.add(RecentKind.LESSON, folder.resolve("b.lab"));
        recent.remove(RecentKind.LESSON, folder.resolve("a.lab"));
        assertEquals(List.of(folder.resolve("b.lab")), new RecentFiles(settings()).files(RecentKind.LESSON));
        assertFalse(recent.isEmpty());
        recent.clear();
        assertTrue(new RecentFiles(settings()).isEmpty());
    }

    @Test
    void aLessonDoesNotChangeTheFolderInWhichModelsAreLookedFor() {
        RecentFiles recent = new RecentFiles(settings());
        recent.add(RecentKind.MODEL, folder.resolve("models").resolve("a.latentfx"));
        recent.add(RecentKind.LESSON, folder.resolve("lessons").resolve("a.lab"));
        assertEquals(folder.resolve("models"), recent.folder().orElseThrow());
    }

    @Test
    void filesThatAreGoneAreFoundOut() throws IOException {
        Path there = Files.writeString(folder.resolve("there.lab"), "");
        Path gone = folder.resolve("gone.csv");
        RecentFiles recent = new RecentFiles(settings());
        recent.add(RecentKind.LESSON, there);
        recent.add(RecentKind.VECTORS, gone);
        RecentPresence presence = new RecentPresence(recent, Runnable::run, Runnable::run);
        assertEquals(Set.of(), presence.missingProperty().get());
        presence.look();
        assertEquals(Set.of(gone), presence.missingProperty().get());
        Files.writeString(gone, "1,2\n");
        presence.look();
        assertEquals(Set.of(), presence.missingProperty().get());
    }
}
