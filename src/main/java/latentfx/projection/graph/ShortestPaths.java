package latentfx.projection.graph;

import java.util.Arrays;
import latentfx.math.SparseMatrix;

/**
 * Single-source shortest paths through a graph of positive distances (Dijkstra 1959, with an indexed binary heap).
 * Reusable; not safe for use by several threads.
 */
final class ShortestPaths {
    private final SparseMatrix graph;
    private final double[] length;
    private final int[] heap;
    private final int[] heapIndex;
    private int size;

    ShortestPaths(SparseMatrix graph) {
        this.graph = graph;
        length = new double[graph.rows()];
        heap = new int[graph.rows()];
        heapIndex = new int[graph.rows()];
    }

    /**
     * The path length from {@code start} to every point; infinite for points that cannot be reached. The array is
     * reused by the next call.
     */
    double[] from(int start) {
        Arrays.fill(length, Double.POSITIVE_INFINITY);
        Arrays.fill(heapIndex, -1);
        length[start] = 0;
        size = 1;
        heap[0] = start;
        heapIndex[start] = 0;
        while (size > 0) {
            int nearest = removeNearest();
            int end = graph.start(nearest + 1);
            for (int edge = graph.start(nearest); edge < end; edge++) {
                shorten(graph.column(edge), length[nearest] + graph.value(edge));
            }
        }
        return length;
    }

    private void shorten(int point, double candidate) {
        if (candidate < length[point]) {
            length[point] = candidate;
            if (heapIndex[point] < 0) {
                heapIndex[point] = size++;
            }
            up(point, heapIndex[point]);
        }
    }

    private int removeNearest() {
        int nearest = heap[0];
        int last = heap[--size];
        if (size > 0) {
            down(last);
        }
        return nearest;
    }

    private void up(int point, int from) {
        int at = from;
        while (at > 0) {
            int parent = (at - 1) / 2;
            if (length[heap[parent]] <= length[point]) {
                break;
            }
            put(heap[parent], at);
            at = parent;
        }
        put(point, at);
    }

    private void down(int point) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && length[heap[child + 1]] < length[heap[child]]) {
                child++;
            }
            if (length[heap[child]] >= length[point]) {
                break;
            }
            put(heap[child], at);
            at = child;
        }
        put(point, at);
    }

    private void put(int point, int at) {
        heap[at] = point;
        heapIndex[point] = at;
    }
}
