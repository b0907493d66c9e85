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
import latentfx.model.LatentModel;

/**
 * What lies half-way between two images of different classes, through pixels and through codes: the share that the judge
 * recognises, and the share that is digit-like, recognised and inside 95 % of real test images by the negative bound of
 * the VAE with four units and by the distance to the nearest training image.
 */
final class MidpointFigures implements LessonMeasurement {
    private static final double USUAL = 0.95;
    private static final int PAIRS = 1000;
    private static final int REAL = 1000;
    private static final int DRAWN = 1500;
    private static final int COMPONENTS = 32;
    private static final List<String> MODELS = List.of("ae-2", "vae-2", "ae-4", "vae-4");

    @Override
    public void measure(FigureInputs inputs, Consumer<MeasuredFigure> found) throws IOException {
        Dataset test = inputs.data().test();
        int count = Math.min(PAIRS, test.size() / 2);
        int[][] pairs = pairs(test.labels(), count);
        Ruler ruler = new Ruler(inputs, pairs[0].length);
        Matrix from = Rows.at(test.samples(), pairs[0]);
        Matrix to = Rows.at(test.samples(), pairs[1]);
        ruler.tellReal(found);
        Matrix faded = Rows.between(from, to, 0.5);
        ruler.add("pixels", faded, found);
        PrincipalCoder pca = PrincipalImages.of(inputs, COMPONENTS);
        ruler.add("pca32", PrincipalImages.cut(pca.images(pca.codes(faded))), found);
        for (String name : MODELS) {
            LatentModel model = inputs.models().open("mnist-" + name);
            Matrix codes =
                    Rows.between(model.encode(from).mean(), model.encode(to).mean(), 0.5);
            ruler.add(name, model.decode(codes), found);
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
        private final String measuredOn;

        Ruler(FigureInputs inputs, int pairs) throws IOException {
            this.inputs = inputs;
            vae = inputs.models().open("mnist-vae-4");
            Dataset all = inputs.data().train();
            train = new NearestImages(all.samples());
            Matrix test = inputs.data().test().samples();
            Matrix real = test.slice(0, Math.min(REAL, test.rows()));
            realElbo = NegativeElbo.of(vae, real, 1);
            mostElbo = Rows.quantile(realElbo, USUAL);
            farthest = Rows.quantile(train.distances(real, inputs.cancellation()), USUAL);
            measuredOn = pairs + " pairs of test images";
        }

        void tellReal(Consumer<MeasuredFigure> found) {
            String on = realElbo.length + " test images";
            found.accept(new MeasuredFigure("nelbo_vae4_median", "real", Rows.quantile(realElbo, 0.5), on));
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
            found.accept(new MeasuredFigure("nelbo_vae4_median", name, Rows.quantile(elbo, 0.5), measuredOn));
        }
    }
}
