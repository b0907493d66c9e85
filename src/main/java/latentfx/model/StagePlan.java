package latentfx.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How many epochs each stage of a training has: a stacked model's layers one by one, then all together; every other
 * model has one stage, and PCA, which is computed at once, one epoch in it.
 *
 * @param epochs by stage, each at least 1
 */
public record StagePlan(List<Integer> epochs) {
    /**
     * Where a training stands.
     *
     * @param epoch the one of the stage under way, from 1
     * @param epochs how many the stage has
     */
    public record Position(Stage stage, int epoch, int epochs) {}

    public StagePlan {
        epochs = List.copyOf(epochs);
        if (epochs.isEmpty()) {
            throw new IllegalArgumentException("a training has at least one stage, not " + epochs);
        }
    }

    /** The stages of such a training. */
    public static StagePlan of(ModelSpec spec, TrainingPlan plan) {
        List<Integer> epochs = new ArrayList<>();
        if (spec instanceof StackedSpec stacked) {
            epochs.addAll(Collections.nCopies(stacked.layers(), stacked.pretrainingEpochs()));
        }
        epochs.add(spec instanceof PcaSpec ? 1 : plan.epochs());
        return new StagePlan(epochs);
    }

    /** How many epochs there are in all. */
    public int total() {
        return epochs.stream().mapToInt(Integer::intValue).sum();
    }

    /** How many epochs there are before that stage, of those there are; counted from 1. */
    public int before(int stage) {
        int last = Math.max(0, Math.min(stage, epochs.size()) - 1);
        return epochs.subList(0, last).stream().mapToInt(Integer::intValue).sum();
    }

    /** Where a training stands that has done {@code fraction} of its samples, all stages counted. */
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

    /** How many epochs each stage has, such as "3 × 5 + 20". */
    public String text() {
        int layers = epochs.size() - 1;
        int whole = epochs.get(layers);
        return layers == 0 ? String.valueOf(whole) : layers + " × " + epochs.get(0) + " + " + whole;
    }
}
