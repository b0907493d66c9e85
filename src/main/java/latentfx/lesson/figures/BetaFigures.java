package latentfx.lesson.figures;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import latentfx.data.Dataset;
import latentfx.data.TrainTest;
import latentfx.data.toy.TiltedBars;
import latentfx.math.Matrix;
import latentfx.metrics.GaussianKl;
import latentfx.metrics.MutualInformationGap;
import latentfx.metrics.ReconstructionError;
import latentfx.model.AutoencoderSpec;
import latentfx.model.LatentModel;
import latentfx.model.LearningRateSchedule;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.Posterior;
import latentfx.model.TrainingPlan;
import latentfx.model.VaeSpec;

/**
 * What β does to a code of eight units, on bars with five known independent factors: how far a unit is a factor (MIG), how
 * many units carry more than 0.1 nats, the information in all (KL) and the error. 6,000 bars, 30 epochs, the mean over one
 * to three seeds; quickly one seed and 12 epochs of smaller batches. The bars come from a generator of our own, not from
 * NumPy's.
 */
final class BetaFigures implements LessonMeasurement {
    private static final double CARRIES = 0.1;
    private static final int UNITS = 8;

    @Override
    public void measure(FigureInputs inputs, Consumer<MeasuredFigure> found) throws IOException {
        TrainTest bars = new TrainTest(TiltedBars.of("train", 6_000, 0), TiltedBars.of("test", 2_000, 1));
        NetworkShape shape = new NetworkShape(bars.train().shape().size(), List.of(128, 64), UNITS);
        Map<String, ModelSpec> models = new LinkedHashMap<>();
        models.put("ae", new AutoencoderSpec(shape));
        for (String beta : List.of("0.1", "0.3", "1", "2", "4", "10")) {
            models.put(beta, new VaeSpec(shape, Double.parseDouble(beta)));
        }
        for (Map.Entry<String, ModelSpec> model : models.entrySet()) {
            int seeds = inputs.count(seeds(model.getKey()), 1, 3);
            Tally tally = new Tally(bars.test());
            for (int seed = 0; seed < seeds; seed++) {
                tally.add(inputs.train("bars " + model.getKey(), model.getValue(), plan(inputs, seed), bars));
            }
            tally.tell(model.getKey(), model.getValue().isVariational(), found);
        }
    }

    /** As many as the reference has. */
    private static int seeds(String model) {
        return switch (model) {
            case "ae" -> 2;
            case "0.1", "0.3", "1" -> 3;
            default -> 1;
        };
    }

    private static TrainingPlan plan(FigureInputs inputs, int seed) {
        LearningRateSchedule cosine = new LearningRateSchedule(0, LearningRateSchedule.Decay.COSINE);
        return inputs.quick()
                ? new TrainingPlan(12, 64, 2e-3, cosine, seed)
                : new TrainingPlan(30, 128, 2e-3, cosine, seed);
    }

    /** Sums over seeds. */
    private static final class Tally {
        private final Dataset test;
        private int seeds;
        private double gap;
        private double active;
        private double divergence;
        private double error;

        Tally(Dataset test) {
            this.test = test;
        }

        void add(LatentModel model) {
            Posterior posterior = model.encode(test.samples());
            Matrix factors = test.factors().orElseThrow().values();
            seeds++;
            gap += MutualInformationGap.of(posterior.mean(), factors).mean();
            error += ReconstructionError.meanSquared(test.samples(), model.decode(posterior.mean()));
            if (posterior.logVariance().isPresent()) {
                double[] units = GaussianKl.perUnit(
                        posterior.mean(), posterior.logVariance().get());
                active += Arrays.stream(units).filter(nats -> nats > CARRIES).count();
                divergence += Arrays.stream(units).sum();
            }
        }

        void tell(String member, boolean variational, Consumer<MeasuredFigure> found) {
            String on = test.size() + " test bars, " + seeds + (seeds == 1 ? " seed" : " seeds");
            found.accept(new MeasuredFigure("MIG", member, gap / seeds, on));
            if (variational) {
                found.accept(new MeasuredFigure("active", member, active / seeds, on));
                found.accept(new MeasuredFigure("kl", member, divergence / seeds, on));
            }
            found.accept(new MeasuredFigure("mse", member, error / seeds, on));
        }
    }
}
