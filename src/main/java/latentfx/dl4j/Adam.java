package latentfx.dl4j;

/**
 * Adam (Kingma and Ba 2015, algorithm 1, with the efficient order of section 2 and β₁ = 0.9, β₂ = 0.999, ε = 1e-8, as
 * Deeplearning4j computes it) over one array of weights: gradients of all threads are added, moments and weights renewed,
 * in one pass over memory.
 */
final class Adam {
    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.999f;
    private static final float EPSILON = 1e-8f;
    /** Added and taken away again, this turns means too small to matter into 0: denormal numbers are slow. */
    private static final float FLUSH = 1e-30f;
    /** Weights a block: gradients, moments and weights of one stay in the nearest cache. */
    private static final int BLOCK = 2048;

    private final float[] weights;
    private final float[] mean;
    private final float[] square;

    Adam(float[] weights) {
        this.weights = weights;
        this.mean = new float[weights.length];
        this.square = new float[weights.length];
    }

    int size() {
        return weights.length;
    }

    /** The step size of step {@code t} (from 1), the moments' bias corrected: α·√(1 − β₂ᵗ) / (1 − β₁ᵗ). */
    static float stepSize(double learningRate, int t) {
        return (float) (learningRate * Math.sqrt(1 - Math.pow(0.999, t)) / (1 - Math.pow(0.9, t)));
    }

    /**
     * One step on the weights from {@code from} to {@code to}; changes the first of the gradients.
     *
     * @param gradients of each thread, to be added
     * @param scale what their sum is multiplied by: 1 / samples
     * @param stepSize of {@link #stepSize}
     */
    void step(float[][] gradients, float scale, float stepSize, int from, int to) {
        for (int start = from; start < to; start += BLOCK) {
            int end = Math.min(to, start + BLOCK);
            for (int other = 1; other < gradients.length; other++) {
                add(gradients[0], gradients[other], start, end);
            }
            renew(gradients[0], scale, stepSize, start, end);
        }
    }

    private static void add(float[] sum, float[] more, int from, int to) {
        for (int i = from; i < to; i++) {
            sum[i] += more[i];
        }
    }

    private void renew(float[] gradient, float scale, float stepSize, int from, int to) {
        // Fields in local names: the compiler then knows that they stay what they are.
        float[] weight = weights;
        float[] m = mean;
        float[] v = square;
        for (int i = from; i < to; i++) {
            float g = gradient[i] * scale;
            float first = BETA1 * m[i] + (1 - BETA1) * g + FLUSH - FLUSH;
            float second = BETA2 * v[i] + (1 - BETA2) * g * g;
            m[i] = first;
            v[i] = second;
            weight[i] -= stepSize * first / ((float) Math.sqrt(second) + EPSILON);
        }
    }
}
