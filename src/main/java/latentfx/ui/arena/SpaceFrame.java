package latentfx.ui.arena;

/**
 * Where the points of a cloud are on screen at one moment between space and map. Reused from frame to frame; for one thread.
 */
final class SpaceFrame {
    /** Distance of the viewer from the middle, in radii of the ball. */
    private static final double EYE = 4;

    /** Share of the shorter side that a radius takes. */
    private static final double RADIUS = 0.44;

    private float[] xs = new float[0];
    private float[] ys = new float[0];
    private float[] depths = new float[0];
    private double cosYaw;
    private double sinYaw;
    private double cosPitch;
    private double sinPitch;
    private double scale;
    private double middleX;
    private double middleY;

    /**
     * Places the points of {@code shape}.
     *
     * @param flat 0 in space, 1 on the map; the view turns towards the front on the way
     * @param width of the ground, pixels
     */
    void place(SpaceShape shape, Turn turn, double flat, double width, double height) {
        double eased = shape.hasMap() ? flat * flat * (3 - 2 * flat) : 0;
        cosYaw = Math.cos(turn.yaw() * (1 - eased));
        sinYaw = Math.sin(turn.yaw() * (1 - eased));
        cosPitch = Math.cos(turn.pitch() * (1 - eased));
        sinPitch = Math.sin(turn.pitch() * (1 - eased));
        scale = RADIUS * Math.min(width, height) * turn.zoom();
        middleX = width / 2;
        middleY = height / 2;
        int size = shape.size();
        if (xs.length != size) {
            xs = new float[size];
            ys = new float[size];
            depths = new float[size];
        }
        double rest = 1 - eased;
        for (int i = 0; i < size; i++) {
            double x = shape.space(i, 0);
            double y = shape.space(i, 1);
            double z = shape.space(i, 2);
            if (eased > 0) {
                x = rest * x + eased * shape.plane(i, 0);
                y = rest * y + eased * shape.plane(i, 1);
                z *= rest;
            }
            put(i, x, y, z);
        }
    }

    private void put(int i, double x, double y, double z) {
        double across = cosYaw * x + sinYaw * z;
        double towards = cosYaw * z - sinYaw * x;
        double up = cosPitch * y - sinPitch * towards;
        double near = sinPitch * y + cosPitch * towards;
        double pixels = scale * EYE / (EYE - near);
        xs[i] = (float) (middleX + across * pixels);
        ys[i] = (float) (middleY - up * pixels);
        depths[i] = (float) near;
    }

    /** Where a position within the ball would be on screen in space: horizontal and vertical pixel. */
    double[] spot(double[] position) {
        double across = cosYaw * position[0] + sinYaw * position[2];
        double towards = cosYaw * position[2] - sinYaw * position[0];
        double up = cosPitch * position[1] - sinPitch * towards;
        double pixels = scale * EYE / (EYE - (sinPitch * position[1] + cosPitch * towards));
        return new double[] {middleX + across * pixels, middleY - up * pixels};
    }

    int size() {
        return xs.length;
    }

    /** Horizontal pixel of a point; not a number where it is not shown. */
    float x(int point) {
        return xs[point];
    }

    /** Vertical pixel of a point. */
    float y(int point) {
        return ys[point];
    }

    /** How near to the viewer a point is, −1 to 1. */
    float depth(int point) {
        return depths[point];
    }

    /** Whether a point is shown. */
    boolean shows(int point) {
        return !Float.isNaN(xs[point]);
    }

    /** The point nearest to a pixel, of those equally near the foremost; −1 if none is within {@code reach} pixels. */
    int nearest(double x, double y, double reach) {
        int best = -1;
        double least = reach * reach;
        for (int i = 0; i < xs.length; i++) {
            double across = xs[i] - x;
            double down = ys[i] - y;
            double squared = across * across + down * down;
            if (squared < least || (squared == least && best >= 0 && depths[i] > depths[best])) {
                least = squared;
                best = i;
            }
        }
        return best;
    }
}
