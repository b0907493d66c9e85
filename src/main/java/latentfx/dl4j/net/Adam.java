package latentfx.dl4j.net;

import latentfx.dl4j.blas.NativeMatrix;

/**
 * Adam (Kingma and Ba 2015, algorithm 1, with the efficient order of section 2 and β₁ = 0.9, β₂ = 0.999, ε = 1e-8, as
 * Deeplearning4j computes it) for one array of weights. Moment estimates and weights are updated in one pass over
 * memory.
 */
public final class Adam {
    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.999f;
    private static final float EPSILON = 1e-8f;
    /**
     * Added and subtracted again, this rounds negligible moment estimates to 0, because arithmetic on denormal numbers
     * is slow.
     */
    private static final float FLUSH = 1e-30f;

    private final float[] mean;
    private final float[] square;

    /** Moment estimates of 0 for {@code size} weights. */
    Adam(int size) {
        this.mean = new float[size];
        this.square = new float[size];
    }

    /**
     * The constants of one step, common to all weights.
     *
     * @param samples number of samples that the gradients are summed over
     * @param stepSize α·√(1 − β₂ᵗ) / (1 − β₁ᵗ): the learning rate with the moments' bias corrected
     */
    public record Step(int samples, float stepSize) {
        /** Step number {@code t}, from 1. */
        public static Step of(int t, double learningRate, int samples) {
            double size = learningRate * Math.sqrt(1 - Math.pow(0.999, t)) / (1 - Math.pow(0.9, t));
            return new Step(samples, (float) size);
        }
    }

    /**
     * Buffers for the weights that are updated at once, one instance a thread. They fit the first-level cache, and
     * loops over arrays from index 0 are vectorised by the compiler.
     */
    public static final class Block {
        static final int SIZE = 2048;

        private final float[] weight = new float[SIZE];
        private final float[] gradient = new float[SIZE];
        private final float[] mean = new float[SIZE];
        private final float[] square = new float[SIZE];

        private void renew(float scale, float stepSize, int count) {
            // Fields in local names: the compiler then knows that they stay what they are.
            float[] w = weight;
            float[] slope = gradient;
            float[] m = mean;
            float[] v = square;
            for (int i = 0; i < count; i++) {
                float g = slope[i] * scale;
                float first = BETA1 * m[i] + (1 - BETA1) * g + FLUSH - FLUSH;
                float second = BETA2 * v[i] + (1 - BETA2) * g * g;
                m[i] = first;
                v[i] = second;
                w[i] -= stepSize * first / ((float) Math.sqrt(second) + EPSILON);
            }
        }
    }

    /**
     * Updates a range of weights in native memory.
     *
     * @param from index of the first weight
     * @param gradient of these weights, beginning at index 0
     * @param count number of weights
     */
    void renew(Step step, NativeMatrix weights, int from, NativeMatrix gradient, int count, Block block) {
        for (int done = 0; done < count; done += Block.SIZE) {
            int size = Math.min(Block.SIZE, count - done);
            gradient.get(done, block.gradient, 0, size);
            weights.get(from + done, block.weight, 0, size);
            renew(step, from + done, size, block);
            weights.put(from + done, block.weight, 0, size);
        }
    }

    /** Updates all weights of a heap array. */
    void renew(Step step, float[] weights, float[] gradient, Block block) {
        for (int from = 0; from < weights.length; from += Block.SIZE) {
            int size = Math.min(Block.SIZE, weights.length - from);
            System.arraycopy(gradient, from, block.gradient, 0, size);
            System.arraycopy(weights, from, block.weight, 0, size);
            renew(step, from, size, block);
            System.arraycopy(block.weight, 0, weights, from, size);
        }
    }

    private void renew(Step step, int from, int size, Block block) {
        System.arraycopy(mean, from, block.mean, 0, size);
        System.arraycopy(square, from, block.square, 0, size);
        block.renew(1f / step.samples, step.stepSize, size);
        System.arraycopy(block.mean, 0, mean, from, size);
        System.arraycopy(block.square, 0, square, from, size);
    }
}
