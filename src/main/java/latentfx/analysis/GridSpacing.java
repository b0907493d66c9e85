package latentfx.analysis;

import latentfx.latent.StandardNormal;

/**
 * The positions and sizes of the pictures of a decoded grid along one axis of a map.
 *
 * @param positions their middles, ascending, in map units
 * @param sizes how wide each may be without touching its neighbours, in map units
 */
public record GridSpacing(double[] positions, double[] sizes) {
    /** Most pictures along an axis. */
    private static final int MOST = 200;

    /** Size of a single picture, in standard deviations of the prior: one to either side. */
    private static final double ALONE = 2;

    /** The grid ends this many standard deviations from the prior's mean; a share of 1e-5 lies beyond. */
    private static final double FARTHEST = 4.4;

    public GridSpacing {
        if (positions.length != sizes.length) {
            throw new IllegalArgumentException(positions.length + " positions do not fit " + sizes.length + " sizes");
        }
        positions = positions.clone();
        sizes = sizes.clone();
    }

    @Override
    public double[] positions() {
        return positions.clone();
    }

    @Override
    public double[] sizes() {
        return sizes.clone();
    }

    /**
     * Evenly from {@code from} to {@code to}, at the multiples of a round step near {@code size}, so that pictures stay
     * where they are while the map is moved.
     */
    public static GridSpacing even(double from, double to, double size) {
        double step = round(Math.max(size, (to - from) / MOST));
        long first = (long) Math.floor(from / step);
        int count = (int) ((long) Math.ceil(to / step) - first) + 1;
        double[] positions = new double[count];
        double[] sizes = new double[count];
        for (int i = 0; i < count; i++) {
            positions[i] = (first + i) * step;
            sizes[i] = step;
        }
        return new GridSpacing(positions, sizes);
    }

    /** The nearest of 1, 1.5, 2, 3, 5 and 7 times a power of ten. */
    private static double round(double size) {
        double power = Math.pow(10, Math.floor(Math.log10(size)));
        double best = power * 10;
        for (double digit : new double[] {1, 1.5, 2, 3, 5, 7}) {
            if (Math.abs(Math.log(digit * power / size)) < Math.abs(Math.log(best / size))) {
                best = digit * power;
            }
        }
        return best;
    }

    /**
     * By the quantiles of a prior N({@code mean}, 1): each picture stands for an equal share of what the prior holds from
     * {@code from} to {@code to} (Kingma and Welling 2014, figure 4). None where the prior holds next to nothing there.
     *
     * @param size the least distance of two pictures
     */
    public static GridSpacing prior(double from, double to, double mean, double size) {
        double low = Math.max(from - mean, -FARTHEST);
        double high = Math.min(to - mean, FARTHEST);
        if (!(low < high)) {
            return new GridSpacing(new double[0], new double[0]);
        }
        double below = StandardNormal.share(low);
        double held = StandardNormal.share(high) - below;
        // Pictures are nearest to each other where the density is highest.
        double densest = StandardNormal.density(Math.max(low, Math.min(high, 0)));
        int count = (int) Math.max(1, Math.min(MOST, Math.floor(held / (size * densest))));
        double[] positions = new double[count];
        for (int i = 0; i < count; i++) {
            positions[i] = mean + StandardNormal.quantile(below + held * (i + 0.5) / count);
        }
        return new GridSpacing(positions, gaps(positions, Math.min(to - from, ALONE)));
    }

    private static double[] gaps(double[] positions, double single) {
        double[] sizes = new double[positions.length];
        for (int i = 0; i < sizes.length; i++) {
            double left = i == 0 ? Double.POSITIVE_INFINITY : positions[i] - positions[i - 1];
            double right = i == sizes.length - 1 ? Double.POSITIVE_INFINITY : positions[i + 1] - positions[i];
            sizes[i] = sizes.length == 1 ? single : Math.min(left, right);
        }
        return sizes;
    }
}
