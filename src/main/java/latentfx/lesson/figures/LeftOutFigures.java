package latentfx.lesson.figures;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import latentfx.analysis.bias.GroupErrors;
import latentfx.analysis.bias.GroupFinding;
import latentfx.analysis.bias.RareGroup;
import latentfx.analysis.bias.Remedy;
import latentfx.analysis.bias.StarvedTraining;
import latentfx.analysis.bias.StrokeMeasure;
import latentfx.data.Dataset;
import latentfx.data.TrainTest;
import latentfx.latent.GaussianFit;
import latentfx.latent.SphericalPath;
import latentfx.math.Matrix;
import latentfx.math.Quantile;
import latentfx.math.Samples;
import latentfx.metrics.ReconstructionError;
import latentfx.model.LatentModel;

/**
 * What a VAE of eight units does to a group that the training data hardly has: its error over that of the others, for a plain
 * training, one that draws what is rare in code space more often, one that draws the known group at its natural share, and for
 * data that has the natural share; and whether weight, code distance and error find the group (AUROC). 10,000 common images
 * with 500 thick or slanted ones or 100 of a class, ten epochs, one seed; quickly 2,500 common ones, five epochs of smaller
 * batches and two groups. A training that draws anew each epoch begins each with Adam's averages at 0. Beside it, how far
 * inside the prior the straight midpoint of two draws lies (slerp stays on the shell), and how often the judge recognises both.
 */
final class LeftOutFigures implements LessonMeasurement {
    @Override
    public void measure(FigureInputs inputs, Consumer<MeasuredFigure> found) throws IOException {
        midpoints(inputs, found);
        TrainTest data = inputs.data();
        int common = inputs.count(10_000, 2_500, Integer.MAX_VALUE);
        int classes = data.test().labelNames().size();
        if (classes > 4) {
            new Round(inputs, "class4:0", RareGroup.ofClass(data, 4), common, common / 100).measure(found);
        }
        new Round(inputs, "thick:0", RareGroup.ofMost(data, StrokeMeasure.THICKNESS), common, common / 20)
                .measure(found);
        if (!inputs.quick()) {
            new Round(inputs, "slant:0", RareGroup.ofMost(data, StrokeMeasure.SLANT), common, common / 20)
                    .measure(found);
            new Round(inputs, "class0:0", RareGroup.ofClass(data, 0), common, common / 100).measure(found);
        }
    }

    /** One group that is made rare. */
    private static final class Round {
        private final FigureInputs inputs;
        private final String name;
        private final RareGroup group;
        private final RareGroup.Chosen starved;
        private final Dataset heldOut;
        private final boolean[] rareHeldOut;
        private final StarvedTraining training;

        Round(FigureInputs inputs, String name, RareGroup group, int common, int rare) {
            this.inputs = inputs;
            this.name = name;
            this.group = group;
            starved = group.chosen(common, rare, 0);
            heldOut = inputs.data().test().first(inputs.count(10_000, 3_000, Integer.MAX_VALUE));
            rareHeldOut = Arrays.copyOf(group.inTest(), heldOut.size());
            training = new StarvedTraining(
                    name,
                    starved,
                    heldOut,
                    inputs.quick() ? 5 : 10,
                    inputs.quick() ? 64 : 256,
                    request -> inputs.training().train(request, inputs.cancellation()));
        }

        void measure(Consumer<MeasuredFigure> found) throws IOException {
            LatentModel plain = training.plain();
            tellErrors("plain", plain, found);
            tellFound(plain, found);
            tellErrors("resampled", drawing(Remedy.DENSITY), found);
            tellErrors("known", drawing(Remedy.KNOWN), found);
            int size = starved.samples().size();
            int rare = (int) Math.round(size * group.naturalShare());
            tellErrors(
                    "natural", training.plain(group.chosen(size - rare, rare, 1).samples()), found);
        }

        private LatentModel drawing(Remedy remedy) throws IOException {
            return training.drawing(model -> remedy.weights(model, starved, group.naturalShare()));
        }

        private void tellErrors(String member, LatentModel model, Consumer<MeasuredFigure> found) {
            Samples images = heldOut.samples();
            double[] errors = ReconstructionError.eachSquared(
                    images, model.decode(model.encode(images).mean()));
            double ratio = GroupErrors.of(errors, rareHeldOut).ratio();
            found.accept(new MeasuredFigure(name, member, ratio, heldOut.size() + " test images"));
        }

        private void tellFound(LatentModel plain, Consumer<MeasuredFigure> found) {
            GroupFinding finding = GroupFinding.of(plain, starved, inputs.cancellation());
            String on = starved.samples().size() + " training images";
            found.accept(new MeasuredFigure(name, "auroc_mit", finding.weight(), on));
            found.accept(new MeasuredFigure(name, "auroc_nn", finding.distance(), on));
            found.accept(new MeasuredFigure(name, "auroc_mse", finding.error(), on));
            found.accept(new MeasuredFigure(name, "drawn_share", finding.drawnShare(), on));
        }
    }

    private static void midpoints(FigureInputs inputs, Consumer<MeasuredFigure> found) throws IOException {
        int pairs = 2_000;
        for (int dimensions : new int[] {2, 8, 16, 32}) {
            Matrix draws = GaussianFit.prior(dimensions).draw(2 * pairs, 3);
            double[] radii = lengths(draws);
            double[] sorted = radii.clone();
            Arrays.sort(sorted);
            double[] percentiles = new double[pairs];
            for (int i = 0; i < pairs; i++) {
                Matrix middle = draws.slice(i, i + 1).towards(draws.slice(pairs + i, pairs + i + 1), 0.5);
                int at = Arrays.binarySearch(sorted, lengths(middle)[0]);
                percentiles[i] = (double) (at >= 0 ? at : -at - 1) / sorted.length;
            }
            double median = Quantile.of(percentiles, 0.5);
            String on = pairs + " pairs of draws from the prior";
            found.accept(new MeasuredFigure("lerp_radius_percentile", String.valueOf(dimensions), median, on));
        }
        LatentModel vae = inputs.models().open("mnist-beta-vae-8");
        Matrix draws = GaussianFit.prior(vae.latent()).draw(2_000, 3);
        Matrix from = draws.slice(0, 1_000);
        Matrix to = draws.slice(1_000, 2_000);
        String on = from.rows() + " pairs of draws from the prior";
        double straight = inputs.judge().recognised(vae.decode(from.towards(to, 0.5)));
        double arc = inputs.judge().recognised(vae.decode(arcs(from, to)));
        found.accept(new MeasuredFigure("midpoint_recognised", "lerp", straight, on));
        found.accept(new MeasuredFigure("midpoint_recognised", "slerp", arc, on));
    }

    private static Matrix arcs(Matrix from, Matrix to) {
        float[] middles = new float[from.rows() * from.columns()];
        float[] code = new float[from.columns()];
        for (int row = 0; row < from.rows(); row++) {
            new SphericalPath(from.row(row), to.row(row)).at(0.5, code);
            System.arraycopy(code, 0, middles, row * code.length, code.length);
        }
        return Matrix.wrap(from.rows(), from.columns(), middles);
    }

    private static double[] lengths(Matrix points) {
        double[] lengths = new double[points.rows()];
        for (int row = 0; row < lengths.length; row++) {
            double sum = 0;
            for (float value : points.row(row)) {
                sum += (double) value * value;
            }
            lengths[row] = Math.sqrt(sum);
        }
        return lengths;
    }
}
