package latentfx.analysis.arena;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import latentfx.math.Columns;
import latentfx.math.Matrix;
import latentfx.math.Shuffle;
import latentfx.math.SplitMix64;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * A plain autoencoder of points in space to a plane, for clouds of numbers that are no pixels: dense layers, squared error,
 * Adam with a rate that falls along a cosine. It sees the points less their mean, divided by their overall spread. For one
 * thread.
 */
public final class SmallAutoencoder {
    private static final int CODE = 2;

    private final List<DenseLayer> layers = new ArrayList<>();
    private final int encoding;
    private final double[] middle;
    private final double spread;
    private double error;

    /**
     * Its shape and how it learns.
     *
     * @param hidden widths of the encoder's hidden layers; the decoder has them in reverse
     * @param squash of the hidden layers
     * @param epochs number of passes through the points
     * @param rate learning rate at first
     * @param batch points a step
     */
    public record Plan(List<Integer> hidden, Squash squash, int epochs, double rate, int batch) {
        /** 3-64-2 with tanh, 150 epochs. */
        public static final Plan USUAL = new Plan(List.of(64), Squash.TANH, 150);

        public Plan {
            hidden = List.copyOf(hidden);
            if (hidden.stream().anyMatch(width -> width < 1)) {
                throw new IllegalArgumentException("hidden layers have 1 unit or more, not " + hidden);
            }
            if (epochs < 1 || batch < 1 || !(rate > 0)) {
                throw new IllegalArgumentException(
                        "nothing is learnt in " + epochs + " epochs in batches of " + batch + " at the rate " + rate);
            }
        }

        /** In batches of 100 at the rate 0.003. */
        public Plan(List<Integer> hidden, Squash squash, int epochs) {
            this(hidden, squash, epochs, 3e-3, 100);
        }
    }

    private SmallAutoencoder(Matrix points, Plan plan, SplitMix64 random) {
        middle = Columns.mean(points);
        double variance = 0;
        for (double column : Columns.variance(points)) {
            variance += column / middle.length;
        }
        spread = variance > 0 ? Math.sqrt(variance) : 1;
        List<Integer> widths = new ArrayList<>(List.of(points.columns()));
        widths.addAll(plan.hidden());
        widths.add(CODE);
        encoding = widths.size() - 1;
        for (int i = encoding - 1; i >= 0; i--) {
            widths.add(widths.get(i));
        }
        for (int i = 0; i + 1 < widths.size(); i++) {
            boolean plain = i == encoding - 1 || i + 2 == widths.size();
            layers.add(new DenseLayer(widths.get(i), widths.get(i + 1), plain ? Squash.NONE : plan.squash(), random));
        }
    }

    /**
     * Trains on {@code points}, one a row. Equal points, plan and seed give an equal autoencoder.
     *
     * @param progress is told after each epoch
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public static SmallAutoencoder train(
            Matrix points, Plan plan, long seed, Consumer<Progress> progress, Cancellation cancellation) {
        SmallAutoencoder net = new SmallAutoencoder(points, plan, new SplitMix64(seed));
        float[] scaled = net.scaled(points);
        int[] order = IntStream.range(0, points.rows()).toArray();
        SplittableRandom random = new SplittableRandom(seed);
        int batches = (points.rows() + plan.batch() - 1) / plan.batch();
        int step = 0;
        for (int epoch = 0; epoch < plan.epochs(); epoch++) {
            Shuffle.of(order, random);
            for (int from = 0; from < order.length; from += plan.batch()) {
                cancellation.throwIfCancelled();
                double turn = Math.PI * step / ((double) plan.epochs() * batches);
                float[] batch = rows(scaled, order, from, Math.min(order.length, from + plan.batch()));
                step++;
                net.learn(batch, plan.rate() * (1 + Math.cos(turn)) / 2, step);
            }
            progress.accept(new Progress(epoch + 1, plan.epochs()));
        }
        net.error = squared(net.through(scaled, 0, net.layers.size()), scaled) / scaled.length;
        return net;
    }

    private static float[] rows(float[] scaled, int[] order, int from, int to) {
        int columns = scaled.length / order.length;
        float[] batch = new float[(to - from) * columns];
        for (int i = from; i < to; i++) {
            System.arraycopy(scaled, order[i] * columns, batch, (i - from) * columns, columns);
        }
        return batch;
    }

    private void learn(float[] batch, double rate, int step) {
        int rows = batch.length / middle.length;
        float[] by = through(batch, 0, layers.size());
        for (int i = 0; i < by.length; i++) {
            by[i] = 2 * (by[i] - batch[i]) / by.length;
        }
        for (int layer = layers.size() - 1; layer >= 0; layer--) {
            by = layers.get(layer).back(by, rows);
        }
        for (DenseLayer layer : layers) {
            layer.learn(rate, step);
        }
    }

    private float[] through(float[] batch, int from, int to) {
        int rows = batch.length / (from == 0 ? middle.length : CODE);
        float[] now = batch;
        for (DenseLayer layer : layers.subList(from, to)) {
            now = layer.forth(now, rows);
        }
        return now;
    }

    private static double squared(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (double) (one[i] - other[i]);
        }
        return sum;
    }

    private float[] scaled(Matrix points) {
        float[] values = points.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) ((values[i] - middle[i % middle.length]) / spread);
        }
        return values;
    }

    /** The mean squared error of all coordinates of the points learnt from, in squared spreads. */
    public double error() {
        return error;
    }

    /** The codes of {@code points}, two columns. */
    public Matrix encode(Matrix points) {
        return Matrix.wrap(points.rows(), CODE, through(scaled(points), 0, encoding));
    }

    /** The points that {@code codes} stand for. */
    public Matrix decode(Matrix codes) {
        float[] values = through(codes.toArray(), encoding, layers.size());
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (values[i] * spread + middle[i % middle.length]);
        }
        return Matrix.wrap(codes.rows(), middle.length, values);
    }
}
