package latentfx.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class SparseMatrixTest {
    private static final Matrix LINE = Matrix.of(4, 1, 0, 1, 3, 7);

    @Test
    void everyRowKnowsItsNearestOthers() {
        NeighbourGraph graph = NeighbourGraph.of(LINE, 2, () -> {});
        assertEquals(1, graph.neighbour(0, 0));
        assertEquals(2, graph.neighbour(0, 1));
        assertEquals(0, graph.neighbour(1, 0));
        assertEquals(2, graph.neighbour(3, 0));
        assertEquals(16, graph.squaredDistance(3, 0));
        assertEquals(6, graph.distance(3, 1));
        assertThrows(IllegalArgumentException.class, () -> NeighbourGraph.of(LINE, 4, () -> {}));
    }

    @Test
    void anEdgeHasOneWeightWhicheverEndsNameIt() {
        // 0 and 1 name each other, 2 names 1, 3 names 2.
        SparseMatrix graph = SparseMatrix.symmetric(
                NeighbourGraph.of(LINE, 1, () -> {}),
                new double[] {1, 10, 100, 1000},
                (there, back) -> there + 2 * back);
        assertEquals("0: 1=21.0 | 1: 0=12.0 2=200.0 | 2: 1=100.0 3=2000.0 | 3: 2=1000.0", text(graph));
    }

    @Test
    void oneMoreEdgeTakesItsPlaceInBothRows() {
        SparseMatrix graph =
                SparseMatrix.symmetric(NeighbourGraph.of(LINE, 1, () -> {}), new double[] {1, 1, 1, 1}, Math::max);
        assertEquals("0: 1=1.0 3=5.0 | 1: 0=1.0 2=1.0 | 2: 1=1.0 3=1.0 | 3: 0=5.0 2=1.0", text(graph.with(3, 0, 5)));
        assertThrows(IllegalArgumentException.class, () -> graph.with(1, 0, 5));
    }

    private static String text(SparseMatrix graph) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < graph.rows(); row++) {
            text.append(row == 0 ? "" : " | ").append(row).append(':');
            for (int entry = graph.start(row); entry < graph.start(row + 1); entry++) {
                text.append(' ').append(graph.column(entry)).append('=').append(graph.value(entry));
            }
        }
        return text.toString();
    }
}
