package latentfx.metrics;

import java.util.Arrays;
import latentfx.math.Columns;
import latentfx.math.Matrix;

/**
 * Counts the dimensions of a latent space that carry information: those whose posterior mean varies over the samples,
 * {@code Var_x(μ_u) > 0.01} (Burda, Grosse and Salakhutdinov 2016). In the other dimensions a VAE's posterior has
 * collapsed to the prior.
 */
public final class ActiveUnits {
    /** A unit is active where its mean varies by more than this. */
    public static final double THRESHOLD = 0.01;

    private ActiveUnits() {}

    /**
     * The number of active columns of {@code means} (posterior means or codes, one sample per row), from 0 to the number of
     * columns. Variance with divisor {@code rows - 1}.
     *
     * @throws IllegalArgumentException if there are no rows
     */
    public static int count(Matrix means) {
        return (int) Arrays.stream(Columns.variance(means))
                .filter(variance -> variance > THRESHOLD)
                .count();
    }
}
