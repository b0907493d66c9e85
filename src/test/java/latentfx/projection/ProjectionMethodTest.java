package latentfx.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import latentfx.data.toy.SwissRoll;
import latentfx.math.Clouds;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties common to all projection methods, and their handling of degenerate points. */
final class ProjectionMethodTest {
    private static final Matrix CLOUD = Clouds.of(200, 4, 3, 0.5f, 5);

    static List<ProjectionMethod> all() {
        return Projections.kinds().stream()
                .map(ProjectionMethodTest::ofFewNeighbours)
                .toList();
    }

    static List<ProjectionMethod> iterative() {
        return all().stream().filter(method -> method.kind().arranges()).toList();
    }

    /** With ten neighbours, or a perplexity of ten, where the method has such an option. */
    static ProjectionMethod ofFewNeighbours(ProjectionKind kind) {
        Map<String, Double> few = kind.options().stream()
                .map(ProjectionOption::name)
                .filter(Set.of("neighbours", "perplexity")::contains)
                .collect(Collectors.toMap(name -> name, name -> 10.0));
        return kind.method(few, 3, 0, 1);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyPointHasAFinitePlaceAndTheSameOneWhenDoneAgain(ProjectionMethod method) {
        Embedding once = fit(method, CLOUD);
        assertEquals(200, once.shown());
        assertEquals(200, once.given());
        assertEquals(method.seed(), once.seed());
        for (float value : once.positions().toArray()) {
            assertTrue(Float.isFinite(value));
        }
        assertEquals(once.positions(), fit(method, CLOUD).positions());
    }

    @ParameterizedTest
    @MethodSource("iterative")
    void progressRisesToTheEndOnTheCallingThread(ProjectionMethod method) {
        List<Double> reported = new ArrayList<>();
        Thread caller = Thread.currentThread();
        method.fit(
                CLOUD,
                progress -> {
                    assertEquals(caller, Thread.currentThread());
                    reported.add(progress.fraction());
                },
                new Cancellation());
        assertTrue(reported.size() > 2, reported.toString());
        assertEquals(reported.stream().sorted().toList(), reported);
        assertTrue(reported.get(reported.size() - 1) > 0.5, reported.toString());
    }

    @ParameterizedTest
    @MethodSource("iterative")
    void aMethodEndsWhenAskedTo(ProjectionMethod method) {
        Matrix points = SwissRoll.of(3000, 1).points();
        Cancellation cancellation = new Cancellation();
        long[] asked = new long[1];
        assertThrows(
                CancellationException.class,
                () -> method.fit(
                        points,
                        progress -> {
                            if (progress.fraction() > 0.25 && asked[0] == 0) {
                                asked[0] = System.nanoTime();
                                cancellation.cancel();
                            }
                        },
                        cancellation));
        double seconds = (System.nanoTime() - asked[0]) / 1e9;
        assertTrue(asked[0] != 0 && seconds < 2, seconds + " s");
    }

    @Test
    void theSeedDecidesTheMap() {
        assertNotEquals(
                fit(Umap.of(10, 3), CLOUD).positions(),
                fit(Umap.of(10, 4), CLOUD).positions());
        assertNotEquals(
                fit(Tsne.of(10, 3), CLOUD).positions(),
                fit(Tsne.of(10, 4), CLOUD).positions());
    }

    @Test
    void partsThatAreNotConnectedAreNeverPassedOverInSilence() {
        Matrix far = Clouds.of(90, 3, 3, 50, 2); // three clouds, far apart
        Embedding isomap = fit(new Isomap(5), far);
        assertEquals(List.of(new ProjectionRemark.PartsJoined(3)), isomap.remarks());
        assertEquals(90, isomap.shown());
        double within = distance(isomap.positions(), 0, 3);
        double between = distance(isomap.positions(), 0, 1);
        assertTrue(between > 20 * within, between + " between parts, " + within + " within");
        Embedding lle = fit(new LocallyLinear(5), far);
        assertEquals(30, lle.shown());
        assertEquals(90, lle.given());
        assertEquals(new ProjectionRemark.LargestPartOnly(3, 60), lle.remarks().get(0));
        assertEquals(3, lle.samples()[1]);
    }

    @Test
    void groupsWhoseNeighboursAreAllAmongThemselvesAreReported() {
        // Two tight groups of six, each the others' only neighbours, and a chain of points with neighbours in both.
        float[] line = new float[24];
        for (int i = 0; i < 6; i++) {
            line[i] = i * 0.001f;
            line[6 + i] = 20 + i * 0.001f;
            line[12 + i] = 1 + i * 1.6f;
            line[18 + i] = 19 - i * 1.6f;
        }
        Embedding map = fit(new LocallyLinear(5), Matrix.of(24, 1, line));
        assertTrue(
                map.remarks().contains(new ProjectionRemark.ClosedGroups(2)),
                map.remarks().toString());
    }

    @ParameterizedTest
    @MethodSource("iterative")
    void coincidingPointsStayFinite(ProjectionMethod method) {
        float[] values = new float[80 * 2];
        Arrays.fill(values, 0, 60, 1);
        for (int i = 60; i < values.length; i++) {
            values[i] = (i * 37 % 101) / 10f;
        }
        for (float value : fit(method, Matrix.of(80, 2, values)).positions().toArray()) {
            assertTrue(Float.isFinite(value));
        }
        for (float value :
                fit(method, Matrix.of(80, 1, new float[80])).positions().toArray()) {
            assertTrue(Float.isFinite(value));
        }
    }

    @Test
    void optionsOutOfRangeAreRefusedByName() {
        refused("neighbours must be 2 to 200, not 1", () -> new Isomap(1));
        refused("neighbours must be 2 to 200, not 201", () -> new LocallyLinear(201));
        refused("perplexity must be 2 to 100, not NaN", () -> Tsne.of(Double.NaN, 0));
        refused("steps must be 250 to 5000, not 10", () -> new Tsne(30, 10, 0));
        refused("smallest distance must be 0 to 0.99, not 1", () -> new Umap(15, 1, 0));
        refused("axes must be two different ones counted from 1, not 2 and 2", () -> new PrincipalPlane(1, 1));
    }

    @Test
    void pointsThatDoNotFitAreRefusedWithWhatToChange() {
        refused(
                "10 points are too few for 10 neighbours each; ask for fewer neighbours or give more points",
                () -> fit(Isomap.USUAL, CLOUD.slice(0, 10)));
        refused(
                "50 points are too few for a perplexity of 30.0: it takes more than three times as many;"
                        + " ask for less or give more points",
                () -> fit(Tsne.of(30, 0), CLOUD.slice(0, 50)));
        refused(
                "10,001 points are more than the 10,000 that lle can place; give fewer of them",
                () -> fit(LocallyLinear.USUAL, Matrix.wrap(10_001, 1, new float[10_001])));
        refused("axis 9 does not exist: the points have 4 numbers each", () -> fit(new RawPlane(0, 8), CLOUD));
        Matrix broken = Matrix.of(40, 1, new float[40]);
        float[] values = broken.toArray();
        values[7] = Float.NaN;
        refused(
                "point 7 holds NaN as number 1 of its numbers, which cannot be placed or compared;"
                        + " give finite numbers or leave such rows out",
                () -> fit(Umap.of(5, 0), Matrix.wrap(40, 1, values)));
    }

    private static Embedding fit(ProjectionMethod method, Matrix points) {
        return method.fit(points, (Progress progress) -> {}, new Cancellation());
    }

    private static double distance(Matrix map, int i, int j) {
        return Math.hypot(map.get(i, 0) - map.get(j, 0), map.get(i, 1) - map.get(j, 1));
    }

    private static void refused(String sentence, Runnable attempt) {
        assertEquals(
                sentence,
                assertThrows(IllegalArgumentException.class, attempt::run).getMessage());
    }
}
