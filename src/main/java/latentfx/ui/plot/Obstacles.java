package latentfx.ui.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a card or a small picture over a map is not to cover, in pixels of the map: lines with a distance to keep from them,
 * and boxes. Immutable.
 */
public final class Obstacles {
    /** Nothing is in the way. */
    public static final Obstacles NONE = new Obstacles(List.of(), List.of());

    private final List<Line> lines;
    private final List<PixelBox> boxes;

    private record Line(double x1, double y1, double x2, double y2, double distance) {}

    private Obstacles(List<Line> lines, List<PixelBox> boxes) {
        this.lines = List.copyOf(lines);
        this.boxes = List.copyOf(boxes);
    }

    /** These and the line from ({@code x1}, {@code y1}) to ({@code x2}, {@code y2}), from which {@code distance} is kept. */
    public Obstacles withLine(double x1, double y1, double x2, double y2, double distance) {
        List<Line> more = new ArrayList<>(lines);
        more.add(new Line(x1, y1, x2, y2, distance));
        return new Obstacles(more, boxes);
    }

    /** These and the line through {@code xs} and {@code ys}, from which {@code distance} is kept. */
    public Obstacles withLine(double[] xs, double[] ys, double distance) {
        List<Line> more = new ArrayList<>(lines);
        for (int i = 0; i + 1 < xs.length; i++) {
            more.add(new Line(xs[i], ys[i], xs[i + 1], ys[i + 1], distance));
        }
        return new Obstacles(more, boxes);
    }

    /** These and {@code box}. */
    public Obstacles withBox(PixelBox box) {
        List<PixelBox> more = new ArrayList<>(boxes);
        more.add(box);
        return new Obstacles(lines, more);
    }

    /** These and a round mark of this radius. */
    public Obstacles withDisc(double x, double y, double radius) {
        return withBox(PixelBox.about(x, y, 2 * radius, 2 * radius));
    }

    /** Whether {@code box} covers nothing of them. */
    public boolean clear(PixelBox box) {
        return covered(box) == 0;
    }

    /** How much of them {@code box} covers: length of lines plus half the circumference of boxes, in pixels. */
    public double covered(PixelBox box) {
        double covered = 0;
        for (Line line : lines) {
            covered += box.grown(line.distance()).lengthWithin(line.x1(), line.y1(), line.x2(), line.y2());
        }
        for (PixelBox other : boxes) {
            covered += box.overlaps(other) ? other.width() + other.height() : 0;
        }
        return covered;
    }

    /** The first of {@code candidates} that is clear, else the one that covers least; empty if there are none. */
    public Optional<PixelBox> best(List<PixelBox> candidates) {
        return firstClear(candidates).or(() -> candidates.stream().min(Comparator.comparingDouble(this::covered)));
    }

    /** The first of {@code candidates} that is clear. */
    public Optional<PixelBox> firstClear(List<PixelBox> candidates) {
        return candidates.stream().filter(this::clear).findFirst();
    }
}
