package latentfx.analysis;

/**
 * How far a code is from the data.
 *
 * @param away Euclidean distance to the nearest code, in units of z
 * @param usual what is usual between a code and its nearest neighbour, in units of z: the median
 */
public record Remoteness(double away, double usual) {
    /** Up to this many times the usual distance a code is among the data. */
    private static final double AMONG = 1.5;

    /** From this many times the usual distance on it is far from all data. */
    private static final double FAR = 4;

    /** In words. */
    public enum Kind {
        /** As near to a code as codes are to each other. */
        AMONG,
        /** Farther than that. */
        BETWEEN,
        /** Several times as far. */
        FAR
    }

    public Remoteness {
        if (!(away >= 0 && usual >= 0)) {
            throw new IllegalArgumentException("distances are 0 or more, not " + away + " and " + usual);
        }
    }

    /** In words. */
    public Kind kind() {
        if (away <= AMONG * usual) {
            return Kind.AMONG;
        }
        return away < FAR * usual ? Kind.BETWEEN : Kind.FAR;
    }
}
