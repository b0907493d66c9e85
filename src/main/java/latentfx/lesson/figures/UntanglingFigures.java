package latentfx.lesson.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import latentfx.analysis.untangling.Activation;
import latentfx.analysis.untangling.LinearProbe;
import latentfx.analysis.untangling.NetSpec;
import latentfx.analysis.untangling.NetTraining;
import latentfx.analysis.untangling.PlaneData;
import latentfx.analysis.untangling.PlanePoints;
import latentfx.analysis.untangling.Recipe;
import latentfx.analysis.untangling.SeedRun;
import latentfx.analysis.untangling.SeedWall;
import latentfx.math.Matrix;
import latentfx.math.Quantile;
import latentfx.task.Cancellation;

/**
 * How small nets untie two rings and a spiral, over many seeds: how often they fail by the width of the window layer, and what
 * straight cuts find in each layer before and after training. Weights and orders of points come from other random numbers than
 * those of the reference, so shares of seeds agree within chance: of 200 nets with a window of two 26 failed in the reference;
 * of 3,000 seeds here, and of 1,500 in NumPy, 16 % do.
 */
final class UntanglingFigures implements LessonMeasurement {
    private static final int WIDE = 16;
    private static final int SEEDS = 200;
    private static final int SPIRAL_SEEDS = 40;
    private static final int NARROW_SEEDS = 100;
    private static final int PROBED = 20;

    @Override
    public void measure(FigureInputs inputs, Consumer<MeasuredFigure> found) {
        PlanePoints rings = PlaneData.CIRCLES.points();
        int seeds = inputs.count(SEEDS, SEEDS / 10, SEEDS);
        String on = seeds + " seeds, " + rings.size() + " points";
        for (int window : List.of(2, 3, 4, 8)) {
            List<SeedRun> runs = runs(rings, net(WIDE, window, 2), Recipe.SHORT, seeds, inputs);
            double failed = share(runs, SeedRun::isFailed);
            if (window == 2) {
                found.accept(new MeasuredFigure("circles_final_mean", mean(runs, SeedRun::accuracy), on));
                found.accept(new MeasuredFigure("circles_final_median", Quantile.of(accuracies(runs), 0.5), on));
                found.accept(new MeasuredFigure("fail_share", failed, on));
                runs.stream()
                        .filter(run -> !run.isDead())
                        .mapToDouble(SeedRun::accuracy)
                        .min()
                        .ifPresent(least -> found.accept(new MeasuredFigure("alive_min", least, on)));
                runs.stream()
                        .filter(SeedRun::isFailed)
                        .mapToDouble(SeedRun::accuracy)
                        .average()
                        .ifPresent(mean -> found.accept(new MeasuredFigure("fail_acc", mean, on)));
            }
            found.accept(new MeasuredFigure("bottleneck_fail", String.valueOf(window), failed, on));
        }
        probe(rings, inputs, found);
        int arms = inputs.count(SPIRAL_SEEDS, SPIRAL_SEEDS / 10, SPIRAL_SEEDS);
        PlanePoints spiral = PlaneData.SPIRAL.points();
        List<SeedRun> turned = runs(spiral, net(2 * WIDE, 3, 3), Recipe.SPIRAL, arms, inputs);
        String onSpiral = arms + " seeds, " + spiral.size() + " points";
        found.accept(new MeasuredFigure("spiral_final", mean(turned, SeedRun::accuracy), onSpiral));
        found.accept(new MeasuredFigure("spiral_min", least(turned), onSpiral));
        narrow(rings, inputs, found);
    }

    /** Nets that are nowhere wider than the plane. */
    private static void narrow(PlanePoints rings, FigureInputs inputs, Consumer<MeasuredFigure> found) {
        int seeds = inputs.count(NARROW_SEEDS, NARROW_SEEDS / 10, NARROW_SEEDS);
        String on = seeds + " seeds, " + rings.size() + " points, " + Recipe.LONG.epochs() + " epochs";
        for (Activation activation : List.of(Activation.TANH, Activation.RELU)) {
            List<SeedRun> runs = runs(rings, new NetSpec(List.of(2, 2), activation, 2), Recipe.LONG, seeds, inputs);
            String name = activation.name().toLowerCase(Locale.ROOT);
            found.accept(new MeasuredFigure(
                    "width2_max", name, Arrays.stream(accuracies(runs)).max().orElseThrow(), on));
        }
    }

    /** What straight cuts find before and after training, as the mean over seeds. */
    private static void probe(PlanePoints rings, FigureInputs inputs, Consumer<MeasuredFigure> found) {
        int seeds = inputs.count(PROBED, PROBED / 4, PROBED);
        double[] before = new double[3];
        double[] after = new double[3];
        for (int seed = 0; seed < seeds; seed++) {
            NetTraining training = new NetTraining(rings, net(WIDE, 2, 2), Recipe.SHORT, seed);
            add(before, training, rings, seeds);
            for (int epoch = 0; epoch < Recipe.SHORT.epochs(); epoch++) {
                inputs.cancellation().throwIfCancelled();
                training.epoch();
            }
            add(after, training, rings, seeds);
        }
        String on = seeds + " seeds, " + rings.size() + " points";
        found.accept(new MeasuredFigure("probe_input", before[0], on));
        for (int layer = 1; layer < before.length; layer++) {
            found.accept(new MeasuredFigure("probe_hidden" + layer + "_epoch0", before[layer], on));
            found.accept(new MeasuredFigure("probe_hidden" + layer + "_final", after[layer], on));
        }
    }

    private static void add(double[] sums, NetTraining training, PlanePoints points, int seeds) {
        List<Matrix> layers = training.net().layers(points.points());
        for (int layer = 0; layer < sums.length; layer++) {
            sums[layer] += LinearProbe.accuracy(layers.get(layer), points) / seeds;
        }
    }

    private static NetSpec net(int wide, int window, int classes) {
        return new NetSpec(List.of(wide, window), Activation.RELU, classes);
    }

    private static List<SeedRun> runs(PlanePoints points, NetSpec spec, Recipe recipe, int seeds, FigureInputs inputs) {
        Cancellation cancellation = inputs.cancellation();
        return new SeedWall(points, spec, recipe).run(seeds, known -> {}, cancellation);
    }

    private static double[] accuracies(List<SeedRun> runs) {
        return runs.stream().mapToDouble(SeedRun::accuracy).toArray();
    }

    private static double least(List<SeedRun> runs) {
        return Arrays.stream(accuracies(runs)).min().orElseThrow();
    }

    private static double mean(List<SeedRun> runs, ToDoubleFunction<SeedRun> value) {
        return runs.stream().mapToDouble(value).average().orElseThrow();
    }

    private static double share(List<SeedRun> runs, Predicate<SeedRun> which) {
        return (double) runs.stream().filter(which).count() / runs.size();
    }
}
