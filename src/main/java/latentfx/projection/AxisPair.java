package latentfx.projection;

/** Checks that two axes, counted from 0, span a plane. People count them from 1, so the messages do too. */
final class AxisPair {
    private AxisPair() {}

    static void check(int first, int second) {
        if (first < 0 || second < 0 || first == second) {
            throw new IllegalArgumentException(
                    "axes must be two different ones counted from 1, not " + (first + 1) + " and " + (second + 1));
        }
    }

    static void checkWithin(int first, int second, int dimensions) {
        if (Math.max(first, second) >= dimensions) {
            throw new IllegalArgumentException(
                    "axis " + (Math.max(first, second) + 1) + " does not exist: the points have " + dimensions
                            + (dimensions == 1 ? " number" : " numbers") + " each");
        }
    }
}
