package latentfx.projection;

import java.util.List;

/** A remark on an embedding that affects how the map is to be read. */
public interface ProjectionRemark {
    /** Key of its sentence in the resource bundle. */
    String key();

    /** Arguments of the sentence, in order. */
    List<Number> values();

    /**
     * The fraction of the points' variance that the map shows.
     *
     * @param shares explained variance ratio of the first principal components, in descending order, each in [0, 1]
     * @param first horizontal component, from 0
     * @param second vertical component
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

        /** Both components, counted from 1, and their explained variance in percent. */
        @Override
        public List<Number> values() {
            return List.of(first + 1, second + 1, 100 * shown());
        }

        /** The explained variance ratio of both axes together, in [0, 1]. */
        public double shown() {
            return shares.get(first) + shares.get(second);
        }
    }

    /**
     * The points are still moving; this is how they lie after {@code step} of {@code steps}.
     *
     * @param step number of steps done
     * @param steps number of steps in all
     */
    record UnderWay(int step, int steps) implements ProjectionRemark {
        @Override
        public String key() {
            return "underway";
        }

        @Override
        public List<Number> values() {
            return List.of(step, steps);
        }
    }

    /**
     * The method was ended early, by the user.
     *
     * @param step number of steps done
     * @param steps number of steps that it would have taken
     */
    record Stopped(int step, int steps) implements ProjectionRemark {
        @Override
        public String key() {
            return "stopped";
        }

        @Override
        public List<Number> values() {
            return List.of(step, steps);
        }
    }

    /**
     * The neighbour graph was not connected; its components were joined by the shortest edges between them, so
     * distances across components mean little.
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
     * The neighbour graph was not connected, and the method embeds connected graphs only; its largest component is
     * shown.
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
     * Groups of points lie so close together that all their neighbours are in the group; the method maps each group,
     * and points that depend on it, to one position.
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
