package latentfx.recording;

import java.util.List;
import java.util.Optional;
import latentfx.model.Moment;
import latentfx.model.TrainingPlan;

/** Chooses which looks at a training can best be done without. */
final class Thinning {
    private Thinning() {}

    /** The look with the lowest held-out loss; empty only where there are none. */
    static Optional<Moment> best(List<Moment> moments) {
        return moments.stream().reduce((a, b) -> b.isBetterThan(a) ? b : a);
    }

    /** The one whose neighbours are nearest to each other; never the first, the best or the last. */
    static Optional<Moment> dispensable(List<Moment> moments) {
        Optional<Moment> best = best(moments);
        Optional<Moment> found = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < moments.size() - 1; i++) {
            double gap = time(moments.get(i + 1)) - time(moments.get(i - 1));
            boolean isBest = best.filter(moments.get(i)::equals).isPresent();
            if (!isBest && gap < least) {
                least = gap;
                found = Optional.of(moments.get(i));
            }
        }
        return found;
    }

    /** Epochs, with stages far apart from each other. */
    private static double time(Moment moment) {
        return (double) moment.stage().number() * 2 * TrainingPlan.MAX_EPOCHS + moment.progress();
    }
}
