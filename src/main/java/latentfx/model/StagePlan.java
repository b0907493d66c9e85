package latentfx.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The number of epochs of each stage of a training: pretraining of each layer of a stacked model, then training of the
 * whole model. Every other model has one stage, and PCA, which is computed in closed form, one epoch.
 *
 * @param epochs epochs of each stage, each at least 1
 */
public record StagePlan(List<Integer> epochs) {
    /**
     * The position of a training within its stages.
     *
     * @param epoch current epoch of the stage, from 1
     * @param epochs number of epochs of the stage
     */
    public record Position(Stage stage, int epoch, int epochs) {}

    public StagePlan {
        epochs = List.copyOf(epochs);
        if (epochs.isEmpty()) {
            throw new IllegalArgumentException("a training has at least one stage, not " + epochs);
        }
    }

    /** The stages of a training of {@code spec} by {@code plan}. */
    public static StagePlan of(ModelSpec spec, TrainingPlan plan) {
        List<Integer> epochs = new ArrayList<>();
        if (spec instanceof StackedSpec stacked) {
            epochs.addAll(Collections.nCopies(stacked.layers(), stacked.pretrainingEpochs()));
        }
        epochs.add(spec instanceof PcaSpec ? 1 : plan.epochs());
        return new StagePlan(epochs);
    }

    /** The total number of epochs. */
    public int total() {
        return epochs.stream().mapToInt(Integer::intValue).sum();
    }

    /** The number of epochs before stage {@code stage}, counted from 1. */
    public int before(int stage) {
        int last = Math.max(0, Math.min(stage, epochs.size()) - 1);
        return epochs.subList(0, last).stream().mapToInt(Integer::intValue).sum();
    }

    /** The position of a training that has processed {@code fraction} (0 to 1) of its samples over all stages. */
    public Position at(double fraction) {
        double done = Math.max(0, fraction) * total() + 1e-9; // a whole epoch may come out a hair below
        int before = 0;
        for (int stage = 1; stage < epochs.size(); stage++) {
            int length = epochs.get(stage - 1);
            if (done < before + length) {
                return position(stage, done - before);
            }
            before += length;
        }
        return position(epochs.size(), done - before);
    }

    private Position position(int stage, double done) {
        int length = epochs.get(stage - 1);
        return new Position(new Stage(stage, epochs.size()), Math.min(length, 1 + (int) Math.floor(done)), length);
    }

    /** The numbers of epochs as text, such as "3 × 5 + 20". */
    public String text() {
        int layers = epochs.size() - 1;
        int whole = epochs.get(layers);
        return layers == 0 ? String.valueOf(whole) : layers + " × " + epochs.get(0) + " + " + whole;
    }
}
