package latentfx.lesson.file;

import static latentfx.lesson.file.Lessons.STATE;
import static latentfx.lesson.file.Lessons.USUAL;
import static latentfx.lesson.file.Lessons.json;
import static latentfx.lesson.file.Lessons.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import latentfx.analysis.PathStops;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.lesson.LessonState;
import latentfx.lesson.MapState;
import latentfx.model.file.ModelFileException;
import latentfx.projection.ProjectionSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lessons of earlier format versions still open. */
final class LessonUpgradeTest {
    @TempDir
    private Path folder;

    @Test
    void aLessonOfTheFirstVersionStillOpens() throws IOException {
        Path file = folder.resolve("old.lab");
        String axes = "{\"principal\":false,\"x\":3,\"y\":1}";
        json(
                file,
                "{\"format\":\"latentfx-lab\",\"version\":1,\"left\":false,\"right\":false,\"state\":{\"left\":" + axes
                        + ",\"right\":{\"principal\":true,\"x\":0,\"y\":1},\"chosenOnLeft\":true,\"ends\":["
                        + "{\"sample\":17,\"onLeft\":true,\"principal\":true,\"code\":[]}],\"position\":0.25,"
                        + "\"notes\":\"n\",\"layout\":{\"training\":true,\"inspector\":false,\"page\":\"explore\"}}}");
        LessonState read = LessonFile.read(file).state();
        assertEquals(new MapState.Axes(false, 3, 1), read.left().axes());
        assertEquals(MapState.USUAL, read.right());
        assertEquals(PathStops.of(new Stop.Sample(17)), read.stops());
        assertEquals(LessonState.Playback.USUAL, read.playback());
        assertEquals(LessonState.Below.USUAL, read.below());
        assertEquals(Optional.empty(), read.samples());
        assertEquals("n", read.notes());
    }

    @Test
    void aProjectionOfTheSecondVersionKeepsTheOptionsThatItsMethodHas() throws IOException {
        Path file = folder.resolve("old.lab");
        LessonFile.write(new Lesson(Optional.empty(), Optional.empty(), USUAL), file);
        String written = state(file).replace("\"version\":4", "\"version\":2");
        String empty = "\"projection\":null";
        Map<String, Map<String, Double>> kept = Map.of(
                "pca", Map.of(),
                "raw", Map.of(),
                "tsne", Map.of("perplexity", 30.5),
                "umap", Map.of("neighbours", 15.0),
                "isomap", Map.of("neighbours", 15.0),
                "lle", Map.of("neighbours", 15.0),
                "later", Map.of());
        for (String method : kept.keySet()) {
            json(file, written.replace(empty, second(method, 3)));
            LessonState read = LessonFile.read(file).state();
            assertEquals(
                    new ProjectionSettings(method, true, 10, kept.get(method), 7, 3, 1),
                    read.right().projection().orElseThrow());
        }
    }

    @Test
    void aLessonOfTheSecondVersionStillOpens() throws IOException {
        Path file = folder.resolve("old.lab");
        LessonFile.write(new Lesson(Optional.empty(), Optional.empty(), STATE), file);
        String written = state(file);
        String stops = written.substring(written.indexOf("\"stops\""), written.indexOf(",\"position\""));
        String second = written.replace("\"version\":4", "\"version\":2")
                .replace("\"playback\"", "\"walk\"")
                .replaceAll(
                        "\"projection\":\\{[^}]*\\{[^}]*\\}[^}]*\\}",
                        second("tsne", 5000).replace("\"seed\":7", "\"seed\":" + Long.MIN_VALUE))
                .replace(
                        stops,
                        "\"ends\":[{\"sample\":17,\"onLeft\":true,\"principal\":true,\"code\":[]},"
                                + "{\"sample\":-1,\"onLeft\":false,\"principal\":false,\"code\":[0.1,-2.5]},"
                                + "{\"sample\":-1,\"onLeft\":true,\"principal\":true,\"code\":[1.0,2.0]}]");
        json(file, second);
        LessonState read = LessonFile.read(file).state();
        assertEquals(
                PathStops.of(
                        new Stop.Sample(17),
                        new Stop.Free(Side.RIGHT, Stop.Origin.RAW_AXES, new float[] {0.1f, -2.5f}),
                        new Stop.Free(Side.LEFT, Stop.Origin.INVERSE_PCA, new float[] {1, 2})),
                read.stops());
        assertEquals(STATE.playback(), read.playback());
        assertEquals(STATE.samples(), read.samples());
        assertEquals(STATE.left(), read.left());
    }

    @Test
    void anOldLessonThatLacksItsStopsIsRefused() throws IOException {
        Path file = folder.resolve("odd.lab");
        LessonFile.write(new Lesson(Optional.empty(), Optional.empty(), STATE), file);
        json(file, state(file).replace("\"version\":4", "\"version\":2").replace("\"stops\"", "\"halts\""));
        assertTrue(refusal(file).startsWith("odd.lab has a damaged lab.json"), refusal(file));
    }

    private String refusal(Path file) {
        return String.valueOf(assertThrows(ModelFileException.class, () -> LessonFile.read(file))
                .getMessage());
    }

    /** A projection as the second version wrote it. */
    private static String second(String method, int points) {
        return "\"projection\":{\"method\":\"" + method + "\",\"pixels\":true,\"points\":" + points
                + ",\"neighbours\":15,"
                + "\"perplexity\":30.5,\"seed\":7,\"axes\":{\"principal\":false,\"x\":3,\"y\":1}}";
    }
}
