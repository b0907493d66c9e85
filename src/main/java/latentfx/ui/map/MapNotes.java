package latentfx.ui.map;

import java.util.Optional;
import latentfx.projection.Ellipse;
import latentfx.ui.plot.Bounds;
import latentfx.ui.plot.GroupMarks;
import latentfx.ui.plot.NeighbourLines;
import latentfx.ui.plot.PixelBox;
import latentfx.ui.plot.ScreenTransform;

/**
 * Annotations drawn over the points of a map, besides the path.
 *
 * @param lines from a sample to others
 * @param ellipse a region, in map units
 * @param spot a position to point at
 * @param groups two groups of samples to be told apart
 */
public record MapNotes(
        Optional<NeighbourLines> lines, Optional<Ellipse> ellipse, Optional<Spot> spot, Optional<GroupMarks> groups) {
    /** No notes. */
    public static final MapNotes NONE =
            new MapNotes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * A position on a map.
     *
     * @param x across, in map units
     * @param y up, in map units
     */
    public record Spot(double x, double y) {
        /** Half the size of the mark in pixels. */
        static final double REACH = 17;

        /** The same where all points together are seen very small. */
        static final double LEAST = 5;

        /** The mark is at most this part of the extent of the points. */
        private static final double PART = 3;

        /** Half the size in pixels of the mark on a map of {@code points}: so that it never hides what it lies among. */
        static double reach(Bounds points, ScreenTransform transform) {
            double seen = Math.max(points.width(), points.height())
                    / transform.viewport().unitsPerPixel();
            return Math.max(LEAST, Math.min(REACH, seen / (2 * PART)));
        }

        /** What the mark covers, in pixels. */
        public PixelBox box(Bounds points, ScreenTransform transform) {
            double size = 2 * reach(points, transform);
            return PixelBox.about(transform.x(x), transform.y(y), size, size);
        }
    }

    /** These notes with {@code other} as lines. */
    public MapNotes withLines(Optional<NeighbourLines> other) {
        return new MapNotes(other, ellipse, spot, groups);
    }

    /** These notes with {@code other} as region. */
    public MapNotes withEllipse(Optional<Ellipse> other) {
        return new MapNotes(lines, other, spot, groups);
    }

    /** These notes with {@code other} as position to point at. */
    public MapNotes withSpot(Optional<Spot> other) {
        return new MapNotes(lines, ellipse, other, groups);
    }

    /** These notes with {@code other} as groups. */
    public MapNotes withGroups(Optional<GroupMarks> other) {
        return new MapNotes(lines, ellipse, spot, other);
    }
}
