package latentfx.ui.latency;

import java.util.Arrays;

/**
 * The newest times of one kind.
 *
 * @param count how many there are
 * @param p50 their median in milliseconds
 * @param p95 their 95th percentile in milliseconds
 * @param recent the times themselves in milliseconds, oldest first
 */
public record LatencyRow(int count, double p50, double p95, double[] recent) {
    public LatencyRow {
        recent = recent.clone();
    }

    @Override
    public double[] recent() {
        return recent.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LatencyRow that && Arrays.equals(recent, that.recent);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(recent);
    }
}
