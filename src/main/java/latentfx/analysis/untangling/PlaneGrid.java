package latentfx.analysis.untangling;

import latentfx.math.Matrix;

/**
 * A square lattice over the plane that a net warps: its lines are drawn in every layer, and its nodes say what the net answers
 * where there are no points.
 *
 * @param reach half the side; the square lies about the origin
 */
public record PlaneGrid(double reach) {
    /** Nodes of a side. */
    public static final int SIDE = 41;

    /** Every how many nodes a line is drawn; the nodes between make it bend. */
    public static final int LINE = 4;

    private static final double MARGIN = 1.1;

    public PlaneGrid {
        if (!(reach > 0) || !Double.isFinite(reach)) {
            throw new IllegalArgumentException("no grid of half side " + reach);
        }
    }

    /** A grid that goes a little beyond {@code points}. */
    public static PlaneGrid about(PlanePoints points) {
        return new PlaneGrid(MARGIN * Math.max(1, points.reach()));
    }

    /** The nodes, {@value #SIDE} rows of {@value #SIDE}, the lowest row first: two columns. */
    public Matrix nodes() {
        float[] nodes = new float[2 * SIDE * SIDE];
        for (int i = 0; i < SIDE * SIDE; i++) {
            nodes[2 * i] = at(i % SIDE);
            nodes[2 * i + 1] = at(Math.floorDiv(i, SIDE));
        }
        return Matrix.wrap(SIDE * SIDE, 2, nodes);
    }

    private float at(int index) {
        return (float) (reach * (2.0 * index / (SIDE - 1) - 1));
    }
}
