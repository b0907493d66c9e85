package latentfx.analysis.arena;

/** What a layer does to its sums. */
public enum Squash {
    /** Nothing. */
    NONE {
        @Override
        void apply(float[] values) {}

        @Override
        void back(float[] by, float[] made) {}
    },
    /** The hyperbolic tangent. */
    TANH {
        @Override
        void apply(float[] values) {
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) Math.tanh(values[i]);
            }
        }

        @Override
        void back(float[] by, float[] made) {
            for (int i = 0; i < by.length; i++) {
                by[i] *= 1 - made[i] * made[i];
            }
        }
    },
    /** Negative sums become 0. */
    RELU {
        @Override
        void apply(float[] values) {
            for (int i = 0; i < values.length; i++) {
                values[i] = Math.max(0, values[i]);
            }
        }

        @Override
        void back(float[] by, float[] made) {
            for (int i = 0; i < by.length; i++) {
                by[i] = made[i] > 0 ? by[i] : 0;
            }
        }
    };

    abstract void apply(float[] values);

    /** Turns the gradient by what was made into that by the sums. */
    abstract void back(float[] by, float[] made);
}
