package latentfx.projection;

/** Something that happened while points were placed and that changes how the map is to be read. */
public sealed interface ProjectionRemark {
    /**
     * The neighbour graph fell into parts that have no neighbours in each other; they were joined by the shortest links
     * between them, so distances across parts mean little.
     *
     * @param parts how many there were
     */
    record PartsJoined(int parts) implements ProjectionRemark {}

    /**
     * The neighbour graph fell into parts, which the method cannot place beside each other; only the largest is shown.
     *
     * @param parts how many there were
     * @param left how many points are not shown
     */
    record LargestPartOnly(int parts, int left) implements ProjectionRemark {}

    /**
     * Groups of points lie so close together that all their neighbours are in the group; the method draws each such group,
     * and much of what depends on it, in one place.
     *
     * @param groups how many such groups there are, more than one
     */
    record ClosedGroups(int groups) implements ProjectionRemark {}
}
