package latentfx.data;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Noise that corrupts images, for denoising autoencoders (Vincent et al. 2008, 2010).
 *
 * @param kind how a pixel is corrupted
 * @param amount share of the pixels that are corrupted, or the standard deviation of Gaussian noise; 0 to 1
 */
public record Noise(Kind kind, double amount) {
    /** 30 % of the pixels black: what {@code denoise_mse} is measured with. */
    public static final Noise STANDARD = new Noise(Kind.MASK, 0.3);

    /** How a pixel is corrupted. */
    public enum Kind {
        /** A share of the pixels, drawn anew for each image, turns 0. */
        MASK("mask"),
        /** Every pixel gains a normal draw; the result is cut off at 0 and 1. */
        GAUSSIAN("gaussian"),
        /** A share of the pixels turns 0 or 1, each as likely. */
        SALT_AND_PEPPER("salt-pepper");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Its name on the command line and in files. */
        public String id() {
            return id;
        }

        /**
         * The kind with the name {@code id}.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Kind of(String id) {
            for (Kind kind : values()) {
                if (kind.id.equals(id.toLowerCase(Locale.ROOT))) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("noise must be mask, gaussian or salt-pepper, not \"" + id + "\"");
        }
    }

    public Noise {
        if (!(amount >= 0 && amount <= 1)) {
            throw new IllegalArgumentException("noise amount must be 0 to 1, not " + amount);
        }
    }

    /**
     * Reads {@code kind:amount}, such as {@code mask:0.3}.
     *
     * @throws IllegalArgumentException if it has another form, an unknown kind or an amount out of range
     */
    public static Noise parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("noise must be kind:amount, such as mask:0.3, not \"" + text + "\"");
        }
        Kind kind = Kind.of(text.substring(0, colon));
        try {
            return new Noise(kind, Double.parseDouble(text.substring(colon + 1)));
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(
                    "noise amount must be a number, not \"" + text.substring(colon + 1) + "\"", notANumber);
        }
    }

    /** Corrupts {@code count} pixels, values in [0, 1], from {@code from} on, in place. */
    public void corrupt(float[] values, int from, int count, RandomGenerator random) {
        corrupt(values, from, count, 1, random);
    }

    /**
     * Corrupts {@code count} values from {@code from} on, in place.
     *
     * @param full the value of full brightness: 1 for images, the upper end of the range for other values
     */
    public void corrupt(float[] values, int from, int count, float full, RandomGenerator random) {
        for (int i = from; i < from + count; i++) {
            values[i] = corrupted(values[i], full, random);
        }
    }

    private float corrupted(float value, float full, RandomGenerator random) {
        return switch (kind) {
            case MASK -> random.nextDouble() < amount ? 0 : value;
            case GAUSSIAN -> (float) Math.min(full, Math.max(0, value + full * amount * random.nextGaussian()));
            case SALT_AND_PEPPER -> random.nextDouble() < amount ? full * random.nextInt(2) : value;
        };
    }

    /** The text form that {@link #parse} reads. */
    @Override
    public String toString() {
        return kind.id() + ":" + amount;
    }
}
