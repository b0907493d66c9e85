package latentfx.ui.distances;

/**
 * An axis on which equal steps multiply.
 *
 * @param least the value at its beginning, above 0
 * @param most the value at its end, above {@code least}
 * @param from where it begins, in pixels
 * @param to where it ends
 */
record LogAxis(double least, double most, double from, double to) {
    /** Where {@code value} is; at an end where it lies beyond. */
    double at(double value) {
        double inside = Math.max(least, Math.min(most, value));
        return from + (to - from) * Math.log(inside / least) / Math.log(most / least);
    }

    /** The value at {@code pixel}, {@code least} to {@code most}. */
    double value(double pixel) {
        double share = Math.max(0, Math.min(1, (pixel - from) / (to - from)));
        return least * Math.pow(most / least, share);
    }
}
