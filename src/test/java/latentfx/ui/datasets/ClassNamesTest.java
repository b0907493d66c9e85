package latentfx.ui.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import latentfx.data.DataOrigin;
import latentfx.math.Matrix;
import latentfx.model.CodeSheet;
import latentfx.model.FakeData;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import latentfx.task.BackgroundActions;
import latentfx.ui.fx.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClassNamesTest {
    private static final DataOrigin LEAVES = new DataOrigin("leaves", "test", "1f".repeat(32));
    private static final List<String> OWN = List.of("0", "1", "2");

    @TempDir
    Path home = Path.of("");

    private Path folder = home;
    private final List<Problem> told = new ArrayList<>();

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        folder = home.resolve("classes");
    }

    private ClassNames open() {
        ClassNames names = new ClassNames(folder, new BackgroundActions(Runnable::run, Runnable::run), told::add);
        names.load();
        return names;
    }

    private Path file() {
        return folder.resolve(LEAVES.sha256() + ".txt");
    }

    private static OpenModel model(DataOrigin origin) {
        CodeSheet sheet = new CodeSheet(Matrix.wrap(3, 2, new float[6]), new int[] {0, 1, 2}, OWN, origin);
        return new OpenModel("m", FakeModels.cornerAutoencoder(2), FakeData.IMAGE, sheet, Optional.empty());
    }

    @Test
    void aNameShowsOnTheModelsOfItsDataOnly() {
        ClassNames names = open();
        names.rename(LEAVES, OWN, 1, "  beech ");
        assertEquals(
                List.of("0", "beech", "2"), names.named(model(LEAVES)).sheet().labelNames());
        OpenModel other = model(new DataOrigin("leaves", "test", "2f".repeat(32)));
        assertSame(other, names.named(other));
    }

    @Test
    void namesAreKeptFromOneSessionToTheNext() throws IOException {
        open().rename(LEAVES, OWN, 2, "단풍");
        assertEquals("\n\n단풍\n", Files.readString(file()));
        assertEquals(List.of("0", "1", "단풍"), open().of(LEAVES, OWN));
    }

    @Test
    void aBlankNameGivesTheDatasOwnBackAlsoWhereTheModelIsShownRenamed() throws IOException {
        ClassNames names = open();
        OpenModel plain = model(LEAVES);
        names.rename(LEAVES, OWN, 0, "oak");
        OpenModel renamed = names.named(plain);
        assertEquals(List.of("oak", "1", "2"), renamed.sheet().labelNames());
        names.rename(LEAVES, OWN, 0, " ");
        assertEquals(OWN, names.named(renamed).sheet().labelNames());
        assertFalse(Files.exists(file()), "nothing is kept where all names are the data's own");
    }

    @Test
    void allNamesCanBeTakenBackAtOnce() {
        ClassNames names = open();
        names.rename(LEAVES, OWN, 0, "oak");
        names.rename(LEAVES, OWN, 1, "beech");
        OpenModel renamed = names.named(model(LEAVES));
        names.forget(LEAVES, OWN);
        assertEquals(OWN, names.named(renamed).sheet().labelNames());
        assertEquals(OWN, open().of(LEAVES, OWN));
    }

    @Test
    void hostileFilesOfNamesDoNoHarm() throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("3a".repeat(32) + ".txt"), new byte[1 << 19]);
        Files.writeString(folder.resolve("3b".repeat(32) + ".txt"), String.join("\n", Collections.nCopies(2000, "x")));
        Files.createDirectory(folder.resolve("3c".repeat(32) + ".txt"));
        Files.writeString(folder.resolve("../names.txt"), "x");
        Files.write(
                file(),
                ("\u202Eevil\n" + "l".repeat(5000) + "\n\u0007\nmore\nthan\nclasses").getBytes(StandardCharsets.UTF_8));
        ClassNames names = open();
        List<String> shown = names.of(LEAVES, OWN);
        assertEquals(3, shown.size());
        assertEquals("?evil", shown.get(0));
        assertEquals(60, shown.get(1).length());
        assertEquals("?", shown.get(2));
        for (String large : List.of("3a", "3b", "3c")) {
            assertEquals(OWN, names.of(new DataOrigin("d", "test", large.repeat(32)), OWN));
        }
        assertEquals(List.of(), told);
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndTheNameShowsNevertheless() throws IOException {
        Files.writeString(folder, "a file where the folder is to be");
        ClassNames names = open();
        names.rename(LEAVES, OWN, 0, "oak");
        assertEquals(1, told.size());
        assertEquals("oak", names.of(LEAVES, OWN).get(0));
    }
}
