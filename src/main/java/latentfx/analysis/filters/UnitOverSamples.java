package latentfx.analysis.filters;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one unit does over many samples.
 *
 * @param samples the samples
 * @param histogram how often it has which activation
 * @param mean its mean activation
 * @param above how many samples have an activation above 0
 * @param dead whether it says the same of all
 * @param top the samples that excite it most, the most exciting first; none for a dead unit
 */
public record UnitOverSamples(
        FilterSamples samples,
        ActivationHistogram histogram,
        double mean,
        int above,
        boolean dead,
        List<Exciting> top) {
    /** How many samples are told that excite a unit most. */
    public static final int TOP = 8;

    /**
     * A sample and its activation.
     *
     * @param position its position among the samples
     * @param activation the output of the unit
     */
    public record Exciting(int position, double activation) {}

    public UnitOverSamples {
        top = List.copyOf(top);
    }

    /** Follows {@code unit} over the samples of {@code activity}. */
    public static UnitOverSamples of(FilterActivity activity, int unit) {
        FilterSamples samples = activity.samples();
        float[] values =
                activity.bank().activations(samples.inputs(activity.bank().side(), 0, samples.size()), unit);
        boolean dead = activity.isDead(unit);
        List<Exciting> top = IntStream.range(0, dead ? 0 : values.length)
                .mapToObj(i -> new Exciting(i, values[i]))
                .sorted(Comparator.comparingDouble(Exciting::activation).reversed())
                .limit(TOP)
                .toList();
        return new UnitOverSamples(
                samples,
                ActivationHistogram.of(values),
                IntStream.range(0, values.length)
                        .mapToDouble(i -> values[i])
                        .average()
                        .orElse(0),
                (int) IntStream.range(0, values.length)
                        .filter(i -> values[i] > 0)
                        .count(),
                dead,
                top);
    }

    /** The image of a sample. */
    public float[] image(Exciting sample) {
        return samples.drawn().images().row(sample.position());
    }

    /** The index of a sample in the sheet of its model. */
    public int index(Exciting sample) {
        return samples.drawn().rows()[sample.position()];
    }
}
