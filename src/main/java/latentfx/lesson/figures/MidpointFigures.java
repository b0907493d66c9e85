package latentfx.lesson.figures;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import latentfx.analysis.Judge;
import latentfx.analysis.NearestImages;
import latentfx.analysis.NegativeElbo;
import latentfx.data.Dataset;
import latentfx.math.Matrix;
import latentfx.model.LatentModel;

/**
 * What lies half-way between two images of different classes, through pixels and through codes: the share that the judge
 * recognises, and the share that is digit-like, recognised and inside 95 % of real test images by the negative bound of
 * the VAE with four units and by the distance to the nearest training image.
 */
final class MidpointFigures implements LessonMeasurement {
    private static final double USUAL = 0.95;
    private static final List<String> MODELS = List.of("ae-2", "vae-2", "ae-4", "vae-4");

    @Override
    public void measure(FigureInputs inputs, Consumer<MeasuredFigure> found) throws IOException {
        Dataset test = inputs.data().test();
        int count = inputs.count(1000, 300, test.size() / 2);
        Ruler ruler = new Ruler(inputs, count);
        int[][] pairs = pairs(test.labels(), count);
        Matrix from = Rows.at(test.samples(), pairs[0]);
        Matrix to = Rows.at(test.samples(), pairs[1]);
        ruler.add("pixels", Rows.between(from, to, 0.5), found);
        for (String name : MODELS) {
            LatentModel model = inputs.models().open("mnist-" + name);
            Matrix codes =
                    Rows.between(model.encode(from).mean(), model.encode(to).mean(), 0.5);
            ruler.add(name, model.decode(codes), found);
        }
    }

    /** Random pairs of different classes. */
    private static int[][] pairs(int[] labels, int count) {
        SplittableRandom random = new SplittableRandom(0);
        int[][] pairs = new int[2][count];
        int found = 0;
        while (found < count) {
            int one = random.nextInt(labels.length);
            int other = random.nextInt(labels.length);
            if (labels[one] != labels[other]) {
                pairs[0][found] = one;
                pairs[1][found++] = other;
            }
        }
        return pairs;
    }

    /** Judges pictures by what is usual among real ones. */
    private static final class Ruler {
        private final FigureInputs inputs;
        private final LatentModel vae;
        private final NearestImages train;
        private final double mostElbo;
        private final double farthest;
        private final String measuredOn;

        Ruler(FigureInputs inputs, int count) throws IOException {
            this.inputs = inputs;
            vae = inputs.models().open("mnist-vae-4");
            Dataset all = inputs.data().train();
            train = new NearestImages(
                    all.first(inputs.count(60_000, 20_000, all.size())).samples());
            Matrix real = inputs.data().test().samples().slice(0, count);
            mostElbo = Rows.quantile(NegativeElbo.of(vae, real, 1), USUAL);
            farthest = Rows.quantile(train.distances(real, inputs.cancellation()), USUAL);
            measuredOn = count + " pairs of test images";
        }

        void add(String name, Matrix pictures, Consumer<MeasuredFigure> found) {
            Judge.Verdicts verdicts = inputs.judge().verdicts(pictures);
            double[] elbo = NegativeElbo.of(vae, pictures, 2);
            double[] distance = train.distances(pictures, inputs.cancellation());
            int like = 0;
            for (int i = 0; i < elbo.length; i++) {
                boolean sure = verdicts.confidence()[i] > Judge.SURE;
                like += sure && elbo[i] <= mostElbo && distance[i] <= farthest ? 1 : 0;
            }
            found.accept(new MeasuredFigure("digit_like", name, (double) like / elbo.length, measuredOn));
            found.accept(new MeasuredFigure("judge_conf_gt_.9", name, verdicts.recognised(), measuredOn));
        }
    }
}
