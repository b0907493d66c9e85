package latentfx.lesson.figures;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import latentfx.analysis.outliers.Detector;
import latentfx.analysis.outliers.Oddity;
import latentfx.analysis.outliers.OutlierScores;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.data.TrainTest;
import latentfx.math.Matrix;
import latentfx.metrics.RocCurve;
import latentfx.model.AutoencoderSpec;
import latentfx.model.LatentModel;
import latentfx.model.LearningRateSchedule;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.TrainingPlan;
import latentfx.model.VaeSpec;

/**
 * How well scores find images of a class that a model has never seen, by the area under the ROC curve, {@code
 * 8:0} for the class 8 and seed 0; and, with the model that has not seen an 8, odd copies of normal images. AE and VAE of
 * eight units learn 20,000 images of the other classes for eight epochs; 1,000 normal test images stand against all test
 * images of the class. Quickly: 4,000 images, four epochs of smaller batches and the classes 8 and 1 alone.
 */
final class OddOneOutFigures implements LessonMeasurement {
    private static final double FALSE_ALARMS = 0.05;
    private static final int INJECTED_INTO = 8;
    private static final int MANY = Integer.MAX_VALUE;
    private static final ModelSpec AE = new AutoencoderSpec(new NetworkShape(1, List.of(), 1));
    private static final List<Integer> FEW = List.of(8, 1);
    private static final List<Integer> ALL = List.of(8, 1, 0, 2, 3, 5, 6, 4, 7, 9);

    @Override
    public void measure(FigureInputs inputs, Consumer<MeasuredFigure> found) throws IOException {
        for (int label : inputs.quick() ? FEW : ALL) {
            if (label < inputs.data().test().labelNames().size()) {
                new Round(inputs, label, 0).measure(found);
            }
        }
        if (!inputs.quick()) {
            for (int label : FEW) {
                new Round(inputs, label, 1).measure(found);
            }
        }
    }

    /** One hidden class, with models trained without it. */
    private static final class Round {
        private final FigureInputs inputs;
        private final int label;
        private final int seed;
        private final Matrix usual;
        private final Matrix hidden;
        private final OutlierScores ae;
        private final OutlierScores vae;
        private final String measuredOn;

        Round(FigureInputs inputs, int label, int seed) throws IOException {
            this.inputs = inputs;
            this.label = label;
            this.seed = seed;
            Dataset train = first(inputs.data().train(), other -> other != label, inputs.count(20_000, 4_000, MANY));
            Dataset usualTest = spread(inputs.data().test(), other -> other != label, inputs.count(1_000, 500, MANY));
            usual = usualTest.samples().matrix();
            hidden = spread(inputs.data().test(), other -> other == label, inputs.count(MANY, 500, MANY))
                    .samples()
                    .matrix();
            NetworkShape shape = new NetworkShape(train.shape().size(), List.of(512, 256), 8);
            TrainTest data = new TrainTest(train, usualTest.first(500));
            ae = new OutlierScores(
                    trained("ae", new AutoencoderSpec(shape), data), train.samples(), inputs.cancellation());
            vae = new OutlierScores(
                    trained("vae", new VaeSpec(shape, 1), data), train.samples(), inputs.cancellation());
            measuredOn = hidden.rows() + " test images of the hidden class against " + usual.rows() + " others";
        }

        private LatentModel trained(String kind, ModelSpec spec, TrainTest data) throws IOException {
            LearningRateSchedule cosine = new LearningRateSchedule(0, LearningRateSchedule.Decay.COSINE);
            TrainingPlan plan = inputs.quick()
                    ? new TrainingPlan(5, 64, 2e-3, cosine, seed)
                    : new TrainingPlan(8, 256, 2e-3, cosine, seed);
            return inputs.train(kind + " without " + label, spec, plan, data);
        }

        void measure(Consumer<MeasuredFigure> found) {
            String member = label + ":" + seed;
            for (Detector detector : Detector.values()) {
                OutlierScores scores = detector.appliesTo(AE) ? ae : vae;
                RocCurve curve = RocCurve.of(scores.of(detector, usual), scores.of(detector, hidden));
                found.accept(new MeasuredFigure(group(detector), member, curve.area(), measuredOn));
                if (detector == Detector.ERROR) {
                    double caught = curve.caughtAt(FALSE_ALARMS);
                    found.accept(new MeasuredFigure("caught_ae_mse", member, caught, measuredOn));
                }
            }
            if (label == INJECTED_INTO && seed == 0) {
                inject(found);
            }
        }

        private void inject(Consumer<MeasuredFigure> found) {
            ImageShape shape = inputs.data().test().shape();
            String on = usual.rows() + " test images against odd copies of them";
            for (Detector detector : List.of(Detector.ERROR, Detector.NEGATIVE_ELBO, Detector.CODE_NEIGHBOURS)) {
                OutlierScores scores = detector.appliesTo(AE) ? ae : vae;
                double[] normal = scores.of(detector, usual);
                for (Oddity oddity : Oddity.values()) {
                    double area = RocCurve.of(normal, scores.of(detector, oddity.of(usual, shape)))
                            .area();
                    found.accept(new MeasuredFigure(group(detector), oddity.id(), area, on));
                }
            }
        }
    }

    private static String group(Detector detector) {
        return switch (detector) {
            case ERROR -> "auroc_ae_mse";
            case RELATIVE_ERROR -> "auroc_ae_relative_mse";
            default -> "auroc_" + detector.id();
        };
    }

    private static Dataset first(Dataset data, IntPredicate wanted, int most) {
        int[] rows = rows(data, wanted);
        return data.at(Arrays.copyOf(rows, Math.min(most, rows.length)));
    }

    /** Evenly spaced over the data: the first images of MNIST's test part are written more neatly than the others. */
    private static Dataset spread(Dataset data, IntPredicate wanted, int most) {
        int[] rows = rows(data, wanted);
        int count = Math.min(most, rows.length);
        return data.at(IntStream.range(0, count)
                .map(i -> rows[(int) ((long) i * rows.length / count)])
                .toArray());
    }

    private static int[] rows(Dataset data, IntPredicate wanted) {
        int[] labels = data.labels();
        return IntStream.range(0, labels.length)
                .filter(i -> wanted.test(labels[i]))
                .toArray();
    }
}
