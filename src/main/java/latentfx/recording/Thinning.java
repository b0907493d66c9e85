package latentfx.recording;

import java.util.List;
import java.util.Optional;
import latentfx.model.Checkpoint;
import latentfx.model.TrainingPlan;

/** Chooses which checkpoint of a training to delete when space runs out. */
final class Thinning {
    private Thinning() {}

    /** The checkpoint with the lowest held-out loss; empty if there are no checkpoints. */
    static Optional<Checkpoint> best(List<Checkpoint> checkpoints) {
        return checkpoints.stream().reduce((a, b) -> b.isBetterThan(a) ? b : a);
    }

    /** The checkpoint whose neighbours are nearest to each other in time; never the first, the best or the last. */
    static Optional<Checkpoint> dispensable(List<Checkpoint> checkpoints) {
        Optional<Checkpoint> best = best(checkpoints);
        Optional<Checkpoint> found = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < checkpoints.size() - 1; i++) {
            double gap = time(checkpoints.get(i + 1)) - time(checkpoints.get(i - 1));
            boolean isBest = best.filter(checkpoints.get(i)::equals).isPresent();
            if (!isBest && gap < least) {
                least = gap;
                found = Optional.of(checkpoints.get(i));
            }
        }
        return found;
    }

    /** Time in epochs, with a large gap between stages. */
    private static double time(Checkpoint checkpoint) {
        return (double) checkpoint.stage().number() * 2 * TrainingPlan.MAX_EPOCHS + checkpoint.progress();
    }
}
