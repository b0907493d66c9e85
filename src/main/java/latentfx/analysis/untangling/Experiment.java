package latentfx.analysis.untangling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import latentfx.task.Cancellation;

/**
 * A net with a wide layer and a narrow one behind it, the window, through which everything must pass; and its training. Two
 * classes have 16 wide units and 50 epochs, more of them 32 and 100.
 *
 * @param points what it learns
 * @param window units of the narrow layer, from 1
 * @param activation of both layers
 * @param seed of the weights and of the order of the points
 */
public record Experiment(PlanePoints points, int window, Activation activation, long seed) {
    private static final int WIDE = 16;

    /** Minibatches of an epoch, if there are as many points. */
    private static final int STEPS = 31;

    /** How many times as many epochs the fewest points have. */
    private static final int LONGEST = 8;

    /** The net. */
    public NetSpec spec() {
        int wide = points.classes() == 2 ? WIDE : 2 * WIDE;
        return new NetSpec(List.of(wide, window), activation, points.classes());
    }

    /** The training; few points come in small batches, and fewer than {@value #STEPS} in more epochs, for as many steps. */
    public Recipe recipe() {
        Recipe usual = points.classes() == 2 ? Recipe.SHORT : Recipe.SPIRAL;
        int batch = Math.max(1, Math.min(usual.batch(), points.size() / STEPS));
        int longer = Math.max(1, Math.min(LONGEST, STEPS / points.size()));
        return new Recipe(usual.epochs() * longer, usual.rate(), batch);
    }

    /** This net from other seeds. */
    public SeedWall wall() {
        return new SeedWall(points, spec(), recipe());
    }

    /**
     * Trains for {@code epochs} epochs.
     *
     * @param known gets the snapshots so far after every epoch, and the first before any
     * @return the snapshots of epochs 0 to {@code epochs}
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public List<NetSnapshot> train(int epochs, Consumer<List<NetSnapshot>> known, Cancellation cancellation) {
        NetTraining training = new NetTraining(points, spec(), recipe(), seed);
        List<NetSnapshot> snapshots = new ArrayList<>();
        LayerPlanes planes = new LayerPlanes(points);
        for (int epoch = 0; epoch <= epochs; epoch++) {
            cancellation.throwIfCancelled();
            if (epoch > 0) {
                training.epoch();
            }
            snapshots.add(planes.take(epoch, training.net()));
            known.accept(List.copyOf(snapshots));
        }
        return List.copyOf(snapshots);
    }
}
