package latentfx.ui.map;

import latentfx.math.Matrix;
import latentfx.projection.Alignment;
import latentfx.projection.LinearProjection;

/** How positions on a map and codes of its model belong together. Never changes; safe to use from any thread. */
public sealed interface Layout {
    /**
     * Two straight axes through the space of codes: positions and codes on their plane belong together exactly.
     *
     * @param choice which two, both within the projection
     * @param projection from codes to axes; at least two axes, the second one empty where a code has one dimension
     */
    record Axes(AxisChoice choice, LinearProjection projection) implements Layout {
        /** The share of the variance of the codes that lies along the two axes, in [0, 1]. */
        public double explainedShare() {
            return projection.explainedShare(choice.x()) + projection.explainedShare(choice.y());
        }

        @Override
        public Matrix positions(Matrix styles) {
            return projection.project(styles, choice.x(), choice.y());
        }

        @Override
        public double[] position(float[] style) {
            return new double[] {projection.along(style, choice.x()), projection.along(style, choice.y())};
        }

        @Override
        public float[] code(double x, double y) {
            return projection.unproject(x, y, choice.x(), choice.y());
        }

        @Override
        public Axes turned(Alignment turn) {
            return new Axes(choice, projection.turned(choice.x(), choice.y(), turn));
        }

        @Override
        public boolean samePlane(Layout other) {
            return other instanceof Axes axes && axes.choice.equals(choice);
        }
    }

    /**
     * Samples that a method of projection has placed without axes: everything else is estimated from the samples around.
     *
     * @param arrangement where they are
     */
    record Arranged(Arrangement arrangement) implements Layout {
        @Override
        public Matrix positions(Matrix styles) {
            return arrangement.positions();
        }

        @Override
        public double[] position(float[] style) {
            float[] position = arrangement.position(style);
            return new double[] {position[0], position[1]};
        }

        @Override
        public float[] code(double x, double y) {
            return arrangement.code(x, y);
        }

        @Override
        public Arranged turned(Alignment turn) {
            return new Arranged(arrangement.turned(turn));
        }

        @Override
        public boolean samePlane(Layout other) {
            return other instanceof Arranged arranged
                    && arranged.arrangement.made().equals(arrangement.made());
        }
    }

    /**
     * Positions of the samples in map units, one a row, two columns; NaN for samples that have none.
     *
     * @param styles codes of all samples, one a row
     */
    Matrix positions(Matrix styles);

    /** The position of a code: across, then up, in map units. */
    double[] position(float[] style);

    /** The code that belongs to a position in map units. */
    float[] code(double x, double y);

    /** The layout turned and mirrored in the plane as {@code turn} does with pictures in two dimensions. */
    Layout turned(Alignment turn);

    /** Whether positions in {@code other} mean what they mean here, but for a turn. */
    boolean samePlane(Layout other);
}
