package latentfx.ui.ground;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import latentfx.analysis.CodeDistances;
import latentfx.analysis.Remoteness;
import latentfx.math.Matrix;
import latentfx.model.FakeMaps;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import latentfx.projection.Basis;
import latentfx.task.Cancellation;
import latentfx.ui.map.AxisChoice;
import latentfx.ui.map.MapViewModel;
import org.junit.jupiter.api.Test;

/** What is shown of empty ground while models, positions and answers come and go. */
final class GroundViewModelTest {
    private final MapViewModel map = new MapViewModel(Runnable::run, Runnable::run);
    private final Deque<Runnable> decoding = new ArrayDeque<>();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final GroundViewModel ground =
            new GroundViewModel(map, background::addLast, decoding::addLast, Runnable::run);

    private static void finish(Deque<Runnable> work) {
        while (!work.isEmpty()) {
            work.removeFirst().run();
        }
    }

    private Optional<GroundPicture> shown() {
        return ground.shownProperty().get();
    }

    private OpenModel three() {
        OpenModel open = FakeMaps.codes("three", Matrix.of(3, 2, -4, 0, -4, 2, 4, 1), 0, 0, 1);
        map.show(open);
        map.axesProperty().set(new AxisChoice(Basis.RAW, 0, 1));
        return open;
    }

    @Test
    void emptyGroundIsDecodedAndItsDistanceFollows() {
        three();
        ground.over(0, 1);
        assertEquals(Optional.empty(), shown());
        finish(decoding);
        assertArrayEquals(new float[] {0, 1}, shown().orElseThrow().code(), 1e-6f);
        assertEquals(Optional.empty(), shown().orElseThrow().remoteness());
        finish(background);
        finish(decoding);
        Remoteness far = shown().orElseThrow().remoteness().orElseThrow();
        assertEquals(4, far.away(), 1e-6);
        // nearest neighbours: 2, 2 and the root of 64 + 1
        assertEquals(2, far.usual(), 1e-6);
        assertEquals(Remoteness.Kind.BETWEEN, far.kind());
    }

    @Test
    void theNewestPositionWins() {
        three();
        for (int i = 0; i <= 50; i++) {
            ground.over(i / 50.0, 0);
        }
        assertEquals(1, decoding.size());
        finish(decoding);
        assertEquals(1, shown().orElseThrow().x());
    }

    @Test
    void anAnswerThatComesAfterTheCursorHasLeftIsNotShown() {
        three();
        ground.over(0, 1);
        ground.off();
        finish(decoding);
        finish(background);
        finish(decoding);
        assertEquals(Optional.empty(), shown());
    }

    @Test
    void nothingStaysOfAModelThatIsGone() {
        three();
        ground.over(0, 1);
        finish(decoding);
        ground.over(1, 1);
        map.show(null);
        assertEquals(Optional.empty(), shown());
        finish(decoding);
        finish(background);
        assertEquals(Optional.empty(), shown());
        ground.over(1, 1);
        finish(decoding);
        assertEquals(Optional.empty(), shown());
    }

    @Test
    void anotherModelIsNotShownWithTheDistancesOfTheFirst() {
        three();
        ground.over(0, 1);
        map.show(FakeMaps.codes("other", Matrix.of(3, 2, 0, 0, 0, 1, 30, 0), 0, 0, 1));
        finish(background);
        finish(decoding);
        assertFalse(
                shown().map(it -> it.picture().open().name().equals("three")).orElse(false));
        ground.over(0, 4);
        finish(decoding);
        finish(background);
        finish(decoding);
        GroundPicture now = shown().orElseThrow();
        assertEquals("other", now.picture().open().name());
        assertEquals(3, now.remoteness().orElseThrow().away(), 1e-6);
        assertEquals(1, now.remoteness().orElseThrow().usual(), 1e-6);
        assertEquals(Remoteness.Kind.BETWEEN, now.remoteness().orElseThrow().kind());
    }

    @Test
    void aConditionalModelIsToldTheClassesOfTheSamplesAround() {
        OpenModel open = FakeModels.blobs("several", true, 4, 200, FakeModels.ORIGIN);
        map.show(open);
        ground.over(0, 0);
        finish(decoding);
        GroundPicture now = shown().orElseThrow();
        assertEquals(4, now.code().length);
        assertEquals(open.image().size(), now.pixels().length);
        assertTrue(now.flattened());
        assertFalse(now.mixed());
    }

    @Test
    void theUsualDistanceIsTheMedianOverTheNearestNeighbours() {
        float[] line = new float[2 * 101];
        for (int i = 0; i < 101; i++) {
            line[2 * i] = i * i; // gaps 1, 3, 5, … 199: the nearest of code i > 0 is 2i - 1 away
        }
        OpenModel open = FakeMaps.codes("line", Matrix.wrap(101, 2, line), new int[101]);
        // 1 (twice), 3, 5, … 199: the middle one of 101 in order
        assertEquals(99, CodeDistances.of(open, new Cancellation()).usual(), 1e-3);
        OpenModel alone = FakeMaps.codes("alone", Matrix.of(1, 2, 3, 4), 0);
        assertEquals(0, CodeDistances.of(alone, new Cancellation()).usual());
    }
}
