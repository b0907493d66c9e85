package latentfx.analysis.untangling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import latentfx.math.Halves;
import latentfx.task.Cancellation;

/**
 * The same net from many seeds, to see that the seed alone decides whether it learns.
 *
 * @param points what all are trained on
 * @param spec the net
 * @param recipe the training
 */
public record SeedWall(PlanePoints points, NetSpec spec, Recipe recipe) {
    /**
     * Trains seeds 0 to {@code count − 1} on two threads.
     *
     * @param known gets all that have ended, in the order of their seeds, whenever one more has; on the thread that trained it,
     *     one call at a time
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public List<SeedRun> run(int count, Consumer<List<SeedRun>> known, Cancellation cancellation) {
        Map<Long, SeedRun> ended = new TreeMap<>();
        Halves.run(count, (from, to) -> {
            for (int seed = from; seed < to; seed++) {
                SeedRun run = SeedRun.of(points, spec, recipe, seed, cancellation::throwIfCancelled);
                synchronized (ended) {
                    ended.put(run.seed(), run);
                    known.accept(new ArrayList<>(ended.values()));
                }
            }
        });
        return List.copyOf(ended.values());
    }
}
