package latentfx.latent;

/** The two end codes of a path, with the argument checks common to all kinds of path. */
final class PathEnds {
    private final float[] from;
    private final float[] to;

    PathEnds(float[] from, float[] to) {
        if (from.length == 0 || from.length != to.length) {
            throw new IllegalArgumentException(
                    "no path leads from a code of " + from.length + " numbers to one of " + to.length);
        }
        this.from = from.clone();
        this.to = to.clone();
    }

    int dimensions() {
        return from.length;
    }

    double start(int dimension) {
        return from[dimension];
    }

    double end(int dimension) {
        return to[dimension];
    }

    void check(double t, float[] code) {
        if (!(t >= 0 && t <= 1)) {
            throw new IllegalArgumentException("a path goes from 0 to 1, it has no position " + t);
        }
        if (code.length != from.length) {
            throw new IllegalArgumentException(
                    "a code of " + from.length + " numbers does not fit into " + code.length);
        }
    }

    /** Writes {@code startWeight * from + endWeight * to}. */
    void combine(double startWeight, double endWeight, float[] code) {
        for (int d = 0; d < code.length; d++) {
            code[d] = (float) (startWeight * from[d] + endWeight * to[d]);
        }
    }
}
