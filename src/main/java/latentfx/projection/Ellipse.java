package latentfx.projection;

/**
 * An ellipse on a map, such as the region that holds a given share of a Gaussian.
 *
 * @param x middle, in map units
 * @param y middle, in map units
 * @param major longer half-axis, at least {@code minor}
 * @param minor shorter half-axis, 0 or more
 * @param angle of the longer half-axis with the x axis in radians, from -π/2 to π/2, counter-clockwise
 */
public record Ellipse(double x, double y, double major, double minor, double angle) {
    /**
     * The region around ({@code x}, {@code y}) that holds the share {@code mass} of a Gaussian with this covariance: half-axes
     * √(-2 ln(1 - mass)) times the square roots of the eigenvalues (quantile of χ² with two degrees of freedom).
     *
     * @param mass above 0 and below 1
     * @throws IllegalArgumentException if {@code mass} is not
     */
    public static Ellipse of(double x, double y, double varianceX, double covariance, double varianceY, double mass) {
        if (!(mass > 0 && mass < 1)) {
            throw new IllegalArgumentException("an ellipse holds a share between 0 and 1, not " + mass);
        }
        double mean = (varianceX + varianceY) / 2;
        double apart = Math.hypot((varianceX - varianceY) / 2, covariance);
        double scale = -2 * Math.log(1 - mass);
        return new Ellipse(
                x,
                y,
                Math.sqrt(scale * (mean + apart)),
                Math.sqrt(scale * Math.max(0, mean - apart)),
                Math.atan2(2 * covariance, varianceX - varianceY) / 2);
    }

    /**
     * The projection of a diagonal Gaussian onto the plane of axes {@code x} and {@code y}, with covariance {@code Σ_d
     * u_d v_d σ_d²}.
     *
     * @param mean μ
     * @param logVariance ln σ² of each dimension
     * @param mass the probability mass within the ellipse, above 0 and below 1
     */
    public static Ellipse ofGaussian(
            LinearProjection projection, int x, int y, float[] mean, float[] logVariance, double mass) {
        float[] u = projection.direction(x);
        float[] v = projection.direction(y);
        double uu = 0;
        double uv = 0;
        double vv = 0;
        for (int d = 0; d < u.length; d++) {
            double variance = Math.exp(logVariance[d]);
            uu += u[d] * u[d] * variance;
            uv += u[d] * v[d] * variance;
            vv += v[d] * v[d] * variance;
        }
        return of(projection.along(mean, x), projection.along(mean, y), uu, uv, vv, mass);
    }
}
