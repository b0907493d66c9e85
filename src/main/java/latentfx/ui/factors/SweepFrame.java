package latentfx.ui.factors;

import latentfx.analysis.factors.FactorSweep;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.ui.fx.Mosaic;

/**
 * What the page shows of one factor.
 *
 * @param sweep how the units move while the factor changes
 * @param pictures a digit with only that factor changed
 * @param redrawn what the model draws of it
 */
public record SweepFrame(FactorSweep sweep, Mosaic pictures, Mosaic redrawn) {
    static SweepFrame of(FactorSweep sweep) {
        return new SweepFrame(sweep, strip(sweep.pictures()), strip(sweep.redrawn()));
    }

    private static Mosaic strip(Matrix images) {
        return Mosaic.of(ImageShape.MNIST, images, 0, images.rows(), images.rows());
    }
}
