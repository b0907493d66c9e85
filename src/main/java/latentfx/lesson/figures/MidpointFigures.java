package latentfx.lesson.figures;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import latentfx.analysis.Judge;
import latentfx.analysis.NegativeElbo;
import latentfx.analysis.compression.PrincipalCoder;
import latentfx.analysis.distances.NearestImages;
import latentfx.data.Dataset;
import latentfx.math.Matrix;
import latentfx.math.NumpyRandom;
import latentfx.math.Quantile;
import latentfx.math.Samples;
import latentfx.model.LatentModel;

/**
 * What lies half-way between two images of different classes, through pixels and through codes: the share that the judge
 * recognises, the share that it takes for a digit of neither end, and the share that is digit-like, recognised and inside
 * 95 % of real test images by the negative bound of the VAE with four units and by the distance to the nearest training
 * image. Of the whole ways: their largest step against the mean one, and their length against the straight line.
 */
final class MidpointFigures implements LessonMeasurement {
    private static final double USUAL = 0.95;
    private static final int PAIRS = 1000;
    private static final int REAL = 1000;
    private static final int DRAWN = 1500;
    private static final int STEPPED = 200;
    private static final int COMPONENTS = 32;
    private static final List<String> MODELS = List.of("ae-2", "vae-2", "ae-4", "vae-4");

    @Override
    public void measure(FigureInputs inputs, Consumer<MeasuredFigure> found) throws IOException {
        Dataset test = inputs.data().test();
        int count = Math.min(PAIRS, test.size() / 2);
        int[][] pairs = pairs(test.labels(), count);
        Ruler ruler = new Ruler(inputs, test.labels(), pairs);
        Matrix from = Rows.at(test.samples(), pairs[0]);
        Matrix to = Rows.at(test.samples(), pairs[1]);
        ruler.tellReal(found);
        Matrix faded = from.towards(to, 0.5);
        ruler.add("pixels", faded, found);
        StepFigures steps = new StepFigures(Math.min(STEPPED, from.rows()), inputs.cancellation());
        Matrix fewFrom = from.slice(0, steps.pairs());
        Matrix fewTo = to.slice(0, steps.pairs());
        steps.measure("pixels", t -> fewFrom.towards(fewTo, t), found);
        PrincipalCoder pca = PrincipalImages.of(inputs, COMPONENTS);
        ruler.add("pca32", PrincipalImages.cut(pca.images(pca.codes(faded))), found);
        for (String name : MODELS) {
            LatentModel model = inputs.models().open("mnist-" + name);
            Matrix first = model.encode(from).mean();
            Matrix last = model.encode(to).mean();
            ruler.add(name, model.decode(first.towards(last, 0.5)), found);
            Matrix fewFirst = first.slice(0, steps.pairs());
            Matrix fewLast = last.slice(0, steps.pairs());
            steps.measure(name, t -> model.decode(fewFirst.towards(fewLast, t)), found);
        }
    }

    /** Random pairs of different classes, of the test images of MNIST those of the independent reference. */
    private static int[][] pairs(int[] labels, int count) {
        NumpyRandom random = new NumpyRandom(0);
        int[] drawn = IntStream.range(0, 2 * DRAWN)
                .map(i -> random.upTo(labels.length - 1))
                .toArray();
        int[] different = IntStream.range(0, DRAWN)
                .filter(i -> labels[drawn[i]] != labels[drawn[DRAWN + i]])
                .limit(count)
                .toArray();
        return new int[][] {
            Arrays.stream(different).map(i -> drawn[i]).toArray(),
            Arrays.stream(different).map(i -> drawn[DRAWN + i]).toArray()
        };
    }

    /** Judges pictures by what is usual among real ones. */
    private static final class Ruler {
        private final FigureInputs inputs;
        private final LatentModel vae;
        private final NearestImages train;
        private final double[] realElbo;
        private final double mostElbo;
        private final double farthest;
        private final int[] labels;
        private final int[][] pairs;
        private final String measuredOn;

        Ruler(FigureInputs inputs, int[] labels, int[][] pairs) throws IOException {
            this.inputs = inputs;
            this.labels = labels;
            this.pairs = pairs;
            vae = inputs.models().open("mnist-vae-4");
            Dataset all = inputs.data().train();
            train = new NearestImages(all.samples());
            Samples test = inputs.data().test().samples();
            Samples real = test.slice(0, Math.min(REAL, test.rows()));
            realElbo = NegativeElbo.of(vae, real, 1);
            mostElbo = Quantile.of(realElbo, USUAL);
            farthest = Quantile.of(train.distances(real, inputs.cancellation()), USUAL);
            measuredOn = pairs[0].length + " pairs of test images";
        }

        void tellReal(Consumer<MeasuredFigure> found) {
            String on = realElbo.length + " test images";
            found.accept(new MeasuredFigure("nelbo_vae4_median", "real", Quantile.of(realElbo, 0.5), on));
        }

        void add(String name, Matrix pictures, Consumer<MeasuredFigure> found) {
            Judge.Verdicts verdicts = inputs.judge().verdicts(pictures);
            double[] elbo = NegativeElbo.of(vae, pictures, 2);
            // Distances are slow, and asked only where they can still make a difference.
            int[] hopeful = IntStream.range(0, elbo.length)
                    .filter(i -> verdicts.confidence()[i] > Judge.SURE && elbo[i] <= mostElbo)
                    .toArray();
            long like = Arrays.stream(train.distances(Rows.at(pictures, hopeful), inputs.cancellation()))
                    .filter(distance -> distance <= farthest)
                    .count();
            found.accept(new MeasuredFigure("digit_like", name, (double) like / elbo.length, measuredOn));
            found.accept(new MeasuredFigure("judge_conf_gt_.9", name, verdicts.recognised(), measuredOn));
            found.accept(new MeasuredFigure("nelbo_vae4_median", name, Quantile.of(elbo, 0.5), measuredOn));
            long other = IntStream.range(0, elbo.length)
                    .filter(i -> verdicts.classes()[i] != labels[pairs[0][i]]
                            && verdicts.classes()[i] != labels[pairs[1][i]])
                    .count();
            found.accept(new MeasuredFigure("other_digit", name, (double) other / elbo.length, measuredOn));
        }
    }
}
