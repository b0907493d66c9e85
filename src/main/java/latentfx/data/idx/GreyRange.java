package latentfx.data.idx;

import java.util.Optional;
import latentfx.data.DataRemark;

/**
 * The range of values that stands for black to white in a file of images, which IDX does not record.
 *
 * @param black value that becomes 0
 * @param white value that becomes 1
 */
record GreyRange(double black, double white) {
    private static final GreyRange UNIT = new GreyRange(0, 1);
    private static final GreyRange BYTES = new GreyRange(0, 255);

    /**
     * The range that {@code type} and the values between {@code least} and {@code most} call for: 0 to 1, −1 to 1 or 0 to
     * 255 if they lie within, otherwise all that a whole number of one or two bytes can hold; empty if none fits.
     */
    static Optional<GreyRange> of(IdxType type, double least, double most) {
        boolean fraction = type == IdxType.FLOAT || type == IdxType.DOUBLE;
        if (fraction && least >= 0 && most <= 1) {
            return Optional.of(UNIT);
        }
        if (fraction && least >= -1 && most <= 1) {
            return Optional.of(new GreyRange(-1, 1));
        }
        if (least >= 0 && most <= 255) {
            return Optional.of(BYTES);
        }
        if (type == IdxType.BYTE) {
            return Optional.of(new GreyRange(Byte.MIN_VALUE, Byte.MAX_VALUE));
        }
        if (type == IdxType.SHORT) {
            return Optional.of(new GreyRange(least < 0 ? Short.MIN_VALUE : 0, Short.MAX_VALUE));
        }
        return least >= 0 && most <= 65_535 ? Optional.of(new GreyRange(0, 65_535)) : Optional.empty();
    }

    /** Says what stands for black and white in {@code part} of a data set. */
    DataRemark remark(String part) {
        return DataRemark.of("images.range", part, number(black), number(white));
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value));
    }

    /** Scales {@code values} to [0, 1] in place. */
    void scale(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) ((values[i] - black) / (white - black));
        }
    }
}
