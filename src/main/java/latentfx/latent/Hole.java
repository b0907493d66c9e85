package latentfx.latent;

/**
 * An empty place amid codes.
 *
 * @param code where it is; shared, nobody writes to it
 * @param radius distance to the nearest code: so large a ball around the place is empty
 * @param usual how far from its nearest other code a code is, median
 * @param around the codes that lie nearest to the place
 */
public record Hole(float[] code, double radius, double usual, Neighbourhood around) {}
