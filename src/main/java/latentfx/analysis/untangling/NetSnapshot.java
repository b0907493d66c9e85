package latentfx.analysis.untangling;

import java.util.List;

/**
 * A net after an epoch.
 *
 * @param epoch number of the epoch, 0 before training
 * @param accuracy the share of the training points that it gives their class
 * @param layers the input, the hidden layers, and the sums of the output
 * @param answers its class for each node of the {@link PlaneGrid}
 */
public record NetSnapshot(int epoch, double accuracy, List<LayerPlane> layers, int[] answers) {
    public NetSnapshot {
        layers = List.copyOf(layers);
        answers = answers.clone();
    }

    @Override
    public int[] answers() {
        return answers.clone();
    }

    /** The layer that everything must pass: the last hidden one. */
    public LayerPlane window() {
        return layers.get(layers.size() - 2);
    }

    /** Whether nothing gets through the window, so that every point gets one answer. */
    public boolean isDead() {
        return window().dead() == window().width();
    }
}
