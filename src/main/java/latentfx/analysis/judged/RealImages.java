package latentfx.analysis.judged;

import latentfx.analysis.Judge;
import latentfx.analysis.distances.NearestImages;
import latentfx.math.Matrix;
import latentfx.math.Quantile;
import latentfx.math.RowBlock;
import latentfx.math.Samples;
import latentfx.metrics.ReconstructionError;
import latentfx.model.LatentModel;
import latentfx.task.Cancellation;

/**
 * What is usual among real images: the reconstruction error and the distance to the nearest other image inside which
 * {@value #USUAL} of them lie. A judge is sure of some noise, and noise is far from all images; a blurred blend is near to
 * many, and reconstructs badly: only all three together call a picture digit-like.
 */
final class RealImages {
    private static final double USUAL = 0.95;

    private final LatentModel model;
    private final NearestImages known;
    private final double largestError;
    private final double farthest;
    private final Cancellation cancellation;

    /**
     * Measures real images.
     *
     * @param model unconditional, with an encoder
     * @param known real images, one a row, that others are compared with
     * @param asked other real images, which say what is usual
     */
    RealImages(LatentModel model, Samples known, Samples asked, Cancellation cancellation) {
        this.model = model;
        this.known = new NearestImages(known);
        this.cancellation = cancellation;
        largestError = Quantile.of(errors(asked), USUAL);
        farthest = Quantile.of(this.known.distances(asked, cancellation), USUAL);
    }

    private double[] errors(Samples images) {
        cancellation.throwIfCancelled();
        Matrix codes = model.encode(images).mean();
        return RowBlock.each(
                images, block -> ReconstructionError.eachSquared(block.in(images), model.decode(block.in(codes))));
    }

    /** Share of {@code pictures} that are recognised and inside what is usual, in [0, 1]. */
    double alike(Samples pictures, Judge.Verdicts verdicts) {
        double[] errors = errors(pictures);
        double[] distances = known.distances(pictures, cancellation);
        int alike = 0;
        for (int i = 0; i < errors.length; i++) {
            boolean recognised = verdicts.confidence()[i] > Judge.SURE;
            alike += recognised && errors[i] <= largestError && distances[i] <= farthest ? 1 : 0;
        }
        return (double) alike / errors.length;
    }
}
