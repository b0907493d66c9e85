package latentfx.ui.plot;

/**
 * Lines from one sample to others, such as its true neighbours.
 *
 * @param sample where they begin
 * @param others where they end; shared, nobody writes to it
 */
public record NeighbourLines(int sample, int[] others) {}
