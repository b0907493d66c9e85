package latentfx.model;

import java.util.List;

/**
 * A linear autoencoder: one layer each way, no activation, squared error. It learns the subspace of PCA (Baldi and Hornik
 * 1989), though not its axes.
 *
 * @param shape pixels and latent size; no hidden layers
 */
public record LinearSpec(NetworkShape shape) implements ModelSpec {
    public LinearSpec {
        checkShallow("linear", shape);
    }

    /** A linear autoencoder of {@code inputs} pixels and {@code latent} dimensions. */
    public LinearSpec(int inputs, int latent) {
        this(new NetworkShape(inputs, List.of(), latent));
    }

    static void checkShallow(String kind, NetworkShape shape) {
        if (!shape.hidden().isEmpty()) {
            throw new IllegalArgumentException("a " + kind + " model has no hidden layers, so not " + shape.hidden());
        }
        shape.requireDense(kind);
        if (shape.latent() > shape.inputs()) {
            throw new IllegalArgumentException("the latent size of a " + kind + " model must be at most "
                    + shape.inputs() + ", the inputs, not " + shape.latent());
        }
    }

    @Override
    public String kind() {
        return "linear";
    }

    @Override
    public Likelihood likelihood() {
        return Likelihood.SQUARED_ERROR;
    }

    @Override
    public boolean isLinear() {
        return true;
    }
}
