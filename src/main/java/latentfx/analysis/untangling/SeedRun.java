package latentfx.analysis.untangling;

import java.util.List;
import latentfx.math.Matrix;

/**
 * How a net of one seed ended.
 *
 * @param seed of its weights and of the order of its points
 * @param accuracy the share of the training points that it gives their class
 * @param dead how many units of its last hidden layer say the same of every point
 * @param width how many units that layer has
 */
public record SeedRun(long seed, double accuracy, int dead, int width) {
    /** Below this share a net has failed. */
    public static final double ENOUGH = 0.95;

    /** Trains a net to the end of {@code recipe}. */
    static SeedRun of(PlanePoints points, NetSpec spec, Recipe recipe, long seed, Runnable check) {
        NetTraining training = new NetTraining(points, spec, recipe, seed);
        for (int epoch = 0; epoch < recipe.epochs(); epoch++) {
            check.run();
            training.epoch();
        }
        return of(training.net(), points, seed);
    }

    /** The state of {@code net}, which began with {@code seed}. */
    public static SeedRun of(Net net, PlanePoints points, long seed) {
        List<Matrix> layers = net.layers(points.points());
        Matrix window = layers.get(layers.size() - 2);
        return new SeedRun(
                seed, Net.accuracy(layers.get(layers.size() - 1), points), Net.dead(window), window.columns());
    }

    /** Whether nothing gets through the last hidden layer any more, so that every point gets one answer. */
    public boolean isDead() {
        return dead == width;
    }

    /** Whether it gives fewer than {@value #ENOUGH} of the points their class. */
    public boolean isFailed() {
        return accuracy < ENOUGH;
    }
}
