package latentfx.model.foreign;

import com.fasterxml.jackson.annotation.JsonProperty;
import latentfx.model.Likelihood;

/** What a network's numbers are of a brightness between 0 (black) and 1 (white). */
public enum BrightnessRange {
    /** The brightness itself, never beyond 0 and 1: the end of a sigmoid. */
    @JsonProperty("0..1")
    UNIT("0..1") {
        @Override
        public float brightness(float number) {
            return number;
        }

        @Override
        public float number(float brightness) {
            return brightness;
        }
    },
    /** From −1 (black) to 1 (white): the end of a tanh. */
    @JsonProperty("-1..1")
    SIGNED("-1..1") {
        @Override
        public float brightness(float number) {
            return (number + 1) / 2;
        }

        @Override
        public float number(float brightness) {
            return 2 * brightness - 1;
        }
    },
    /** Logits, of which the brightness is the sigmoid. Images that go in are brightness. */
    @JsonProperty("logits")
    LOGITS("logits") {
        @Override
        public float brightness(float number) {
            return (float) (1 / (1 + Math.exp(-number)));
        }

        @Override
        public float number(float brightness) {
            return brightness;
        }
    },
    /** The brightness itself, a little beyond 0 and 1 at times: the end of a linear layer. */
    @JsonProperty("linear")
    OPEN("linear") {
        @Override
        public float brightness(float number) {
            return number;
        }

        @Override
        public float number(float brightness) {
            return brightness;
        }
    };

    /** How far numbers may lie beyond a range that they are still counted to: a tanh gives −1.0000002. */
    public static final float TOLERANCE = 1e-3f;

    /** How far beyond 0 and 1 a linear layer that was trained on brightness still goes. */
    private static final float OVERSHOOT = 0.5f;

    private final String id;

    BrightnessRange(String id) {
        this.id = id;
    }

    /** Its name in files and in the output of commands, such as {@code -1..1}. */
    public String id() {
        return id;
    }

    /** The brightness that {@code number} stands for, not cut to [0, 1]. */
    public abstract float brightness(float number);

    /** What a network of this range is given for {@code brightness}, a number in [0, 1]. */
    public abstract float number(float brightness);

    /** Whether finding it by draws is no more than a guess: numbers that leave no sign of what they were meant to be. */
    public boolean isGuess() {
        return this == LOGITS || this == OPEN;
    }

    /** The likelihood of images given the network's output: Bernoulli behind a sigmoid, else the squared error. */
    public Likelihood likelihood() {
        return this == UNIT || this == LOGITS ? Likelihood.BERNOULLI : Likelihood.SQUARED_ERROR;
    }

    /**
     * The range of a network whose outputs for many codes go from {@code least} to {@code most}. A guess: logits that stay
     * near 0, as before training, look like another range.
     */
    public static BrightnessRange of(float least, float most) {
        if (least >= -TOLERANCE && most <= 1 + TOLERANCE) {
            return UNIT;
        }
        if (least >= -1 - TOLERANCE && most <= 1 + TOLERANCE) {
            return SIGNED;
        }
        return least >= -OVERSHOOT && most <= 1 + OVERSHOOT ? OPEN : LOGITS;
    }
}
