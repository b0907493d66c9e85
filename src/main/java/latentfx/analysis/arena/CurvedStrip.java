package latentfx.analysis.arena;

import latentfx.math.Matrix;
import latentfx.math.SplitMix64;

/** Points on a curve drawn out to a sheet, or on the curve itself. Ways within it are straight on its true map. */
final class CurvedStrip implements Sheet {
    /** Parameters tried before the nearest is refined: closer than a fiftieth of the narrowest gap of the spiral. */
    private static final int TRIED = 1000;

    private static final int REFINED = 40;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final SheetCurve curve;
    private final double[] along;
    private final double[] height;

    private CurvedStrip(SheetCurve curve, double[] along, double[] height) {
        this.curve = curve;
        this.along = along;
        this.height = height;
    }

    /** Points at known parameters {@code along}, at the heights of the second column of {@code points}. */
    static CurvedStrip of(SheetCurve curve, float[] along, Matrix points) {
        double[] t = new double[along.length];
        double[] height = new double[along.length];
        for (int i = 0; i < t.length; i++) {
            t[i] = along[i];
            height[i] = points.get(i, 1);
        }
        return new CurvedStrip(curve, t, height);
    }

    /** Points at random: parameter and height of uniform distributions. */
    static CurvedStrip random(SheetCurve curve, int count, SplitMix64 random) {
        double[] t = new double[count];
        double[] height = new double[count];
        for (int i = 0; i < count; i++) {
            t[i] = random.between(curve.start(), curve.end());
            height[i] = curve.height() == 0 ? 0 : random.between(0, curve.height());
        }
        return new CurvedStrip(curve, t, height);
    }

    /** The points in space, one a row. */
    Matrix points() {
        float[] values = new float[3 * along.length];
        for (int i = 0; i < along.length; i++) {
            double[] at = curve.at(along[i], height[i]);
            for (int axis = 0; axis < 3; axis++) {
                values[3 * i + axis] = (float) at[axis];
            }
        }
        return Matrix.wrap(along.length, 3, values);
    }

    @Override
    public int size() {
        return along.length;
    }

    @Override
    public double along(int point) {
        return along[point];
    }

    @Override
    public boolean flattens() {
        return true;
    }

    @Override
    public double length(int point) {
        return curve.length(along[point]);
    }

    @Override
    public double height(int point) {
        return height[point];
    }

    @Override
    public boolean hasHeight() {
        return curve.height() > 0;
    }

    @Override
    public double extent() {
        return curve.length(curve.end());
    }

    @Override
    public double distance(int one, int other) {
        return Math.hypot(length(one) - length(other), height[one] - height[other]);
    }

    @Override
    public boolean apart(int one, int other) {
        return Math.abs(along[one] - along[other]) > Math.PI;
    }

    @Override
    public double[] between(int one, int other, double share) {
        double length = (1 - share) * length(one) + share * length(other);
        return curve.at(curve.parameter(length), (1 - share) * height[one] + share * height[other]);
    }

    @Override
    public double off(double[] position) {
        double step = (curve.end() - curve.start()) / TRIED;
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= TRIED; i++) {
            double off = curve.off(curve.start() + i * step, position);
            if (off < least) {
                least = off;
                best = i;
            }
        }
        double low = curve.start() + Math.max(0, best - 1) * step;
        double high = curve.start() + Math.min(TRIED, best + 1) * step;
        for (int i = 0; i < REFINED; i++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (curve.off(left, position) < curve.off(right, position)) {
                high = right;
            } else {
                low = left;
            }
        }
        return Math.min(least, curve.off((low + high) / 2, position));
    }
}
