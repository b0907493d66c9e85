package latentfx.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import latentfx.latent.PathPlacement;
import latentfx.math.Matrix;

/**
 * A sampled path as a table, one frame a row: its position, the step from the frame before, the distance to the nearest codes and its
 * percentile, the share of each class among them, and the code.
 *
 * @param names the names of the columns
 * @param values the numbers; not a number where there is none
 */
public record SampledPathTable(List<String> names, Matrix values) {
    private static final int FIXED = 4;

    public SampledPathTable {
        names = List.copyOf(names);
    }

    /**
     * The table of {@code path}.
     *
     * @param classes what the classes are called
     * @param latent how many numbers of a code are latent dimensions; those beyond are classes that the decoder is conditioned on
     */
    public static SampledPathTable of(SampledPath path, List<String> classes, int latent) {
        Optional<PathPlacement> placement = path.placement();
        List<String> names = new ArrayList<>(List.of("t", "step", "distance", "percentile"));
        classes.forEach(name -> names.add("p_" + name));
        int width = placement.map(it -> it.codes().columns()).orElse(0);
        for (int d = 0; d < width; d++) {
            names.add(d < latent ? "z" + (d + 1) : "c" + (d - latent));
        }
        int frames = path.frames().rows();
        float[] values = new float[frames * names.size()];
        double[] steps = path.steps();
        for (int i = 0; i < frames; i++) {
            int at = i * names.size();
            values[at] = (float) path.position(i);
            values[at + 1] = i == 0 ? Float.NaN : (float) steps[i - 1];
            addPlacement(placement, i, classes.size(), values, at);
        }
        return new SampledPathTable(names, Matrix.wrap(frames, names.size(), values));
    }

    private static void addPlacement(
            Optional<PathPlacement> placement, int frame, int classes, float[] values, int at) {
        if (placement.isEmpty()) {
            Arrays.fill(values, at + 2, at + FIXED + classes, Float.NaN);
            return;
        }
        PathPlacement known = placement.get();
        values[at + 2] = (float) known.distances()[frame];
        values[at + FIXED - 1] = (float) known.percentiles()[frame];
        known.classes().copyRows(frame, 1, values, at + FIXED);
        known.codes().copyRows(frame, 1, values, at + FIXED + classes);
    }
}
