package latentfx.ui.pathcomparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import latentfx.analysis.Judge;
import latentfx.analysis.PathKind;
import latentfx.analysis.SampledPath;
import latentfx.latent.PathPlacement;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

/** Five frames of two pixels: the steps between them are 0.3, 0.5 (a 3-4-5 triangle), 0 and 1. */
final class TrackReadingTest {
    private static final Matrix FRAMES = Matrix.of(5, 2, 0, 0, 0.3f, 0, 0.6f, 0.4f, 0.6f, 0.4f, 0.6f, 1.4f);
    private static final Matrix SHARES = Matrix.of(5, 2, 1, 0, 0.9f, 0.1f, 0.4f, 0.6f, 0.2f, 0.8f, 0, 1);

    private static SampledPath path(boolean placed) {
        double[] percentiles = {10, 40, 97, 60, 20};
        return new SampledPath(
                PathKind.LINEAR,
                FRAMES,
                placed ? Optional.of(new PathPlacement(FRAMES, SHARES, new double[5], percentiles)) : Optional.empty(),
                1.8);
    }

    @Test
    void aPositionIsReadFromTheStepThatItLiesInAndTheNearestFrame() {
        TrackReading reading = TrackReading.at(path(true), Optional.empty(), 0.45);
        assertEquals(0.5, reading.step(), 1e-6);
        TrackReading.Place place = reading.place().orElseThrow();
        assertEquals(1, place.label());
        assertEquals(0.6, place.share(), 1e-6);
        assertEquals(97, place.percentile());
    }

    @Test
    void theEndsBelongToTheFirstAndTheLastStep() {
        assertEquals(0.3, TrackReading.at(path(true), Optional.empty(), 0).step(), 1e-6);
        assertEquals(1, TrackReading.at(path(true), Optional.empty(), 1).step(), 1e-6);
        assertEquals(1, TrackReading.at(path(true), Optional.empty(), 7).step(), 1e-6, "beyond the end is the end");
        assertEquals(
                10,
                TrackReading.at(path(true), Optional.empty(), -1)
                        .place()
                        .orElseThrow()
                        .percentile());
    }

    @Test
    void whereThePlaceIsUnknownOnlyTheStepIsRead() {
        TrackReading reading = TrackReading.at(path(false), Optional.empty(), 0.5);
        assertTrue(reading.place().isEmpty());
        PathComparisonWords words = new PathComparisonWords();
        assertEquals("Step 0.00", words.step(reading));
        assertEquals("Class unknown", words.label(reading, List.of("cat", "dog")));
        assertEquals("Off data unknown", words.off(reading));
    }

    @Test
    void theJudgeIsReadAtTheNearestFrame() {
        JudgedFrames judged = new JudgedFrames(
                List.of("six", "zero"),
                new Judge.Verdicts(new int[] {0, 0, 1, 1, 1}, new double[] {1, 0.9, 0.5, 0.7, 0.96}));
        TrackReading reading = TrackReading.at(path(true), Optional.of(judged), 0.3);
        assertEquals(new TrackReading.Judged("six", 0.9), reading.judged().orElseThrow());
        PathComparisonWords words = new PathComparisonWords();
        assertEquals("Judge six · 90 %", words.judged(reading));
        assertEquals("No judge", words.judged(TrackReading.at(path(true), Optional.empty(), 0.3)));
    }

    @Test
    void eachChartIsNamedWithItsValue() {
        TrackReading reading = TrackReading.at(path(true), Optional.empty(), 0.5);
        PathComparisonWords words = new PathComparisonWords();
        assertEquals("Class dog · 60 %", words.label(reading, List.of("cat", "dog")));
        assertEquals("Off data 97 %", words.off(reading));
        assertEquals("0–1.00", words.range(1));
    }
}
