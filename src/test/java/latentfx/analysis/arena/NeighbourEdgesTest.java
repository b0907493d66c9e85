package latentfx.analysis.arena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import latentfx.math.Matrix;
import latentfx.math.NeighbourGraph;
import org.junit.jupiter.api.Test;

/** The graph of neighbours, its short cuts and the ways through it. */
final class NeighbourEdgesTest {
    private static NeighbourEdges of(SpaceCloud cloud, int k) {
        return new NeighbourEdges(cloud, NeighbourGraph.of(cloud.points(), k, () -> {}), k);
    }

    @Test
    void aWayLeadsFromNeighbourToNeighbour() {
        SpaceCloud row =
                new SpaceCloud(Matrix.of(5, 3, 0, 0, 0, 1, 0, 0, 2.1f, 0, 0, 3.3f, 0, 0, 9, 0, 0), Optional.empty());
        NeighbourEdges edges = of(row, 1);
        assertEquals(4, edges.size()); // 0-1, 1-2, 2-3 and 3-4, each once
        NeighbourEdges.Way way = edges.way(0, 4).orElseThrow();
        assertEquals(List.of(0, 1, 2, 3, 4), way.points());
        assertEquals(9, way.length(), 1e-5);
    }

    @Test
    void withoutAJoiningEdgeThereIsNoWay() {
        SpaceCloud two = new SpaceCloud(Matrix.of(4, 3, 0, 0, 0, 1, 0, 0, 9, 0, 0, 10, 0, 0), Optional.empty());
        assertTrue(of(two, 1).way(0, 3).isEmpty());
    }

    /** The reference finds that Isomap takes short cuts at 20 neighbours in some rolls of 1,500, and in none at 10. */
    @Test
    void manyNeighboursCutThroughTheRoll() {
        SpaceCloud roll = CloudKind.SWISS_ROLL.draw(1500, 0);
        assertEquals(0, of(roll, 10).shortCuts());
        NeighbourEdges many = of(roll, 40);
        assertTrue(many.shortCuts() > 100, many.shortCuts() + " short cuts");
        Sheet sheet = roll.sheet().orElseThrow();
        int inner = 0;
        int outer = 0;
        for (int i = 0; i < roll.size(); i++) {
            inner = sheet.along(i) < sheet.along(inner) ? i : inner;
            outer = sheet.along(i) > sheet.along(outer) ? i : outer;
        }
        double true10 = of(roll, 10).way(inner, outer).orElseThrow().length() / sheet.distance(inner, outer);
        assertEquals(1.035, true10, 0.03);
        assertTrue(many.way(inner, outer).orElseThrow().length() < 0.8 * sheet.distance(inner, outer));
    }
}
