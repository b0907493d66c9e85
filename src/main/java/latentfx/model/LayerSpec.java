package latentfx.model;

import java.util.List;

/** A layer y = a(L(x) + b) of a network, where L is linear: which numbers it takes and gives, and how many weights it has. */
public sealed interface LayerSpec {
    /**
     * Largest width of a layer's input or output: the pixels of the largest image plus the largest number of classes.
     */
    int MAX_WIDTH = 1_001_000;

    /** Number of numbers that it takes, the width of x. */
    int inputs();

    /** Number of numbers that it gives, the width of y. */
    int units();

    /** The activation function a. */
    Activation activation();

    /** Number of rows of its weight matrix. */
    int weightRows();

    /** Number of columns of its weight matrix. */
    int weightColumns();

    /** Number of biases, which follow the weights in the flat vector of {@link Parameters}. */
    int biases();

    /** This layer with another activation function. */
    LayerSpec with(Activation other);

    /** Numbers at each cell of the grid that it takes; 1 where it takes no grid. */
    default int inputChannels() {
        return 1;
    }

    /** Numbers at each cell of the grid that it gives; 1 where it gives no grid. */
    default int outputChannels() {
        return 1;
    }

    /** Number of inputs that are passed on unchanged behind the outputs. */
    default int passed() {
        return 0;
    }

    /** The number of parameters, weights and biases together. */
    default long parameters() {
        return (long) weightRows() * weightColumns() + biases();
    }

    /** The number of parameters of all {@code layers}. */
    static long parameters(List<? extends LayerSpec> layers) {
        return layers.stream().mapToLong(LayerSpec::parameters).sum();
    }

    private static void checkWidths(long inputs, long units) {
        if (inputs < 1 || inputs > MAX_WIDTH || units < 1 || units > MAX_WIDTH) {
            throw new IllegalArgumentException(
                    "a layer takes and gives 1 to " + MAX_WIDTH + " numbers, not " + inputs + " and " + units);
        }
    }

    /**
     * A dense layer, L(x) = W·x with W {@code units × inputs}.
     *
     * @param inputs width of x, 1 to {@value LayerSpec#MAX_WIDTH}
     * @param units width of y, 1 to {@value LayerSpec#MAX_WIDTH}
     * @param activation a
     */
    record Dense(int inputs, int units, Activation activation) implements LayerSpec {
        public Dense {
            checkWidths(inputs, units);
        }

        @Override
        public int weightRows() {
            return units;
        }

        @Override
        public int weightColumns() {
            return inputs;
        }

        @Override
        public int biases() {
            return units;
        }

        @Override
        public LayerSpec with(Activation other) {
            return new Dense(inputs, units, other);
        }
    }

    /**
     * A convolution with kernels of 4×4, stride 2 and padding 1, or its transpose: it halves or doubles both sides of a
     * grid of numbers, stored row by row, channels last. Its weight matrix is {@code filters × (4·4·channels)}, kernel row
     * by row, channels last; that of the transpose is {@code channels × (4·4·filters)}. There is one bias for each filter.
     *
     * @param height rows of the input grid
     * @param width columns of the input grid
     * @param channels numbers at each of its cells
     * @param filters numbers at each cell of the output grid
     * @param transposed whether it doubles the sides rather than halves them
     * @param passed number of inputs behind the grid, such as the classes of a conditional model, that are passed on
     *     unchanged behind the output grid
     * @param activation a, of all but what is passed on
     */
    record Convolution(
            int height, int width, int channels, int filters, boolean transposed, int passed, Activation activation)
            implements LayerSpec {
        /** Rows and columns of a kernel. */
        public static final int KERNEL = 4;

        private static final int TAPS = KERNEL * KERNEL;

        public Convolution {
            if (height < 1 || width < 1 || channels < 1 || filters < 1 || passed < 0) {
                throw new IllegalArgumentException("no convolution has " + channels + " channels of " + height + " × "
                        + width + ", " + filters + " filters and " + passed + " numbers passed on");
            }
            if (transposed && passed > 0) {
                throw new IllegalArgumentException("a transposed convolution passes nothing on, so not " + passed);
            }
            if (!transposed && (height % 2 != 0 || width % 2 != 0)) {
                throw new IllegalArgumentException(height + " × " + width + " cannot be halved");
            }
            long cells = (long) height * width;
            checkWidths(cells * channels + passed, (transposed ? 4 * cells : cells / 4) * filters + passed);
        }

        /** Rows of the output grid. */
        public int outputHeight() {
            return transposed ? 2 * height : height / 2;
        }

        /** Columns of the output grid. */
        public int outputWidth() {
            return transposed ? 2 * width : width / 2;
        }

        @Override
        public int inputs() {
            return height * width * channels + passed;
        }

        @Override
        public int units() {
            return outputHeight() * outputWidth() * filters + passed;
        }

        @Override
        public int inputChannels() {
            return channels;
        }

        @Override
        public int outputChannels() {
            return filters;
        }

        @Override
        public int weightRows() {
            return transposed ? channels : filters;
        }

        @Override
        public int weightColumns() {
            return TAPS * (transposed ? filters : channels);
        }

        @Override
        public int biases() {
            return filters;
        }

        @Override
        public LayerSpec with(Activation other) {
            return new Convolution(height, width, channels, filters, transposed, passed, other);
        }
    }
}
