package latentfx.lesson.file;

import static latentfx.lesson.file.Lessons.STATE;
import static latentfx.lesson.file.Lessons.USUAL;
import static latentfx.lesson.file.Lessons.json;
import static latentfx.lesson.file.Lessons.state;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import latentfx.analysis.PathKind;
import latentfx.data.DataOrigin;
import latentfx.lesson.LessonState;
import latentfx.lesson.MapState;
import latentfx.lesson.SampleMarks;
import latentfx.model.SavedModel;
import latentfx.model.file.ModelFile;
import latentfx.model.file.ModelFileException;
import latentfx.projection.ProjectionSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lesson comes back as it was saved, and a broken one is refused in one sentence. */
final class LessonFileTest {
    @TempDir
    private Path folder;

    @Test
    void modelsAndStateComeBackBitForBit() throws IOException {
        Path file = folder.resolve("lesson.lab");
        SavedModel model = bundled();
        LessonFile.write(new Lesson(Optional.of(model), Optional.empty(), STATE), file);
        Lesson read = LessonFile.read(file);
        assertEquals(STATE, read.state());
        assertEquals(Optional.empty(), read.right());
        SavedModel again = read.left().orElseThrow();
        assertEquals(model.spec(), again.spec());
        assertArrayEquals(model.parameters().decoder(), again.parameters().decoder());
        assertEquals(model.sheet().codes(), again.sheet().codes());
        assertEquals(model.sheet().origin(), again.sheet().origin(), "data by reference");
    }

    @Test
    void aLessonCutShortOrChangedIsRefused() throws IOException {
        Path file = folder.resolve("lesson.lab");
        LessonFile.write(new Lesson(Optional.of(bundled()), Optional.empty(), STATE), file);
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 3, 100, whole.length / 2, whole.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThrows(ModelFileException.class, () -> LessonFile.read(file), length + " bytes");
        }
        for (int at = 60; at < whole.length; at += whole.length / 40) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x20;
            Files.write(file, changed);
            assertThrows(ModelFileException.class, () -> LessonFile.read(file), "byte " + at);
        }
    }

    @Test
    void whatIsNoLessonIsCalledThat() throws IOException {
        Path file = folder.resolve("odd.lab");
        assertEquals("odd.lab is not there; choose a .lab file.", refusal(file));
        assertTrue(refusal(folder).endsWith(" is a folder; choose a .lab file."), refusal(folder));
        json(file, "{\"format\":\"other\"}");
        assertEquals("odd.lab is not a lesson; open a .lab file that LatentFX has saved.", refusal(file));
        json(file, "{\"format\":\"latentfx-lab\",\"version\":7}");
        assertEquals(
                "odd.lab is of format version 7, this program reads version 4; open it with the program that saved it.",
                refusal(file));
        json(file, "{\"format\":\"latentfx-lab\",\"version\":3,\"left\":false,\"right\":false}");
        assertTrue(refusal(file).startsWith("odd.lab has a damaged lab.json"), refusal(file));
    }

    @Test
    void everyFieldComesBackAndNoTwoStatesAreTheSameFile() throws IOException {
        Path file = folder.resolve("state.lab");
        for (LessonState state : List.of(STATE, USUAL)) {
            LessonFile.write(new Lesson(Optional.empty(), Optional.empty(), state), file);
            assertEquals(state, LessonFile.read(file).state());
        }
        LessonState read = LessonFile.read(file).state();
        assertNotEquals(STATE.left(), read.left());
        LessonFile.write(new Lesson(Optional.empty(), Optional.empty(), STATE), file);
        LessonState again = LessonFile.read(file).state();
        assertEquals(
                new ProjectionSettings("tsne", true, 5000, Map.of("perplexity", 30.5), Long.MIN_VALUE, 3, 1),
                again.left().projection().orElseThrow());
        assertEquals(new MapState.View(1 / 3.0, -2.5, 0.01), again.left().view().orElseThrow());
        assertEquals(Set.of(0, 3, 7), again.left().hiddenClasses());
        assertEquals(
                new MapState.Behind(true, false, true, true, 0.35), again.left().behind());
        assertArrayEquals(new int[] {0, 9_999}, again.samples().orElseThrow().selectedIndices());
        assertArrayEquals(new int[] {5, 64, 65}, again.samples().orElseThrow().hiddenIndices());
        assertEquals(
                Set.of(PathKind.PIXEL, PathKind.SPHERICAL), again.playback().lanes());
        assertEquals(
                new LessonState.Below("neighbours", "missing", true, Optional.of(true), Optional.of(false)),
                again.below());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"frames\":81 | \"frames\":2000000000 | frames, not 2000000000",
                "\"frames\":81 | \"frames\":81.5 | state.playback.frames",
                "\"frames\":81 | \"frames\":\"81\" | state.playback.frames",
                "\"framesPerSecond\":12 | \"framesPerSecond\":0 | frames a second, not 0",
                "\"opacity\":0.35 | \"opacity\":1.5 | opacity is from 0 to 1, not 1.5",
                "\"unitsPerPixel\":0.01 | \"unitsPerPixel\":0 | pixel cannot be 0.0 map units",
                "\"unitsPerPixel\":0.01 | \"unitsPerPixel\":1e999 | state.left.view.unitsPerPixel",
                "\"hiddenClasses\":[0,3,7] | \"hiddenClasses\":[-1] | no class -1",
                "\"hiddenClasses\":[0,3,7] | \"hiddenClasses\":null | hiddenClasses",
                "\"method\":\"tsne\" | \"method\":\"../../x\" | cannot be called",
                "\"neighbours\":15.0 | \"neighbours\":-3 | neighbours must be 2 to 200, not -3",
                "\"neighbours\":15.0 | \"neighbours\":null | options.neighbours",
                "\"neighbours\":15.0 | \"perplexity\":15.0 | perplexity is not an option of umap",
                "\"perplexity\":30.5 | \"perplexity\":\"NaN\" | options.perplexity",
                "\"points\":5000 | \"points\":3 | points must be 10 to 1000000, not 3",
                "\"size\":10000 | \"size\":9990 | no sample 9999 among 9990",
                "\"size\":10000 | \"size\":2147483647 | cannot be 2147483647 samples",
                "\"aligned\":true | \"aligned\":true,\"more\":1 | more",
                "\"aligned\":true | \"aligned\":true,\"aligned\":true | there twice",
                "\"sample\":17 | \"sample\":-17 | stop cannot be sample -17",
                "\"BLENDED\" | \"GUESSED\" | state.stops[1].origin",
                "\"BLENDED\" | null | from nowhere",
                "[0.1,-2.5] | [0.1,1e99] | state.stops[1].code[1]",
                "\"position\":0.25 | \"position\":-1 | position on a path is from 0 to 1, not -1.0",
                "\"page\":\"explore\" | \"page\":\"Ab c\" | page cannot be called"
            })
    void hostileValuesAreRefusedInOneSentence(String sound, String hostile, String reason) throws IOException {
        Path file = folder.resolve("odd.lab");
        LessonFile.write(new Lesson(Optional.empty(), Optional.empty(), STATE), file);
        String written = state(file);
        assertTrue(written.contains(sound), written);
        json(file, written.replace(sound, hostile));
        String refusal = refusal(file);
        assertTrue(refusal.startsWith("odd.lab has a damaged lab.json ("), refusal);
        assertTrue(refusal.contains(reason), refusal);
        assertTrue(refusal.endsWith("; use another copy of it.") && !refusal.contains("\n"), refusal);
    }

    @Test
    void statesThatCannotBeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new MapState.Axes(true, 1, 1));
        DataOrigin data = new DataOrigin("MNIST", "test", "ab".repeat(32));
        assertThrows(IllegalArgumentException.class, () -> SampleMarks.of(data, 10, new int[] {1}, new int[] {1, 2}));
        assertThrows(IllegalArgumentException.class, () -> new SampleMarks(data, 10, "A".repeat(4000), ""));
    }

    private String refusal(Path file) {
        return String.valueOf(assertThrows(ModelFileException.class, () -> LessonFile.read(file))
                .getMessage());
    }

    private static SavedModel bundled() throws IOException {
        try (InputStream stream = Files.newInputStream(Path.of("models/mnist-linear-32.latentfx"))) {
            return ModelFile.read(stream, "mnist-linear-32");
        }
    }
}
