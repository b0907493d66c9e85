package latentfx.projection.graph;

import java.util.Arrays;
import latentfx.math.NeighbourGraph;

/**
 * Finds closed groups of points, whose neighbours are all members of the group: the strongly connected components of
 * the directed neighbour graph without outgoing edges (Tarjan 1972, without recursion).
 */
public final class ClosedGroups {
    private final NeighbourGraph graph;
    private final int[] number;
    private final int[] low;
    private final int[] group;
    private final int[] open;
    private final int[] path;
    private final int[] nextNeighbour;
    private int opened;
    private int visited;
    private int groups;

    private ClosedGroups(NeighbourGraph graph) {
        this.graph = graph;
        int n = graph.rows();
        number = new int[n];
        Arrays.fill(number, -1);
        group = new int[n];
        Arrays.fill(group, -1);
        low = new int[n];
        open = new int[n];
        path = new int[n];
        nextNeighbour = new int[n];
    }

    /** The number of closed groups, at least 1. */
    public static int count(NeighbourGraph graph) {
        ClosedGroups search = new ClosedGroups(graph);
        for (int i = 0; i < graph.rows(); i++) {
            if (search.number[i] < 0) {
                search.visit(i);
            }
        }
        boolean[] leaves = new boolean[search.groups];
        for (int i = 0; i < graph.rows(); i++) {
            for (int p = 0; p < graph.k(); p++) {
                leaves[search.group[i]] |= search.group[graph.neighbour(i, p)] != search.group[i];
            }
        }
        int closed = 0;
        for (boolean leads : leaves) {
            closed += leads ? 0 : 1;
        }
        return closed;
    }

    private void visit(int start) {
        int depth = 0;
        enter(start);
        path[depth++] = start;
        while (depth > 0) {
            int i = path[depth - 1];
            if (nextNeighbour[i] < graph.k()) {
                int j = graph.neighbour(i, nextNeighbour[i]++);
                if (number[j] < 0) {
                    enter(j);
                    path[depth++] = j;
                } else if (group[j] < 0) {
                    low[i] = Math.min(low[i], number[j]);
                }
            } else {
                depth--;
                if (depth > 0) {
                    low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[i]);
                }
                close(i);
            }
        }
    }

    private void enter(int i) {
        number[i] = visited;
        low[i] = visited++;
        open[opened++] = i;
    }

    private void close(int i) {
        if (low[i] != number[i]) {
            return;
        }
        int member;
        do {
            member = open[--opened];
            group[member] = groups;
        } while (member != i);
        groups++;
    }
}
