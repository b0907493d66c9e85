package latentfx.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import latentfx.analysis.PathKind;
import latentfx.analysis.SampledPath;
import latentfx.analysis.SampledPathTable;
import latentfx.data.Dataset;
import latentfx.model.OpenModel;

/** The figures of a sampled path as JSON. */
final class SampledPathReport {
    private SampledPathReport() {}

    /**
     * The totals of the path, and under {@code frames} one object for each frame; figures that do not apply are null.
     */
    static ObjectNode of(SampledPath path, OpenModel open, List<Integer> samples, Dataset test) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("model", open.name());
        node.put("kind", open.model().spec().kind());
        node.put("latent", open.latent());
        node.put("path", path.kind().id());
        ArrayNode stops = node.putArray("stops");
        samples.forEach(stops::add);
        node.put("samples", test.size());
        node.put("length", path.length());
        node.put("straight_length", path.straightLength());
        node.put("ratio", path.ratio());
        node.put("largest_step_to_mean", path.jumpiness());
        node.put("hardly_differs", path.kind() == PathKind.GEODESIC && path.hardlyDiffers());
        path.placement()
                .ifPresentOrElse(
                        placement -> node.put("farthest_percentile", largest(placement.percentiles())),
                        () -> node.putNull("farthest_percentile"));
        SampledPathTable figures = SampledPathTable.of(path, test.labelNames(), open.latent());
        ArrayNode frames = node.putArray("frames");
        for (int row = 0; row < figures.values().rows(); row++) {
            put(frames.addObject(), figures.names(), figures.values().row(row));
        }
        return node;
    }

    private static void put(ObjectNode node, List<String> names, float[] values) {
        for (int i = 0; i < values.length; i++) {
            if (Float.isFinite(values[i])) {
                node.put(names.get(i), values[i]);
            } else {
                node.putNull(names.get(i));
            }
        }
    }

    /** The largest of {@code values}. */
    static double largest(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }
}
