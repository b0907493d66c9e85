package latentfx.ui.path;

import java.util.ArrayList;
import java.util.List;

/**
 * The overview of a path: pictures at {@value #COLUMNS} evenly spaced positions, as many as have been drawn so far, from
 * the first end on.
 *
 * @param input what was drawn
 * @param columns the pictures, one a position
 */
public record PathStrips(PathInput input, List<PathPictures> columns) {
    /** How many positions there are, both ends included. */
    public static final int COLUMNS = 11;

    public PathStrips {
        columns = List.copyOf(columns);
        if (columns.size() > COLUMNS) {
            throw new IllegalArgumentException("a strip has " + COLUMNS + " columns, not " + columns.size());
        }
    }

    /** A strip with nothing drawn yet. */
    public static PathStrips blank(PathInput input) {
        return new PathStrips(input, List.of());
    }

    /** This strip with one more column. */
    public PathStrips plus(PathPictures column) {
        List<PathPictures> more = new ArrayList<>(columns);
        more.add(column);
        return new PathStrips(input, more);
    }

    /** Position of column {@code column} on the path, from 0 to 1. */
    public static double position(int column) {
        return column / (COLUMNS - 1.0);
    }

    /** The column nearest to position {@code t}. */
    public static int nearest(double t) {
        return (int) Math.round(t * (COLUMNS - 1));
    }
}
