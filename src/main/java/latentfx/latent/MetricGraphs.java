package latentfx.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import latentfx.math.Matrix;
import latentfx.math.Nearest;
import latentfx.math.SquaredDistances;
import latentfx.task.Cancellation;

/** Builds the graphs that paths are sought on: a grid for two dimensions, neighbouring codes for others. */
final class MetricGraphs {
    /** Places along one side of the grid. */
    static final int SIDE = 48;
    /** How many codes at most become places of the graph. */
    static final int LANDMARKS = 1500;

    private static final int NEIGHBOURS = 10;
    private static final double MARGIN = 0.05;
    private static final double OUTLIERS = 0.002;
    /** Steps to the eight places around and the eight a knight's move away: with fewer directions ways come out longer. */
    private static final int[][] STEPS = {
        {0, 1}, {0, -1}, {1, 0}, {-1, 0}, {1, 1}, {1, -1}, {-1, 1}, {-1, -1},
        {1, 2}, {1, -2}, {-1, 2}, {-1, -2}, {2, 1}, {2, -1}, {-2, 1}, {-2, -1}
    };

    private MetricGraphs() {}

    /** The graph for paths in the space of the metric's codes. */
    static MetricGraph of(DecoderMetric metric, Cancellation cancellation) {
        Matrix codes = metric.density().codes();
        Matrix places = codes.columns() == 2 ? grid(codes) : landmarks(codes);
        cancellation.throwIfCancelled();
        MeasuredCodes nodes = new MeasuredCodes(metric, places);
        cancellation.throwIfCancelled();
        return new MetricGraph(
                metric, nodes, codes.columns() == 2 ? gridLinks() : neighbourLinks(places, cancellation));
    }

    /** Places evenly spread over the range of the codes, but for a few outliers. */
    private static Matrix grid(Matrix codes) {
        float[] places = new float[SIDE * SIDE * 2];
        for (int d = 0; d < 2; d++) {
            float[] values = codes.columns(d, 1).toArray();
            Arrays.sort(values);
            int cut = (int) (OUTLIERS * values.length);
            double least = values[cut];
            double most = values[values.length - 1 - cut];
            double margin = MARGIN * (most - least);
            double step = (most - least + 2 * margin) / (SIDE - 1);
            for (int i = 0; i < SIDE * SIDE; i++) {
                places[2 * i + d] = (float) (least - margin + step * (d == 0 ? i % SIDE : i / SIDE));
            }
        }
        return Matrix.wrap(SIDE * SIDE, 2, places);
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

    /** An even sample of the codes. */
    private static Matrix landmarks(Matrix codes) {
        int count = Math.min(LANDMARKS, codes.rows());
        float[] places = new float[count * codes.columns()];
        for (int i = 0; i < count; i++) {
            codes.copyRows((int) ((long) i * codes.rows() / count), 1, places, i * codes.columns());
        }
        return Matrix.wrap(count, codes.columns(), places);
    }

    private static int[][] neighbourLinks(Matrix places, Cancellation cancellation) {
        List<List<Integer>> links = new ArrayList<>();
        IntStream.range(0, places.rows()).forEach(i -> links.add(new ArrayList<>()));
        Nearest nearest = new Nearest(NEIGHBOURS);
        SquaredDistances.to(places).forRows(0, places.rows(), (row, squared) -> {
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
