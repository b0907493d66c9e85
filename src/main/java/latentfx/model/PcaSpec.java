package latentfx.model;

import java.util.List;

/**
 * Principal component analysis as a latent model, the linear baseline: codes are the projections onto the first
 * principal axes of the training images, decoding is the inverse map. Computed in closed form.
 *
 * @param shape pixels and latent size; no hidden layers
 */
public record PcaSpec(NetworkShape shape) implements ModelSpec {
    public PcaSpec {
        LinearSpec.checkShallow("pca", shape);
    }

    /** PCA of {@code inputs} pixels with {@code latent} components. */
    public PcaSpec(int inputs, int latent) {
        this(new NetworkShape(inputs, List.of(), latent));
    }

    @Override
    public String kind() {
        return "pca";
    }

    @Override
    public Likelihood likelihood() {
        return Likelihood.SQUARED_ERROR;
    }

    @Override
    public boolean isTrained() {
        return false;
    }

    @Override
    public boolean isLinear() {
        return true;
    }
}
