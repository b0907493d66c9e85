package latentfx.latent;

/**
 * An empty region between codes.
 *
 * @param code its centre; shared, must not be written to
 * @param radius distance from the centre to the nearest code: the radius of the empty ball
 * @param usual median distance of a code to its nearest other code, for comparison
 * @param around the codes nearest to the centre
 */
public record Hole(float[] code, double radius, double usual, Neighbourhood around) {}
