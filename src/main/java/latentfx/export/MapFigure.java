package latentfx.export;

import java.util.List;
import java.util.Optional;

/**
 * A map of codes as a figure on paper, in pixels: right and down from the upper left corner of the plane.
 *
 * @param title name of the model
 * @param caption projection, counts and data, one a line
 * @param width of the plane, above 0
 * @param height of the plane, above 0
 * @param classes the classes with a point in the plane, in the order they are drawn
 * @param across the axis below the plane
 * @param up the axis beside the plane
 * @param bar the scale bar, where distances mean something
 * @param path across and up in turn along the selected path; empty if there is none
 * @param numbers what the colours stand for; empty where they stand for the classes
 */
public record MapFigure(
        String title,
        List<String> caption,
        double width,
        double height,
        List<PointClass> classes,
        Axis across,
        Axis up,
        Optional<Bar> bar,
        List<Double> path,
        Optional<Numbers> numbers) {
    public MapFigure {
        if (!(width > 0 && height > 0) || Double.isInfinite(width + height)) {
            throw new IllegalArgumentException("a figure must be larger than 0, not " + width + " by " + height);
        }
        if (path.size() % 2 != 0) {
            throw new IllegalArgumentException("a path has two numbers a position, not " + path.size() + " in all");
        }
        caption = List.copyOf(caption);
        classes = List.copyOf(classes);
        path = List.copyOf(path);
    }

    /** The number of points. */
    public int points() {
        return classes.stream().mapToInt(PointClass::count).sum();
    }

    /**
     * The points of one class.
     *
     * @param name of the class
     * @param rgb its colour, 0xRRGGBB
     * @param opacity 0 to 1
     * @param outline the form of a point about (0, 0), as path data of SVG
     * @param positions across and down in turn
     * @param label where the name is written; empty if it is not
     */
    public record PointClass(
            String name, int rgb, double opacity, String outline, float[] positions, Optional<Position> label) {
        /** The number of points. */
        public int count() {
            return positions.length / 2;
        }
    }

    /**
     * A position in the plane.
     *
     * @param x across
     * @param y down
     */
    public record Position(double x, double y) {}

    /**
     * An axis.
     *
     * @param name on screen
     * @param ticks its ticks
     */
    public record Axis(String name, List<Tick> ticks) {
        public Axis {
            ticks = List.copyOf(ticks);
        }
    }

    /**
     * A tick.
     *
     * @param at its place along the axis
     * @param label its value in digits
     */
    public record Tick(double at, String label) {}

    /**
     * What colours stand for where they stand for numbers; the classes of the figure then are the points of one colour each.
     *
     * @param name of the numbers
     * @param first the number of the first colour, in digits
     * @param last the number of the last colour, in digits
     * @param rgb the colours, 0xRRGGBB
     */
    public record Numbers(String name, String first, String last, List<Integer> rgb) {
        public Numbers {
            rgb = List.copyOf(rgb);
        }
    }

    /**
     * A scale bar.
     *
     * @param length in pixels
     * @param text what it stands for
     */
    public record Bar(double length, String text) {}
}
