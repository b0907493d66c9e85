package latentfx.analysis.untangling;

/** What a hidden unit makes of its sum. */
public enum Activation {
    /** Zero below zero, the sum itself above. */
    RELU('r') {
        @Override
        double of(double sum) {
            return sum > 0 ? sum : 0;
        }

        @Override
        double slope(double output) {
            return output > 0 ? 1 : 0;
        }
    },
    /** The hyperbolic tangent. */
    TANH('t') {
        @Override
        double of(double sum) {
            return Math.tanh(sum);
        }

        @Override
        double slope(double output) {
            return 1 - output * output;
        }
    };

    private final char letter;

    Activation(char letter) {
        this.letter = letter;
    }

    /** Its letter in the short form of a net, such as {@code 2-16r-2r-2}. */
    char letter() {
        return letter;
    }

    /** The output for {@code sum}. */
    abstract double of(double sum);

    /** The derivative where the output is {@code output}. */
    abstract double slope(double output);
}
