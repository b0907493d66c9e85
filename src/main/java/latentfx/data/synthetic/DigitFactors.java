package latentfx.data.synthetic;

import java.util.List;
import latentfx.data.Factors;
import latentfx.math.SplitMix64;

/**
 * The generating factors of a synthetic digit besides its class: style, shape and position. The factors are independent
 * of each other and of the class.
 *
 * @param style index of the skeleton of the digit, 0 to {@link SyntheticDigits#STYLES} − 1; not comparable between
 *     digits
 * @param slant horizontal shear, pixels sideways for each pixel upwards; positive leans to the right
 * @param thickness diameter of the pen in pixels
 * @param rotation in degrees, positive turns clockwise
 * @param scale size against the usual one, which makes the pen's path 17 pixels tall
 * @param aspect width against the usual one at the same height
 * @param shiftX pixels to the right
 * @param shiftY pixels down
 */
public record DigitFactors(
        int style,
        float slant,
        float thickness,
        float rotation,
        float scale,
        float aspect,
        float shiftX,
        float shiftY) {

    public static final FactorRange SLANT = new FactorRange("slant", -0.15f, 0.4f, "");
    public static final FactorRange THICKNESS = new FactorRange("thickness", 1.8f, 3.8f, "px");
    public static final FactorRange ROTATION = new FactorRange("rotation", -10, 10, "°");
    public static final FactorRange SCALE = new FactorRange("scale", 0.85f, 1.1f, "");
    public static final FactorRange ASPECT = new FactorRange("aspect", 0.8f, 1.2f, "");
    public static final FactorRange SHIFT_X = new FactorRange("shift x", -1.5f, 1.5f, "px");
    public static final FactorRange SHIFT_Y = new FactorRange("shift y", -1.5f, 1.5f, "px");

    /** The factors that vary continuously, in the order of the components after {@code style}. */
    public static final List<FactorRange> RANGES = List.of(SLANT, THICKNESS, ROTATION, SCALE, ASPECT, SHIFT_X, SHIFT_Y);

    /** The names of all factors, {@code style} first, in the order of {@link #toRow()}. */
    public static final List<String> NAMES =
            List.of("style", "slant", "thickness", "rotation", "scale", "aspect", "shift x", "shift y");

    public DigitFactors {
        if (style < 0 || style >= SyntheticDigits.STYLES) {
            throw new IllegalArgumentException(
                    "style goes from 0 to " + (SyntheticDigits.STYLES - 1) + ", not " + style);
        }
        SLANT.check(slant);
        THICKNESS.check(thickness);
        ROTATION.check(rotation);
        SCALE.check(scale);
        ASPECT.check(aspect);
        SHIFT_X.check(shiftX);
        SHIFT_Y.check(shiftY);
    }

    /** An upright digit of the usual size in the middle of the image. */
    public static DigitFactors plain(int style) {
        return new DigitFactors(style, 0, 2.6f, 0, 1, 1, 0, 0);
    }

    /** The factors as a row of {@link Factors}, in the order of {@link #NAMES}. */
    public float[] toRow() {
        return new float[] {style, slant, thickness, rotation, scale, aspect, shiftX, shiftY};
    }

    /** The factors in {@code row}, which is in the order of {@link #NAMES}. */
    public static DigitFactors ofRow(float... row) {
        if (row.length != NAMES.size()) {
            throw new IllegalArgumentException("a row of factors has " + NAMES.size() + " values, not " + row.length);
        }
        return new DigitFactors(Math.round(row[0]), row[1], row[2], row[3], row[4], row[5], row[6], row[7]);
    }

    /** Draws each factor independently and uniformly from its range. */
    static DigitFactors draw(SplitMix64 random) {
        float[] row = new float[NAMES.size()];
        row[0] = random.below(SyntheticDigits.STYLES);
        for (int i = 0; i < RANGES.size(); i++) {
            row[i + 1] = RANGES.get(i).draw(random);
        }
        return ofRow(row);
    }
}
