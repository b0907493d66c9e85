package latentfx.ui.arena;

import java.util.Arrays;
import java.util.Optional;
import latentfx.analysis.arena.NeighbourEdges;
import org.jspecify.annotations.Nullable;

/** Paints a frame into a raster: edges between neighbours, points from the back to the front, short cuts over them. */
final class SpacePainter {
    /** Most edges that are drawn: more would be a grey block, and take longer than a frame. */
    static final int MOST_EDGES = 60_000;

    private static final int LAYERS = 256;
    private static final int GREY = Pixels.premultiplied(0x808890, 0.3);
    private static final int RED = Pixels.premultiplied(0xe5484d, 0.9);

    private final int[] heads = new int[LAYERS];
    private int[] next = new int[0];
    private @Nullable DotStamps stamps;
    private double stamped;

    /** Every how many-th edge is drawn. */
    static int edgeStep(NeighbourEdges edges) {
        return (edges.size() + MOST_EDGES - 1) / MOST_EDGES;
    }

    /**
     * Paints over transparent pixels.
     *
     * @param raster its pixels, row by row, premultiplied
     * @param levels colour of each point, see {@link latentfx.ui.fx.NumberColours}
     * @param radius of points in pixels
     */
    void paint(int[] raster, int width, SpaceFrame frame, int[] levels, Optional<NeighbourEdges> edges, double radius) {
        Arrays.fill(raster, 0);
        Pixels pixels = new Pixels(raster, width, raster.length / width);
        edges.ifPresent(all -> paintEdges(pixels, frame, all, false));
        paintPoints(pixels, frame, levels, ready(radius));
        edges.ifPresent(all -> paintEdges(pixels, frame, all, true));
    }

    private static void paintEdges(Pixels pixels, SpaceFrame frame, NeighbourEdges edges, boolean cuts) {
        if (cuts && edges.shortCuts() == 0) {
            return;
        }
        int step = cuts ? 1 : edgeStep(edges);
        for (int edge = 0; edge < edges.size(); edge += step) {
            int from = edges.from(edge);
            int to = edges.to(edge);
            if (edges.isShortCut(edge) == cuts && frame.shows(from) && frame.shows(to)) {
                pixels.line(frame.x(from), frame.y(from), frame.x(to), frame.y(to), cuts ? RED : GREY);
            }
        }
    }

    private void paintPoints(Pixels pixels, SpaceFrame frame, int[] levels, DotStamps dots) {
        sort(frame);
        for (int layer = 0; layer < LAYERS; layer++) {
            int fade = layer * DotStamps.FADES / LAYERS;
            for (int point = heads[layer]; point >= 0; point = next[point]) {
                double x = frame.x(point);
                double y = frame.y(point);
                double left = Math.floor(x);
                double top = Math.floor(y);
                int stepX = (int) ((x - left) * DotStamps.STEPS);
                int stepY = (int) ((y - top) * DotStamps.STEPS);
                int position = stepY * DotStamps.STEPS + stepX;
                pixels.stamp(
                        dots.stamp(levels[point], fade, position),
                        dots.side(),
                        (int) left - dots.reach(),
                        (int) top - dots.reach());
            }
        }
    }

    /** Hangs each point that is shown into the layer of its depth. */
    private void sort(SpaceFrame frame) {
        if (next.length != frame.size()) {
            next = new int[frame.size()];
        }
        Arrays.fill(heads, -1);
        for (int point = 0; point < frame.size(); point++) {
            if (frame.shows(point)) {
                int layer = (int) ((frame.depth(point) + 1) / 2 * (LAYERS - 1));
                int within = Math.max(0, Math.min(LAYERS - 1, layer));
                next[point] = heads[within];
                heads[within] = point;
            }
        }
    }

    private DotStamps ready(double radius) {
        DotStamps ready = stamps;
        if (ready == null || radius != stamped) {
            ready = new DotStamps(radius);
            stamps = ready;
            stamped = radius;
        }
        return ready;
    }
}
