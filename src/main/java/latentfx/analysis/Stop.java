package latentfx.analysis;

import java.util.Arrays;

/** A point that a path is made to pass through: a sample of the data, or a code chosen freely on the map of one model. */
public sealed interface Stop {
    /** How a position on a map became a latent code. */
    enum Origin {
        /** By the inverse of a projection onto principal components. */
        INVERSE_PCA,
        /** Directly: the axes of the map are latent dimensions. */
        RAW_AXES,
        /** As a weighted mean of the codes of the nearest samples, on a map without axes (t-SNE, UMAP and the like). */
        BLENDED
    }

    /**
     * A sample; the same one in every model whose codes are of the same data.
     *
     * @param index its row in the data, 0 or more
     */
    record Sample(int index) implements Stop {
        public Sample {
            if (index < 0) {
                throw new IllegalArgumentException("samples count from 0, not " + index);
            }
        }
    }

    /**
     * A freely chosen code.
     *
     * @param side the model in whose latent space the code lies
     * @param origin how the code was computed from the position that the user chose
     * @param code one number a latent dimension, without the classes of a conditional model; shared, not to be written to
     */
    record Free(Side side, Origin origin, float[] code) implements Stop {
        @Override
        public boolean equals(Object other) {
            return other instanceof Free that
                    && side == that.side
                    && origin == that.origin
                    && Arrays.equals(code, that.code);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(code) + side.hashCode();
        }

        @Override
        public String toString() {
            return "Free[" + side + ", " + origin + ", " + Arrays.toString(code) + "]";
        }
    }
}
