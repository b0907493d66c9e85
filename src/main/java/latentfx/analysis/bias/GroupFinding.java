package latentfx.analysis.bias;

import java.util.Arrays;
import latentfx.math.Matrix;
import latentfx.math.NeighbourGraph;
import latentfx.math.RowBlock;
import latentfx.math.Samples;
import latentfx.metrics.ReconstructionError;
import latentfx.metrics.RocCurve;
import latentfx.model.LatentModel;
import latentfx.task.Cancellation;

/**
 * How well scores that know no group find one among the images that a model was trained on: the area under the curve of each,
 * 0.5 by chance, below where the group scores less than the others.
 *
 * @param weight by the weight of {@link SampleWeights#byDensity}
 * @param distance by the mean distance to the {@value #NEIGHBOURS} nearest codes
 * @param error by the reconstruction error
 * @param drawnShare the share of draws that the group would get by those weights
 */
public record GroupFinding(double weight, double distance, double error, double drawnShare) {
    private static final int NEIGHBOURS = 10;

    /**
     * Looks for the group of {@code chosen} with {@code model}.
     *
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public static GroupFinding of(LatentModel model, RareGroup.Chosen chosen, Cancellation cancellation) {
        Samples images = chosen.samples().samples();
        Matrix codes = model.encode(images).mean();
        NeighbourGraph near = NeighbourGraph.of(codes, NEIGHBOURS, cancellation::throwIfCancelled);
        double[] far = new double[images.rows()];
        for (int row = 0; row < far.length; row++) {
            for (int rank = 0; rank < NEIGHBOURS; rank++) {
                far[row] += near.distance(row, rank) / NEIGHBOURS;
            }
        }
        SampleWeights weights = SampleWeights.byDensity(codes);
        double[] errors = RowBlock.each(
                images, block -> ReconstructionError.eachSquared(block.in(images), model.decode(block.in(codes))));
        return new GroupFinding(
                area(weights.weights(), chosen.rare()),
                area(far, chosen.rare()),
                area(errors, chosen.rare()),
                weights.share(chosen.rare()));
    }

    private static double area(double[] scores, boolean[] member) {
        return RocCurve.of(of(scores, member, false), of(scores, member, true)).area();
    }

    private static double[] of(double[] scores, boolean[] member, boolean wanted) {
        double[] chosen = new double[scores.length];
        int count = 0;
        for (int i = 0; i < scores.length; i++) {
            if (member[i] == wanted) {
                chosen[count++] = scores[i];
            }
        }
        return Arrays.copyOf(chosen, count);
    }
}
