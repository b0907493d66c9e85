package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import latentfx.analysis.PathStops;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.lesson.LessonState;
import latentfx.lesson.file.LessonFile;
import latentfx.model.OpenModel;
import latentfx.model.SavedModel;
import latentfx.projection.ProjectionSettings;
import latentfx.ui.compare.Panel;
import latentfx.ui.faithfulness.Shade;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an earlier version wrote still opens: two models with the history of their training and a lesson that shows
 * both, written by version 0.1.0 before its files had a third format. The numbers are those that it read from them
 * itself.
 */
final class EarlierFilesTest {
    private static final Workbench WORKBENCH = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());

    @TempDir
    private Path here;

    private static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(EarlierFilesTest.class.getResource("/latentfx/earlier/" + name))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static float[] decoded(OpenModel open, float... code) {
        float[] image = new float[784];
        open.model().pointDecoder().decode(code, image);
        return image;
    }

    private static double mean(float[] image) {
        double sum = 0;
        for (float pixel : image) {
            sum += pixel;
        }
        return sum / image.length;
    }

    @Test
    void anAutoencoderDecodesAsInTheEarlierVersion() throws IOException {
        OpenModel open = WORKBENCH.open(file("ae-2.latentfx"));
        float[] image = decoded(open, 0.5f, -0.25f);
        assertEquals(0.4865447845, mean(image), 1e-6);
        assertEquals(0.48520824f, image[400], 1e-6);
        assertEquals(60, open.sheet().size());
        assertArrayEquals(
                new float[] {-6.295166f, -0.15312515f}, open.sheet().codes().row(3));
        assertEquals(9, open.sheet().labels()[3]);
    }

    @Test
    void aVariationalAutoencoderDecodesAsInTheEarlierVersion() throws IOException {
        OpenModel open = WORKBENCH.open(file("vae-3.latentfx"));
        float[] image = decoded(open, 0.5f, -0.25f, -1);
        assertEquals(0.4781445483, mean(image), 1e-6);
        assertEquals(0.4560777f, image[400], 1e-6);
        assertArrayEquals(
                new float[] {-1.0523504f, 0.41685802f, 2.106997f},
                open.sheet().codes().row(3));
    }

    @Test
    void provenanceAndHistoryAreStillThere() throws IOException {
        SavedModel saved = WORKBENCH.read(file("vae-3.latentfx"));
        assertEquals(447.94800519454327, saved.provenance().figures().get("neg_elbo"));
        assertEquals(400, saved.provenance().training().orElseThrow().samples());
        assertEquals(3, saved.provenance().training().orElseThrow().plan().epochs());
        List<Double> losses = saved.history().orElseThrow().snapshots().stream()
                .map(snapshot -> snapshot.checkpoint().heldOut().total())
                .toList();
        assertEquals(List.of(528.7116884404601, 504.05759134943895, 452.1685189750731), losses);
    }

    @Test
    void aLessonHasTheTextsOfTheEarlierVersion() throws IOException {
        LessonState state = LessonFile.read(file("lesson.lab")).state();
        assertEquals(
                PathStops.of(
                        new Stop.Sample(3),
                        new Stop.Free(Side.LEFT, Stop.Origin.INVERSE_PCA, new float[] {0.5f, -0.25f})),
                state.stops());
        assertEquals(
                new ProjectionSettings("tsne", false, 50, Map.of("perplexity", 8.0), 5, 7, 1),
                state.right().projection().orElseThrow());
        assertEquals(Set.of(4), state.left().hiddenClasses());
        assertEquals(2.7814440727233887, state.left().view().orElseThrow().unitsPerPixel());
        assertEquals(0.3, state.position());
        assertEquals(41, state.playback().frames());
        assertEquals("What lies between 1 and 6?", state.notes());
    }

    @Test
    void aLessonShowsTheStateOfTheEarlierVersion() {
        MainViewModel window = LessonWindows.window(here);
        window.lesson().open(file("lesson.lab"));
        assertTrue(
                window.problemProperty().get().isEmpty(),
                () -> window.problemProperty().get().toString());
        assertEquals("ae-2", LessonWindows.open(window, Side.LEFT).name());
        assertEquals("vae-3", LessonWindows.open(window, Side.RIGHT).name());
        assertEquals(0.3, window.compare().path().tProperty().get());
        assertEquals(Panel.NUMBERS, window.compare().tools().panelProperty().get());
        assertEquals(Shade.MISSING, window.compare().tools().shadeProperty().get());
        assertEquals(
                "tsne",
                LessonWindows.picture(window.compare().map(Side.RIGHT))
                        .arrangement()
                        .orElseThrow()
                        .settings()
                        .method());
        assertEquals(
                "What lies between 1 and 6?", window.lesson().notesProperty().get());
    }
}
