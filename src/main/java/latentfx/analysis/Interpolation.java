package latentfx.analysis;

import java.util.List;
import latentfx.data.Dataset;
import latentfx.math.Matrix;
import latentfx.model.LatentModel;
import latentfx.task.Cancellation;

/** Sampled paths between the codes of samples of one data set under one model. */
public final class Interpolation {
    private final LatentModel model;
    private final Dataset data;
    private final Matrix codes;

    public Interpolation(LatentModel model, Dataset data) {
        this.model = model;
        this.data = data;
        this.codes = model.codes(data.samples(), data.labels());
    }

    /**
     * The sample that {@code wanted} names: {@code #1234} an index, anything else a class, of which the most typical
     * sample is taken (see {@link TypicalSample}).
     *
     * @throws IllegalArgumentException if there is no such sample; the message says what there is
     */
    public int sample(String wanted) {
        if (wanted.startsWith("#")) {
            return index(wanted.substring(1));
        }
        int label = data.labelNames().indexOf(wanted);
        if (label < 0) {
            throw new IllegalArgumentException(
                    "knows no class \"" + wanted + "\"; the classes are " + String.join(", ", data.labelNames()) + ".");
        }
        return TypicalSample.of(codes, data.labels(), label)
                .orElseThrow(() -> new IllegalArgumentException("finds no sample of class \"" + wanted + "\"."));
    }

    private int index(String digits) {
        try {
            int index = Integer.parseInt(digits);
            if (index >= 0 && index < data.size()) {
                return index;
            }
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("#" + digits + " is no index; give # and a number.", notANumber);
        }
        throw new IllegalArgumentException(
                "#" + digits + " is outside the samples, which go from #0 to #" + (data.size() - 1) + ".");
    }

    /**
     * The path of kind {@code kind} through {@code samples} in {@code steps} frames.
     *
     * @param samples indices of at least two samples; a pixel blend mixes their images
     * @throws IllegalArgumentException if the model has no prior for a spherical path
     */
    public SampledPath sampledPath(PathKind kind, List<Integer> samples, int steps) {
        List<float[]> stops = samples.stream().map(codes::row).toList();
        Cancellation never = new Cancellation();
        PathComparison paths = new PathComparison(
                model, codes, data.labels(), data.labelNames().size());
        return kind == PathKind.PIXEL
                ? paths.blend(samples.stream().map(data.samples()::row).toList(), stops, steps, never)
                : paths.sampledPath(kind, stops, steps, never);
    }
}
