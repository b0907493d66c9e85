package latentfx.projection;

import java.util.List;

/** Something that happened while points were placed and that changes how the map is to be read. */
public interface ProjectionRemark {
    /** Names the sentence that tells it. */
    String key();

    /** The numbers in that sentence, in order. */
    List<Number> values();

    /**
     * The map shows so much of the points' spread, and no more.
     *
     * @param shares of the variance along each of the widest principal components, the widest first, each in [0, 1]
     * @param first component across, from 0
     * @param second component upwards
     */
    record Explained(List<Double> shares, int first, int second) implements ProjectionRemark {
        public Explained {
            shares = List.copyOf(shares);
            if (Math.max(first, second) >= shares.size()) {
                throw new IllegalArgumentException(
                        "components " + first + " and " + second + " are not among " + shares.size());
            }
        }

        @Override
        public String key() {
            return "explained";
        }

        /** Both components, counted from 1, and the share that they show, in percent. */
        @Override
        public List<Number> values() {
            return List.of(first + 1, second + 1, 100 * shown());
        }

        /** Share of the variance that the two axes show together. */
        public double shown() {
            return shares.get(first) + shares.get(second);
        }
    }

    /**
     * The neighbour graph fell into parts that have no neighbours in each other; they were joined by the shortest links
     * between them, so distances across parts mean little.
     *
     * @param parts how many there were
     */
    record PartsJoined(int parts) implements ProjectionRemark {
        @Override
        public String key() {
            return "joined";
        }

        @Override
        public List<Number> values() {
            return List.of(parts);
        }
    }

    /**
     * The neighbour graph fell into parts, which the method cannot place beside each other; only the largest is shown.
     *
     * @param parts how many there were
     * @param left how many points are not shown
     */
    record LargestPartOnly(int parts, int left) implements ProjectionRemark {
        @Override
        public String key() {
            return "largest";
        }

        @Override
        public List<Number> values() {
            return List.of(parts, left);
        }
    }

    /**
     * Groups of points lie so close together that all their neighbours are in the group; the method draws each such group,
     * and much of what depends on it, in one place.
     *
     * @param groups how many such groups there are, more than one
     */
    record ClosedGroups(int groups) implements ProjectionRemark {
        @Override
        public String key() {
            return "closed";
        }

        @Override
        public List<Number> values() {
            return List.of(groups);
        }
    }
}
