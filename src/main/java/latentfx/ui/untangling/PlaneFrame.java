package latentfx.ui.untangling;

/**
 * Where a square of the plane lies on a square of the screen.
 *
 * @param centreX its middle, to the right
 * @param centreY its middle, upwards
 * @param half half its side, above 0
 * @param side pixels of the screen's square
 */
record PlaneFrame(double centreX, double centreY, double half, double side) {
    /** Pixels from the left. */
    double x(double right) {
        return side * (1 + (right - centreX) / half) / 2;
    }

    /** Pixels from the top. */
    double y(double up) {
        return side * (1 - (up - centreY) / half) / 2;
    }

    /** The coordinate to the right of pixel {@code pixel}. */
    double right(double pixel) {
        return centreX + half * (2 * pixel / side - 1);
    }

    /** The coordinate upwards of pixel {@code pixel}. */
    double up(double pixel) {
        return centreY - half * (2 * pixel / side - 1);
    }
}
