package latentfx.analysis.filters;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/** How active the units of a {@link FilterBank} are on a sample: mean, least and greatest activation of each. */
public final class FilterActivity {
    private static final int BLOCK = 512;
    private static final double SAME = 1e-6;

    private final FilterBank bank;
    private final FilterSamples samples;
    private final double[] means;
    private final float[] least;
    private final float[] greatest;

    private FilterActivity(FilterBank bank, FilterSamples samples) {
        this.bank = bank;
        this.samples = samples;
        means = new double[bank.units()];
        least = new float[bank.units()];
        greatest = new float[bank.units()];
        Arrays.fill(least, Float.POSITIVE_INFINITY);
        Arrays.fill(greatest, Float.NEGATIVE_INFINITY);
    }

    /**
     * Watches all units of {@code bank} on {@code samples}.
     *
     * @param progress told after each block, in samples
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public static FilterActivity of(
            FilterBank bank, FilterSamples samples, Consumer<Progress> progress, Cancellation cancellation) {
        FilterActivity activity = new FilterActivity(bank, samples);
        for (int from = 0; from < samples.size(); from += BLOCK) {
            cancellation.throwIfCancelled();
            int to = Math.min(samples.size(), from + BLOCK);
            activity.take(bank.activations(samples.inputs(bank.side(), from, to)));
            progress.accept(new Progress(to, samples.size()));
        }
        return activity;
    }

    private void take(Matrix activations) {
        for (int row = 0; row < activations.rows(); row++) {
            float[] values = activations.row(row);
            for (int unit = 0; unit < values.length; unit++) {
                means[unit] += values[unit] / samples.size();
                least[unit] = Math.min(least[unit], values[unit]);
                greatest[unit] = Math.max(greatest[unit], values[unit]);
            }
        }
    }

    /** What was watched. */
    public FilterBank bank() {
        return bank;
    }

    /** What it was watched on. */
    public FilterSamples samples() {
        return samples;
    }

    /** The mean activation of {@code unit}. */
    public double mean(int unit) {
        return means[unit];
    }

    /** The greatest activation of {@code unit}. */
    public double greatest(int unit) {
        return greatest[unit];
    }

    /** Whether {@code unit} says the same of every sample; a rectified one then says 0. */
    public boolean isDead(int unit) {
        return greatest[unit] - least[unit] <= SAME * Math.max(1, Math.abs(greatest[unit]));
    }

    /** How many units are dead. */
    public int dead() {
        return (int) IntStream.range(0, bank.units()).filter(this::isDead).count();
    }

    /** The units by falling mean activation. */
    public int[] byMean() {
        return bank.sorted(unit -> -means[unit]);
    }
}
