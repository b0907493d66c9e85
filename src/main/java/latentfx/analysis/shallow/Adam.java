package latentfx.analysis.shallow;

/** Adam (Kingma and Ba 2015) on one array of weights; parts of it may be stepped by different threads. */
final class Adam {
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;
    private static final float TINY = 1e-8f;

    private final float[] weights;
    private final float[] mean;
    private final float[] square;

    Adam(float[] weights) {
        this.weights = weights;
        mean = new float[weights.length];
        square = new float[weights.length];
    }

    /**
     * A step.
     *
     * @param number from 1
     * @param rate of learning
     */
    record Step(int number, double rate) {
        private float size() {
            return (float) (rate * Math.sqrt(1 - Math.pow(SECOND, number)) / (1 - Math.pow(FIRST, number)));
        }
    }

    /** Moves as many weights from {@code at} on as there are in {@code gradient}, of which {@code count} are used. */
    void move(Step step, int at, float[] gradient, int count) {
        float size = step.size();
        float first = (float) FIRST;
        float second = (float) SECOND;
        for (int i = 0; i < count; i++) {
            float slope = gradient[i];
            float average = first * mean[at + i] + (1 - first) * slope;
            float power = second * square[at + i] + (1 - second) * slope * slope;
            mean[at + i] = average;
            square[at + i] = power;
            weights[at + i] -= size * average / ((float) Math.sqrt(power) + TINY);
        }
    }
}
