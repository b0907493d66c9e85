package latentfx.ui.map;

import latentfx.projection.Basis;

/**
 * Which two axes a map shows.
 *
 * @param basis principal components or raw latent dimensions
 * @param x number of the horizontal axis, from 0
 * @param y number of the vertical axis, from 0, another one than {@code x}
 */
public record AxisChoice(Basis basis, int x, int y) {
    /** The first two principal components. */
    public static final AxisChoice FIRST_TWO = new AxisChoice(Basis.PCA, 0, 1);

    public AxisChoice {
        if (x < 0 || y < 0) {
            throw new IllegalArgumentException("axes count from 0, not " + x + " and " + y);
        }
        if (x == y) {
            throw new IllegalArgumentException("a map needs two different axes, not " + x + " twice");
        }
    }

    /** This choice with another horizontal axis; if that is the present vertical axis, the two are swapped. */
    public AxisChoice withX(Basis newBasis, int newX) {
        return new AxisChoice(newBasis, newX, other(newX, y, x));
    }

    /** This choice with another vertical axis; if that is the present horizontal axis, the two are swapped. */
    public AxisChoice withY(Basis newBasis, int newY) {
        return new AxisChoice(newBasis, other(newY, x, y), newY);
    }

    private static int other(int chosen, int kept, int replaced) {
        return chosen == kept ? replaced : kept;
    }
}
