package latentfx.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import latentfx.math.Matrix;
import latentfx.math.Nearest;
import latentfx.math.SquaredDistances;
import latentfx.task.Cancellation;

/** Builds the graphs for the initial paths of geodesics: a grid in two dimensions, neighbouring codes in others. */
final class MetricGraphs {
    /** Nodes along one side of the grid. */
    static final int SIDE = 48;
    /** Most codes that become nodes of the graph. */
    static final int LANDMARKS = 1500;

    private static final int NEIGHBOURS = 10;
    private static final double MARGIN = 0.05;
    private static final double OUTLIERS = 0.002;
    /**
     * Grid steps to the eight adjacent nodes and to the eight a knight's move away: with fewer directions, paths become
     * longer than the metric demands.
     */
    private static final int[][] STEPS = {
        {0, 1}, {0, -1}, {1, 0}, {-1, 0}, {1, 1}, {1, -1}, {-1, 1}, {-1, -1},
        {1, 2}, {1, -2}, {-1, 2}, {-1, -2}, {2, 1}, {2, -1}, {-2, 1}, {-2, -1}
    };

    private MetricGraphs() {}

    /** The graph for paths in the space of the metric's codes. */
    static MetricGraph of(DecoderMetric metric, Cancellation cancellation) {
        Matrix codes = metric.density().codes();
        Matrix nodeCodes = codes.columns() == 2 ? grid(codes) : landmarks(codes);
        cancellation.throwIfCancelled();
        MeasuredCodes nodes = new MeasuredCodes(metric, nodeCodes);
        cancellation.throwIfCancelled();
        return new MetricGraph(
                metric, nodes, codes.columns() == 2 ? gridLinks() : neighbourLinks(nodeCodes, cancellation));
    }

    /** A regular grid over the range of the codes, without a few outliers. */
    private static Matrix grid(Matrix codes) {
        float[] nodeCodes = new float[SIDE * SIDE * 2];
        for (int d = 0; d < 2; d++) {
            float[] values = codes.columns(d, 1).toArray();
            Arrays.sort(values);
            int cut = (int) (OUTLIERS * values.length);
            double least = values[cut];
            double most = values[values.length - 1 - cut];
            double margin = MARGIN * (most - least);
            double step = (most - least + 2 * margin) / (SIDE - 1);
            for (int i = 0; i < SIDE * SIDE; i++) {
                nodeCodes[2 * i + d] = (float) (least - margin + step * (d == 0 ? i % SIDE : i / SIDE));
            }
        }
        return Matrix.wrap(SIDE * SIDE, 2, nodeCodes);
    }

    private static int[][] gridLinks() {
        return IntStream.range(0, SIDE * SIDE)
                .mapToObj(i -> Arrays.stream(STEPS)
                        .filter(step -> onGrid(i % SIDE + step[0]) && onGrid(i / SIDE + step[1]))
                        .mapToInt(step -> i + step[0] + SIDE * step[1])
                        .toArray())
                .toArray(int[][]::new);
    }

    private static boolean onGrid(int at) {
        return at >= 0 && at < SIDE;
    }

    /** An evenly spaced sample of the codes. */
    private static Matrix landmarks(Matrix codes) {
        int count = Math.min(LANDMARKS, codes.rows());
        float[] nodeCodes = new float[count * codes.columns()];
        for (int i = 0; i < count; i++) {
            codes.copyRows((int) ((long) i * codes.rows() / count), 1, nodeCodes, i * codes.columns());
        }
        return Matrix.wrap(count, codes.columns(), nodeCodes);
    }

    private static int[][] neighbourLinks(Matrix nodeCodes, Cancellation cancellation) {
        List<List<Integer>> links = new ArrayList<>();
        IntStream.range(0, nodeCodes.rows()).forEach(i -> links.add(new ArrayList<>()));
        Nearest nearest = new Nearest(NEIGHBOURS);
        SquaredDistances.to(nodeCodes).forRows(0, nodeCodes.rows(), (row, squared) -> {
            cancellation.throwIfCancelled();
            nearest.among(squared, row);
            for (int other : nearest.indices()) {
                links.get(row).add(other);
                links.get(other).add(row);
            }
        });
        return links.stream()
                .map(all -> all.stream().mapToInt(Integer::intValue).distinct().toArray())
                .toArray(int[][]::new);
    }
}
