package latentfx.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import latentfx.analysis.PathStops;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

/** The position of the handle on a path, and which stops are free. */
class PathOverlayTest {
    /** A path over samples at the positions {@code xy}, across and up in turn. */
    static PathOverlay straight(double t, float... xy) {
        int count = xy.length / 2;
        List<Stop> samples =
                IntStream.range(0, count).<Stop>mapToObj(Stop.Sample::new).toList();
        return PathOverlay.straight(new PathStops(samples), Matrix.wrap(count, 2, xy), t);
    }

    @Test
    void theHandleFollowsTheCursorAlongTheLine() {
        PathOverlay path = straight(0.25, 0, 0, 10, 0);
        assertEquals(2.5, path.handleX(), 1e-12);
        assertEquals(0.7, path.nearestT(7, 55), 1e-12);
        assertEquals(1, path.nearestT(70, 55));
        assertEquals(0, path.nearestT(-1, 0));
        PathOverlay bent = straight(0.75, 0, 0, 10, 0, 10, 10);
        assertEquals(10, bent.handleX(), 1e-12);
        assertEquals(5, bent.handleY(), 1e-12);
        assertEquals(0.25, bent.nearestT(5, -1), 1e-12);
        assertEquals(0.9, bent.nearestT(11, 8), 1e-12);
        assertEquals(0, straight(0, 1, 1, 1, 1).nearestT(5, 5));
        assertThrows(IllegalArgumentException.class, () -> straight(1.1, 0, 0, 1, 1));
    }

    @Test
    void aStopThatIsNoSampleIsFree() {
        Stop free = new Stop.Free(Side.LEFT, Stop.Origin.BLENDED, new float[] {1, 2, 3});
        PathStops stops = PathStops.of(new Stop.Sample(4), free, new Stop.Sample(5));
        PathOverlay path = PathOverlay.straight(stops, Matrix.of(3, 2, 0, 0, 1, 2, 3, 4), 0);
        assertFalse(path.first().free());
        assertEquals(List.of(new PathOverlay.Position(1, 2, true)), path.between());
        assertEquals(4, path.last().y());
        assertTrue(path.complete());
    }

    @Test
    void everyStopHasAPosition() {
        Matrix one = Matrix.of(1, 2, 0, 0);
        PathStops two = PathStops.of(new Stop.Sample(1), new Stop.Sample(2));
        assertThrows(IllegalArgumentException.class, () -> PathOverlay.straight(two, one, 0));
        assertThrows(IllegalArgumentException.class, () -> PathOverlay.straight(PathStops.NONE, one, 0));
    }
}
