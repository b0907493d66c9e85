package latentfx.projection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import latentfx.math.Clouds;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** t-SNE and UMAP seen while they move points. */
final class MotionTest {
    private static final long MILLI = 1_000_000;
    private static final Matrix POINTS = Clouds.of(150, 6, 3, 0.4f, 7);

    private final List<Motion.Moment> moments = new ArrayList<>();
    private long now;
    /** By how much time passes with each step, ms. */
    private long each = 200;

    private static ProjectionMethod method(String id) {
        return id.equals("tsne") ? new Tsne(10, 250, 3) : Umap.of(10, 3);
    }

    private Motion motion(int stopAfter) {
        Motion[] made = new Motion[1];
        made[0] = Motion.shown(() -> now, moment -> {
            moments.add(moment);
            if (moments.size() == stopAfter) {
                made[0].stop();
            }
        });
        return made[0];
    }

    private Embedding seen(String id, Motion motion) {
        return method(id).fit(POINTS, motion, progress -> now += each * MILLI, new Cancellation());
    }

    private static Embedding unseen(String id) {
        return method(id).fit(POINTS, progress -> {}, new Cancellation());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tsne", "umap"})
    void beingSeenAtEachStepDoesNotChangeABit(String id) {
        Embedding seen = seen(id, motion(-1));
        assertArrayEquals(unseen(id).positions().toArray(), seen.positions().toArray());
        assertEquals(List.of(), seen.remarks());
        int steps = id.equals("tsne") ? 250 : 500;
        assertEquals(steps - 1, moments.size(), "every step but the last, which is the result");
        assertEquals(1, moments.get(0).step());
        assertEquals(steps, moments.get(0).steps());
        assertEquals(steps - 1, moments.get(steps - 2).step());
    }

    @Test
    void itIsSeenFiveTimesASecond() {
        each = 50;
        seen("tsne", motion(-1));
        assertEquals(
                List.of(1, 5, 9, 13),
                moments.stream().limit(4).map(Motion.Moment::step).toList());
        assertEquals(63, moments.size(), "250 steps of 50 ms are 12.5 s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tsne", "umap"})
    void aStoppedRunKeepsThePositionsSeenLast(String id) {
        Embedding stopped = seen(id, motion(40));
        assertEquals(40, moments.size());
        assertArrayEquals(
                moments.get(39).positions().toArray(), stopped.positions().toArray());
        assertEquals(List.of(new ProjectionRemark.Stopped(40, id.equals("tsne") ? 250 : 500)), stopped.remarks());
        assertEquals(150, stopped.shown());
    }

    @Test
    void whatWasSeenIsACopy() {
        float[][] first = new float[1][];
        Motion motion = Motion.shown(() -> now, moment -> {
            moments.add(moment);
            first[0] = first[0] == null ? moment.positions().toArray() : first[0];
        });
        seen("umap", motion);
        assertArrayEquals(first[0], moments.get(0).positions().toArray());
    }

    @Test
    void stoppingAfterTheLastStepIsTheWholeRun() {
        Motion motion = Motion.unseen();
        Embedding whole = method("umap")
                .fit(
                        POINTS,
                        motion,
                        progress -> {
                            if (progress.fraction() >= 1) {
                                motion.stop();
                            }
                        },
                        new Cancellation());
        assertEquals(List.of(), whole.remarks());
        assertTrue(motion.isStopped());
    }

    @Test
    void stoppedBeforeTheFirstStepItTakesOne() {
        Motion motion = motion(-1);
        motion.stop();
        Embedding one = seen("tsne", motion);
        assertEquals(List.of(new ProjectionRemark.Stopped(1, 250)), one.remarks());
        assertEquals(List.of(), moments);
    }

    @Test
    void aCancelledRunIsNotAStoppedOne() {
        Cancellation cancellation = new Cancellation();
        Motion motion = Motion.shown(() -> now, moment -> cancellation.cancel());
        assertThrows(
                CancellationException.class, () -> method("tsne").fit(POINTS, motion, progress -> {}, cancellation));
    }

    @Test
    void methodsWithoutStepsPayNoAttention() {
        Motion motion = motion(-1);
        motion.stop();
        Embedding placed = PrincipalPlane.KIND
                .method(java.util.Map.of(), 1, 0, 1)
                .fit(POINTS, motion, progress -> {}, new Cancellation());
        assertEquals(150, placed.shown());
        assertEquals(List.of(), moments);
    }
}
