package latentfx.analysis;

import java.util.Optional;
import java.util.OptionalDouble;
import latentfx.latent.Neighbours;
import latentfx.math.Samples;
import latentfx.metrics.Overlap;

/**
 * The nearest neighbours of one sample in three spaces: pixels, codes and map.
 *
 * @param sample which sample
 * @param samples how many there are
 * @param pixels by the distance of images, nearest first; empty where the images are not loaded
 * @param codes by the distance of codes, nearest first
 * @param map by the distance on the map, nearest first
 */
public record NeighbourComparison(int sample, int samples, Optional<int[]> pixels, int[] codes, int[] map) {
    /**
     * Finds {@code k} neighbours in each space, or fewer where there are not so many samples. A few milliseconds for 10,000 images.
     *
     * @param pixels prepared images, if they are loaded
     * @param codes prepared codes
     * @param map prepared map
     */
    public static NeighbourComparison of(Optional<Space> pixels, Space codes, Space map, int sample, int k) {
        return new NeighbourComparison(
                sample,
                codes.points().rows(),
                pixels.map(space -> space.around(sample, k)),
                codes.around(sample, k),
                map.around(sample, k));
    }

    /** The share of the map's neighbours that are neighbours in the code space too. */
    public OptionalDouble mapInCodes() {
        return overlap(map, codes);
    }

    /** The share of the neighbours in the code space that are neighbours in pixels too; empty without images. */
    public OptionalDouble codesInPixels() {
        return pixels.map(it -> overlap(codes, it)).orElse(OptionalDouble.empty());
    }

    /** The share of the map's neighbours that are neighbours in pixels too; empty without images. */
    public OptionalDouble mapInPixels() {
        return pixels.map(it -> overlap(map, it)).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble overlap(int[] one, int[] other) {
        return one.length == 0 || one.length != other.length
                ? OptionalDouble.empty()
                : OptionalDouble.of(Overlap.of(one, other));
    }

    /**
     * A space with a prepared neighbour search.
     *
     * @param points the samples in it, one a row
     * @param search finds neighbours among them
     */
    public record Space(Samples points, Neighbours search) {
        /** Prepares {@code points}; keeps a copy of them as numbers, unless they are many samples in bytes. */
        public static Space of(Samples points) {
            return new Space(points, new Neighbours(points));
        }

        /** The {@code k} samples nearest to sample {@code sample}, itself left out. */
        int[] around(int sample, int k) {
            return search.nearest(points.row(sample), k, sample).indices();
        }
    }
}
