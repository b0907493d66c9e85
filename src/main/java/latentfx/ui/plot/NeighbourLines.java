package latentfx.ui.plot;

/**
 * Lines from one sample to others, such as its true neighbours.
 *
 * @param sample the sample where they begin
 * @param others the samples where they end; shared, must not be modified
 */
public record NeighbourLines(int sample, int[] others) {}
