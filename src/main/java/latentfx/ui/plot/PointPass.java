package latentfx.ui.plot;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * The points that are drawn in one pass.
 *
 * @param cloud the points
 * @param viewport in raster pixels
 * @param inks which of the style's colours each point has
 * @param now which colours are drawn
 * @param drawn which points are drawn, if their colour is
 */
record PointPass(Cloud cloud, Viewport viewport, IntUnaryOperator inks, boolean[] now, IntPredicate drawn) {
    /** The colour of point {@code index}, or -1 if it is not drawn. */
    int ink(int index) {
        int ink = inks.applyAsInt(index);
        return now[ink] && drawn.test(index) ? ink : -1;
    }
}
