package latentfx.ui.scale;

import latentfx.projection.LinearProjection;

/**
 * Where the standard normal distribution N(0, I) of codes lies on a plane through latent space. Along orthonormal axes its
 * projection is again a standard normal distribution, so that its ring at k standard deviations is a circle of radius k
 * map units about the projection of the code 0, however the plane lies and is turned.
 *
 * @param centreX position of the code 0, across, in map units
 * @param centreY position of the code 0, up, in map units
 * @param line whether codes have one dimension, so that there are no rings but places at 1, 2, 3 standard deviations to both
 *     sides along the axis across
 * @param own whether it is the prior of the model on this map; otherwise that of the other model, for comparison
 */
public record PriorRings(double centreX, double centreY, boolean line, boolean own) {
    /** The number of rings, at 1, 2, 3 standard deviations. */
    public static final int COUNT = 3;

    /** The rings on the plane of axes {@code x} and {@code y} of {@code projection}. */
    public static PriorRings on(LinearProjection projection, int x, int y, boolean own) {
        float[] zero = new float[projection.dimensions()];
        return new PriorRings(projection.along(zero, x), projection.along(zero, y), projection.dimensions() == 1, own);
    }

    /** These rings moved towards {@code later}: 0 for these, 1 for those. */
    public PriorRings towards(PriorRings later, double share) {
        return new PriorRings(
                (1 - share) * centreX + share * later.centreX,
                (1 - share) * centreY + share * later.centreY,
                line,
                own);
    }
}
