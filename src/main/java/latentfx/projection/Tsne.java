package latentfx.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import latentfx.math.NeighbourGraph;
import latentfx.math.Samples;
import latentfx.math.SparseMatrix;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import latentfx.task.Steps;

/**
 * t-SNE: a map that preserves neighbourhoods (van der Maaten and Hinton 2008), with the Barnes-Hut approximation for θ
 * = 0.5 (van der Maaten 2014). Sizes of clusters and distances between them mean little.
 *
 * <p>The initial map is the first two principal components, the learning rate n/48 but at least 50, the exaggeration 12
 * for the first quarter of the steps: the settings of scikit-learn 1.2, after Belkina et al. (Nature Communications 10,
 * 2019).
 *
 * @param perplexity effective number of neighbours of each point, 2 to 100
 * @param steps of gradient descent, 250 to 5000
 * @param seedValue seed of the noise added to the initial map
 */
public record Tsne(double perplexity, int steps, long seedValue) implements MovingMethod {
    /** Default perplexity. */
    public static final double USUAL_PERPLEXITY = 30;

    /** Default number of steps. */
    public static final int USUAL_STEPS = 1000;

    private static final ProjectionOption PERPLEXITY =
            new ProjectionOption("perplexity", 2, 100, false, USUAL_PERPLEXITY);
    private static final ProjectionOption STEPS = new ProjectionOption("steps", 250, 5000, true, USUAL_STEPS);

    /** The catalogue entry of this method. The exact search for neighbours takes minutes beyond 100,000 points. */
    static final ProjectionKind KIND = new ProjectionKind(
            "tsne",
            Optional.empty(),
            true,
            5_000,
            100_000,
            List.of(PERPLEXITY),
            values -> of(values.number(PERPLEXITY), values.seed()));

    private static final double THETA = 0.5;
    private static final double EXAGGERATION = 12;
    private static final double START_SPREAD = 1e-4;
    private static final double SEARCH_SHARE = 0.2;

    public Tsne {
        PERPLEXITY.check(perplexity);
        STEPS.check(steps);
    }

    /** The method with the default number of steps. */
    public static Tsne of(double perplexity, long seed) {
        return new Tsne(perplexity, USUAL_STEPS, seed);
    }

    @Override
    public ProjectionKind kind() {
        return KIND;
    }

    @Override
    public Map<String, Number> options() {
        return Map.of("perplexity", perplexity, "steps", steps);
    }

    @Override
    public OptionalLong seed() {
        return OptionalLong.of(seedValue);
    }

    @Override
    public boolean keepsUnits() {
        return false;
    }

    @Override
    public Embedding place(Samples points, Motion motion, Consumer<Progress> progress, Cancellation cancellation) {
        int neighbours = (int) Math.ceil(3 * perplexity);
        if (points.rows() <= neighbours) {
            throw new IllegalArgumentException(points.rows() + " points are too few for a perplexity of " + perplexity
                    + ": it takes more than three times as many; ask for less or give more points");
        }
        Checks.points(points, neighbours, this);
        Steps searched = new Steps(points.rows(), Steps.part(progress, 0, SEARCH_SHARE), cancellation);
        SparseMatrix joint = Perplexity.joint(NeighbourGraph.of(points, neighbours, searched), perplexity);
        searched.end();
        double[] at = PrincipalStart.of(points, START_SPREAD, seedValue, cancellation);
        TsneGradient gradient = new TsneGradient(joint, THETA);
        TsneDescent descent = new TsneDescent(at, Math.max(50, points.rows() / EXAGGERATION / 4));
        Consumer<Progress> descentProgress = Steps.part(progress, SEARCH_SHARE, 1);
        int exaggerated = steps / 4;
        int step = 0;
        boolean moving = true;
        while (moving) {
            cancellation.throwIfCancelled();
            boolean early = step < exaggerated;
            if (step == exaggerated) {
                descent.restart();
            }
            descent.step(gradient, early ? EXAGGERATION : 1, early ? 0.5 : 0.8);
            step++;
            descentProgress.accept(new Progress(step, steps));
            moving = motion.goesOn(step, steps, at);
        }
        return ended(at, step, steps);
    }
}
