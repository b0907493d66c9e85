package latentfx.dl4j;

import latentfx.model.CodeActivation;

/**
 * A dense layer y = a(W·x + b): its weights, which threads share while nobody writes to them.
 *
 * @param inputs how wide x is
 * @param outputs how wide y is
 * @param weights W, {@code outputs × inputs}, row-major
 * @param biases b
 * @param activation a
 */
record Dense(int inputs, int outputs, float[] weights, float[] biases, CodeActivation activation) {
    Dense(int inputs, int outputs, CodeActivation activation) {
        this(inputs, outputs, new float[Math.multiplyExact(inputs, outputs)], new float[outputs], activation);
    }

    /** {@code y = a(W·x + b)} for {@code rows} samples, one a row. */
    void forward(float[] x, float[] y, int rows) {
        Blas.forward(x, weights, y, rows, inputs, outputs);
        for (int row = 0; row < rows; row++) {
            switch (activation) {
                case LINEAR -> shift(y, row * outputs);
                case RELU -> rectify(y, row * outputs);
                case SIGMOID -> squash(y, row * outputs);
            }
        }
    }

    private void shift(float[] y, int from) {
        for (int j = 0; j < outputs; j++) {
            y[from + j] += biases[j];
        }
    }

    private void rectify(float[] y, int from) {
        for (int j = 0; j < outputs; j++) {
            y[from + j] = Math.max(y[from + j] + biases[j], 0);
        }
    }

    private void squash(float[] y, int from) {
        for (int j = 0; j < outputs; j++) {
            y[from + j] = Sigmoid.of(y[from + j] + biases[j]);
        }
    }

    /** Takes the error at y back through a, in place: {@code error ⊙ a′}, with a′ told by y. */
    void throughActivation(float[] error, float[] y, int rows) {
        int count = rows * outputs;
        switch (activation) {
            case LINEAR -> {
                // a′ = 1
            }
            case RELU -> {
                for (int i = 0; i < count; i++) {
                    error[i] = y[i] > 0 ? error[i] : 0;
                }
            }
            case SIGMOID -> {
                for (int i = 0; i < count; i++) {
                    error[i] *= y[i] * (1 - y[i]);
                }
            }
        }
    }
}
