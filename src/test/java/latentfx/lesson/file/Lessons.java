package latentfx.lesson.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import latentfx.analysis.PathKind;
import latentfx.analysis.PathStops;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.data.DataOrigin;
import latentfx.lesson.LessonState;
import latentfx.lesson.MapState;
import latentfx.lesson.SampleMarks;
import latentfx.projection.ProjectionSettings;

/** Lessons for tests, and what their files hold. */
final class Lessons {
    private static final MapState LEFT = new MapState(
            MapState.Axes.USUAL,
            Optional.of(new ProjectionSettings("tsne", true, 5000, Map.of("perplexity", 30.5), Long.MIN_VALUE, 3, 1)),
            Optional.of(new MapState.View(1 / 3.0, -2.5, 0.01)),
            Set.of(7, 0, 3),
            new MapState.Behind(true, false, true, true, 0.35));
    private static final MapState RIGHT = new MapState(
            new MapState.Axes(false, 1, 0),
            Optional.of(new ProjectionSettings("umap", false, 200, Map.of("neighbours", 15.0), 0, 0, 1)),
            Optional.empty(),
            Set.of(),
            MapState.Behind.NOTHING);
    /** Everything in it differs from a new window. */
    static final LessonState STATE = new LessonState(
            LEFT,
            RIGHT,
            Optional.of(SampleMarks.of(
                    new DataOrigin("MNIST", "test", "ab".repeat(32)), 10_000, new int[] {0, 9_999}, new int[] {5, 64, 65
                    })),
            false,
            PathStops.of(
                    new Stop.Sample(17),
                    new Stop.Free(Side.RIGHT, Stop.Origin.BLENDED, new float[] {0.1f, -2.5f}),
                    new Stop.Free(Side.LEFT, Stop.Origin.INVERSE_PCA, new float[] {1, 2})),
            0.25,
            new LessonState.Playback(true, Set.of(PathKind.SPHERICAL, PathKind.PIXEL), 81, 12, false),
            new LessonState.Below("neighbours", "missing", true, Optional.of(true), Optional.of(false)),
            "Was liegt zwischen 3 und 8?\n3과 8 사이에는?",
            new LessonState.Layout(true, false, "explore"));

    /** A new window. */
    static final LessonState USUAL = new LessonState(
            MapState.USUAL,
            MapState.USUAL,
            Optional.empty(),
            true,
            PathStops.NONE,
            0.5,
            LessonState.Playback.USUAL,
            LessonState.Below.USUAL,
            "",
            new LessonState.Layout(true, true, ""));

    private Lessons() {}

    /** The JSON of a lesson. */
    static String state(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("lab.json")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Writes a lesson without models of that JSON. */
    static void json(Path file, String json) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("lab.json"));
            zip.write(json.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(file, bytes.toByteArray());
    }
}
