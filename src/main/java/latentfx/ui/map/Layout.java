package latentfx.ui.map;

import latentfx.analysis.Stop;
import latentfx.math.Matrix;
import latentfx.projection.Alignment;
import latentfx.projection.Basis;
import latentfx.projection.LinearProjection;

/** The mapping between positions on a map and codes of its model. Immutable; safe to use from any thread. */
public sealed interface Layout {
    /**
     * A linear projection to two axes of the latent space; exact for codes on their plane.
     *
     * @param choice the two axes, both within the projection
     * @param projection from codes to axes; at least two axes, the second one zero for one-dimensional codes
     */
    record Axes(AxisChoice choice, LinearProjection projection) implements Layout {
        /** The share of the variance of the codes explained by the two axes, in [0, 1]. */
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
        public Stop.Origin origin() {
            return choice.basis() == Basis.PCA ? Stop.Origin.INVERSE_PCA : Stop.Origin.RAW_AXES;
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
     * A projection without axes: exact for its samples, estimated from the nearest samples for everything else.
     *
     * @param arrangement positions of the samples
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
        public Stop.Origin origin() {
            return Stop.Origin.BLENDED;
        }

        @Override
        public Arranged turned(Alignment turn) {
            return new Arranged(arrangement.turned(turn));
        }

        @Override
        public boolean samePlane(Layout other) {
            return other instanceof Arranged arranged
                    && (arranged.arrangement.made().equals(arrangement.made()) || sameMotion(arranged.arrangement));
        }

        /** Whether both are moments of one run of a method. */
        private boolean sameMotion(Arrangement other) {
            return other.moving() && arrangement.moving() && other.settings().equals(arrangement.settings());
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

    /** How {@link #code} computes a code from a position. */
    Stop.Origin origin();

    /** This layout rotated and reflected in the plane by {@code turn}, an alignment of two dimensions. */
    Layout turned(Alignment turn);

    /** Whether {@code other} is the same mapping up to a rotation or reflection of the plane. */
    boolean samePlane(Layout other);
}
