package latentfx.lesson.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/** Ways of one point in the plane, of which steps and lengths are known. */
final class StepFiguresTest {
    private static double of(String group, DoubleFunction<Matrix> way) {
        List<MeasuredFigure> found = new ArrayList<>();
        new StepFigures(1, new Cancellation()).measure("way", way, found::add);
        return found.stream()
                .filter(figure -> figure.name().equals(group + ".way"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void aStraightEvenWayIsOneByBoth() {
        assertEquals(1, of("max_over_mean_step", t -> Matrix.of(1, 2, (float) t, (float) t)), 1e-5);
        assertEquals(1, of("path_over_chord", t -> Matrix.of(1, 2, (float) t, (float) t)), 1e-5);
    }

    /** In ten steps t² goes 0.19 in its last one and 0.1 in its mean one. */
    @Test
    void aWayThatSpeedsUpIsUnevenButNotLonger() {
        assertEquals(1.9, of("max_over_mean_step", t -> Matrix.of(1, 2, (float) (t * t), 0)), 1e-5);
        assertEquals(1, of("path_over_chord", t -> Matrix.of(1, 2, (float) (t * t), 0)), 1e-5);
    }

    /** Half a circle in ten chords of 18 degrees: 10 · 2 sin 9° against a diameter of 2. */
    @Test
    void aRoundWayIsLonger() {
        double length = 10 * 2 * Math.sin(Math.toRadians(9)) / 2;
        assertEquals(
                length,
                of(
                        "path_over_chord",
                        t -> Matrix.of(1, 2, (float) Math.cos(Math.PI * t), (float) Math.sin(Math.PI * t))),
                1e-5);
    }
}
