package latentfx.ui.vectors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import latentfx.analysis.SampleImage;
import latentfx.analysis.VectorMap;
import latentfx.data.DataException;
import latentfx.data.Vectors;
import latentfx.latent.Neighbourhood;
import latentfx.latent.Neighbours;
import latentfx.math.Matrix;
import latentfx.metrics.Overlap;
import latentfx.task.Cancellation;

/**
 * The nearest neighbours of one vector by Euclidean distance.
 *
 * @param vectors the vectors that were searched
 * @param sample whose neighbours they are
 * @param image its picture and text
 * @param rows the neighbours, nearest first
 * @param shared share of the neighbours on the map that are among them; empty where the vector is not on the map, or there
 *     are too few
 */
record NearestVectors(Vectors vectors, int sample, SampleImage image, List<Row> rows, OptionalDouble shared) {
    /** Number of neighbours looked for. */
    static final int NEIGHBOURS = 10;

    /** Between the parts of a text, the class among them. */
    private static final String BETWEEN = " · ";

    NearestVectors {
        rows = List.copyOf(rows);
    }

    /**
     * A neighbour.
     *
     * @param rank from 1, the nearest
     * @param sample its index
     * @param image its picture and text
     * @param distance Euclidean distance of the vectors, in their units
     * @param onMap whether it is a neighbour on the map too
     */
    record Row(int rank, int sample, SampleImage image, double distance, boolean onMap) {}

    /**
     * Finds the neighbours of {@code sample}.
     *
     * @param codes search among the vectors
     * @param points positions on the map, one a row; NaN for vectors that are not shown
     * @throws DataException if a picture cannot be read
     */
    static NearestVectors of(
            Vectors vectors, int sample, Neighbours codes, Matrix points, Neighbours map, Cancellation cancellation)
            throws DataException {
        Neighbourhood near = codes.nearest(vectors.values().row(sample), NEIGHBOURS, sample);
        int[] onMap = map.nearest(points.row(sample), NEIGHBOURS, sample).indices();
        int[] samples = near.indices();
        double[] distances = near.distances();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < samples.length; i++) {
            cancellation.throwIfCancelled();
            int other = samples[i];
            rows.add(new Row(
                    i + 1,
                    other,
                    VectorMap.picture(vectors, other),
                    distances[i],
                    Arrays.stream(onMap).anyMatch(it -> it == other)));
        }
        OptionalDouble shared = samples.length == 0 || onMap.length != samples.length
                ? OptionalDouble.empty()
                : OptionalDouble.of(Overlap.of(onMap, samples));
        return new NearestVectors(vectors, sample, VectorMap.picture(vectors, sample), rows, shared);
    }

    /** What {@code image} says of sample {@code index} besides its class; empty if nothing. */
    String besideClass(int index, SampleImage image) {
        String name = className(index);
        String text = image.text();
        if (name.isEmpty() || !text.startsWith(name)) {
            return text;
        }
        String rest = text.substring(name.length());
        return rest.isEmpty() ? "" : rest.startsWith(BETWEEN) ? rest.substring(BETWEEN.length()) : text;
    }

    /** The name of the class of sample {@code index}; empty where there are no classes. */
    String className(int index) {
        return vectors.labelNames().size() > 1 ? vectors.labelNames().get(label(index)) : "";
    }

    /** The class of sample {@code index}. */
    int label(int index) {
        return vectors.labels()[index];
    }

    /** The samples, nearest first. */
    int[] samples() {
        return rows.stream().mapToInt(Row::sample).toArray();
    }
}
