package latentfx.ui.arena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import latentfx.analysis.arena.NeighbourEdges;
import latentfx.analysis.arena.SpaceCloud;
import latentfx.math.Matrix;
import latentfx.math.NeighbourGraph;
import latentfx.projection.Embedding;
import org.junit.jupiter.api.Test;

/** Where points are on screen between space and map, and what is painted there. */
final class SpaceFrameTest {
    private static final Turn FRONT = new Turn(0, 0, 1);

    /** A square of side 2 in the plane z = 0, and a point before its middle. */
    private static final SpaceCloud CLOUD =
            new SpaceCloud(Matrix.of(5, 3, -1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0, 0, 0, 0.5f), Optional.empty());

    private static SpaceFrame frame(Turn turn, double flat, Optional<Embedding> map) {
        SpaceFrame frame = new SpaceFrame();
        frame.place(new SpaceShape(CLOUD, map), turn, flat, 200, 100);
        return frame;
    }

    @Test
    void seenFromTheFrontRightIsRightAndUpIsUp() {
        SpaceFrame frame = frame(FRONT, 0, Optional.empty());
        assertTrue(frame.x(1) > 100 && frame.y(1) > 50, "right and low");
        assertTrue(frame.x(3) < 100 && frame.y(3) < 50, "left and high");
        assertTrue(frame.depth(4) > frame.depth(0), "the middle is nearer");
    }

    @Test
    void aQuarterTurnPutsWhatIsNearAtTheSide() {
        SpaceFrame frame = frame(new Turn(Math.PI / 2, 0, 1), 0, Optional.empty());
        assertTrue(frame.x(4) > 100 + 5, "the near point is at the right now");
    }

    @Test
    void theNearestPointToAPixelIsFoundWithinReach() {
        SpaceFrame frame = frame(FRONT, 0, Optional.empty());
        assertEquals(4, frame.nearest(101, 51, 14));
        assertEquals(-1, frame.nearest(5, 5, 14));
    }

    @Test
    void onTheMapPointsAreWhereItPutsThemAndOthersAreNotShown() {
        Matrix positions = Matrix.of(4, 2, 0, 0, 10, 0, 10, 5, 0, 5);
        Embedding map = new Embedding(positions, new int[] {0, 1, 2, 3}, 5, OptionalLong.empty(), List.of());
        SpaceFrame frame = frame(new Turn(1, 1, 1), 1, Optional.of(map));
        assertFalse(frame.shows(4));
        assertEquals(frame.y(0), frame.y(1), 1e-3);
        assertEquals(2 * (frame.y(0) - frame.y(3)), frame.x(1) - frame.x(0), 1e-3);
        assertTrue(frame(FRONT, 0, Optional.of(map)).shows(4), "in space it is");
    }

    @Test
    void pointsAndEdgesLeaveTracesOnTheRaster() {
        SpaceFrame frame = frame(FRONT, 0, Optional.empty());
        NeighbourEdges edges = new NeighbourEdges(CLOUD, NeighbourGraph.of(CLOUD.points(), 2, () -> {}), 2);
        int[] without = new int[200 * 100];
        int[] with = new int[200 * 100];
        SpacePainter painter = new SpacePainter();
        painter.paint(without, 200, frame, new int[5], Optional.empty(), 2);
        painter.paint(with, 200, frame, new int[5], Optional.of(edges), 2);
        assertTrue(without[50 * 200 + 100] != 0, "the near point");
        long points = Arrays.stream(without).filter(pixel -> pixel != 0).count();
        assertTrue(points > 5 * 9 && points < 5 * 36, points + " pixels of 5 discs of radius 2");
        assertTrue(Arrays.stream(with).filter(pixel -> pixel != 0).count() > points + 100, "and lines");
    }
}
