package latentfx.ui.lesson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import latentfx.lesson.Lesson;
import latentfx.lesson.LessonFile;
import latentfx.lesson.LessonState;
import latentfx.lesson.MapState;
import latentfx.ui.path.EndKind;
import latentfx.ui.path.PathEnd;
import latentfx.ui.path.PathSelection;
import latentfx.ui.path.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The path of a lesson comes back from its file as it was chosen. */
final class LessonPathsTest {
    @TempDir
    private Path folder;

    private PathSelection again(PathSelection selection) throws Exception {
        LessonState state = new LessonState(
                MapState.USUAL,
                MapState.USUAL,
                Optional.empty(),
                selection.side() == Side.LEFT,
                LessonPaths.ends(selection),
                0.5,
                LessonState.Walk.USUAL,
                LessonState.Below.USUAL,
                "",
                new LessonState.Layout(true, true, ""));
        Path file = folder.resolve("path.lab");
        LessonFile.write(new Lesson(Optional.empty(), Optional.empty(), state), file);
        return LessonPaths.selection(LessonFile.read(file).state());
    }

    @ParameterizedTest
    @EnumSource(names = {"INVERSE_PCA", "RAW_AXES", "BLENDED"})
    void aPlaceOnAMapStaysOneOfItsKind(EndKind kind) throws Exception {
        PathEnd place = new PathEnd.FreeEnd(Side.RIGHT, kind, new float[] {0.25f, -3});
        PathSelection read = again(new PathSelection(Side.RIGHT, Optional.of(place), List.of(), Optional.empty()));
        PathEnd.FreeEnd end = (PathEnd.FreeEnd) read.from().orElseThrow();
        assertEquals(kind, end.kind());
        assertEquals(Side.RIGHT, end.side());
        assertArrayEquals(new float[] {0.25f, -3}, end.code());
    }

    @Test
    void samplesAndStopsKeepTheirOrder() throws Exception {
        PathSelection selection = new PathSelection(
                Side.LEFT,
                Optional.of(new PathEnd.SampleEnd(7)),
                List.of(new PathEnd.SampleEnd(3), new PathEnd.SampleEnd(5)),
                Optional.of(new PathEnd.SampleEnd(1)));
        assertEquals(selection, again(selection));
    }
}
